"""One mistake gives one finding, whatever of a sound plan is misspelt or left out.

Keys lose their last character, values get a wrong one, and lines with a value are taken out, one after the
other, in the plan of 見本市.
"""

import re
import shutil
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from jusou_plan.lint.engine import lint
from jusou_plan.lint.rule import Severity
from jusou_plan.model.load import load_plan

MIHON = Path(__file__).parent / "rules" / "mihon"
KEY = re.compile(r"""^(\s*(?:- )?)([^\s:{}\[\]"'#-][^:{}\[\]"'#]*?):(\s|$)""")
FILES = sorted(path.name for path in MIHON.glob("*.yaml"))
TWO_MISTAKES = {("chiiki.yaml", 2, "deleted")}
"""A list without its first line is a mapping: wrong in itself, and beside the lists of the other files."""

EVERY = 3
"""Of the changes, which are tried: all of them (1) take 20 seconds."""


def changes(file: str, lines: list[str]) -> Iterator[tuple[int, str, list[str]]]:
    """Line number, what was done, and the changed lines."""
    for index, line in enumerate(lines):
        found = KEY.match(line)
        if not found:
            continue
        key, value = found[2], line[found.end() :].strip()
        shorter = key[:-1] if len(key) > 1 else f"{key}x"
        changed = {"key": [f"{line[: found.start(2)]}{shorter}{line[found.end(2) :]}"]}
        if value and not value.startswith(("|", ">", "{", "[")):
            changed["value"] = [f"{line[: found.end()]}{value[:-1]}誤"]
            changed["deleted"] = []
        for kind, new in changed.items():
            if (file, index + 1, kind) not in TWO_MISTAKES:
                yield index + 1, kind, [*lines[:index], *new, *lines[index + 1 :]]


@pytest.mark.parametrize("file", FILES)
def test_one_mistake_gives_at_most_one_error_or_warning(file: str, tmp_path: Path) -> None:
    shutil.copytree(MIHON, tmp_path, dirs_exist_ok=True)
    lines = (MIHON / file).read_text(encoding="utf-8").split("\n")
    tried = Counter[str]()
    for number, kind, changed in islice(changes(file, lines), 0, None, EVERY):
        (tmp_path / file).write_text("\n".join(changed), encoding="utf-8")
        found = [it for it in lint(load_plan(tmp_path)) if it.severity > Severity.INFO]
        tried[kind] += 1
        assert len(found) <= 1, f"{file}:{number} {kind}: {[str(it.finding.message) for it in found]}"
        if kind == "key":
            assert found, f"{file}:{number}: a misspelt key is not noticed"

    assert tried["key"] > 0
