"""A finding is known again when lines move, and is another one when what was found changes."""

from pathlib import Path

from jusou_plan.lint.engine import lint
from jusou_plan.lint.identify import identified
from jusou_plan.lint.identity import Identity
from jusou_plan.model.load import load_plan

HEAD = "計画:\n  種別: 事例\n  名称: 見本市の事例\n  自治体: {名称: 見本市}\n"
UNITS = "部署:\n  - {id: fukushi, 名称: 福祉課, 上位: ない課}\n  - 名称: 総務課\n"


def identities(folder: Path, **files: str) -> list[Identity]:
    folder.mkdir()
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    loaded = load_plan(folder)
    return [it.identity for it in identified(loaded, lint(loaded)) if it.identity]


def test_it_names_the_rule_and_the_element(tmp_path: Path) -> None:
    found = identities(tmp_path / "a", a=HEAD + UNITS)

    assert [(it.rule, it.element) for it in found] == [("JS103", "fukushi"), ("JS107", "総務課")]
    assert len({it.fingerprint for it in found}) == 2


def test_moving_lines_or_files_changes_nothing(tmp_path: Path) -> None:
    before = identities(tmp_path / "a", a=HEAD + UNITS)
    after = identities(tmp_path / "b", a=HEAD, z="# 説明\n\n" + UNITS)

    assert sorted(before) == sorted(after)


def test_another_mistake_in_the_same_element_is_another_finding(tmp_path: Path) -> None:
    [before, _] = identities(tmp_path / "a", a=HEAD + UNITS)
    [after, _] = identities(tmp_path / "b", a=HEAD + UNITS.replace("ない課", "別の課"))

    assert (before.rule, before.element) == (after.rule, after.element)
    assert before.fingerprint != after.fingerprint


def test_equal_findings_are_numbered(tmp_path: Path) -> None:
    chapter = "    - {見出し: 一, 内容: ['${会議:ない}']}\n"
    twice = f"本文:\n  章:\n{chapter}{chapter}"

    first, second = (it for it in identities(tmp_path / "a", a=HEAD + twice) if it.rule == "JS105")

    assert (first.element, second.element) == ("一", "一")
    assert second.fingerprint == f"{first.fingerprint}-2"
