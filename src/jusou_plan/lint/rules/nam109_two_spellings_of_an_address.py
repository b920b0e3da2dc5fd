"""One locality that two addresses spell in two ways.

## 何を見るか

施設や団体の所在地の地名（番地より前）が、「字」や「大字」の位置か有無だけ、又は障がいと障害のような書き方だけ
違うものがないかを見ます。

## 根拠

同じ地名なら、どちらかの写し誤りです。住民が訪ねるための所在地なので、確かめておきます。

## 悪い例

```yaml file=konkyu.yaml line=3
施設:
  - {id: hiroba, 名称: ひろば, 所在地: 見本町大字上荒田字石尻107番地}
  - {id: mori, 名称: 森のサロン, 所在地: 見本町大字上荒字田石尻216番地}
事業:
  - id: konkyu
    支援: chiiki
    根拠: 第3号
    名称: 生活困窮者支援等のための地域づくり事業
    所管課: 福祉総合課
    内容: 居場所づくりと見守りを支える。
    実施方式: 直営
    実施施設: [hiroba, mori]
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 居場所の数, 値: 8か所}]}]
```

## 良い例

```yaml file=konkyu.yaml
施設:
  - {id: hiroba, 名称: ひろば, 所在地: 見本町大字上荒田字石尻107番地}
  - {id: mori, 名称: 森のサロン, 所在地: 見本町大字上荒田字石尻216番地}
事業:
  - id: konkyu
    支援: chiiki
    根拠: 第3号
    名称: 生活困窮者支援等のための地域づくり事業
    所管課: 福祉総合課
    内容: 居場所づくりと見守りを支える。
    実施方式: 直営
    実施施設: [hiroba, mori]
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 居場所の数, 値: 8か所}]}]
```

## 直し方

地名を確かめ、誤っているほうを直します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.spelling import key_of
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.organization import Organization
from jusou_plan.model.place import Place, Spot
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="NAM-109",
    name="二通りの地名",
    slug="two-spellings-of-an-address",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_LOCALITY = re.compile(r"[^0-9０-９]*")
_UNITS = re.compile(r"大字|字")
_SHORTEST = 4


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each locality that an earlier address spells otherwise."""
    first: dict[str, tuple[str, Place | Spot | Organization]] = {}
    for piece in loaded.every(Place, Spot, Organization):
        if not piece.address:
            continue
        written = (_LOCALITY.match(piece.address) or [""])[0].strip()
        key = _UNITS.sub("", key_of(written))
        if len(key) < _SHORTEST:
            continue
        earlier, where = first.setdefault(key, (written, piece))
        if earlier != written:
            yield Finding(
                RULE.code,
                loaded.marks(piece, "所在地").within(0, len(written)),
                f"「{written}」は、ほかの所在地では「{earlier}」と書かれています",
                label="同じ地名の二通りの書き方のようです",
                related=(Related(f"「{earlier}」", loaded.span(where, "所在地")),),
                advice="地名を確かめ、誤っているほうを直してください。",
            )
