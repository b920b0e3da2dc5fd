"""What people get wrong; one module a slip, with its `NAME` and `slips`, from a plan to its slips."""

from collections.abc import Iterator
from typing import Protocol

from tests.mutation.mutant import Slip
from tests.mutation.operators import (
    a_zero_too_many,
    copied_text,
    doubled_letter,
    emptied,
    exchanged,
    full_width_colon,
    law_number,
    lost_fact,
    lost_item,
    lost_letter_in_key,
    lost_unit,
    misspelt_citation,
    misspelt_reference,
    not_yet_known,
    one_more,
    other_citation,
    other_era,
    other_item,
    other_provision,
    other_reference,
    other_sentence_form,
    other_spelling,
    other_unit,
    other_word,
    pasted_key,
    reference_of_another_kind,
    renamed_in_one_place,
    repeated_item,
    same_id,
    turned_period,
    typed_name,
    wrong_digit_in_code,
    year_off_by_one,
)
from tests.mutation.view import View


class Operator(Protocol):
    """A module of this package."""

    NAME: str

    def slips(self, view: View, /) -> Iterator[Slip]:
        """Give every slip of this kind that can happen in a plan."""


OF_LANGUAGE: tuple[Operator, ...] = (
    lost_letter_in_key,
    full_width_colon,
    emptied,
    pasted_key,
    not_yet_known,
    reference_of_another_kind,
)
"""Slips in how a plan is written: the same check finds them in every field."""

OF_FACTS: tuple[Operator, ...] = (
    misspelt_reference,
    other_reference,
    renamed_in_one_place,
    same_id,
    lost_fact,
    lost_item,
    repeated_item,
    exchanged,
    copied_text,
    one_more,
    a_zero_too_many,
    wrong_digit_in_code,
    year_off_by_one,
    other_era,
    turned_period,
    other_unit,
    lost_unit,
    other_item,
    other_provision,
    other_word,
    misspelt_citation,
    other_citation,
    typed_name,
    law_number,
    doubled_letter,
    other_spelling,
    other_sentence_form,
)
"""Slips in what a plan says."""
