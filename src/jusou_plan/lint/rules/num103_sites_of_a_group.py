"""A number of sites beside a list of them of another length.

## 何を見るか

実施施設の「か所」の数が、同じ欄に並べた「場所」の数と合うか、まとめた呼び名（名称）に書いた数が、同じ事業に並べた
その呼び名の施設の数と合うかを見ます。

## 根拠

この計画の中の一貫性です。

## 悪い例

```yaml file=kyoten.yaml line=11
施設:
  - {id: hiroba, 名称: ひろば, 場所: [{名称: 東}, {名称: 西}]}
事業:
  - id: kyoten
    支援: chiiki
    根拠: 第3号ニ
    名称: 地域子育て支援拠点事業
    所管課: 福祉総合課
    内容: 親子の交流の場を設ける。
    実施方式: 直営
    実施施設: {施設: hiroba, 場所: [東, 西], か所: {数: 3か所}}
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 拠点の数, 値: 5か所}]}]
```

## 良い例

```yaml file=kyoten.yaml
施設:
  - {id: hiroba, 名称: ひろば, 場所: [{名称: 東}, {名称: 西}]}
事業:
  - id: kyoten
    支援: chiiki
    根拠: 第3号ニ
    名称: 地域子育て支援拠点事業
    所管課: 福祉総合課
    内容: 親子の交流の場を設ける。
    実施方式: 直営
    実施施設: {施設: hiroba, 場所: [東, 西], か所: {数: 2か所}}
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 拠点の数, 値: 5か所}]}]
```

## 直し方

数か並びを直します。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.sites import number_of
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.place import Place
from jusou_plan.model.project import Site
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="NUM-103",
    name="並びと違うか所の数",
    slug="sites-of-a-group",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_FEWEST = 2


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Hold each number of sites against what is listed beside it."""
    if any(stub.kind == "施設" for stub in loaded.stubs):
        return
    for project in loaded.plan.projects:
        for sites in project.sites.everything() if project.sites else ():
            for site in sites:
                stated = number_of(loaded, site) if site.count else None
                listed = _listed(loaded, site, sites)
                if stated is not None and listed and stated != listed:
                    yield Finding(
                        RULE.code,
                        loaded.span(site, "か所"),
                        f"「か所」は{stated}か所ですが、並べた施設は{listed}か所です",
                        label="並びの数と合いません",
                        advice="数か並びを直してください。",
                    )


def _listed(loaded: LoadedPlan, site: Site, sites: Sequence[Site]) -> int:
    """Give how many places are listed that the number of a site must be of, 0 if none are."""
    if site.spots:
        return len(site.spots)
    place = loaded.resolve(site.place) if site.place else None
    if isinstance(place, Place):
        return len(place.spots)
    named = [it for it in sites if it.place is not None and it.role is not None and it.role == site.name]
    return len(named) if len(named) >= _FEWEST else 0
