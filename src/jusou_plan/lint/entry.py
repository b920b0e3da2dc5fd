"""What can be known of a rule without its module: enough to choose which rules run."""

from __future__ import annotations

from dataclasses import dataclass

from jusou_plan.lint.family import family_of
from jusou_plan.lint.rule import Level, Severity, is_mandatory, is_statutory


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule's names and weight and its module; `checks` tells whether it looks at plans itself."""

    module: str
    code: str
    name: str
    slug: str
    severity: Severity
    level: Level
    checks: bool

    @property
    def family(self) -> str:
        """Give the letters of the code."""
        return family_of(self.code)

    @property
    def statutory(self) -> bool:
        """Tell whether the law makes a breach an error."""
        return is_statutory(self.code, self.severity)

    @property
    def mandatory(self) -> bool:
        """Tell whether nothing may hide what the rule finds."""
        return is_mandatory(self.code, self.severity)
