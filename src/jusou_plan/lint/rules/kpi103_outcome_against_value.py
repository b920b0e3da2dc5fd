"""A result told in words that the values contradict.

## 何を見るか

指標の「成果」の文が、増えた・上回ったと述べるのに値が前の年度より減っていないか、減った・下回ったと述べるのに
増えていないかを見ます。目標を達成したと述べるのに、値が目標に届いていないかも見ます。
文の主語が指標のことと分かるときだけを見ます。年度の途中の値は、減ったかどうかを見ません。

## 根拠

この計画の中の一貫性です。前の年度の文を写したままにすると、値だけが変わります。

## 悪い例

```yaml file=shihyo.yaml line=9
指標:
  - id: kpi-homon
    名称: 訪問した回数
    単位: 回
    事業: outreach
    出典: 福祉総合課調べ
    実績:
      - {年度: 令和5年度, 値: 310, 目標: 280}
      - {年度: 令和6年度, 値: 290, 成果: 訪問した回数が前年度より増えた。}
```

## 良い例

```yaml file=shihyo.yaml
指標:
  - id: kpi-homon
    名称: 訪問した回数
    単位: 回
    事業: outreach
    出典: 福祉総合課調べ
    実績:
      - {年度: 令和5年度, 値: 310, 目標: 280}
      - {年度: 令和6年度, 値: 290, 成果: 訪問した回数が前年度より減ったが、つながった世帯は増えた。}
```

## 直し方

値を確かめ、文か値を直します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.measured import readable, rows
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.indicator import Indicator, Observation
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.values.bound import Bound
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="KPI-103",
    name="値と逆の成果",
    slug="outcome-against-value",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_MORE = re.compile(r"増加し(?:た|て|、)|増え(?:た|て|、)|伸び(?:た|て|、)|上回(?:った|って|り)|増となった")
_LESS = re.compile(r"減少し(?:た|て|、)|減(?:った|って|り)|下回(?:った|って|り)|減となった")
_REACHED = re.compile(
    r"目標(?:値|数|件数|回数|人数)?を(?:達成(?:した|し、|できた|でき、)|上回(?:った|り|って))"
)
_ABOUT_THE_VALUE = re.compile(r"(?:前年度?|昨年度?)(?:より|と比べ|に比べ|を|から)")
_CLAUSE = re.compile(r"[^。、\n]+[。、\n]?")
_ASIDE = re.compile(r"目標|計画")
_SUBJECT = re.compile(r"(?P<subject>[^。、\n]*?)[はがも](?:、|[^。、\n]*$)")
_FEW = 3


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Hold every result in words against the values of its row."""
    for indicator in readable(loaded):
        for row in rows(indicator):
            before: Observation | None = None
            for seen in sorted(row.series, key=lambda it: it.year.year):
                if seen.value is None or seen.value.bound is not Bound.EXACT:
                    continue
                if seen.outcome is not None:
                    yield from _change(loaded, indicator, before, seen)
                    yield from _target(loaded, before, seen)
                before = seen


def _change(
    loaded: LoadedPlan, indicator: Indicator, before: Observation | None, seen: Observation
) -> Iterator[Finding]:
    if before is None or before.value is None or seen.value is None or seen.outcome is None:
        return
    fell = seen.value.amount < before.value.amount and seen.until is None
    rose = seen.value.amount > before.value.amount and before.until is None
    for clause in _CLAUSE.finditer(seen.outcome.text):
        words = clause[0]
        if _ASIDE.search(words) or not _is_about(words, indicator):
            continue
        more, less = _MORE.search(words), _LESS.search(words)
        wrong = more if fell else less if rose else None
        if wrong is not None and not (more and less):
            what = "減っています" if fell else "増えています"
            marks = loaded.marks(seen.outcome)
            yield Finding(
                RULE.code,
                marks.within(clause.start() + wrong.start(), clause.start() + wrong.end()),
                f"「{wrong[0].rstrip('、')}」とありますが、値は{before.year}の{before.value}から"
                f"{seen.value}に{what}",
                label="値と逆です",
                related=(Related(f"{before.year}の値", loaded.span(before, "値")),),
                advice="値を確かめ、文か値を直してください。",
            )


def _is_about(words: str, indicator: Indicator) -> bool:
    """Tell whether a clause speaks of the indicator: by its name, or of nothing but the year before."""
    subject = _SUBJECT.match(words.rstrip("。、\n"))
    said = subject["subject"] if subject else ""
    if said:
        name = indicator.name
        return (
            any(name[at : at + _FEW] in said for at in range(len(name) - _FEW + 1)) and said[-1:] in name[-2:]
        )
    return _ABOUT_THE_VALUE.search(words) is not None


def _target(loaded: LoadedPlan, before: Observation | None, seen: Observation) -> Iterator[Finding]:
    target, value, outcome = seen.target, seen.value, seen.outcome
    if target is None or value is None or outcome is None or seen.until is not None:
        return
    told = _REACHED.search(outcome.text)
    falling = before is not None and before.value is not None and target.amount < before.value.amount
    if (
        told
        and not falling
        and target.bound in (Bound.EXACT, Bound.AT_LEAST)
        and value.amount < target.amount
    ):
        yield Finding(
            RULE.code,
            loaded.marks(outcome).within(*told.span()),
            f"「{told[0].rstrip('、')}」とありますが、{seen.year}の値{value}は、目標{target}に届いていません",
            label="値と逆です",
            related=(Related("目標", loaded.span(seen, "目標")),),
            advice="値と目標を確かめ、文か数を直してください。",
        )
