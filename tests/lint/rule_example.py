"""The examples in a rule's documentation, as the plans that they show."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from jusou_plan.lint.rule import Rule

_FENCE = re.compile(r"^```yaml ?(?P<info>[^\n]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_REST = Path(__file__).parent / "rules" / "mihon"
_IN_A_FILE = "file"
_IN_AN_ENCODING = "as"
_ON_LINES = "line"
_ELSEWHERE = "at"
_ALONE = "plan.yaml"


def examples(rule: Rule, heading: str) -> Iterator[dict[str, bytes]]:
    """Give each example under `heading` as files by name.

    A block is a plan of its own, unless it names its file (```yaml file=a.yaml): such blocks make one plan.
    `as=shift_jis` is the encoding of the file, `→=0009` says what a visible sign stands for; `marked_lines`
    tells of the others.
    """
    named: dict[str, bytes] = {}
    for match in _FENCE.finditer(_section(rule, heading)):
        info = _info(match)
        name = info.pop(_IN_A_FILE, "")
        encoding = info.pop(_IN_AN_ENCODING, "utf-8")
        info.pop(_ON_LINES, None)
        info.pop(_ELSEWHERE, None)
        text = match["text"]
        for sign, code in info.items():
            text = text.replace(sign, chr(int(code, 16)))
        if name:
            named[name] = text.encode(encoding)
        else:
            yield {_ALONE: text.encode(encoding)}
    if named:
        yield named


def marked_lines(rule: Rule) -> list[set[tuple[str, int]]]:
    """Give for each bad example, in the order of `examples`, the files and lines where the rule is broken.

    `line=3` (or `line=3,7`) after ```yaml marks lines of the block, `at=sodan.yaml:3` one of a file that the
    example leaves as it is.
    """
    alone: list[set[tuple[str, int]]] = []
    together: set[tuple[str, int]] = set()
    some_are_named = False
    for match in _FENCE.finditer(_section(rule, "悪い例")):
        info = _info(match)
        name = info.get(_IN_A_FILE, "")
        places = {(name or _ALONE, int(line)) for line in info.get(_ON_LINES, "").split(",") if line}
        for place in filter(None, info.get(_ELSEWHERE, "").split(",")):
            file, _, line = place.partition(":")
            places.add((file, int(line)))
        if name:
            some_are_named = True
            together |= places
        else:
            alone.append(places)
    return [*alone, together] if some_are_named else alone


def _info(match: re.Match[str]) -> dict[str, str]:
    """Give what stands behind ```yaml as pairs."""
    return dict(word.split("=", 1) for word in match["info"].split())


def is_about_the_law(rule: Rule) -> bool:
    """Tell whether a rule holds a plan against the law, so that its examples are files of a whole plan."""
    return not rule.code.startswith("JS")


def write(files: dict[str, bytes], folder: Path, *, rest: bool = False) -> Path:
    """Write an example's files into `folder`; with `rest`, among those of a plan that lacks nothing."""
    if rest:
        shutil.copytree(_REST, folder, dirs_exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def _section(rule: Rule, heading: str) -> str:
    start = rule.documentation.index(f"## {heading}\n")
    end = rule.documentation.find("\n## ", start)
    return rule.documentation[start : end if end > 0 else None]
