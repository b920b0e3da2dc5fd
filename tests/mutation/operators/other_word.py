"""One of the few words that a key takes is written for another."""

from collections.abc import Iterator

from jusou_plan.model.values.legal_form import LegalForm
from jusou_plan.model.values.method import Method
from jusou_plan.model.word import Word
from tests.mutation.editing import instead
from tests.mutation.mutant import Slip
from tests.mutation.view import View

NAME = "other-word"
_METHODS = {"直営": "委託", "委託": "直営", "一部委託": "直営", "補助": "委託"}
_FORMS = {"社会福祉法人": "医療法人"}


def slips(view: View) -> Iterator[Slip]:
    """Give every such word as the next one; of methods and legal forms as one that is often meant."""
    for slot in view.scalars(Word, Method, LegalForm):
        if isinstance(slot.meant, Word):
            words = [it.value for it in type(slot.meant)]
            other = words[(words.index(slot.meant.value) + 1) % len(words)]
        elif isinstance(slot.meant, Method):
            other = _METHODS.get(slot.text, "直営")
        else:
            other = _FORMS.get(slot.text, "社会福祉法人")
        yield Slip(slot, instead(slot, other))
