"""Numbers as Japanese official documents print them."""

from jusou_plan.model.numbering import NumberStyle

KATAKANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_HALF_WIDTH = str.maketrans("（）０１２３４５６７８９", "()0123456789")
_SIGNS = ((NumberStyle.CIRCLED, CIRCLED), (NumberStyle.KATAKANA, KATAKANA), (NumberStyle.ROMAN, ROMAN))


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
            return f"第{ROMAN[count - 1] if 1 <= count <= len(ROMAN) else count}章"
        case NumberStyle.PARENTHESIZED:
            return f"({count})"
        case NumberStyle.PARENTHESIZED_KATAKANA:
            return f"({KATAKANA[count - 1] if 1 <= count <= len(KATAKANA) else count})"
        case NumberStyle.ROMAN:
            return _sign(ROMAN, count)
        case NumberStyle.KATAKANA:
            return _sign(KATAKANA, count)
        case NumberStyle.CIRCLED:
            return _sign(CIRCLED, count)
        case NumberStyle.LETTER:
            return _sign(_LETTERS, count)


def style_of(marker: str) -> tuple[NumberStyle, int] | None:
    """Give the style and the count of a number as somebody typed it, None when it is no number.

    Brackets and digits may be full-width: （１） is (1).
    """
    marker = marker.translate(_HALF_WIDTH)
    if marker[:1] == "(" and marker[-1:] == ")":
        inside = marker[1:-1]
        if inside.isdecimal():
            return (NumberStyle.PARENTHESIZED, int(inside)) if int(inside) else None
        if len(inside) == 1 and inside in KATAKANA:
            return NumberStyle.PARENTHESIZED_KATAKANA, KATAKANA.index(inside) + 1
        return None
    for style, signs in _SIGNS:
        if len(marker) == 1 and marker in signs:
            return style, signs.index(marker) + 1
    return None


def _sign(signs: str, count: int) -> str:
    return signs[count - 1] if 1 <= count <= len(signs) else f"({count})"
