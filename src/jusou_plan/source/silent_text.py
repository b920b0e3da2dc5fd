"""Keys that a full-width character silently turned into text, although the file still parses."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from jusou_plan.source import look_alike
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding
from jusou_plan.source.look_alike import LookAlike
from jusou_plan.source.marks import Marks, Place

# Words that name or identify an element: no list of plain text has items that begin with them.
_NEVER_PROSE = frozenset({"id", "名称", "略称", "参照", "記述", "群", "見出し"})


_BLOCK_SIGNS = "｜＞"


class _Item(NamedTuple):
    """A list item that reads as `word：…`, and the list it stands in."""

    word: str
    line: int
    mistake: LookAlike
    marks: Marks
    siblings: list[Any]

    def is_a_key(self, keys_beside: set[str]) -> bool:
        """Tell whether `word` must have been meant as a key, by itself or because items beside it have it."""
        return self.word in keys_beside or self.word in _NEVER_PROSE or self.mistake.character == "　"


class SilentText:
    """Collects plain scalars of one file that read as `key: value`, and judges them when the file is read.

    Why late: a list item such as `対象：65歳以上` is honest text, unless its neighbours are mappings
    that have a key 対象.
    """

    def __init__(self, file: SourceFile) -> None:
        """Take the file whose scalars will be handed over."""
        self._file = file
        self._sure: list[tuple[Finding, Marks]] = []
        self._items: list[_Item] = []

    def in_key(self, key: str, place: Place) -> Finding | None:
        """Give the finding for a key that swallowed a full-width space, dash or quote, else None."""
        mistake = look_alike.in_key(key)
        return self._finding(place.line, mistake, place.column) if mistake else None

    def block_text(self, marks: Marks, place: Place) -> None:
        """Take a plain scalar that starts on a line of its own or runs over several lines.

        Nothing but a key or an item can have been meant by a line in it that reads like one: text of
        several lines stands in a `|` block.
        """
        found: list[tuple[int, LookAlike]] = []
        for number in range(place.line, place.end_line + 1):
            start = place.column if number == place.line else 0
            written = self._file.lines[number][start:]
            mistake = look_alike.key_in_text(written)
            if mistake is None and number == place.line < place.end_line:
                mistake = look_alike.block_sign(written)
            if mistake:
                found.append((number, mistake._replace(column=mistake.column + start)))
                if mistake.character in _BLOCK_SIGNS:  # what follows is its text
                    break
        if found:
            self._sure.append((look_alike.finding(self._file, *found[0], found[1:]), marks))

    def list_item(self, text: str, marks: Marks, place: Place, siblings: list[Any]) -> None:
        """Take a plain list item; `siblings` is its list, complete when the findings are asked for."""
        if place.end_line > place.line:
            self.block_text(marks, place)
            return
        found = look_alike.colon_in_text(text)
        if found:
            word, mistake = found
            here = mistake._replace(column=mistake.column + place.column)
            self._items.append(_Item(word, place.line, here, marks, siblings))

    def key_without_value(self, marks: Marks, key: str, place: Place) -> None:
        """Take a key without a value that holds a full-width colon, as in `{参照：yorisoi}`.

        A key in quotes is meant as it is written.
        """
        if self._file.line(place.line)[place.column : place.end_column] != key:
            return
        mistake = LookAlike(key.index("："), "：")
        self._sure.append((self._finding(place.line, mistake, place.column), marks))

    def findings(self) -> Iterator[tuple[Finding, Marks]]:
        """Give each mistake with the marks of the value that it spoilt."""
        yield from self._sure
        beside: dict[int, set[str]] = {}
        for item in self._items:
            keys = beside.get(id(item.siblings))
            if keys is None:
                keys = {key for other in item.siblings if isinstance(other, dict) for key in other}
                beside[id(item.siblings)] = keys
            if item.is_a_key(keys):
                yield look_alike.finding(self._file, item.line, item.mistake), item.marks

    def _finding(self, line: int, mistake: LookAlike, column: int) -> Finding:
        """Give the finding for a mistake found in text that starts at `column` of `line`."""
        return look_alike.finding(self._file, line, mistake._replace(column=mistake.column + column))
