"""Evaluation, revision, the plan above, names of meetings: PROC-505 and 508–510."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import added, change, said, whole

PURPOSE = "計画の実施状況を毎年度評価し、計画を見直す。"
KAIGO = "名称: 見本市介護保険事業計画, 関係: 調和する計画"
INTRO = "この計画は、国の指針に則し、${法:計画策定}に基づいて定める。"


def with_period(folder: Path, period: str) -> Path:
    change(folder, "kanren.yaml", KAIGO, f"{KAIGO}, 期間: {period}")
    return change(folder, "suishin.yaml", PURPOSE, "計画の実施状況を毎年度評価する。")


def test_a_plan_in_harmony_ends_and_no_revision_is_told(tmp_path: Path) -> None:
    plan = with_period(tmp_path, "R5-R7")

    assert said(plan) == [
        "keikaku.yaml:5:7 PROC-505 計画期間の途中で改まる計画がありますが、見直しに触れていません: "
        "「見本市介護保険事業計画」（令和7年度まで）"
    ]
    assert whole(plan) == ["warning PROC-505 この途中で、調和の相手が改まります | 社会福祉法第106条の5第3項"]


@pytest.mark.parametrize("period", ["R6-R8", "R9-R11"])
def test_a_plan_in_harmony_that_does_not_end_within(tmp_path: Path, period: str) -> None:
    assert said(with_period(tmp_path, period)) == []


@pytest.mark.parametrize("words", ["関連計画の改定に合わせて改める", "必要に応じて見直す"])
def test_a_revision_in_words(tmp_path: Path, words: str) -> None:
    with_period(tmp_path, "R5-R7")

    assert said(change(tmp_path, "honbun.yaml", INTRO, f"{INTRO}\n          {words}。")) == []


def test_the_plan_that_follows_is_there(tmp_path: Path) -> None:
    with_period(tmp_path, "R5-R7")
    (tmp_path / "tsugi.yaml").write_text(
        "関連計画:\n  - {id: kaigo-2, 法定種別: 介護保険事業計画, 名称: 次の計画, 期間: R8-R10}\n",
        "utf-8",
    )

    assert said(tmp_path) == []


def test_no_word_of_evaluation(tmp_path: Path) -> None:
    plan = change(tmp_path, "suishin.yaml", PURPOSE, "")

    assert said(plan) == ["honbun.yaml:1:1 PROC-508 計画の評価や見直しに触れていません"]
    assert whole(plan) == [
        "info PROC-508 「評価」「検証」「見直し」などの言葉がありません | "
        "社会福祉法第106条の3第2項の指針（平成29年厚生労働省告示第355号）"
    ]


@pytest.mark.parametrize(
    "words", ["進捗を管理する", "PDCAサイクルを回す", "取組を振り返る", "成果を検証する"]
)
def test_evaluation_in_other_words(tmp_path: Path, words: str) -> None:
    assert said(change(tmp_path, "suishin.yaml", PURPOSE, f"{words}。")) == []


def test_how_it_stands_to_the_community_plan_is_not_told(tmp_path: Path) -> None:
    plan = change(tmp_path, "kanren.yaml", "見本市地域福祉計画, 関係: 上位計画", "見本市地域福祉計画")

    assert said(plan) == [
        "kanren.yaml:2:44 PROC-509 「見本市地域福祉計画」とこの計画の関係が書かれていません"
    ]
    assert whole(plan) == ["info PROC-509 「関係」がなく、文章にも出てきません | 社会福祉法第107条第1項第5号"]


def test_how_it_stands_to_the_community_plan_is_told_in_words(tmp_path: Path) -> None:
    change(tmp_path, "kanren.yaml", "見本市地域福祉計画, 関係: 上位計画", "見本市地域福祉計画")
    words = "${関連計画:chiiki-fukushi}の下にある。"

    assert said(change(tmp_path, "honbun.yaml", INTRO, f"{INTRO}\n          {words}")) == []


def with_words(folder: Path, words: str) -> Path:
    return change(folder, "honbun.yaml", INTRO, f"{INTRO}\n          {words}")


@pytest.mark.parametrize(
    ("words", "place", "name"),
    [
        ("計画推進会を開く。計画促進会議を開く。", "7:20", "計画促進会議"),
        ("計画推移会議を開く。", "7:11", "計画推移会議"),
    ],
)
def test_a_meeting_by_almost_its_name(tmp_path: Path, words: str, place: str, name: str) -> None:
    plan = with_words(tmp_path, words)

    assert said(plan) == [
        f"honbun.yaml:{place} PROC-510 「{name}」は「会議」になく、「計画推進会議」と似ています"
    ]
    assert whole(plan) == ["warning PROC-510 同じ会議なら、同じ名前で書きます | "]


@pytest.mark.parametrize(
    "words",
    [
        "計画推進会議と推進会議を開く。",
        "地域ケア会議を開く。",
        "支援調整会議を開く。",
        "市計画推進会議を開く。",
        "${会議:suishin}を開く。",
    ],
)
def test_a_meeting_by_its_own_name_or_another_one(tmp_path: Path, words: str) -> None:
    assert said(with_words(tmp_path, words)) == []


def test_another_spelling_of_the_name_is_a_matter_of_another_rule(tmp_path: Path) -> None:
    assert [line.split()[1] for line in said(with_words(tmp_path, "計画・推進会議を開く。"))] == ["NAM-102"]


def test_numbers_tell_meetings_apart(tmp_path: Path) -> None:
    added(tmp_path, "会議: [{id: ichi, 名称: 第一地区協議会議, 目的: 話し合う。}]\n")

    assert said(with_words(tmp_path, "第二地区協議会議を開く。")) == []
