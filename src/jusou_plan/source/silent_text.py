"""Keys that a full-width character silently turned into text, although the file still parses."""

from collections.abc import Iterator
from typing import Any

from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding
from jusou_plan.source.look_alike import LookAlike, finding, in_key, key_in_text
from jusou_plan.source.marks import Marks, Place

_NEVER_PROSE = frozenset({"id", "名称", "略称", "参照", "記述", "群", "見出し"})


class SilentText:
    """Collects plain scalars of one file that read as `key: value`, and judges them when the file is read.

    Why late: a list item such as `対象：65歳以上` is honest text, unless its neighbours are mappings
    that have a key 対象.
    """

    def __init__(self, file: SourceFile) -> None:
        """Take the file whose scalars will be handed over."""
        self._file = file
        self._sure: list[tuple[Finding, Marks]] = []
        self._items: list[tuple[LookAlike, int, str, Marks, list[Any]]] = []

    def in_key(self, key: str, place: Place) -> Finding | None:
        """Give the finding for a key that swallowed a full-width space, dash or quote, else None."""
        mistake = in_key(key)
        return finding(self._file, place.line, _moved(mistake, place.column)) if mistake else None

    def block_text(self, marks: Marks, place: Place) -> None:
        """Take a plain scalar that starts on a line of its own or runs over several lines.

        Nothing but a key or an item can have been meant by a line in it that reads like one: text of
        several lines stands in a `|` block.
        """
        for number in range(place.line, place.end_line + 1):
            start = place.column if number == place.line else 0
            mistake = key_in_text(self._file.lines[number][start:])
            if mistake:
                self._sure.append((finding(self._file, number, _moved(mistake, start)), marks))
                return

    def list_item(self, marks: Marks, place: Place, siblings: list[Any]) -> None:
        """Take a plain list item; `siblings` is its list, complete when the findings are asked for."""
        if place.end_line > place.line:
            self.block_text(marks, place)
            return
        written = self._file.lines[place.line][place.column : place.end_column]
        mistake = key_in_text(written)
        if mistake:
            word = written[: mistake.column].strip()
            self._items.append((_moved(mistake, place.column), place.line, word, marks, siblings))

    def flow_key(self, marks: Marks, key: str, place: Place) -> None:
        """Take a key without a value that holds a full-width colon, as in `{参照：yorisoi}`."""
        column = place.column + key.index("：")
        self._sure.append((finding(self._file, place.line, LookAlike(column, "：")), marks))

    def findings(self) -> Iterator[tuple[Finding, Marks]]:
        """Give each mistake with the marks of the value that it spoilt."""
        yield from self._sure
        for mistake, line, word, marks, siblings in self._items:
            beside_mappings = any(isinstance(item, dict) and word in item for item in siblings)
            if word in _NEVER_PROSE or beside_mappings or mistake.character != "：":
                yield finding(self._file, line, mistake), marks


def _moved(mistake: LookAlike, columns: int) -> LookAlike:
    return mistake._replace(column=mistake.column + columns)
