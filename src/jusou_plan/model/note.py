"""注: notes that are printed under the block that cites them."""

from pydantic import Field

from jusou_plan.model.block import AnyBlock
from jusou_plan.model.part import Element, Items
from jusou_plan.model.prose import Prose


class Note(Element):
    """A note, printed right under the block that cites it by `${注:id}` or 注."""

    ABOUT = "注記。`${注:id}` や「注」の欄から引き、引いたまとまりのすぐ下に印字されます。"
    KIND = "注"

    text: Prose = Field(alias="本文", description="注の文章")
    blocks: Items[AnyBlock] = Field((), alias="内容", description="注の文に続く表や図")
    term: str | None = Field(None, alias="語", description="注を付ける語", examples=["8050問題"])

    @property
    def title(self) -> str:
        """The word that the note explains, else its text."""
        return self.term or self.text.text

    @property
    def names(self) -> tuple[str, ...]:
        """A note is found by its word, or only by its id."""
        return () if self.term is None else (self.term,)
