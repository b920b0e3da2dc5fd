"""A number is one too many."""

from collections.abc import Iterator

from tests.mutation.mutant import Slip
from tests.mutation.numbers import numbers, replaced
from tests.mutation.view import View

NAME = "one-more"


def slips(view: View) -> Iterator[Slip]:
    """Give every first number of a quantity, a number of people and a passage, one higher."""
    for slot, found in numbers(view):
        yield from replaced(view, slot, found, str(int(found[0]) + 1))
