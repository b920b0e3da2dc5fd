"""The day of an event in a case.

## 何を見るか

事例に、「令和6年5月1日」「5月1日」のような日付がないかを見ます。

## 根拠

日付は、新聞の記事や人の記憶と合わさると、個人が特定されるおそれがあるためです。

## 悪い例

```yaml file=kihon.yaml line=6
事例:
  - id: jirei
    名称: 借金を抱える世帯
    世帯: [{id: honnin, 続柄: 本人, 年代: 40代}]
    課題:
      - {誰: honnin, 内容: 令和6年5月1日に離職}
    支援: 家計相談
```

## 良い例

```yaml file=kihon.yaml
事例:
  - id: jirei
    名称: 借金を抱える世帯
    世帯: [{id: honnin, 続柄: 本人, 年代: 40代}]
    課題:
      - {誰: honnin, 内容: 春に離職}
    支援: 家計相談
```

## 直し方

日付を消すか、「春に」「2年前に」のように広く書きます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.persons import DAY, IDENTIFIED, case_texts, half_width
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PII-008",
    name="事例の日付",
    slug="day-in-a-case",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_DAY = re.compile(rf"(?:{DAY.pattern})|(?<!\d)\d{{1,2}}月\d{{1,2}}日", re.ASCII)
_BORN = re.compile(r"に?(?:生まれ|出生|生(?=[、。）)\s]|$))")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each day; a date of birth is told of elsewhere."""
    for text in case_texts(loaded):
        words = half_width(text.words)
        for match in _DAY.finditer(words):
            if not _BORN.match(words, match.end()) and "生年月日" not in words[: match.start()]:
                yield Finding(
                    RULE.code,
                    text.span(*match.span()),
                    f"事例に日付「{match[0]}」があります",
                    label="いつの出来事か分かります",
                    basis=IDENTIFIED,
                    advice="消すか、「春に」「2年前に」のように広く書いてください。",
                )
