"""The whole table: the day of the law, profiles, half-written plans."""

from datetime import date

import pytest

from jusou_plan.coverage.coverage import coverage
from jusou_plan.coverage.item import Mark
from jusou_plan.statute.read import read_statute
from tests.coverage.plans import HEADER, WHOLE, changed, covered
from tests.model.loading import load

PERIOD = "期間: 令和7年度～令和9年度"


def test_the_whole_plan_lacks_nothing() -> None:
    _, found = covered(WHOLE)

    assert found.counts() == {Mark.COVERED: 20, Mark.SHORTFALL: 0, Mark.EXEMPT: 0, Mark.MISSING: 0}
    assert (found.complete, found.binding) == (True, True)


def test_the_law_is_that_of_the_first_day_of_the_period() -> None:
    assert covered(WHOLE)[1].day == date(2025, 4, 1)


def test_the_law_is_that_of_the_day_that_the_plan_names() -> None:
    assert covered(changed(PERIOD, f"{PERIOD}, 基準日: 令和7年3月31日"))[1].day == date(2025, 3, 31)


def test_without_any_day_the_law_is_the_newest_that_was_read() -> None:
    _, found = covered(HEADER.replace(f", {PERIOD}", "") + "本文: {章: []}\n")

    assert found.day == read_statute().newest_verified().first
    assert found.verified


def test_every_item_has_its_article_on_that_day() -> None:
    _, found = covered(WHOLE)

    assert found.item("第1号イ").article == "社会福祉法第106条の4第2項第1号イ"
    assert found.item("第3号").article == "社会福祉法第106条の4第2項第3号柱書"
    assert found.item("規34-10-3").article == "社会福祉法施行規則第34条の10第3号"
    assert found.item("法106-5-4").article == "社会福祉法第106条の5第4項"
    assert [it.key for it in found.items if not it.article] == []


def test_before_the_law_there_are_no_articles_and_nothing_binds() -> None:
    _, found = covered(changed(PERIOD, f"{PERIOD}, 基準日: 令和3年3月31日"))

    assert {it.article for it in found.items} == {""}
    assert not found.binding


def test_a_law_that_was_not_read_only_informs() -> None:
    _, found = covered(HEADER.replace("令和7年度～令和9年度", "令和9年度") + "本文: {章: []}\n")

    assert (found.verified, found.binding, found.complete) == (False, False, False)


def test_a_profile_of_another_city_only_informs() -> None:
    _, found = covered(HEADER.replace("計画: {", "計画: {種別: 事例, ") + "本文: {章: []}\n")

    assert (found.profile, found.binding, found.complete) == (True, False, False)


def test_a_plan_of_which_nothing_can_be_read_is_missing_everything() -> None:
    found = coverage(load("事業: あ\n", whole=True), read_statute())

    assert {it.mark for it in found.items} == {Mark.MISSING}


def test_no_other_key_names_an_item() -> None:
    with pytest.raises(KeyError):
        covered(WHOLE)[1].item("第1号")
