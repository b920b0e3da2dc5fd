"""参加支援 or アウトリーチ that does not speak of housing.

## 何を見るか

第2号（参加支援）と第4号（アウトリーチ等）の事業と支援の文章が、住居や居住、住まいに触れているかを見ます。
「内容」を書いていない号は問いません。改正の施行より前の基準日の計画も問いません。

## 根拠

施行規則の改正で、参加支援に住居の確保の援助が、アウトリーチに今の住居に住み続けるための情報の提供と助言が加わりました。
行うことの例示で、計画に書くことまでは求めていないため、情報にとどめます。
番号は `jusou law 参加支援の便宜` と `jusou law アウトリーチの便宜` で調べられます。

## 悪い例

```yaml file=sanka.yaml line=10
支援:
  - id: sanka-shien
    根拠: 第2号
    名称: 参加支援
事業:
  - id: sanka
    支援: sanka-shien
    根拠: 第2号
    名称: 参加支援事業
    内容: 社会とのつながりをつくる。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 参加した人の数, 値: 30人/年}]}]
```

## 良い例

```yaml file=sanka.yaml
支援:
  - id: sanka-shien
    根拠: 第2号
    名称: 参加支援
事業:
  - id: sanka
    支援: sanka-shien
    根拠: 第2号
    名称: 参加支援事業
    内容: 社会とのつながりをつくり、住居の確保も援助する。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 参加した人の数, 値: 30人/年}]}]
```

## 直し方

住まいについて行う支援があれば、「内容」に書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.housing import speaks_of_housing
from jusou_plan.lint.law import law_day, services
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Level, Rule, Severity, documentation_in
from jusou_plan.lint.told import is_described, told_of_projects
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.statute.number import written_out
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="COMP-213",
    name="住まいに触れていない参加支援とアウトリーチ",
    slug="housing-not-in-support",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    from_level=Level.STRICT,
)

_CONCEPTS = {"第2号": "参加支援の便宜", "第4号": "アウトリーチの便宜"}


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of the services that leave it out, all in one finding."""
    day = law_day(loaded)
    found = []
    for key, concept in _CONCEPTS.items() if day else ():
        version = read_statute().concepts[concept].on(day) if day else None
        projects = [it for it in services(loaded, key) if is_described(loaded, it)]
        if version is None or not version.change or not projects or is_lost(loaded, *projects):
            continue
        if not speaks_of_housing(told_of_projects(loaded, projects)):
            found.append((key, projects[0], written_out(version.number)))
    if found:
        _, first, _ = found[0]
        yield Finding(
            RULE.code,
            loaded.span(first, "内容" if first.content else "名称"),
            f"{'と'.join(key for key, _, _ in found)}の事業が、住まいについての支援に触れていません",
            label="「住居」「居住」「住まい」などの言葉がありません",
            basis="、".join(basis for _, _, basis in found),
            advice="住まいについて行う支援があれば、「内容」に書いてください。",
        )
