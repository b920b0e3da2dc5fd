"""The comparison in Japanese words, the same in every output."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jusou_plan.comparison.answer import ABSENT, Answer
from jusou_plan.comparison.table import Comparison
from jusou_plan.comparison.vocabulary import FIELDS, LETTERS, METHODS, SameMeaning

TITLE = "重層的支援体制整備事業実施計画の比較"
NO_PLAN_HAS_IT = "どの計画にも記載がありません。"


def subject(comparison: Comparison) -> str:
    """Give what is compared: 福井市・富士市; of many plans their number."""
    labels = [plan.label for plan in comparison.plans]
    return "・".join(labels) if len(labels) <= _FEW else f"{len(labels)}の計画"


_FEW = 4


def taken_as(answer: Answer) -> str:
    """Give as what a plan's words are taken, in brackets, "" where that is plain."""
    return f"（{answer.taken_as}とみなす）" if answer.taken_as else ""


def silent(labels: Sequence[str]) -> str:
    """Give that none of some plans says anything."""
    return f"{'、'.join(labels)}には、記載がない。"


def reading_notes(comparison: Comparison) -> tuple[str, ...]:
    """Give what a reader has to know before reading the tables."""
    notes = [
        f"「{ABSENT}」は、その計画に記載がないことを示す。どの計画にも記載のない欄は省いた。",
        "計画の語はそのまま示した。「同じ」か「異なる」かは、末尾の「同じとみなした語」によって比べた結果である。"
        "同じことを別の語で記しているときは「言い方は違う」と添えた。",
        "事業は、名称や条文の番号でなく、社会福祉法が定める事項ごとに比べた。"
        "条文の番号は、それぞれの計画の基準日のものである。",
        "配置人員は職、資格と人数で、会議の頻度は年当たりの回数で比べた。配置先や曜日は、比べる対象にしていない。",
    ]
    notes += [
        f"{plan.label}は、書き方の誤りがあるため、読めなかった箇所を比べていない。"
        for plan in comparison.plans
        if plan.partly_read
    ]
    return tuple(notes)


def law_day(comparison: Comparison, index: int) -> str:
    """Give the day on which a plan is held against the law, 「—」 if it names none."""
    day = comparison.plans[index].law_day
    return f"{day.year}年{day.month}月{day.day}日" if day else ABSENT


def vocabulary() -> Iterator[tuple[str, SameMeaning]]:
    """Give every word of the vocabulary with what it is about, in the order of print."""
    for about, words in (("分野", FIELDS), ("実施方式", METHODS), ("表記", LETTERS)):
        for same in words:
            yield about, same
