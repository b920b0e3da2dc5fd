"""体裁: how the plan looks, as far as a municipality chooses it."""

from pydantic import Field

from jusou_plan.model.part import Part
from jusou_plan.model.reference import Shorthand
from jusou_plan.model.values.colour import Colour
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


class Emblem(Shorthand):
    """The city's emblem, a picture in the plan's folder."""

    TITLE = "紋章"
    ABOUT = "計画の表紙、ほかの文書の PDF の帯、HTML の見出しに置く市町村の紋章。"
    SHORT = "画像"

    file: str = Field(alias="画像", description="計画のフォルダーの中の画像", examples=["images/monsho.svg"])
    alternative: str | None = Field(
        None, alias="代替", description="紋章を言葉で。書かなければ「福井市の紋章」のようになります"
    )


class Appearance(Part):
    """How the plan looks."""

    TITLE = "体裁"
    ABOUT = "計画の見た目。本文書体ととじしろは PDF のもの、色と紋章は PDF と HTML のものです。"

    body_font: BodyFont = Field(
        BodyFont.GOTHIC, alias="本文書体", description="本文の書体", examples=["明朝体"]
    )
    binding: Binding = Field(Binding.NONE, alias="とじしろ", description="とじる側の余白", examples=["左"])
    colour: Colour | None = Field(
        None,
        alias="色",
        description="見出しや図に使う色。文字として読めない薄さなら、読める濃さにして使います",
        examples=["#0b6e4f"],
    )
    emblem: Emblem | None = Field(None, alias="紋章", description="市町村の紋章の画像")
