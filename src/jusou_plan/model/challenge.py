"""課題: what the city found hard, whether it is solved, and what was done about it."""

from pydantic import Field

from jusou_plan.model.part import SOMETHING, Element, Many
from jusou_plan.model.prose import Prose
from jusou_plan.model.reference import BodyRef, SupportRef
from jusou_plan.model.word import Word


class ChallengeState(Word):
    """Whether a challenge has been met."""

    SOLVED = "解決", "解決した課題"
    OPEN = "未解決", "まだ解決していない課題"


class Challenge(Element):
    """A challenge in carrying out the work, met or not."""

    ABOUT = "事業を進めるうえでの課題と、その対応策。世帯の課題は事例に書きます。"
    KIND = "課題"

    name: str = Field(
        alias="名称", pattern=SOMETHING, description="課題を短く", examples=["民生委員への周知と協力"]
    )
    state: ChallengeState | None = Field(
        None, alias="状態", description="解決、未解決。分からなければ書きません"
    )
    supports: Many[SupportRef] = Field((), alias="支援", description="関わる支援")
    content: Prose | None = Field(None, alias="内容", description="どのような課題か")
    point: Prose | None = Field(None, alias="要点", description="課題から言えること。太字で印字します")
    owners: Many[BodyRef] = Field((), alias="担当", description="対応した、又は対応する部署・団体")
    measures: Prose | None = Field(None, alias="対応策", description="取った、又は取る対応")

    @property
    def title(self) -> str:
        """The challenge in short."""
        return self.name
