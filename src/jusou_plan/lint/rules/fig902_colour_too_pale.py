"""A city's colour that is too pale for words.

## 何を見るか

「体裁」の色で書いた文字が、白い紙と、その色を薄く敷いた所とで読めるかを計算します。読めない薄さなら、同じ色合いの
まま読める濃さにした色を示します。文書は、その濃くした色で作ります。

## 根拠

JIS X 8341-3:2016 の達成基準 1.4.3 です。文字と背景のコントラスト比は、4.5対1以上にします。
色が薄いと、弱視の人、高齢の人、明るい所で画面を見る人が読めません。

## 悪い例

```yaml file=keikaku.yaml line=6
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  状態: 確定
  期間: 令和7年度～令和8年度
  体裁: {色: "#7fc97f"}
```

## 良い例

```yaml file=keikaku.yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  状態: 確定
  期間: 令和7年度～令和8年度
  体裁: {色: "#4a764a"}
```

## 直し方

示された色に書き換えるか、市の色のうち濃いものを選びます。書き換えなくても、文書は読める濃さで作られます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.document.theme import READABLE, contrast, deep_enough
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding, Suggestion

_PAPER = "#ffffff"

RULE = Rule(
    code="FIG-902",
    name="薄すぎる色",
    slug="colour-too-pale",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a colour in which words could not be read, and give the shade that is used in its place."""
    header = loaded.plan.header
    colour = header.appearance.colour if header else None
    if header is None or colour is None:
        return
    shade = deep_enough(colour.code)
    if shade != colour.code:
        yield Finding(
            RULE.code,
            loaded.span(header.appearance, "色"),
            f"「{colour.text}」は、文字の色には薄すぎます。白い紙とのコントラスト比は"
            f" {contrast(colour.code, _PAPER):.1f}対1です",
            label=f"{shade} まで濃くして使います",
            basis=f"JIS X 8341-3:2016 1.4.3（{READABLE}対1以上）",
            suggestions=(Suggestion(f'"{shade}"'),),
            advice=f"{shade} か、市の色のうち濃いものを書いてください。",
        )
