"""What a rule is: its number, its names, how much a breach weighs, and its documentation."""

from dataclasses import dataclass
from enum import IntEnum


class Severity(IntEnum):
    """How much a finding weighs; a heavier one compares greater."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def keyword(self) -> str:
        """Give the word that editors and continuous integration understand: `error`, `warning`, `info`."""
        return self.name.lower()

    @property
    def label(self) -> str:
        """Give the Japanese word: エラー, 警告, 情報."""
        return _LABELS[self]


_LABELS = {Severity.ERROR: "エラー", Severity.WARNING: "警告", Severity.INFO: "情報"}


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that the tool holds a plan against.

    `code` (`JS103`) never changes its meaning; `name` is the Japanese name and `slug` the English one in
    kebab case, both unique. `severity` is a field of its own, so that it can change while every reference
    to the code stays valid. `documentation` is Markdown in Japanese under the headings of `HEADINGS`.
    """

    code: str
    name: str
    slug: str
    severity: Severity
    documentation: str


HEADINGS = ("何を見るか", "根拠", "悪い例", "良い例", "直し方")
"""The headings that every rule's documentation has, in this order."""


def documentation_in(docstring: str | None) -> str:
    """Give the Japanese documentation in a rule module's docstring: all from its first heading on."""
    text = docstring or ""
    return text[max(text.find("## "), 0) :].strip() + "\n"
