"""自治体: the municipality, and the few figures by which one is compared with another."""

from decimal import Decimal
from typing import Any

from pydantic import Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from jusou_plan.model.part import SOMETHING, Many, Part
from jusou_plan.model.reference import Shorthand
from jusou_plan.model.values.municipality_code import MunicipalityCode
from jusou_plan.model.values.point_in_time import PointInTime
from jusou_plan.model.values.quantity import Quantity

CITY_WORDS = ("市", "町", "村", "区", "本市", "本町", "本村", "本区")
"""Words by which a plan calls the municipality itself."""

UNITS = {"人口": "人", "世帯数": "世帯", "面積": "㎢", "高齢化率": "%"}
"""What each figure is counted in where its unit is not written."""


class CityFigure(Shorthand):
    """A figure of the municipality, and when it was so."""

    TITLE = "概要の数値"
    ABOUT = "自治体の数値と、その時点。値だけなら「363,573人」のように書けます。"
    SHORT = "値"

    value: Quantity = Field(alias="値", description="数値", examples=["363,573人", "30.72%"])
    when: PointInTime | None = Field(None, alias="時点", description="この数値の時点（概要の時点と違うとき）")
    projected: bool = Field(False, alias="見込み", description="推計・見込みのとき true")

    @model_validator(mode="before")
    @classmethod
    def _from_number(cls, data: Any) -> Any:
        return {cls.SHORT: data} if type(data) in (int, Decimal) else data

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Offer an editor the plain number beside the other two forms."""
        described = super().__get_pydantic_json_schema__(schema, handler)
        forms = handler.resolve_ref_schema(described)["anyOf"]
        if {"type": "number"} not in forms:
            forms.append({"type": "number"})
        return described


class CityFacts(Part):
    """What the municipality is like: each figure may be given for several points in time."""

    TITLE = "自治体概要"
    ABOUT = "人口、世帯数、面積、高齢化率。分からないものは書きません。"

    when: PointInTime | None = Field(
        None, alias="時点", description="数値に共通する時点", examples=["令和3年4月末"]
    )
    population: Many[CityFigure] = Field((), alias="人口", description="人口", examples=["363,573人"])
    households: Many[CityFigure] = Field((), alias="世帯数", description="世帯数", examples=["176,293世帯"])
    area: Many[CityFigure] = Field((), alias="面積", description="面積", examples=["208.85㎢"])
    ageing: Many[CityFigure] = Field(
        (), alias="高齢化率", description="65歳以上の人の割合", examples=["30.72%"]
    )


class Municipality(Part):
    """The municipality whose plan this is."""

    TITLE = "自治体"
    ABOUT = "計画を策定する市町村。"

    name: str = Field(alias="名称", pattern=SOMETHING, description="市町村の名称", examples=["福井市"])
    code: MunicipalityCode | None = Field(
        None,
        alias="団体コード",
        description="全国地方公共団体コード6桁。引用符で囲みます",
        examples=["182010"],
    )
    prefecture: str | None = Field(None, alias="都道府県", description="都道府県", examples=["福井県"])
    facts: CityFacts | None = Field(None, alias="概要", description="人口、世帯数、面積、高齢化率")

    @property
    def title(self) -> str:
        """The municipality's name."""
        return self.name

    @property
    def names(self) -> tuple[str, ...]:
        """The name, and the words by which the plan calls its own municipality."""
        return (self.name, *CITY_WORDS)
