"""The whole table for one plan: every item of the law, and whether and where the plan holds it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from jusou_plan.coverage.catalogue import CONTENTS, DUTIES, SERVICES, Entry
from jusou_plan.coverage.claims import Claim, all_sections, claims
from jusou_plan.coverage.contents import held
from jusou_plan.coverage.duties import done
from jusou_plan.coverage.gaps import exemption_refusal, exemptions, shortfalls
from jusou_plan.coverage.item import Coverage, Item, Mark, Problem, ProblemKind
from jusou_plan.coverage.services import Served, served
from jusou_plan.coverage.shown import blocks_of, elements_of
from jusou_plan.model.block import ProjectSheets
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.project import Project
from jusou_plan.statute.concept import BeforeTheLaw, Statute
from jusou_plan.statute.number import written_out


def coverage(loaded: LoadedPlan, statute: Statute) -> Coverage:
    """Say of every item of the law whether and where the plan holds it, on the plan's 基準日.

    A plan that names neither 基準日 nor 期間 is held against the newest law whose text has been read.
    What `loaded` cannot show because it could not be read counts as missing.
    """
    header = loaded.plan.header
    day = (header.law_day if header else None) or statute.newest_verified().first
    written = claims(loaded)
    services = served(loaded)
    answers = [
        *(_service(loaded, entry, services[entry.key], _of(written, entry)) for entry in SERVICES),
        *(_content(loaded, entry, services, _of(written, entry)) for entry in CONTENTS),
        *(_duty(loaded, entry, _of(written, entry)) for entry in DUTIES),
    ]
    items = [_with_article(item, statute, day) for item in _with_gaps(loaded, statute, answers)]
    first, second = len(SERVICES), len(SERVICES) + len(CONTENTS)
    return Coverage(
        day=day,
        services=tuple(items[:first]),
        contents=tuple(items[first:second]),
        duties=tuple(items[second:]),
        verified=_is_verified(statute, day),
        profile=header is not None and header.is_profile,
    )


def _is_verified(statute: Statute, day: date) -> bool:
    try:
        return statute.edition_on(day).verified
    except BeforeTheLaw:
        return False


def _of(written: Sequence[Claim], entry: Entry) -> list[Claim]:
    return [claim for claim in written if claim.key == entry.key]


def _service(loaded: LoadedPlan, entry: Entry, found: Served, claimed: Sequence[Claim]) -> Item:
    return Item(
        key=entry.key,
        label=entry.label,
        concept=entry.concept,
        title=entry.title,
        article="",
        mark=Mark.COVERED if found.covered else Mark.MISSING,
        projects=found.projects,
        sections=_places(loaded, found.projects, claimed),
        reason=found.remark if found.covered else f"根拠が{entry.key}の事業がありません",
    )


def _places(
    loaded: LoadedPlan, projects: Sequence[Project], claimed: Sequence[Claim]
) -> tuple[OutlineSection, ...]:
    """Give the sections that claim a service or hold the forms of its projects."""
    claiming = [claim.section for claim in claimed]
    return tuple(
        section
        for section in all_sections(loaded)
        if any(section is it for it in claiming)
        or any(
            element is project
            for block in blocks_of(loaded, section, below=False)
            if isinstance(block, ProjectSheets)
            for element in elements_of(loaded, block)
            for project in projects
        )
    )


def _content(
    loaded: LoadedPlan, entry: Entry, services: Mapping[str, Served], claimed: Sequence[Claim]
) -> Item:
    judged = held(loaded, entry.key, claimed, services)
    nowhere = f"「記載: [{entry.key}]」のある章・節がありません"
    return Item(
        key=entry.key,
        label=entry.label,
        concept=entry.concept,
        title=entry.title,
        article="",
        mark=Mark.COVERED if judged.holds else Mark.MISSING,
        sections=tuple(claim.section for claim in claimed),
        reason=_reason(judged.problems) if claimed else nowhere,
        problems=judged.problems,
    )


def _duty(loaded: LoadedPlan, entry: Entry, claimed: Sequence[Claim]) -> Item:
    judged = done(loaded, entry.key, claimed)
    return Item(
        key=entry.key,
        label=entry.label,
        concept=entry.concept,
        title=entry.title,
        article="",
        mark=Mark.COVERED if judged.holds else Mark.MISSING,
        sections=tuple(claim.section for claim in claimed),
        procedures=judged.procedures,
        reason=judged.remark or _reason(judged.problems),
        problems=judged.problems,
    )


def _reason(problems: Sequence[Problem]) -> str:
    return "。".join(dict.fromkeys(problem.message for problem in problems))


def _with_gaps(loaded: LoadedPlan, statute: Statute, items: Sequence[Item]) -> list[Item]:
    """Give the items with what the plan declares: 不足 always, 適用除外 where the law has it."""
    short, exempt = shortfalls(loaded), exemptions(loaded)
    made = []
    for found in items:
        item = found
        exemption = exempt.get(item.key)
        if exemption is not None:
            refusal = exemption_refusal(loaded, item.key, statute.find(item.concept))
            kind = ProblemKind.EXEMPTION_NOT_ALLOWED
            if not refusal and item.mark is Mark.COVERED:
                refusal = f"{item.key}の事業があるので、適用除外になりません"
                kind = ProblemKind.EXEMPTION_CONTRADICTED
            if refusal:
                problem = Problem(kind, refusal, loaded.span(exemption, "項目"))
                item = replace(item, problems=(*item.problems, problem))
            else:
                item = replace(item, mark=Mark.EXEMPT, reason=_one_line(exemption.reason.text))
        if item.key in short:
            reason = " ".join(_one_line(it.reason.text) for it in short[item.key])
            item = replace(item, mark=Mark.SHORTFALL, reason=reason)
        made.append(item)
    return made


def _one_line(text: str) -> str:
    """Give a prose value without the line breaks in it, which carry no meaning between Japanese words."""
    return "".join(line.strip() for line in text.splitlines())


def _with_article(item: Item, statute: Statute, day: date) -> Item:
    concept = statute.find(item.concept)
    version = concept.on(day) if concept else None
    return replace(item, article=written_out(version.number) if version else "")
