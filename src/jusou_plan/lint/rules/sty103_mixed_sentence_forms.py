"""Sentences in です・ます among sentences in である, or the other way round.

## 何を見るか

文章の文末が、敬体（です、ます）か常体（である、する）のどちらかにそろっているかを見ます。
少ないほうの文を知らせます。本文、事業、会議、取組などを別々に見ます。本文が敬体で、表が常体でもかまいません。
かぎ括弧の中と体言止めの文は数えません。はじめに（前付）、事例、図の中の文は見ません。

## 根拠

文化審議会の「公用文作成の考え方」（令和4年1月7日建議）は、一つの文書の中で敬体と常体を混ぜないよう求めています。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      暮らしに気を配ることです。
      日々の声掛けを行う。
      異変を見付けたときは窓口につなぐ。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      暮らしに気を配ることである。
      日々の声掛けを行う。
      異変を見付けたときは窓口につなぐ。
```

## 直し方

多いほうの文体にそろえます。
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import Text
from jusou_plan.lint.wording import sentences, wording
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.walk import Path
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="STY-103",
    name="敬体と常体の混在",
    slug="mixed-sentence-forms",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


_END = 3
_SHOWN = 10
_POLITE = re.compile(r"(?:です|ます|ません|でした|ました|ましょう|でしょう|ください)。$")
_PLAIN = re.compile(
    r"(?:である|であった|だ|だった|ない|なかった|[うくぐすつぬぶむる]|した|れた|った|いた)。$"
)
_OTHER_VOICES = frozenset({"前付", "事例", "注", "手続", "不足", "適用除外", "未確定", "経過"})

_FIGURE = "図"

Words = tuple[Text, str]
Sentence = tuple[Text, int]
"""A sentence as its text and the place where it ends."""


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell once of the rarer form under each key of the plan."""
    by_key: defaultdict[str, list[Words]] = defaultdict(list)
    for text, words in wording(loaded):
        path = loaded.path(text.part)
        if (
            text.running
            and _OTHER_VOICES.isdisjoint(path)
            and not any(str(step).endswith(_FIGURE) for step in path)
        ):
            by_key[str(path[0])].append((text, words))
    for key, said in by_key.items():
        yield from _judge(said, key)


def _is_of_the_plan(path: Path) -> bool:
    return _OTHER_VOICES.isdisjoint(path) and not any(str(step).endswith(_FIGURE) for step in path)


def _judge(said: list[Words], key: str) -> Iterator[Finding]:
    polite: list[Sentence] = []
    plain: list[Sentence] = []
    for text, own in said:
        for start, sentence in sentences(own):
            form = polite if _POLITE.search(sentence) else plain if _PLAIN.search(sentence) else None
            if form is not None:
                form.append((text, start + len(sentence)))
    rare, usual = sorted((polite, plain), key=len)
    if not rare:
        return
    words = ("敬体（です、ます）", "常体（である、する）")
    name, other = words if rare is polite else words[::-1]
    places = [text.span(end - _END, end) for text, end in rare]
    yield Finding(
        RULE.code,
        places[0],
        f"「{key}」に、{name}の文（{len(rare)}つ）と{other}の文（{len(usual)}つ）が混じっています",
        label=f"ほかの{len(usual)}文は{other}です",
        related=tuple(Related("ここも同じです", place) for place in places[1:_SHOWN]),
        advice="文末をそろえてください。",
    )
