"""profiles/toyota: 公表資料にある豊田市の四つの変更と五つの課題が、残らず入っていること(O-S2)。

Every literal here was read from the published material, not from the YAML.
"""

from __future__ import annotations

import pytest

from jusou_plan.document.nodes import Document, Subheading
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.challenge import Challenge, ChallengeState
from jusou_plan.model.header import DocumentKind
from jusou_plan.model.initiative import Initiative, InitiativeItem
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.prose import Prose
from tests.conftest import REPOSITORY
from tests.language.plain_table import plain_inline, plain_table, sections_of, table_named
from tests.language.written import element


@pytest.fixture(scope="module")
def toyota() -> LoadedPlan:
    return load_plan(REPOSITORY / "profiles" / "toyota")


@pytest.fixture(scope="module")
def document(toyota: LoadedPlan) -> Document:
    printed, findings = build_plan_document(toyota)
    assert findings == ()
    return printed


def said(items: tuple[InitiativeItem, ...]) -> str:
    assert items
    return "".join(item.text.text for item in items if item.text)


def text(prose: Prose | None) -> str:
    assert prose is not None
    return "".join(prose.text.split())


def test_it_is_a_profile_without_a_mistake(toyota: LoadedPlan) -> None:
    assert [found.message for found in toyota.findings] == []
    header = toyota.plan.header
    assert header is not None
    assert (header.kind, header.municipality.name) == (DocumentKind.PROFILE, "豊田市")


def test_what_the_material_does_not_tell_is_absent(toyota: LoadedPlan) -> None:
    header = toyota.plan.header
    assert header is not None
    assert (header.municipality.facts, header.period, header.started) == (None, None, None)


CHANGES = {
    "honnin-igai": (
        ["包括的相談支援事業", "アウトリーチ事業"],
        ["本人を連れてくる"],
        ["支援会議", "アウトリーチ"],
    ),
    "jigyosha": (["多機関協働事業"], ["令和2年度まで", "福祉総合相談課", "社協", "2者"], ["10者"]),
    "teirei-setchi": (["多機関協働事業"], ["個々のケース", "情報を共有する場"], ["定例会", "施策"]),
    "informal": (
        ["多機関協働事業", "参加支援事業"],
        ["公的サービス", "支援プラン", "諦める", "我慢"],
        ["公的サービスとインフォーマルサービス", "民間の力"],
    ),
}


def test_four_changes_and_no_more(toyota: LoadedPlan) -> None:
    [direction] = toyota.plan.initiatives
    assert [it.id.text for it in direction.initiatives if it.id] == list(CHANGES)


@pytest.mark.parametrize("name", CHANGES)
def test_each_change_names_its_projects_and_what_was_before_and_is_to_come(
    toyota: LoadedPlan, name: str
) -> None:
    supports, before, future = CHANGES[name]
    change = element(toyota, Initiative, name)
    assert [toyota.printed(reference) for reference in change.supports] == supports
    assert [word for word in before if word not in said(change.before)] == []
    assert [word for word in future if word not in said(change.future)] == []


CHALLENGES = {
    "approach": (ChallengeState.SOLVED, ["A課", "折り返す"], ["たらい回し"], ["A課の管理職", "定例会"]),
    "minsei-iin": (
        ChallengeState.SOLVED,
        ["身近な相談先", "総合相談の窓口", "専門機関ではない"],
        ["包括的相談支援", "アウトリーチ", "多機関協働", "民生委員"],
        ["3月の会長会", "28ある地区協", "28回"],
    ),
    "seido-ka": (ChallengeState.OPEN, ["8050問題", "引きこもり"], ["重層的支援会議定例会"], []),
    "norishiro": (ChallengeState.OPEN, ["意識の種", "一歩"], ["研修", "中心となる課"], []),
    "tasedai": (ChallengeState.OPEN, ["法律", "所管課", "福祉総合相談課", "CSW"], ["「地域づくり」"], []),
}


def test_two_challenges_are_solved_and_three_are_not(toyota: LoadedPlan) -> None:
    states = {it.id.text: it.state for it in toyota.plan.challenges if it.id}
    assert states == {name: state for name, (state, *_) in CHALLENGES.items()}


@pytest.mark.parametrize("name", CHALLENGES)
def test_each_challenge_says_what_it_is_what_it_comes_to_and_what_was_done(
    toyota: LoadedPlan, name: str
) -> None:
    _, content, point, measures = CHALLENGES[name]
    challenge = element(toyota, Challenge, name)
    assert [word for word in content if word not in text(challenge.content)] == []
    assert [word for word in point if word not in text(challenge.point)] == []
    if measures:
        assert [word for word in measures if word not in text(challenge.measures)] == []
        assert [toyota.printed(owner) for owner in challenge.owners] == ["福祉総合相談課"]
    else:
        assert (challenge.measures, challenge.owners) == (None, ())


def test_the_priority_of_2022_is_among_the_features(toyota: LoadedPlan) -> None:
    header = toyota.plan.header
    assert header is not None
    assert any("令和4年度" in it.text and "最優先" in it.text for it in header.features)


def test_the_changes_are_printed_as_a_table_of_before_and_after(document: Document) -> None:
    table = table_named(document, "支援関係機関に求めた変更")
    head, *rows = plain_table(table)
    assert head == ["変更すること", "該当する事業", "従前", "今後"]
    assert [row[0][0] for row in rows] == ["①", "②", "③", "④"]
    assert [row[1] for row in rows] == [
        "包括的相談支援事業、アウトリーチ事業",
        "多機関協働事業",
        "多機関協働事業",
        "多機関協働事業、参加支援事業",
    ]


def test_the_challenges_are_printed_under_solved_and_unsolved(document: Document) -> None:
    printed = {
        plain_inline(section.title): [
            plain_inline(block.children) for block in section.blocks if isinstance(block, Subheading)
        ]
        for section in sections_of(document)
    }
    assert len(printed["解決した課題"]) == 2
    assert len(printed["まだ解決していない課題"]) == 3
