"""Blocks of the outline: prose, views of the plan's data, figures and frames.

A block is written as a mapping with exactly one of the keys of `BLOCKS`, or as a plain string for prose.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import Discriminator, Field, GetJsonSchemaHandler, Tag, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from jusou_plan.model.challenge import ChallengeState
from jusou_plan.model.highlight import Highlight
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.part import ALL, SOMETHING, Items, Many, ManyOrAll, Part
from jusou_plan.model.prose import CellProse, Prose
from jusou_plan.model.reference import (
    ArrangementRef,
    BudgetRef,
    CaseRef,
    ChallengeRef,
    DeskRef,
    IndicatorRef,
    InitiativeRef,
    MeetingRef,
    NoteRef,
    ProjectRef,
    RelatedPlanRef,
    Shorthand,
    SupportRef,
    TermRef,
)
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.identifier import ElementId
from jusou_plan.model.word import Word


class FieldChoice(Shorthand):
    """One field that a view shows: `支援対象者`, or `支援対象者: 事業対象者` for another printed label."""

    TITLE = "欄"
    ABOUT = "表に印字する欄。「支援対象者」のように名前だけか、「支援対象者: 対象者」と見出しを添えます。"
    SHORT = "欄"

    field: str = Field(alias="欄", description="データの項目名", examples=["支援対象者"])
    label: str | None = Field(None, alias="見出し", description="印字する見出し（項目名と違うときだけ）")

    @model_validator(mode="before")
    @classmethod
    def _from_pair(cls, data: Any) -> Any:
        if not isinstance(data, dict) or not data or not {"欄", "見出し"}.isdisjoint(data):
            return data
        (field, label), *others = data.items()
        if others:
            raise PydanticCustomError(
                "several_fields",
                "more than one field in one line",
                {"message": f"一つの行に項目が{len(data)}つあります", "examples": (f"- {field}: {label}",)},
            )
        return {"欄": field, "見出し": label}

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Offer an editor the pair beside the other two forms."""
        described = super().__get_pydantic_json_schema__(schema, handler)
        forms = handler.resolve_ref_schema(described)["anyOf"]
        pair = {
            "type": "object",
            "minProperties": 1,
            "maxProperties": 1,
            "propertyNames": {"not": {"enum": ["欄", "見出し"]}},
            "additionalProperties": {"type": "string"},
        }
        if pair not in forms:
            forms.append(pair)
        return described

    @property
    def printed(self) -> str:
        """Give the label that is printed."""
        return self.label or self.field


class SheetShape(Word):
    """How a view of one element stands on the page."""

    SHEET = "票", "項目を縦に並べた表"
    TEXT = "文", "文章と箇条。罫線のない形"


class Everything(Word):
    """What a view of a whole register is given."""

    ALL = ALL, "登録したものをすべて"


