"""A picture that nobody can read who does not see it.

## 何を見るか

画像のある図と表紙の写真に、「代替」があるかを見ます。まだ画像のないものは見ません（FIG-901 が知らせます）。
計画のデータから描く図の代替は、jusou が作ります。

## 根拠

JIS X 8341-3:2016（WCAG 2.0）の達成基準 1.1.1（非テキストコンテンツ）です。目で見られない人は、
代替の言葉で図を知ります。

## 悪い例

```yaml file=honbun.yaml line=20
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
        - {図: 相談の窓口, 画像: images/madoguchi.svg}
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

図から分かることを、「代替」に一文か二文で書きます。「写真」「図」という言葉は要りません。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.block import Picture
from jusou_plan.model.header import CoverPicture
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="ACC-001",
    name="代替のない画像",
    slug="picture-without-alternative",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each picture file without words."""
    for piece in loaded.every(Picture, CoverPicture):
        if piece.file is None or piece.alternative:
            continue
        title = piece.caption_ if isinstance(piece, Picture) else piece.caption
        yield Finding(
            RULE.code,
            loaded.span(piece, "画像"),
            f"「{title}」の画像に代替がありません",
            label="読み上げでは、題しか分かりません",
            basis="JIS X 8341-3:2016 達成基準1.1.1",
            advice="図から分かることを、「代替」に言葉で書いてください。",
        )
