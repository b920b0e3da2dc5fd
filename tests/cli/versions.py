"""A small plan in two versions, and git to keep them."""

import subprocess
from pathlib import Path

OLD = """\
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  期間: 令和7年度
部署:
  - {id: shogai, 名称: 障がい福祉課}
  - {id: seisaku, 名称: 福祉政策課}
支援:
  - {id: hokatsu, 根拠: 第1号, 名称: 包括的相談支援}
事業:
  - id: sodan
    支援: hokatsu
    根拠: 第1号ロ
    名称: 相談支援事業
    所管課: 障がい福祉課
    実施方式: 直営
    配置人員: {職: 相談支援員, 人数: 5名}
指標:
  - {id: kensu, 名称: 相談件数, 単位: 件, 事業: sodan, 実績: [{年度: R6, 値: 10}]}
本文: {章: []}
"""
NEW = OLD.replace("人数: 5名", "人数: 6名").replace("値: 10", "値: 12")


def git(folder: Path, *arguments: str, stdin: str | None = None) -> str:
    """Run git as somebody whose settings are known, and give what it wrote."""
    who = ("-c", "user.name=見本", "-c", "user.email=mihon@example.jp", "-c", "commit.gpgsign=false")
    run = subprocess.run(
        ("git", *who, *arguments), cwd=folder, check=True, capture_output=True, text=True, input=stdin
    )
    return run.stdout


def write(folder: Path, text: str) -> Path:
    """Write `text` as the only file of a plan."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "plan.yaml").write_text(text, encoding="utf-8")
    return folder
