"""A small plan that holds everything that the law asks for, and how the tests change one thing in it."""

from __future__ import annotations

from jusou_plan.coverage.coverage import coverage
from jusou_plan.coverage.item import Coverage, Item
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.statute.read import read_statute
from tests.model.loading import characters, load

HEADER = """\
計画: {名称: 見本市重層計画, 自治体: {名称: 見本市}, 期間: 令和7年度～令和9年度}
部署:
  - {id: fukushi, 名称: 福祉政策課}
  - {id: kodomo, 名称: こども家庭課}
"""

PROJECTS = """\
事業:
  - {id: hokatsu, 根拠: 第1号イ, 名称: 地域包括支援センター運営事業, 所管課: 福祉政策課, 実施方式: 委託}
  - {id: sodan, 根拠: 第1号ロ, 名称: 相談支援事業}
  - {id: riyosha, 根拠: 第1号ハ, 名称: 利用者支援事業}
  - {id: jiritsu, 根拠: 第1号ニ, 名称: 自立相談支援事業}
  - {id: sanka, 根拠: 第2号, 名称: 参加支援事業}
  - {id: konkyu, 根拠: 第3号, 名称: 居場所づくり事業}
  - {id: yobo, 根拠: 第3号イ, 名称: 介護予防活動支援事業}
  - {id: taisei, 根拠: 第3号ロ, 名称: 生活支援体制整備事業}
  - {id: chikatsu, 根拠: 第3号ハ, 名称: 地域活動支援センター事業}
  - {id: kyoten, 根拠: 第3号ニ, 名称: 子育て支援拠点事業}
  - {id: outreach, 根拠: 第4号, 名称: アウトリーチ事業}
  - {id: takikan, 根拠: [第5号, 第6号], 名称: 多機関協働事業, 目標: [{目標: [プランを年20件作る。]}]}
"""

ALL = "[hokatsu, sodan, riyosha, jiritsu, sanka, konkyu, yobo, taisei, chikatsu, kyoten, outreach, takikan]"

POLICY = """\
    - 見出し: 基本方針
      記載: [規34-10-1]
      内容:
        - 高齢者、障がい者、こども、生活困窮者の福祉を一体に進める。
"""
SYSTEM = f"""\
    - 見出し: 提供体制
      記載: [規34-10-2]
      内容:
        - 令和7年度から令和9年度まで、次の事業を行う。
        - 事業票: {ALL}
"""
GOALS = """\
    - 見出し: 目標
      記載: [規34-10-3]
      内容:
        - 事業票: takikan
"""
COOPERATION = """\
    - 見出し: 連携
      記載: [規34-10-4]
      内容:
        - 福祉政策課とこども家庭課が共に支援の方針を決める。
"""
OUTLINE = "本文:\n  章:\n" + POLICY + SYSTEM + GOALS + COOPERATION

RELATED = """\
関連計画:
  - {id: chiiki, 名称: 地域福祉計画, 法定種別: 地域福祉計画, 関係: 上位計画}
  - {id: korei, 名称: 高齢者いきいきプラン, 法定種別: [高齢者福祉計画, 介護保険事業計画], 関係: 調和する計画}
  - {id: shogai, 名称: 障がい者プラン, 法定種別: [障害者計画, 障害福祉計画], 関係: 調和する計画}
  - {id: kosodate, 名称: 子育てプラン, 法定種別: 子ども・子育て支援事業計画, 関係: 調和する計画}
"""
PROCEDURES = """\
手続:
  - {種別: 意見反映, 日付: 令和7年1月10日, 方法: パブリックコメント, 根拠資料: 意見募集の結果}
  - {種別: 公表, 日付: 令和7年4月1日, 方法: 市のホームページ, 根拠資料: 見本市ホームページ}
"""

WHOLE = HEADER + PROJECTS + OUTLINE + RELATED + PROCEDURES


def covered(text: str) -> tuple[LoadedPlan, Coverage]:
    """Load a plan that is written without a mistake, and hold it against the law."""
    loaded = load(text, whole=True)
    assert [finding.message for finding in loaded.findings] == []
    return loaded, coverage(loaded, read_statute())


def item(text: str, key: str) -> Item:
    """Give one item of the coverage of a plan."""
    return covered(text)[1].item(key)


def changed(old: str, new: str, text: str = WHOLE) -> str:
    """Give the whole plan with one passage changed, which must be there."""
    assert text.count(old) == 1
    return text.replace(old, new)


def marked(text: str, key: str) -> list[tuple[str, str]]:
    """Give the problems of an item: the words under each place, and the message."""
    loaded, found = covered(text)
    return [(characters(loaded, it.span), it.message) for it in found.item(key).problems]
