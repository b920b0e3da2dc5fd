"""Words of a link that do not say where it leads.

## 何を見るか

引用の表記（`${節:id|こちら}`）が「こちら」「ここ」「詳細」などだけでないか、
文章が「詳しくはこちら」「ここをクリック」と
書いていないかを見ます。

## 根拠

JIS X 8341-3:2016（WCAG 2.0）の達成基準 2.4.4（リンクの目的）です。読み上げでは、
リンクの言葉だけを拾って行き先を選ぶことがあります。紙では、行き先がありません。

## 悪い例

```yaml file=honbun.yaml line=19
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
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
    - 見出し: 進行管理
      内容:
        - 会議で進み具合を確かめる。詳しくは${節:kaigi|こちら}に記す。
    - {見出し: 会議の進め方, id: kaigi, 内容: [会議は年に二度開く。]}
```

## 良い例

```yaml file=honbun.yaml
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
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
    - 見出し: 進行管理
      内容:
        - 会議で進み具合を確かめる。詳しくは${節:kaigi}に記す。
    - {見出し: 会議の進め方, id: kaigi, 内容: [会議は年に二度開く。]}
```

## 直し方

行き先の題を書きます。`${節:id}` だけなら、番号と題が印字されます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import running_texts
from jusou_plan.model.citation import Citation, split
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.prose import Prose
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Span

RULE = Rule(
    code="ACC-005",
    name="行き先の分からない言葉",
    slug="link-says-nothing",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_NOTHING = re.compile(
    r"[【（(「]?(?:(?:詳細|詳しく)は?、?)?(?:こちら|コチラ|ここ|此方|詳細|詳しく|リンク|クリック|参照)[。」）)】]?"
)
_TYPED = re.compile(
    r"(?:詳細|詳しく)は、?(?:こちら|ここ)(?:から|へ|を)?|(?:こちら|ここ)(?:から|を)(?:クリック|タップ|ご覧|押)"
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Look at the words of citations, and at prose that speaks like a web page."""
    for prose in loaded.every(Prose):
        for token in split(prose.text):
            if isinstance(token, Citation) and _NOTHING.fullmatch(token.label):
                yield _finding(loaded.marks(prose).within(token.start, token.end), token.label)
    for text in running_texts(loaded):
        for match in _TYPED.finditer(text.words):
            yield _finding(text.span(*match.span()), match[0])


def _finding(span: Span, words: str) -> Finding:
    return Finding(
        RULE.code,
        span,
        f"「{words}」では、どこのことか分かりません",
        label="行き先を言っていません",
        basis="JIS X 8341-3:2016 達成基準2.4.4",
        advice="行き先の題を書いてください。${節:id}、${表:id} なら、番号と題が印字されます。",
    )
