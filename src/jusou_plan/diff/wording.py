"""Changes in Japanese words, the same in every output."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from jusou_plan.coverage.catalogue import Entry
from jusou_plan.diff.change import Change, ChangeKind
from jusou_plan.diff.compare import Versions

NOTHING = "（なし）"


def groups(changes: Sequence[Change]) -> list[tuple[str, list[Change]]]:
    """Give the changes under headings: each 事業 with its 所管課, then the other elements by kind."""
    found: dict[tuple[str, str, tuple[str, ...]], list[Change]] = {}
    for change in changes:
        side = change.side
        kind = "事業" if side.project else change.element_kind
        found.setdefault((kind, side.project, side.departments), []).append(change)
    in_order = sorted(found.items(), key=lambda group: group[0][0] != "事業")
    return [(_heading(*key), changes) for key, changes in in_order]


def _heading(kind: str, project: str, departments: tuple[str, ...]) -> str:
    words = f"{kind}「{project}」" if project else kind
    return f"{words}（{'、'.join(departments)}）" if departments else words


def subject(change: Change) -> str:
    """Give what a change is told of: the element where its group does not name it already, and the field."""
    side = change.side
    named = "" if side.element == side.project else f"{change.element_kind}「{side.element}」"
    if change.element_kind in ("計画", "本文"):
        named = ""
    return f"{named}{'の' if named and change.label else ''}{change.label}"


def items(change: Change) -> str:
    """Give the items of the law that a change touches, "" for none."""
    return "、".join(entry.label for entry in change.weight.items)


def duties(versions: Versions) -> str:
    """Give what the law asks for when the plan changes like this, "" for nothing."""
    found: dict[Entry, None] = {}
    for change in versions.changes:
        found.update(dict.fromkeys(change.weight.duties))
    if not found:
        return ""
    named = "、".join(f"{entry.title}（{entry.label}）" for entry in found)
    return f"法定記載事項に触れる変更に伴う手続: {named}"


def summary(versions: Versions) -> str:
    """Give how many changes there are, of which kinds, and how many touch 法定記載事項."""
    changes = versions.changes
    if not changes:
        return "変更はありません"
    counts = Counter(change.kind for change in changes)
    kinds = "、".join(f"{kind.value} {counts[kind]}" for kind in ChangeKind if counts[kind])
    statutory = sum(change.weight.statutory for change in changes)
    lacking = sum(change.lacks_reason for change in changes)
    words = f"変更 {len(changes)}件（{kinds}）。法定記載事項に触れるもの {statutory}件"
    return f"{words}（変更理由のないもの {lacking}件）" if lacking else words


def remark(versions: Versions) -> str:
    """Give what could not be compared, "" for nothing."""
    if not versions.unsure:
        return ""
    return f"読めない所があるため、変更かどうか分からないものが{versions.unsure}件あります"
