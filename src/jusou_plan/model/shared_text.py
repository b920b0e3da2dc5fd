"""共通文: a passage that a plan prints in several places and writes once."""

from pydantic import Field

from jusou_plan.model.part import Element
from jusou_plan.model.prose import Prose


class SharedText(Element):
    """A passage that other prose takes in by `${共通文:id}` on a line of its own."""

    ABOUT = "二つ以上の所に印字する文章。文章の中の `${共通文:id}` だけの行が、これに替わります。"
    KIND = "共通文"

    text: Prose = Field(alias="本文", description="文章。段落も箇条も書けます")

    @property
    def title(self) -> str:
        """The passage itself."""
        return self.text.text

    @property
    def names(self) -> tuple[str, ...]:
        """It is found by its id only."""
        return ()
