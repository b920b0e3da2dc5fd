"""What the blocks of a section print, as far as the coverage of the law depends on it.

This reads the outline and the registers only; how a block looks is the document's business.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from jusou_plan.coverage.basis import projects_under
from jusou_plan.model import block as outline
from jusou_plan.model.case import Case
from jusou_plan.model.challenge import Challenge
from jusou_plan.model.citation import ELEMENT_KINDS, SHARED_TEXT, Citation, split
from jusou_plan.model.index import Ambiguous
from jusou_plan.model.indicator import Indicator
from jusou_plan.model.initiative import Initiative
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.part import Element, Part
from jusou_plan.model.project import Project
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import Reference
from jusou_plan.model.related_plan import RelatedPlan
from jusou_plan.model.scoped import Scoped
from jusou_plan.model.section_name import section_name
from jusou_plan.model.shared_text import SharedText
from jusou_plan.model.support import Support
from jusou_plan.model.values.base import Value
from jusou_plan.model.walk import walk

_MEMO = "印字しない"
"""What the description of a field says whose words are for the plan's makers only."""


def blocks_of(loaded: LoadedPlan, section: OutlineSection, *, below: bool = True) -> Iterator[outline.Block]:
    """Give the blocks of a section in order, those in frames, initiatives and sections below too."""
    for block in section.blocks:
        yield from _with_inner(loaded, block)
    if below:
        for inner in section.sections:
            yield from blocks_of(loaded, inner)


def _with_inner(loaded: LoadedPlan, block: outline.Block) -> Iterator[outline.Block]:
    yield block
    if isinstance(block, outline.Frame):
        for inner in block.blocks:
            yield from _with_inner(loaded, inner)
    elif isinstance(block, outline.InitiativeSheet):
        for initiative in elements_of(loaded, block):
            yield from (piece for _, piece in walk(initiative) if isinstance(piece, outline.Block))


def elements_of(loaded: LoadedPlan, block: outline.Block) -> tuple[Part, ...]:
    """Give the elements of the plan's registers that a block shows."""
    plan = loaded.plan
    match block:
        case outline.ProjectSheets():
            return _named(loaded, block.projects)
        case outline.SiteTable():
            return _named(loaded, (block.project,))
        case outline.SupportSheet() | outline.SupportSummary():
            return _named(loaded, (block.support,))
        case outline.SupportOverview():
            return _named_or_all(loaded, block.supports, plan.supports)
        case outline.ProjectList():
            supports = _named_or_all(loaded, block.supports, plan.supports)
            under = [
                project
                for support in supports
                if isinstance(support, Support)
                for project in projects_under(loaded, support)
            ]
            return (*supports, *under)
        case outline.Overview() | outline.Composition() | outline.SupportFlow() | outline.SystemComparison():
            return (*plan.supports, *plan.projects)
        case outline.IndicatorTable() | outline.IndicatorChart():
            return _named_or_all(loaded, block.indicators, plan.indicators)
        case outline.MeetingTable():
            return _named(loaded, block.meetings)
        case outline.MeetingChart() | outline.YearSchedule():
            return _named_or_all(loaded, block.meetings, plan.meetings)
        case outline.InitiativeSheet():
            return _named(loaded, block.initiatives)
        case outline.InitiativeList():
            return plan.initiatives
        case outline.Layers():
            directions = [layer.initiative for layer in block.layers if layer.initiative]
            return _named(loaded, directions) if block.layers else plan.initiatives
        case outline.InitiativeTable():
            return _named_or_all(loaded, block.initiatives, plan.initiatives)
        case outline.ChallengeSheets():
            return _named_or_all(loaded, block.challenges, plan.challenges)
        case outline.CityTable():
            return (plan.header,) if plan.header else ()
        case outline.DepartmentTable():
            return plan.departments
        case outline.RelatedPlans() | outline.PlanMap():
            return _named_or_all(loaded, block.plans, plan.related_plans)
        case outline.Principles():
            return _named(loaded, (block.plan,))
        case outline.Arrangements():
            return _named_or_all(loaded, block.arrangements, plan.arrangements)
        case outline.PeriodTable() | outline.Timeline():
            own = (plan.header,) if plan.header else ()
            return (*own, *_named(loaded, block.plans))
        case outline.Glossary():
            return _named_or_all(loaded, block.terms, plan.terms)
        case outline.CaseTable():
            return _named_or_all(loaded, block.cases, plan.cases)
        case outline.BudgetTable():
            return _named_or_all(loaded, block.budgets, plan.budgets)
        case outline.HistoryTable() | outline.HistoryChart():
            return plan.history
        case outline.DeskSheets() | outline.DeskList():
            return _named_or_all(loaded, block.desks, plan.desks)
        case outline.ShortfallTable():
            return plan.shortfalls
        case outline.ProcedureTable():
            return plan.procedures
    return ()


