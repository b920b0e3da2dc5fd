"""`jusou law`: what the law asks, by name or number, on a day."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Jusou

OTHER_TIME = "社会福祉法第106条の4第5項は、日によって別のことを定めています。"


def test_a_concept_with_its_number_on_the_newest_verified_day_and_its_history(jusou: Jusou) -> None:
    code, out, err = jusou("law", "受託者守秘")

    assert (code, err) == (0, "")
    assert out == (
        "受託者守秘\n"
        "  委託を受けた者とその役職員（退いた者を含む）は、知り得た秘密を漏らしてはならない\n"
        "\n"
        "条文        社会福祉法第106条の4第6項（令和8年6月25日の版。条文を確認した最新の版）\n"
        "強さ        義務（しなければならない、又はしてはならない）\n"
        "名宛人      受託者\n"
        "出典        社会福祉法（昭和26年法律第45号）（令和8年6月25日施行の版まで確認）"
        " https://laws.e-gov.go.jp/law/326AC0000000045\n"
        "確度        確認済\n"
        "\n"
        "経過\n"
        "  令和3年4月1日から令和7年3月31日まで  社会福祉法第106条の4第5項\n"
        "  令和7年4月1日から  社会福祉法第106条の4第6項\n"
        "      第5項から第6項に移った（令和6年法律第21号）\n"
        "\n"
        "令和9年4月1日に社会福祉法等の一部を改正する法律（令和8年法律第51号）が施行されます。"
        "この項目が変わるかどうかは確認していません。\n"
    )


@pytest.mark.parametrize("day", ["2025-03-31", "令和7年3月31日", "R7.3.31", "2025/3/31"])
def test_the_number_on_another_day_however_the_day_is_written(jusou: Jusou, day: str) -> None:
    code, out, _ = jusou("law", "受託者守秘", "--on", day)

    assert code == 0
    assert "条文        社会福祉法第106条の4第5項（令和7年3月31日の時点）\n" in out


def test_what_a_concept_said_before_it_was_changed(jusou: Jusou) -> None:
    _, before, _ = jusou("law", "罰則", "--on", "2025-05-31")
    _, after, _ = jusou("law", "罰則", "--on", "2025-06-01")

    assert before.splitlines()[1].endswith("1年以下の懲役又は100万円以下の罰金")
    assert after.splitlines()[1].endswith("1年以下の拘禁刑又は100万円以下の罰金")


def test_a_number_that_names_different_duties_on_different_days(jusou: Jusou) -> None:
    code, out, err = jusou("law", "法106-4-5")

    assert (code, err) == (0, "")
    assert out == (
        f"{OTHER_TIME}\n"
        "\n"
        "令和3年4月1日から令和7年3月31日まで\n"
        "  受託者守秘（義務）\n"
        "  委託を受けた者とその役職員（退いた者を含む）は、知り得た秘密を漏らしてはならない\n"
        "\n"
        "令和7年4月1日から\n"
        "  委託（できる）\n"
        "  各号の事業が一体的に行われるよう措置を講じた上で、事業を委託できる\n"
        "\n"
        "詳しく: jusou law 受託者守秘、jusou law 委託\n"
    )


def test_such_a_number_on_a_day_also_gives_what_it_names_then(jusou: Jusou) -> None:
    _, out, _ = jusou("law", "社会福祉法第106条の4第5項", "--on", "2025-03-31")

    head, _, page = out.partition("--- 令和7年3月31日の時点では「受託者守秘」です ---\n\n")
    assert head.startswith(OTHER_TIME)
    assert "令和7年4月1日から\n  委託（できる）\n" in head
    assert page.startswith("受託者守秘\n")
    assert "条文        社会福祉法第106条の4第5項（令和7年3月31日の時点）\n" in page


def test_a_number_that_is_no_longer_in_use(jusou: Jusou) -> None:
    _, out, _ = jusou("law", "第130条の6")

    assert out.startswith(
        "社会福祉法第130条の6は、令和3年4月1日から令和4年3月31日までの「罰則」の番号です。\n\n罰則\n"
    )
    assert "条文        社会福祉法第159条（" in out


def test_a_part_of_a_provision(jusou: Jusou) -> None:
    _, out, _ = jusou("law", "規則第34条の7第3号")

    assert out.startswith(
        "社会福祉法施行規則第34条の7第3号は、社会福祉法施行規則第34条の7の一部です。\n\n"
        "支援プランの記載事項\n"
    )
    assert "支援の種類、内容と留意事項" in out


def test_an_article_is_listed_by_its_paragraphs(jusou: Jusou) -> None:
    code, out, _ = jusou("law", "106条の5", "--on", "2025-03-31")

    assert code == 0
    assert out.startswith("社会福祉法第106条の5の中の項目（令和7年3月31日の時点）\n\n")
    assert "  公表            社会福祉法第106条の5第4項\n" in out


def test_an_item_shows_its_project_its_types_and_who_bears_the_costs(jusou: Jusou) -> None:
    _, out, _ = jusou("law", "利用者支援事業", "--on", "2024-03-31")

    assert out.startswith("利用者支援\n")
    assert "  根拠法      子ども・子育て支援法第59条第1号\n" in out
    assert "型（令和6年3月31日の時点）\n" in out
    assert "  母子保健型  令和3年4月1日から令和6年3月31日まで（期間は未確認）\n" in out
    assert "こども家庭センター型" not in out
    assert "  国          予算の範囲内での一部\n" in out


def test_an_item_that_may_be_left_out_says_by_whom(jusou: Jusou) -> None:
    _, out, _ = jusou("law", "第1号ニ")

    assert "適用除外（計画に「適用除外」と書けます）\n  対象        福祉事務所を設置しない町村\n" in out
    assert "  代わり      生活困窮者自立支援法第11条による相談の事業\n" in out


def test_fixed_shares_of_the_costs(jusou: Jusou) -> None:
    _, out, _ = jusou("law", "第3号イ")

    assert "  国          20%（調整分（総額で5%相当）を加える）\n  都道府県    12.5%\n" in out
    assert "  介護保険特別会計  55%（調整分を差し引く）\n" in out


def test_what_does_not_exist_yet_on_the_day(jusou: Jusou) -> None:
    code, out, _ = jusou("law", "居住支援連携", "--on", "2025-03-31")

    assert code == 0
    assert (
        "条文        なし（令和7年3月31日の時点）。令和7年4月1日から社会福祉法第106条の4第4項になります\n"
        in out
    )


def test_a_day_whose_text_was_not_read_is_not_answered_as_certain(jusou: Jusou) -> None:
    _, out, _ = jusou("law", "受託者守秘", "--on", "令和9年4月1日")

    assert "（令和9年4月1日の時点。この日の条文は未確認で、確認した最後の版による）\n" in out
    assert "確度        未確認\n" in out
    assert out.endswith("の条文は確認していません。上は、確認した最後の版の内容です。\n")


def test_a_provision_that_is_announced_only(jusou: Jusou) -> None:
    _, out, _ = jusou("law", "国・都道府県の援助")

    assert "  令和9年4月1日から  社会福祉法第6条第3項  【未確認】\n" in out
    assert "改正されることが附則から分かるが、文言は未確認（令和8年法律第51号）\n" in out


def test_without_a_name_everything_is_listed_by_strength(jusou: Jusou) -> None:
    code, out, _ = jusou("law")

    assert code == 0
    assert out.startswith(
        "法令の項目（条文は令和8年6月25日の版。条文を確認した最新の版）\n\n"
        "義務（しなければならない、又はしてはならない）\n"
        "  受託者守秘          社会福祉法第106条の4第6項\n"
    )
    headings = [line.split("（")[0] for line in out.splitlines() if line and not line.startswith(" ")]
    assert headings.index("義務") < headings.index("定義") < headings.index("努力義務")
    assert "この日にはまだないもの\n  大臣の研修と登録  " in out


def test_the_list_of_another_day(jusou: Jusou) -> None:
    _, out, _ = jusou("law", "--on", "2025-03-31")

    in_force, _, later = out.partition("この日にはまだないもの\n")
    assert "  委託                社会福祉法第106条の4第4項\n" in in_force
    assert "居住支援連携" not in in_force
    assert "  居住支援連携      社会福祉法第106条の4第4項（令和7年4月1日から。確認済）\n" in later


@pytest.mark.parametrize(
    ("word", "advice"),
    [
        ("受託者の守秘", "もしかして: 受託者守秘"),
        ("法106-4-9", "項目の一覧は jusou law で見られます。"),
        ("zzz", "項目の一覧は jusou law で見られます。"),
        ("", "項目の一覧は jusou law で見られます。"),
    ],
)
def test_an_unknown_name_or_number(jusou: Jusou, word: str, advice: str) -> None:
    assert jusou("law", word) == (2, "", f"エラー: 「{word}」に当たる法令の項目はありません\n{advice}\n")


def test_a_day_that_cannot_be_read(jusou: Jusou) -> None:
    code, out, err = jusou("law", "委託", "--on", "きのう")

    assert (code, out) == (2, "")
    assert err.startswith("エラー: --on の日付が読めません。「きのう」は年月日として読めません。例: ")


def test_a_day_that_does_not_exist(jusou: Jusou) -> None:
    code, _, err = jusou("law", "委託", "--on", "令和7年2月30日")

    assert code == 2
    assert "「令和7年2月30日」という日はありません" in err


@pytest.mark.parametrize("arguments", [["委託"], []])
def test_a_day_before_the_project(jusou: Jusou, arguments: list[str]) -> None:
    assert jusou("law", *arguments, "--on", "2021-03-31") == (
        2,
        "",
        "エラー: 2021年3月31日には、重層的支援体制整備事業はまだありません。"
        "この事業の規定は2021年4月1日に施行されました。\n"
        "--on には、その日以後の日付を書いてください。\n",
    )
