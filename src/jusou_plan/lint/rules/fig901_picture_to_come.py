"""A picture of which the plan has only the frame.

## 何を見るか

画像のファイルが書かれていない図や写真を知らせます。枠と見出しだけが印字されます。

## 根拠

印刷や公表の前に、画像のそろっていない所を一つずつ確かめるためのものです。

## 悪い例

```yaml file=keikaku.yaml line=6
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  状態: 確定
  期間: 令和7年度～令和8年度
  表紙: {見出し: 相談の様子, 代替: 窓口で相談を受ける様子を写した写真。}
```

## 良い例

```yaml file=keikaku.yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  状態: 確定
  期間: 令和7年度～令和8年度
```

## 直し方

画像を計画のフォルダーに置き、「画像: images/madoguchi.png」のように書きます。
載せないと決めたら、図ごと消します。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.block import Picture
from jusou_plan.model.header import CoverPicture
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="FIG-901",
    name="まだない画像",
    slug="picture-to-come",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each figure and of a cover picture without a file."""
    for piece in loaded.every(Picture, CoverPicture):
        if piece.file is not None:
            continue
        key, title = ("図", piece.caption_) if isinstance(piece, Picture) else ("見出し", piece.caption)
        yield Finding(
            RULE.code,
            loaded.span(piece, key),
            f"「{title}」の画像がまだありません",
            label="枠だけを印字します",
            advice="画像を計画のフォルダーに置き、「画像」にその名前を書いてください。",
        )
