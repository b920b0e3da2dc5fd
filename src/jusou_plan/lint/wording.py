"""The words of a text that its author may choose, and its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jusou_plan.lint.texts import CITED, Text

_LAW = re.compile(
    r"[^、。，．「」『』（）()\s\ufffc]*?(?:法律|法|条例|規則|施行令|要綱)(?=[第（(に及並又等、。」]|$)"
)
_OF_LAWS = ("法", "条例", "規則", "要綱", "令")
_STATUTORY = (
    "障害者手帳",
    "障害者計画",
    "障害福祉計画",
    "障害児福祉計画",
    "障害福祉サービス",
    "障害支援区分",
    "障害年金",
    "障害者就業・生活支援センター",
    "障害基礎年金",
    "障害者虐待",
    "障害者雇用",
    "子ども・子育て支援",
    "こども家庭センター",
    "こども家庭庁",
    "こども計画",
    "こども大綱",
)
"""Terms of laws and names of national bodies: they are spelt as the law spells them."""

_SENTENCE = re.compile(r"(?:[^。！？\n]|[。！？](?=[）)」]))+(?:[。！？]|$)", re.MULTILINE)


def own_words(text: Text, exempt: Iterable[str] = ()) -> str:
    """Give the words of `text` with all that is somebody else's wording blotted out, character by character.

    That is: quotations in 「」, titles of laws, the law's own terms, and `exempt`. Places stay as they were.
    Names of the plan's elements are left: whoever found something asks `lint.texts.names_in_words` about it.
    """
    words = list(text.words)
    for quotation in text.quotations:
        _blot(words, quotation.start, quotation.stop)
    if any(sign in text.words for sign in _OF_LAWS):
        for match in _LAW.finditer(text.words):
            _blot(words, *match.span())
    for term in (*_STATUTORY, *exempt):
        start = text.words.find(term)
        while start >= 0:
            _blot(words, start, start + len(term))
            start = text.words.find(term, start + len(term))
    return "".join(words)


def sentences(words: str) -> Iterator[tuple[int, str]]:
    """Give each sentence with the place where it begins; a line without a full stop is one, too."""
    for match in _SENTENCE.finditer(words):
        sentence = match[0].lstrip()
        if sentence.strip():
            yield match.end() - len(sentence), sentence.rstrip("\n")


def _blot(words: list[str], start: int, end: int) -> None:
    words[start:end] = CITED * (end - start)
