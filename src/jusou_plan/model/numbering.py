"""The styles in which headings and items are numbered (公用文の項目の細別 and what plans use in practice)."""

from jusou_plan.model.word import Word


class NumberStyle(Word):
    """A numbering style, written as its first number."""

    ARABIC = "1"
    CHAPTER = "第1章"
    ROMAN_CHAPTER = "第Ⅰ章"
    ROMAN = "Ⅰ"
    PARENTHESIZED = "(1)"
    KATAKANA = "ア"
    PARENTHESIZED_KATAKANA = "(ア)"
    CIRCLED = "①"
    LETTER = "A"
    NONE = "なし"
