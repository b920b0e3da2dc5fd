"""What differs between the two versions of one element, field by field."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import Any

from jusou_plan.diff.change import ChangeKind
from jusou_plan.diff.kinds import inherited, is_view, kind_of, kind_of_row, tells_target
from jusou_plan.diff.likeness import pair_alike, pair_equal
from jusou_plan.diff.reading import Reader, paragraphs
from jusou_plan.diff.units import is_unit
from jusou_plan.model.block import ProseBlock
from jusou_plan.model.case import Issue
from jusou_plan.model.goal import Goal, GoalSet
from jusou_plan.model.indicator import Breakdown, Observation
from jusou_plan.model.organization import ConsortiumMember, Member
from jusou_plan.model.part import Part
from jusou_plan.model.project import Contractor, Project, Site, SubProject
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import Reference, Shorthand
from jusou_plan.model.scoped import SHARED, Scoped
from jusou_plan.model.staff import Staff
from jusou_plan.model.walk import keys_of
from jusou_plan.source.position import Span


@dataclass(frozen=True, slots=True)
class Said:
    """What one version says: the words, their place, and the way from the field inwards."""

    words: str
    span: Span
    where: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: the YAML key of the element's field, the id of the 細事業, and what both say.

    `target` tells whether it concerns a target, `respelt` that only the spelling is another.
    """

    kind: ChangeKind
    field: str
    scope: str
    old: Said
    new: Said
    target: bool = False
    respelt: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value stands in one version: its reader, the part and keys to it, names on the way."""

    reader: Reader
    part: Part
    keys: tuple[str | int, ...] = ()
    where: tuple[str, ...] = ()

    def said(self, words: str) -> Said:
        return Said(words, self.reader.loaded.span(self.part, *self.keys), self.where)

    def below(self, key: str | int, name: str = "") -> _Place:
        where = (*self.where, name) if name else self.where
        return replace(self, keys=(*self.keys, key), where=where)

    def row(self, part: Part, name: str) -> _Place:
        return replace(self, part=part, keys=(), where=(*self.where, name) if name else self.where)


@dataclass(frozen=True, slots=True)
class _Field:
    """The field that is compared: its holder's type and attribute, and what holds for all of it."""

    name: str
    holder: type[Part]
    attribute: str
    around: ChangeKind | None = None
    scope: str = ""
    target: bool = False


