"""An abbreviation in Latin letters that the plan never explains.

## 何を見るか

文章に出てくる「CSW」「MSW」のような英字の略語を、計画のどこかで説明しているかを見ます。
「CSW（…）」「…（CSW）」「以下「CSW」」のように並べた言葉、用語、名称にあれば、説明してあるものとします。
NPO、SNS、DV のような、広く使われる言葉と、かぎ括弧の中は見ません。
一つの略語は、初めの一か所だけを知らせます。

## 根拠

この計画の中の分かりやすさです。英字の略語は、知らない人には何の略か分からず、読み上げでも一字ずつ読まれます。

## 悪い例

```yaml file=bukai.yaml line=5
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    目的: CSWの活動を話し合う。
```

## 良い例

```yaml file=bukai.yaml
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    目的: コミュニティソーシャルワーカー（CSW）の活動を話し合う。
```

## 直し方

初めて出るところで、元の言葉と並べて書きます。一度しか使わないなら、元の言葉だけにします。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.law import is_profile
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import names, running_texts, texts
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="NAM-114",
    name="説明のない英字の略語",
    slug="letters-not-explained",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_LETTERS = re.compile(r"(?<![A-Za-z0-9.@/_-])[A-Z]+[a-z]?[A-Z]+s?(?![A-Za-z0-9.@/_-])")
_EVERYDAY = frozenset(
    {
        *("AI", "CD", "DV", "DVD", "FAX", "GPS", "HP", "ICT", "ID", "IT", "JR", "LINE", "NHK", "NPO"),
        *("OK", "PC", "PDCA", "PDF", "PR", "PTA", "QR", "SDGs", "SNS", "TEL", "TV", "UR", "URL"),
    }
)
_QUOTED = re.compile(r"「[^「」\n]*」|『[^『』\n]*』")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell once of each such abbreviation, at its first place."""
    if is_profile(loaded) or is_lost(loaded):
        return
    seen = set(_EVERYDAY)
    for text in running_texts(loaded):
        quoted = [match.span() for match in _QUOTED.finditer(text.words)]
        for match in _LETTERS.finditer(text.words):
            if match[0] in seen or any(start < match.start() < end for start, end in quoted):
                continue
            seen.add(match[0])
            if not _is_explained(loaded, match[0]):
                yield Finding(
                    RULE.code,
                    text.span(*match.span()),
                    f"「{match[0]}」が何の略かを述べていません",
                    label="初めに使うところです",
                    advice=f"元の言葉の後に「（{match[0]}）」と添えるか、用語に登録してください。",
                )


def _is_explained(loaded: LoadedPlan, letters: str) -> bool:
    beside = re.compile(rf"{letters}[（(]|[（(「][^（）()「」\n]{{0,20}}{letters}[」）)]")
    return any(letters in name for name in names(loaded)) or any(
        beside.search(text.words) for text in texts(loaded)
    )
