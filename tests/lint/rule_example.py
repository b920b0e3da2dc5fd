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


def examples(rule: Rule, heading: str) -> Iterator[dict[str, bytes]]:
    """Give each example under `heading` as files by name.

    A block is a plan of its own, unless it names its file (```yaml file=a.yaml): such blocks make one plan.
    `as=shift_jis` is the encoding of the file, `→=0009` says what a visible sign stands for.
    """
    named: dict[str, bytes] = {}
    for match in _FENCE.finditer(_section(rule, heading)):
        info = dict(word.split("=") for word in match["info"].split())
        name = info.pop(_IN_A_FILE, "")
        encoding = info.pop(_IN_AN_ENCODING, "utf-8")
        text = match["text"]
        for sign, code in info.items():
            text = text.replace(sign, chr(int(code, 16)))
        if name:
            named[name] = text.encode(encoding)
        else:
            yield {"plan.yaml": text.encode(encoding)}
    if named:
        yield named


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
