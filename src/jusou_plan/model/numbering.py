"""The styles in which headings and items are numbered (公用文の項目の細別 and what plans use in practice)."""

from jusou_plan.model.word import Word


class NumberStyle(Word):
    """A numbering style, written as its first number."""

    ARABIC = "1", "1、2、3"
    CHAPTER = "第1章", "第1章、第2章、第3章"
    ROMAN_CHAPTER = "第Ⅰ章", "第Ⅰ章、第Ⅱ章、第Ⅲ章"
    ROMAN = "Ⅰ", "Ⅰ、Ⅱ、Ⅲ"
    PARENTHESIZED = "(1)", "(1)、(2)、(3)"
    KATAKANA = "ア", "ア、イ、ウ"
    PARENTHESIZED_KATAKANA = "(ア)", "(ア)、(イ)、(ウ)"
    CIRCLED = "①", "①、②、③"
    LETTER = "A", "A、B、C"
    NONE = "なし", "番号を付けない"
