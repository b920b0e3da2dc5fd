"""体裁: how the printed plan looks, as far as a municipality chooses it."""

from pydantic import Field

from jusou_plan.model.part import Part
from jusou_plan.model.word import Word


class BodyFont(Word):
    """What the running text is set in."""

    GOTHIC = "ゴシック体", "本文もゴシック体。書かなければこれです"
    MINCHO = "明朝体", "本文を明朝体にします。見出し、表、図はゴシック体のままです"


class Binding(Word):
    """The edge that the plan is bound at."""

    NONE = "なし", "左右の余白を同じにします。書かなければこれです"
    LEFT = "左", "左の余白を広げます。片面に印刷して左をとじるとき"
    INNER = (
        "両面",
        "のどの余白を広げます。両面に印刷して左をとじるとき。本文は右のページから始まり、要る所に白いページが入ります",
    )


class Appearance(Part):
    """How the printed plan looks."""

    TITLE = "体裁"
    ABOUT = "PDF の体裁。HTML には関わりません。"

    body_font: BodyFont = Field(
        BodyFont.GOTHIC, alias="本文書体", description="本文の書体", examples=["明朝体"]
    )
    binding: Binding = Field(Binding.NONE, alias="とじしろ", description="とじる側の余白", examples=["左"])
