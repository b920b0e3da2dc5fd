"""Names that mean something inside one element only: 細事業, 事項, 世帯員, 場所, 印 of the 凡例."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jusou_plan.model.block import ProjectSheets
from jusou_plan.model.case import Case
from jusou_plan.model.initiative import InitiativeItem
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.part import Part
from jusou_plan.model.place import Place
from jusou_plan.model.project import Project, Site
from jusou_plan.model.scoped import SHARED, Scoped
from jusou_plan.model.similar import similar
from jusou_plan.model.values.identifier import ElementId
from jusou_plan.model.walk import Pieces, keys_of
from jusou_plan.source.finding import Finding, Related, Suggestion
from jusou_plan.source.position import Span


def unknown_inner_names(loaded: LoadedPlan, pieces: Pieces) -> Iterator[Finding]:
    """Give a finding for every such name that is repeated, or that its element does not have."""
    for project in loaded.plan.projects:
        yield from _repeated(loaded, project, "細事業", [sub.id for sub in project.subprojects])
        yield from _scopes(loaded, project)
    for meeting in loaded.plan.meetings:
        if meeting.agenda:
            yield from _repeated(loaded, meeting.agenda, "事項", [item.id for item in meeting.agenda.items])
        yield from _borrowed_items(loaded, meeting)
    for case in loaded.plan.cases:
        yield from _repeated(loaded, case, "世帯", [person.id for person in case.household])
        yield from _persons(loaded, case)
    for _, piece in pieces:
        if isinstance(piece, Site):
            yield from _spots(loaded, piece)
        elif isinstance(piece, InitiativeItem):
            yield from _mark(loaded, piece)
        elif isinstance(piece, ProjectSheets):
            yield from _sheet_scopes(loaded, piece)


def _repeated(
    loaded: LoadedPlan, owner: Part, key: str, ids: Sequence[ElementId | None]
) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for index, identifier in enumerate(ids):
        if identifier is None:
            continue
        earlier = first.setdefault(identifier.text, index)
        if earlier != index:
            yield Finding(
                "JS106",
                loaded.span(owner, key, index, "id"),
                f"「{key}」の id「{identifier}」が重複しています",
                label="同じ id がほかにもあります",
                related=(Related("先に使っているのはここです", loaded.span(owner, key, earlier, "id")),),
                advice=f"どちらかを、この「{key}」の中で一つだけの id に変えてください。",
            )


def _scopes(loaded: LoadedPlan, project: Project) -> Iterator[Finding]:
    """Hold that a value by scope is for a sub-project of its own project."""
    known = [sub.id.text for sub in project.subprojects]
    for name, key in keys_of(Project):
        value = getattr(project, name)
        if not isinstance(value, Scoped):
            continue
        for scope in value.own:
            if scope not in known and not loaded.index.is_broken(["細事業"], scope):
                yield Finding(
                    "JS111",
                    loaded.key_span(project, key, scope),
                    f"「{scope}」はこの事業の細事業にありません",
                    label="細事業の id ではありません",
                    suggestions=tuple(Suggestion(word) for word in similar(scope, (*known, SHARED))),
                    advice=f"使える id: {'、'.join((*known, SHARED))}"
                    if known
                    else "値を分けて書くには、先に「細事業」に id を並べてください。",
                )
                if not known:
                    return


def _sheet_scopes(loaded: LoadedPlan, block: ProjectSheets) -> Iterator[Finding]:
    """Hold that a sheet is asked for sub-projects that its projects have."""
    projects = [it for it in map(loaded.resolve, block.projects) if isinstance(it, Project)]
    known = {sub.id.text: loaded.span(sub, "id") for project in projects for sub in project.subprojects}
    for index, scope in enumerate(block.scopes):
        if projects and scope.text not in known and not loaded.index.is_broken(["細事業"], scope.text):
            yield _unknown(scope.text, "票にする事業の細事業", known, loaded.span(block, "細事業", index))


def _borrowed_items(loaded: LoadedPlan, meeting: Meeting) -> Iterator[Finding]:
    """Hold that an item taken over from another meeting is one that the meeting has."""
    for index, item in enumerate(meeting.agenda.items if meeting.agenda else ()):
        source = loaded.resolve(item.meeting) if item.meeting else None
        if not isinstance(source, Meeting):
            continue
        known = {
            it.id.text: loaded.span(it, "id")
            for it in (source.agenda.items if source.agenda else ())
            if it.id
        }
        for number, wanted in enumerate(item.items):
            if wanted.text not in known and not loaded.index.is_broken(["事項"], wanted.text):
                span = loaded.span(meeting, "協議内容", "事項", index, "事項", number)
                where = f"「{source.title}」の事項"
                yield _unknown(wanted.text, where, known, span, "相手の事項に id を付けてください。")


def _persons(loaded: LoadedPlan, case: Case) -> Iterator[Finding]:
    """Hold that an issue weighs on somebody of the household."""
    known: dict[str, Span | None] = {person.id.text: loaded.span(person, "id") for person in case.household}
    for issue in case.issues:
        who = issue.who
        if who is not None and who.text not in known and not loaded.index.is_broken(["世帯"], who.text):
            yield _unknown(who.text, "この事例の世帯員", known, loaded.span(issue, "誰"))


def _spots(loaded: LoadedPlan, site: Site) -> Iterator[Finding]:
    """Hold that a project uses spots that the place has."""
    place = loaded.resolve(site.place) if site.place else None
    if not isinstance(place, Place):
        return
    known = {spot.name: loaded.span(spot, "名称") for spot in place.spots}
    for index, wanted in enumerate(site.spots):
        if wanted not in known and not loaded.index.is_broken(["場所"], wanted):
            span = loaded.span(site, "場所", index)
            where = f"「{place.title}」の場所"
            yield _unknown(wanted, where, known, span, "施設の「場所」に名称を並べてください。")


def _mark(loaded: LoadedPlan, item: InitiativeItem) -> Iterator[Finding]:
    """Hold that a reader is told what a mark means."""
    header = loaded.plan.header
    if header is None or item.mark is None or item.mark in header.legend:
        return
    known = {mark: loaded.span(header, "凡例", mark) for mark in header.legend}
    advice = "「計画」の「凡例」に、印とその意味を「凡例: {○: 成果, ▲: 課題}」のように書いてください。"
    yield _unknown(item.mark, "凡例", known, loaded.span(item, "印"), advice)


def _unknown(
    name: str, where: str, known: dict[str, Span | None] | dict[str, Span], span: Span, when_none: str = ""
) -> Finding:
    return Finding(
        "JS103",
        span,
        f"「{name}」は{where}にありません",
        label="この名前のものがありません",
        suggestions=tuple(Suggestion(word, known[word]) for word in similar(name, known)),
        advice=f"書けるもの: {'、'.join(known)}" if known else when_none,
    )
