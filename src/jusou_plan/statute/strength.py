"""How strongly a provision binds, by the verb that it ends in."""

from enum import StrEnum


class Strength(StrEnum):
    """The strength of a provision, the strongest first; the severity of a rule follows it."""

    DUTY = "義務"
    QUASI_DUTY = "義務的"
    DEFINITION = "定義"
    EFFORT = "努力義務"
    TASK = "任務"
    OPTION = "できる"
    AUTONOMY = "自律"
    ATTENTION = "留意"
    PRINCIPLE = "理念"
    DELEGATION = "委任"
    ADAPTATION = "読替"
    PENALTY = "罰則"
    UNKNOWN = "未確認"

    @property
    def meaning(self) -> str:
        """Give a line in Japanese that says what the word means here."""
        return _MEANINGS[self]


_MEANINGS = {
    Strength.DUTY: "しなければならない、又はしてはならない",
    Strength.QUASI_DUTY: "するものとする",
    Strength.DEFINITION: "事業や計画の定義の中身。欠けると、法にいうその事業や計画に当たらない",
    Strength.EFFORT: "努めるものとする、又は努めなければならない",
    Strength.TASK: "会議などの任務",
    Strength.OPTION: "することができる",
    Strength.AUTONOMY: "その会議などが自ら定める",
    Strength.ATTENTION: "特に留意するものとする",
    Strength.PRINCIPLE: "基本の考え方",
    Strength.DELEGATION: "省令に任せる",
    Strength.ADAPTATION: "ほかの規定の読替え",
    Strength.PENALTY: "違反したときの罰",
    Strength.UNKNOWN: "条文を確認していない",
}
