"""A picture that is broken, too large, of an unknown type, or an SVG that does more than draw.

## 何を見るか

画像が PNG、JPEG、GIF、WebP、SVG のどれかで、壊れておらず、大きすぎないかを見ます。SVG は、図形と文字だけの
ものかも見ます。

## 根拠

壊れた画像や外から何かを読み込む画像は、作った計画書を開けなくしたり、見るたびに変えたりします。

## 悪い例

`images/kaigi.png` が、名前だけを変えた Word のファイルのとき:

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

画像のソフトで開き、PNG か JPEG で保存し直します。大きすぎる画像は縮小します。SVG は「図形と文字だけ」に
して書き出します。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS303",
    name="使えない画像",
    slug="unusable-picture",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)
