"""What a rule is: its number, its names, how much a breach weighs, and its documentation."""

from dataclasses import dataclass
from enum import IntEnum

from jusou_plan.lint.family import OF_THE_LAW, family_of
from jusou_plan.lint.mendable import Mendable


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


class Level(IntEnum):
    """How much is asked of a plan; a higher level asks all that the lower ones ask, and more."""

    MINIMUM = 1
    """最低限: the duties of the law, and the language of plans."""

    STANDARD = 2
    """標準: best-effort duties and guidance too, and that the plan agrees with itself."""

    STRICT = 3
    """厳格: everything."""

    @property
    def label(self) -> str:
        """Give the Japanese word: 最低限, 標準, 厳格."""
        return _LEVELS[self]


_LEVELS = {Level.MINIMUM: "最低限", Level.STANDARD: "標準", Level.STRICT: "厳格"}


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that the tool holds a plan against.

    `code` (`JS103`) never changes its meaning; `name` is the Japanese name and `slug` the English one in
    kebab case, both unique. `severity` is a field of its own, so that it can change while every reference
    to the code stays valid. `documentation` is Markdown in Japanese under the headings of `HEADINGS`.
    `from_level` is stated only where `level` would be another one, `mendable` where findings
    can carry a mend.
    """

    code: str
    name: str
    slug: str
    severity: Severity
    documentation: str
    from_level: Level | None = None
    mendable: Mendable | None = None

    @property
    def family(self) -> str:
        """Give the letters of the code."""
        return family_of(self.code)

    @property
    def level(self) -> Level:
        """Give the lowest level that holds the rule.

        Unless stated, that is 最低限 for what the law makes an error and for the language of plans (JS), and
        標準 for everything else.
        """
        if self.from_level is not None:
            return self.from_level
        return Level.MINIMUM if self.statutory or self.family == "JS" else Level.STANDARD

    @property
    def statutory(self) -> bool:
        """Tell whether the law makes a breach an error: then it can be declared (不足), never hidden."""
        return is_statutory(self.code, self.severity)

    @property
    def mandatory(self) -> bool:
        """Tell whether nothing may hide what the rule finds."""
        return is_mandatory(self.code, self.severity)


_CANNOT_BE_DONE = ("JS0", "JS2", "JS3", "JS9")


def is_statutory(code: str, severity: Severity) -> bool:
    """Tell whether the law makes a breach of the rule with this code and severity an error."""
    return severity is Severity.ERROR and family_of(code) in OF_THE_LAW


def is_mandatory(code: str, severity: Severity) -> bool:
    """Tell whether what a rule finds may not be hidden: by no comment, no configuration and no baseline.

    That is what the law makes an error; and what keeps the tool from its work (a file that it cannot read, an
    output that cannot be made, a failure of its own) or concerns the hiding itself.
    """
    return is_statutory(code, severity) or code.startswith(_CANNOT_BE_DONE)


HEADINGS = ("何を見るか", "根拠", "悪い例", "良い例", "直し方")
"""The headings that every rule's documentation has, in this order."""


def documentation_in(docstring: str | None) -> str:
    """Give the Japanese documentation in a rule module's docstring: all from its first heading on."""
    text = docstring or ""
    return text[max(text.find("## "), 0) :].strip() + "\n"
