"""A gap in the numbers of places that bear numbers: 第1, 第2, 第3, 第5.

## 何を見るか

一つの事業の実施施設のうち、名称が番号だけ違うもの（第1地域包括支援センター、第2…）が三つ以上あり、1から始まるとき、
途中の番号が抜けていないかを見ます。

## 根拠

番号を欠番にしていることもあるので、情報にとどめます。表に入れ忘れたのかどうかを確かめるためのものです。

## 悪い例

```yaml file=hokatsu.yaml line=13
施設:
  - {id: h1, 名称: 第1地域包括支援センター}
  - {id: h2, 名称: 第2地域包括支援センター}
  - {id: h4, 名称: 第4地域包括支援センター}
事業:
  - id: hokatsu
    支援: sodan
    根拠: 第1号イ
    名称: 地域包括支援センターの運営
    所管課: 福祉総合課
    内容: 地域包括支援センターで、高齢者の総合相談、権利擁護、ケアマネジャーへの支援を行う。
    実施方式: 直営
    実施施設: [h1, h2, h4]
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 900件/年}]}]
```

## 良い例

```yaml file=hokatsu.yaml
施設:
  - {id: h1, 名称: 第1地域包括支援センター}
  - {id: h2, 名称: 第2地域包括支援センター}
  - {id: h3, 名称: 第3地域包括支援センター}
事業:
  - id: hokatsu
    支援: sodan
    根拠: 第1号イ
    名称: 地域包括支援センターの運営
    所管課: 福祉総合課
    内容: 地域包括支援センターで、高齢者の総合相談、権利擁護、ケアマネジャーへの支援を行う。
    実施方式: 直営
    実施施設: [h1, h2, h3]
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 900件/年}]}]
```

## 直し方

抜けた施設があれば書き足します。欠番なら、そのままでかまいません。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.place import Place
from jusou_plan.model.project import Project, Site
from jusou_plan.model.values.notation import fold
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="NUM-106",
    name="施設の番号の飛び",
    slug="gap-in-numbered-names",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_KANJI = "〇一二三四五六七八九十"
_NUMBERED = re.compile(rf"第([0-9]{{1,2}}|[{_KANJI}])")
_FEWEST = 3


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each gap, at the first place behind it."""
    for project in loaded.plan.projects:
        if any(stub.kind == "施設" for stub in loaded.stubs):
            return
        for name, known in _series(loaded, project).items():
            numbers = sorted(known)
            missing = [number for number in range(1, numbers[-1]) if number not in known]
            if len(known) < _FEWEST or numbers[0] != 1 or not missing:
                continue
            behind = next(number for number in numbers if number > missing[0])
            told = "、".join(f"「{name.replace('第#', f'第{number}', 1)}」" for number in missing)
            yield Finding(
                RULE.code,
                loaded.span(known[behind]),
                f"「{project.name}」の実施施設に、{told}がありません",
                label="番号が飛んでいます",
                advice="抜けた施設があれば書き足してください。欠番なら、そのままでかまいません。",
            )


def _series(loaded: LoadedPlan, project: Project) -> dict[str, dict[int, Site]]:
    """Give the sites of a project whose names differ in a number only, by name and number."""
    found: dict[str, dict[int, Site]] = {}
    for sites in project.sites.everything() if project.sites else ():
        for site in sites:
            place = loaded.resolve(site.place) if site.place else None
            name = fold(place.name if isinstance(place, Place) else site.name or "")
            match = _NUMBERED.search(name)
            if match:
                number = int(match[1]) if match[1].isdecimal() else _KANJI.index(match[1])
                found.setdefault(_NUMBERED.sub("第#", name, count=1), {})[number] = site
    return found
