"""A registered name that a text gives with one letter missing.

## 何を見るか

文章や欄の言葉に、登録した名称・略称（五字以上）から、初めと終わりのほかの一字が抜けた言葉があるかを見ます。
それが別の登録した名称であるとき、長い言葉の一部であるときは見ません。
「・」の有無などはNAM-102が、「会議」で終わる会議の名前はPROC-510が知らせます。

## 根拠

名称は、固有名詞として一通りに書きます。引用（`${会議:…}`）で書けば、登録した名称が印字されます。

## 悪い例

```yaml file=bukai.yaml line=6
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    主催: 福祉総合課
    目的: 地域の活動について話し合い、結果を地域くり部会の記録に残す。
```

## 良い例

```yaml file=bukai.yaml
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    主催: 福祉総合課
    目的: 地域の活動について話し合い、結果を地域づくり部会の記録に残す。
```

## 直し方

登録した名称に直すか、引用します。その書き方も使うなら、「略称」に加えます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.spelling import key_of
from jusou_plan.lint.texts import Names, Text, names, names_in_words, texts
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding, Suggestion

RULE = Rule(
    code="NAM-111",
    name="一字抜けた名称",
    slug="letter-lost-in-name",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_SHORTEST = 5
_SCRIPTS = (re.compile(r"[一-龠々]"), re.compile(r"[ァ-ヺー]"), re.compile(r"[A-Za-z0-9]"))


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each place where a name stands without one of its letters."""
    slips = _slips(loaded)
    wrong_names = Names(slips)
    for text in texts(loaded):
        for place in wrong_names.places(text.words):
            if _is_slip(loaded, text, place.start, place.stop):
                wrong = text.words[place.start : place.stop]
                yield Finding(
                    RULE.code,
                    text.span(place.start, place.stop),
                    f"「{wrong}」は、「{slips[wrong]}」の一字が抜けているようです",
                    label="登録した名称と違います",
                    suggestions=(Suggestion(slips[wrong]),),
                    advice=f"「{slips[wrong]}」と書くか、引用してください。",
                )


def _slips(loaded: LoadedPlan) -> dict[str, str]:
    """Give every name by what it is with one inner letter missing."""
    meetings = {name for meeting in loaded.plan.meetings for name in meeting.names}
    # Two letters that never meet in the plan rule out most slips at once: there may be a hundred thousand.
    said = {
        words[at : at + 2] for words in {text.words for text in texts(loaded)} for at in range(len(words))
    }
    found: dict[str, str] = {}
    for name in sorted(names(loaded)):
        key = key_of(name)
        for at in range(1, len(name) - 1 if len(name) >= _SHORTEST else 1):
            if name[at - 1] + name[at + 1] not in said:
                continue
            wrong = name[:at] + name[at + 1 :]
            others = name in meetings and wrong.endswith("会議") and len(wrong) > _SHORTEST  # PROC-510's
            if not others and key_of(wrong) != key:  # NAM-102's
                found.setdefault(wrong, name)
    return found


def _is_slip(loaded: LoadedPlan, text: Text, start: int, end: int) -> bool:
    """Tell whether the characters are a word of their own, and no part of a name or a quotation."""
    words = text.words
    edges = ((words[:start][-1:], words[start]), (words[end - 1], words[end : end + 1]))
    if any(all(map(script.match, edge)) for edge in edges for script in _SCRIPTS):
        return False
    if any(start in quoted and end - 1 in quoted for quoted in text.quotations):
        return False
    known = names_in_words(loaded)
    return not known.cover(words, start, end) and not known.hold(words[start:end])
