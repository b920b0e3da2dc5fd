"""A YAML parser's error in one shape, whichever parser raised it."""

from typing import NamedTuple

from ruamel.yaml.error import YAMLError


class Complaint(NamedTuple):
    """What the parser was doing since when, and which problem it met where (0-based line and column)."""

    doing: str
    since: tuple[int, int] | None
    problem: str
    line: int
    column: int


def complaint(error: YAMLError) -> Complaint:
    """Give the parts of an error of ruamel.yaml; one without a place stands at the beginning."""
    since = getattr(error, "context_mark", None)
    problem = getattr(error, "problem_mark", None)
    return Complaint(
        doing=str(getattr(error, "context", None) or ""),
        since=(since.line, since.column) if since else None,
        problem=str(getattr(error, "problem", None) or ""),
        line=problem.line if problem else 0,
        column=problem.column if problem else 0,
    )
