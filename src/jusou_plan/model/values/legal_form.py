"""Legal forms of organizations (法人種別)."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Self

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.problem import ProblemKind, quoted


class LegalFormKind(StrEnum):
    """The known legal forms."""

    SOCIAL_WELFARE = "社会福祉法人"
    MEDICAL = "医療法人"
    SOCIAL_MEDICAL = "社会医療法人"
    PUBLIC_FOUNDATION = "公益財団法人"
    GENERAL_FOUNDATION = "一般財団法人"
    PUBLIC_ASSOCIATION = "公益社団法人"
    GENERAL_ASSOCIATION = "一般社団法人"
    NON_PROFIT = "特定非営利活動法人"
    SCHOOL = "学校法人"
    RELIGIOUS = "宗教法人"
    STOCK_COMPANY = "株式会社"
    LIMITED_COMPANY = "有限会社"
    MEMBERS_COMPANY = "合同会社"
    COOPERATIVE = "協同組合"
    CONSUMER_COOPERATIVE = "生活協同組合"
    AGRICULTURAL_COOPERATIVE = "農業協同組合"
    WORKERS_COOPERATIVE = "労働者協同組合"
    INCORPORATED_AGENCY = "独立行政法人"
    LOCAL_INCORPORATED_AGENCY = "地方独立行政法人"
    UNIVERSITY = "国立大学法人"
    PUBLIC_UNIVERSITY = "公立大学法人"
    NEIGHBOURHOOD = "認可地縁団体"
    VOLUNTARY = "任意団体"
    LOCAL_GOVERNMENT = "地方公共団体"
    CONSORTIUM = "共同事業体"


_ABBREVIATIONS = {
    LegalFormKind.SOCIAL_WELFARE: "福",
    LegalFormKind.MEDICAL: "医",
    LegalFormKind.PUBLIC_FOUNDATION: "公財",
    LegalFormKind.GENERAL_FOUNDATION: "一財",
    LegalFormKind.PUBLIC_ASSOCIATION: "公社",
    LegalFormKind.GENERAL_ASSOCIATION: "一社",
    LegalFormKind.NON_PROFIT: "特非",
    LegalFormKind.SCHOOL: "学",
    LegalFormKind.RELIGIOUS: "宗",
    LegalFormKind.STOCK_COMPANY: "株",
    LegalFormKind.LIMITED_COMPANY: "有",
    LegalFormKind.MEMBERS_COMPANY: "同",
    LegalFormKind.INCORPORATED_AGENCY: "独",
    LegalFormKind.LOCAL_INCORPORATED_AGENCY: "地独",
    LegalFormKind.UNIVERSITY: "大",
}
_ALSO = {
    "社福": LegalFormKind.SOCIAL_WELFARE,
    "医療法人社団": LegalFormKind.MEDICAL,
    "医療法人財団": LegalFormKind.MEDICAL,
    "医社": LegalFormKind.MEDICAL,
    "医財": LegalFormKind.MEDICAL,
    "社医": LegalFormKind.SOCIAL_MEDICAL,
    "NPO法人": LegalFormKind.NON_PROFIT,
    "NPO": LegalFormKind.NON_PROFIT,
    "認定NPO法人": LegalFormKind.NON_PROFIT,
    "認定特定非営利活動法人": LegalFormKind.NON_PROFIT,
    "非営利活動法人": LegalFormKind.NON_PROFIT,
    "学法": LegalFormKind.SCHOOL,
    "消費生活協同組合": LegalFormKind.CONSUMER_COOPERATIVE,
    "生協": LegalFormKind.CONSUMER_COOPERATIVE,
    "農協": LegalFormKind.AGRICULTURAL_COOPERATIVE,
    "事業協同組合": LegalFormKind.COOPERATIVE,
    "労協": LegalFormKind.WORKERS_COOPERATIVE,
    "任意": LegalFormKind.VOLUNTARY,
    "市": LegalFormKind.LOCAL_GOVERNMENT,
    "町": LegalFormKind.LOCAL_GOVERNMENT,
    "村": LegalFormKind.LOCAL_GOVERNMENT,
    "県": LegalFormKind.LOCAL_GOVERNMENT,
}
_SPELLINGS = (
    {kind.value: kind for kind in LegalFormKind}
    | {short: kind for kind, short in _ABBREVIATIONS.items()}
    | _ALSO
)


@dataclass(frozen=True, slots=True)
class LegalForm(Value):
    """An organization's legal form, as written in full, abbreviated or by its usual name (NPO法人)."""

    kind: LegalFormKind

    TITLE: ClassVar[str] = "法人種別"
    DESCRIPTION: ClassVar[str] = (
        f"団体の種別です。{'・'.join(LegalFormKind)}、又はその略記（福・特非 など）を書きます。"
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = ("社会福祉法人", "(福)", "NPO法人", "株式会社", "任意団体")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a form's name or abbreviation; raises ValueProblem that lists the known ones."""
        spelling = re.sub(r"[\s()]", "", unicodedata.normalize("NFKC", text)).removesuffix("等")
        kind = _SPELLINGS.get(spelling)
        if kind is None:
            near = tuple(known.value for known in LegalFormKind if spelling and spelling in known.value)
            raise cls.problem(
                ProblemKind.LEGAL_FORM,
                f"{quoted(text)}は法人種別にありません。使えるのは {'・'.join(LegalFormKind)} です。",
                near or None,
            )
        return cls(text, kind)

    def abbreviation(self) -> str:
        """Give the usual abbreviation in brackets, (福), or an empty text for a form without one."""
        short = _ABBREVIATIONS.get(self.kind)
        return f"({short})" if short else ""
