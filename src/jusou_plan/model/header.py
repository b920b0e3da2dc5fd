"""計画: the plan's own identity."""

from datetime import date

from pydantic import Field

from jusou_plan.model.appearance import Appearance
from jusou_plan.model.contact import ContactDetails
from jusou_plan.model.municipality import Municipality
from jusou_plan.model.part import SOMETHING, Many, Part
from jusou_plan.model.prose import Prose
from jusou_plan.model.publication import Publication
from jusou_plan.model.reference import DepartmentRef, RelatedPlanRef
from jusou_plan.model.values.calendar_date import CalendarDate
from jusou_plan.model.values.period import Period
from jusou_plan.model.values.point_in_time import PointInTime
from jusou_plan.model.values.year_month import YearMonth
from jusou_plan.model.word import Word


class Status(Word):
    """How far the plan has come."""

    DRAFT = "素案", "庁内で検討している段階。表紙に素案と印字します"
    PUBLIC_COMMENT = "パブリックコメント案", "住民の意見を募る段階。表紙に案と印字します"
    PROPOSAL = "案", "意見を踏まえ、決定を待つ段階。表紙に案と印字します"
    FINAL = "確定", "決定した計画。未確定のことを残せません"


class DocumentKind(Word):
    """A city's own plan, or a profile of another city."""

    PLAN = "計画", "この市町村の計画"
    PROFILE = "事例", "他都市の計画を比べるために書き写したもの"


class Decision(Part):
    """When and by which department the plan was made."""

    TITLE = "策定"
    ABOUT = "いつ、どの部署が策定したか。"

    date: YearMonth | None = Field(None, alias="年月", description="策定した年月", examples=["令和7年3月"])
    department: DepartmentRef | None = Field(None, alias="担当", description="担当する部署")


class CoverPicture(Part):
    """The picture on the cover."""

    TITLE = "表紙の写真"
    ABOUT = "表紙に置く写真。"

    file: str | None = Field(None, alias="画像", description="計画のフォルダーの中の画像")
    caption: str = Field(alias="見出し", description="写真の説明")
    alternative: str | None = Field(None, alias="代替", description="写真が示すことを言葉で")


class Header(Part):
    """What the plan itself is."""

    TITLE = "計画"
    ABOUT = "計画そのものについて。"

    kind: DocumentKind = Field(DocumentKind.PLAN, alias="種別", description="計画、又は他市の事例")
    name: str = Field(
        alias="名称",
        pattern=SOMETHING,
        description="計画の名称",
        examples=["福井市重層的支援体制整備事業実施計画"],
    )
    nickname: str | None = Field(
        None, alias="愛称", description="愛称。「副題」がなければ、表紙に～～で挟んで印字します"
    )
    subtitle: str | None = Field(None, alias="副題", description="表紙で名称の下に、～～で挟んで印字する副題")
    municipality: Municipality = Field(alias="自治体", description="策定する市町村")
    decision: Decision | None = Field(None, alias="策定", description="いつ、どの部署が策定したか")
    status: Status = Field(Status.DRAFT, alias="状態", description="素案、パブリックコメント案、案、確定")
    period: Period | None = Field(
        None, alias="期間", description="計画期間", examples=["令和8年度～令和13年度"]
    )
    term: str | None = Field(None, alias="期", description="第何期か", examples=["第2期"])
    started: PointInTime | None = Field(
        None,
        alias="開始時期",
        description="重層的支援体制整備事業を始めた時期",
        examples=["令和5年度"],
    )
    features: Many[Prose] = Field(
        (), alias="特徴", description="他の市町村と並べたときに目を引くこと。一つを一文で"
    )
    law_date: CalendarDate | None = Field(
        None, alias="基準日", description="どの日の法令に照らすか。書かなければ期間の初日"
    )
    previous: RelatedPlanRef | None = Field(None, alias="前期計画", description="前の期の計画")
    contained_in: RelatedPlanRef | None = Field(
        None, alias="内包先", description="ほかの計画に含まれるとき、その計画"
    )
    form: str | None = Field(
        None,
        alias="設置形態",
        description="この市町村が採る拠点の設置形態。類型を登録したら、その名称か略称で書きます",
        examples=["基本型", "地域型"],
    )
    legend: dict[str, str] = Field(
        default_factory=dict, alias="凡例", description="印とその意味", examples=[{"○": "成果", "▲": "課題"}]
    )
    cover: CoverPicture | None = Field(None, alias="表紙", description="表紙の写真")
    appearance: Appearance = Field(
        default_factory=lambda: Appearance.model_validate({}),
        alias="体裁",
        description="PDF の本文の書体と、とじしろ",
    )
    contact: ContactDetails | None = Field(None, alias="連絡先", description="奥付に印字する連絡先")
    publication: Publication | None = Field(
        None, alias="公表先", description="計画を公表するホームページのアドレス。奥付にも印字します"
    )
    sources: Many[str] = Field((), alias="出典", description="基にした公表資料。奥付に印字します")
    remarks: Many[str] = Field((), alias="注記", description="奥付に印字する注記")

    @property
    def is_profile(self) -> bool:
        """Whether this is a profile of another city: only compared, never held against the law."""
        return self.kind is DocumentKind.PROFILE

    @property
    def said_status(self) -> Status | None:
        """The status, None for a profile that says none: what is only compared is nobody's draft."""
        return None if self.is_profile and "status" not in self.model_fields_set else self.status

    @property
    def law_day(self) -> date | None:
        """Give the day on which the plan is held against the law: its 基準日, else the first of its 期間."""
        if self.law_date is not None:
            return self.law_date.day
        return None if self.period is None else date(self.period.first.year, 4, 1)
