"""Small plans to be compared, and how the tests write and compare their own."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from jusou_plan.comparison.compare import compare
from jusou_plan.comparison.table import Comparison, Row
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.statute.read import read_statute

KAI = """\
計画:
  名称: 甲斐市重層計画
  自治体: {名称: 甲斐市}
  期間: 令和6年度～令和8年度
  基準日: 令和6年4月1日
  注記: 架空の計画です。
団体:
  - {id: shakyo, 名称: 甲斐市社会福祉協議会, 法人種別: (福)}
事業:
  - id: hokatsu
    根拠: 第1号イ
    分野: 高齢
    名称: 地域包括支援センターの運営
    実施方式: 直営及び委託
    委託先: shakyo
    配置人員: {職: 社会福祉士, 人数: 2名}
  - {id: sodan, 根拠: 第1号ロ, 分野: 障害, 名称: 障害者相談, 実施方式: 委託, 委託先: {法人種別: NPO法人}}
会議:
  - {id: shien, 法定種別: 支援会議, 名称: 支援会議, 頻度: 月1回(第1火曜日)}
指標:
  - {id: kensu, 名称: 相談件数, 事業: hokatsu}
"""

OTSU = """\
計画:
  種別: 事例
  名称: 乙町重層計画
  自治体: {名称: 乙町}
  期間: R7-R9
  注記: 公表資料によります。
事業:
  - id: center
    根拠: 第1号イ
    分野: 介護
    名称: 地域包括支援センター運営事業
    実施方式: 一部委託
    委託先: {法人種別: 社会福祉法人}
    配置人員: {職: 社会福祉士, 人数: 2人}
  - {id: sodan, 根拠: 第1号ロ, 分野: 障がい, 名称: 相談支援事業, 実施方式: 直営}
会議:
  - {id: shien, 法定種別: 支援会議, 名称: 支え合い会議, 頻度: 毎月}
"""


def write(folder: Path, text: str) -> Path:
    """Write a plan of one file."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "plan.yaml").write_text(text, encoding="utf-8", newline="")
    return folder


def loaded(texts: Sequence[str], *, clean: bool = True) -> list[LoadedPlan]:
    """Load plans from folders a, b, c …; a plan without 本文 is as good as any other here."""
    with tempfile.TemporaryDirectory() as root:
        plans = [
            load_plan(write(Path(root) / chr(ord("a") + index), text)) for index, text in enumerate(texts)
        ]
    if clean:
        assert [it.message for plan in plans for it in plan.findings if it.code != "JS117"] == []
    return plans


def compared(*texts: str, clean: bool = True) -> Comparison:
    """Compare plans that are written without a mistake."""
    return compare(loaded(texts, clean=clean), read_statute())


def city(name: str, rest: str = "", header: str = "") -> str:
    """Give a plan of a city; `header` is more of its 計画, `rest` the other keys."""
    return f"計画: {{名称: 重層計画, 自治体: {{名称: {name}}}{header}}}\n{rest}"


def project(fields: str, name: str = "甲市") -> str:
    """Give a plan whose only project is 第1号イ and has these fields, in flow style."""
    return city(name, f"事業: [{{id: a, 根拠: 第1号イ, 名称: 事業, {fields}}}]\n")


def row(title: str, *texts: str, group: str = "jigyo_1") -> Row:
    """Compare plans, and give one row."""
    return compared(*texts).group(group).row(title)


def verdict_of(title: str, *fields: str) -> str:
    """Give the words of the verdict over projects with these fields."""
    cities = ("甲市", "乙市", "丙市", "丁市")
    texts = [project(it, name) for it, name in zip(fields, cities, strict=False)]
    return row(title, *texts).verdict.words
