"""A short name that a text introduces (以下「…」という) twice, or never uses again.

## 何を見るか

文章の「（以下「…」という。）」を集め、同じ略称を二度紹介していないか、紹介したきり一度も使っていないかを見ます。
使ったかどうかは、文章のほか、表、見出し、名称に出てくる言葉でも数えます。

## 根拠

この計画の中の一貫性です。二度紹介すると、別のものを指すように読めます。使わない紹介は、文章を直したときに残りがちです。

## 悪い例

```yaml file=bukai.yaml line=5
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    目的: 地域の居場所を開く団体（以下「開設団体」という。）の話を聞く。
```

## 良い例

```yaml file=bukai.yaml
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    目的: 地域の居場所を開く団体（以下「開設団体」という。）の話を聞く。開設団体の費用についても話し合う。
```

## 直し方

二度目の紹介は消して、略称だけにします。使わない略称は、紹介を消します。
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Set

from jusou_plan.lint.law import is_profile
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.said import Said, said
from jusou_plan.lint.texts import Names
from jusou_plan.lint.used import wordings
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding, Related
from jusou_plan.source.position import Span

RULE = Rule(
    code="NAM-115",
    name="二度か、むだな略称の紹介",
    slug="shortened-in-vain",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_INTRODUCING = r"以下、?(?:単に|総称して)?[「『]"
_INTRODUCED = re.compile(rf"{_INTRODUCING}([^「」『』\n]{{1,30}})[」』]")
_OF_THE_TOOL = frozenset({"不足", "適用除外", "未確定", "表記", "用語"})


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Look at every introduction in prose."""
    if loaded.plan.outline is None or is_profile(loaded) or is_lost(loaded):
        return
    prose = [text for text in said(loaded) if text.path[0] not in _OF_THE_TOOL]
    first: dict[str, tuple[Said, re.Match[str]]] = {}
    for text in prose:
        for match in _INTRODUCED.finditer(text.text):
            earlier = first.setdefault(match[1], (text, match))
            if earlier[1] is not match:
                yield _twice(loaded, match[1], _span(loaded, text, match), _span(loaded, *earlier))
    introduced = Names(first)
    told = Counter(it.text[place.start : place.stop] for it in prose for place in introduced.places(it.text))
    written = _written(loaded, {short for short in first if told[short] == 1})
    for short, (text, match) in first.items():
        if told[short] == 1 and short not in written:
            yield Finding(
                RULE.code,
                _span(loaded, text, match),
                f"略称「{short}」を紹介していますが、一度も使っていません",
                label="ここだけです",
                advice="紹介を消すか、後の文章をこの略称で書いてください。",
            )


def _twice(loaded: LoadedPlan, short: str, here: Span, there: Span) -> Finding:
    return Finding(
        RULE.code,
        here,
        f"略称「{short}」を二度紹介しています",
        label="二度目です",
        related=(Related("一度目はここです", there),),
        advice="ここでは略称だけを書くか、別のものなら別の略称にしてください。",
    )


def _span(loaded: LoadedPlan, text: Said, match: re.Match[str]) -> Span:
    return text.span(loaded, *match.span(1))


def _written(loaded: LoadedPlan, short_names: Set[str]) -> set[str]:
    """Give the short names that stand in a text other than prose, or in what a citation calls."""
    known = Names(short_names)
    return {
        short
        for path, text in wordings(loaded)
        if path[0] not in _OF_THE_TOOL
        for short in {text[place.start : place.stop] for place in known.places(text)}
        if short in re.sub(rf"{_INTRODUCING}(?:\$\{{[^}}]*)?{re.escape(short)}", "", text)
    }
