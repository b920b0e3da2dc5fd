"""Renaming an element: its name, every reference to it, and the texts that mention it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from jusou_plan.lint.texts import Names, names, texts
from jusou_plan.model.change_reason import ChangeReason
from jusou_plan.model.citation import ELEMENT_KINDS, Citation, split
from jusou_plan.model.history import Event
from jusou_plan.model.index import Ambiguous
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Element
from jusou_plan.model.procedure import Procedure
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import Reference
from jusou_plan.revise.unfit import Unfit
from jusou_plan.source.edits import edit_of
from jusou_plan.source.finding import Edit
from jusou_plan.source.marks import Marks
from jusou_plan.source.position import Span

KINDS = (
    "部署",
    "団体",
    "施設",
    "事業",
    "会議",
    "支援",
    "群",
    "指標",
    "関連計画",
    "窓口",
)
"""What can be renamed: elements that others call by name, and only through references and citations."""

_CITED_AS = {**{kind: (kind,) for kind in (*ELEMENT_KINDS, "指標")}, "部署": ("部署", "自治体")}
_HISTORY = (Event, Procedure, ChangeReason)
_HISTORY_KEYS = frozenset(it.TITLE for it in _HISTORY)
_AROUND = 12


@dataclass(frozen=True, slots=True)
class Mention:
    """A text that says the old name and is no reference: its author knows whether it changes.

    `past` tells that it says what was (経過, 手続, 変更理由), `title` that it is in the name of something
    else; `context` is the words around it.
    """

    edit: Edit
    context: str
    past: bool
    title: bool

    @property
    def span(self) -> Span:
        """Where the old name stands."""
        return self.edit.span


@dataclass(frozen=True, slots=True)
class Renaming:
    """What renaming an element would do: `edits` of its name and references, and the `mentions` besides.

    `others` are its other names, which stay.
    """

    element: Element
    old: str
    new: str
    edits: tuple[Edit, ...]
    mentions: tuple[Mention, ...]
    others: tuple[str, ...]


def named(loaded: LoadedPlan, name: str, kind: str | None = None) -> Element:
    """Give the element that `name` (an id, 名称 or 略称) means, of any kind in `KINDS` or of `kind`.

    Raises Unfit where it means nothing or several elements.
    """
    kinds = KINDS if kind is None else (kind,)
    found = {
        id(it): it
        for one in kinds
        if (it := loaded.index.find((one,), name)) is not None and not isinstance(it, Ambiguous)
    }
    several = [one for one in kinds if isinstance(loaded.index.find((one,), name), Ambiguous)]
    elements = [it for it in found.values() if isinstance(it, Element)]
    if len(elements) == 1 and not several:
        return elements[0]
    if elements or several:
        places = "、".join(f"{it.KIND}「{it.title}」（{loaded.span(it)}）" for it in elements)
        raise Unfit(
            f"「{name}」が複数あります",
            f"{places}。id で指定するか、--kind で種類を指定してください。"
            if places
            else "id で指定してください。",
        )
    raise Unfit(f"「{name}」という名称・略称・id の要素はありません", _likely(loaded, name, kinds))


def rename(
    loaded: LoadedPlan, element: Element, called: str, new: str, *, keep_history: bool = False
) -> Renaming:
    """Give the edits that call `element` `new`, and the texts that mention its old name.

    `called` is its id or 名称, for the 名称 to change, or one of its 略称, for that one to change. With
    `keep_history` 経過, 手続 and 変更理由 go on citing the old name. Raises Unfit where the new name is
    taken, or where the place of a name in its file is not certain.
    """
    written = list(_written_names(loaded, element))
    old = element.title if called not in [marks.text for marks in written] else called
    if old == new:
        raise Unfit(f"名称は既に「{new}」です")
    taken = loaded.index.find((element.KIND,), new)
    if taken is not None and taken is not element:
        place = f"{loaded.span(taken)} にあります。" if isinstance(taken, Element) else ""
        raise Unfit(f"「{new}」という{element.KIND}が既にあります", f"{place}別の名称にしてください。")
    if new in element.names:
        raise Unfit(f"「{new}」は既にこの{element.KIND}の呼び名です", "略称を消してから改称してください。")
    own = [marks for marks in written if marks.text == old]
    references = _references(loaded, element, old, keep_history=keep_history)
    places = [(marks, 0) for marks in own] + list(references)
    edits = [_edit(marks, start, old, new) for marks, start in places]
    at = {edit.span for edit in edits}
    mentions = sorted((it for it in _mentions(loaded, old, new) if it.span not in at), key=lambda it: it.span)
    others = tuple(marks.text for marks in written if marks.text != old)
    return Renaming(element, old, new, tuple(edits), tuple(mentions), others)


def _written_names(loaded: LoadedPlan, element: Element) -> Iterator[Marks]:
    for key in ("名称", "略称", "通称"):
        marks = loaded.marks(element, key)
        if marks is loaded.marks(element):
            continue
        yield from marks.children if isinstance(marks.children, list) else (marks,)


def _references(
    loaded: LoadedPlan, element: Element, old: str, *, keep_history: bool
) -> Iterator[tuple[Marks, int]]:
    """Give every place that calls the element by a name with `old` in it: the value, and where in it."""
    calls = _calls(loaded, element, old)
    for path, piece in loaded.pieces:
        if keep_history and path and path[0] in _HISTORY_KEYS:
            continue
        if isinstance(piece, Reference) and piece.target in calls and loaded.resolve(piece) is element:
            yield loaded.source.marks.at((*path, "参照")), piece.target.rfind(old)
        elif isinstance(piece, Prose):
            for token in split(piece.text):
                if not isinstance(token, Citation) or token.target not in calls:
                    continue
                if loaded.index.find(_CITED_AS.get(token.kind, ()), token.target) is element:
                    inside = piece.text.index(token.target, token.start + len("${") + len(token.kind))
                    yield loaded.source.marks.at(path), inside + token.target.rfind(old)


def _calls(loaded: LoadedPlan, element: Element, old: str) -> frozenset[str]:
    """Give the ways to call the element by `old`: it alone, and under the element's legal form."""
    written = {marks.text for marks in _written_names(loaded, element)}
    derived = [it for it in element.names if it not in written and it.endswith(element.title)]
    return frozenset({old, *derived} if old == element.title else {old}) - {str(element.id)}


