"""What a plan says of its looks; a slip there changes no fact."""

from __future__ import annotations

from jusou_plan.model.block import SheetShape, SiteMark, SourcePlace
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.outline import HeadingPart
from tests.mutation.slot import Slot

_FORMS = ("様式", "見出し番号")
_BLOCKS = ("本文", "続き")
_NOT_PRINTED = "備考"
_OF_VIEWS = ("項目", "縦", "番号", "改ページ", "目次", "図番号", "注のまとめ", "題を置く", "空欄", "向き")


def is_layout(slot: Slot) -> bool:
    """Tell whether a slot chooses how something looks, or is a memorandum that nothing prints.

    That is the forms of the outline (様式, 見出し番号), the columns and switches of a table or figure, and a
    備考 of a register.
    """
    keys = [step for step in slot.path if isinstance(step, str)]
    if any(key in _FORMS for key in keys):
        return True
    if keys[-1:] == [_NOT_PRINTED] and keys[0] != "会議":
        return True
    if not any(key in _BLOCKS for key in keys):
        return False
    style = isinstance(slot.meant, NumberStyle | SheetShape | SiteMark | SourcePlace | HeadingPart | bool)
    return style or any(key in _OF_VIEWS for key in keys)