class Block(Part):
    """What every block may say. `KEY` is the key that tells the blocks apart."""

    KEY: ClassVar[str]
    TAG: ClassVar[str]
    """The key in angle brackets: what pydantic's error paths say, where it must not be taken for a key."""

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Make the tag of a block from its key."""
        if hasattr(cls, "KEY"):
            cls.TAG = f"<{cls.KEY}>"

    id: ElementId | None = Field(None, alias="id", description="相互参照に使う印")
    caption: str | None = Field(None, alias="見出し", description="表や図の見出し")
    notes: Many[NoteRef] = Field((), alias="注", description="このまとまりに付く注")


class FieldChoices(Block):
    """A view whose fields, their order and their labels can be chosen."""

    fields: Items[FieldChoice] = Field(
        (), alias="項目", description="印字する項目。見出しを変えるときは `支援対象者: 事業対象者` と書きます"
    )


class ProseBlock(Shorthand, Block):
    """Running text."""

    ABOUT = "文章。"
    KEY = "文"
    SHORT = "文"

    text: Prose = Field(alias="文", description="小さな Markdown の文章")


class HeadingBlock(Block):
    """A subheading inside a section, without a number and not in the table of contents."""

    ABOUT = "節の中の、目次に載らない小見出し。"
    KEY = "小見出し"

    text: str = Field(
        alias="小見出し", pattern=SOMETHING, description="小見出しの言葉", examples=["【介護】"]
    )


class ProjectSheets(FieldChoices):
    """Projects as forms, one field a row."""

    ABOUT = "一つの事業を項目ごとに縦に並べた表。"
    KEY = "事業票"

    projects: Many[ProjectRef] = Field(alias="事業票", min_length=1, description="票にする事業")
    numbered: bool | None = Field(None, alias="番号", description="項目に通し番号を付けるか")
    marker: NumberStyle | None = Field(None, alias="細事業の番号", description="細事業に付ける番号")
    per_scope: bool = Field(False, alias="細事業ごと", description="細事業ごとに別の票にするか")
    scopes: Many[ElementId] = Field(
        (), alias="細事業", description="票にする細事業の id。書けば、その細事業だけの票になります"
    )
    headed: bool | None = Field(None, alias="題を置く", description="票の上に【分野】名称を置くか")
    shape: SheetShape | None = Field(None, alias="形", description="縦の票にするか、文にするか")


class SupportSheet(FieldChoices):
    """What is common to all projects of a support, as a form."""

    ABOUT = "支援に共通する項目の表。"
    KEY = "支援票"

    support: SupportRef = Field(alias="支援票", description="票にする支援")
    title: str | None = Field(None, alias="題", description="票の上に置く題", examples=["【全体】"])
    shape: SheetShape | None = Field(None, alias="形", description="縦の票にするか、文にするか")


class SupportOverview(FieldChoices):
    """Supports one after another, numbered."""

    ABOUT = "支援を登録した順に並べた、番号付きの一覧。"
    KEY = "支援一覧"

    supports: ManyOrAll[SupportRef] = Field(alias="支援一覧", description="並べる支援、又は「すべて」")
    marker: NumberStyle = Field(NumberStyle.CIRCLED, alias="番号の様式", description="支援に付ける番号")


class SupportSummary(Block):
    """The prose that sums a support up."""

    ABOUT = "支援の概要の文章。"
    KEY = "支援の概要"

    support: SupportRef = Field(alias="支援の概要", description="概要を印字する支援")


class ProjectList(FieldChoices):
    """Supports and their projects, one project a row."""

    ABOUT = "支援・号・分野・事業を横に並べた表。"
    KEY = "事業一覧"

    supports: ManyOrAll[SupportRef] = Field(alias="事業一覧", description="一覧にする支援、又は「すべて」")
    marker: NumberStyle | None = Field(None, alias="細事業の番号", description="細事業に付ける番号")
    per_scope: bool = Field(False, alias="細事業ごと", description="名称のある細事業ごとに行を分けるか")
    short_fields: bool = Field(
        False, alias="分野の略称", description="分野を、登録した略称で印字するか。「全」などの意味も添えます"
    )
    fields_in_name: bool = Field(False, alias="名称に分野", description="名称の前に【分野】を付けるか")
    blank: str | None = Field(
        None, alias="空欄", description="事業に書かれていない欄に印字する言葉", examples=["―"]
    )
    own_name_blank: bool = Field(
        False, alias="同名は空欄", description="支援と同じ名称の事業の名称を空欄にするか"
    )


class IndicatorTable(FieldChoices):
    """Indicators in rows, fiscal years in columns."""

    ABOUT = "指標を行、年度を列にした表。縦にすれば、項目を行にした票。"
    KEY = "指標表"

    indicators: ManyOrAll[IndicatorRef] = Field(alias="指標表", description="表にする指標")
    years: Many[FiscalYear] = Field((), alias="年度", description="列にする年度。書かなければ実績のある年度")
    units_in_cells: bool = Field(True, alias="値に単位", description="値の後ろに単位を付けるか")
    upright: bool = Field(False, alias="縦", description="指標の名称と値、内容などを縦に並べた票にするか")


class MeetingTable(FieldChoices):
    """Meetings in columns; a single one as a form."""

    ABOUT = "会議を列にした表。一つなら縦の票。"
    KEY = "会議表"

    meetings: Many[MeetingRef] = Field(alias="会議表", min_length=1, description="並べる会議")
    headed: bool = Field(True, alias="題を置く", description="一つの会議の票の上に、会議の名称を置くか")
    members_in_line: bool = Field(
        False, alias="構成員を続ける", description="群でない構成員を、箇条でなく読点で続けて印字するか"
    )
    numbered: bool = Field(False, alias="番号", description="項目に通し番号を付けるか")


class SiteMark(Word):
    """What of a site is told by a mark and its key."""

    STATE = "状態", "開設していない施設（休止中など）"
    METHOD = "方式", "方式を書いた施設（直営など）"


class SiteTable(FieldChoices):
    """The sites of one project."""

    ABOUT = "事業の実施施設の表。"
    KEY = "施設表"

    project: ProjectRef = Field(alias="施設表", description="施設を並べる事業")
    marked: Many[SiteMark] = Field(
        (),
        alias="印",
        description="ほかと違う施設に、凡例の印（※1）を付けるもの",
        examples=[["状態", "方式"]],
    )


class InitiativeSheet(Block):
    """Initiatives with their 現状, 自己評価 and 今後."""

    ABOUT = "取組の現状・自己評価・今後。"
    KEY = "取組票"

    initiatives: Many[InitiativeRef] = Field(alias="取組票", min_length=1, description="印字する取組")


class InitiativeList(Block):
    """Every direction and initiative by name."""

    ABOUT = "方向性と取組の一覧。"
    KEY = "取組一覧"

    shown: Everything = Field(alias="取組一覧", description="「すべて」と書きます")


class InitiativeTable(FieldChoices):
    """Initiatives in rows, what is said of them in columns: 従前 beside 今後."""

    ABOUT = "取組を行に、従前と今後などを列にした表。方向性を挙げると、その下の取組が並びます。"
    KEY = "取組表"

    initiatives: ManyOrAll[InitiativeRef] = Field(alias="取組表", description="表にする取組")
    marker: NumberStyle = Field(NumberStyle.NONE, alias="番号の様式", description="取組に付ける番号")


class ChallengeSheets(FieldChoices):
    """Challenges as forms."""

    ABOUT = "課題ごとに、内容、要点、対応策を縦に並べた表。"
    KEY = "課題"

    challenges: ManyOrAll[ChallengeRef] = Field(alias="課題", description="印字する課題")
    state: ChallengeState | None = Field(None, alias="状態", description="この状態の課題だけを印字するとき")


class CityTable(FieldChoices):
    """What the municipality is like, as a form."""

    ABOUT = "人口などの自治体の概要を縦に並べた表。"
    KEY = "自治体概要"

    shown: Everything = Field(alias="自治体概要", description="「すべて」と書きます")


class DepartmentTable(Block):
    """The departments by role and by field."""

    ABOUT = "役割のある部署と、分野ごとの部署の表。"
    KEY = "部署一覧"

    shown: Everything = Field(alias="部署一覧", description="「すべて」と書きます")


class RelatedPlans(FieldChoices):
    """Related plans with their periods, philosophies and aims."""

    ABOUT = "関連計画の期間・理念・目標。"
    KEY = "関連計画"

    plans: ManyOrAll[RelatedPlanRef] = Field(alias="関連計画", description="印字する計画")
    aims: Many[str] = Field((), alias="基本目標", description="印字する基本目標の番号（書かなければ全部）")
    measures: Many[str] = Field((), alias="施策", description="印字する施策の番号（書かなければ全部）")
    as_table: bool = Field(False, alias="表にする", description="囲みでなく表にするか")
    period_in_title: bool = Field(
        False, alias="題に期間", description="囲みの題に、名称に続けて計画期間を添えるか"
    )


class Principles(Block):
    """The principles of a related plan, with what each means and the SDGs that it serves."""

    ABOUT = "関連計画の基本理念を、副題、内容、関連するSDGsの目標とともに並べた表。"
    KEY = "基本理念"

    plan: RelatedPlanRef = Field(alias="基本理念", description="基本理念を印字する計画")


class Arrangements(Block):
    """The types of 設置形態, the municipality's own marked."""

    ABOUT = "設置形態の類型の表。この市町村が採るものに印を付けます。"
    KEY = "設置形態"

    arrangements: ManyOrAll[ArrangementRef] = Field(alias="設置形態", description="表にする類型")
    mark: str | None = Field(
        None,
        alias="印",
        description="採るものに付ける印。書かなければ「【〇〇市の形態】」",
        examples=["【本市の形態】"],
    )


