"""A plan file that cannot be opened.

## 何を見るか

計画のファイルが開けるかを見ます。読めないファイルの中身は計画に入りません。

## 根拠

計画のフォルダーの .yaml ファイルは、すべて計画の一部です。

## 悪い例

`plans/fukui/jigyo.yaml` という名前のフォルダーがあるときや、ファイルを読む権限がないとき。

## 良い例

`plans/fukui/jigyo.yaml` が、読む権限のあるふつうのファイルのとき。

## 直し方

ファイルの権限を確かめ、ほかのソフトで開いていれば閉じます。フォルダーなら、名前を変えます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS018",
    name="開けないファイル",
    slug="unreadable-file",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)
