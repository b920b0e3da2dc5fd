"""A sentence of more than 150 characters.

## 何を見るか

文章の一文が150字を超えていないかを見ます。かぎ括弧の中と引用（${…}）も字数に入れます。

## 根拠

文化審議会の「公用文作成の考え方」（令和4年1月7日建議）は、一文を短くするよう求めています。字数の基準はありません。150字は、この検査の目安です。

## 悪い例

```yaml file=kihon.yaml line=5
用語:
  - id: yogo
    名称: 見守り
    意味: |
      地域の団体や関係機関と力を合わせ、日々の暮らしの中で声を掛け、困りごとを早く見付け、必要なときには専門の窓口に確実につなぎ、その後も様子を聞き、本人の気持ちを大切にしながら、家族や近所の人とも話し合い、孤立を防ぎ、住み慣れた地域で安心して暮らし続けられるように支え、さらに、支える人どうしが学び合う場を設けることである。
```

## 良い例

```yaml file=kihon.yaml
用語:
  - id: yogo
    名称: 見守り
    意味: |
      地域の団体や関係機関と力を合わせ、日々の暮らしの中で声を掛けることである。
      困りごとを早く見付け、必要なときには専門の窓口につなぐ。
```

## 直し方

一文に一つのことを書きます。列記するなら、箇条書きにします。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Level, Rule, Severity, documentation_in
from jusou_plan.lint.texts import running_texts
from jusou_plan.lint.wording import sentences
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="STY-107",
    name="長い文",
    slug="long-sentence",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    from_level=Level.STRICT,
)


_LONGEST = 150
_SHOWN = 10


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each overlong sentence, at its beginning."""
    for text in running_texts(loaded):
        for start, sentence in sentences(text.words):
            if len(sentence) > _LONGEST:
                yield Finding(
                    RULE.code,
                    text.span(start, start + _SHOWN),
                    f"一文が{len(sentence)}字あります",
                    label="ここから始まる文です",
                    advice="文を分けるか、箇条書きにしてください。",
                )