class PeriodTable(Block):
    """Plans in rows, fiscal years in columns."""

    ABOUT = "年度を列に、計画を行にした表。"
    KEY = "計画期間"

    plans: Many[RelatedPlanRef] = Field(alias="計画期間", description="この計画と並べる計画")
    years: Many[FiscalYear] = Field((), alias="年度", description="列にする年度")
    own_label: str | None = Field(None, alias="行見出し", description="この計画の行の見出し")


class Glossary(Block):
    """Terms and their meanings."""

    ABOUT = "用語とその意味。"
    KEY = "用語"

    terms: ManyOrAll[TermRef] = Field(alias="用語", description="印字する用語")


class CaseTable(FieldChoices):
    """Cases: household, issues, supports."""

    ABOUT = "世帯構成・課題・支援の表。"
    KEY = "事例"

    cases: ManyOrAll[CaseRef] = Field(alias="事例", description="表にする事例")


class BudgetTable(FieldChoices):
    """Budgets line by line, with the total."""

    ABOUT = "予算を区分と分野で並べ、計を足した表。"
    KEY = "予算表"

    budgets: ManyOrAll[BudgetRef] = Field(alias="予算表", description="表にする予算、又は「すべて」")


class HistoryTable(Block):
    """How the plan came about, event by event."""

    ABOUT = "策定や実施の経過の表。"
    KEY = "経過"

    shown: Everything = Field(alias="経過", description="「すべて」と書きます")


