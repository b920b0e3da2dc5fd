"""What stands in the files of a fixture, so that a test can compare a place with what was written there."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from jusou_plan.document.nodes import Document
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.citation import Citation, split
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Element
from jusou_plan.model.prose import Prose
from jusou_plan.source.position import Span

FIXTURES = Path(__file__).parent
E = TypeVar("E", bound=Element)


def fixture(name: str) -> LoadedPlan:
    """Load the plan in the folder `name` beside the tests."""
    return load_plan(FIXTURES / name)


def element(loaded: LoadedPlan, kind: type[E], name: str) -> E:
    """Give the element of one kind with an id, 名称 or 略称."""
    found = loaded.index.find((kind.KIND,), name)
    assert isinstance(found, kind), f"{kind.KIND} has no {name!r}"
    return found


def printed(loaded: LoadedPlan) -> Document:
    """Print the plan, which must have nothing to complain about."""
    document, findings = build_plan_document(loaded)
    assert findings == ()
    return document


def at(loaded: LoadedPlan, span: Span) -> str:
    """Give the characters of the file under a span, lines joined by newlines."""
    [file] = [file for file in loaded.source.files if file.name == span.file]
    lines = list(file.lines[span.start.line - 1 : span.end.line])
    lines[-1] = lines[-1][: span.end.column - 1]
    lines[0] = lines[0][span.start.column - 1 :]
    return "\n".join(lines)


def written(loaded: LoadedPlan, part: object, *keys: str | int) -> str:
    """Give the characters of the value of a part, or of the value under its YAML keys."""
    return at(loaded, loaded.span(part, *keys))


def citations(loaded: LoadedPlan, prose: Prose) -> list[str]:
    """Give the characters of the file under each `${…}` of a prose value, in order."""
    marks = loaded.marks(prose)
    return [
        at(loaded, marks.within(token.start, token.end))
        for token in split(prose.text)
        if isinstance(token, Citation)
    ]
