"""Where the words of a title may be divided: between lines, and where it is cut short."""

import re

from jusou_plan.render.extent import text_width

_ONE_LINE = 20
"""A heading up to this width (full-width characters) is not divided."""
_PHRASE_ENDS = re.compile(r"(?<=[ \u3000、])|(?=重層的支援体制整備事業)|(?<=事業)(?=実施計画)")
_CLAUSE_ENDS = re.compile(
    r"(?<=[をにはがのとでもへやたてる、・])(?=[一-龯々ァ-ヴ「『（(])|(?<=及び)|(?<=又は)"
)
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
