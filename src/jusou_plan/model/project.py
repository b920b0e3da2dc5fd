"""事業: the projects of a plan, and everything that is a project's own fact."""

from pydantic import Field

from jusou_plan.model.goal import GoalSet
from jusou_plan.model.note import Note
from jusou_plan.model.part import SOMETHING, Element, Items, Many, Part
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import (
    BodyRef,
    NoteRef,
    OrganizationRef,
    PlaceRef,
    Shorthand,
    SupportRef,
)
from jusou_plan.model.scoped import Scoped
from jusou_plan.model.staff import Staff
from jusou_plan.model.values.identifier import ElementId
from jusou_plan.model.values.legal_form import LegalForm
from jusou_plan.model.values.method import Method
from jusou_plan.model.values.quantity import Quantity
from jusou_plan.model.values.statutory_item import StatutoryItem
from jusou_plan.model.word import Word


class SubProject(Part):
    """細事業: a scope of a project (① ②, 基本型, 全分野). Its number is printed by the view."""

    TITLE = "細事業"
    ABOUT = "①②や型など、事業の中で値が分かれる単位。番号は表が付けます。"

    id: ElementId = Field(alias="id", description="この事業の中での印。値を分けて書くときのキーになります")
    name: str | None = Field(None, alias="名称", description="名称。名のない (1)(2) では書きません")
    label: str | None = Field(None, alias="表記", description="短い呼び方", examples=["就労体験"])
    fields: Many[str] = Field((), alias="分野", description="この細事業の分野")
    basis: Many[StatutoryItem] = Field((), alias="根拠", description="細事業ごとに号が違うとき")

    @property
    def title(self) -> str:
        """What the scope is called, its id when it has no name."""
        return self.name or self.label or self.id.text


class CitedLaw(Shorthand):
    """A law on which a project rests, with its number and the short name under which it is cited later."""

    TITLE = "根拠法"
    ABOUT = "個別の根拠法。法律番号と略称は、初めに引くところに書きます。"
    SHORT = "名称"

    name: str = Field(alias="名称", pattern=SOMETHING, description="法律の題名", examples=["介護保険法"])
    number: str | None = Field(
        None, alias="法律番号", description="法律番号", examples=["平成9年法律第123号"]
    )
    short: str | None = Field(
        None, alias="略称", description="これより後で使う短い呼び方", examples=["障害者総合支援法"]
    )
    note: str | None = Field(None, alias="備考", description="印字しない覚え書き")

    @property
    def printed(self) -> str:
        """Give 名称（平成9年法律第123号。以下「略称」という。）."""
        calling = f"以下「{self.short}」という。" if self.short else ""
        inside = "。".join(filter(None, (self.number, calling)))
        return f"{self.name}（{inside}）" if inside else self.name


class MethodUse(Shorthand):
    """A way of running a project, and how far it reaches."""

    TITLE = "実施方式"
    ABOUT = "実施方式と、その及ぶ範囲。"
    SHORT = "方式"

    method: Method = Field(alias="方式", description="直営、委託、一部委託、補助など", examples=["委託"])
    scope: str | None = Field(None, alias="範囲", description="一部委託などで委ねる範囲")
    recipient: str | None = Field(None, alias="相手", description="補助の相手", examples=["運営委員会"])
    label: str | None = Field(None, alias="表記", description="印字する言い方（方式の語と違うときだけ）")


class Contractor(Shorthand):
    """A contractor, by its legal form only where the source gives no name."""

    TITLE = "委託先"
    ABOUT = "委託先。名の公表されていない委託先は法人種別だけを書きます。"
    SHORT = "団体"

    organization: OrganizationRef | None = Field(None, alias="団体", description="委託先の団体")
    legal_form: LegalForm | None = Field(
        None, alias="法人種別", description="名の公表されていない委託先の種別"
    )
    scope: str | None = Field(
        None, alias="範囲", description="委ねる範囲", examples=["こども家庭センターの一部"]
    )
    notes: Many[NoteRef] = Field((), alias="注", description="この委託先に付く注")


class SiteCount(Part):
    """How many sites are run in which way."""

    TITLE = "か所"
    ABOUT = "方式ごとの施設の数。"

    method: Method | None = Field(None, alias="方式", description="委託、直営など")
    count: Quantity = Field(alias="数", description="か所の数", examples=["8か所"])


