"""A department, body, place, group or note that is registered and used nowhere.

## 何を見るか

登録した部署、団体、施設、群、注が、どの欄からも文章からも引かれていないかを見ます。
名称が言葉として文章に出てくれば、使われていると見ます。在籍期間や後継のある部署は見ません。本文のない、書きかけの計画と、事例の計画でも見ません。

## 根拠

引かれないものは印字されません。事業や会議から外したときに残りがちで、次の年度に誤って使われます。

## 悪い例

```yaml file=dantai.yaml line=2
団体:
  - {id: volunteer, 名称: ボランティア連絡会}
```

## 良い例

```yaml file=dantai.yaml
団体:
  - {id: volunteer, 名称: ボランティア連絡会}
会議:
  - {id: chiiki-kaigi, 法定種別: その他, 名称: 地域の会議, 構成員: [volunteer]}
```

## 直し方

使わないなら消します。構成員、委託先、実施施設などに入れ忘れたのなら、そこに書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import is_profile
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Level, Rule, Severity, documentation_in
from jusou_plan.lint.used import is_named, used
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.note import Note
from jusou_plan.model.organization import Department
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="NAM-108",
    name="登録しただけのもの",
    slug="registered-and-not-used",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    from_level=Level.STRICT,
)

_SHOWN = 20


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each such element that nothing refers to, cites, shows or names."""
    if loaded.plan.outline is None or is_profile(loaded) or is_lost(loaded):
        return
    plan = loaded.plan
    for register in (plan.departments, plan.organizations, plan.places, plan.groups, plan.notes):
        for element in register:
            if id(element) in used(loaded) or (not isinstance(element, Note) and is_named(loaded, element)):
                continue
            if isinstance(element, Department) and (element.tenure or element.successor):
                continue  # kept for the sake of past years
            title = element.title if len(element.title) <= _SHOWN else f"{element.title[:_SHOWN]}…"
            key = "本文" if isinstance(element, Note) else "名称"
            yield Finding(
                RULE.code,
                loaded.span(element, key),
                f"{element.KIND}「{title.strip()}」は登録されていますが、どこでも使われていません",
                label="どこからも引かれていません",
                advice="使わないなら消してください。入れ忘れたのなら、使うところに書いてください。",
            )
