"""A tab where YAML wants spaces.

## 何を見るか

字下げや区切りにタブが使われていないかを見ます。

## 根拠

YAML 1.2 は字下げにタブを許しません（6.1）。

## 悪い例

`→` のところがタブです。

```yaml →=0009 line=2
計画:
→名称: 見本市重層的支援体制整備事業実施計画
→自治体: {名称: 見本市}
```

## 良い例

```yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
```

## 直し方

タブを消し、1段につき半角の空白二つで字下げします。エディターの「タブを空白に置き換える」設定で防げます。
"""

from jusou_plan.lint.mendable import Mendable
from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS008",
    name="タブ",
    slug="tab",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
    mendable=Mendable.SAFELY,
)
