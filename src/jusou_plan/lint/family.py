"""The families of rules: the letters that a code begins with, and what they are about."""

FAMILIES = {
    "ACC": "アクセシビリティ",
    "CIT": "条文の引用と号",
    "COMP": "法が定める事業",
    "DATE": "日付と期間",
    "FIG": "図と画像",
    "FIN": "費用の負担",
    "GAP": "不足の申告",
    "JS": "計画の書き方",
    "KPI": "指標",
    "MTG": "会議",
    "NAM": "名前",
    "NUM": "数と番号",
    "OUT": "実施方式と委託",
    "PII": "個人の情報",
    "PROC": "手続と期間",
    "REF": "参照と印字",
    "REQ": "記載事項",
    "STY": "表記と文章",
    "SUM": "合計",
    "TIME": "法令の日付",
}
"""Every family and its Japanese title, in the order of the codes."""

OF_THE_LAW = frozenset({"CIT", "COMP", "FIN", "GAP", "MTG", "OUT", "PROC", "REQ", "TIME"})
"""The families whose rules hold a plan against the law; the others look at how it is written."""


def family_of(code: str) -> str:
    """Give the letters of a rule's code: JS for JS103, COMP for COMP-201."""
    return code.rstrip("0123456789").rstrip("-")
