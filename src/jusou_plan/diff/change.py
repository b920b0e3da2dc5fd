"""What a change is: its kind, what it changes, the words before and after, and its weight in law."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from jusou_plan.coverage.catalogue import CONTENTS, SERVICES, Entry
from jusou_plan.diff.units import Unit
from jusou_plan.source.position import Span


class ChangeKind(StrEnum):
    """The kinds of change; the values are printed."""

    ADDED = "追加"
    REMOVED = "削除"
    RENAMED = "改称"
    TRANSFERRED = "移管"
    METHOD = "方式"
    CONTRACTOR = "委託先"
    AMOUNT = "増減"
    PERIOD = "期間"
    MEMBERS = "構成員"
    WORDING = "文言"
    OTHER = "その他"

    @property
    def inverse(self) -> ChangeKind:
        """The kind of the same change from the new version to the old one."""
        swapped = {ChangeKind.ADDED: ChangeKind.REMOVED, ChangeKind.REMOVED: ChangeKind.ADDED}
        return swapped.get(self, self)


@dataclass(frozen=True, slots=True)
class Side:
    """One version of what a change touches.

    `element` is the element's name there, `id` its id, "" for none; `project` and `departments` are the 事業
    and 所管課 that it belongs to. `where` leads from the field inwards: the 細事業, a row's name, a key.
    `words` are the printed words, "" where nothing is said; `unit` is what changed there.
    """

    element: str
    id: str
    words: str
    span: Span
    project: str = ""
    departments: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    unit: Unit | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Weight:
    """What a change means in law: the items that it touches, and the duties that a change of them brings."""

    items: tuple[Entry, ...] = ()
    duties: tuple[Entry, ...] = ()

    @property
    def statutory(self) -> bool:
        """Whether it touches what the law has the plan hold (法定記載事項)."""
        return any(item in _HELD for item in self.items)


_HELD = (*SERVICES, *CONTENTS)


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one element.

    `element_kind` is the element's kind (事業), `field` the YAML key that changed ("" for the element as a
    whole). A side is None where that version lacks the element; `respelt` says that the meaning stayed,
    `reasons` are the 変更理由 that the new version gives for it.
    """

    kind: ChangeKind
    element_kind: str
    field: str
    old: Side | None
    new: Side | None
    weight: Weight = Weight()
    respelt: bool = False
    reasons: tuple[str, ...] = ()

    @property
    def side(self) -> Side:
        """The newer side that there is."""
        side = self.new or self.old
        assert side is not None
        return side

    @property
    def label(self) -> str:
        """The field and the way inwards: 配置人員・相談支援員・人数."""
        return "・".join(filter(None, (self.field, *self.side.where)))

    @property
    def reason(self) -> str:
        """Its reasons in one line, "" for none."""
        return " ".join(self.reasons)

    @property
    def lacks_reason(self) -> bool:
        """Whether it touches 法定記載事項 and the new version gives no 変更理由."""
        return self.weight.statutory and not self.reason

    @property
    def inverse(self) -> Change:
        """The same change from the new version to the old one; it keeps no reason, which only leads ahead."""
        return replace(self, kind=self.kind.inverse, old=self.new, new=self.old, reasons=())
