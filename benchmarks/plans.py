"""Plans of any size: the elements of one plan again and again, with new ids and names, so without errors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from io import StringIO
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import LiteralScalarString

from jusou_plan.source.folder import read_plan

_OUTLINE, _CHAPTERS = "本文", "章"
_WRITTEN_ONCE = ("不足",)
_FIXED_WORDS = frozenset({"法定種別", "分野", "根拠"})
"""Keys whose values may look like the name of an element, and are none."""
_EVERYTHING = "すべて"
_CITATION = re.compile(r"(?<=\$\{)(?P<kind>[^:{}]+):(?P<target>[^|@{}]+)")
_LAW = "法"


def enlarged(folder: Path, size: int) -> dict[str, Any]:
    """Give the data of the plan in `folder`, repeated as often as brings its YAML nearest to `size` bytes."""
    data = dict(read_plan(folder).data)
    once, twice = (len(as_yaml(_repeated(data, copies)).encode()) for copies in (1, 2))
    return _repeated(data, 1 + max(0, round((size - once) / (twice - once))))


def next_version(data: Mapping[str, Any]) -> dict[str, Any]:
    """Give a later version of a plan's data: whom each project is for and every value measured are others."""
    projects = [
        {**it, "支援対象者": f"{it['支援対象者']}とその家族"} if isinstance(it.get("支援対象者"), str) else it
        for it in data["事業"]
    ]
    indicators = [
        {**it, "実績": [_higher(row) for row in it["実績"]]} if "実績" in it else it for it in data["指標"]
    ]
    return {**data, "事業": projects, "指標": indicators}


def _higher(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "値": row["値"] + 1} if isinstance(row.get("値"), int) else row


def as_yaml(data: Mapping[str, Any]) -> str:
    """Give data as a person would write it: block style, prose as `|` blocks."""
    writer = YAML()
    writer.width = 10_000
    writer.indent(mapping=2, sequence=4, offset=2)
    text = StringIO()
    writer.dump(_with_blocks(data), text)
    return text.getvalue()


def write_plan(folder: Path, data: Mapping[str, Any], *, one_file: bool) -> Path:
    """Write a plan into a new folder, as one file or as one file for each key, and give the folder."""
    folder.mkdir(parents=True)
    files = {"plan": data} if one_file else {f"part{n}": {key: data[key]} for n, key in enumerate(data)}
    for name, part in files.items():
        (folder / f"{name}.yaml").write_text(as_yaml(part), encoding="utf-8")
    return folder


def _repeated(data: Mapping[str, Any], copies: int) -> dict[str, Any]:
    """Give `data` with `copies` of everything that may be there more than once; the first is as it was."""
    known = frozenset(_names(data))
    made = {key: list(value) if isinstance(value, list) else value for key, value in data.items()}
    chapters = list(data[_OUTLINE][_CHAPTERS])
    for number in range(2, copies + 1):
        for key, value in data.items():
            if isinstance(value, list) and key not in _WRITTEN_ONCE:
                made[key] += _renamed(value, known, number)
        chapters += _renamed(_without_overviews(data[_OUTLINE][_CHAPTERS]), known, number)
    made[_OUTLINE] = {**data[_OUTLINE], _CHAPTERS: chapters}
    return made


def _names(data: Mapping[str, Any]) -> Iterator[str]:
    """Give every id, and every name and short name of a top-level element."""
    yield from _ids(data)
    for key, elements in data.items():
        if isinstance(elements, list) and key not in _WRITTEN_ONCE:
            for element in elements:
                yield from filter(None, [element.get("名称")])
                short = element.get("略称", [])
                yield from [short] if isinstance(short, str) else short


def _ids(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("id"), str):
            yield value["id"]
        for inner in value.values():
            yield from _ids(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _ids(inner)


def _renamed(value: Any, known: frozenset[str], number: int) -> Any:  # noqa: ANN401  (YAML data is anything)
    """Give a copy of `value` in which every known id and name, also where it is cited, is a new one."""
    if isinstance(value, dict):
        return {
            _new(key, number) if key in known and key.isascii() else key: (
                inner if key in _FIXED_WORDS else _renamed(inner, known, number)
            )
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [_renamed(inner, known, number) for inner in value]
    if not isinstance(value, str):
        return value
    if value in known:
        return _new(value, number)

    def cited(match: re.Match[str]) -> str:
        if match["kind"] == _LAW or match["target"] not in known:
            return match[0]
        return f"{match['kind']}:{_new(match['target'], number)}"

    return _CITATION.sub(cited, value)


def _new(name: str, number: int) -> str:
    return f"{name}-{number}" if name.isascii() else f"{name}（{number}）"


def _without_overviews(sections: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Leave out the blocks that show all elements of the plan: n of them would each be n times as long."""
    made = []
    for section in sections:
        blocks = [block for block in section.get("内容", []) if not _shows_everything(block)]
        inner = _without_overviews(section.get("節", []))
        kept = {key: value for key, value in section.items() if key not in {"内容", "節"}}
        made.append(kept | ({"内容": blocks} if blocks else {}) | ({"節": inner} if inner else {}))
    return made


def _shows_everything(block: object) -> bool:
    return isinstance(block, dict) and _EVERYTHING in block.values()


def _with_blocks(value: Any) -> Any:  # noqa: ANN401  (YAML data is anything)
    if isinstance(value, dict):
        return {key: _with_blocks(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_with_blocks(inner) for inner in value]
    return LiteralScalarString(value) if isinstance(value, str) and "\n" in value else value
