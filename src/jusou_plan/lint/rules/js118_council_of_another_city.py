"""A council of social welfare that bears the name of another city: a file copied from that city's plan.

## 何を見るか

「団体」に、計画の自治体とは別の市町村の名の付く社会福祉協議会がないかを見ます。

## 根拠

市町村の社会福祉協議会は、その市町村の区域ごとにあります。別の市町村の名があるときは、ほかの計画のファイルを写したまま、
直し忘れていることが多いためです。

## 悪い例

```yaml file=keikaku.yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
```

```yaml file=soshiki.yaml line=2
団体:
  - {id: shakyo, 名称: 手本市社会福祉協議会, 略称: 市社協}
```

## 良い例

```yaml file=keikaku.yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
```

```yaml file=soshiki.yaml
団体:
  - {id: shakyo, 名称: 見本市社会福祉協議会, 略称: 市社協}
```

## 直し方

自分の市町村の団体に直します。別の市町村のファイルなら、別のフォルダーに移します。本当にかかわる団体なら、そのままで
かまいません。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="JS118",
    name="別の市町村の社会福祉協議会",
    slug="council-of-another-city",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_COUNCIL = re.compile(r"(?P<city>.+?[市町村])社会福祉協議会")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Look at the organizations of a plan that says whose it is."""
    header = loaded.plan.header
    if header is None:
        return
    own = header.municipality.name.strip()
    for organization in loaded.plan.organizations:
        council = _COUNCIL.fullmatch(organization.name)
        if council is None or council["city"].endswith(own):
            continue
        yield Finding(
            RULE.code,
            loaded.span(organization, "名称"),
            f"「{organization.name}」は、{own}の団体ではないようです",
            label=f"この計画は{own}のものです",
            advice=f"{council['city']}のファイルを写したのなら、{own}の団体に直すか、別のフォルダーに移してください。"
            "本当にかかわる団体なら、そのままでかまいません。",
        )
