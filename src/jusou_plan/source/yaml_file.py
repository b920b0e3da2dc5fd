"""One YAML file: text in, plain data with positions and findings out."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from ruamel.yaml.error import YAMLError

from jusou_plan.source import structure_findings as say
from jusou_plan.source.builder import Builder
from jusou_plan.source.characters import forbidden
from jusou_plan.source.events import events
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding
from jusou_plan.source.limits import DEFAULT, Limits
from jusou_plan.source.parsed import Parsed, nothing
from jusou_plan.source.syntax_error import explain


def parse(file: SourceFile, limits: Limits = DEFAULT) -> Parsed:
    """Read the YAML text of `file` within `limits`; whatever its author got wrong becomes a finding."""
    unseen, text = forbidden(file)
    builder = Builder(file, limits)
    try:
        with _no_garbage():
            builder.build(events(text))
    except YAMLError as error:
        return nothing(file, *(unseen or [explain(file, text, error)]))
    findings = _in_order([*unseen, *builder.findings])
    if isinstance(builder.data, dict) and builder.marks:
        return Parsed(builder.data, builder.marks, findings, not builder.lost)
    if builder.lost:
        return nothing(file, *findings)
    if builder.data is None or builder.marks is None:
        return nothing(file, *findings, say.empty(file), complete=True)
    return nothing(file, *findings, say.not_a_mapping(file, builder.marks.span))


@contextmanager
def _no_garbage() -> Iterator[None]:
    """Keep the cycle collector from searching the growing tree again and again.

    Why: data and marks hold no cycles, and its searches made reading a large file superlinear (twice
    the time at 1.7 MB). Freezing and unfreezing hands the finished tree to the oldest generation at no
    cost; without it the first search afterwards takes a fifth of the reading.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        if enabled:
            gc.enable()


def _in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.span))
