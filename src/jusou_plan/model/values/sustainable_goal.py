"""The seventeen goals of the United Nations (SDGs), by number."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.notation import compact
from jusou_plan.model.values.problem import ProblemKind, quoted

NAMES = (
    "貧困をなくそう",
    "飢餓をゼロに",
    "すべての人に健康と福祉を",
    "質の高い教育をみんなに",
    "ジェンダー平等を実現しよう",
    "安全な水とトイレを世界中に",
    "エネルギーをみんなに そしてクリーンに",
    "働きがいも経済成長も",
    "産業と技術革新の基盤をつくろう",
    "人や国の不平等をなくそう",
    "住み続けられるまちづくりを",
    "つくる責任 つかう責任",
    "気候変動に具体的な対策を",
    "海の豊かさを守ろう",
    "陸の豊かさも守ろう",
    "平和と公正をすべての人に",
    "パートナーシップで目標を達成しよう",
)
"""The short names in common use in Japan, from goal 1 on."""

_WHOLE = re.compile(r"(?:SDGs)?(?:目標|ゴール)?(?P<number>[0-9]{1,2})")


@dataclass(frozen=True, slots=True)
class SustainableGoal(Value):
    """One of the goals, written as its number."""

    number: int

    TITLE: ClassVar[str] = "SDGsの目標"
    DESCRIPTION: ClassVar[str] = (
        f"SDGsの目標の番号です。1から{len(NAMES)}までの数を書きます。目標の名前は自動で付きます。"
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = ("3", "目標11")
    NUMBERS: ClassVar[tuple[type[int | Decimal], ...]] = (int,)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read 3 or 目標3; raises ValueProblem for what is no goal."""
        whole = _WHOLE.fullmatch(compact(text))
        if whole is None or not 1 <= int(whole["number"]) <= len(NAMES):
            raise cls.problem(
                ProblemKind.SUSTAINABLE_GOAL,
                f"{quoted(text)}はSDGsの目標にありません。1から{len(NAMES)}までの番号を書いてください。",
            )
        return cls(text, int(whole["number"]))

    @property
    def name(self) -> str:
        """The goal's short name."""
        return NAMES[self.number - 1]
