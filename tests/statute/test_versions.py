"""Article numbers move: what a concept's number is depends on the day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from jusou_plan.statute.concept import Concept
from jusou_plan.statute.number import written_out
from jusou_plan.statute.read import read_statute

STATUTE = read_statute()
CONCEPTS = [STATUTE.concepts[name] for name in STATUTE.names()]


def number_on(concept: str, day: str) -> str | None:
    found = STATUTE.find(concept)
    assert found is not None
    version = found.on(date.fromisoformat(day))
    return None if version is None else written_out(version.number, full=False)


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
    ],
)
def test_the_paragraphs_that_moved_on_the_first_of_april_2025(
    concept: str, until_march_2025: str | None, since_april_2025: str
) -> None:
    assert number_on(concept, "2025-03-31") == until_march_2025
    assert number_on(concept, "2025-04-01") == since_april_2025


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.name)
def test_nothing_is_in_force_before_the_act_of_2020(concept: Concept) -> None:
    assert concept.on(date(2021, 3, 31)) is None


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.name)
def test_versions_follow_each_other_without_gap_and_the_last_is_in_force(concept: Concept) -> None:
    for earlier, later in zip(concept.versions, concept.versions[1:], strict=False):
        assert earlier.end == later.first
        assert earlier.applies_on(later.first - timedelta(days=1))
        assert not earlier.applies_on(later.first)
    assert concept.versions[-1].end is None


@pytest.mark.parametrize("day", ["2021-04-01", "2025-03-31", "2025-04-01", "2026-06-25"])
def test_one_article_holds_one_concept_at_a_time(day: str) -> None:
    numbers = [number for known in CONCEPTS if (number := number_on(known.name, day))]
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


def test_an_unknown_concept() -> None:
    assert STATUTE.find("受託者の守秘") is None
    assert "受託者守秘" in STATUTE.names()


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.name)
def test_every_concept_says_whom_it_binds_what_it_asks_and_where_that_stands(concept: Concept) -> None:
    assert concept.bound
    assert concept.summary
    assert all(version.sources for version in concept.versions)
    assert all(written_out(version.number) for version in concept.versions)
