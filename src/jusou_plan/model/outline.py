"""本文: the outline of the printed plan."""

from typing import Any

from pydantic import Field, GetJsonSchemaHandler, ValidationError, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from jusou_plan.model.block import AnyBlock, FieldChoice, SheetShape, SiteMark
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.part import SOMETHING, Items, Many, Part
from jusou_plan.model.reference import ProjectRef, SupportRef
from jusou_plan.model.values.identifier import ElementId
from jusou_plan.model.word import Word

_HEADING, _SUPPORT, _PROJECT = "見出し", "支援", "事業"


class OutlineSection(Part):
    """A chapter, section or subsection; its number comes from the style."""

    TITLE = "章・節"
    ABOUT = "章・節・項。番号は書かず、様式から付きます。"

    id: ElementId | None = Field(None, alias="id", description="相互参照（`${章:id}`）に使う印")
    title: str | None = Field(
        None,
        alias=_HEADING,
        pattern=SOMETHING,
        description="見出しの言葉（番号は書かない）。支援か事業を書けば、そこから作られます",
    )
    support: SupportRef | None = Field(
        None, alias=_SUPPORT, description="この部分が記す支援。見出しを書かなければ、支援から作られます"
    )
    project: ProjectRef | None = Field(
        None, alias=_PROJECT, description="この部分が記す事業。見出しを書かなければ、事業から作られます"
    )
    covers: Many[str] = Field(
        (), alias="記載", description="この部分が記す法令の項目", examples=[["規34-10-1"]]
    )
    numbered: bool = Field(True, alias="番号", description="番号を付けるか")
    in_contents: bool = Field(True, alias="目次", description="目次に載せるか")
    page_break: bool = Field(False, alias="改ページ", description="新しい頁から始めるか（章は常に新しい頁）")
    notes_at_end: bool = Field(
        False, alias="注のまとめ", description="内容の注を、内容の終わりにまとめて置くか"
    )
    blocks: Items[AnyBlock] = Field((), alias="内容", description="文章、表、図")
    sections: Items["OutlineSection"] = Field((), alias="節", description="下の段")

    @model_validator(mode="before")
    @classmethod
    def _is_called_something(cls, data: Any) -> Any:
        """Miss the heading where nothing gives one, as if it were a key that must stand.

        Beside an unknown key it is not missed: that may be it, and is told of by itself.
        """
        known = {field.alias for field in cls.model_fields.values()}
        headless = isinstance(data, dict) and not data.keys() & {_HEADING, _SUPPORT, _PROJECT}
        if headless and data.keys() <= known:
            raise ValidationError.from_exception_data(
                cls.__name__, [{"type": "missing", "loc": (_HEADING,), "input": data}]
            )
        return data

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Ask an editor for one of the keys that give a heading."""
        described = handler(schema)
        own = handler.resolve_ref_schema(described)
        own["anyOf"] = [{"required": [key]} for key in (_HEADING, _SUPPORT, _PROJECT)]
        return described


class HeadingPart(Word):
    """What a heading that is made from a support or a project is put together of."""

    NAME = "名称", "支援・事業の名称"
    FIELD = "分野", "（介護）のように、括弧に入れた分野"
    BASIS = "根拠", "（社会福祉法第106条の4第2項第1号）のように、括弧に入れた号"
    ITEM = "号", "【第1号イ】のように、【】に入れた号"
    METHOD = "実施方式", "：委託 のように、コロンの後の実施方式"


class HeadingForms(Part):
    """How headings are made from supports and projects."""

    TITLE = "節の見出し"
    ABOUT = "支援と事業から作る節の見出しに、何を並べるか。"

    support: Items[HeadingPart] = Field(
        (HeadingPart.NAME, HeadingPart.BASIS, HeadingPart.METHOD),
        alias="支援",
        description="支援の見出し。実施方式は、事業が一つの支援だけに付きます",
    )
    project: Items[HeadingPart] = Field(
        (HeadingPart.NAME, HeadingPart.FIELD, HeadingPart.METHOD),
        alias="事業",
        description="事業の見出し",
    )


class SignForms(Part):
    """The signs before the lines that mean something."""

    TITLE = "印"
    ABOUT = "意味のある箇条に付ける印。"

    goal: str = Field("・", alias="目標", pattern=SOMETHING, description="目標の印", examples=["▽"])
    expected: str = Field(
        "・", alias="国が求めること", pattern=SOMETHING, description="国が求めることの印", examples=["▶"]
    )


class FormOfView(Part):
    """Which fields, in which order, under which labels."""

    TITLE = "表の様式"
    ABOUT = "どの項目を、どの順に、どの見出しで印字するか。"

    fields: Items[FieldChoice] = Field((), alias="項目", description="印字する項目とその見出し")
    numbered: bool = Field(False, alias="番号", description="項目に通し番号を付けるか")
    marker: NumberStyle = Field(NumberStyle.CIRCLED, alias="細事業の番号", description="細事業に付ける番号")
    headed: bool = Field(
        True, alias="題を置く", description="票の上に【分野】名称を、一つの会議の票の上に会議の名称を置くか"
    )
    shape: SheetShape = Field(SheetShape.SHEET, alias="形", description="縦の票にするか、文にするか")
    legal_forms: bool = Field(
        True, alias="法人種別", description="団体の名に法人種別の略称（(福)など）を付けるか"
    )


class SiteTableForm(FormOfView):
    """The form of the tables of sites."""

    TITLE = "施設表の様式"

    marked: Many[SiteMark] = Field(
        (),
        alias="印",
        description="ほかと違う施設に、凡例の印（※1）を付けるもの",
        examples=[["状態", "方式"]],
    )


class Forms(Part):
    """様式: the city's own form of each view, said once."""

    TITLE = "様式"
    ABOUT = "この市の表の様式。一度だけ書きます。"

    project_sheet: FormOfView | None = Field(None, alias="事業票", description="事業票の様式")
    meeting_table: FormOfView | None = Field(None, alias="会議表", description="会議表の様式")
    site_table: SiteTableForm | None = Field(None, alias="施設表", description="施設表の様式")
    support_sheet: FormOfView | None = Field(None, alias="支援票", description="支援票の様式")
    headings: HeadingForms = Field(
        default_factory=HeadingForms,
        alias="節の見出し",
        description="支援と事業から作る見出し",
        validate_default=False,
    )
    signs: SignForms = Field(
        default_factory=SignForms, alias="印", description="箇条の印", validate_default=False
    )
    terms_in_notes: bool = Field(False, alias="注に語", description="注の文の前に、注を付けた語を置くか")


