"""実施方式."""

import pytest

from jusou_plan.model.values.method import Method, MethodKind
from jusou_plan.model.values.problem import ValueProblem

DIRECT, CONTRACT = MethodKind.DIRECT, MethodKind.CONTRACT


@pytest.mark.parametrize(
    ("text", "kinds", "detail"),
    [
        ("直営", (DIRECT,), ""),
        ("委託", (CONTRACT,), ""),
        ("一部委託", (MethodKind.PART_CONTRACT,), ""),
        ("補助", (MethodKind.SUBSIDY,), ""),
        ("指定管理", (MethodKind.MANAGEMENT,), ""),
        ("直営及び委託", (DIRECT, CONTRACT), ""),
        ("委託／直営", (CONTRACT, DIRECT), ""),  # 福井市
        ("直営・委託", (DIRECT, CONTRACT), ""),
        ("直営 又は 委託", (DIRECT, CONTRACT), ""),
        ("委託（一部直営）", (CONTRACT, MethodKind.PART_DIRECT), ""),  # 会津若松市
        ("運営委員会への補助", (MethodKind.SUBSIDY,), "運営委員会"),  # 福井市
        ("委託（NPO 法人）", (CONTRACT,), "NPO 法人"),  # 富士市, as all below
        (
            "直営及び委託（社会福祉法人、公益財団法人、一般社団法人等）",
            (DIRECT, CONTRACT),
            "社会福祉法人、公益財団法人、一般社団法人等",
        ),
        (
            "事業所指定（社会福祉法人、特定非営利活動法人、株式会社）",
            (MethodKind.DESIGNATION,),
            "社会福祉法人、特定非営利活動法人、株式会社",
        ),
        (
            "委託（富士市社会福祉協議会・株式会社による共同事業体）",
            (CONTRACT,),
            "富士市社会福祉協議会・株式会社による共同事業体",
        ),
    ],
)
def test_one_way_or_several(text: str, kinds: tuple[MethodKind, ...], detail: str) -> None:
    assert Method.parse(text) == Method(text, kinds, detail)


@pytest.mark.parametrize(
    ("text", "contracts"),
    [
        ("直営", False),
        ("補助", False),
        ("事業所指定", False),
        ("委託", True),
        ("一部委託", True),
        ("直営及び委託", True),
    ],
)
def test_whether_any_of_it_is_contracted(text: str, contracts: bool) -> None:
    assert Method.parse(text).contracts is contracts


KNOWN = "使えるのは 直営・委託・一部委託・一部直営・補助・事業所指定・指定管理 です。"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("外注", f"「外注」は実施方式にありません。{KNOWN}"),
        ("直営及び外注", f"「外注」は実施方式にありません。{KNOWN}"),
        ("", f"「」は実施方式にありません。{KNOWN}"),
        ("（社会福祉法人）", f"「（社会福祉法人）」は実施方式にありません。{KNOWN}"),
        (
            "①直営 ②委託",
            "「①直営 ②委託」には細事業の番号があります。"
            "細事業ごとの方式は「細事業の id: 方式」の形で書いてください。",
        ),
    ],
)
def test_what_is_no_method(text: str, message: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        Method.parse(text)
    assert (caught.value.kind, caught.value.message) == ("method", message)
