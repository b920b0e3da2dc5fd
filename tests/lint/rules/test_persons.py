"""Persons: PII-001–011, on the plan of 見本市 with a case or a term more."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import added, said

CASE = """事例:
  - id: jirei
    名称: 借金を抱える世帯
    世帯: [{{id: honnin, 続柄: 本人, 年代: {age}}}]
    課題:
      - 内容: {issue}
    支援: 家計相談
"""


def case(folder: Path, issue: str, age: str = "40代") -> list[str]:
    """Give what lint says of a case with `issue`."""
    added(folder, CASE.format(issue=issue, age=age))
    return [line.removeprefix("more.yaml:") for line in said(folder)]


def meaning(folder: Path, sentence: str) -> list[str]:
    """Give what lint says of a term with `sentence` as its meaning."""
    added(folder, f"用語:\n  - id: yogo\n    名称: 見守り\n    意味: |\n      {sentence}\n")
    return [line.removeprefix("more.yaml:") for line in said(folder)]


@pytest.mark.parametrize(
    ("issue", "place"),
    [
        ("番号は123456789018", "6:16"),
        ("番号は1234 5678 9018", "6:16"),
        ("番号は１２３４－５６７８－９０１８", "6:16"),
        ("借金 # 123456789018", "6:18"),
    ],
)
def test_a_my_number_is_found_in_any_writing_even_in_a_comment(
    tmp_path: Path, issue: str, place: str
) -> None:
    found = [line for line in case(tmp_path, issue) if "PII-001" in line]

    assert found == [f"{place} PII-001 個人番号（マイナンバー）の形の番号があります"]


@pytest.mark.parametrize(
    "issue",
    [
        "年額123456789018円",
        "市の資料 https://www.example.lg.jp/123456789018.pdf を見た",
        "番号の見本は000000000000",
        "番号は1123456789018",
    ],
)
def test_twelve_digits_that_are_no_my_number(tmp_path: Path, issue: str) -> None:
    assert [line for line in case(tmp_path, issue) if "PII-001" in line] == []


def test_twelve_digits_without_the_right_check_digit_are_a_long_number_of_a_term_only(tmp_path: Path) -> None:
    assert meaning(tmp_path, "伝票の番号は123456789012であること。") == []


@pytest.mark.parametrize(
    ("issue", "expected"),
    [
        ("連絡先は000-000-0000", "6:17 PII-002 「000-000-0000」は、人の電話番号のようです"),
        ("連絡先は０９０－００００－００００", "6:17 PII-002 「090-0000-0000」は、人の電話番号のようです"),
        (
            "連絡先は mihon@city.example.lg.jp",
            "6:18 PII-003 「mihon@city.example.lg.jp」は、人のメールアドレスのようです",
        ),
        ("緑町3-2-1に住む", "6:14 PII-004 事例に住所のような「町3-2-1」があります"),
        ("大字中の家に住む", "6:13 PII-004 事例に住所のような「大字」があります"),
        ("集合住宅の203号室に住む", "6:18 PII-004 事例に住所のような「203号室」があります"),
        ("長谷川花子さんが離職", "6:13 PII-005 事例に人の名のような「長谷川花子さん」があります"),
        ("鈴木家に収入がない", "6:13 PII-005 事例に人の名のような「鈴木家」があります"),
        ("昭和30年1月2日生", "6:13 PII-007 生年月日が書かれています"),
        ("生年月日は1955年1月2日", "6:13 PII-007 生年月日が書かれています"),
        ("令和6年5月1日に離職", "6:13 PII-008 事例に日付「令和6年5月1日」があります"),
        ("5月1日に離職", "6:13 PII-008 事例に日付「5月1日」があります"),
        ("82歳の母を介護", "6:13 PII-009 事例に正確な年齢「82歳」があります"),
        (
            "火災に遭った82歳の母を中央地区で介護",
            "6:19 PII-010 事例に、年齢（82歳）、地名（中央地区）、まれな事情（火災）がそろっています",
        ),
        ("番号0012345678の人", "6:15 PII-011 「0012345678」は、人に付く番号のようです"),
    ],
)
def test_what_tells_whom_a_case_is_about(tmp_path: Path, issue: str, expected: str) -> None:
    assert [line for line in case(tmp_path, issue) if "STY-105" not in line] == [expected]


@pytest.mark.parametrize(
    "issue",
    [
        "Aさんと、お父さんと、患者さんの会",
        "山田さん（仮名）が離職",
        "林業者さんと石川県民の皆さんの助言",
        "65歳以上の母を介護",
        "おおむね15～39歳の若者の集まりに通う",
        "110番に電話し、2番の窓口に行く",
        "令和6年5月に離職",
        "借金が1,234,567円ある",
        "50歳代で離職",
    ],
)
def test_what_only_looks_so_is_left_alone(tmp_path: Path, issue: str) -> None:
    assert case(tmp_path, f"'{issue}'") == []


@pytest.mark.parametrize("age", ["45歳", "'45'"])
def test_the_age_of_a_member_of_a_household(tmp_path: Path, age: str) -> None:
    [line] = case(tmp_path, "借金", age)

    assert line.startswith("4:")
    assert "PII-009 事例に正確な年齢" in line


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "民生委員（090-0000-0000）に伝えること。",
            ["5:12 PII-002 「090-0000-0000」は、人の電話番号のようです"],
        ),
        ("窓口（000-000-0000）に伝えること。", []),
        (
            "mihon@gmail.com に伝える。",
            ["5:7 PII-003 「mihon@gmail.com」は、人のメールアドレスのようです"],
        ),
        ("fukushi@city.example.lg.jp に伝えること。", []),
        ("鈴木氏の考えによること。", ["5:7 PII-006 「鈴木氏」と、人の名を挙げています"]),
        ("大正14年1月2日生まれの人から始めたこと。", ["5:7 PII-007 生年月日が書かれています"]),
        ("令和6年4月1日に生まれ変わったこと。", []),
        ("被保険者番号0000123456の人のこと。", ["5:13 PII-011 「0000123456」は、人に付く番号のようです"]),
        ("82歳の人が令和6年5月1日に中央一丁目で始めたこと。", []),
        ("千葉様式と宮崎様々。", []),
    ],
)
def test_outside_cases_only_what_is_a_persons_is_told(
    tmp_path: Path, sentence: str, expected: list[str]
) -> None:
    assert meaning(tmp_path, sentence) == expected


@pytest.mark.parametrize(
    "block",
    [
        "{囲み: 支援した事例, 内容: [82歳の母を介護する世帯である。]}",
        "'【事例】\n\n          82歳の母を介護する世帯である。'",
    ],
)
def test_prose_about_a_case_is_one(tmp_path: Path, block: str) -> None:
    added(tmp_path, "用語: []\n")
    outline = tmp_path / "honbun.yaml"
    outline.write_text(f"{outline.read_text('utf-8')}        - {block}\n", "utf-8")

    assert [line.split()[1] for line in said(tmp_path)] == ["PII-009"]


def test_what_stands_below_a_subheading_about_cases_is_one_up_to_the_next(tmp_path: Path) -> None:
    added(tmp_path, "用語: []\n")
    outline = tmp_path / "honbun.yaml"
    more = "".join(
        f"        - {line}\n"
        for line in (
            "小見出し: 支援の事例",
            "82歳の母を介護する。",
            "小見出し: 事例検討会",
            "82歳の委員がいる。",
        )
    )
    outline.write_text(outline.read_text("utf-8") + more, "utf-8")

    [line] = said(tmp_path)
    lines = outline.read_text("utf-8").splitlines()
    assert lines[int(line.split(":")[1]) - 1] == "        - 82歳の母を介護する。"
    assert " PII-009 " in line


def test_a_memo_is_not_printed_and_stays_in_the_files(tmp_path: Path) -> None:
    text = "施設:\n  - {id: kan, 名称: 福祉会館, 備考: 山田さん（090-0000-0000）に聞いた}\n"
    text += "会議: [{id: chiiki-kaigi, 法定種別: その他, 名称: 地域の会議, 構成員: [kan]}]\n"

    assert said(added(tmp_path, text)) == [
        "more.yaml:2:29 PII-006 「山田さん」と、人の名を挙げています",
        "more.yaml:2:34 PII-002 「090-0000-0000」は、人の電話番号のようです",
    ]


def test_a_name_within_the_name_of_a_place(tmp_path: Path) -> None:
    text = (
        "施設:\n  - {id: ie, 名称: 山田さんの家}\n"
        "用語:\n  - {id: yogo, 名称: 見守り, 意味: 山田さんの家で暮らしに気を配ること。}\n"
    )

    assert said(added(tmp_path, text)) == []


def test_a_profile_is_published_too(tmp_path: Path) -> None:
    text = "計画: {種別: 事例, 名称: 見本市の事例, 自治体: {名称: 見本市}, 特徴: 鈴木氏が始めた。}\n"
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")

    assert said(tmp_path) == ["a.yaml:1:46 PII-006 「鈴木氏」と、人の名を挙げています"]
