"""Characters that the document's font cannot print, found before rendering from the font's cmap."""

from collections.abc import Iterator
from dataclasses import fields
from unicodedata import category, name, normalize

from jusou_plan.document.nodes import Document, Figure, Text
from jusou_plan.render.fonts import FAMILY, Fonts, code_points
from jusou_plan.render.svg import UnsafeDrawing, drawing_texts
from jusou_plan.render.walk import nodes
from jusou_plan.source.finding import Finding, Suggestion
from jusou_plan.source.position import Position, Span

MISSING_GLYPH = "JS301"

# Fields that hold no printed words: names for links, hints for the style, data about the document.
_UNPRINTED_FIELDS = frozenset(
    {
        "id", "target", "role", "kind", "align", "scope", "language", "author", "subject", "keywords",
        "svg", "alternative", "typesetting",
    }
)  # fmt: skip

# What people who typed the key mostly want instead; other characters fall back on their NFKC form.
_REPLACEMENTS = {
    "𠮷": "吉",
    "✔": "○",
    "☑": "■",
    "✕": "×",
    "✖": "×",
    "✗": "×",
    "❌": "×",
    "⭕": "○",
    "\u2011": "-",
    "\u00ad": "",
    "♿": "車いす",
    "📞": "電話",
    "✉": "メール",
    "⚠": "注意",
    "➔": "→",
    "值": "値",
}

# Characters that steer line breaking and joining and are never drawn.
_INVISIBLE = frozenset("\n\r\t\u00ad\u200b\u200c\u200d\u2060\ufeff")
_VARIATION_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))


def missing_glyphs(document: Document, fonts: Fonts) -> tuple[Finding, ...]:
    """Find every character that a face of the document has no glyph for.

    Every printed word of the tree is looked at: text, markers, numbers, captions, the words inside
    drawings, the cover and the colophon. Gives JS301 findings in reading order, each at the character
    itself where the YAML shows the text as it is, else at the node.
    """
    available = frozenset.intersection(*map(code_points, fonts.faces))
    found = dict.fromkeys(
        _finding(character, _narrowed(text, index, origin, exact=exact), available)
        for text, origin, exact in _printed_texts(document)
        for index, character in enumerate(text)
        if ord(character) not in available and not _never_drawn(character)
    )
    return tuple(found)


def _printed_texts(document: Document) -> Iterator[tuple[str, Span, bool]]:
    """Give each printed string, the span of its node, and whether that span is the string's own."""
    for node in nodes(document):
        origin = node.origin
        for field in fields(node):
            if field.name not in _UNPRINTED_FIELDS:
                exact = isinstance(node, Text)
                yield from ((text, origin, exact) for text in _strings(getattr(node, field.name)))
        if isinstance(node, Figure):
            yield from ((text, origin, False) for text in _figure_texts(node))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for member in value:
            yield from _strings(member)


def _figure_texts(figure: Figure) -> Iterator[str]:
    if figure.svg:
        try:
            yield from drawing_texts(figure.svg)
        except UnsafeDrawing:
            return  # reported where the drawing is read
    elif figure.image is None:
        yield figure.alternative  # printed inside the empty frame


def _never_drawn(character: str) -> bool:
    return character in _INVISIBLE or any(ord(character) in run for run in _VARIATION_SELECTORS)


def _narrowed(text: str, index: int, origin: Span, *, exact: bool) -> Span:
    """Give the span of one character of `text` if `origin` shows `text` letter by letter."""
    start, end = origin.start, origin.end
    if exact and start.line == end.line and end.column - start.column == len(text):
        column = start.column + index
        return Span(origin.file, Position(start.line, column), Position(start.line, column + 1))
    return origin


def _finding(character: str, span: Span, available: frozenset[int]) -> Finding:
    replacement = _replacement(character, available)
    if replacement is None:
        advice = "別の文字か、言葉で書いてください。"
    elif replacement.isspace():
        advice = "ふつうの空白を書いてください。"
    elif replacement:
        advice = f"「{replacement}」と書いてください。"
    else:
        advice = "この文字を消してください。"
    return Finding(
        code=MISSING_GLYPH,
        span=span,
        message=f"{_shown(character)}(U+{ord(character):04X} {name(character, '名前のない文字')})は"
        f"文書のフォント {FAMILY} にありません",
        label="印刷できない文字",
        suggestions=(Suggestion(replacement),) if replacement else (),
        advice=advice,
    )


def _shown(character: str) -> str:
    kind = category(character)
    if kind == "Co":
        return "外字"
    return "目に見えない文字" if kind[0] in "CMZ" else f"「{character}」"


def _replacement(character: str, available: frozenset[int]) -> str | None:
    """Give what to write instead ("" to leave it out), or None if nothing is known."""
    if character in _REPLACEMENTS:
        return _REPLACEMENTS[character]
    candidate = normalize("NFKC", character)
    if candidate != character and all(ord(part) in available for part in candidate):
        return candidate
    return None
