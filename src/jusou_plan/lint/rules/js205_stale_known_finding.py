"""An entry of the list of known findings (baseline) that nothing answers to any more.

## 何を見るか

既知の指摘の一覧（`--baseline` のファイル）に、もう出ていない指摘が残っていないかを見ます。検査した計画と、
検査したルールのものだけを見ます。

## 根拠

残った項目は、同じ誤りが戻ってきたときに、それを隠します。

## 悪い例

一覧に残っているのに、計画では直っている指摘です。

```json
{"plan": "mihon", "rule": "JS107", "element": "福祉課", "fingerprint": "0a1b2c3d4e5f6071", "message": "…"}
```

## 良い例

一覧に、今も出ている指摘だけがある状態です。

```json
[]
```

## 直し方

`jusou lint` に `--accept-new` を付けて一覧を書き直すと、なくなった項目が除かれます。新しい指摘も加わるので、
変わった所を確かめてください。一覧から、その項目だけを手で消しても構いません。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS205",
    name="なくなった既知の指摘",
    slug="stale-known-finding",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)