class DeskSheets(FieldChoices):
    """Desks as forms, one field a row."""

    ABOUT = "一つの窓口を項目ごとに縦に並べた票。上位の窓口と同じことは、上位の票だけに印字します。"
    KEY = "窓口票"

    desks: ManyOrAll[DeskRef] = Field(alias="窓口票", description="票にする窓口、又は「すべて」")


class DeskList(FieldChoices):
    """Desks in rows, one row for every number."""

    ABOUT = "窓口とその連絡先の一覧。用件ごとに番号があれば、行を分けます。"
    KEY = "窓口一覧"

    desks: ManyOrAll[DeskRef] = Field(alias="窓口一覧", description="一覧にする窓口、又は「すべて」")


class ShortfallTable(Block):
    """The known gaps of the plan, and who mends them when."""

    ABOUT = "この計画に足りない事項と、いつ誰が補うか。"
    KEY = "不足"

    shown: Everything = Field(alias="不足", description="「すべて」と書きます")


class ProcedureTable(Block):
    """What the city did, with its evidence."""

    ABOUT = "意見反映、公表などの手続の表。"
    KEY = "手続"

    shown: Everything = Field(alias="手続", description="「すべて」と書きます")


class LawTable(Block):
    """What the law asks for, and where the plan has it."""

    ABOUT = "法令が求める事項と、計画の章・節、ページの対応表。"
    KEY = "法定記載事項対応表"

    shown: Everything = Field(alias="法定記載事項対応表", description="「すべて」と書きます")


class SourcePlace(Word):
    """On which side of its caption the source of a figure stands."""

    ABOVE = "題の上", "図と題の間"
    BELOW = "題の下", "題のすぐ下"


class FigureBlock(Block):
    """What every figure may say."""

    alternative: str | None = Field(
        None, alias="代替", description="図が示すことを言葉で。目で見られない人が読みます"
    )
    origin: str | None = Field(None, alias="出典", description="図の出典")
    origin_place: SourcePlace = Field(
        SourcePlace.BELOW, alias="出典の位置", description="出典を題の上に置くか、下に置くか"
    )
    numbered: bool = Field(True, alias="番号", description="`図番号` の計画で、この図を数えるか")


class Picture(FigureBlock):
    """A picture, or an empty frame while there is none."""

    ABOUT = "図・写真。画像がまだ無いときは「画像」を書かず、枠だけを置きます。"
    KEY = "図"

    caption_: str = Field(
        alias="図", pattern=SOMETHING, description="図の題", examples=["多機関協働会議の様子"]
    )
    file: str | None = Field(
        None, alias="画像", description="計画のフォルダーの中の画像", examples=["images/kaigi.png"]
    )


