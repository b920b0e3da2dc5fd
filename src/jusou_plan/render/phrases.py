"""Where words may be divided: between lines, and where a title is cut short."""

import re

from jusou_plan.render.extent import text_width

_ONE_LINE = 20
"""A heading up to this width (full-width characters) is not divided."""
_PHRASE_ENDS = re.compile(r"(?<=[ \u3000、])|(?=重層的支援体制整備事業)|(?<=事業)(?=実施計画)")
_CLAUSE_ENDS = re.compile(
    r"(?:(?<=[をにはがのとでもへやたてる、・])(?=[一-龯々ァ-ヴ「『])|(?<=及び)|(?<=又は)|(?=[（(][^）)]{8,}[）)]$))"
    r"(?![^（(「『]*[）)」』])"  # brackets and what is in them are one clause, at the end one of its own
)
_WAVE_DASH = re.compile("(?=[～〜])")
_CLOSING = "、。，．・：；）」』】〕％%)"
"""Signs that never begin a line: they stay with the character before them."""
_LAST = re.compile(rf"(?<=[^\s\u2060])(?=[^\s{_CLOSING}][{_CLOSING}]*$)")
_WORD_JOINER = "\u2060"
_NOT_LAST = " \u3000、・「『（("
"""Signs that say nothing where what follows them is cut off."""


def phrases(title: str) -> list[str]:
    """Give the parts of a plan's title between which a line may break: city, project, "plan"."""
    return [phrase for phrase in _PHRASE_ENDS.split(title) if phrase]


def clauses(heading: str) -> list[str]:
    """Give the parts of a heading between which its line may break: a word alone on a line reads badly."""
    if text_width(heading) <= _ONE_LINE:
        return [heading]
    return [clause for clause in _CLAUSE_ENDS.split(heading) if clause]


def shortened(words: str, room: float) -> str:
    """Give `words`, or as much of them as `room` (in full-width characters) holds, and 「…」.

    They are cut between clauses, but inside one rather than that less than half the room were used.
    """
    if text_width(words) <= room:
        return words
    kept = ""
    for part in [clause for phrase in phrases(words) for clause in _CLAUSE_ENDS.split(phrase)]:
        if text_width(kept + part) > room - 1:
            break
        kept += part
    if text_width(kept) < room / 2:
        kept = next(
            start for end in range(len(words), -1, -1) if text_width(start := words[:end]) <= room - 1
        )
    return kept.rstrip(_NOT_LAST) + "…"


def bound(text: str) -> str:
    """Give a text in which no line may begin with ～ (JIS X 4051), which Unicode lets begin one."""
    return _WAVE_DASH.sub(_WORD_JOINER, text)


def bound_to_its_end(text: str) -> str:
    """Give `bound` text whose last character never stands alone on the last line (泣き別れ)."""
    return _LAST.sub(_WORD_JOINER, bound(text), count=1)


def is_closing(text: str) -> bool:
    """Tell whether a text is nothing but signs that never begin a line."""
    return not text.strip(_CLOSING)


def unbound(text: str) -> str:
    """Give the words of a bound text as they were."""
    return text.replace(_WORD_JOINER, "")
