"""A registered body that a text names in a spelling of its own.

## 何を見るか

文章や欄の言葉に、登録した部署、団体、施設、会議の名称を違う書き方で書いたところがないかを見ます。
「・」の有無、障がいと障害、こどもと子ども、「ヶ」と「ケ」などの違いです。空白と改行の違いは見ません。
かぎ括弧の中と、登録した名称・略称は見ません。

## 根拠

名称は、固有名詞として一通りに書きます。引用（`${部署:…}`）で書けば、登録した名称が印字されます。

## 悪い例

```yaml file=bukai.yaml line=8
部署:
  - {id: kyodo, 名称: 市民協働・ボランティア推進課, 上位: sogo}
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    主催: kyodo
    目的: 市民協働ボランティア推進課が、地域の活動について話し合う場を開く。
```

## 良い例

```yaml file=bukai.yaml
部署:
  - {id: kyodo, 名称: 市民協働・ボランティア推進課, 上位: sogo}
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    主催: kyodo
    目的: "${部署:kyodo}が、地域の活動について話し合う場を開く。"
```

## 直し方

登録した名称に直すか、引用します。その書き方も使うなら、「略称」に加えます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.spelling import key_of, spelt
from jusou_plan.lint.texts import Names, Text, names
from jusou_plan.lint.wording import wording_without_names
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.organization import Department, Organization
from jusou_plan.model.place import Place
from jusou_plan.source.finding import Finding, Suggestion

RULE = Rule(
    code="NAM-102",
    name="登録と違う名称の書き方",
    slug="unregistered-spelling",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_SHORTEST = 5
_Body = Department | Organization | Place | Meeting
_SPACE = re.compile(r"\s+")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each place where a name stands in another spelling than any that is registered."""
    exact = {_SPACE.sub("", name) for name in names(loaded)}
    bodies = _by_key(loaded)
    known = Names(bodies)
    for text, words in wording_without_names(loaded):
        if any(known.places(key_of(words))):
            yield from _in(loaded, text, words, known, bodies, exact)


def _by_key(loaded: LoadedPlan) -> dict[str, tuple[_Body, str]]:
    """Give every body and name by the name in one spelling; the short ones are words of any text."""
    plan = loaded.plan
    found: dict[str, tuple[_Body, str]] = {}
    for bodies in (plan.departments, plan.organizations, plan.places, plan.meetings):
        for body in bodies:
            for name in (body.name, *body.short):
                key = key_of(name)
                if len(key) >= _SHORTEST:
                    found.setdefault(key, (body, name))
    return found


def _in(
    loaded: LoadedPlan,
    text: Text,
    words: str,
    known: Names,
    bodies: dict[str, tuple[_Body, str]],
    exact: set[str],
) -> Iterator[Finding]:
    usual = spelt(words)
    for place in known.apart(usual.text):
        start, end = usual.places[place.start][0], usual.places[place.stop - 1][1]
        written = _SPACE.sub("", words[start:end])
        if written in exact or not _stands_alone(words, start, end):
            continue
        body, name = bodies[usual.text[place.start : place.stop]]
        if _SPACE.sub("", name) != written:
            yield Finding(
                RULE.code,
                text.span(start, end),
                f"「{written}」は、{body.KIND}に「{name}」と登録されています",
                label="登録した名称と書き方が違います",
                suggestions=(Suggestion(name, loaded.span(body, "名称")),),
                advice=f"「{name}」と書くか、引用してください。",
            )


_KINDS = (re.compile(r"[一-龠々]"), re.compile(r"[ァ-ヺー]"), re.compile(r"[A-Za-z0-9]"))


def _stands_alone(words: str, start: int, end: int) -> bool:
    """Tell whether the characters are no part of a longer word."""
    before, behind = words[:start][-1:], words[end : end + 1]
    edges = ((before, words[start]), (words[end - 1], behind))
    return not any(all(map(kind.match, edge)) for edge in edges for kind in _KINDS)