class Fields:
    """Compares the parts of an old version with those of a new one."""

    def __init__(self, old: Reader, new: Reader) -> None:
        """Take the readers of the two versions; `unsure` counts what one of them could not read."""
        self._old, self._new = old, new
        self.unsure = 0

    def differences(self, old: Part, new: Part) -> Iterator[Difference]:
        """Give what differs between two versions of one element; what has a name of its own is left out."""
        yield from self._part(old, new, _Place(self._old, old), _Place(self._new, new), None)

    def _same(self, old: Any, new: Any) -> bool:
        """Tell whether two values say the same in the same words, but for elements called otherwise."""
        return any(
            self._old.form(old, names=names) == self._new.form(new, names=names) for names in (False, True)
        )

    def _means_the_same(self, old: Any, new: Any) -> bool:
        return any(
            self._old.form(old, wording=False, names=names) == self._new.form(new, wording=False, names=names)
            for names in (False, True)
        )

    def _part(
        self, old: Part, new: Part, at_old: _Place, at_new: _Place, inside: _Field | None
    ) -> Iterator[Difference]:
        for attribute, key in keys_of(type(old)):
            before, after = getattr(old, attribute), getattr(new, attribute)
            if attribute == "id" or is_unit(before) or is_unit(after):
                continue
            own_name = inside is None and attribute == _NAME
            if before == after if own_name else self._same(before, after):
                continue
            if _was_cut_out(self._old, old, before) or _was_cut_out(self._new, new, after):
                self.unsure += 1
                continue
            field = _Field(
                inside.name if inside else key,
                type(old),
                attribute,
                inside.around if inside else None,
                inside.scope if inside else "",
                (inside.target if inside else False) or tells_target(type(old), attribute, None),
            )
            name = "" if inside is None or (isinstance(old, Shorthand) and key == old.SHORT) else key
            yield from self._value(before, after, at_old.below(key, name), at_new.below(key, name), field)

    def _value(
        self, old: Any, new: Any, at_old: _Place, at_new: _Place, field: _Field
    ) -> Iterator[Difference]:
        one = old if old is not None else new
        if isinstance(one, Scoped):
            yield from self._scoped(old, new, at_old, at_new, field)
        elif isinstance(old, Prose) and isinstance(new, Prose):
            yield from self._prose(
                [(it, at_old) for it in paragraphs(old.text)],
                [(it, at_new) for it in paragraphs(new.text)],
                field,
            )
        elif _is_row(old) and _is_row(new) and type(old) is type(new):
            inside = replace(field, around=self._around(field, old))
            yield from self._part(old, new, replace(at_old, part=old, keys=()), at_new.row(new, ""), inside)
        elif isinstance(one, tuple) and any(map(_is_row, (*(old or ()), *(new or ())))):
            yield from self._rows(old or (), new or (), at_old, at_new, field)
        else:
            yield from self._leaf(old, new, at_old, at_new, field)

    def _around(self, field: _Field, value: Any) -> ChangeKind | None:
        return inherited(kind_of(field.holder, field.attribute, value, field.around))

    def _leaf(
        self, old: Any, new: Any, at_old: _Place, at_new: _Place, field: _Field
    ) -> Iterator[Difference]:
        if is_view(field.holder) and isinstance(old, tuple):
            # An element that came or went is told as such, not again wherever it is listed.
            old, new = _without_unknown(self._old, old), _without_unknown(self._new, new)
            if self._same(old, new):
                return
        respelt = not isinstance(old, str) and self._means_the_same(old, new)
        kind = (
            ChangeKind.WORDING
            if respelt
            else kind_of(field.holder, field.attribute, old if old else new, field.around)
        )
        before, after = self._old.words(old), self._new.words(new)
        if not before and not after:
            before, after = _yes_or_no(old), _yes_or_no(new)
        yield self._difference(kind, at_old.said(before), at_new.said(after), field, respelt=respelt)

    def _difference(
        self, kind: ChangeKind, old: Said, new: Said, field: _Field, *, respelt: bool = False
    ) -> Difference:
        return Difference(kind, field.name, field.scope, old, new, field.target, respelt)

    def _prose(
        self, old: Sequence[tuple[str, _Place]], new: Sequence[tuple[str, _Place]], field: _Field
    ) -> Iterator[Difference]:
        """Compare paragraphs: those that stayed count nowhere, the likest of the others are each other's."""
        left, right = list(old), list(new)
        for names in (False, True):
            same = pair_equal(
                left,
                right,
                lambda it, names=names: self._old.paragraph(it[0], names=names),  # type: ignore[misc]
                lambda it, names=names: self._new.paragraph(it[0], names=names),  # type: ignore[misc]
            )
            left, right = _others(left, [i for i, _ in same]), _others(right, [j for _, j in same])
        before = [(self._old.printed(it), at) for it, at in left]
        after = [(self._new.printed(it), at) for it, at in right]
        # What is typed now and was cited before, or the other way round, reads the same.
        same = pair_equal(before, after, itemgetter(0), itemgetter(0))
        before, after = _others(before, [i for i, _ in same]), _others(after, [j for _, j in same])
        alike = pair_alike([it for it, _ in before], [it for it, _ in after])
        whole_old, whole_new = (before or old)[0][1], (after or new)[0][1]
        for i, j in alike:
            yield self._difference(
                ChangeKind.WORDING, before[i][1].said(before[i][0]), after[j][1].said(after[j][0]), field
            )
        for words, at in _others(before, [i for i, _ in alike]):
            yield self._difference(ChangeKind.WORDING, at.said(words), whole_new.said(""), field)
        for words, at in _others(after, [j for _, j in alike]):
            yield self._difference(ChangeKind.WORDING, whole_old.said(""), at.said(words), field)

    def _scoped(
        self,
        old: Scoped[Any] | None,
        new: Scoped[Any] | None,
        at_old: _Place,
        at_new: _Place,
        field: _Field,
    ) -> Iterator[Difference]:
        """Compare per 細事業; one that only one version has is a change of its own."""
        titles_old, titles_new = _scopes(at_old.part), _scopes(at_new.part)
        common = [scope for scope in titles_new if scope in titles_old]
        shared_old, own_old = _spread(old, new, common)
        shared_new, own_new = _spread(new, old, common)
        if not common and (own_old or own_new):
            if not self._one_for_all(old, new):
                yield from self._leaf(old, new, at_old, at_new, field)
            return
        if not self._same(shared_old, shared_new):
            key_old = SHARED if old and old.by_scope else None
            key_new = SHARED if new and new.by_scope else None
            yield from self._value(
                shared_old,
                shared_new,
                at_old.below(key_old) if key_old else at_old,
                at_new.below(key_new) if key_new else at_new,
                field,
            )
        for scope in common:
            before, after = own_old.get(scope), own_new.get(scope)
            if not self._same(before, after):
                yield from self._value(
                    before,
                    after,
                    at_old.below(scope, titles_old[scope]),
                    at_new.below(scope, titles_new[scope]),
                    replace(field, scope=scope),
                )

    def _one_for_all(self, old: Scoped[Any] | None, new: Scoped[Any] | None) -> bool:
        """Tell whether one version says once what the other says for each 細事業."""
        before, after = (() if it is None else it.everything() for it in (old, new))
        return bool(before and after) and all(self._same(one, it) for one in before for it in after)

    def _rows(
        self, old: Sequence[Any], new: Sequence[Any], at_old: _Place, at_new: _Place, field: _Field
    ) -> Iterator[Difference]:
        left = [it for it in old if not is_unit(it)]
        right = [it for it in new if not is_unit(it)]
        if field.holder is not ProseBlock and any(isinstance(it, ProseBlock) for it in (*left, *right)):
            yield from self._prose_blocks(left, right, at_old, at_new, field)
            left = [it for it in left if not isinstance(it, ProseBlock)]
            right = [it for it in right if not isinstance(it, ProseBlock)]
        pairs, left, right = self._pair_rows(left, right)
        around = self._around(field, None)
        for before, after in pairs:
            names = _row_name(self._old, before), _row_name(self._new, after)
            inside = replace(field, around=around, target=field.target)
            places = at_old.row(before, names[0]), at_new.row(after, names[1])
            if _is_row(before):
                yield from self._part(before, after, *places, inside)
            else:
                yield from self._leaf(before, after, at_old, at_new, inside)
        if around is ChangeKind.CONTRACTOR and len(left) == len(right) == 1:
            before, after = self._old.words(left[0]), self._new.words(right[0])
            gone, come = at_old.row(left[0], "").said(before), at_new.row(right[0], "").said(after)
            yield self._difference(around, gone, come, field)
            return
        for row in left:
            kind = kind_of_row(field.holder, field.attribute, around, added=False)
            told = replace(field, target=field.target or tells_target(field.holder, field.attribute, row))
            name = _row_name(self._old, row)
            said = at_old.row(row, name).said(self._old.words(row))
            yield self._difference(kind, said, replace(at_new.said(""), where=said.where), told)
        for row in right:
            kind = kind_of_row(field.holder, field.attribute, around, added=True)
            told = replace(field, target=field.target or tells_target(field.holder, field.attribute, row))
            name = _row_name(self._new, row)
            said = at_new.row(row, name).said(self._new.words(row))
            yield self._difference(kind, replace(at_old.said(""), where=said.where), said, told)

    def _prose_blocks(
        self, old: Sequence[Any], new: Sequence[Any], at_old: _Place, at_new: _Place, field: _Field
    ) -> Iterator[Difference]:
        """Compare the running text of a section as one, however it is cut into blocks."""
        before, after = (
            [
                (text, replace(at, part=it, keys=()))
                for it in blocks
                if isinstance(it, ProseBlock)
                for text in paragraphs(it.text.text)
            ]
            for blocks, at in ((old, at_old), (new, at_new))
        )
        yield from self._prose(before or [("", at_old)], after or [("", at_new)], field)

    def _pair_rows(
        self, old: list[Any], new: list[Any]
    ) -> tuple[list[tuple[Any, Any]], list[Any], list[Any]]:
        """Give the rows of the old version with those of the new one that they are, and the others.

        Equal rows first, then those with the same id, the same subject, and words that are alike.
        """

        def form(reader: Reader, *, names: bool) -> Callable[[Any], Hashable]:
            return lambda row: reader.form(row, names=names)

        def subject(reader: Reader, *, names: bool) -> Callable[[Any], Hashable]:
            return lambda row: _subject(reader, row, names=names)

        pairs: list[tuple[Any, Any]] = []
        for key_old, key_new in (
            (form(self._old, names=False), form(self._new, names=False)),
            (form(self._old, names=True), form(self._new, names=True)),
            (_id_of, _id_of),
            (subject(self._old, names=False), subject(self._new, names=False)),
            (subject(self._old, names=True), subject(self._new, names=True)),
        ):
            found = pair_equal(old, new, key_old, key_new)
            pairs += [(old[i], new[j]) for i, j in found]
            old, new = _others(old, [i for i, _ in found]), _others(new, [j for _, j in found])
        alike = [
            (i, j)
            for i, j in pair_alike([self._old.words(it) for it in old], [self._new.words(it) for it in new])
            if type(old[i]) is type(new[j]) and not isinstance(old[i], Member | Contractor | Observation)
        ]
        pairs += [(old[i], new[j]) for i, j in alike]
        return pairs, _others(old, [i for i, _ in alike]), _others(new, [j for _, j in alike])


