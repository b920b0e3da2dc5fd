"""A section that says everything with pictures.

## 何を見るか

章や節の内容が、画像だけでないかを見ます。文章、表、データから描く図、下の段のどれかがあれば、見ません。

## 根拠

JIS X 8341-3:2016（WCAG 2.0）の達成基準 1.4.5（文字画像）です。言葉を画像にすると、読み上げ、拡大、検索、
翻訳ができません。

## 悪い例

```yaml file=honbun.yaml line=17
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
    - 見出し: 窓口の様子
      内容:
        - {図: 相談の窓口, 画像: images/madoguchi.svg, 代替: 入口の右手に机が三つ並び、仕切りがある。}
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
    - 見出し: 窓口の様子
      内容:
        - 相談の窓口は、市役所の1階にある。
        - {図: 相談の窓口, 画像: images/madoguchi.svg, 代替: 入口の右手に机が三つ並び、仕切りがある。}
```

## 直し方

画像にある言葉を、文章か表にします。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.claims import all_sections
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.block import HeadingBlock, Picture
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.section_name import section_name
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="ACC-012",
    name="画像だけの節",
    slug="section-of-pictures",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each section without a word beside its pictures."""
    for section in all_sections(loaded):
        told = [it for it in section.blocks if not isinstance(it, HeadingBlock)]
        pictures = [it for it in told if isinstance(it, Picture) and it.file is not None]
        if pictures and len(pictures) == len(told) and not section.sections:
            yield Finding(
                RULE.code,
                loaded.span(section, "見出し"),
                f"「{section_name(loaded, section)}」の内容が画像だけです",
                label="読み上げ、拡大、検索ができません",
                basis="JIS X 8341-3:2016 達成基準1.4.5",
                advice="画像にある言葉を、文章か表にしてください。",
            )
