"""What the model itself must hold beyond the shape of each part: ids, scopes, circles, pictures."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path as FilePath
from typing import Any

from jusou_plan.model.block import Picture
from jusou_plan.model.header import CoverPicture
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Agenda, Meeting
from jusou_plan.model.organization import Department, Group, Organization
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.part import Element, Part
from jusou_plan.model.project import Project
from jusou_plan.model.reference import Reference
from jusou_plan.model.scoped import SHARED, Scoped
from jusou_plan.model.similar import similar
from jusou_plan.model.walk import keys_of
from jusou_plan.source.finding import Finding, Related, Suggestion

Pieces = Sequence[tuple[tuple[str | int, ...], Any]]


def check(loaded: LoadedPlan, pieces: Pieces) -> Iterator[Finding]:
    """Give every finding of this module about a loaded plan."""
    yield from _ids(loaded, pieces)
    yield from _scopes(loaded)
    yield from _agenda_items(loaded)
    yield from _circles(loaded)
    yield from _pictures(loaded, pieces)
    yield from _whole(loaded)


def _ids(loaded: LoadedPlan, pieces: Pieces) -> Iterator[Finding]:
    """Ids are unique in the plan (sub-projects', agenda items' and persons' only within their own element)."""
    first: dict[str, Any] = {}
    for path, piece in pieces:
        if not isinstance(piece, Element | OutlineSection) and path[:1] != ("本文",):
            continue
        identifier = getattr(piece, "id", None)
        if identifier is None:
            if isinstance(piece, Element) and path[0] not in ("注",) and "注" not in path:
                yield Finding(
                    "JS107",
                    loaded.span(piece),
                    f"「{path[0]}」の「{piece.title}」に id がありません",
                    label="id がありません",
                    advice="`jusou fmt --ids` で付けられます。名称が変わっても id は変えません。",
                )
        elif isinstance(piece, Part):
            earlier = first.setdefault(identifier.text, piece)
            if earlier is not piece:
                yield Finding(
                    "JS106",
                    loaded.span(piece, "id"),
                    f"id「{identifier}」が重複しています",
                    label="ほかの要素と同じ id です",
                    related=(Related("先に使っているのはここです", loaded.span(earlier, "id")),),
                    advice="どちらかを、計画の中で一つだけの id に変えてください。",
                )


def _scopes(loaded: LoadedPlan) -> Iterator[Finding]:
    """A scope key names a sub-project of its own project; sub-projects are named once."""
    for project in loaded.plan.projects:
        known = [sub.id.text for sub in project.subprojects]
        for index, scope in enumerate(known):
            if scope in known[:index]:
                yield Finding(
                    "JS106",
                    loaded.span(project, "細事業", index, "id"),
                    f"細事業の id「{scope}」が重複しています",
                    label="この事業の中で重複しています",
                    related=(
                        Related(
                            "先に使っているのはここです",
                            loaded.span(project, "細事業", known.index(scope), "id"),
                        ),
                    ),
                )
        for name, key in keys_of(Project):
            value = getattr(project, name)
            if not isinstance(value, Scoped):
                continue
            for scope in value.own:
                if scope not in known:
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


def _agenda_items(loaded: LoadedPlan) -> Iterator[Finding]:
    """An item taken over from another meeting is one that the meeting has."""
    for meeting in loaded.plan.meetings:
        for index, item in enumerate(meeting.agenda.items if meeting.agenda else ()):
            source = loaded.resolve(item.meeting) if item.meeting else None
            agenda: Agenda | None = source.agenda if isinstance(source, Meeting) else None
            if agenda is None:
                continue
            known = [other.id.text for other in agenda.items if other.id]
            for number, wanted in enumerate(item.items):
                if wanted.text not in known:
                    yield Finding(
                        "JS103",
                        loaded.span(meeting, "協議内容", "事項", index, "事項", number),
                        "存在しない事項です",
                        label=f"「{wanted}」はその会議の事項にありません",
                        suggestions=tuple(Suggestion(word) for word in similar(wanted.text, known)),
                        advice=f"使える id: {'、'.join(known)}"
                        if known
                        else "相手の事項に id を付けてください。",
                    )


def _circles(loaded: LoadedPlan) -> Iterator[Finding]:
    """Nothing is above itself, its own successor, or a member of itself."""
    plan = loaded.plan
    chains: tuple[tuple[str, Iterable[Element], Callable[[Any], Iterable[Reference | None]]], ...] = (
        ("上位", plan.departments, lambda it: [it.parent] if isinstance(it, Department) else []),
        ("後継", plan.departments, lambda it: it.successor if isinstance(it, Department) else []),
        ("上位", plan.organizations, lambda it: [it.parent] if isinstance(it, Organization) else []),
        (
            "構成団体",
            plan.organizations,
            lambda it: [member.organization for member in it.members] if isinstance(it, Organization) else [],
        ),
        (
            "構成員",
            plan.groups,
            lambda it: [member.group for member in it.members] if isinstance(it, Group) else [],
        ),
        (
            "構成員",
            plan.meetings,
            lambda it: [member.meeting for member in it.members] if isinstance(it, Meeting) else [],
        ),
        (
            "準用",
            plan.meetings,
            lambda it: [borrowed.meeting for borrowed in it.borrowed] if isinstance(it, Meeting) else [],
        ),
    )
    for key, elements, step in chains:
        reported: set[int] = set()
        for element in elements:
            circle = _circle(loaded, element, step)
            if circle and not reported.intersection(map(id, circle)):
                reported.update(map(id, circle))
                yield Finding(
                    "JS112",
                    loaded.span(element, key),
                    f"「{key}」が自分自身に戻ります",
                    label=" → ".join(item.title for item in (*circle, circle[0])),
                    related=tuple(
                        Related(f"「{item.title}」の「{key}」", loaded.span(item, key)) for item in circle[1:]
                    ),
                    advice=f"どれかの「{key}」を消してください。",
                )


def _circle(
    loaded: LoadedPlan, start: Element, step: Callable[[Any], Iterable[Reference | None]]
) -> list[Element]:
    """Give the elements on a way from `start` back to itself, or nothing."""
    ways: list[list[Element]] = [[start]]
    seen: set[int] = set()
    while ways:
        way = ways.pop()
        for reference in step(way[-1]):
            target = loaded.resolve(reference) if reference is not None else None
            if target is start:
                return way
            if isinstance(target, Element) and id(target) not in seen:
                seen.add(id(target))
                ways.append([*way, target])
    return []


def _pictures(loaded: LoadedPlan, pieces: Pieces) -> Iterator[Finding]:
    """A picture lies in the plan's folder."""
    for _, piece in pieces:
        if isinstance(piece, Picture | CoverPicture) and piece.file is not None:
            problem = picture_problem(loaded.source.root, piece.file)
            if problem is not None:
                code, message, advice = problem
                yield Finding(
                    code, loaded.span(piece, "画像"), message, label=f"「{piece.file}」", advice=advice
                )


def picture_problem(root: FilePath, name: str) -> tuple[str, str, str] | None:
    """Give code, message and advice when `name` is no readable picture inside the folder `root`."""
    if "\\" in name or re.match(r"[A-Za-z]:|/|~|[a-z]+://", name):
        return (
            "JS116",
            "画像は計画のフォルダの中に置きます",
            "計画のフォルダに画像を写し、フォルダからの道筋を「images/kaigi.png」のように / で区切って書いてください。",
        )
    path = (root / name).resolve()
    if not path.is_relative_to(root.resolve()):
        return (
            "JS116",
            "計画のフォルダの外の画像は使えません",
            "画像を計画のフォルダの中に写してください。",
        )
    if not path.is_file():
        return (
            "JS115",
            "画像がありません",
            "画像を置くか、まだ無ければ「画像」の行を消してください（枠だけ印字します）。",
        )
    return None


def _whole(loaded: LoadedPlan) -> Iterator[Finding]:
    """A plan says what it is and how it is put together."""
    if not loaded.source.complete or not loaded.source.files:
        return
    start = loaded.source.files[0].beginning()
    broken = {stub.kind for stub in loaded.stubs}
    if loaded.plan.header is None and "計画" not in broken:
        yield Finding(
            "JS113",
            start,
            "「計画」がありません",
            label="どの市の何の計画か分かりません",
            basis="社会福祉法第106条の5第1項",
            advice="フォルダの中のどれか一つのファイルに「計画:」を書き、名称と自治体を入れてください。",
        )
    if loaded.plan.outline is None and "本文" not in broken:
        yield Finding(
            "JS117",
            start,
            "「本文」がありません",
            label="登録した順に印字します",
            advice="章立てを決めるには、どれか一つのファイルに「本文:」を書いてください。",
        )
