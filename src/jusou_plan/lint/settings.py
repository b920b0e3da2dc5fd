"""Which rules a plan is held against, and how much a breach of each weighs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from jusou_plan.lint.entry import Entry
from jusou_plan.lint.rule import Level, Rule, Severity

OUR_FAULT = "JS900"


@dataclass(frozen=True, slots=True)
class Settings:
    """A choice of rules, made before any of them runs.

    The rules of `level` and those `added` (codes) are held, without those `ignored`. `only` narrows one run
    to some of all rules, whatever their level; `least` narrows it to what weighs at least that much. A
    failure of the tool itself is always told. `severities` (by code) take the place of the rules' own.
    """

    level: Level = Level.STANDARD
    added: frozenset[str] = frozenset()
    ignored: frozenset[str] = frozenset()
    only: frozenset[str] | None = None
    least: Severity = Severity.INFO
    severities: Mapping[str, Severity] = field(default_factory=dict)

    def severity(self, rule: Rule | Entry) -> Severity:
        """Give how much a breach of a rule weighs here."""
        return self.severities.get(rule.code, rule.severity)

    def selects(self, rule: Rule | Entry) -> bool:
        """Tell whether a plan is held against a rule."""
        if rule.code == OUR_FAULT:
            return True
        if rule.code in self.ignored or self.severity(rule) < self.least:
            return False
        if self.only is not None:
            return rule.code in self.only
        return rule.level <= self.level or rule.code in self.added

    @property
    def whole(self) -> bool:
        """Tell whether every rule of the level is held, so that something can be said about the level."""
        return self.only is None and not self.ignored and self.least is Severity.INFO


STANDARD = Settings()
"""What holds where nothing is said."""

EVERYTHING = Settings(level=Level.STRICT)
"""Every rule (厳格)."""
