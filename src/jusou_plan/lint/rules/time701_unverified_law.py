"""A plan whose day or period lies in an edition of the law that has not been read.

## 何を見るか

計画の基準日か期間が、施行の決まっている改正のうち、この道具が条文を確認していないものにかかるかを見ます。
基準日がかかる計画は、
法令に照らした検査をしません。

## 根拠

条文を確認していない改正については、内容を推測で検査しません（未確認）。
どの日からかは `jusou law` で調べられます。

## 悪い例

```yaml file=keikaku.yaml line=4
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  期間: 令和8年度～令和10年度
```

```yaml file=honbun.yaml
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童、生活困窮者その他の福祉の基本方針は、誰も取り残さない支援である。]
    - 見出し: 提供体制と目標
      記載: [規34-10-2, 規34-10-3]
      内容:
        - 次の事業を実施する。事業ごとに目標を定める。
        - 事業一覧: すべて
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
```

## 良い例

```yaml file=keikaku.yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  期間: 令和7年度～令和8年度
```

```yaml file=honbun.yaml
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童、生活困窮者その他の福祉の基本方針は、誰も取り残さない支援である。]
    - 見出し: 提供体制と目標
      記載: [規34-10-2, 規34-10-3]
      内容:
        - 次の事業を実施する。事業ごとに目標を定める。
        - 事業一覧: すべて
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
```

## 直し方

改正の条文を確かめ、計画に見直しの予定を書きます。計画の書き方を直す必要はありません。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from jusou_plan.lint.law import is_profile
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="TIME-701",
    name="未確認の改正にかかる計画",
    slug="unverified-law",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Announce the first change of the law within the plan's time whose text is not known."""
    header = loaded.plan.header
    if header is None or is_profile(loaded) or not loaded.source.complete:  # it may be another plan's
        return
    edition = next((it for it in read_statute().editions() if not it.verified), None)
    if edition is None:
        return
    day, last = header.law_day, date(header.period.last.year + 1, 3, 31) if header.period else None
    begins = f"{edition.first.year}年{edition.first.month}月{edition.first.day}日"
    laws = "、".join(it.number for it in edition.amendments)
    if day is not None and day >= edition.first:
        yield Finding(
            RULE.code,
            loaded.span(header, "基準日" if header.law_date else "期間"),
            f"{begins}からの法令は未確認のため、法令に照らした検査をしていません",
            label="この日の条文を確認していません（未確認）",
            basis=laws,
            advice="引用する条文は、改正後の条文で確かめてください。",
        )
    elif last is not None and last >= edition.first:
        yield Finding(
            RULE.code,
            loaded.span(header, "期間"),
            f"計画期間が、{begins}に施行される改正にかかります。改正の内容は未確認です",
            label="この改正の条文を確認していません（未確認）",
            basis=laws,
            advice="改正後の条文を確かめ、見直しの予定を計画に書いてください。",
        )
