"""Local government codes (全国地方公共団体コード)."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.notation import compact
from jusou_plan.model.values.problem import ProblemKind, quoted

_WHOLE = re.compile(r"(?P<body>[0-9]{5})-?(?P<check>[0-9])?")
_WEIGHTS = (6, 5, 4, 3, 2)
_PREFECTURES = 47


@dataclass(frozen=True, slots=True)
class MunicipalityCode(Value):
    """A local government's code; `code` always has six digits, the sixth being the check digit.

    The check digit follows the Ministry of Internal Affairs' rule: the first five digits weighted 6, 5, 4, 3,
    2 and summed, the sum's remainder by 11 taken from 11, the last digit of that.
    """

    code: str

    TITLE: ClassVar[str] = "団体コード"
    DESCRIPTION: ClassVar[str] = (
        "全国地方公共団体コードです。検査数字を含む6桁か、含まない5桁で書きます。先頭の0も書きます。"
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = ("182010", "18201")
    NUMBERS: ClassVar[tuple[type[int | Decimal], ...]] = (int,)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read five or six digits; raises ValueProblem, also when the check digit is wrong."""
        compacted = compact(text)
        whole = _WHOLE.fullmatch(compacted)
        if whole is None:
            digits = len(re.findall("[0-9]", compacted))
            raise cls.problem(
                ProblemKind.MUNICIPALITY_CODE,
                f"{quoted(text)}は{digits}桁です。団体コードは6桁か5桁の数字です（先頭の0も書きます）。"
                if digits == len(compacted) > 0
                else f"{quoted(text)}は団体コードとして読めません。6桁か5桁の数字です。",
            )
        body = whole["body"]
        if not 1 <= int(body[:2]) <= _PREFECTURES:
            raise cls.problem(
                ProblemKind.MUNICIPALITY_CODE,
                f"{quoted(text)}の初めの2桁「{body[:2]}」に当たる都道府県はありません（01～47）。",
                place=(0, 2) if text.startswith(body) else None,
            )
        code = body + _check_digit(body)
        if whole["check"] and whole["check"] != code[-1]:
            raise cls.problem(
                ProblemKind.MUNICIPALITY_CODE_CHECK,
                f"{quoted(text)}は検査数字（6桁目）が合いません。初めの5桁が正しければ{code}です。",
                (code,),
            )
        return cls(text, code)

    @property
    def prefecture(self) -> str:
        """The first two digits, the code of the prefecture."""
        return self.code[:2]


def _check_digit(body: str) -> str:
    total = sum(int(digit) * weight for digit, weight in zip(body, _WEIGHTS, strict=True))
    return str((11 - total % 11) % 10)
