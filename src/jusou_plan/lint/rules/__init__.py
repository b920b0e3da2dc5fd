"""Every rule, listed by hand; a rule's module is imported only when it is asked for."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

from jusou_plan.lint.rule import Rule

if TYPE_CHECKING:
    from jusou_plan.model.loaded import LoadedPlan
    from jusou_plan.source.finding import Finding

MODULES = (
    # The text of the files (made by `source`)
    "js001_yaml_syntax",
    "js002_duplicate_key",
    "js003_anchor_or_alias",
    "js004_yaml_tag",
    "js005_several_documents",
    "js006_not_utf_8",
    "js007_forbidden_character",
    "js008_tab",
    "js009_full_width_sign",
    "js010_empty_file",
    "js011_over_limit",
    "js012_not_a_mapping",
    "js013_key_in_two_files",
    "js014_mixed_shapes",
    "js015_no_key_name",
    "js016_yml_suffix",
    "js017_link_out_of_plan",
    "js018_unreadable_file",
    # The shape of the plan and its references (made by `model`)
    "js101_unknown_key",
    "js102_wrong_shape",
    "js103_unknown_reference",
    "js104_ambiguous_reference",
    "js105_unknown_citation",
    "js106_duplicate_id",
    "js107_missing_id",
    "js108_missing_key",
    "js109_unreadable_value",
    "js110_word_not_allowed",
    "js111_unknown_scope",
    "js112_circular_reference",
    "js113_no_plan_header",
    "js114_unknown_block",
    "js115_missing_picture",
    "js116_picture_outside_plan",
    "js117_no_outline",
    # What cannot be printed (made by `render`)
    "js301_missing_glyph",
    "js302_picture_not_found",
    "js303_unusable_picture",
    # The tool itself (made by `lint.engine`)
    "js900_internal_error",
)
"""The rules' modules in the order of their codes, each named after its code and slug."""


class RuleModule(Protocol):
    """A rule whose findings are made elsewhere: it is here for its names, severity and documentation."""

    RULE: Rule


@runtime_checkable
class CheckingRule(RuleModule, Protocol):
    """A rule that looks at the plan itself."""

    def check(self, loaded: LoadedPlan) -> Iterator[Finding]:
        """Give the findings about a plan, in any order."""


def all_rules() -> tuple[Rule, ...]:
    """Give every rule in the order of the codes."""
    return tuple(_module(name).RULE for name in MODULES)


def checking_rules() -> tuple[CheckingRule, ...]:
    """Give the modules of the rules that look at a plan themselves."""
    return tuple(module for module in map(_module, MODULES) if isinstance(module, CheckingRule))


@cache
def rule_of(code: str) -> Rule:
    """Give the rule with `code`. Raises KeyError if there is none: then a finding has a code of no rule."""
    prefix = f"{code.lower()}_"
    for name in MODULES:
        if name.startswith(prefix):
            return _module(name).RULE
    raise KeyError(code)


def find_rule(wanted: str) -> Rule | None:
    """Give the rule that a person calls `wanted`: its code, its slug or its Japanese name, in any width."""
    key = _normal(wanted)
    for rule in all_rules():
        if key in (_normal(rule.code), _normal(rule.slug), _normal(rule.name)):
            return rule
    return None


def _normal(name: str) -> str:
    return unicodedata.normalize("NFKC", name).strip().casefold()


def _module(name: str) -> RuleModule:
    return cast("RuleModule", import_module(f"{__name__}.{name}"))
