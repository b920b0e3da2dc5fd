"""A 重層的支援会議 convened by another body than that of 第5号 (guidance).

## 何を見るか

法定種別が「重層的支援会議」の会議の「主催」が団体だけのとき、
その団体が第5号（多機関協働）の事業を受け持つかを、
事業の「委託先」と「実施施設」の「運営」で見ます。市町村やその部署が主催するときは問いません。

## 根拠

国の資料は、重層的支援会議の主催を多機関協働事業者としています。法律の定めではないため、情報にとどめます。

## 悪い例

```yaml file=kaigi.yaml line=12
会議:
  - id: shien-kaigi
    法定種別: 支援会議
    名称: 支援会議
    根拠: 法:支援会議
    主催: 市
    守秘義務:
      根拠: 法:支援会議守秘
  - id: jusou-kaigi
    法定種別: 重層的支援会議
    名称: 重層的支援会議
    主催: shakyo
    目的: 本人の同意を得て、支援プランを協議する。
```

## 良い例

```yaml file=kaigi.yaml
会議:
  - id: shien-kaigi
    法定種別: 支援会議
    名称: 支援会議
    根拠: 法:支援会議
    主催: 市
    守秘義務:
      根拠: 法:支援会議守秘
  - id: jusou-kaigi
    法定種別: 重層的支援会議
    名称: 重層的支援会議
    主催: shakyo
    目的: 本人の同意を得て、支援プランを協議する。
```

```yaml file=takikan.yaml
支援:
  - {id: takikan-shien, 根拠: [第5号, 第6号], 名称: 多機関協働}
事業:
  - id: takikan
    支援: takikan-shien
    名称: 多機関協働の体制づくり
    実施方式: 委託
    委託先: shakyo
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 支援プランの数, 値: 20件/年}]}]
```

## 直し方

主催を確かめ、多機関協働事業を受託する団体なら、事業の「委託先」に書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import coverage_of, meetings
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.index import Target
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import MeetingKind
from jusou_plan.model.organization import Organization
from jusou_plan.model.project import Project
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="MTG-411",
    name="多機関協働事業者の主催でない重層的支援会議",
    slug="host-not-of-collaboration",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each 重層的支援会議 that bodies without a part in 第5号 convene."""
    found = coverage_of(loaded)
    projects = found.item("第5号").projects if found else ()
    running = [body for project in projects for body in _bodies(loaded, project)]
    for meeting in meetings(loaded, MeetingKind.JUSOU):
        hosts = [loaded.resolve(host) for host in meeting.hosts]
        if not projects or not hosts or not all(isinstance(host, Organization) for host in hosts):
            continue
        if not any(host is body for host in hosts for body in running):
            yield Finding(
                RULE.code,
                loaded.span(meeting, "主催"),
                f"重層的支援会議「{meeting.name}」の主催が、多機関協働事業を受け持つ団体ではありません",
                label="第5号の事業の委託先に、この団体がありません",
                basis="国の説明資料（支援会議と重層的支援会議の比較）",
                advice="主催を確かめ、受託する団体なら、多機関協働の事業の「委託先」に書いてください。",
            )


def _bodies(loaded: LoadedPlan, project: Project) -> Iterator[Target | None]:
    for contractors in project.contractors.everything() if project.contractors else ():
        for contractor in contractors:
            if contractor.organization is not None:
                yield loaded.resolve(contractor.organization)
    for sites in project.sites.everything() if project.sites else ():
        for site in sites:
            if site.operator is not None:
                yield loaded.resolve(site.operator)
