"""部署, 団体 and the groups of members that meetings share."""

from pydantic import Field

from jusou_plan.model.part import SOMETHING, Element, Items, Many, Part
from jusou_plan.model.reference import (
    DepartmentRef,
    GroupRef,
    MeetingRef,
    NoteRef,
    OrganizationRef,
    ParticipantRef,
    Shorthand,
)
from jusou_plan.model.values.calendar_date import CalendarDate
from jusou_plan.model.values.corporate_number import CorporateNumber
from jusou_plan.model.values.legal_form import LegalForm


class Tenure(Part):
    """The days on which a department exists."""

    TITLE = "在籍期間"
    ABOUT = "部署がその名称で置かれている期間。"

    first: CalendarDate | None = Field(None, alias="自", description="置かれた日", examples=["令和6年4月1日"])
    last: CalendarDate | None = Field(None, alias="至", description="廃止された日の前日")


class Department(Element):
    """A department of the city; 在籍期間 and 後継 carry it over a change of name."""

    ABOUT = "市の部署。課名が変わったときは在籍期間と後継で引き継ぎます。"
    KIND = "部署"

    name: str = Field(alias="名称", pattern=SOMETHING, description="正式な名称", examples=["障がい福祉課"])
    short: Many[str] = Field((), alias="略称", description="ほかの呼び方")
    parent: DepartmentRef | None = Field(None, alias="上位", description="属する部・課")
    fields: Many[str] = Field((), alias="分野", description="受け持つ分野", examples=["高齢者"])
    role: str | None = Field(None, alias="役割", description="庁内での役割", examples=["とりまとめ"])
    tenure: Tenure | None = Field(None, alias="在籍期間", description="この名称で置かれている期間")
    successor: Many[DepartmentRef] = Field((), alias="後継", description="事務を引き継いだ部署")

    @property
    def title(self) -> str:
        """The official name."""
        return self.name

    @property
    def names(self) -> tuple[str, ...]:
        """The official name and the short ones."""
        return (self.name, *self.short)


class ConsortiumMember(Shorthand):
    """A member of a 共同事業体: a named organization, or only a legal form where the source names none."""

    TITLE = "構成団体"
    ABOUT = "共同事業体を作る団体。名の公表されていない団体は法人種別だけを書きます。"
    SHORT = "団体"

    organization: OrganizationRef | None = Field(None, alias="団体", description="名の分かる団体")
    legal_form: LegalForm | None = Field(None, alias="法人種別", description="名の公表されていない団体の種別")


class Organization(Element):
    """A body outside the city: a contractor, a provider, a member of a meeting."""

    ABOUT = "市の外の団体。委託先、事業者、会議の構成員など。"
    KIND = "団体"

    name: str = Field(
        alias="名称", pattern=SOMETHING, description="法人種別を除いた名称", examples=["足羽福祉会"]
    )
    short: Many[str] = Field((), alias="略称", description="ほかの呼び方", examples=["市社会福祉協議会"])
    legal_form: LegalForm | None = Field(None, alias="法人種別", description="社会福祉法人、医療法人など")
    corporate_number: CorporateNumber | None = Field(
        None, alias="法人番号", description="13桁。引用符で囲みます"
    )
    members: Many[ConsortiumMember] = Field((), alias="構成団体", description="共同事業体を作る団体")
    parent: OrganizationRef | None = Field(None, alias="上位", description="部会などが属する団体")
    address: str | None = Field(None, alias="所在地", description="主たる事務所の所在地")
    note: str | None = Field(None, alias="備考", description="印字しない覚え書き")

    @property
    def title(self) -> str:
        """The name without the legal form."""
        return self.name

    @property
    def names(self) -> tuple[str, ...]:
        """The name, the short ones, and the name under its legal form, spelled out and abbreviated."""
        formal: tuple[str, ...] = ()
        if self.legal_form is not None:
            form, short_form = self.legal_form.kind.value, self.legal_form.abbreviation()
            formal = (f"{form}{self.name}", f"{short_form}{self.name}")
        return (self.name, *self.short, *formal)


class Member(Shorthand):
    """A member of a meeting or group: a body, a shared group, another meeting's people, or words."""

    TITLE = "構成員"
    ABOUT = "会議や群の構成員。部署・団体・施設、共有の群、ほかの会議の参加者、又は言葉。"
    SHORT = "参照"

    body: ParticipantRef | None = Field(None, alias="参照", description="部署・団体・施設の id 又は名称")
    label: str | None = Field(None, alias="表記", description="印字する名前（名称と違うときだけ）")
    group: GroupRef | None = Field(None, alias="群", description="共有する構成員の群")
    meeting: MeetingRef | None = Field(None, alias="会議", description="構成員を借りる会議")
    part: str | None = Field(None, alias="の", description="借りる範囲", examples=["参加者"])
    words: str | None = Field(None, alias="記述", description="組織名でない構成員", examples=["公募市民"])
    post: str | None = Field(None, alias="職", description="出席する職", examples=["課長"])
    condition: str | None = Field(
        None, alias="参加", description="いつも出るのでないときの条件", examples=["必要に応じて"]
    )
    section: str | None = Field(
        None, alias="区分", description="会議表で行を分ける見出し", examples=["庁内", "庁外"]
    )
    notes: Many[NoteRef] = Field((), alias="注", description="この構成員に付く注")
    note: str | None = Field(None, alias="備考", description="名前の後ろに括弧で印字する言葉")


class Group(Element):
    """Members that meetings share; one merged cell in the meeting table."""

    ABOUT = "会議どうしが共有する構成員の群。会議表で結合したセルになります。"
    KIND = "群"

    name: str = Field(alias="名称", pattern=SOMETHING, description="群の名前", examples=["窓口各課"])
    heading: str | None = Field(None, alias="見出し", description="一覧の前に印字する言葉")
    members: Items[Member] = Field(alias="構成員", description="群に入る部署・団体など")

    @property
    def title(self) -> str:
        """The group's name."""
        return self.name
