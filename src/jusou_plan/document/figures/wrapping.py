"""Breaking Japanese text into lines: 禁則 first, few lines next, then breaks where a reader would pause."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from jusou_plan.document.figures.letters import width_in_em

_NO_START = frozenset(
    "、。，．・：；？！）］｝」』】〕〉》〟〜～ー々ゝゞヽヾ％‥…―ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%"
)
_NO_END = frozenset("（［｛「『【〔〈《〝([{")
_PAUSE = frozenset("、。，．・：；／/ ）］｝」』】〕〉》)]}")
_WORDS = re.compile(
    "[\u4e00-\u9fff]{2,7}[課室部局](?![\u4e00-\u9fff])"
    "|事業|会議|計画|支援|相談室?|地域|福祉|包括|重層的?|継続的|総合的|一体的|計画的|効果的|整備|体制|活動|介護|予防|生活|困窮者?|自立|高齢者?|協働|機関|参加|推進課?|実施"
    "|協議会|委員会?|連合会|連絡会|部会|審議会|社会|総合|政策課?|保健所?|健康|運営|拠点|利用者?|継続|設置|検討|代表者|実務者|民生"
    "|児童|保育課?|学校|教育|住宅|市民|障がい者?|障害者?|子ども|こども|子育て|居場所|連携|共生|強化"
    "|ボランティア|センター|コーディネーター|サービス|プラットフォーム|アウトリーチ|サポーター|ポイント|ネットワーク|マネジメント"
    "|づくり|ための|及び|又は|など"
    "|(?:令和|平成)[0-9元]+年度?|[0-9]+(?:か所|人|名|回|件|年度|年|名以上)|第[0-9]+(?:次|期|号[イロハニ]?)"
)
"""Words of this field: a line is not to end within one, and may well end beside it."""

_WITHIN_WORD = 45.0
_BESIDE_WORD = 8.0
_WITHIN_KATAKANA = 60.0
_BETWEEN: dict[tuple[str, str], float] = {
    ("hiragana", "kanji"): 3.0,
    ("hiragana", "katakana"): 3.0,
    ("katakana", "kanji"): 4.0,
    ("kanji", "katakana"): 4.0,
    ("katakana", "hiragana"): 14.0,
    ("kanji", "hiragana"): 20.0,
    ("hiragana", "hiragana"): 22.0,
    ("kanji", "kanji"): 12.0,
    ("katakana", "katakana"): _WITHIN_KATAKANA,
}
"""What a break between two scripts costs; other pairs cost `_ELSEWHERE`."""

_ELSEWHERE = 6.0
_LINE = 22.0
"""What a line more costs."""

_SLACK_EVEN = 0.25
_SLACK_FILLED = 0.1
"""What the square of an em left empty costs."""

_SHORT = 4.0
"""A last line shorter than this many em looks lost."""


@lru_cache(maxsize=4096)
def wrapped(text: str, width: float, *, even: bool, bold: bool = False) -> tuple[str, ...]:
    """Break `text` into lines no wider than `width` em; () for no text.

    `even` makes the lines about as long as one another, as in a centred label; otherwise lines are filled and
    the last is as long as it happens to be. A line holds one character at least, however narrow it is to be.
    """
    if not text:
        return ()
    costs = _costs(text)
    widths = [width_in_em(character, bold=bold) for character in text]
    best: list[tuple[int, float]] = [(0, 0.0)]
    previous = [0]
    for end in range(1, len(text) + 1):
        found: tuple[tuple[int, float], int] | None = None
        used = 0.0
        for start in range(end - 1, -1, -1):
            used += widths[start]
            if used > width + _ROUNDING and start < end - 1:
                break
            forbidden, cost = (0, 0.0) if end == len(text) else costs[end]
            cost += _LINE + _emptiness(width, used, even=even, last=end == len(text), first=start == 0)
            total = (best[start][0] + forbidden, best[start][1] + cost)
            if found is None or total < found[0]:
                found = (total, start)
        assert found is not None  # the loop runs at least once
        best.append(found[0])
        previous.append(found[1])
    return _lines(text, previous)


_ROUNDING = 1e-6


def _emptiness(width: float, used: float, *, even: bool, last: bool, first: bool) -> float:
    """Give what the empty end of a line costs; a text of one line may be as short as it is."""
    if first and last:
        return 0.0
    if even or not last:
        return float(max(width - used, 0.0) ** 2 * (_SLACK_EVEN if even else _SLACK_FILLED))
    return float(max(_SHORT - used, 0.0) ** 2)


def _lines(text: str, previous: list[int]) -> tuple[str, ...]:
    lines: list[str] = []
    end = len(text)
    while end:
        lines.append(text[previous[end] : end].strip())
        end = previous[end]
    return tuple(line for line in reversed(lines) if line)


def _costs(text: str) -> list[tuple[int, float]]:
    """Give, for each place between two characters, whether a break is forbidden there, and its cost."""
    costs = [
        (0, 0.0),
        *(_cost(before, after) for before, after in pairwise(text)),
        (0, 0.0),
    ]
    words = [word.span() for word in _WORDS.finditer(text)]
    for start, end in words:
        for place in (start, end):
            costs[place] = (costs[place][0], min(costs[place][1], _BESIDE_WORD))
    for start, end in words:
        for place in range(start + 1, end):
            costs[place] = (costs[place][0], max(costs[place][1], _WITHIN_WORD))
    return costs


def _cost(before: str, after: str) -> tuple[int, float]:
    if after in _NO_START or before in _NO_END or unicodedata.combining(after) or after == " ":
        return 1, 0.0
    if _latin(before) and _latin(after):
        return 1, 0.0
    if before in _PAUSE or after in _NO_END:
        return 0, 0.0
    return 0, _BETWEEN.get((_script(before), _script(after)), _ELSEWHERE)


def _latin(character: str) -> bool:
    return character.isascii() and (character.isalnum() or character in "-_.@+&'")


def _script(character: str) -> str:
    if "ぁ" <= character <= "ゟ":
        return "hiragana"
    if "ァ" <= character <= "ヿ":
        return "katakana"
    return "kanji" if unicodedata.category(character) == "Lo" else "other"
