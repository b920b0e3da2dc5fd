"""A typed article number that is not what the sentence speaks of on the plan's day.

## 何を見るか

文章に文字で書いた社会福祉法の項を見ます。計画の基準日にない項と号を指します。委託、受託者の守秘、
支援会議の守秘など、
項の動いた事柄を述べる文に、別の事柄の項が添えてあるときも指します。

## 根拠

項の番号は改正で動きます。いつ何項になったかは `jusou law 受託者守秘` などで調べられます。

## 悪い例

委託を受けた者の守秘は、令和7年4月に第5項から第6項へ移りました。

```yaml file=honbun.yaml line=6
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
        - 受託者は、法第106条の4第5項により、秘密を守る。
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童、生活困窮者その他の福祉の基本方針は、誰も取り残さない支援である。]
    - 見出し: 提供体制と目標
      記載: [規34-10-2, 規34-10-3]
      内容:
        - 次の事業を、令和7年度から令和8年度まで実施する。事業ごとに目標を定める。
        - 事業一覧: すべて
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
```

## 良い例

```yaml file=honbun.yaml
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
        - 受託者は、${法:受託者守秘}により、秘密を守る。
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童、生活困窮者その他の福祉の基本方針は、誰も取り残さない支援である。]
    - 見出し: 提供体制と目標
      記載: [規34-10-2, 規34-10-3]
      内容:
        - 次の事業を、令和7年度から令和8年度まで実施する。事業ごとに目標を定める。
        - 事業一覧: すべて
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
```

## 直し方

`${法:受託者守秘}` のように、番号でなく事柄の名で引きます。基準日の番号が自動で印字されます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from jusou_plan.lint.law import law_day
from jusou_plan.lint.mendable import Mendable
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.citation import Literal, split
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.prose import Prose
from jusou_plan.source.edits import edit_of, fix
from jusou_plan.source.finding import Finding, Suggestion
from jusou_plan.source.position import Span
from jusou_plan.statute.number import Cited, cited, written_out
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="CIT-004",
    name="基準日の項と違う引用",
    slug="stale-paragraph",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
    mendable=Mendable.SAFELY,
)


_SECRET = r"秘密|守秘|漏ら"
_SPOKEN_OF = {
    "受託者守秘": re.compile(rf"(?=.*(?:{_SECRET}))(?=.*(?:受託|委託を受け|委託先|委託した))"),
    "支援会議守秘": re.compile(rf"(?=.*(?:{_SECRET}))(?=.*支援会議)"),
    "委託": re.compile(r"委託(?:する|し|でき|した|を行)"),
    "居住支援連携": re.compile(r"居住"),
    "支援会議の連携": re.compile(r"連携"),
    "支援会議の細目": re.compile(r"細目|運営|必要な事項"),
}
"""Concepts whose numbers have moved, and how a sentence speaks of them."""

_FOR_CERTAIN = ("受託者守秘", "支援会議守秘", "委託")
_LEANING = re.compile(
    r"\s*(?:及び|並びに|又は|若しくは|から|、|・|，)?\s*(?:第|前段|後段|ただし書|各号|[イロハニ])"
)
_SENTENCE = re.compile(r"[^。\n]+")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each typed number that is not that of its sentence's subject on the plan's day."""
    day = law_day(loaded)
    if day is None:
        return
    for piece in loaded.every(Prose):
        marks = loaded.marks(piece)
        for literal in split(piece.text):
            if isinstance(literal, Literal):
                for it in cited(literal.text):
                    start, end = literal.start + it.start, literal.start + it.end
                    sentence = _sentence_around(piece.text, start)
                    message, meant = _trouble(it, sentence, day)
                    if message:
                        found = _finding(marks.within(start, end), message, meant, day)
                        certain = bool(found.suggestions) and _stands_alone(piece.text, start, end)
                        if certain and meant in _FOR_CERTAIN and _SPOKEN_OF[meant].search(sentence):
                            edit = edit_of(marks, start, piece.text[start:end], found.suggestions[0].text)
                            found = replace(found, fix=fix(f"{meant}の引用にします。", [edit], safe=True))
                        yield found


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether no law is named in front of a citation, and no further number leans on it."""
    return text[max(start - 1, 0) : start] not in tuple("）)」』同") and not _LEANING.match(text, end)


def _sentence_around(text: str, offset: int) -> str:
    flat = re.sub(r"\n(?!\n)", " ", text)
    return next((it[0] for it in _SENTENCE.finditer(flat) if it.start() <= offset < it.end()), "")


def _trouble(found: Cited, sentence: str, day: date) -> tuple[str, str]:
    """Give what is wrong with a citation, and the concept that was probably meant, both "" for nothing."""
    spoken = [name for name, words in _SPOKEN_OF.items() if words.search(sentence)]
    likely = next((name for name in spoken if name in _FOR_CERTAIN), "")
    names = _named_on(found.number, day)
    written = written_out(found.number, full=False)
    if names is None:
        return "", ""
    if not names:
        message = f"{written}は、計画の基準日（{_said(day)}）の法令にありません"
        return message, likely or _formerly(found.number)
    if likely and found.number in _moving() and not names & set(spoken):
        return f"{written}は、計画の基準日（{_said(day)}）には{'、'.join(sorted(names))}の定めです", likely
    return "", ""


def _named_on(number: str, day: date) -> set[str] | None:
    """Give the concepts that hold a number on a day; None for what the data does not tell about."""
    law = read_statute()
    versions = [(name, it) for name, known in law.concepts.items() for it in known.versions]
    above = number.rstrip("イロハニ柱").rpartition("-")[0]
    if not any(it.number.startswith(f"{above}-") for _, it in versions) or above.count("-") < 1:
        return None
    return {
        name
        for name, it in versions
        if (it.applies_on(day) and it.number.startswith((f"{number}-", *_letters(number))))
        or (it.applies_on(day) and it.number == number)
    }


def _letters(number: str) -> tuple[str, ...]:
    return tuple(f"{number}{letter}" for letter in "イロハニ柱")


def _moving() -> set[str]:
    """Give every number that one of the concepts that moved has or had."""
    law = read_statute()
    return {it.number for name in _SPOKEN_OF if (known := law.find(name)) for it in known.versions}


def _formerly(number: str) -> str:
    """Give the concept that had a number on another day."""
    return next((known.name for known, _ in read_statute().by_number(number)), "")


def _finding(span: Span, message: str, meant: str, day: date) -> Finding:
    known = read_statute().find(meant)
    version = known.on(day) if known else None
    return Finding(
        RULE.code,
        span,
        message,
        label="この番号ではありません",
        suggestions=(Suggestion(f"${{法:{meant}}}"),) if version else (),
        basis=written_out(version.number) if version else "",
        advice="番号を文字で書かず、「${法:受託者守秘}」のように事柄の名で引いてください。",
    )


def _said(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
