"""What files said when they were parsed, kept while many versions of one plan are read."""

from __future__ import annotations

from hashlib import sha256

from jusou_plan.source.file import SourceFile
from jusou_plan.source.limits import Limits
from jusou_plan.source.parsed import Parsed


class Parses:
    """Parses each file once, however often it is read with the same name and content.

    What it gives is shared between the plans that hold the file, and must not be changed.
    """

    def __init__(self) -> None:
        """Begin with nothing known."""
        self._known: dict[tuple[str, bytes], Parsed] = {}

    def parse(self, file: SourceFile, limits: Limits) -> Parsed:
        """Give what a file says, as `source.yaml_file.parse` does."""
        from jusou_plan.source.yaml_file import parse  # noqa: PLC0415 - the parser costs 40 ms to import

        key = (file.name, sha256(file.text.encode()).digest())
        if key not in self._known:
            self._known[key] = parse(file, limits)
        return self._known[key]