def _mentions(loaded: LoadedPlan, old: str, new: str) -> Iterator[Mention]:
    longer = Names(name for name in names(loaded) if old in name and name != old)
    for text in texts(loaded):
        past, title = isinstance(text.part, _HISTORY), text.naming
        for start in _finds(text.words, old):
            if longer.cover(text.words, start, start + len(old)) and not title:
                continue
            edit = text.edit(start, old, new)
            if edit is not None:
                yield Mention(edit, _around(text.marks, edit.span), past, title)
    for path, piece in loaded.pieces:
        if isinstance(piece, Reference) and piece.label and old in piece.label:
            marks = loaded.source.marks.at((*path, "表記"))
            for start in _finds(piece.label, old):
                edit = edit_of(marks, start, old, new)
                if edit is not None:
                    yield Mention(edit, _around(marks, edit.span), past=False, title=False)


def _finds(words: str, old: str) -> Iterator[int]:
    start = words.find(old)
    while start >= 0:
        yield start
        start = words.find(old, start + len(old))


def _around(marks: Marks, span: Span) -> str:
    line = marks.file.line(span.start.line - 1)
    first, last = max(0, span.start.column - 1 - _AROUND), span.end.column - 1 + _AROUND
    return (
        f"{'…' if line[:first].strip() else ''}{line[first:last].strip()}{'…' if line[last:].strip() else ''}"
    )


def _edit(marks: Marks, start: int, old: str, new: str) -> Edit:
    edit = edit_of(marks, start, old, new)
    if edit is None:
        raise Unfit(
            f"{marks.span}: ここの「{old}」は書き換えられません",
            "折り返しや \\ を使わずに一行で書き直してから、もう一度実行してください。",
        )
    return edit


def _likely(loaded: LoadedPlan, name: str, kinds: tuple[str, ...]) -> str:
    from jusou_plan.model.similar import similar  # noqa: PLC0415 - only after a mistake

    likely = similar(name, loaded.index.known(kinds))
    if likely:
        return f"もしかして: {'、'.join(likely)}"
    return f"改称できるのは {'・'.join(kinds)} です。名称を確かめてください。"
