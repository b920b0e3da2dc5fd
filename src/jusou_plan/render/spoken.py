"""Written Japanese as it is spoken: signs become words, or go.

A speech synthesizer skips most signs, and reads a few by names that nobody knows. What a sign says to the eye
is therefore written out:

- ① is 「まる1」 and (1) is 「かっこ1」, not 「1、」 for both: a plan refers to its items by their signs
  (「③④について」, 「(1)から(3)まで」), so the kinds must stay apart by ear. 「まる」 is in kana:
  「丸1」 may be read がんいち.
- ※1 is 「注1」, Ⅲ is 「3」, 9:00～12:00 is 「9時から12時まで」, 50回/年 is 「1年につき50回」.
- 基本施策3-2 is 「基本施策3の2」, and the ages of 8050問題 are read as people do: はちまるごーまる.
- A middle dot is a pause (、); between katakana, where it may stand inside a name, a mere space.
- (福) is 社会福祉法人: the abbreviations are those of `jusou_plan.model.values.legal_form`.

Addresses (https://…, mail) stay as they are.
"""

import re

from jusou_plan.render.spoken_signs import WORDS, words_for_signs

_ADDRESS = re.compile(r"https?://[\w!#$%&'()*+,./:;=?@~-]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_LABELS = re.compile(
    r"(?:【[^【】]+】|〈[^〈〉]+〉|<[^<>]+>|（(?!注\d*）)[^（）]{1,40}）)+(?P<note>（注\d*）)?(?![とをはがにのもで])"
)
_LABEL = re.compile(r"【[^【】]+】|〈[^〈〉]+〉|<[^<>]+>|（[^（）]+）")
_IN_BRACKETS = re.compile(r"（([^（）]+)）")
_NUMBER_AND_SIGN = re.compile(r"(?P<number>[(（]\w+[)）]|\w+)(?P<sign>\W?)")


def spoken(words: str) -> str:
    """Give a paragraph or a part of one as it is read aloud; a line break stays a line break."""
    return "\n".join(_spoken_line(line) for line in words.split("\n"))


def spoken_title(words: str) -> str:
    """Give a heading or a caption as it is read aloud, with a pause after its number."""
    return pause_after_number(spoken(words))


def pause_after_number(title: str) -> str:
    """Put a pause between the number of a spoken title or label and its words: 1 所管課 is 1、所管課."""
    return re.sub(r"^([0-9]{1,3}|[A-Z])[ 　]+(?=\S)", r"\1、", title)


def spoken_number(mark: str) -> str:
    """Give the printed number of a heading or an item as it is read aloud; a mere bullet gives "".

    ① is まる1, (ア) かっこア, 第Ⅰ章 第1章; a mark behind it (the 自己評価 of an item) is said as well:
    (1)▲ is かっこ1、黒三角.
    """
    match = _NUMBER_AND_SIGN.fullmatch(mark)
    if match is not None and match["sign"] in WORDS:
        return f"{spoken(match['number'])}、{WORDS[match['sign']]}"
    return spoken(mark)


def sentences(words: str) -> list[str]:
    """Give the sentences of a text that is spoken already, each with its full stop.

    A full stop inside brackets ends no sentence; a line break does. Brackets around a whole sentence go.
    """
    return [_ended(sentence) for line in words.split("\n") for sentence in _split(line)]


def is_phrase(words: str) -> bool:
    """Tell whether spoken words are a mere phrase, with which a sentence can end (「所管課は、…。」)."""
    return bool(words) and not re.search(r"[。！？\n]|は、", words)


def _split(line: str) -> list[str]:
    found, depth, start = [], 0, 0
    for place, character in enumerate(line):
        depth += (character in "「『（") - (character in "」』）")
        if character in "。！？" and depth <= 0:
            found.append(line[start : place + 1])
            start = place + 1
    return [part.strip() for part in (*found, line[start:]) if part.strip()]


def _ended(sentence: str) -> str:
    if bare := _IN_BRACKETS.fullmatch(sentence.removesuffix("。")):
        sentence = bare[1]
    ended = sentence.rstrip("」』").endswith(("。", "！", "？"))
    return sentence if ended else sentence.rstrip("、") + "。"


def _spoken_line(line: str) -> str:
    parts, start = [], 0
    for address in _ADDRESS.finditer(line):
        parts += [words_for_signs(line[start : address.start()]), address[0]]
        start = address.end()
    return _tidy(_brackets("".join((*parts, words_for_signs(line[start:])))))


def _brackets(text: str) -> str:
    """Take the brackets off the labels that a line begins with; elsewhere they are quotation marks."""
    match = _LABELS.match(text)
    if match is not None:
        note = match["note"] or ""
        labels = "、".join(map(_label, _LABEL.findall(match[0].removesuffix(note)))) + note
        rest = text[match.end() :]
        text = f"{labels}、{rest}" if rest else labels
    text = re.sub(
        r"(?<=。)((?:【[^【】]+】)+)", lambda found: f"{found[1].replace('】【', '、')[1:-1]}、", text
    )
    return re.sub(r"[【〈<]([^【】〈〉<>]+)[】〉>]", r"「\1」", text)


def _label(bracketed: str) -> str:
    """Give a label without its brackets; two things in one are joined, lest a third seem to follow them."""
    words = bracketed[1:-1]
    return words.replace("、", "と") if words.count("、") == 1 else words


def _tidy(text: str) -> str:
    """Leave one pause where several met, and none where it says nothing."""
    text = re.sub(r"[ 　]*　[ 　]*", "、", text.strip())
    text = re.sub(r" +", " ", text)
    text = re.sub(r"\s*、[、\s]*", "、", text)
    text = re.sub(r"、(?=[。）」])|(?<=[（「。])、", "", text)
    return text.strip("、 ")
