"""A number of things that is announced, and a list of another length.

## 何を見るか

「次の三つの」「以下の5点」のように数を述べた文のすぐ後に、箇条書きがあるとき、項目の数が合うかを見ます。
文と箇条書きの間に別の段落があれば、見ません。

## 根拠

この計画の中の一貫性です。項目を足したり消したりしたときに、数だけが残りがちです。

## 悪い例

```yaml file=chiiki.yaml line=6
支援:
  - id: chiiki
    根拠: 第3号
    名称: 地域づくり事業
    概要: |
      次の三つに取り組む。

      - 居場所を増やす。
      - 担い手を育てる。
事業:
  - id: kayoi
    支援: chiiki
    根拠: 第3号イ
    名称: 地域介護予防活動支援事業
    所管課: 福祉総合課
    内容: 通いの場を支える。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 通いの場の数, 値: 40か所}]}]
  - id: seikatsu
    支援: chiiki
    根拠: 第3号ロ
    名称: 生活支援体制整備事業
    所管課: 福祉総合課
    内容: 協議体を開く。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 協議体を開いた回数, 値: 12回/年}]}]
```

## 良い例

```yaml file=chiiki.yaml
支援:
  - id: chiiki
    根拠: 第3号
    名称: 地域づくり事業
    概要: |
      次の二つに取り組む。

      - 居場所を増やす。
      - 担い手を育てる。
事業:
  - id: kayoi
    支援: chiiki
    根拠: 第3号イ
    名称: 地域介護予防活動支援事業
    所管課: 福祉総合課
    内容: 通いの場を支える。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 通いの場の数, 値: 40か所}]}]
  - id: seikatsu
    支援: chiiki
    根拠: 第3号ロ
    名称: 生活支援体制整備事業
    所管課: 福祉総合課
    内容: 協議体を開く。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 協議体を開いた回数, 値: 12回/年}]}]
```

## 直し方

数か項目を直します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jusou_plan.lint.enumerated import Item, Line, lines
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import running_texts
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.values.notation import fold
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="NUM-104",
    name="述べた数と違う項目の数",
    slug="announced-number",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_KANJI = "〇一二三四五六七八九十"
_ANNOUNCED = re.compile(
    rf"(?:次|以下|下記)(?:に(?:示す|掲げる|挙げる|述べる))?の?、?\s*"
    rf"(?P<number>[0-9]{{1,2}}|[{_KANJI}])(?P<counter>つ|点|項目|種類|段階|部構成|本の柱|(?:事業|機能|支援|方針|目標|分野)(?=[をにがで]))"
)

_POINTING = re.compile(r"(?:次|以下|下記)(?:の|に)|次(?=[0-9])")
"""A second one says that the list may be of something else."""


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each number that the list right behind its paragraph does not have."""
    for text in running_texts(loaded):
        known = tuple(lines(text.words))
        for index, line in enumerate(known):
            if line.item is None or index == 0 or known[index - 1].item is not None:
                continue
            begin = _paragraph(known, index)
            words = fold(text.words[known[begin].start : known[index - 1].end])
            announced = list(_ANNOUNCED.finditer(words))
            if len(announced) != 1 or len(_POINTING.findall(words)) != 1:
                continue
            number, listed = _read(announced[0]["number"]), _length(known[index:], line.item)
            if number != listed:
                start = known[begin].start + announced[0].start("number")
                end = known[begin].start + announced[0].end("counter")
                yield Finding(
                    RULE.code,
                    text.span(start, end),
                    f"「{text.words[start:end]}」とありますが、すぐ後の箇条書きは{listed}項目です",
                    label=f"項目は{listed}あります",
                    advice="数か項目を直してください。",
                )


def _paragraph(known: Sequence[Line], behind: int) -> int:
    """Give where the paragraph before a line begins."""
    begin = behind - 1
    while begin > 0 and not known[begin].after_blank and known[begin - 1].item is None:
        begin -= 1
    return begin


def _length(behind: Sequence[Line], first: Item) -> int:
    """Give how many items the list has that begins with `first`."""
    count = 0
    for line in behind:
        item = line.item
        if item is not None and item.indent == first.indent:
            if item.style != first.style or (item.number == 1 and count):
                break
            count += 1
        elif line.indent <= first.indent:
            break
    return count


def _read(digits: str) -> int:
    return int(digits) if digits.isdecimal() and digits.isascii() else _KANJI.index(digits)
