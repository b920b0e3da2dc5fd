"""A law whose title or number is not the official one.

## 何を見るか

事業の「根拠法」と文章に書いた法律の題名と法律番号を、この道具の知る法律と照らします。番号の合う法律の題名が
違うとき、題名の合う法律の番号が違うとき、題名の「障害」を「障がい」と書いたとき、題名の一字が抜けたときに指します。
知らない法律と、「障害者総合支援法」のような通称は問いません。

## 根拠

法律の題名と法律番号は固有の名前です。市の表記に合わせて書き換えると、どの法律かが分からなくなります。

## 悪い例

令和2年の改正法の題名から「等」が落ちています。

```yaml file=honbun.yaml line=6
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
        - 「地域共生社会の実現のための社会福祉法の一部を改正する法律」（令和2年法律第52号）による。
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
        - 「地域共生社会の実現のための社会福祉法等の一部を改正する法律」（令和2年法律第52号）による。
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

題名と番号を、示された正しいものに直します。短い呼び方を使うときは、事業の「根拠法」の「略称」に書きます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.law import law_day
from jusou_plan.lint.law_names import law_by_number, law_called, lost_letter_before, miswritten
from jusou_plan.lint.mendable import Mendable
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import place_in, plain, typed
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import CitedLaw
from jusou_plan.model.values.notation import compact, fold
from jusou_plan.source.edits import edit_of, edit_of_whole, fix
from jusou_plan.source.finding import Edit, Finding, Suggestion
from jusou_plan.source.position import Span
from jusou_plan.statute.law_title import LawTitle
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="CIT-005",
    name="法律の題名や番号の誤り",
    slug="law-misnamed",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
    mendable=Mendable.WITH_CARE,
)


_NUMBER = re.compile(r"\((?P<number>(?:明治|大正|昭和|平成|令和)\s*\d+\s*年\s*法律第\s*\d+\s*号)")
_LAW_SIGN = re.compile("法律|法(?!人)")
_CLOSING = '」』】"”'
_AMENDING = "改正する法律"
_LONGEST = 120
"""As far before its number as a title can begin, line breaks and indents included."""


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each law that is not called by its name."""
    if law_day(loaded) is None:
        return
    for cited in loaded.every(CitedLaw):
        yield from _in_register(loaded, cited)
    for text, offset, path in typed(loaded):
        for start, end, message, law in _in_words(text):
            place = place_in(loaded, path, offset + start, offset + end)
            edit = edit_of(
                loaded.source.marks.at(path), offset + start, text[start:end], _meant(message, law)
            )
            yield _finding(place, message, law, edit)


def _in_register(loaded: LoadedPlan, cited: CitedLaw) -> Iterator[Finding]:
    numbered = law_by_number(cited.number) if cited.number else None
    named = law_called(cited.name)
    if numbered is not None and cited.name not in numbered.names:
        if named is None or named is numbered:
            yield _registered(loaded, cited, "名称", cited.name, numbered)
        else:
            yield _registered(loaded, cited, "法律番号", cited.number or "", named)
    elif named is not None and numbered is None:
        if cited.number and not _is_amending(named):
            yield _registered(loaded, cited, "法律番号", cited.number, named)
        elif cited.name not in named.names and "障がい" in cited.name and _is_title(cited.name, named):
            yield _registered(loaded, cited, "名称", cited.name, named)
    for key, written in (("名称", cited.name), ("略称", cited.short or "")):
        slip = lost_letter_before(written, len(written))
        if slip is not None and slip[0] == written and (key != "名称" or numbered is None):
            place = loaded.span(cited, key) if loaded.marks(cited).children else loaded.span(cited)
            yield _finding(place, _wrong_title(written, slip[1]), slip[1], None)


def _registered(loaded: LoadedPlan, cited: CitedLaw, key: str, written: str, law: LawTitle) -> Finding:
    message = _wrong_title(written, law) if key == "名称" else _wrong_number(written, law)
    edit = edit_of_whole(loaded.marks(cited, key), written, _meant(message, law))
    return _finding(loaded.span(cited, key), message, law, edit)


def _in_words(text: str) -> Iterator[tuple[int, int, str, LawTitle]]:
    """Give the characters, the message and the law of each mistake in a text."""
    folded = fold(text)
    for match in _NUMBER.finditer(folded):
        number = compact(match["number"])
        before = text[max(0, match.start() - _LONGEST) : match.start()].rstrip(_CLOSING + " 　\n")
        said, known = compact(before).removesuffix("等"), law_by_number(number)
        if known is not None:
            wrong = "" if said.endswith(tuple(map(compact, known.names))) else miswritten(said, known)
            if wrong:
                end = max(0, match.start() - _LONGEST) + len(before)
                yield _start_of(before, wrong, end), end, _wrong_title(wrong, known), known
        else:
            law = _law_at_the_end_of(said)
            if law is not None:
                yield match.start("number"), match.end("number"), _wrong_number(number, law), law
    for sign in _LAW_SIGN.finditer(text):
        slip = lost_letter_before(text, sign.end())
        if slip is not None and not _NUMBER.match(folded, sign.end()):
            yield sign.end() - len(slip[0]), sign.end(), _wrong_title(*slip), slip[1]
    for law in read_statute().laws:
        wrong = law.title.replace("障害", "障がい")
        at = text.find(wrong) if wrong != law.title else -1
        if at >= 0:
            yield at, at + len(wrong), _wrong_title(wrong, law), law


def _law_at_the_end_of(said: str) -> LawTitle | None:
    """Give the law whose whole title a text ends with; amending laws share their titles, and are none."""
    for law in read_statute().laws:
        title = compact(law.title)
        if said.endswith(title) and not _is_amending(law):
            before = said[: -len(title)][-1:]
            return None if re.match(r"[一-鿿々]", before) else law
    return None


def _start_of(before: str, wrong: str, end: int) -> int:
    """Give where a title begins that ends at `end`: white space in the text is none in the title."""
    left = len(wrong)
    for back, character in enumerate(reversed(before), 1):
        left -= not character.isspace()
        if not left:
            return end - back
    return end - len(before)


def _is_title(name: str, law: LawTitle) -> bool:
    return plain(name) == plain(law.title)


def _is_amending(law: LawTitle) -> bool:
    return law.title.endswith(_AMENDING)


def _wrong_title(written: str, law: LawTitle) -> str:
    return f"「{written}」は、法律の題名「{law.title}」と違います"


def _wrong_number(written: str, law: LawTitle) -> str:
    return f"{law.title}の番号は、{written}ではなく{law.number}です"


def _meant(message: str, law: LawTitle) -> str:
    return law.number if "番号は" in message else law.title


def _finding(span: Span, message: str, law: LawTitle, edit: Edit | None) -> Finding:
    meant = _meant(message, law)
    return Finding(
        RULE.code,
        span,
        message,
        label="法律の題名と番号を確かめてください",
        suggestions=(Suggestion(meant),),
        basis=f"{law.title}（{law.number}）",
        advice="題名と番号を、示されたとおりに書いてください。",
        fix=fix(f"「{meant}」と書きます。", [edit]),
    )
