"""A body that the Act wants in close cooperation and that a plan never names.

## 何を見るか

計画のどこかに、こども家庭センター、地域包括支援センター、基幹相談支援センター、自立相談支援事業の四つが出てくるかを、
施設や部署の登録名も含めて見ます。

## 根拠

社会福祉法は、市町村が重層的支援体制整備事業を実施するに当たり、これらの機関の緊密な連携が
図られるよう努めるとしています。計画に書くことまでは求めていないため、警告にとどめます。番号と今の機関は
`jusou law 支援関係機関の連携` で調べられます。

## 悪い例

```yaml file=suishin.yaml at=honbun.yaml:18
会議:
  - id: suishin
    法定種別: その他
    名称: 計画推進会議
    目的: 計画の実施状況を毎年度評価し、計画を見直す。孤独・孤立対策についても協議する。
    構成員:
      - {記述: こども家庭センター}
      - {記述: 地域包括支援センター}
      - {記述: 自立相談支援機関}
      - {記述: 居住支援協議会}
  - id: chosei
    法定種別: その他
    名称: 生活保護の調整会議
    目的: 支援会議及び生活困窮者自立支援法の支援会議と連携する。
```

## 良い例

```yaml file=suishin.yaml
会議:
  - id: suishin
    法定種別: その他
    名称: 計画推進会議
    目的: 計画の実施状況を毎年度評価し、計画を見直す。孤独・孤立対策についても協議する。
    構成員:
      - {記述: こども家庭センター}
      - {記述: 地域包括支援センター}
      - {記述: 基幹相談支援センター}
      - {記述: 自立相談支援機関}
      - {記述: 居住支援協議会}
  - id: chosei
    法定種別: その他
    名称: 生活保護の調整会議
    目的: 支援会議及び生活困窮者自立支援法の支援会議と連携する。
```

## 直し方

連携する機関として、会議の「構成員」や、連携の章・節に書きます。置いていないときは、「不足」に「支援関係機関の連携」を挙げます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, cooperation_place, is_declared_short, law_day
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import plain, told
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="COMP-211",
    name="連携する相談機関が出てこない",
    slug="bodies-not-in-cooperation",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_CONCEPT = "支援関係機関の連携"
_WORDS = {"自立相談支援事業を行う者": ("自立相談支援", "自立支援相談")}
"""How plans speak of what the Act describes rather than names."""


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of the bodies that stand nowhere."""
    day = law_day(loaded)
    version = read_statute().concepts[_CONCEPT].on(day) if day else None
    if version is None or is_declared_short(loaded, _CONCEPT) or is_lost(loaded):
        return
    absent = [body for body in version.enumerated if not any(word in told(loaded) for word in _words(body))]
    if absent:
        yield Finding(
            RULE.code,
            cooperation_place(loaded),
            f"緊密な連携を図る機関のうち、{'、'.join(absent)}が計画に出てきません",
            label="連携の相手として書かれていません",
            basis=article(loaded, _CONCEPT),
            advice="連携の章・節か、会議の「構成員」に書いてください。"
            f"置いていなければ「不足」に「{_CONCEPT}」を挙げてください。",
        )


def _words(body: str) -> list[str]:
    renamings = [it for it in read_statute().renamings if body == it.name]
    renamed = (name for it in renamings for name in (*it.other_names, it.successor))
    return [plain(word) for word in (body, *_WORDS.get(body, ()), *renamed)]
