"""Small plans and a way to run `jusou` as a user does."""

import os
import subprocess
import sys
from pathlib import Path

GOOD = """\
計画:
  種別: 事例
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  状態: STATE
部署:
  - {id: shogai, 名称: 障がい福祉課}
支援:
  - id: hokatsu
    名称: 包括的相談支援
事業:
  - id: sodan
    支援: hokatsu
    名称: 相談支援事業
    所管課: 障がい福祉課
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、重層的支援体制整備事業の進め方を定めます。
"""


def write_plan(folder: Path, *, state: str = "素案", mistake: bool = False) -> Path:
    """Write a small plan into `folder`; with `mistake`, 所管課 names a department that does not exist."""
    folder.mkdir(parents=True, exist_ok=True)
    text = GOOD.replace("STATE", state)
    if mistake:
        text = text.replace("所管課: 障がい福祉課", "所管課: 障害福祉課")
    (folder / "plan.yaml").write_text(text, encoding="utf-8")
    return folder


def jusou(*arguments: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `jusou` in a process of its own in `folder`; the screen is read as UTF-8."""
    return subprocess.run(
        [sys.executable, "-m", "jusou_plan", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