_NAME = "name"
"""The attribute under which an element has its own name, which it cannot be known by when it changes."""

_SUBJECTS: dict[type[Part], tuple[str, ...]] = {
    Breakdown: ("labels",),
    ConsortiumMember: ("organization", "legal_form"),
    Contractor: ("organization", "legal_form"),
    Goal: ("indicator", "text"),
    GoalSet: ("source", "heading"),
    Issue: ("who",),
    Member: ("body", "group", "meeting", "words"),
    Observation: ("year",),
    Site: ("place", "name"),
    Staff: ("where", "place", "department", "posts"),
    SubProject: ("id",),
}
"""By what a row is known when something else in it changed; others by their name or heading."""


def _subject(reader: Reader, row: Any, *, names: bool) -> Hashable:
    if not _is_row(row):
        return None
    known = _SUBJECTS.get(type(row))
    if known is None:
        known = tuple(it for it in ("name", "heading", "title", "caption") if it in type(row).model_fields)[
            :1
        ]
        if not known and isinstance(row, Shorthand):
            known = tuple(name for name, key in keys_of(type(row)) if key == row.SHORT)
    values = [getattr(row, name) for name in known]
    if not any(values):
        return None
    return (type(row).__name__, *(reader.form(it, wording=False, names=names) for it in values))