class DrawnFigure(FigureBlock):
    """A figure that is drawn from the plan's own data."""

    alternative: str | None = Field(
        None, alias="代替", description="図が示すことを言葉で。書かなければデータから作ります"
    )
    with_table: bool = Field(
        False, alias="表を添える", description="図の内容の表を、図の下に印字するか。HTML では、いつも開けます"
    )


class Overview(DrawnFigure):
    """The supports and their projects around 多機関協働事業."""

    ABOUT = "支援と事業を号と分野で並べ、多機関協働事業を中央に置いた図。"
    KEY = "全体イメージ"

    shown: Everything = Field(alias="全体イメージ", description="「すべて」と書きます")
    in_charge: bool = Field(True, alias="所管課", description="事業の下に所管課を印字するか")


class PlanMap(DrawnFigure):
    """The plans above, beside, before and after this one."""

    ABOUT = "上位計画、調和する計画などと、この計画との関係の図。"
    KEY = "関連計画図"

    plans: ManyOrAll[RelatedPlanRef] = Field(alias="関連計画図", description="図にする計画、又は「すべて」")
    periods: bool = Field(True, alias="期間", description="関連計画の期間を印字するか")


class Timeline(DrawnFigure):
    """The periods of this plan and others as bars over fiscal years."""

    ABOUT = "この計画と関連計画の期間を、年度ごとの帯にした図。"
    KEY = "計画期間図"

    plans: ManyOrAll[RelatedPlanRef] = Field(
        alias="計画期間図", description="この計画と並べる計画、又は「すべて」"
    )
    years: Many[FiscalYear] = Field(
        (), alias="年度", description="図にする年度。書かなければ、すべての期間が入る年度"
    )
    periods: bool = Field(True, alias="期間", description="計画の名称の下に期間を印字するか")


class MeetingChart(DrawnFigure, FieldChoices):
    """Meetings under those that they report to."""

    ABOUT = "会議を報告先の順に上から並べた、推進体制の図。"
    KEY = "推進体制図"

    meetings: ManyOrAll[MeetingRef] = Field(alias="推進体制図", description="図にする会議、又は「すべて」")
    groups: bool = Field(True, alias="群", description="構成員の群の内訳を下に置くか")


class SupportFlow(DrawnFigure):
    """The way of a case from consultation through 多機関協働事業 to the supports."""

    ABOUT = "包括的相談支援から、多機関協働事業の会議を経て、支援につながる流れの図。"
    KEY = "支援フロー"

    shown: Everything = Field(alias="支援フロー", description="「すべて」と書きます")
    people: str | None = Field(
        None, alias="入口", description="初めに置く、相談する人", examples=["さまざまな課題を抱える人たち"]
    )
    other_desks: str | None = Field(
        None, alias="ほかの窓口", description="事業の窓口のほかの窓口", examples=["さまざまな相談窓口"]
    )
    counted: bool = Field(False, alias="か所", description="窓口の数を、一つのときも印字するか")
    handled: str | None = Field(
        None,
        alias="自ら対応",
        description="窓口から支援に直につながるもの",
        examples=["窓口で対応できるケース"],
    )
    referred: str | None = Field(
        None, alias="つなぐ", description="多機関協働事業につなぐもの", examples=["複雑化・複合化したケース"]
    )
    others: Items[Highlight] = Field((), alias="ほかの支援", description="支援のほかにつながる先")


class HistoryChart(DrawnFigure):
    """The events of the plan's history down a line."""

    ABOUT = "経過を上から下へ並べた図。"
    KEY = "経過図"

    shown: Everything = Field(alias="経過図", description="「すべて」と書きます")


class SystemComparison(DrawnFigure):
    """Consultation by field, and the same desks held together by the other supports."""

    ABOUT = "分野ごとの相談支援と、重層的支援体制とを並べて比べる図。"
    KEY = "体制の比較"

    shown: Everything = Field(alias="体制の比較", description="「すべて」と書きます")


class LayerArrows(Word):
    """Which way one layer acts on the next."""

    UP = "上", "下の層が上の層を支え、生み出す"
    BOTH = "双方向", "隣り合う層が互いに働きかける"
    NONE = "なし", "矢印を引かない"


