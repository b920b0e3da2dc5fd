"""A short name that a text uses without saying what it stands for, or before it does.

## 何を見るか

用語の「略称」が本文などで使われているのに、「以下「…」という」「（…）」のように正式な言葉と並べて紹介されておらず、
用語の一覧も印字されないものを見ます。紹介する文より前の本文で使っているものも見ます。
正式な言葉の一部をそのまま取った略称（移行準備事業 など）は、見れば分かるので見ません。

## 根拠

初めて読む人は、略称だけでは何を指すのか分かりません。

## 悪い例

```yaml file=yogo.yaml line=7
用語:
  - {id: jigyo, 名称: 重層的支援体制整備事業, 略称: 重層事業, 意味: 包括的な支援の体制を整える事業。}
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    目的: 重層事業の進み具合を話し合う。
```

## 良い例

```yaml file=yogo.yaml
用語:
  - {id: jigyo, 名称: 重層的支援体制整備事業, 略称: 重層事業, 意味: 包括的な支援の体制を整える事業。}
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    目的: 重層的支援体制整備事業（以下「重層事業」という。）の進み具合と、重層事業の評価を話し合う。
```

## 直し方

初めて使うところを「（以下「…」という。）」の形で書くか、用語の一覧（`用語: すべて`）を本文に置きます。
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Set

from jusou_plan.coverage.shown import elements_of
from jusou_plan.lint.law import is_profile
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.said import Said, said
from jusou_plan.lint.texts import Names
from jusou_plan.model.block import Glossary
from jusou_plan.model.glossary import Term
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="NAM-103",
    name="紹介のない略称",
    slug="short-name-not-introduced",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_NOT_READ = frozenset({"用語", "不足", "適用除外", "未確定", "表記", "指標"})


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each short name of a term, at its first use."""
    if loaded.plan.outline is None or is_profile(loaded) or is_lost(loaded):
        return
    listed = {id(term) for it in loaded.every(Glossary) for term in elements_of(loaded, it)}
    short_names = [
        (term, short)
        for term in loaded.plan.terms
        for short in term.short
        if id(term) not in listed and short not in term.name and term.name not in short
    ]
    texts = _by_short_name(loaded, {short for _, short in short_names})
    for term, short in short_names:
        yield from _of(loaded, term, short, texts[short])


def _by_short_name(loaded: LoadedPlan, short_names: Set[str]) -> Mapping[str, list[Said]]:
    """Give for each short name the texts in which it stands, in their order."""
    known = Names(short_names)
    found: defaultdict[str, list[Said]] = defaultdict(list)
    for text in said(loaded):
        if text.path[0] not in _NOT_READ:
            for short in {text.text[place.start : place.stop] for place in known.places(text.text)}:
                found[short].append(text)
    return found


def _of(loaded: LoadedPlan, term: Term, short: str, texts: list[Said]) -> Iterator[Finding]:
    using = re.compile(rf"(?<![一-龠々]){re.escape(short)}")
    used = _first(using, texts)
    if used is None:
        return
    text, match = used
    introducing = re.compile(
        rf"(?:以下、?|いわゆる)[「『]?{re.escape(short)}"
        rf"|{re.escape(term.name)}[^。\n]{{0,12}}[（(「『][^。）)」』]{{0,12}}{re.escape(short)}"
        rf"|{re.escape(short)}[」』]?[（(][^。）)]{{0,12}}{re.escape(term.name)}"
    )
    introduced = _first(introducing, texts)
    if introduced is None:
        yield Finding(
            RULE.code,
            text.span(loaded, *match.span()),
            f"略称「{short}」が、何の略かを述べずに使われています",
            label="初めに使うところです",
            related=(Related(f"用語「{term.name}」の略称", loaded.span(term, "略称")),),
            advice=f"「{term.name}（以下「{short}」という。）」と紹介するか、用語の一覧を本文に置いてください。",
        )
        return
    where, first = introduced
    both_in_outline = text.path[0] == where.path[0] == "本文"
    earlier = text is where and match.start() < first.start()
    if both_in_outline and (earlier or text is not where):
        yield Finding(
            RULE.code,
            text.span(loaded, *match.span()),
            f"略称「{short}」が、紹介する文より前で使われています",
            label="まだ紹介していません",
            related=(Related("ここで紹介しています", where.span(loaded, *first.span())),),
            advice="紹介する文を前に移すか、ここでは正式な言葉で書いてください。",
        )


def _first(pattern: re.Pattern[str], texts: list[Said]) -> tuple[Said, re.Match[str]] | None:
    return next(((text, match) for text in texts if (match := pattern.search(text.text))), None)
