"""A plan file that is a link to a place outside the plan's folder.

## 何を見るか

計画のファイルが、フォルダーの外を指すリンク（シンボリックリンク）でないかを見ます。

## 根拠

計画のフォルダーを渡せば、だれの機械でも同じ計画書になるためです。

## 悪い例

`plans/fukui/toroku.yaml` が `/home/tanaka/toroku.yaml` へのリンクのとき。

## 良い例

`plans/fukui/toroku.yaml` が、ふつうのファイルのとき。

## 直し方

リンクの代わりに、ファイルそのものを計画のフォルダーに置きます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS017",
    name="計画の外へのリンク",
    slug="link-out-of-plan",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)
