"""Whether and how a plan is held against the law: what every rule about the law asks first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from jusou_plan.coverage.catalogue import COOPERATION
from jusou_plan.coverage.coverage import coverage
from jusou_plan.coverage.item import Coverage, Item, Mark, Problem, ProblemKind
from jusou_plan.lint.kept import once_a_plan
from jusou_plan.lint.lost import is_emptied, may_be_lost, print_may_be_lost
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting, MeetingKind
from jusou_plan.model.project import Project
from jusou_plan.model.support import Support
from jusou_plan.source.position import Span
from jusou_plan.statute.concept import BeforeTheLaw
from jusou_plan.statute.number import NotANumber, canonical, cited, written_out
from jusou_plan.statute.read import read_statute

_CONTRADICTIONS = (
    ProblemKind.EMPTY_CLAIM,
    ProblemKind.EXEMPTION_NOT_ALLOWED,
    ProblemKind.EXEMPTION_CONTRADICTED,
)


def law_day(loaded: LoadedPlan) -> date | None:
    """Give the day on whose law a plan is held, None if it is not held against the law at all.

    That is a profile of another city, a plan that cannot be read whole or says no day, and a day before the
    law or of an edition whose text has not been read.
    """
    header = loaded.plan.header
    day = header.law_day if header else None
    if day is None or is_profile(loaded) or not loaded.source.complete:
        return None
    return day if _is_known(day) else None


@cache
def _is_known(day: date) -> bool:
    """Tell whether the law of a day is there and has been read."""
    try:
        return read_statute().edition_on(day).verified
    except BeforeTheLaw:
        return False


def is_profile(loaded: LoadedPlan) -> bool:
    """Tell whether a plan is a profile of another city (種別: 事例), which is only compared."""
    header = loaded.plan.header
    return header is not None and header.is_profile


@once_a_plan
def coverage_of(loaded: LoadedPlan) -> Coverage | None:
    """Give the coverage of a plan that is held against the law; computed once, however many rules ask."""
    return None if law_day(loaded) is None else coverage(loaded, read_statute())


def missing(loaded: LoadedPlan, *keys: str) -> tuple[Item, ...]:
    """Give those items that the plan neither covers nor claims, nor declares as 不足 or 適用除外."""
    found = coverage_of(loaded)
    items = (found.item(key) for key in keys) if found else ()
    return tuple(
        item
        for item in items
        if item.mark is Mark.MISSING and not item.problems and not may_be_lost(loaded, item.key)
    )


def problems(loaded: LoadedPlan, *kinds: ProblemKind) -> Iterator[tuple[Item, Problem]]:
    """Give what is wrong with the plan's answers, as far as it is of these kinds.

    What an item declared as 不足 lacks is said by the 不足 itself, not that it is claimed or exempted too.
    """
    found = coverage_of(loaded)
    for item in found.items if found else ():
        for problem in item.problems:
            certain = item.mark is not Mark.SHORTFALL and not print_may_be_lost(loaded, item.key)
            emptied = problem.kind is ProblemKind.EMPTY_CLAIM and is_emptied(loaded, item.sections)
            if problem.kind in kinds and (certain or problem.kind in _CONTRADICTIONS) and not emptied:
                yield item, problem


def article(loaded: LoadedPlan, concept: str) -> str:
    """Give the article that holds a concept on the plan's day, written out; "" where it is not in force."""
    day, known = law_day(loaded), read_statute().find(concept)
    version = known.on(day) if known and day else None
    return written_out(version.number) if version else ""


def is_declared_short(loaded: LoadedPlan, *concepts: str) -> bool:
    """Tell whether the plan's 不足 names one of these concepts: by name, or by number on the plan's day."""
    day, law = law_day(loaded), read_statute()
    versions = [known.on(day) for name in concepts if day and (known := law.find(name))]
    numbers = {version.number for version in versions if version}
    return any(
        shortfall.item in concepts or _number(shortfall.item) in numbers
        for shortfall in loaded.plan.shortfalls
    )


def _number(text: str) -> str:
    try:
        return canonical(text)
    except NotANumber:
        return ""


def services(loaded: LoadedPlan, *keys: str) -> tuple[Project, ...]:
    """Give the projects that are any of these items, each once."""
    found = coverage_of(loaded)
    projects = (project for key in keys for project in found.item(key).projects) if found else ()
    return tuple({id(project): project for project in projects}.values())


def plan_key(loaded: LoadedPlan) -> Span:
    """Give the place for what the whole plan lacks: the key 計画."""
    return loaded.source.marks.at(("計画",)).key_span or loaded.source.files[0].beginning()


def outline_key(loaded: LoadedPlan) -> Span:
    """Give the place for what the printed plan lacks: the key 本文, else 計画."""
    return loaded.source.marks.at(("本文",)).key_span or plan_key(loaded)


def cooperation_place(loaded: LoadedPlan) -> Span:
    """Give the place for a cooperation that is not told: the 記載 of the section on it, else 本文."""
    found = coverage_of(loaded)
    sections = found.item(COOPERATION).sections if found else ()
    return loaded.span(sections[0], "記載") if sections else outline_key(loaded)


def support_place(loaded: LoadedPlan, number: int) -> Span:
    """Give the place for a project that is missing: the 支援 of its 号 at its 根拠, else the key 計画."""
    for support in loaded.plan.supports:
        if number in numbers_of(support):
            return loaded.span(support, "根拠")
    return plan_key(loaded)


def numbers_of(support: Support) -> tuple[int, ...]:
    """Give the 号 of a 支援."""
    return tuple(item.number for item in support.basis)


def meetings(loaded: LoadedPlan, kind: MeetingKind) -> Iterator[Meeting]:
    """Give the meetings of a kind, as far as nothing was cut out of them that could not be read."""
    if law_day(loaded) is not None:
        for meeting in loaded.plan.meetings:
            if kind in meeting.kinds and not loaded.marks(meeting).reported:
                yield meeting


def is_support_meeting_basis(basis: str | None) -> bool:
    """Tell whether a basis is the article of the Act on the 支援会議, as a concept or in words."""
    if not basis:
        return False
    concept = basis.partition(":")[2].strip() if basis.startswith("法:") else ""
    known = read_statute().find(concept)
    numbers = [it.number for it in known.versions] if known else [it.number for it in cited(basis)]
    article_of_meetings = read_statute().concepts["支援会議"].versions[0].number.rpartition("-")[0]
    return any(f"{number}-".startswith(f"{article_of_meetings}-") for number in numbers)


def borrows(meeting: Meeting, field: str) -> bool:
    """Tell whether a meeting takes a field from another one (準用)."""
    return any(field in borrowed.fields for borrowed in meeting.borrowed)
