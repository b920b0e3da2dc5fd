"""A number has a digit too many."""

from collections.abc import Iterator

from tests.mutation.mutant import Slip
from tests.mutation.numbers import numbers, replaced
from tests.mutation.view import View

NAME = "a-zero-too-many"


def slips(view: View) -> Iterator[Slip]:
    """Give every first number of a quantity, a number of people and a passage with a zero behind it."""
    for slot, found in numbers(view):
        yield from replaced(view, slot, found, f"{found[0]}0")
