"""A spelling that the city's own dictionary (表記) rules out.

## 何を見るか

計画の「表記」に「使わない」と書いた書き方が、計画の言葉にないかを見ます。
法令の題名と用語、部署・団体・施設・事業などの名称、かぎ括弧の中、「例外」の語は数えません。

## 根拠

この計画の「表記」に書いた、市の決まりです。

## 悪い例

```yaml file=kihon.yaml line=7
表記:
  - {使う: 声掛け, 使わない: 声かけ, 理由: 市の公用文の手引}
用語:
  - id: yogo
    名称: 見守り
    意味: |
      日々の声かけで、暮らしに気を配ること。
```

## 良い例

```yaml file=kihon.yaml
表記:
  - {使う: 声掛け, 使わない: 声かけ, 例外: [声かけ運動], 理由: 市の公用文の手引}
用語:
  - id: yogo
    名称: 見守り
    意味: |
      日々の声掛けと「声かけの日」の行事で、暮らしに気を配ること。声かけ運動を含む。
```

## 直し方

「使う」の書き方に直します。そのままでよい語なら、「例外」に加えます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.mendable import Mendable
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import names_in_words
from jusou_plan.lint.wording import blotted, places_of, wording
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.edits import fix
from jusou_plan.source.finding import Finding, Suggestion

RULE = Rule(
    code="STY-101",
    name="この市で使わない表記",
    slug="not-the-citys-spelling",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
    mendable=Mendable.SAFELY,
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of every place where a ruled-out spelling stands."""
    entries = loaded.plan.wordings
    if not entries:
        return
    known = names_in_words(loaded)
    for text, own in wording(loaded):
        for entry in entries:
            if not any(avoided in text.words for avoided in entry.avoid):
                continue
            words = blotted(own, places_of((*entry.exceptions, entry.use), text.words))
            for avoided in entry.avoid:
                for match in re.finditer(re.escape(avoided), words):
                    if known.cover(text.words, *match.span()):
                        continue
                    yield Finding(
                        RULE.code,
                        text.span(*match.span()),
                        f"「{avoided}」は、この計画では「{entry.use}」と書きます",
                        label=f"「{entry.use}」と書きます",
                        suggestions=(Suggestion(entry.use, loaded.span(entry, "使う")),),
                        basis=entry.reason or "計画の「表記」",
                        advice="そのままでよい語なら、「表記」の「例外」に加えてください。",
                        fix=fix(
                            f"「{avoided}」を「{entry.use}」と書きます。",
                            [text.edit(match.start(), avoided, entry.use)],
                            safe=True,
                        ),
                    )
