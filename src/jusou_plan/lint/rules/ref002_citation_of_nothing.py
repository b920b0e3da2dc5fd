"""A citation of a table or section that prints nothing.

## 何を見るか

文章の `${表:id}`、`${図:id}`、`${節:id}`、`${頁:id}` が指す所が、何かを印字するかを見ます。
登録のない一覧や、空の節を
指す引用が見付かります。id のない引用は、JS105 が知らせます。

## 根拠

指した先に何もないと、読む人は探すことになります。

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
        - 経過は、${表:keika}に示す。
        - {経過: すべて, id: keika, 見出し: 経過}
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
        - 手続は、${表:tetsuzuki}に示す。
        - {手続: すべて, id: tetsuzuki, 見出し: 手続}
```

## 直し方

指した先の登録を書くか、引用を消します。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.claims import all_sections
from jusou_plan.coverage.shown import blocks_of, says_something
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.block import Block, Frame, HeadingBlock, Picture
from jusou_plan.model.citation import PLACE_KINDS, Citation, split
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.prose import Prose
from jusou_plan.source.finding import Finding, Related
from jusou_plan.source.position import Span

RULE = Rule(
    code="REF-002",
    name="何も印字しない所への引用",
    slug="citation-of-nothing",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Look at every citation of a place of the outline."""
    if is_lost(loaded):
        return
    empty = dict(_empty_places(loaded))
    for path, piece in loaded.pieces if empty else ():
        if not isinstance(piece, Prose):
            continue
        for token in split(piece.text):
            if isinstance(token, Citation) and token.kind in PLACE_KINDS and token.target in empty:
                yield Finding(
                    RULE.code,
                    loaded.source.marks.at(path).within(token.start, token.end),
                    f"引用の先の「{token.target}」は、何も印字しません",
                    label="行き先がありません",
                    related=(Related("ここには、印字するものがありません", empty[token.target]),),
                    advice="指した先の登録を書くか、引用を消してください。",
                )


def _empty_places(loaded: LoadedPlan) -> Iterator[tuple[str, Span]]:
    for section in all_sections(loaded):
        if section.id and not any(map(bool, blocks_of(loaded, section))) and not section.sections:
            yield str(section.id), loaded.span(section)
    for _, block in loaded.pieces:
        if not isinstance(block, Block):
            continue
        shows = isinstance(block, HeadingBlock | Picture | Frame) or says_something(loaded, block)
        if block.id and not shows:
            yield str(block.id), loaded.span(block)
