"""What the tool has to say about one place in a plan."""

from dataclasses import dataclass

from jusou_plan.source.position import Span


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A likely intended spelling, and the place where that name is defined."""

    text: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that belongs to the finding, and what it has to do with it (Japanese)."""

    message: str
    span: Span


@dataclass(frozen=True, slots=True)
class Edit:
    """Text to put in the place of a span; an empty span is a place to insert at, an empty text removes."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that mend a finding, all of them or none; `title` says in Japanese what they do.

    `safe` edits keep what the plan means; the others need somebody who looks at them.
    """

    title: str
    edits: tuple[Edit, ...]
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact about one place, found by a parser, the model or a rule.

    A finding names its rule by `code` only; the rule's name and severity are the linter's business
    (`lint.rules`), so that a severity can change without touching the code that finds.

    `message` says what is wrong in one Japanese sentence, `label` stands beside the carets of the
    code frame, `basis` names the article or standard, `advice` says what to write instead, and `fix` mends
    it where a program can.
    """

    code: str
    span: Span
    message: str
    label: str = ""
    suggestions: tuple[Suggestion, ...] = ()
    related: tuple[Related, ...] = ()
    basis: str = ""
    advice: str = ""
    fix: Fix | None = None
