"""Slips of copying: what stands twice, what lost a letter, what tells of another time."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import added, change, said

PERIOD = "  期間: 令和7年度～令和8年度"
PLACES = ("北", "南", "東", "西", "中", "浜")


def about(code: str, plan: Path) -> list[str]:
    """What one rule says, without its code."""
    return [line.replace(f" {code}", "") for line in said(plan) if f" {code} " in line]


def meeting(members: str) -> str:
    return f"会議:\n  - id: bukai\n    法定種別: その他\n    名称: 地域づくり部会\n    構成員: [{members}]\n"


def series(*years: str) -> str:
    rows = "".join(f"      - {{年度: {year}, 値: 1}}\n" for year in years)
    return f"指標:\n  - id: kpi\n    名称: 訪問した回数\n    単位: 回\n    実績:\n{rows}"


def test_a_member_twice_however_it_is_written(tmp_path: Path) -> None:
    plan = added(tmp_path, meeting("福祉総合課, {記述: 公募市民}, sogo"))

    assert about("NUM-111", plan) == ["more.yaml:5:30 「構成員」に、同じものが二度並んでいます"]


def test_contractors_without_a_name_may_be_two(tmp_path: Path) -> None:
    organization = (
        "{id: jv, 名称: 共同体, 法人種別: 共同事業体, 構成団体: [{法人種別: 株式会社}, {法人種別: 株式会社}]}"
    )

    assert about("NUM-111", added(tmp_path, f"団体:\n  - {organization}\n")) == []


@pytest.mark.parametrize("years", [("R5", "R6", "R7"), ("R7", "R6", "R5"), ("H28", "R6"), ("R6",)])
def test_years_in_an_order(tmp_path: Path, years: tuple[str, ...]) -> None:
    assert about("KPI-107", added(tmp_path, series(*years))) == []


def test_years_in_no_order(tmp_path: Path) -> None:
    assert about("KPI-107", added(tmp_path, series("R5", "R4", "R7"))) == [
        "more.yaml:7:14 指標「訪問した回数」の年度が前後しています"
    ]


def test_two_places_of_one_name_at_two_addresses(tmp_path: Path) -> None:
    places = [f"  - {{id: hiroba-{n}, 名称: ひろば, 所在地: 北町{n}番}}\n" for n in (1, 2)]

    assert about("NAM-110", added(tmp_path, "".join(["施設:\n", *places]))) == []


def test_two_meetings_of_one_name(tmp_path: Path) -> None:
    text = "会議:\n  - {id: a, 法定種別: その他, 名称: 部会}\n  - {id: b, 法定種別: その他, 名称: 部会}\n"

    assert about("NAM-110", added(tmp_path, text)) == ["more.yaml:3:28 「会議」に、「部会」が二つあります"]


def test_a_word_that_only_begins_like_a_name_without_a_letter(tmp_path: Path) -> None:
    text = "用語:\n  - {id: a, 名称: 相談支援事業, 意味: 相談支援業務の一つ。}\n"

    assert about("NAM-111", added(tmp_path, text)) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("本計画の期間は、令和7年度から令和9年度までとする。", True),
        ("この計画の計画期間は令和6年度から令和8年度までの3年間です。", True),
        ("本計画の期間は、令和7年度から令和8年度までの2年間とする。", False),
        ("見本市地域福祉計画の期間は、令和4年度から令和9年度までとする。", False),
        ("${関連計画:chiiki-fukushi}の計画期間に合わせ、令和4年度から令和9年度までとする。", True),
        ("令和4年度から令和9年度までの取組とする。", False),
    ],
)
def test_the_period_in_words(tmp_path: Path, words: str, found: bool) -> None:
    plan = added(tmp_path, f'用語:\n  - {{id: a, 名称: 期間, 意味: "{words}"}}\n')

    assert bool(about("DATE-107", plan)) is found


def test_a_period_the_wrong_way_round(tmp_path: Path) -> None:
    text = "用語:\n  - {id: a, 名称: 前期, 意味: 令和6年度から令和4年度までをいう。}\n"

    assert about("DATE-108", added(tmp_path, text)) == [
        "more.yaml:2:25 「令和6年度から令和4年度まで」は終わり（令和4年度）が初め（令和6年度）より前です。"
        "元号が替わるときは、終わりにも元号を書いてください。"
    ]


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        (
            "関係: 上位計画, 期間: R2-R6",
            "上位計画の「健康計画」が、この計画の始まる前の令和6年度で終わっています",
        ),
        (
            "関係: 次期計画, 期間: R7-R8",
            "次期計画の「健康計画」が、この計画の始まる令和7年度より後に始まりません",
        ),
        (
            "関係: 前期計画, 期間: R6-R8",
            "前期計画の「健康計画」が、この計画の終わる令和8年度より前に終わりません",
        ),
        ("期間: R6-R8, 策定年月: R9.5", "「健康計画」の策定年月（R9.5）が、期間の終わる令和8年度より後です"),
        (
            "期間: R6-R8, 策定年月: R3.3",
            "「健康計画」の策定年月（R3.3）が、期間の始まる令和6年度より2年以上前です",
        ),
        ("関係: 上位計画, 期間: R9-R13", ""),
        ("関係: 次期計画, 期間: R9-R10", ""),
        ("期間: R6-R8, 策定年月: R6.3", ""),
    ],
)
def test_the_time_of_a_related_plan(tmp_path: Path, facts: str, message: str) -> None:
    plan = added(tmp_path, f"関連計画:\n  - {{id: kenko, 法定種別: その他, 名称: 健康計画, {facts}}}\n")

    assert [line.split(" ", 1)[1] for line in about("DATE-109", plan)] == [message][: bool(message)]


@pytest.mark.parametrize(("without", "found"), [(("西",), True), (("西", "浜"), False), ((), False)])
def test_one_place_of_six_has_no_address(tmp_path: Path, without: tuple[str, ...], found: bool) -> None:
    rows = [
        f"  - {{id: p{n}, 名称: {name}ひろば{'' if name in without else f', 所在地: {name}町1番'}}}\n"
        for n, name in enumerate(PLACES)
    ]

    assert about("REF-003", added(tmp_path, "".join(["施設:\n", *rows]))) == (
        ["more.yaml:5:6 「施設」の6のうち、「所在地」がないのはこの一つだけです"] if found else []
    )


def test_the_basis_of_a_meeting_is_the_provision_on_secrecy(tmp_path: Path) -> None:
    plan = change(tmp_path, "kaigi.yaml", "根拠: 法:支援会議\n", "根拠: 法:支援会議守秘\n")

    assert about("MTG-413", plan) == ["kaigi.yaml:5:9 支援会議の根拠が、支援会議守秘の項です"]


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("介護保法に基づく。", "介護保険法"),
        ("障害者総支援法に基づく。", "障害者の日常生活及び社会生活を総合的に支援するための法律"),
        ("介護保険法に基づく。", ""),
        ("社会福祉法人が行う。", ""),
    ],
)
def test_a_letter_lost_in_the_title_of_a_law(tmp_path: Path, words: str, title: str) -> None:
    plan = added(tmp_path, f"用語:\n  - {{id: a, 名称: 根拠, 意味: {words}}}\n")

    written = words.partition("に")[0]
    wanted = [f"more.yaml:2:25 「{written}」は、法律の題名「{title}」と違います"] if title else []
    assert about("CIT-005", plan) == wanted


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "会議:\n  - {id: a, 法定種別: その他, 名称: 部会, 構成員: [{職: 課長}]}\n",
            "2:39 構成員に、誰かを示す欄（参照、群、会議、記述）がありません",
        ),
        (
            "会議:\n  - {id: a, 法定種別: その他, 名称: 部会, 協議内容: {事項: [{id: b}]}}\n",
            "2:45 協議事項に、「本文」がありません",
        ),
        ("経過:\n  - 事項: 始める。\n", "2:5 経過に、時期を示す欄（時期、年度、期間）がありません"),
        (
            "指標:\n  - {id: kpi, 名称: 訪問した回数, 単位: 回}\n",
            "2:6 指標「訪問した回数」に、「実績」も「内訳」もありません",
        ),
    ],
)
def test_an_entry_of_which_nothing_is_said(tmp_path: Path, text: str, found: str) -> None:
    said_of_it = about("REF-004", added(tmp_path, text))

    assert said_of_it == [f"more.yaml:{found}"]


def test_a_short_name_that_another_has(tmp_path: Path) -> None:
    text = (
        "関連計画:\n"
        "  - {id: a, 法定種別: その他, 名称: 第1次健康計画, 略称: 健康計画}\n"
        "  - {id: b, 法定種別: その他, 名称: 第2次健康計画, 略称: 健康計画}\n"
    )

    assert about("NAM-110", added(tmp_path, text)) == [
        "more.yaml:3:41 「関連計画」に、「健康計画」と呼ぶものが二つあります"
    ]


@pytest.mark.parametrize(("rules", "found"), [("重層的支援会議設置要綱", True), ("支援会議設置要綱", False)])
def test_rules_that_name_a_longer_meeting(tmp_path: Path, rules: str, found: bool) -> None:
    plan = change(
        tmp_path, "kaigi.yaml", "    根拠: 法:支援会議\n", f"    根拠: 法:支援会議\n    設置要綱: {rules}\n"
    )

    assert bool(about("MTG-412", plan)) is found


@pytest.mark.parametrize(
    ("field", "found"), [("障害", True), ("介護", False), ("全世代", False), ("[障害, 高齢]", False)]
)
def test_the_field_of_an_item(tmp_path: Path, field: str, found: bool) -> None:
    project = f"{{id: kyogi, 支援: chiiki, 根拠: 第3号ロ, 分野: {field}, 名称: 協議体}}"

    assert bool(about("CIT-009", added(tmp_path, f"事業:\n  - {project}\n"))) is found


def test_a_sheet_twice_with_other_fields(tmp_path: Path) -> None:
    sheets = "会議表: [shien-kaigi, jusou-kaigi]\n        - {会議表: shien-kaigi, 項目: [目的]}"

    plan = change(tmp_path, "honbun.yaml", "会議表: [shien-kaigi, jusou-kaigi]", sheets)

    assert about("REF-005", plan) == []
