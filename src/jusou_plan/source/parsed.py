"""What reading one file gives."""

from dataclasses import dataclass

from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding
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


def nothing(file: SourceFile, *findings: Finding, complete: bool = False) -> Parsed:
    """Give what is left of a file of which nothing can be used: its findings."""
    return Parsed({}, Marks(file, Place(0, 0, 0, 0), None, {}), findings, complete)
