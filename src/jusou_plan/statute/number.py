"""Writing an article number out: 法106-4-2-1イ is 社会福祉法第106条の4第2項第1号イ."""

import re

LAWS = {"法": "社会福祉法", "規": "社会福祉法施行規則"}

# In this Act 106, and in its Ordinance 34, only exist with a branch number (第106条の4, 第34条の10).
_NUMBER = re.compile(r"(法|規)(106-\d+|34-\d+|\d+)(?:-(\d+))?(?:-(\d+))?([イロハニ]?)")


def written_out(number: str, *, full: bool = True) -> str:
    """Give the article as it is cited in an official text; without `full` the law is 法 or 規則.

    Items of an article without paragraphs (規34-10-1) are 第1号, those under a paragraph 第2項第1号.
    Raises ValueError for what is no article number.
    """
    match = _NUMBER.fullmatch(number)
    if match is None:
        raise ValueError(f"not an article number: {number}")
    law, article, second, third, letter = match.groups()
    name = LAWS[law] if full else {"法": "法", "規": "規則"}[law]
    head, _, branch = article.partition("-")
    text = f"{name}第{head}条" + (f"の{branch}" if branch else "")
    if second:
        text += f"第{second}号" if number.startswith("規34-10") else f"第{second}項"
    if third:
        text += f"第{third}号"
    return text + letter
