"""`jusou log`: the life of 事業 and 指標 over the revisions of a real git repository."""

import json
import shutil
from pathlib import Path

import pytest

from jusou_plan.source import yaml_file
from jusou_plan.source.file import SourceFile
from jusou_plan.source.limits import DEFAULT, Limits
from jusou_plan.source.parsed import Parsed
from tests.cli.conftest import Jusou
from tests.cli.versions import NEW, OLD, git, write


def commit(versioned: Path, text: str, message: str) -> None:
    write(versioned / "plans" / "mihon", text)
    git(versioned, "add", "plans")
    git(versioned, "commit", "-q", "-m", message, "--date", "2026-03-20T12:00:00")


def without_revisions(text: str) -> list[str]:
    """Give the lines without the day and the id of each revision, which differ from run to run."""
    return [" ".join(line.split(" ")[2:]) if line[:2] == "20" else line for line in text.splitlines()]


def test_what_became_of_each_element(jusou: Jusou, versioned: Path) -> None:
    commit(versioned, NEW.replace("名称: 相談支援事業", "名称: 総合相談事業"), "改称する")
    gone = NEW.replace("名称: 相談支援事業", "名称: 総合相談事業")
    commit(versioned, gone[: gone.index("指標:")] + gone[gone.index("本文:") :], "指標を外す")

    code, out, err = jusou("log", "plans/mihon")

    assert (code, err) == (0, "")
    assert without_revisions(out) == [
        "事業「総合相談事業」（sodan）",
        "版",
        "  増減    配置人員・相談支援員・人数: 5名 → 6名  [第1号ロ、規則第34条の10第2号]",
        "改称する",
        "  改称    名称: 相談支援事業 → 総合相談事業  [第1号ロ、規則第34条の10第2号]",
        "",
        "指標「相談件数」（kensu）　※今はありません",
        "版",
        "  増減    指標「相談件数」の実績・R6・値: 10 → 12",
        "指標を外す",
        "  削除    指標「相談件数」",
        "",
        out.splitlines()[-1],
    ]
    assert "版 4（" in out.splitlines()[-1]
    assert out.splitlines()[-1].endswith("、事業 1（変わったもの 1）、指標 1（変わったもの 1）、変更 4件")


def test_what_is_not_committed_comes_last(jusou: Jusou, versioned: Path) -> None:
    before = jusou("log", "plans/mihon").out
    write(versioned / "plans" / "mihon", NEW.replace("人数: 6名", "人数: 7名"))
    after = jusou("log", "plans/mihon").out

    assert "（記録していない変更）" not in before
    assert "（記録していない変更）\n  増減    配置人員・相談支援員・人数: 6名 → 7名" in after


def test_a_revision_that_cannot_be_read_is_passed_over_and_nothing_is_lost(
    jusou: Jusou, versioned: Path
) -> None:
    commit(versioned, NEW.replace("人数: 6名", "人数: [6"), "閉じ忘れ")
    commit(versioned, NEW.replace("人数: 6名", "人数: 7名"), "直す")

    code, out, err = jusou("log", "plans/mihon")

    broken = git(versioned, "rev-parse", "--short=7", "HEAD~1").strip()
    assert code == 0
    assert err == f"注意: 書き方に誤りがある版は飛ばしました（{broken}）\n"
    assert "6名 → 7名" in out
    assert without_revisions(out)[3:5] == [
        "直す",
        "  増減    配置人員・相談支援員・人数: 6名 → 7名  [第1号ロ、規則第34条の10第2号]",
    ]


def test_a_broken_value_in_one_revision_is_no_change_and_spoils_no_other(
    jusou: Jusou, versioned: Path
) -> None:
    commit(versioned, NEW.replace("実施方式: 直営", "実施方式: 丸投げ"), "誤り")
    commit(versioned, NEW, "戻す")

    _, out, err = jusou("log", "plans/mihon")

    assert "誤りがある版は飛ばしました" in err
    assert "実施方式" not in out
    assert "、変更 2件" in out


def test_an_element_that_comes_back_begins_a_new_life(jusou: Jusou, versioned: Path) -> None:
    without = NEW[: NEW.index("指標:")] + NEW[NEW.index("本文:") :]
    commit(versioned, without, "外す")
    commit(versioned, NEW, "戻す")

    report = json.loads(jusou("log", "plans/mihon", "--format", "json").out)

    indicators = [it for it in report["elements"] if it["kind"] == "指標"]
    assert [[change["kind"] for step in it["steps"] for change in step["changes"]] for it in indicators] == [
        ["追加"],
        ["増減", "削除"],
    ]
    assert [it["gone"] for it in indicators] == [False, True]


