"""A number of staff whose breakdown is another number.

## 何を見るか

配置人員の「人数」に書いた内訳（5名(市職員2名、会計年度任用職員3名)）を足して、全体の人数と合うかを見ます。
「うち」とした内訳と、「うち」の欄に並べた配置は、足した数が全体を超えないかを見ます。
「各1名」「1.3人以上」のような数は、足せないので見ません。

## 根拠

この計画の中の一貫性です。全体か内訳のどちらかが誤っています。

## 悪い例

```yaml file=jiritsu.yaml line=9
事業:
  - id: jiritsu
    支援: sodan
    根拠: 第1号ニ
    名称: 自立相談支援事業
    所管課: 福祉総合課
    内容: 生活に困窮する人の、就労と居住の相談に応じる。
    実施方式: 直営
    配置人員: {職: 相談支援員, 人数: "5名(市職員2名、会計年度任用職員2名)"}
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 200件/年}]}]
```

## 良い例

```yaml file=jiritsu.yaml
事業:
  - id: jiritsu
    支援: sodan
    根拠: 第1号ニ
    名称: 自立相談支援事業
    所管課: 福祉総合課
    内容: 生活に困窮する人の、就労と居住の相談に応じる。
    実施方式: 直営
    配置人員: {職: 相談支援員, 人数: "5名(市職員2名、会計年度任用職員3名)"}
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 200件/年}]}]
```

## 直し方

配置の実数を確かめ、誤っているほうを直します。
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.staff import Staff
from jusou_plan.model.values.headcount import Headcount
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="NUM-101",
    name="内訳の合わない配置人員",
    slug="staff-does-not-add-up",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_EVERY = ("各", "それぞれ")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Add up every breakdown of staff."""
    for piece in loaded.every(Staff):
        if piece.count and not loaded.marks(piece).reported:
            yield from _in_brackets(loaded, piece, piece.count)
            yield from _inside(loaded, piece, piece.count)


def _in_brackets(loaded: LoadedPlan, post: Staff, count: Headcount) -> Iterator[Finding]:
    if count.breakdown_adds_up() is not False:
        return
    total = sum((part.amount for part in count.breakdown), Decimal(0))
    yield Finding(
        RULE.code,
        loaded.span(post, "人数"),
        f"人数の内訳を足すと{total:f}{count.counter}で、全体の{count.amount:f}{count.counter}と合いません",
        label="全体か内訳のどちらかが誤っています",
        advice="内訳が一部だけなら「5名(うち会計年度任用職員3名)」のように「うち」を付けてください。",
    )


def _inside(loaded: LoadedPlan, post: Staff, count: Headcount) -> Iterator[Finding]:
    inner = [part.count for part in post.parts]
    known = [it for it in inner if it is not None]
    if not known or len(known) < len(inner) or not all(map(_is_exact, (count, *known))):
        return
    if any((part.where or part.area or "").startswith(_EVERY) for part in (post, *post.parts)):
        return
    total = sum((it.amount for it in known), Decimal(0))
    if total > count.amount:
        yield Finding(
            RULE.code,
            loaded.span(post, "うち"),
            f"「うち」を足すと{total:f}{count.counter}で、全体の{count.amount:f}{count.counter}を超えます",
            label="全体より多い人数です",
            advice="全体の人数か「うち」の人数を直してください。別に置く人なら、並べて書いてください。",
        )


def _is_exact(count: Headcount) -> bool:
    return not count.each and not count.bound
