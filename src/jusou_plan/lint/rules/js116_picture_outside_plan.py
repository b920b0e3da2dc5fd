"""A picture outside the plan's folder.

## 何を見るか

「画像」が計画のフォルダーの中を指しているかを見ます。

## 根拠

計画のフォルダーを渡せば、だれの機械でも同じ計画書になるためです。ほかの場所のファイルが、気付かないうちに
計画書に入ることも防ぎます。

## 悪い例

```yaml line=6
本文:
  章:
    - 見出し: 会議
      内容:
        - 図: 多機関協働会議の様子
          画像: ../kaigi.png
          代替: 机を囲む12人の職員
```

## 良い例

```yaml
本文:
  章:
    - 見出し: 会議
      内容:
        - 図: 多機関協働会議の様子
          代替: 机を囲む12人の職員
```

## 直し方

画像を計画のフォルダーの中に写し、そこからの道筋を `images/kaigi.png` のように `/` で区切って書きます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS116",
    name="計画の外の画像",
    slug="picture-outside-plan",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)