class Layer(Part):
    """One layer: a direction of the plan (取組), or words."""

    TITLE = "層"
    ABOUT = "重層図の一つの層。方向性を指すか、言葉で書きます。"

    initiative: InitiativeRef | None = Field(
        None, alias="取組", description="層にする方向性。番号、名称、役割、その下の取組を印字します"
    )
    name: Prose | None = Field(None, alias="層", description="層の名前", examples=["地域づくり"])
    role: Prose | None = Field(None, alias="働き", description="層が果たす働き")
    items: Many[Prose] = Field((), alias="要素", description="層の中に並べるもの")


class Layers(DrawnFigure):
    """Layers one above another."""

    ABOUT = "方向性などを、上から層に積んだ図。"
    KEY = "重層図"

    layers: ManyOrAll[Layer] = Field(
        alias="重層図", description="層を上から順に。「すべて」なら、方向性を下から順に積みます"
    )
    arrows: LayerArrows = Field(LayerArrows.UP, alias="向き", description="層と層の間の矢印")


class CycleStep(Shorthand):
    """A step of a cycle."""

    TITLE = "段階"
    ABOUT = "循環図の一つの段階。"
    SHORT = "段階"

    name: Prose = Field(alias="段階", description="段階の名前", examples=["振り返り"])
    text: Prose | None = Field(None, alias="内容", description="段階ですること")


class Cycle(DrawnFigure):
    """Steps that lead back to the first."""

    ABOUT = "評価や改善など、初めに戻る段階を輪にした図。"
    KEY = "循環図"

    steps: Items[CycleStep] = Field(alias="循環図", min_length=3, description="段階。順に書きます")
    centre: Prose | None = Field(None, alias="中央", description="輪の中に置く言葉")


class YearSchedule(DrawnFigure):
    """Meetings in rows, the months of a fiscal year in columns."""

    ABOUT = "会議の開催を、4月から3月までの月ごとに表した図。"
    KEY = "年間予定図"

    meetings: ManyOrAll[MeetingRef] = Field(alias="年間予定図", description="図にする会議、又は「すべて」")


class ChartForm(Word):
    """How the values of an indicator are drawn."""

    BARS = "棒", "年度ごとの棒"
    LINE = "折れ線", "年度をつなぐ線"


class IndicatorChart(DrawnFigure):
    """Indicators year by year, a small chart for each."""

    ABOUT = "指標の値と目標を、年度ごとに棒か折れ線にした図。値が一つだけの指標は描きません。"
    KEY = "指標図"

    indicators: ManyOrAll[IndicatorRef] = Field(alias="指標図", description="図にする指標、又は「すべて」")
    form: ChartForm = Field(ChartForm.BARS, alias="形", description="棒か、折れ線")
    years: Many[FiscalYear] = Field((), alias="年度", description="図にする年度。書かなければ値のある年度")


class Composition(DrawnFigure):
    """Projects by the items of the Act and by field."""

    ABOUT = "事業を、号を行、分野を列にして並べた構成の図。"
    KEY = "事業構成図"

    shown: Everything = Field(alias="事業構成図", description="「すべて」と書きます")
    in_charge: bool = Field(False, alias="所管課", description="事業の下に所管課を印字するか")


class FreeTable(Block):
    """A table of words that fits no other view."""

    ABOUT = "ほかの表に当てはまらない、言葉だけの表。"
    KEY = "表"

    title: str = Field(alias="表", description="表の題")
    columns: Items[str] = Field(alias="列", min_length=1, description="列の見出し")
    rows: Items[Items[CellProse]] = Field(
        alias="行", min_length=1, description='行。列と同じ数の言葉。空の欄は "" と書きます'
    )
    row_heads: bool = Field(True, alias="行見出し", description="各行の最初を見出しにするか")


class Frame(Block):
    """Blocks inside a frame with a title."""

    ABOUT = "枠で囲んだまとまり。"
    KEY = "囲み"

    title: str = Field(alias="囲み", description="枠の題")
    blocks: Items[AnyBlock] = Field(alias="内容", min_length=1, description="枠の中身")


