"""Every rule, listed by hand; a rule's module is imported only when it is asked for."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

from jusou_plan.lint.entry import Entry
from jusou_plan.lint.index import INDEX
from jusou_plan.lint.rule import Rule

if TYPE_CHECKING:
    from jusou_plan.model.loaded import LoadedPlan
    from jusou_plan.source.finding import Finding

MODULES = (
    # What can be read by everybody
    "acc001_picture_without_alternative",
    "acc002_alternative_says_nothing",
    "acc003_table_without_title",
    "acc004_meaning_by_looks",
    "acc005_link_says_nothing",
    "acc006_same_heading_twice",
    "acc007_heading_too_deep",
    "acc008_address_in_prose",
    "acc009_run_of_signs",
    "acc010_column_without_head",
    "acc011_row_without_head",
    "acc012_section_of_pictures",
    "acc013_table_typed_as_text",
    "acc014_heading_without_words",
    "acc015_sign_without_legend",
    "acc016_bold_for_heading",
    # Citations and 号
    "cit001_basis_of_plan_not_cited",
    "cit002_item_does_not_fit",
    "cit003_no_support_plans",
    "cit004_stale_paragraph",
    "cit005_law_misnamed",
    "cit006_other_law_than_the_act_names",
    "cit007_meeting_without_statute",
    "cit008_support_without_item",
    "cit009_field_of_another_item",
    # The services of the law
    "comp201_first_item_missing",
    "comp202_third_item_missing",
    "comp203_third_item_opening_missing",
    "comp204_service_missing",
    "comp205_three_tasks_not_told",
    "comp206_only_reinforced_part",
    "comp207_user_support_type",
    "comp208_expectant_mothers_not_told",
    "comp209_exemption_not_allowed",
    "comp210_replaced_centre_name",
    "comp211_bodies_not_in_cooperation",
    "comp212_housing_support_not_told",
    "comp213_housing_not_in_support",
    "comp214_housing_not_in_consultation",
    "comp215_replaced_housing_project",
    # Dates and periods
    "date101_periods_do_not_meet",
    "date102_goal_outlives_its_source",
    "date103_part_year_beside_full_years",
    "date104_two_calendars_disagree",
    "date105_dates_out_of_order",
    "date106_department_of_another_time",
    "date107_period_told_otherwise",
    "date108_impossible_period",
    "date109_related_plan_of_another_time",
    "date110_plan_without_period_in_chart",
    "date111_value_of_another_year",
    # What is to come before printing
    "fig901_picture_to_come",
    "fig902_colour_too_pale",
    # Costs
    "fin601_outside_the_grant",
    "fin602_transfer_not_told",
    "fin603_burden_rate_of_another_time",
    # What the plan itself says that it lacks
    "gap801_declared_shortfall",
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
    # What was left in a copied file
    "js118_council_of_another_city",
    "js119_code_of_another_place",
    # What keeps a plan from being final
    "js120_open_point_in_final_plan",
    # What is kept from being said (made by `lint.suppression` and `lint.baseline`)
    "js201_ignore_without_reason",
    "js202_unknown_ignore",
    "js203_unused_ignore",
    "js204_ignore_not_allowed",
    "js205_stale_known_finding",
    # What cannot be printed (made by `render`)
    "js301_missing_glyph",
    "js302_picture_not_found",
    "js303_unusable_picture",
    "js304_broken_template",
    # The tool itself (made by `lint.engine`)
    "js900_internal_error",
    # Indicators
    "kpi101_no_unit",
    "kpi102_no_target",
    "kpi103_outcome_against_value",
    "kpi104_no_source",
    "kpi105_same_name",
    "kpi106_indicator_not_printed",
    "kpi107_year_twice",
    "kpi108_year_without_value",
    # Meetings
    "mtg401_meeting_without_basis",
    "mtg402_meeting_without_secrecy",
    "mtg403_meeting_not_hosted_by_municipality",
    "mtg404_consent_not_told",
    "mtg405_roles_of_meeting_not_told",
    "mtg406_tax_secrets_not_told",
    "mtg407_other_meetings_not_told",
    "mtg408_secrecy_without_basis",
    "mtg410_support_plan_form_incomplete",
    "mtg411_host_not_of_collaboration",
    "mtg412_rules_of_another_meeting",
    "mtg413_articles_of_meeting_exchanged",
    "mtg414_secrecy_of_support_meeting_without_basis",
    "mtg416_department_in_no_meeting",
    # Names
    "nam101_one_body_registered_twice",
    "nam102_unregistered_spelling",
    "nam103_short_name_not_introduced",
    "nam104_meeting_not_defined",
    "nam105_plan_not_defined",
    "nam106_term_defined_twice",
    "nam107_term_not_used",
    "nam108_registered_and_not_used",
    "nam109_two_spellings_of_an_address",
    "nam110_same_name_twice",
    "nam111_letter_lost_in_name",
    "nam112_kind_against_name",
    "nam114_letters_not_explained",
    "nam115_shortened_in_vain",
    # Numbers
    "num101_staff_does_not_add_up",
    "num102_sites_told_otherwise",
    "num103_sites_of_a_group",
    "num104_announced_number",
    "num105_gap_in_numbers",
    "num106_gap_in_numbered_names",
    "num107_unit_does_not_fit",
    "num108_stock_per_year",
    "num109_post_in_two_projects",
    "num110_parts_of_indicator",
    "num111_entry_twice",
    "num112_number_twice",
    # How projects are run
    "out301_no_measures_for_contracts",
    "out302_way_of_running_not_told",
    "out303_contractor_to_be_recognized",
    "out304_contractors_secrecy_not_told",
    "out305_ways_of_running_disagree",
    "out306_part_not_told",
    # Persons
    "pii001_my_number",
    "pii002_phone_of_a_person",
    "pii003_mail_of_a_person",
    "pii004_address_in_a_case",
    "pii005_name_in_a_case",
    "pii006_named_person",
    "pii007_date_of_birth",
    "pii008_day_in_a_case",
    "pii009_exact_age_in_a_case",
    "pii010_age_place_and_circumstance",
    "pii011_number_of_a_person",
    # What the city has to do
    "proc501_opinions_not_reflected",
    "proc502_not_published",
    "proc503_not_in_harmony",
    "proc504_plan_of_unknown_kind",
    "proc505_no_revision_told",
    "proc507_no_period",
    "proc508_no_evaluation_told",
    "proc509_community_plan_not_connected",
    "proc510_meeting_named_otherwise",
    # What is printed, and what points where
    "ref001_printed_nowhere",
    "ref002_citation_of_nothing",
    "ref003_one_lacks_field",
    "ref004_entry_without_content",
    "ref005_sheet_twice",
    # What the plan has to hold
    "req101_no_policy",
    "req102_policy_lacks_field",
    "req103_no_system",
    "req104_no_timing",
    "req105_no_goals",
    "req106_service_without_goal",
    "req107_goal_not_measurable",
    "req108_no_cooperation",
    "req109_guideline_not_mentioned",
    "req110_empty_claim",
    "req111_unknown_item",
    # Wording
    "sty101_not_the_citys_spelling",
    "sty102_two_spellings",
    "sty103_mixed_sentence_forms",
    "sty104_mixed_punctuation",
    "sty105_mixed_digits",
    "sty106_mixed_brackets",
    "sty107_long_sentence",
    "sty108_typed_number",
    "sty109_platform_character",
    "sty110_doubled_character",
    "sty111_space_inside_word",
    "sty112_reference_by_position",
    # Sums
    "sum601_budget_does_not_add_up",
    # Time
    "time701_unverified_law",
    "time702_dates_before_the_law",
    "time703_loneliness_not_told",
    "time704_day_before_the_law",
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


@cache
def entries() -> tuple[Entry, ...]:
    """Give what is known of every rule without its module, in the order of the codes.

    It stands in `lint.index`; a module that the index does not know yet is imported.
    """
    return tuple(INDEX.get(name) or entry_of(name) for name in MODULES)


def entry_of(name: str) -> Entry:
    """Give the entry of a module, from the module itself."""
    module = _module(name)
    rule = module.RULE
    checks = isinstance(module, CheckingRule)
    return Entry(name, rule.code, rule.name, rule.slug, rule.severity, rule.level, checks)


def checking_rule(entry: Entry) -> CheckingRule:
    """Give the module of a rule that looks at plans itself."""
    return cast("CheckingRule", _module(entry.module))


@cache
def rule_of(code: str) -> Rule:
    """Give the rule with `code`. Raises KeyError if there is none: then a finding has a code of no rule."""
    prefix = f"{_module_prefix(code)}_"
    for name in MODULES:
        if name.startswith(prefix):
            return _module(name).RULE
    raise KeyError(code)


def find_entry(wanted: str) -> Entry | None:
    """Give the rule that a person calls `wanted`: its code, its slug or its Japanese name, in any width."""
    key = _normal(wanted)
    for entry in entries():
        if key in (_module_prefix(entry.code), *map(_normal, (entry.code, entry.slug, entry.name))):
            return entry
    return None


def find_rule(wanted: str) -> Rule | None:
    """Do as `find_entry`, and give the rule itself."""
    entry = find_entry(wanted)
    return _module(entry.module).RULE if entry else None


def _module_prefix(code: str) -> str:
    """Give how the name of a rule's module begins: comp201 for COMP-201."""
    return code.lower().replace("-", "")


def _normal(name: str) -> str:
    return unicodedata.normalize("NFKC", name).strip().casefold()


def _module(name: str) -> RuleModule:
    return cast("RuleModule", import_module(f"{__name__}.{name}"))
