"""The plan does not cite the article that it is made under.

## 何を見るか

計画の文章のどこかに、実施計画の根拠となる社会福祉法の条が引かれているかを見ます。
`${法:計画策定}` と書くと、
計画の基準日の番号で印字されます。条を文字で書いても構いません。

## 根拠

社会福祉法は、市町村が実施計画を策定するよう努めると定めています。どの計画かは、
根拠の条を示して初めて分かります。
番号は `jusou law 計画策定` で調べられます。

## 悪い例

```yaml file=honbun.yaml line=1
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、社会福祉法に基づいて定める。
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童、生活困窮者その他の福祉の基本方針は、誰も取り残さない支援である。]
    - 見出し: 提供体制と目標
      記載: [規34-10-2, 規34-10-3]
      内容:
        - 次の事業を、令和7年度から令和8年度まで実施する。事業ごとに目標を定める。
        - 事業一覧: すべて
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
```

## 良い例

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
        - 次の事業を、令和7年度から令和8年度まで実施する。事業ごとに目標を定める。
        - 事業一覧: すべて
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
```

## 直し方

計画の趣旨などに `${法:計画策定}` と書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, law_day, outline_key
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.citation import Citation, split
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.prose import Prose
from jusou_plan.source.finding import Finding
from jusou_plan.statute.number import cited
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="CIT-001",
    name="計画の根拠条がない",
    slug="basis-of-plan-not-cited",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


_CONCEPT = "計画策定"


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan that never cites its basis."""
    if law_day(loaded) is None or is_lost(loaded):
        return
    texts = [prose.text for prose in loaded.every(Prose)]
    if not any(map(_cites, texts)):
        yield Finding(
            RULE.code,
            outline_key(loaded),
            "この計画の根拠となる条が引かれていません",
            label="実施計画の根拠の条がありません",
            basis=article(loaded, _CONCEPT),
            advice=f"計画の趣旨などに「${{法:{_CONCEPT}}}に基づき」のように書いてください。",
        )


def _cites(text: str) -> bool:
    """Tell whether a text cites the paragraph, or the article as a whole."""
    number = read_statute().concepts[_CONCEPT].versions[-1].number
    whole, _, _ = number.rpartition("-")
    for piece in split(text):
        if isinstance(piece, Citation):
            if (piece.kind, piece.target) == ("法", _CONCEPT):
                return True
        elif any(it.number in (number, whole) for it in cited(piece.text)):
            return True
    return False
