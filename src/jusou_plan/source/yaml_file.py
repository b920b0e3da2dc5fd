"""One YAML file: text in, plain data with positions and findings out."""

from dataclasses import dataclass

from jusou_plan.source import structure_findings as say
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding
from jusou_plan.source.limits import DEFAULT, Limits
from jusou_plan.source.marks import Marks, Place

Data = dict[str, object]


@dataclass(frozen=True, slots=True)
class Parsed:
    """What one file says.

    `data` and `marks` are parallel; both are empty where the file could not be read. `complete` is False
    when something written is missing from `data`, so that references to it must not be called wrong.
    """

    data: Data
    marks: Marks
    findings: tuple[Finding, ...]
    complete: bool


def parse(file: SourceFile, limits: Limits = DEFAULT) -> Parsed:
    """Read the YAML text of `file` within `limits`; whatever its author got wrong becomes a finding."""
    from ruamel.yaml.error import YAMLError  # late: costs 40 ms, and `jusou --help` needs none of it

    from jusou_plan.source.builder import Builder
    from jusou_plan.source.characters import forbidden
    from jusou_plan.source.events import events
    from jusou_plan.source.syntax_error import explain

    unseen, text = forbidden(file)
    builder = Builder(file, limits)
    try:
        builder.build(events(text))
    except YAMLError as error:
        reasons = unseen or [explain(file, text, error)]
        return nothing(file, *reasons)
    findings = (*unseen, *builder.findings)
    if isinstance(builder.data, dict) and builder.marks:
        return Parsed(builder.data, builder.marks, _in_order(findings), not builder.lost)
    if builder.lost:
        return nothing(file, *_in_order(findings))
    if builder.data is None or builder.marks is None:
        return nothing(file, *findings, say.empty(file), complete=True)
    return nothing(file, *findings, say.not_a_mapping(file, builder.marks.span))


def nothing(file: SourceFile, *findings: Finding, complete: bool = False) -> Parsed:
    """Give what is left of a file of which nothing can be used: its findings."""
    return Parsed({}, Marks(file, Place(0, 0, 0, 0), children={}), findings, complete)


def _in_order(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.span))