def _row_name(reader: Reader, row: Any) -> str:
    """Give what a row is called: a post, a year, a place; "" for what has no name of its own."""
    if not _is_row(row):
        return ""
    if isinstance(row, SubProject):
        return row.title
    words = [
        reader.words(getattr(row, name))
        for name in _SUBJECTS.get(type(row), ("name", "heading"))
        if hasattr(row, name)
    ]
    return " ".join(filter(None, words))


def _id_of(row: Any) -> Hashable:
    identifier = getattr(row, "id", None)
    return identifier.text if identifier is not None else None


def _is_row(value: Any) -> bool:
    return isinstance(value, Part) and not isinstance(value, Reference)


def _was_cut_out(reader: Reader, part: Part, value: Any) -> bool:
    """Tell whether a value may be lacking only because something in its part could not be read."""
    return value in (None, ()) and reader.loaded.marks(part).reported


def _others(items: Sequence[Any], places: Sequence[int]) -> list[Any]:
    gone = set(places)
    return [item for place, item in enumerate(items) if place not in gone]


def _scopes(part: Part) -> dict[str, str]:
    return {it.id.text: it.title for it in part.subprojects} if isinstance(part, Project) else {}


def _spread(
    value: Scoped[Any] | None, other: Scoped[Any] | None, scopes: Sequence[str]
) -> tuple[Any, dict[str, Any]]:
    """Give what holds for all and for each; one for all is spread over the 細事業 that the other tells."""
    if value is None:
        return None, {}
    if other is not None and other.own and other.shared is None and not value.own:
        return None, dict.fromkeys(scopes, value.shared)
    return value.shared, dict(value.own)


def _without_unknown(reader: Reader, values: Any) -> tuple[Any, ...]:
    return tuple(it for it in values if not isinstance(it, Reference) or reader.known(it))


def _yes_or_no(value: Any) -> str:
    return {True: "はい", False: "いいえ"}.get(value, "") if isinstance(value, bool) else ""
