"""Laws by title and number (CIT-005), and the law that a 号 points to (CIT-006)."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import change, said, whole

INTRO = "この計画は、国の指針に則し、${法:計画策定}に基づいて定める。"
RIYOSHA = "名称: 利用者支援事業\n"


def with_sentence(folder: Path, sentence: str) -> Path:
    return change(folder, "honbun.yaml", INTRO, f"{INTRO}\n          {sentence}")


@pytest.mark.parametrize(
    ("sentence", "place", "message"),
    [
        (
            "「地域共生社会の実現のための社会福祉法の一部を改正する法律」（令和2年法律第52号）による。",
            12,
            "「地域共生社会の実現のための社会福祉法の一部を改正する法律」は、"
            "法律の題名「地域共生社会の実現のための社会福祉法等の一部を改正する法律」と違います",
        ),
        (
            "障がい者の日常生活及び社会生活を総合的に支援するための法律に基づく。",
            11,
            "「障がい者の日常生活及び社会生活を総合的に支援するための法律」は、"
            "法律の題名「障害者の日常生活及び社会生活を総合的に支援するための法律」と違います",
        ),
        (
            "介護保険法（平成9年法律第132号）による。",
            17,
            "介護保険法の番号は、平成9年法律第132号ではなく平成9年法律第123号です",
        ),
        (
            "生活困窮者の自立支援法（平成25年法律第105号。以下「困窮法」という。）による。困窮法は新しい。",
            11,
            "「生活困窮者の自立支援法」は、法律の題名「生活困窮者自立支援法」と違います",
        ),
    ],
)
def test_a_law_that_is_misnamed_in_words(tmp_path: Path, sentence: str, place: int, message: str) -> None:
    assert said(with_sentence(tmp_path, sentence)) == [f"honbun.yaml:7:{place} CIT-005 {message}"]


@pytest.mark.parametrize(
    "sentence",
    [
        "「地域共生社会の実現のための社会福祉法等の一部を改正する法律」（令和２年法律第52号）による。",
        "障害者総合支援法（平成17年法律第123号）による。",
        "障がい者総合支援法による。",
        "介護保険法等（平成9年法律第123号）による。",
        "同法（平成9年法律第123号）による。",
        "生活困窮者自立支援法等の一部を改正する法律（平成30年法律第44号）による。",
        "社会福祉法（昭和26年法律第45号。以下「法」という。）による。",
        "子ども・\n          子育て支援法（平成24年法律第65号）による。",
        "国の制度（平成17年法律第123号）による。",
        "発達障害者支援法（平成16年法律第167号）による。",
        "障がい者の日常生活を支える。",
    ],
)
def test_a_law_by_its_name_or_one_that_is_not_known(tmp_path: Path, sentence: str) -> None:
    assert [line for line in said(with_sentence(tmp_path, sentence)) if "CIT-005" in line] == []


@pytest.mark.parametrize(
    ("cited", "place", "message"),
    [
        (
            "{名称: 子供・子育て支援法, 法律番号: 平成24年法律第65号}",
            "6:15",
            "「子供・子育て支援法」は、法律の題名「子ども・子育て支援法」と違います",
        ),
        (
            "{名称: 子ども・子育て支援法, 法律番号: 平成24年法律第56号}",
            "6:33",
            "子ども・子育て支援法の番号は、平成24年法律第56号ではなく平成24年法律第65号です",
        ),
        (
            "{名称: 子ども・子育て支援法, 法律番号: 昭和22年法律第164号}",
            "6:33",
            "子ども・子育て支援法の番号は、昭和22年法律第164号ではなく平成24年法律第65号です",
        ),
    ],
)
def test_a_law_that_is_misnamed_in_the_register(tmp_path: Path, cited: str, place: str, message: str) -> None:
    plan = change(tmp_path, "riyosha.yaml", RIYOSHA, f"{RIYOSHA}    根拠法: {cited}\n")

    assert said(plan) == [f"riyosha.yaml:{place} CIT-005 {message}"]
    assert whole(plan) == [
        "warning CIT-005 法律の題名と番号を確かめてください | 子ども・子育て支援法（平成24年法律第65号）"
    ]


@pytest.mark.parametrize(
    "cited",
    [
        "{名称: 子ども・子育て支援法, 法律番号: 平成24年法律第65号}",
        "子ども・子育て支援法",
        "[児童福祉法, 子ども・子育て支援法]",
        "見本市利用者支援事業条例",
    ],
)
def test_a_project_on_the_law_of_its_item(tmp_path: Path, cited: str) -> None:
    assert said(change(tmp_path, "riyosha.yaml", RIYOSHA, f"{RIYOSHA}    根拠法: {cited}\n")) == []


def test_a_project_on_another_law_than_its_item_names(tmp_path: Path) -> None:
    plan = change(tmp_path, "riyosha.yaml", RIYOSHA, f"{RIYOSHA}    根拠法: 児童福祉法\n")

    assert said(plan) == [
        "riyosha.yaml:6:10 CIT-006 第1号ハの事業「利用者支援事業」の根拠法が児童福祉法ですが、"
        "号が指すのは子ども・子育て支援法です"
    ]
    assert whole(plan) == [
        "warning CIT-006 第1号ハは、子ども・子育て支援法第59条第1号の事業です | "
        "社会福祉法第106条の4第2項第1号ハ、子ども・子育て支援法第59条第1号"
    ]


def test_a_misspelt_title_is_still_the_law_that_it_means(tmp_path: Path) -> None:
    name = "名称: 障害者相談支援事業\n"
    title = "障がい者の日常生活及び社会生活を総合的に支援するための法律"
    plan = change(tmp_path, "sodan.yaml", name, f"{name}    根拠法: {title}\n")

    assert [line.split()[1] for line in said(plan)] == ["CIT-005"]


def test_a_project_of_no_other_law_may_rest_on_any(tmp_path: Path) -> None:
    name = "名称: 生活困窮者支援等のための地域づくり事業\n"

    assert said(change(tmp_path, "konkyu.yaml", name, f"{name}    根拠法: 生活困窮者自立支援法\n")) == []
