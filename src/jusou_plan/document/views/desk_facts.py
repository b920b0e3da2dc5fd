"""What a 窓口 says in print, by field: its own facts, and those that it shares with its 上位."""

from __future__ import annotations

from collections.abc import Sequence

from jusou_plan.document.nodes import Block
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import joined
from jusou_plan.document.words import bodies, bullets
from jusou_plan.model.contact import ContactDetails
from jusou_plan.model.desk import AND_SO_ON, Desk, DeskLine
from jusou_plan.model.place import Place
from jusou_plan.model.reference import DeskRef


def named_desks(scribe: Scribe, references: Sequence[DeskRef]) -> tuple[Desk, ...]:
    """Give the desks that a block names, all of them for すべて."""
    named = [scribe.loaded.resolve(reference) for reference in references]
    return tuple(it for it in named if isinstance(it, Desk)) if references else scribe.plan.desks


class DeskFacts:
    """The printed facts of one desk."""

    def __init__(self, scribe: Scribe, desk: Desk, shown: Sequence[Desk]) -> None:
        """Take the desk, and the desks shown with it: what one of those says is not said again below it."""
        self._scribe = scribe
        self._desk = desk
        self._line = _line_of(scribe, desk, shown)

    def blocks(self, field: str) -> tuple[Block, ...]:
        """Give what a field of the desk says, nothing when it is not said."""
        scribe, desk = self._scribe, self._desk
        match field:
            case "名称":
                return scribe.paragraph(
                    (*scribe.words(desk.name, desk, field), *scribe.note_marks(desk.notes))
                )
            case "概要":
                return scribe.prose(desk.summary) if desk.summary else ()
            case "対象":
                return scribe.line(listed(desk.clients), desk, field)
            case "相談内容":
                return bullets([(scribe.words(text, desk, field), ()) for text in items(desk.matters)])
            case "職種":
                return scribe.line(listed(desk.posts), desk, field)
            case "窓口":
                inner = [it.name for it in scribe.plan.desks if _parent(scribe, it) is desk]
                return bullets([(scribe.words(name, desk), ()) for name in inner])
            case "連絡先":
                return self._contacts()
            case "電話" | "FAX" | "メール" | "URL" | "開庁時間" | "予約":
                return self._details(field)
        return self._shared(field)

    def lines(self) -> tuple[DeskLine, ...]:
        """Give the lines by which the desk, or the nearest above it, is reached."""
        found = (desk.contacts for desk in self._line)
        return next((lines for lines in found if any(map(_numbers, lines))), ())

    def _shared(self, field: str) -> tuple[Block, ...]:
        """Give what the desk or the nearest above it says."""
        found = (self._said(desk, field) for desk in self._line)
        return next((blocks for blocks in found if blocks), ())

    def _said(self, desk: Desk, field: str) -> tuple[Block, ...]:
        scribe = self._scribe
        target = scribe.loaded.resolve(desk.place) if desk.place else None
        place = target if isinstance(target, Place) else None
        match field:
            case "担当":
                return bodies(scribe, (desk.body,)) if desk.body else ()
            case "施設":
                return scribe.line(scribe.name(desk.place), desk, field) if desk.place else ()
            case "所在地":
                return scribe.line(desk.address or (address(place) if place else ""), desk, field)
            case "費用":
                return scribe.line(desk.fee or "", desk, field)
            case "交通":
                return scribe.line(place.travel or "", place, field) if place else ()
            case "設備":
                rooms = place.rooms if place else ()
                return bullets(
                    [
                        (
                            (
                                *scribe.words(room.name, room),
                                *scribe.note_marks(room.notes),
                                *scribe.words(f"：{room.use}" if room.use else "", room, "説明"),
                            ),
                            (),
                        )
                        for room in rooms
                    ]
                )
        return ()

    def _details(self, field: str) -> tuple[Block, ...]:
        """Give what the lines of the desk, its place or the desk above say, by 用件 where that is said."""
        for desk in self._line:
            place = self._scribe.loaded.resolve(desk.place) if desk.place else None
            there = place.contact if isinstance(place, Place) else None
            for sources in (desk.contacts, (there,) if there else ()):
                found = [(source, text) for source in sources for text in details(source, field)]
                if found:
                    return joined(
                        [self._scribe.line(_for(source, text), source, field) for source, text in found]
                    )
        return ()

    def _contacts(self) -> tuple[Block, ...]:
        return joined([self._scribe.line(_for(line, _numbers(line)), line) for line in self.lines()])


def details(source: ContactDetails, field: str) -> tuple[str, ...]:
    """Give what a line or the contact of a place says under one of its keys."""
    match field:
        case "用件":
            return (source.matter,) if isinstance(source, DeskLine) and source.matter else ()
        case "電話":
            return source.phone
        case "FAX":
            return source.fax
        case "メール":
            return source.mail
        case "URL":
            return source.url
        case "開庁時間":
            return (source.hours,) if source.hours else ()
        case "予約":
            return (source.appointment,) if source.appointment else ()
    return ()


def _numbers(line: ContactDetails) -> str:
    """Give the numbers of one line: 電話 …　FAX …."""
    numbers = (f"{label} {text}" for label in ("電話", "FAX") for text in details(line, label))
    return "　".join([*numbers, *line.mail, *line.url])


def _for(source: ContactDetails, text: str) -> str:
    """Put what a line is for before what it says."""
    matter = details(source, "用件")
    return f"{matter[0]}：{text}" if matter and text else text


def address(place: Place) -> str:
    """Give where a place is, with its 郵便番号."""
    postcode = f"〒{place.postcode}　" if place.postcode else ""
    return f"{postcode}{place.address}" if place.address else ""


def listed(words: Sequence[str]) -> str:
    """Give words on one line; a last など belongs to the word before it."""
    *before, end = words or ("",)
    return "、".join(before) + AND_SO_ON if end == AND_SO_ON else "、".join(words)


def items(words: Sequence[str]) -> Sequence[str]:
    """Give words as items; a last など stands behind the one before it."""
    *before, end = words or ("",)
    if end != AND_SO_ON or not before:
        return words
    return [*before[:-1], f"{before[-1]}　{AND_SO_ON}"]


def _parent(scribe: Scribe, desk: Desk) -> Desk | None:
    found = scribe.loaded.resolve(desk.parent) if desk.parent else None
    return found if isinstance(found, Desk) else None


def _line_of(scribe: Scribe, desk: Desk, shown: Sequence[Desk]) -> tuple[Desk, ...]:
    """Give the desk and those above it, up to the first that is shown itself or stands in a circle."""
    line = [desk]
    above = _parent(scribe, desk)
    while above is not None and not any(above is it for it in (*shown, *line)):
        line.append(above)
        above = _parent(scribe, above)
    return tuple(line)
