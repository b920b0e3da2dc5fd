"""A plan that a text names and that is not registered.

## 何を見るか

文章や見出しに出てくる「第2期…計画」「（市の名）…計画」が「関連計画」にないか、この計画そのものが
「重層的支援体制整備事業実施計画」と違う名で呼ばれていないかを見ます。
地域福祉計画のように法律の種別だけで呼ぶものと、支援計画、ケアプランなどは見ません。

## 根拠

この計画の中の一貫性です。関連計画に登録すると、期間や関係と一緒に印字されます。

## 悪い例

```yaml file=bukai.yaml line=5
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    目的: 第3期見本市スポーツ推進計画と連携する取組を話し合う。
```

## 良い例

```yaml file=bukai.yaml
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    目的: 第3期見本市スポーツ推進計画と連携する取組を話し合う。
関連計画:
  - {id: sports, 法定種別: その他, 名称: 第3期見本市スポーツ推進計画}
```

## 直し方

「関連計画」に登録し、文章では引用します。この計画のことなら、正式な名称に直します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.law import is_profile
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.spelling import key_of
from jusou_plan.lint.texts import Names, names
from jusou_plan.lint.wording import wording_without_names
from jusou_plan.model.gap import Exemption, Pending, Shortfall
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding, Suggestion
from jusou_plan.source.position import Span

RULE = Rule(
    code="NAM-105",
    name="登録のない計画",
    slug="plan-not-defined",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_OWN = "重層的支援体制整備事業実施計画"
_MISNAMED = r"重層的支援体制整備(?:事業)?計画"
_SHORTEST = 3


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell once of each such plan, at its first place."""
    header = loaded.plan.header
    if header is None or is_profile(loaded) or is_lost(loaded):
        return
    city = re.escape(header.municipality.name)
    pattern = re.compile(
        rf"第[0-9０-９一二三四五六七八九十]+[次期][一-龠々ァ-ヶー・]{{2,}}計画(?![一-龠])"
        rf"|{city}(?:[一-龠々ァ-ヶー・]|こども|子ども|障がい|まちづくり){{2,20}}?計画(?![一-龠])|{_MISNAMED}"
    )
    registered = (name for name in names(loaded) if len(name) >= _SHORTEST)
    known = Names(key_of(name) for name in (*registered, header.name, _OWN))
    seen: set[str] = set()
    for text, words in wording_without_names(loaded):
        if isinstance(text.part, Shortfall | Exemption | Pending) or "計画" not in words:
            continue
        for match in pattern.finditer(words):
            key = key_of(match[0])
            if key not in seen and not known.touch(key):
                yield _finding(text.span(*match.span()), match[0])
            seen.add(key)


def _finding(span: Span, name: str) -> Finding:
    if re.fullmatch(_MISNAMED, name):
        return Finding(
            RULE.code,
            span,
            f"「{name}」は、この計画の名称と違います",
            label=f"法律の言葉は「{_OWN}」です",
            suggestions=(Suggestion(_OWN),),
            advice="この計画のことなら、正式な名称に直してください。",
        )
    return Finding(
        RULE.code,
        span,
        f"「{name}」は、「関連計画」に登録されていません",
        label="どのような計画かが分かりません",
        advice="「関連計画」に登録してください。",
    )
