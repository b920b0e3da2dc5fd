"""Numbers as Japanese official documents print them."""

from jusou_plan.model.numbering import NumberStyle

_KATAKANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_ROMAN = ("Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ", "Ⅶ", "Ⅷ", "Ⅸ", "Ⅹ", "Ⅺ", "Ⅻ")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def number(style: NumberStyle, count: int) -> str:
    """Give the `count`-th number (from 1) in `style`; past the end of a row of signs, (count)."""
    match style:
        case NumberStyle.NONE:
            return ""
        case NumberStyle.ARABIC:
            return str(count)
        case NumberStyle.CHAPTER:
            return f"第{count}章"
        case NumberStyle.ROMAN_CHAPTER:
            return f"第{_sign(_ROMAN, count)}章"
        case NumberStyle.PARENTHESIZED:
            return f"({count})"
        case NumberStyle.PARENTHESIZED_KATAKANA:
            return f"({_sign(_KATAKANA, count).strip('()')})"
        case NumberStyle.ROMAN:
            return _sign(_ROMAN, count)
        case NumberStyle.KATAKANA:
            return _sign(_KATAKANA, count)
        case NumberStyle.CIRCLED:
            return _sign(_CIRCLED, count)
        case NumberStyle.LETTER:
            return _sign(_LETTERS, count)


def style_of(marker: str) -> tuple[NumberStyle, int] | None:
    """Give the style and the count of a number as somebody typed it, None when it is no number."""
    for style in (
        NumberStyle.CIRCLED,
        NumberStyle.PARENTHESIZED,
        NumberStyle.PARENTHESIZED_KATAKANA,
        NumberStyle.KATAKANA,
        NumberStyle.ROMAN,
    ):
        for count in range(1, len(_KATAKANA) + 1):
            if number(style, count) == marker:
                return style, count
    return None


def _sign(signs: str | tuple[str, ...], count: int) -> str:
    return signs[count - 1] if count <= len(signs) else f"({count})"