class Outline(Part):
    """How the printed plan is put together."""

    TITLE = "本文"
    ABOUT = "計画書の組み立て。"

    heading_styles: Many[NumberStyle] = Field(
        (NumberStyle.ARABIC, NumberStyle.ARABIC, NumberStyle.PARENTHESIZED, NumberStyle.KATAKANA),
        alias="見出し番号",
        description="章、節、項…の番号の様式",
        examples=[["第1章", "1", "(1)", "ア"]],
    )
    item_styles: Many[NumberStyle] = Field(
        (NumberStyle.PARENTHESIZED, NumberStyle.KATAKANA, NumberStyle.CIRCLED),
        alias="箇条番号",
        description="文章の中の番号付きの列記の様式（外側から）",
    )
    figures_numbered: bool = Field(
        False, alias="図番号", description="図の題に「図1」からの番号を付けるか", examples=[True]
    )
    forms: Forms = Field(
        default_factory=Forms, alias="様式", description="各表の様式", validate_default=False
    )
    law_name: str | None = Field(
        None,
        alias="法の略称",
        pattern=SOMETHING,
        description="条文を引くとき、社会福祉法をこう呼ぶ",
        examples=["法"],
    )
    front: Items[OutlineSection] = Field(
        (), alias="前付", description="目次より前・本文より前の部分（はじめに など）"
    )
    chapters: Items[OutlineSection] = Field((), alias="章", description="章")
