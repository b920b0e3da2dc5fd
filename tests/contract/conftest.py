"""A plan as small as one can be that is whole: it lints clean and builds."""

from pathlib import Path

import pytest

SMALL_PLAN = """\
計画:
  種別: 事例
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市, 都道府県: 見本県}
  状態: 素案
  期間: 令和8年度～令和12年度
本文:
  章:
    - 見出し: はじめに
      内容:
        - |
          この計画は見本です。
"""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A working folder outside the repository that holds the plan 見本市."""
    plan = tmp_path / "見本市"
    plan.mkdir()
    (plan / "plan.yaml").write_text(SMALL_PLAN, encoding="utf-8")
    return tmp_path