def test_json_lists_revisions_and_changes(jusou: Jusou, versioned: Path) -> None:
    report = json.loads(jusou("log", "plans/mihon", "--format", "json").out)

    heads = git(versioned, "log", "--reverse", "--format=%H").split()
    assert [it["revision"] for it in report["revisions"]] == [it[:7] for it in heads]
    project = report["elements"][0]
    assert (project["kind"], project["id"], project["name"], project["gone"]) == (
        "事業",
        "sodan",
        "相談支援事業",
        False,
    )
    [step] = project["steps"]
    assert step["revision"] == heads[1][:7]
    assert (step["changes"][0]["old"]["words"], step["changes"][0]["new"]["words"]) == ("5名", "6名")


def test_each_changed_file_is_parsed_once_over_two_hundred_revisions(
    jusou: Jusou, versioned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(versioned / "plans")
    parts = {key: NEW[start:end] for key, start, end in _cut(NEW)}
    commands = [f"commit refs/heads/long\ncommitter 見本 <m@example.jp> {1_700_000_000} +0900\ndata 0\n"]
    for name, text in parts.items():
        commands.append(_file(name, text))
    for number in range(1, 200):
        commands.append(
            f"commit refs/heads/long\ncommitter 見本 <m@example.jp> {1_700_000_000 + number * 86_400} +0900\n"
            f"data 0\n"
        )
        commands.append(_file("jigyo", parts["jigyo"].replace("6名", f"{6 + number}名")))
    git(versioned, "fast-import", "--quiet", stdin="".join(commands))
    git(versioned, "checkout", "-q", "-f", "long")
    parsed: list[str] = []
    real = yaml_file.parse

    def counted(file: SourceFile, limits: Limits = DEFAULT) -> Parsed:
        parsed.append(file.path.name)
        return real(file, limits)

    monkeypatch.setattr(yaml_file, "parse", counted)
    code, out, _ = jusou("log", "plans/mihon")

    assert code == 0
    assert "版 200（" in out.splitlines()[-1]
    assert out.splitlines()[-1].endswith("、変更 199件")
    assert sorted(parsed) == ["jigyo.yaml"] * 200 + [f"{name}.yaml" for name in ("keikaku", "shihyo")]


def _cut(text: str) -> list[tuple[str, int, int]]:
    middle, end = text.index("事業:"), text.index("指標:")
    return [("keikaku", 0, middle), ("jigyo", middle, end), ("shihyo", end, len(text))]


def _file(name: str, text: str) -> str:
    return f"M 100644 inline plans/mihon/{name}.yaml\ndata {len(text.encode())}\n{text}\n"


def test_a_shallow_clone_says_that_it_begins_late(jusou: Jusou, versioned: Path) -> None:
    git(versioned, "clone", "-q", "--depth", "1", f"file://{versioned}", "asai")

    code, out, err = jusou("log", "asai/plans/mihon")

    assert code == 0
    assert "古い版が手元にないので、途中からです" in err
    assert "git fetch --unshallow" in err
    assert out.endswith("、変更 0件\n")


def test_a_folder_outside_git(jusou: Jusou, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(here.parent))
    write(here / "mihon", OLD)

    code, out, err = jusou("log", "mihon")

    assert (code, out) == (2, "")
    assert "「mihon」は git で管理されていません" in err


def test_a_plan_that_was_never_committed(jusou: Jusou, versioned: Path) -> None:
    write(versioned / "plans" / "shin", OLD)

    code, _, err = jusou("log", "plans/shin")

    assert code == 2
    assert "計画のフォルダー「plans/shin」は、まだ git に記録されていません" in err


def test_a_plan_without_a_readable_version(jusou: Jusou, versioned: Path) -> None:
    write(versioned / "plans" / "shin", OLD + "事業: [\n")
    git(versioned, "add", "plans")
    git(versioned, "commit", "-q", "-m", "誤り")

    code, _, err = jusou("log", "plans/shin")

    assert code == 2
    assert "「plans/shin」には、読める版が一つもありません" in err


def test_a_plan_that_is_gone_has_a_life_all_the_same(jusou: Jusou, versioned: Path) -> None:
    shutil.rmtree(versioned / "plans")

    assert "5名 → 6名" in jusou("log", "plans/mihon").out
