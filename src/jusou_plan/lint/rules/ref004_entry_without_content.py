"""An entry that lacks what it is about.

## 何を見るか

印字しても何も伝わらない項目を知らせます。誰も書いていない構成員、本文のない協議事項、時期のない経過、
値の一つもない指標です。

## 根拠

行だけが残るのは、消し忘れや書きかけです。表に、空いた行ができます。

## 悪い例

```yaml file=suishin-2.yaml line=9
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    主催: 福祉総合課
    目的: 地域の活動について話し合う場を開く。
    構成員:
      - {記述: 地域の団体}
      - {職: 課長}
```

## 良い例

```yaml file=suishin-2.yaml
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    主催: 福祉総合課
    目的: 地域の活動について話し合う場を開く。
    構成員:
      - {記述: 地域の団体}
      - {参照: 福祉総合課, 職: 課長}
```

## 直し方

足りない欄を書くか、項目を消します。まだ決まっていなければ「未確定」に挙げます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.history import Event
from jusou_plan.model.indicator import Indicator
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import AgendaItem
from jusou_plan.model.organization import Member
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="REF-004",
    name="中身のない項目",
    slug="entry-without-content",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each entry of which nothing is said."""
    if is_lost(loaded):
        return
    for _, piece in loaded.pieces:
        missing = _missing(piece)
        if missing and not loaded.marks(piece).reported:
            what, lack = missing
            yield Finding(
                RULE.code,
                loaded.span(piece),
                f"{what}に、{lack}",
                label="何も伝わりません",
                advice="足りない欄を書くか、この項目を消してください。",
            )


def _missing(piece: object) -> tuple[str, str] | None:
    """Give what an entry is and what it has not, None where it says something."""
    match piece:
        case Member(body=None, group=None, meeting=None, words=None):
            return "構成員", "誰かを示す欄（参照、群、会議、記述）がありません"
        case AgendaItem(text=None, meeting=None):
            return "協議事項", "「本文」がありません"
        case Event(when=None, year=None, period=None):
            return "経過", "時期を示す欄（時期、年度、期間）がありません"
        case Indicator(series=(), breakdown=()):
            return f"指標「{piece.name}」", "「実績」も「内訳」もありません"
    return None
