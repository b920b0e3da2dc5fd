"""A picture that was there when the plan was read and is gone when it is printed.

## 何を見るか

組版のときに画像のファイルが開けるかを見ます。計画を読むときになければ、JS115 になります。

## 根拠

画像のない図は印刷できません。

## 悪い例

`images/kaigi.png` が、検査の後、組版の前に消えたとき:

```yaml
本文:
  章:
    - 見出し: 会議
      内容:
        - 図: 多機関協働会議の様子
          画像: images/kaigi.png
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

ファイルを元に戻して、もう一度 `jusou build` を実行します。共有フォルダーに置いた計画は、手元に写してから
作ると安全です。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS302",
    name="画像を読み込めない",
    slug="picture-not-found",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)
