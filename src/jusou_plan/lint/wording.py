"""The words of a text that its author may choose, and its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jusou_plan.lint.kept import once_a_plan
from jusou_plan.lint.texts import CITED, Names, Text, names, texts
from jusou_plan.model.loaded import LoadedPlan

_OUTSIDE = r"、。，．「」『』（）()\s\ufffc"
_LAW = re.compile(
    rf"(?<![^{_OUTSIDE}])[^{_OUTSIDE}]*(?:法律|法|条例|規則|施行令|要綱)(?=[第（(に及並又等、。」]|$)"
)
"""What stands between signs, up to the last title of a law in it."""

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

_SHORTEST = 3

_SENTENCE = re.compile(r"(?:[^。！？\n]|[。！？](?=[）)」]))+(?:[。！？]|$)", re.MULTILINE)


def own_words(text: Text) -> str:
    """Give the words of `text` with all that is somebody else's wording blotted out, character by character.

    That is: quotations in 「」, titles of laws and the law's own terms. Places stay as they were.
    Names of the plan's elements are left: whoever found something asks `lint.texts.names_in_words` about it.
    """
    others = list(text.quotations)
    if any(sign in text.words for sign in _OF_LAWS):
        others += [range(*match.span()) for match in _LAW.finditer(text.words)]
    return blotted(text.words, [*others, *places_of(_STATUTORY, text.words)])


@once_a_plan
def wording(loaded: LoadedPlan) -> tuple[tuple[Text, str], ...]:
    """Give every text of a plan that is no name, with its own words."""
    return tuple((text, own_words(text)) for text in texts(loaded) if not text.naming)


@once_a_plan
def wording_without_names(loaded: LoadedPlan) -> tuple[tuple[Text, str], ...]:
    """Do as `wording`, with the names of the plan's elements blotted out, too; a shorter one is any word."""
    known = Names(name for name in names(loaded) if len(name) >= _SHORTEST)
    return tuple((text, blotted(words, known.places(text.words))) for text, words in wording(loaded))


def places_of(terms: Iterable[str], words: str) -> Iterator[range]:
    """Give every place of `words` where one of a few terms stands."""
    for term in terms:
        start = words.find(term)
        while start >= 0:
            yield range(start, start + len(term))
            start = words.find(term, start + len(term))


def blotted(words: str, places: Iterable[range]) -> str:
    """Give words with what stands in some places blotted out, character by character."""
    characters: list[str] = []
    for place in places:
        characters = characters or list(words)
        characters[place.start : place.stop] = CITED * len(place)
    return "".join(characters) if characters else words


def sentences(words: str) -> Iterator[tuple[int, str]]:
    """Give each sentence with the place where it begins; a line without a full stop is one, too."""
    for match in _SENTENCE.finditer(words):
        sentence = match[0].lstrip()
        if sentence.strip():
            yield match.end() - len(sentence), sentence.rstrip("\n")
