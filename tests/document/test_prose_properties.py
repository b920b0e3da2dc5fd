"""Whatever somebody types: the small Markdown loses no word and points at the right characters."""

from __future__ import annotations

import re
from textwrap import indent

from hypothesis import given, settings
from hypothesis import strategies as st

from jusou_plan.document.nodes import Inline, Text
from jusou_plan.document.prose import blocks
from jusou_plan.model.block import ProseBlock
from jusou_plan.model.citation import Citation, Literal, split
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.prose import Prose
from jusou_plan.render.walk import nodes
from jusou_plan.source.position import Span
from tests.document.printing import characters, load

CITED = "〔引用〕"
PIECES = st.sampled_from(
    (
        *"相談を受け、見守る。ABab01234.．-・※○(（)）アイガ①②⑳Ⅰ【】〈〉<>*${}|@:：\\ 　",
        *("**", "  ", "\n", "\n\n", "\n  ", "\n　", "① ", "(1) ", "（２）", "1. ", "ア ", "・", "- ", "※"),
        *("${会議:x}", "${指標:y@R6}", "${部署:z|**別名**}", "$${", "\\\n", "  \n", "【題】\n"),
    )
)
PROSE = st.lists(PIECES, max_size=40).map("".join)
ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


def cite(citation: Citation, span: Span) -> tuple[Inline, ...]:
    return (Text(CITED, span),)


def written(text: str) -> tuple[LoadedPlan, Prose]:
    """Give a plan whose only prose is `text` in a `|` block."""
    block = indent(text, " " * 8, lambda line: True)
    loaded = load(f"本文:\n  章:\n  - 見出し: 章\n    内容:\n    - 文: |2-\n{block}\n")
    assert loaded.plan.outline is not None
    [chapter] = loaded.plan.outline.chapters
    [only] = chapter.blocks
    assert isinstance(only, ProseBlock)
    return loaded, only.text


def texts(loaded: LoadedPlan, prose: Prose) -> list[Text]:
    made = blocks(prose, loaded.marks(prose), (NumberStyle.CIRCLED,), cite)
    return [node for node in nodes(made) if isinstance(node, Text)]


EMPTY = load("計画:\n").source.marks


@given(ANYTHING | PROSE)
def test_any_text_is_read(text: str) -> None:
    blocks(Prose(text), EMPTY, (NumberStyle.CIRCLED, NumberStyle.KATAKANA), cite)


@given(PROSE)
def test_no_word_is_lost_and_their_order_stays(text: str) -> None:
    made = blocks(Prose(text), EMPTY, (), lambda citation, span: (Text("#", span),))
    everything = "".join(node.text for node in nodes(made) if isinstance(node, Text))
    literals = "".join(token.text for token in split(text) if isinstance(token, Literal))
    assert words_of(everything) == words_of(literals)


def words_of(text: str) -> str:
    """Give the characters that are never a sign of the Markdown: kanji, hiragana and the like."""
    return re.sub(r"[^\u3041-\u3096\u4e00-\u9fff、。ABab]", "", text)


@settings(max_examples=60, deadline=None)
@given(PROSE.filter(lambda text: bool(text.strip(" 　\n"))))
def test_every_text_points_at_its_own_characters(text: str) -> None:
    loaded, prose = written(text)
    for node in texts(loaded, prose):
        if node.text not in (CITED, " "):
            assert characters(loaded, node.origin) == node.text
