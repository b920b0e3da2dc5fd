"""事例: cases, told per member of the household, without anything that identifies a person."""

from pydantic import Field

from jusou_plan.model.part import SOMETHING, Element, Items, Many, Part
from jusou_plan.model.values.identifier import ElementId


class Person(Part):
    """A member of the household."""

    TITLE = "世帯員"
    ABOUT = "世帯の一人。個人が分かることは書きません。"

    id: ElementId = Field(alias="id", description="この事例の中での印（「子」が二人いても区別できるように）")
    relation: str = Field(alias="続柄", description="続柄", examples=["本人", "母親"])
    age: str | None = Field(
        None, alias="年代", description="年代（正確な年齢は書きません）", examples=["40代"]
    )


class Issue(Part):
    """課題: what weighs on the household or on one of its members."""

    TITLE = "課題"
    ABOUT = "世帯又は世帯員の課題。"

    who: ElementId | None = Field(None, alias="誰", description="世帯員の id。書かなければ世帯の課題")
    texts: Many[str] = Field(alias="内容", min_length=1, description="課題")


class Case(Element):
    """An imagined case."""

    ABOUT = "想定される事例。"
    KIND = "事例"

    name: str = Field(alias="名称", pattern=SOMETHING, description="事例の呼び名")
    household: Items[Person] = Field(alias="世帯", min_length=1, description="世帯員")
    issues: Items[Issue] = Field(alias="課題", min_length=1, description="世帯員ごとの課題")
    supports: Many[str] = Field(alias="支援", min_length=1, description="行う支援")
    open_ended: bool = Field(False, alias="など", description="支援がほかにもあるとき true")

    @property
    def title(self) -> str:
        """The case's name."""
        return self.name

    def person(self, who: str) -> Person | None:
        """Give the household member with the id `who`."""
        return next((person for person in self.household if person.id.text == who), None)
