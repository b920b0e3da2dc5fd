"""A value that its value type cannot read, such as a year outside its era.

## 何を見るか

年度、期間、人数、頻度、団体コード、法人番号などが、その種類の値として読めるかを見ます。書かれた文字は
そのまま印字し、読み取った値を検査や計算に使います。

## 根拠

計画の書式（schemas/plan.schema.json）。団体コードの検査数字は「全国地方公共団体コード」、
法人番号の検査数字は「法人番号の指定等に関する省令」の算式によります。

## 悪い例

```yaml line=5
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体:
    名称: 見本市
    団体コード: "182011"
```

## 良い例

```yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体:
    名称: 見本市
    団体コード: "182010"
```

## 直し方

示された例のように書きます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS109",
    name="読めない値",
    slug="unreadable-value",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)
