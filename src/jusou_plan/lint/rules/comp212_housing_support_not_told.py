"""No word of cooperation on housing.

## 何を見るか

計画の文章や登録名のどこかに、居住支援協議会、居住の支援、住まいや住宅などの言葉があるかを見ます。
想定の事例だけに出てくるときは、あるとしません。改正の施行より前の基準日の計画は問いません。

## 根拠

社会福祉法は、市町村が居住支援協議会などと緊密に連携し、居住の安定の確保を支えるよう努めるとしています。
計画に書くことまでは求めていないため、警告にとどめます。
番号といつからかは `jusou law 居住支援連携` で調べられます。

## 悪い例

想定の事例のほかに、住まいを述べるところがありません。

```yaml file=suishin.yaml at=honbun.yaml:18
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
  - id: chosei
    法定種別: その他
    名称: 生活保護の調整会議
    目的: 支援会議及び生活困窮者自立支援法の支援会議と連携する。
```

```yaml file=jiritsu.yaml
事業:
  - id: jiritsu
    支援: sodan
    根拠: 第1号ニ
    名称: 自立相談支援事業
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 200件/年}]}]
```

```yaml file=sanka.yaml
支援:
  - id: sanka-shien
    根拠: 第2号
    名称: 参加支援
事業:
  - id: sanka
    支援: sanka-shien
    根拠: 第2号
    名称: 参加支援事業
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 参加した人の数, 値: 30人/年}]}]
```

```yaml file=outreach.yaml
支援:
  - {id: outreach-shien, 根拠: 第4号, 名称: アウトリーチ等支援}
事業:
  - id: outreach
    支援: outreach-shien
    根拠: 第4号
    名称: 訪問による支援
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 訪問した回数, 値: 300回/年}]}]
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

```yaml file=jiritsu.yaml
事業:
  - id: jiritsu
    支援: sodan
    根拠: 第1号ニ
    名称: 自立相談支援事業
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 200件/年}]}]
```

```yaml file=sanka.yaml
支援:
  - id: sanka-shien
    根拠: 第2号
    名称: 参加支援
事業:
  - id: sanka
    支援: sanka-shien
    根拠: 第2号
    名称: 参加支援事業
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 参加した人の数, 値: 30人/年}]}]
```

```yaml file=outreach.yaml
支援:
  - {id: outreach-shien, 根拠: 第4号, 名称: アウトリーチ等支援}
事業:
  - id: outreach
    支援: outreach-shien
    根拠: 第4号
    名称: 訪問による支援
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 訪問した回数, 値: 300回/年}]}]
```

## 直し方

居住支援協議会や住宅の部署との連携を、連携の章・節や会議の「構成員」に書きます。行っていないときは、「不足」に「居住支援連携」を挙げます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.housing import speaks_of_housing
from jusou_plan.lint.law import article, cooperation_place, is_declared_short
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import told
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="COMP-212",
    name="居住支援に触れていない",
    slug="housing-support-not-told",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_CONCEPT = "居住支援連携"


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan without a word of it."""
    basis = article(loaded, _CONCEPT)
    if not basis or is_declared_short(loaded, _CONCEPT) or is_lost(loaded):
        return
    if not speaks_of_housing(told(loaded)):
        yield Finding(
            RULE.code,
            cooperation_place(loaded),
            "居住支援協議会などとの連携や、居住の安定の確保に触れていません",
            label="「居住」「住まい」「住宅」などの言葉がありません",
            basis=basis,
            advice="居住支援協議会や住宅の部署との連携を、連携の章・節か、会議の「構成員」に書いてください。"
            f"行っていなければ「不足」に「{_CONCEPT}」を挙げてください。",
        )
