"""Two neighbouring headings of the same words.

## 何を見るか

同じ章の中の節どうし、章どうし、節とその上の章に、同じ言葉の見出しがないかを見ます。
違う章の中の同じ見出しは数えません。

## 根拠

JIS X 8341-3:2016（WCAG 2.0）の達成基準 2.4.6（見出し及びラベル）です。目次としおりと読み上げの一覧で、
どちらか選べません。

## 悪い例

```yaml file=honbun.yaml line=20
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童、生活困窮者その他の福祉の基本方針は、誰も取り残さない支援である。]
    - 見出し: 提供体制と目標
      記載: [規34-10-2, 規34-10-3]
      内容:
        - 次の事業を、令和7年度から令和8年度まで実施する。事業ごとに目標を定める。
        - 事業一覧: すべて
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
    - 見出し: 進行管理
      節:
        - {見出し: 会議, 内容: [会議は年に二度開く。]}
        - {見出し: 会議, 内容: [会議の資料は市のホームページに載せる。]}
```

## 良い例

```yaml file=honbun.yaml
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童、生活困窮者その他の福祉の基本方針は、誰も取り残さない支援である。]
    - 見出し: 提供体制と目標
      記載: [規34-10-2, 規34-10-3]
      内容:
        - 次の事業を、令和7年度から令和8年度まで実施する。事業ごとに目標を定める。
        - 事業一覧: すべて
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
    - 見出し: 進行管理
      節:
        - {見出し: 会議の開催, 内容: [会議は年に二度開く。]}
        - {見出し: 会議の資料, 内容: [会議の資料は市のホームページに載せる。]}
```

## 直し方

中身の違いが分かる見出しにします。同じことなら、一つにまとめます。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.section_name import section_name
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="ACC-006",
    name="同じ見出し",
    slug="same-heading-twice",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Look at the headings of each level."""
    outline = loaded.plan.outline
    if outline is not None:
        yield from _within(loaded, (*outline.front, *outline.chapters), None)


def _within(
    loaded: LoadedPlan, sections: Sequence[OutlineSection], above: OutlineSection | None
) -> Iterator[Finding]:
    seen: dict[str, OutlineSection] = {} if above is None else {section_name(loaded, above): above}
    for section in sections:
        words = section_name(loaded, section)
        first = seen.setdefault(words, section)
        if words and first is not section:
            where = "上の段" if first is above else "同じ段"
            yield Finding(
                RULE.code,
                loaded.span(section, _key(section)),
                f"「{words}」という見出しが、{where}にもあります",
                label="一覧で見分けられません",
                related=(Related(f"「{words}」", loaded.span(first, _key(first))),),
                basis="JIS X 8341-3:2016 達成基準2.4.6",
                advice="中身の違いが分かる見出しにしてください。",
            )
        yield from _within(loaded, section.sections, section)


def _key(section: OutlineSection) -> str:
    return "見出し" if section.title else "事業" if section.project else "支援"
