"""A part of the tool crashed.

## 何を見るか

jusou 自身が途中で止まらなかったかを見ます。

## 根拠

これは計画の誤りではありません。止まった検査のほかは、すべて行っています。

## 悪い例

計画の書き方によって、わざと起こすことはできません。

## 良い例

どのように書いても、起きないのが正しい動きです。

## 直し方

画面に示された報告ファイルを添えて、開発者に知らせてください。終了コードは 3 です。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS900",
    name="jusouの不具合",
    slug="internal-error",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)
