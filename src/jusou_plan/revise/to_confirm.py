"""What has to be confirmed, and by whom, before this year's plan can be next year's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from jusou_plan.model.index import Target
from jusou_plan.model.indicator import Indicator, Observation
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Element
from jusou_plan.model.project import Project
from jusou_plan.model.reference import Reference
from jusou_plan.model.scoped import Scoped
from jusou_plan.revise.law_between import LawChange
from jusou_plan.revise.next_year import NextYear

_PROJECT_FACTS = (
    ("departments", "所管課"),
    ("method", "実施方式"),
    ("contractors", "委託先"),
    ("sites", "実施施設"),
    ("staff", "配置人員"),
    ("timing", "実施時期"),
    ("future", "今後の取組"),
)
_MEETING_FACTS = (("members", "構成員"), ("frequency", "頻度"), ("chair", "座長"))


@dataclass(frozen=True, slots=True)
class Confirmation:
    """One thing to confirm; `owner` is the id or name of the 部署 that knows, None where none is told."""

    what: str
    owner: str | None


def confirmations(loaded: LoadedPlan, step: NextYear, law: Sequence[LawChange]) -> Iterator[Confirmation]:
    """Give everything to confirm: of the plan itself, its projects, meetings, figures, and the law."""
    plan, year = loaded.plan, step.year.wareki()
    header = plan.header
    lead = _called(loaded, [header.decision.department] if header and header.decision else [])
    if header and header.decision and header.decision.date:
        yield Confirmation(f"{year}の計画を{'改定' if step.within else '策定'}する年月", lead)
    if header and header.publication:
        yield Confirmation(f"{year}の計画の公表先", lead)
    for related in plan.related_plans:
        period = related.period
        if period is not None and period.last.year < step.year.year and _is_current(period.last.year, step):
            yield Confirmation(f"関連計画「{related.title}」（{period.wareki()}）の次の計画", lead)
    for procedure in plan.procedures:
        yield Confirmation(f"{year}の計画についての手続「{procedure.kind.value}」", lead)
    for project in plan.projects:
        facts = "・".join(key for name, key in _PROJECT_FACTS if getattr(project, name))
        if facts:
            yield Confirmation(
                f"{year}の事業「{project.title}」の{facts}", _called(loaded, _departments(project)) or lead
            )
    for meeting in plan.meetings:
        facts = "・".join(key for name, key in _MEETING_FACTS if getattr(meeting, name))
        if facts:
            yield Confirmation(
                f"{year}の会議「{meeting.title}」の{facts}", _called(loaded, meeting.hosts) or lead
            )
    for indicator in plan.indicators:
        owner = _called(loaded, _of_indicator(loaded, indicator)) or lead
        yield from (Confirmation(what, owner) for what in _figures(indicator, step))
    for budget in plan.budgets:
        yield Confirmation(f"{year}の予算「{budget.title}」", lead)
    if law:
        names = "、".join(change.name for change in law)
        yield Confirmation(f"法令の改正（{names}）を計画の記述に反映すること", lead)


def _is_current(last: int, step: NextYear) -> bool:
    """Tell whether a plan that ends in `last` was in force in this year's plan."""
    return last >= step.old.first.year


def _figures(indicator: Indicator, step: NextYear) -> Iterator[str]:
    rows: list[tuple[str, Sequence[Observation]]] = [("", indicator.series)]
    rows += [("・".join(row.labels.values()), row.series) for row in indicator.breakdown]
    for label, series in rows:
        if not series:
            continue
        name = f"指標「{indicator.title}」" + (f"（{label}）" if label else "")
        last = max(series, key=lambda it: (it.value is not None, it.year.year))
        if last.value is None:
            continue
        if last.until is not None:
            yield f"{name}の{last.year.wareki()}の値（今は{last.until.text}まで）"
        known = {it.year.year: it for it in series}
        for year in range(last.year.year + 1, step.year.year):
            written = known[year].year.wareki() if year in known else last.year.of(year).wareki()
            yield f"{name}の{written}の実績"


def _departments(project: Project) -> Iterator[Reference]:
    scoped = project.departments
    if isinstance(scoped, Scoped):
        yield from scoped.shared or ()
        for own in scoped.own.values():
            yield from own


def _of_indicator(loaded: LoadedPlan, indicator: Indicator) -> Iterator[Reference]:
    for reference in indicator.project:
        project = loaded.resolve(reference)
        if isinstance(project, Project):
            yield from _departments(project)


def _called(loaded: LoadedPlan, references: Iterable[Reference | None]) -> str | None:
    """Give the id, else the name, of the first body that the references mean."""
    for reference in references:
        target: Target | None = loaded.resolve(reference) if reference is not None else None
        if isinstance(target, Element):
            return str(target.id) if target.id else target.title
    return None
