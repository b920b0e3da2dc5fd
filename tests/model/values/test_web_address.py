"""ウェブのアドレス."""

import pytest

from jusou_plan.model.values.problem import ValueProblem
from jusou_plan.model.values.web_address import WebAddress


@pytest.mark.parametrize(
    "text",
    [
        "https://www.city.example.lg.jp/fukushi/juso/",
        "https://www.city.example.lg.jp",
        "http://www.city.example.lg.jp:8080/page.php?id=12&lang=ja",
        "https://www.city.example.lg.jp/福祉/計画.html",
        "  https://www.city.example.lg.jp/juso/ ",
    ],
)
def test_an_address_of_a_page_is_taken(text: str) -> None:
    assert WebAddress.parse(text).text == text.strip()


@pytest.mark.parametrize(
    "text",
    [
        "www.city.example.lg.jp/juso/",
        "ftp://www.city.example.lg.jp/",
        "https://www.city.example.lg.jp/juso ichiran/",
        "https:///juso/",
        "https://[::1/",
        "javascript:alert(1)",
        "https://user@example.jp/",
        'https://www.example.jp/"onclick',
        "市のホームページ",
        "",
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        WebAddress.parse(text)
    assert caught.value.kind.value == "web_address"
    assert caught.value.message.endswith(
        "はウェブのアドレスとして読めません。https:// から、空白を入れずに書きます。"
    )


def test_a_place_in_a_page_is_cut_off_by_hand() -> None:
    with pytest.raises(ValueProblem) as caught:
        WebAddress.parse("https://example.jp/juso/#sho-1")
    assert caught.value.place == (24, 30)
    assert caught.value.message == (
        "「https://example.jp/juso/#sho-1」の「#」から後ろは、ページの中の場所です。ページのアドレスだけを書いてください。"
    )