class SiteState(Word):
    """Whether a site is open."""

    OPEN = "開設", "開いている"
    SUSPENDED = "休止中", "しばらく休んでいる"
    PLANNED = "開設予定", "これから開く"


class Site(Shorthand):
    """A place as one project uses it: who runs it, and how."""

    TITLE = "実施施設"
    ABOUT = "実施施設。どの施設を、誰が、どの方式で動かすかは事業の事実です。"
    SHORT = "施設"

    place: PlaceRef | None = Field(None, alias="施設", description="施設の id 又は名称")
    name: str | None = Field(None, alias="名称", description="個々の施設を挙げないときのまとめた呼び名")
    spots: Many[str] = Field((), alias="場所", description="施設の「場所」のうち、この事業で使うもの")
    form: str | None = Field(None, alias="型", description="一般型、連携型など")
    role: str | None = Field(None, alias="役割", description="第1層コーディネーターなど")
    method: Method | None = Field(None, alias="方式", description="施設ごとの実施方式")
    operator: BodyRef | None = Field(None, alias="運営", description="運営する団体（市の直営は「市」）")
    count: Many[SiteCount] = Field((), alias="か所", description="まとめた呼び名のときの数")
    state: SiteState = Field(SiteState.OPEN, alias="状態", description="開設、休止中、開設予定")
    notes: Many[NoteRef] = Field((), alias="注", description="この施設に付く注（※）")


class Area(Shorthand):
    """An area that a project covers."""

    TITLE = "圏域"
    ABOUT = "受け持つ地域。"
    SHORT = "名称"

    name: str = Field(alias="名称", description="圏域", examples=["市内全域", "日常生活圏域"])
    count: Quantity | None = Field(None, alias="数", description="圏域の数", examples=["8圏域"])
    method: Method | None = Field(None, alias="方式", description="圏域ごとの実施方式")
    role: str | None = Field(None, alias="役割", description="バックアップなど")


class Project(Element):
    """A project under a support."""

    ABOUT = "支援の下で行う個々の事業。"
    KIND = "事業"

    support: SupportRef | None = Field(None, alias="支援", description="属する支援")
    basis: Many[StatutoryItem] = Field(
        (), alias="根拠", description="法第106条の4第2項の号と記号", examples=["第1号イ", "第3号"]
    )
    fields: Many[str] = Field((), alias="分野", description="分野", examples=["介護", "障がい"])
    name: str = Field(alias="名称", pattern=SOMETHING, description="事業の名称")
    short: Many[str] = Field((), alias="略称", description="ほかの呼び方")
    statutes: Many[CitedLaw] = Field((), alias="根拠法", description="個別の根拠法")
    subprojects: Items[SubProject] = Field(
        (),
        alias="細事業",
        description="①②や型など、値が分かれる単位。ほかの欄を id ごとに書けるようになります",
    )
    departments: Scoped[Many[BodyRef]] | None = Field(None, alias="所管課", description="受け持つ部署")
    content: Scoped[Prose] | None = Field(None, alias="内容", description="事業の内容")
    target: Scoped[Prose] | None = Field(None, alias="支援対象者", description="支援・事業の対象となる人")
    method: Scoped[MethodUse] | None = Field(None, alias="実施方式", description="直営、委託など")
    contractors: Scoped[Many[Contractor]] | None = Field(
        None, alias="委託先", description="委託先。実施施設の運営に書いたものは繰り返しません"
    )
    sites: Scoped[Many[Site]] | None = Field(None, alias="実施施設", description="事業を行う施設")
    areas: Scoped[Many[Area]] | None = Field(None, alias="圏域", description="受け持つ地域")
    staff: Scoped[Many[Staff]] | None = Field(None, alias="配置人員", description="置く職員")
    future: Scoped[Prose] | None = Field(None, alias="今後の取組", description="これから行うこと")
    timing: Scoped[str] | None = Field(
        None, alias="実施時期", description="始める・行う時期", examples=["令和7年4月から"]
    )
    goals: Items[GoalSet] = Field((), alias="目標", description="目標。出典の計画ごとにまとめます")
    other: Scoped[Prose] | None = Field(None, alias="その他", description="ほかに記すこと")
    notes: Items[Note] = Field((), alias="注", description="この事業の票に付く注")

    @property
    def title(self) -> str:
        """The project's name."""
        return self.name

    @property
    def names(self) -> tuple[str, ...]:
        """The name and the short ones."""
        return (self.name, *self.short)
