"""Which words mean the same when plans are compared, each with its reason.

This is data: a word that cities use differently is added here and nowhere else. What a plan itself says is
always shown as it says it; these words only decide whether two plans agree. The reasons are printed.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SameMeaning:
    """Words that mean the same: the one that stands for all, the spellings, and why (Japanese)."""

    word: str
    spellings: tuple[str, ...]
    reason: str


FIELDS = (
    SameMeaning(
        "介護",
        ("介護", "高齢", "高齢者", "高齢福祉", "高齢者福祉", "高齢・介護", "介護・高齢", "高齢者・介護"),
        "介護保険法の地域支援事業に当たる分野を、高齢と呼ぶ市も介護と呼ぶ市もあるため",
    ),
    SameMeaning(
        "障害",
        ("障害", "障害者", "障害福祉", "障害者福祉"),
        "障害者総合支援法の地域生活支援事業に当たる分野であり、「障がい」との違いは表記だけのため",
    ),
    SameMeaning(
        "こども",
        ("こども", "子育て", "児童", "児童福祉", "こども・子育て", "子育て支援"),
        "子ども・子育て支援法の地域子ども・子育て支援事業に当たる分野を、市により別の語で呼ぶため",
    ),
    SameMeaning(
        "生活困窮",
        ("生活困窮", "困窮", "生活困窮者", "困窮者", "生活困窮者自立支援"),
        "生活困窮者自立支援法の事業に当たる分野を、困窮と略す市があるため",
    ),
    SameMeaning(
        "全分野",
        ("全分野", "全", "全て", "すべて", "全世代", "分野を問わない", "共通"),
        "対象の分野を限らないことを、市により別の語で示すため",
    ),
)
"""分野. Spellings are looked up after those of `LETTERS`: 障がい is 障害, 子ども is こども."""

METHODS = (
    SameMeaning(
        "一部委託",
        ("直営及び委託", "一部直営", "直営及び一部委託", "委託及び一部委託"),
        "どれも、市が自ら行う部分と委託する部分とがあることを示すため。どこまでを委託するかは、各計画の語で確かめる",
    ),
)
"""実施方式. A spelling is a combination of ways, as `Method` reads it; it means the one way `word`."""

LETTERS = (
    SameMeaning("障害", ("障がい", "障碍"), "表記の違いで、指すものは同じため"),
    SameMeaning("こども", ("子ども", "子供"), "表記の違いで、指すものは同じため"),
    SameMeaning("取組", ("取り組み", "取組み"), "送り仮名の違いで、指すものは同じため"),
)
"""Spellings inside any word: 分野, 職, 資格."""
