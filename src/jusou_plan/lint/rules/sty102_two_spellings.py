"""A word that the plan spells in two ways.

## 何を見るか

同じ語が、計画の中で二通りに書かれていないかを見ます。障がいと障害、こどもと子ども、取組と取り組み、
か所とヶ所、及びとおよび などです。法令の題名と用語、登録した名称、かぎ括弧の中は数えません。
「表記」に決まりを書いた語は、STY-101 が見ます。

## 根拠

一つの計画の中の一貫性です。文化審議会の「公用文作成の考え方」（令和4年1月7日建議）も、表記の統一を求めています。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      支援の取組を重ねること。市の取り組みと地域の取組を合わせる。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      支援の取組を重ねること。市の取組と地域の取組を合わせる。
```

## 直し方

少ないほうを多いほうに合わせます。決まりがあるなら、「表記」に書くと全部の場所が分かります。
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jusou_plan.lint.mendable import Mendable
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import Names, Text, names_in_words
from jusou_plan.lint.wording import wording
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.edits import fix
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="STY-102",
    name="二通りの表記",
    slug="two-spellings",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    mendable=Mendable.WITH_CARE,
)


_TWO = 2
_WORDS = (
    ("障がい", "障害", "障碍"),
    ("こども", "子ども", "子供"),
    ("取組", "取り組み", "取組み"),
    ("か所", "ヶ所", "ケ所", "カ所", "ヵ所", "箇所"),
    ("か月", "ヶ月", "ケ月", "カ月", "ヵ月"),
    ("及び", "および"),
    ("並びに", "ならびに"),
    ("又は", "または"),
    ("若しくは", "もしくは"),
    ("様々", "さまざま"),
    ("一人ひとり", "一人一人", "ひとりひとり"),
    ("関わり", "係わり", "かかわり"),
    ("ひきこもり", "引きこもり", "引き籠もり"),
    ("窓口", "窓ぐち"),
    ("手立て", "手だて"),
    ("目指す", "めざす"),
    ("つながり", "繋がり"),
    ("まちづくり", "街づくり", "町づくり"),
    ("地域づくり", "地域作り"),
    ("居場所づくり", "居場所作り"),
    ("お互い", "おたがい"),
    ("例えば", "たとえば"),
    ("更に", "さらに"),
)
"""Words that officials write in several ways; each row is one word."""

_NOT_IT = {
    "取組": re.compile(r"取組み"),
    "取り組み": re.compile(r"(?<=[にへも])取り組み|取り組み(?=[、ます始続])"),  # the verb
}


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell once of each word with more than one spelling, at the first of the rarer ones."""
    settled = {word for entry in loaded.plan.wordings for word in (entry.use, *entry.avoid)}
    known = names_in_words(loaded)
    everything = "\n".join(words for _, words in wording(loaded))
    for spellings in _WORDS:
        used = [it for it in spellings if it in everything]
        if len(used) >= _TWO and settled.isdisjoint(spellings):
            yield from _judge({it: list(_places(it, wording(loaded), known)) for it in used})


def _judge(found: dict[str, list[tuple[Text, int]]]) -> Iterator[Finding]:
    used = sorted((it for it in found if found[it]), key=lambda it: len(found[it]), reverse=True)
    if len(used) < _TWO:
        return
    usual = used[0]
    for rare in used[1:]:
        text, start = found[rare][0]
        other, begin = found[usual][0]
        yield Finding(
            RULE.code,
            text.span(start, start + len(rare)),
            f"「{rare}」（{len(found[rare])}か所）と「{usual}」（{len(found[usual])}か所）の二通りの表記があります",
            label=f"ほかでは「{usual}」と書いています",
            related=(Related(f"「{usual}」", other.span(begin, begin + len(usual))),),
            advice="どちらかに合わせてください。決まりを「表記」に書くと、以後は全部の場所を確かめます。",
            fix=fix(
                f"「{rare}」をすべて「{usual}」と書きます。",
                [it.edit(place, rare, usual) for it, place in found[rare]],
            ),
        )


def _places(spelling: str, wording: Iterable[tuple[Text, str]], known: Names) -> Iterator[tuple[Text, int]]:
    excluded = _NOT_IT.get(spelling)
    for text, words in wording:
        start = words.find(spelling)
        while start >= 0:
            end = start + len(spelling)
            is_it = excluded is None or not excluded.match(words, start)
            if is_it and not known.cover(text.words, start, end):
                yield text, start
            start = words.find(spelling, end)
