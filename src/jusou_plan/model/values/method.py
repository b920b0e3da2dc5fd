"""Ways of running a project (実施方式): 直営, 委託, 直営及び委託, 委託（一部直営）."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.notation import compact, fold
from jusou_plan.model.values.problem import ProblemKind, quoted


class MethodKind(StrEnum):
    """The known ways of running a project."""

    DIRECT = "直営"
    CONTRACT = "委託"
    PART_CONTRACT = "一部委託"
    PART_DIRECT = "一部直営"
    SUBSIDY = "補助"
    DESIGNATION = "事業所指定"
    MANAGEMENT = "指定管理"


_BRACKET = re.compile(r"\(([^()]*)\)")
_SEPARATOR = re.compile(r"及び|および|並びに|又は|または|もしくは|若しくは|[・/、,と]")
_GRANT = re.compile(r"(?P<grantee>.+?)への(?P<kind>補助|委託|一部委託)")


@dataclass(frozen=True, slots=True)
class Method(Value):
    """One or more ways of running a project, in the order written.

    `detail` is what stands beside them: to whom (運営委員会への補助), or a bracket that names no way
    (委託（社会福祉法人）).
    """

    kinds: tuple[MethodKind, ...]
    detail: str

    TITLE: ClassVar[str] = "実施方式"
    DESCRIPTION: ClassVar[str] = (
        f"実施方式です。{'・'.join(MethodKind)}か、その組合せ（直営及び委託 など）です。"
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = (
        "直営",
        "委託",
        "一部委託",
        "直営及び委託",
        "委託（一部直営）",
        "補助",
    )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read one way or several; raises ValueProblem that lists the known ones."""
        folded = fold(text)
        if re.search("[①-⑳]", text):
            raise cls.problem(
                ProblemKind.METHOD,
                f"{quoted(text)}には細事業の番号があります。"
                "細事業ごとの方式は「細事業の id: 方式」の形で書いてください。",
            )
        kinds: list[MethodKind] = []
        details: list[str] = []
        for bracket in _BRACKET.finditer(folded):
            named = _kinds(compact(bracket[1]))
            if named:
                kinds.extend(named)
            else:
                details.append(text[bracket.start(1) : bracket.end(1)].strip())
        outside = compact(_BRACKET.sub("", folded))
        grant = _GRANT.fullmatch(outside)
        if grant:
            outside = grant["kind"]
            details.insert(0, grant["grantee"])
        unknown = [word for word in _SEPARATOR.split(outside) if word not in _KNOWN]
        if unknown:
            word = unknown[0] or text
            raise cls.problem(
                ProblemKind.METHOD,
                f"{quoted(word)}は実施方式にありません。使えるのは {'・'.join(MethodKind)} です。",
            )
        return cls(text, tuple(dict.fromkeys([*_kinds(outside), *kinds])), "、".join(details))

    @property
    def contracts(self) -> bool:
        """Whether any of it is run by contract (委託, 一部委託, 一部直営)."""
        return any(
            kind in (MethodKind.CONTRACT, MethodKind.PART_CONTRACT, MethodKind.PART_DIRECT)
            for kind in self.kinds
        )


_KNOWN = frozenset(kind.value for kind in MethodKind)


def _kinds(words: str) -> tuple[MethodKind, ...]:
    """Read words as ways of running a project, none if any of them is something else."""
    names = _SEPARATOR.split(words)
    return tuple(MethodKind(name) for name in names) if all(name in _KNOWN for name in names) else ()
