"""A picture file that does not exist.

## 何を見るか

「画像」に書かれたファイルが、計画のフォルダーにあるかを見ます。

## 根拠

画像のない図は印刷できません。

## 悪い例

```yaml line=6
本文:
  章:
    - 見出し: 会議
      内容:
        - 図: 多機関協働会議の様子
          画像: images/kaigi.png
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

画像を置くか、名前を直します（大文字と小文字は別の文字です）。まだ画像がないときは「画像」の行を消すと、
枠だけを印字します。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS115",
    name="画像がない",
    slug="missing-picture",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)
