"""Colours, as web pages and most style guides write them."""

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.notation import compact
from jusou_plan.model.values.problem import ProblemKind, quoted

_FORM = re.compile(r"#?(?P<code>[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})")
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Colour(Value):
    """A colour; `code` is # and two digits each for red, green and blue, in small letters."""

    code: str

    TITLE: ClassVar[str] = "色"
    DESCRIPTION: ClassVar[str] = (
        "色です。# と16進数6桁で書きます。YAML では # の前から覚え書きになるので、引用符で囲みます。"
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = ("#0b6e4f", "#7a1f5c")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read #0b6e4f, 0B6E4F or #abc; raises ValueProblem."""
        whole = _FORM.fullmatch(compact(text))
        if whole is None:
            raise cls.problem(ProblemKind.COLOUR, f"{quoted(text)}は色として読めません。")
        code = whole["code"].lower()
        if len(code) == _SHORT:
            code = "".join(digit * 2 for digit in code)
        return cls(text, f"#{code}")
