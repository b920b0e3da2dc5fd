"""A code of local government that is another prefecture's, or that of another kind of municipality.

## 何を見るか

「自治体」の「団体コード」の初めの2桁が「都道府県」の番号と合うか、
3桁目が「名称」の市・町・村・区と合うかを見ます。
検査数字と、ない都道府県の番号は、JS109 が知らせます。
「都道府県」に都道府県でない言葉があるときも知らせます。

## 根拠

全国地方公共団体コードは、初めの2桁が都道府県（01 北海道～47 沖縄県）、続く3桁が市町村です。3桁目は、
政令指定都市と特別区が1、
ほかの市が2、町村が3以上です。

## 悪い例

```yaml line=5
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体:
    名称: 見本市
    団体コード: "182010"
    都道府県: 石川県
本文: {章: [{見出し: 計画の趣旨, 内容: [この計画は、見本である。]}]}
```

## 良い例

```yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体:
    名称: 見本市
    団体コード: "182010"
    都道府県: 福井県
本文: {章: [{見出し: 計画の趣旨, 内容: [この計画は、見本である。]}]}
```

## 直し方

総務省の「全国地方公共団体コード」で、自分の市町村のコードを確かめます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.municipality import Municipality
from jusou_plan.source.finding import Finding, Related, Suggestion

RULE = Rule(
    code="JS119",
    name="別の都道府県の団体コード",
    slug="code-of-another-place",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

PREFECTURES = (
    *("北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県"),
    *("埼玉県", "千葉県", "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県"),
    *("岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県"),
    *("鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県"),
    *("佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県"),
)
"""In the order of their numbers, 01 to 47."""

_KINDS = {"市": "12", "区": "1", "町": "34567", "村": "34567"}


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Hold the code against the prefecture and the kind of the municipality."""
    header = loaded.plan.header
    if header is None:
        return
    city = header.municipality
    if city.prefecture and city.prefecture.strip() not in PREFECTURES:
        yield _no_prefecture(loaded, city)
    elif city.code and city.prefecture and city.code.prefecture != _number(city.prefecture):
        actual = PREFECTURES[int(city.code.prefecture) - 1]
        yield Finding(
            RULE.code,
            loaded.span(city, "団体コード"),
            f"団体コード「{city.code.text}」は、{city.prefecture}のものではありません",
            label=f"初めの2桁「{city.code.prefecture}」は{actual}です",
            related=(Related("都道府県", loaded.span(city, "都道府県")),),
            advice=f"{city.prefecture}のコードは「{_number(city.prefecture)}」で始まります。どちらが正しいかを確かめてください。",
        )
        return
    kind = city.name.strip()[-1:]
    if city.code and kind in _KINDS and city.code.code[2] not in _KINDS[kind]:
        yield Finding(
            RULE.code,
            loaded.span(city, "団体コード"),
            f"団体コード「{city.code.text}」は、{kind}のものではありません",
            label=f"3桁目が「{city.code.code[2]}」です",
            related=(Related("自治体の名称", loaded.span(city, "名称")),),
            advice="3桁目は、政令指定都市と特別区が1、ほかの市が2、町村が3以上です。コードを確かめてください。",
        )


def _number(prefecture: str) -> str:
    return f"{PREFECTURES.index(prefecture.strip()) + 1:02}"


def _no_prefecture(loaded: LoadedPlan, city: Municipality) -> Finding:
    written = str(city.prefecture).strip()
    return Finding(
        RULE.code,
        loaded.span(city, "都道府県"),
        f"「{written}」という都道府県はありません",
        label="都・道・府・県まで書きます",
        suggestions=tuple(Suggestion(it) for it in PREFECTURES if written and it.startswith(written[:2])),
        advice="「福井県」のように書いてください。",
    )
