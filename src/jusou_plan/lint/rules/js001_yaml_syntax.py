"""A file that YAML cannot read.

## 何を見るか

ファイルが YAML として読めるかを見ます。読めないファイルの中身は計画に入らないので、ほかの検査の一部は
このファイルが直るまで行いません。

## 根拠

計画ファイルの書式は YAML 1.2（https://yaml.org/spec/1.2.2/）です。

## 悪い例

```yaml line=2
計画:
  名称: "見本市重層的支援体制整備事業実施計画
  愛称: みんなの計画
```

## 良い例

```yaml
計画:
  名称: "見本市重層的支援体制整備事業実施計画"
  自治体: {名称: 見本市}
  愛称: みんなの計画
```

## 直し方

示された行と、その1、2行前を見てください。多いのは、閉じていない引用符やかっこ、字下げのずれ、
「: 」の空白の抜けです。値の中に「: 」や「 #」を書くときは、値の全体を半角の引用符で囲みます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS001",
    name="YAMLの書き方の誤り",
    slug="yaml-syntax",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)
