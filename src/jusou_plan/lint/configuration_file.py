"""Reading `jusou.toml`, whose form stands in `lint.configuration`, and telling mistakes at their lines."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from jusou_plan.lint.configuration import (
    Configuration,
    UnusableConfiguration,
    level_of,
    severity_of,
)
from jusou_plan.lint.entry import Entry
from jusou_plan.lint.names import UnknownRule, codes_of
from jusou_plan.lint.rule import Level, Severity
from jusou_plan.lint.rules import entries
from jusou_plan.lint.settings import STANDARD, Settings
from jusou_plan.model.similar import similar

_KEYS = ("level", "select", "ignore", "formats", "baseline", "severity")
_TABLE = re.compile(r"\s*\[+\s*(?P<name>[^\]]+?)\s*\]")
_KEY = re.compile(r"""\s*(?P<quote>["']?)(?P<key>[^"'=\s#]+)(?P=quote)\s*[.=]""")
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


def read_configuration(path: Path) -> Configuration:
    """Read a `jusou.toml`. Raises UnusableConfiguration at the line that cannot be used."""
    return _Reader(path).configuration()


class _Reader:
    """Reads one file and knows the lines of what it holds."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError):
            raise UnusableConfiguration(
                f"「{path}」を読めません", "UTF-8 で保存されているか、読む権限があるかを確かめてください。"
            ) from None

    def configuration(self) -> Configuration:
        table = self._tables()
        self._known(table, "lint", _KEYS)
        chosen = self._chosen(table)
        baseline = self._text_of(table, "baseline")
        return Configuration(
            path=self._path,
            settings=chosen,
            formats=self._list(table, "formats"),
            baseline=self._path.parent / baseline if baseline else None,
        )

    def _tables(self) -> dict[str, Any]:
        try:
            data = tomllib.loads(self._text)
        except tomllib.TOMLDecodeError as error:
            at = _PLACE.search(str(error))
            line, column = (int(at[1]), int(at[2])) if at else (len(self._text.splitlines()), 1)
            raise self._problem(
                line,
                "TOML として読めません",
                '「項目 = "値"」の形か、引用符と [ ] が閉じているか、項目の重複がないかを見てください。',
                column,
            ) from None
        self._known(data, "", ("lint",))
        lint = data.get("lint", {})
        if not isinstance(lint, dict):
            raise self._problem(self._line("", "lint"), "「lint」は [lint] の見出しにします", "")
        return lint

    def _chosen(self, table: Mapping[str, Any]) -> Settings:
        level = STANDARD.level
        if word := self._text_of(table, "level"):
            found = level_of(word)
            if found is None:
                raise self._problem(
                    self._line("lint", "level"),
                    f"「{word}」という水準はありません",
                    f"書けるのは {'、'.join(it.label for it in Level)} です。",
                )
            level = found
        severities = self._severities(table.get("severity", {}))
        ignored = self._codes(table, "ignore", _refuse_ignoring)
        return Settings(level, self._codes(table, "select"), ignored, severities=severities)

    def _codes(
        self, table: Mapping[str, Any], key: str, refuse: Callable[[Entry], str] | None = None
    ) -> frozenset[str]:
        found: set[str] = set()
        for name in self._list(table, key):
            line = self._line("lint", key, name)
            codes = self._codes_of(name, line)
            for entry in entries():
                if refuse and entry.code in codes and (why := refuse(entry)):
                    raise self._problem(line, why, _DECLARE if entry.statutory else "")
            found |= codes
        return frozenset(found)

    def _codes_of(self, name: str, line: int) -> frozenset[str]:
        try:
            return codes_of([name])
        except UnknownRule as unknown:
            raise self._problem(
                line, f"「{name}」というルールはありません", _advice(unknown.likely)
            ) from None

    def _severities(self, table: object) -> dict[str, Severity]:
        if not isinstance(table, dict):
            raise self._problem(
                self._line("lint", "severity"), "「severity」は [lint.severity] の見出しにします", ""
            )
        found: dict[str, Severity] = {}
        for name, word in table.items():
            line = self._line("lint.severity", name)
            severity = severity_of(word) if isinstance(word, str) else None
            if severity is None:
                raise self._problem(
                    line, f"「{word}」という重さはありません", "書けるのは エラー、警告、情報 です。"
                )
            codes = self._codes_of(name, line)
            for entry in entries():
                if entry.code in codes and entry.mandatory and severity < entry.severity:
                    why = f"{entry.code}（{entry.name}）は{_why(entry)}、重さを下げられません"
                    raise self._problem(line, why, _DECLARE if entry.statutory else "")
            found |= dict.fromkeys(sorted(codes), severity)
        return found

    def _known(self, table: Mapping[str, Any], within: str, keys: Iterable[str]) -> None:
        for key in table:
            if key not in keys:
                likely = _advice(similar(key, keys))
                raise self._problem(
                    self._line(within, key),
                    f"「{key}」という項目はありません",
                    likely or f"書けるのは {'、'.join(keys)} です。",
                )

    def _text_of(self, table: Mapping[str, Any], key: str) -> str:
        value = table.get(key, "")
        if not isinstance(value, str):
            raise self._problem(self._line("lint", key), f'「{key}」は {key} = "…" と書きます', "")
        return value

    def _list(self, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(it, str) for it in value):
            raise self._problem(self._line("lint", key), f'「{key}」は {key} = ["…", "…"] と書きます', "")
        return tuple(value)

    def _line(self, table: str, key: str, value: str = "") -> int:
        """Give the 1-based line of a key, or of a text among its values, else of the table or the file."""
        lines = self._text.splitlines() or [""]
        of_table = list(_lines_of(lines, table))
        start = next((it for it in of_table if _names(lines[it], key)), None)
        if start is None:  # a dotted or inline key
            start = next((n for n, line in enumerate(lines) if key in line), of_table[0] if of_table else 0)
        inside = (it for it in range(start, len(lines)) if value and value in lines[it])
        return next(inside, start) + 1

    def _problem(
        self, line: int, message: str, advice: str, column: int | None = None
    ) -> UnusableConfiguration:
        lines = self._text.splitlines()
        written = lines[line - 1] if 0 < line <= len(lines) else ""
        at = column or len(written) - len(written.lstrip()) + 1
        shown = f"  {line} | {written}\n" if written else ""
        return UnusableConfiguration(f"{self._path}:{line}:{at}: {message}", (shown + advice).rstrip("\n"))


_DECLARE = "足りないことが分かっていて今は書けないときは、計画の「不足」に項目と理由を挙げてください。"


def _why(entry: Entry) -> str:
    return "法令が求めることなので" if entry.statutory else "計画を読み、作るのに要るので"


def _refuse_ignoring(entry: Entry) -> str:
    return f"{entry.code}（{entry.name}）は{_why(entry)}、無視できません" if entry.mandatory else ""


def _advice(likely: Iterable[str]) -> str:
    words = "、".join(likely)
    return f"もしかして: {words}" if words else ""


def _lines_of(lines: list[str], table: str) -> Iterator[int]:
    """Give the 0-based numbers of the lines in a table, its heading first; "" is what stands before any."""
    within = ""
    for number, line in enumerate(lines):
        if heading := _TABLE.fullmatch(line.split("#")[0].rstrip()):
            within = heading["name"].replace('"', "")
            if within == table or not table:
                yield number
        elif within == table:
            yield number


def _names(line: str, key: str) -> bool:
    found = _KEY.match(line)
    heading = _TABLE.match(line)
    return bool(found and found["key"] == key) or bool(heading and heading["name"].strip('"') == key)
