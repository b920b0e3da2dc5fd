"""会議: what each plan calls the meetings of the law and of the guidance, and how often they are held."""

from __future__ import annotations

from collections.abc import Sequence

from jusou_plan.comparison.answer import Answer
from jusou_plan.comparison.places import field_place
from jusou_plan.comparison.same_words import frequency_meaning
from jusou_plan.comparison.table import Group, Part, Row
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting, MeetingKind
from jusou_plan.model.values.frequency import Frequency

NAMES, FREQUENCY = "会議の名称", "会議の頻度"

_KINDS = {
    MeetingKind.SUPPORT: ("支援会議（社会福祉法第106条の6）", "支援会議"),
    MeetingKind.JUSOU: ("重層的支援会議", ""),
    MeetingKind.OTHER: ("その他の会議", ""),
}
"""The title of each group, and the concept of the law that it belongs to."""


def meetings(plans: Sequence[LoadedPlan]) -> Part:
    """Give a group for each 法定種別; a meeting without one is among the others."""
    groups = tuple(_group(plans, kind, number) for number, kind in enumerate(_KINDS, 1))
    return Part("kaigi", "会議", groups)


def _group(plans: Sequence[LoadedPlan], kind: MeetingKind, number: int) -> Group:
    title, concept = _KINDS[kind]
    rows = (
        Row(NAMES, tuple(_names(loaded, _of(loaded, kind)) for loaded in plans)),
        Row(FREQUENCY, tuple(_frequency(loaded, kind) for loaded in plans)),
    )
    return Group(f"kaigi_{number}", "", title, rows, concept)


def _of(loaded: LoadedPlan, kind: MeetingKind) -> tuple[Meeting, ...]:
    return tuple(it for it in loaded.plan.meetings if kind in (it.kinds or (MeetingKind.OTHER,)))


def _names(loaded: LoadedPlan, found: Sequence[Meeting]) -> Answer:
    return Answer(
        tuple(meeting.name for meeting in found), field_place(loaded, found, "名称"), named_only=True
    )


def _frequency(loaded: LoadedPlan, kind: MeetingKind) -> Answer:
    """Give how often the meetings of a kind are held; the others differ by nature and are only shown."""
    found = _of(loaded, kind)
    held = [(meeting, frequency_of(loaded, meeting)) for meeting in found]
    told = [(meeting, frequencies) for meeting, frequencies in held if frequencies]
    lines = tuple(
        (f"{meeting.name}：" if len(found) > 1 else "") + "、".join(it.text for it in frequencies)
        for meeting, frequencies in told
    )
    return Answer(
        lines=lines,
        origin=field_place(loaded, [meeting for meeting, _ in told], "頻度"),
        meaning=frozenset(frequency_meaning(frequencies) for _, frequencies in told) or None,
        wording=tuple(it.text for _, frequencies in told for it in frequencies),
        named_only=kind is MeetingKind.OTHER,
    )


def frequency_of(loaded: LoadedPlan, meeting: Meeting) -> tuple[Frequency, ...]:
    """Give the 頻度 of a meeting, or that of the one from which it takes it by 準用."""
    seen: list[Meeting] = []
    current: Meeting | None = meeting
    while current is not None and not any(current is it for it in seen):
        if current.frequency:
            return current.frequency
        seen.append(current)
        current = _lender(loaded, current)
    return ()


def _lender(loaded: LoadedPlan, meeting: Meeting) -> Meeting | None:
    for borrowed in meeting.borrowed:
        found = loaded.resolve(borrowed.meeting)
        if "頻度" in borrowed.fields and isinstance(found, Meeting):
            return found
    return None