BLOCKS: tuple[type[Block], ...] = (
    ProseBlock,
    HeadingBlock,
    ProjectSheets,
    SupportSheet,
    SupportOverview,
    SupportSummary,
    ProjectList,
    IndicatorTable,
    MeetingTable,
    SiteTable,
    InitiativeSheet,
    InitiativeList,
    InitiativeTable,
    ChallengeSheets,
    CityTable,
    DepartmentTable,
    RelatedPlans,
    Principles,
    Arrangements,
    PeriodTable,
    Glossary,
    CaseTable,
    BudgetTable,
    HistoryTable,
    DeskSheets,
    DeskList,
    ShortfallTable,
    ProcedureTable,
    LawTable,
    Picture,
    Overview,
    PlanMap,
    Timeline,
    MeetingChart,
    SupportFlow,
    HistoryChart,
    SystemComparison,
    Layers,
    Cycle,
    YearSchedule,
    IndicatorChart,
    Composition,
    FreeTable,
    Frame,
)

KEYS = tuple(block.KEY for block in BLOCKS)


def _tag(data: Any) -> str | None:
    """Give the tag of the block that `data` is, or None; a string is prose."""
    if isinstance(data, str):
        return ProseBlock.TAG
    if isinstance(data, dict):
        return next((block.TAG for block in BLOCKS if block.KEY in data), None)
    return data.TAG if isinstance(data, Block) else None


AnyBlock = Annotated[
    Annotated[ProseBlock, Tag("<文>")]
    | Annotated[HeadingBlock, Tag("<小見出し>")]
    | Annotated[ProjectSheets, Tag("<事業票>")]
    | Annotated[SupportSheet, Tag("<支援票>")]
    | Annotated[SupportOverview, Tag("<支援一覧>")]
    | Annotated[SupportSummary, Tag("<支援の概要>")]
    | Annotated[ProjectList, Tag("<事業一覧>")]
    | Annotated[IndicatorTable, Tag("<指標表>")]
    | Annotated[MeetingTable, Tag("<会議表>")]
    | Annotated[SiteTable, Tag("<施設表>")]
    | Annotated[InitiativeSheet, Tag("<取組票>")]
    | Annotated[InitiativeList, Tag("<取組一覧>")]
    | Annotated[InitiativeTable, Tag("<取組表>")]
    | Annotated[ChallengeSheets, Tag("<課題>")]
    | Annotated[CityTable, Tag("<自治体概要>")]
    | Annotated[DepartmentTable, Tag("<部署一覧>")]
    | Annotated[RelatedPlans, Tag("<関連計画>")]
    | Annotated[Principles, Tag("<基本理念>")]
    | Annotated[Arrangements, Tag("<設置形態>")]
    | Annotated[PeriodTable, Tag("<計画期間>")]
    | Annotated[Glossary, Tag("<用語>")]
    | Annotated[CaseTable, Tag("<事例>")]
    | Annotated[BudgetTable, Tag("<予算表>")]
    | Annotated[HistoryTable, Tag("<経過>")]
    | Annotated[DeskSheets, Tag("<窓口票>")]
    | Annotated[DeskList, Tag("<窓口一覧>")]
    | Annotated[ShortfallTable, Tag("<不足>")]
    | Annotated[ProcedureTable, Tag("<手続>")]
    | Annotated[LawTable, Tag("<法定記載事項対応表>")]
    | Annotated[Picture, Tag("<図>")]
    | Annotated[Overview, Tag("<全体イメージ>")]
    | Annotated[PlanMap, Tag("<関連計画図>")]
    | Annotated[Timeline, Tag("<計画期間図>")]
    | Annotated[MeetingChart, Tag("<推進体制図>")]
    | Annotated[SupportFlow, Tag("<支援フロー>")]
    | Annotated[HistoryChart, Tag("<経過図>")]
    | Annotated[SystemComparison, Tag("<体制の比較>")]
    | Annotated[Layers, Tag("<重層図>")]
    | Annotated[Cycle, Tag("<循環図>")]
    | Annotated[YearSchedule, Tag("<年間予定図>")]
    | Annotated[IndicatorChart, Tag("<指標図>")]
    | Annotated[Composition, Tag("<事業構成図>")]
    | Annotated[FreeTable, Tag("<表>")]
    | Annotated[Frame, Tag("<囲み>")],
    Discriminator(_tag, custom_error_type="unknown_block", custom_error_message="unknown block"),
]
