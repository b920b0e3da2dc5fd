"""Article numbers move: what a concept's number and content are depends on the day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from jusou_plan.statute.concept import Concept
from jusou_plan.statute.edition import Edition
from jusou_plan.statute.number import canonical, written_out
from jusou_plan.statute.read import read_statute

STATUTE = read_statute()
CONCEPTS = [STATUTE.concepts[name] for name in STATUTE.names()]
each_concept = pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.name)


def number_on(concept: str, day: str) -> str | None:
    found = STATUTE.find(concept)
    assert found is not None
    version = found.on(date.fromisoformat(day))
    return None if version is None else written_out(version.number, full=False)


def summary_on(concept: str, day: str) -> str:
    version = STATUTE.concepts[concept].on(date.fromisoformat(day))
    assert version is not None
    return version.summary


@pytest.mark.parametrize(
    ("concept", "until_march_2025", "since_april_2025"),
    [
        ("委託", "法第106条の4第4項", "法第106条の4第5項"),
        ("受託者守秘", "法第106条の4第5項", "法第106条の4第6項"),
        ("居住支援連携", None, "法第106条の4第4項"),
        ("支援会議守秘", "法第106条の6第5項", "法第106条の6第6項"),
        ("支援会議の細目", "法第106条の6第6項", "法第106条の6第7項"),
        ("支援会議の連携", None, "法第106条の6第5項"),
        ("調和", "法第106条の5第3項", "法第106条の5第3項"),
        ("参加支援", "法第106条の4第2項第2号", "法第106条の4第2項第2号"),
        ("罰則", "法第159条", "法第159条"),
    ],
)
def test_the_paragraphs_that_moved_on_the_first_of_april_2025(
    concept: str, until_march_2025: str | None, since_april_2025: str
) -> None:
    assert number_on(concept, "2025-03-31") == until_march_2025
    assert number_on(concept, "2025-04-01") == since_april_2025


@pytest.mark.parametrize("concept", ["参加支援", "参加支援の便宜", "アウトリーチの便宜"])
def test_what_came_to_speak_of_the_home_on_the_first_of_april_2025(concept: str) -> None:
    assert "住居" not in summary_on(concept, "2025-03-31")
    assert "住居" in summary_on(concept, "2025-04-01")


def test_the_penalty_moved_in_2022_and_became_confinement_on_the_first_of_june_2025() -> None:
    assert number_on("罰則", "2022-03-31") == "法第130条の6"
    assert number_on("罰則", "2022-04-01") == "法第159条"
    assert "1年以下の懲役" in summary_on("罰則", "2025-05-31")
    assert "1年以下の拘禁刑" in summary_on("罰則", "2025-06-01")


def test_the_centre_for_children_took_its_place_on_the_first_of_april_2024() -> None:
    concept = STATUTE.concepts["支援関係機関の連携"]
    before, after = concept.on(date(2024, 3, 31)), concept.on(date(2024, 4, 1))
    assert before is not None
    assert after is not None
    assert before.number == after.number == "法106-4-3"
    assert before.enumerated[0] == "母子健康包括支援センター"
    assert after.enumerated[0] == "こども家庭センター"
    assert before.enumerated[1:] == after.enumerated[1:]


def test_the_council_for_housing_is_cited_by_another_article_since_the_first_of_october_2025() -> None:
    concept = STATUTE.concepts["居住支援連携"]
    before, after = concept.on(date(2025, 9, 30)), concept.on(date(2025, 10, 1))
    assert before is not None
    assert after is not None
    assert before.number == after.number == "法106-4-4"
    assert "第51条第1項" in before.note
    assert "第81条第1項" in after.note


def test_disasters_and_consumers_came_into_the_cooperation_of_policies_on_the_25th_of_june_2026() -> None:
    assert "防災" not in summary_on("関連施策との連携", "2026-06-24")
    assert "防災" in summary_on("関連施策との連携", "2026-06-25")
    assert number_on("都道府県の連携", "2026-06-24") is None
    assert number_on("都道府県の連携", "2026-06-25") == "法第6条第4項"


@each_concept
def test_nothing_is_in_force_before_the_act_of_2020(concept: Concept) -> None:
    assert concept.on(date(2021, 3, 31)) is None


@each_concept
def test_versions_follow_each_other_without_gap_and_the_last_is_in_force(concept: Concept) -> None:
    for earlier, later in pairwise(concept.versions):
        assert earlier.end == later.first
        assert earlier.first < later.first
        assert earlier.applies_on(later.first - timedelta(days=1))
        assert not earlier.applies_on(later.first)
    assert concept.versions[-1].end is None


@each_concept
def test_a_version_says_what_changed_and_by_which_law_unless_it_came_with_the_project(
    concept: Concept,
) -> None:
    for version in concept.versions:
        came_with_the_project = version.first == date(2021, 4, 1)
        assert (version.change == "") == came_with_the_project
        assert (version.amendment is None) == came_with_the_project


@pytest.mark.parametrize("edition", STATUTE.editions(), ids=lambda edition: str(edition.first))
def test_one_article_holds_one_concept_at_a_time(edition: Edition) -> None:
    numbers = [version.number for _, version in STATUTE.on(edition.first)]
    assert sorted(set(numbers)) == sorted(numbers)


def test_only_the_harmony_of_the_plan_is_a_duty_all_else_about_it_is_an_effort() -> None:
    strengths = {name: STATUTE.concepts[name].strength for name in ("計画策定", "意見反映", "調和", "公表")}
    assert strengths == {
        "計画策定": "努力義務",
        "意見反映": "努力義務",
        "調和": "義務",
        "公表": "努力義務",
    }
    duties = {known.name for known in CONCEPTS if known.strength == "義務"}
    money = {"国の交付金", "都道府県の交付金", "一般会計への繰入れ"}
    assert duties - money == {"調和", "受託者守秘", "支援会議守秘", "国・都道府県の援助"}


def test_the_contents_of_the_plan_are_the_four_items_of_the_ordinance() -> None:
    items = [known for known in CONCEPTS if known.name.startswith("記載事項・")]
    assert [(item.name, written_out(item.versions[0].number)) for item in items] == [
        ("記載事項・基本方針", "社会福祉法施行規則第34条の10第1号"),
        ("記載事項・提供体制", "社会福祉法施行規則第34条の10第2号"),
        ("記載事項・目標", "社会福祉法施行規則第34条の10第3号"),
        ("記載事項・連携", "社会福祉法施行規則第34条の10第4号"),
    ]
    assert {item.strength for item in items} == {"定義"}


def test_the_plans_that_the_plan_must_agree_with() -> None:
    version = STATUTE.concepts["調和"].versions[0]
    assert version.enumerated == (
        "市町村地域福祉計画",
        "市町村介護保険事業計画",
        "市町村障害福祉計画",
        "市町村子ども・子育て支援事業計画",
    )


def test_an_unknown_concept() -> None:
    assert STATUTE.find("受託者の守秘") is None
    assert "受託者守秘" in STATUTE.names()


@each_concept
def test_every_concept_says_whom_it_binds_what_it_asks_and_where_that_stands(concept: Concept) -> None:
    assert concept.bound
    assert concept.summary
    for version in concept.versions:
        assert version.sources
        assert all(STATUTE.sources[source.key] is source for source in version.sources)
        assert canonical(written_out(version.number)) == version.number
