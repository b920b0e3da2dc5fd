"""本文: the outline of the printed plan."""

from pydantic import Field

from jusou_plan.model.block import AnyBlock, FieldChoice
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.part import SOMETHING, Items, Many, Part
from jusou_plan.model.values.identifier import ElementId


class OutlineSection(Part):
    """A chapter, section or subsection; its number comes from the style."""

    TITLE = "章・節"
    ABOUT = "章・節・項。番号は書かず、様式から付きます。"

    id: ElementId | None = Field(None, alias="id", description="相互参照（`${章:id}`）に使う印")
    title: str = Field(alias="見出し", pattern=SOMETHING, description="見出しの言葉（番号は書かない）")
    covers: Many[str] = Field(
        (), alias="記載", description="この部分が記す法令の項目", examples=[["規34-10-1"]]
    )
    numbered: bool = Field(True, alias="番号", description="番号を付けるか")
    in_contents: bool = Field(True, alias="目次", description="目次に載せるか")
    page_break: bool = Field(False, alias="改ページ", description="新しい頁から始めるか（章は常に新しい頁）")
    blocks: Items[AnyBlock] = Field((), alias="内容", description="文章、表、図")
    sections: Items["OutlineSection"] = Field((), alias="節", description="下の段")


class FormOfView(Part):
    """Which fields, in which order, under which labels."""

    TITLE = "表の様式"
    ABOUT = "どの項目を、どの順に、どの見出しで印字するか。"

    fields: Items[FieldChoice] = Field((), alias="項目", description="印字する項目とその見出し")
    numbered: bool = Field(False, alias="番号", description="項目に通し番号を付けるか")
    marker: NumberStyle = Field(NumberStyle.CIRCLED, alias="細事業の番号", description="細事業に付ける番号")
    headed: bool = Field(True, alias="題を置く", description="票の上に【分野】名称を置くか")
    legal_forms: bool = Field(
        True, alias="法人種別", description="団体の名に法人種別の略称（(福)など）を付けるか"
    )


class Forms(Part):
    """様式: the city's own form of each view, said once."""

    TITLE = "様式"
    ABOUT = "この市の表の様式。一度だけ書きます。"

    project_sheet: FormOfView | None = Field(None, alias="事業票", description="事業票の様式")
    meeting_table: FormOfView | None = Field(None, alias="会議表", description="会議表の様式")
    site_table: FormOfView | None = Field(None, alias="施設表", description="施設表の様式")


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
    front: Items[OutlineSection] = Field(
        (), alias="前付", description="目次より前・本文より前の部分（はじめに など）"
    )
    chapters: Items[OutlineSection] = Field((), alias="章", description="章")
