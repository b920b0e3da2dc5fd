"""Which items the table has, in its order, and by which names people call them."""

from __future__ import annotations

from dataclasses import dataclass

from jusou_plan.model.values.notation import compact
from jusou_plan.model.values.problem import ValueProblem
from jusou_plan.model.values.statutory_item import StatutoryItem
from jusou_plan.statute.number import NotANumber, canonical


@dataclass(frozen=True, slots=True)
class Entry:
    """An item of the table: its canonical key, its concept in the statute data, its printed title."""

    key: str
    concept: str
    title: str

    @property
    def label(self) -> str:
        """The item as the table prints it: 第1号イ, 第3号柱書, 規則第34条の10第1号, 法第106条の5第2項."""
        ordinance, act = self.key.removeprefix(_ORDINANCE), self.key.removeprefix(_PLAN_ARTICLE)
        if ordinance != self.key:
            return f"規則第34条の10第{ordinance}号"
        if act != self.key:
            return f"法第106条の5第{act}項"
        return _OPENING_WORDS.get(self.key, self.key)


_ORDINANCE, _PLAN_ARTICLE = "規34-10-", "法106-5-"
_ITEM_NUMBER = "法106-4-2-"
_OPENING_WORDS = {"第3号": "第3号柱書"}


SERVICES = (
    Entry("第1号イ", "地域包括支援センター運営", "地域包括支援センターの運営"),
    Entry("第1号ロ", "障害者相談支援", "障害者相談支援事業"),
    Entry("第1号ハ", "利用者支援", "利用者支援事業"),
    Entry("第1号ニ", "自立相談支援", "自立相談支援事業"),
    Entry("第2号", "参加支援", "参加支援事業"),
    Entry("第3号", "生活困窮者支援等の地域づくり", "生活困窮者支援等のための地域づくり事業"),
    Entry("第3号イ", "地域介護予防活動支援", "地域介護予防活動支援事業"),
    Entry("第3号ロ", "生活支援体制整備", "生活支援体制整備事業"),
    Entry("第3号ハ", "地域活動支援センター", "地域活動支援センター事業"),
    Entry("第3号ニ", "地域子育て支援拠点", "地域子育て支援拠点事業"),
    Entry("第4号", "アウトリーチ等", "アウトリーチ等を通じた継続的支援事業"),
    Entry("第5号", "多機関協働", "多機関協働事業"),
    Entry("第6号", "支援プラン", "支援プランの作成"),
)
"""社会福祉法第106条の4第2項. The standard names are those of the laws that its items cite."""

POLICY, SYSTEM, GOALS, COOPERATION = "規34-10-1", "規34-10-2", "規34-10-3", "規34-10-4"

CONTENTS = (
    Entry(POLICY, "記載事項・基本方針", "基本方針"),
    Entry(SYSTEM, "記載事項・提供体制", "提供体制の確保の内容と実施時期"),
    Entry(GOALS, "記載事項・目標", "提供体制の確保の目標"),
    Entry(COOPERATION, "記載事項・連携", "支援関係機関相互間の一体的な連携"),
)
"""社会福祉法施行規則第34条の10."""

OPINIONS, HARMONY, PUBLICATION = "法106-5-2", "法106-5-3", "法106-5-4"

DUTIES = (
    Entry(OPINIONS, "意見反映", "住民や支援関係機関などの意見の反映"),
    Entry(HARMONY, "調和", "四つの法定計画などとの調和"),
    Entry(PUBLICATION, "公表", "計画の公表"),
)
"""社会福祉法第106条の5第2項–第4項."""

ENTRIES = (*SERVICES, *CONTENTS, *DUTIES)
KEYS = tuple(entry.key for entry in ENTRIES)


def key_of(text: str) -> str | None:
    """Give the canonical key of an item as people write it, None for what is no item of the table.

    That is a number (規34-10-3, 法106-5-4, 法106-4-2-3ニ), the words of an official text (第3号ニ, 第3号柱書,
    規則第34条の10第3号) or the name of a concept (公表).
    """
    found = _NAMES.get(compact(text))
    if found is not None:
        return found
    try:
        key = StatutoryItem.parse(text).label()
    except ValueProblem:
        return _KEYS_BY_NUMBER.get(_number(text))
    return key if key in KEYS else None


def printed_name(text: str) -> str:
    """Give an item as people write it in printed words: 提供体制の確保の目標（規則第34条の10第3号）.

    What is no item of the table stays as it is written.
    """
    key = key_of(text)
    entry = next((entry for entry in ENTRIES if entry.key == key), None)
    return f"{entry.title}（{entry.label}）" if entry else text


def _number(text: str) -> str:
    try:
        return canonical(text)
    except NotANumber:
        return ""


_NAMES = {
    compact(spelling): entry.key
    for entry in ENTRIES
    for spelling in (entry.key, entry.label, entry.concept, entry.title)
}
_KEYS_BY_NUMBER = {
    **{entry.key: entry.key for entry in (*CONTENTS, *DUTIES)},
    **{_ITEM_NUMBER + entry.key.removeprefix("第").replace("号", ""): entry.key for entry in SERVICES},
    "法106-4-2-3柱": "第3号",
}