def says_something(loaded: LoadedPlan, block: outline.Block) -> bool:
    """Tell whether a block prints more than a heading or an empty frame."""
    match block:
        case outline.ProseBlock():
            return bool(words(loaded, block.text).strip())
        case outline.HeadingBlock():
            return False
        case outline.Picture():
            return block.file is not None
        case outline.FreeTable():
            return any(cell.text.strip() for row in block.rows for cell in row)
        case outline.Frame():
            return any(says_something(loaded, inner) for inner in block.blocks)
        case outline.Layers():
            return bool(block.layers or loaded.plan.initiatives)
        case outline.Cycle():
            return True
        case outline.SupportSummary():
            return any(isinstance(it, Support) and it.summary for it in elements_of(loaded, block))
    return bool(elements_of(loaded, block))


_PASSAGES = (Initiative, Challenge, RelatedPlan, Support, Case)
"""Elements whose prose is a passage of the plan wherever they are printed."""


def passage(loaded: LoadedPlan, section: OutlineSection) -> str:
    """Give the words of a section and those below it: what is written there, not the tables of projects."""
    texts = [section_name(loaded, it) for it in (section, *_below(section))]
    for block in blocks_of(loaded, section):
        match block:
            case outline.ProjectSheets() | outline.SiteTable() | outline.ProjectList():
                continue
            case (
                outline.Overview()
                | outline.Composition()
                | outline.SupportFlow()
                | outline.SystemComparison()
            ):
                continue
            case outline.Frame():
                texts.append(block.title)
                continue
            case outline.SupportSummary() | outline.SupportSheet() | outline.SupportOverview():
                shown = elements_of(loaded, block)
            case outline.InitiativeSheet():
                shown = elements_of(loaded, block)
            case outline.RelatedPlans() | outline.PlanMap() | outline.Principles() | outline.InitiativeList():
                shown = elements_of(loaded, block)
            case outline.InitiativeTable() | outline.ChallengeSheets():
                shown = elements_of(loaded, block)
            case _:
                shown = ()
        texts.extend(strings(loaded, block))
        texts.extend(text for it in shown if isinstance(it, _PASSAGES) for text in strings(loaded, it))
    return "\n".join(texts)


def words(loaded: LoadedPlan, prose: Prose) -> str:
    """Give a prose value with the names that its citations print; articles and places print none here."""
    return "".join(
        _cited(loaded, piece) if isinstance(piece, Citation) else piece.text for piece in split(prose.text)
    )


def printed_projects(loaded: LoadedPlan, sections: Sequence[OutlineSection]) -> tuple[Project, ...]:
    """Give the projects that sections print, those below them included, each once."""
    return tuple(it for it in _printed(loaded, sections) if isinstance(it, Project))


def printed_meetings(loaded: LoadedPlan, sections: Sequence[OutlineSection]) -> tuple[Meeting, ...]:
    """Give the meetings that sections print."""
    return tuple(it for it in _printed(loaded, sections) if isinstance(it, Meeting))


def printed_indicators(loaded: LoadedPlan, sections: Sequence[OutlineSection]) -> tuple[Indicator, ...]:
    """Give the indicators that sections print."""
    return tuple(it for it in _printed(loaded, sections) if isinstance(it, Indicator))


def _printed(loaded: LoadedPlan, sections: Sequence[OutlineSection]) -> tuple[Part, ...]:
    found = {
        id(element): element
        for section in sections
        for block in blocks_of(loaded, section)
        for element in elements_of(loaded, block)
    }
    return tuple(found.values())


def _below(section: OutlineSection) -> Iterator[OutlineSection]:
    for inner in section.sections:
        yield inner
        yield from _below(inner)


def _named(loaded: LoadedPlan, references: Sequence[Reference]) -> tuple[Part, ...]:
    found = (loaded.resolve(reference) for reference in references)
    return tuple(element for element in found if element is not None)


def _named_or_all(
    loaded: LoadedPlan, references: Sequence[Reference], register: Sequence[Element]
) -> tuple[Part, ...]:
    return _named(loaded, references) if references else tuple(register)


def _cited(loaded: LoadedPlan, citation: Citation) -> str:
    if citation.kind == SHARED_TEXT:
        shared = loaded.index.find((SHARED_TEXT,), citation.target)
        return shared.text.text if isinstance(shared, SharedText) else ""
    if citation.label or citation.kind not in ELEMENT_KINDS:
        return citation.label
    found = loaded.index.find((citation.kind, "自治体"), citation.target)
    if found is None or isinstance(found, Ambiguous):
        return ""
    return citation.target if citation.target in found.names else found.title


def strings(loaded: LoadedPlan, value: object) -> Iterator[str]:
    """Give every text under a part; a reference gives the words that it prints, a memo is not printed."""
    if isinstance(value, Reference):
        yield loaded.printed(value)
    elif isinstance(value, Prose):
        yield words(loaded, value)
    elif isinstance(value, Value):
        yield value.text
    elif isinstance(value, str):
        yield value
    elif isinstance(value, Part):
        for name in printed_fields(type(value)):
            inner = getattr(value, name)
            if inner is not None:
                yield from strings(loaded, inner)
    elif isinstance(value, Scoped):
        for item in value.everything():
            yield from strings(loaded, item)
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(loaded, item)


@cache
def printed_fields(part: type[Part]) -> tuple[str, ...]:
    """Give the attributes of a part that are meant for print, which a memo is not."""
    fields = part.model_fields.items()
    return tuple(name for name, info in fields if _MEMO not in (info.description or ""))
