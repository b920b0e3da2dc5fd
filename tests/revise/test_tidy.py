"""`jusou fmt`: one way to write a plan, in which it says the same."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.revise.tidy.text_lines import text_lines
from jusou_plan.revise.tidy.tidy import tidied
from jusou_plan.source.file import SourceFile
from jusou_plan.source.yaml_file import parse

ROOT = Path(__file__).parents[2]
SOMETIMES = 0.3
FOLDERS = sorted(it for it in (*(ROOT / "plans").iterdir(), *(ROOT / "profiles").iterdir()) if it.is_dir())

UNTIDY = """\


事業:
    # 相談
    -   名称:   相談支援事業   # 主な事業
        id: sodan

        # 委託していない
        実施方式: 直営
        支援対象者: { taiken: だれでも, 共通: 市民 }
        細事業: [{表記: 体験, id: taiken}]
        内容:
            taiken: |
                窓口で受ける。

                  - 字下げは
                    残る。@@@
            共通: >
                二行の
                文章。


        所管課:
        - shogai
        - 福祉政策課
部署:
# 主管課
- 名称: 福祉政策課

- {名称: 障がい福祉課, id: shogai,   略称: "障がい課"}
計画: {期間: 令和7年度, 名称: 計画, 自治体: {団体コード: "182010", 名称: 福井市}}



# おわり
""".replace("@", " ")
TIDY = """\
計画: {名称: 計画, 自治体: {名称: 福井市, 団体コード: "182010"}, 期間: 令和7年度}

# おわり

部署:
  # 主管課
  - 名称: 福祉政策課

  - {id: shogai, 名称: 障がい福祉課, 略称: "障がい課"}

事業:
  # 相談
  - id: sodan
    名称: 相談支援事業   # 主な事業
    細事業: [{id: taiken, 表記: 体験}]

    所管課:
      - shogai
      - 福祉政策課
    内容:
      taiken: |
        窓口で受ける。

          - 字下げは
            残る。@@@
      共通: >
        二行の
        文章。
    支援対象者: { taiken: だれでも, 共通: 市民 }

    # 委託していない
    実施方式: 直営
""".replace("@", " ")


def test_one_untidy_file(tmp_path: Path) -> None:
    assert written(tmp_path, UNTIDY) == TIDY


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    assert written(tmp_path, TIDY) == TIDY


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda it: it.name)
def test_every_plan_says_the_same_and_stays(folder: Path) -> None:
    before = load_plan(folder)

    first = tidied(before)
    after = load_plan(folder, first.texts)
    second = tidied(after)

    assert first.left == ()
    assert after.plan == before.plan
    assert comments(after) == comments(before)
    assert (second.texts, second.left) == ({}, ())


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("city", ["fukui", "fuji"])
def test_a_disordered_plan_says_the_same_and_is_put_in_order(city: str, seed: int, tmp_path: Path) -> None:
    dice = random.Random(seed)
    meant = load_plan(ROOT / "plans" / city)
    for file in meant.source.files:
        (tmp_path / file.path.name).write_text(disordered(file, dice), encoding="utf-8")
    before = load_plan(tmp_path)
    assert before.plan == meant.plan

    first = tidied(before)
    after = load_plan(tmp_path, first.texts)

    assert first.left == ()
    assert after.plan == meant.plan
    assert sorted(comments(after)) == sorted(comments(meant))
    assert tidied(after).texts == {}
    assert written_in(after) == written_in(load_plan(meant.source.root, tidied(meant).texts))


def test_what_is_unusual_is_left_alone(tmp_path: Path) -> None:
    text = "事業:\n  - ? 名称\n    : 相談支援事業\n    id: sodan\n"
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    loaded = load_plan(tmp_path)

    done = tidied(loaded)

    assert done.texts.get(tmp_path / "plan.yaml", text) == text


def written(folder: Path, text: str) -> str:
    """Give what `text` is when it was tidied."""
    (folder / "plan.yaml").write_text(text, encoding="utf-8")
    loaded = load_plan(folder)
    done = tidied(loaded)
    assert done.left == ()
    new = load_plan(folder, done.texts)
    assert new.plan == loaded.plan
    return new.source.files[0].text


def written_in(loaded: LoadedPlan) -> dict[str, list[str]]:
    """Give the lines of every file that are not empty."""
    return {file.path.name: [line for line in file.lines if line] for file in loaded.source.files}


def comments(loaded: LoadedPlan) -> list[str]:
    """Give the comments that stand on a line of their own."""
    return [
        line.strip() for file in loaded.source.files for line in file.lines if line.lstrip().startswith("#")
    ]


def disordered(file: SourceFile, dice: random.Random) -> str:
    """Indent a file twice as deep, with blanks behind dashes and empty lines where they mean nothing."""
    texts = text_lines(parse(file).marks)
    lines: list[str] = []
    shift = 0
    for number, line in enumerate(file.lines, 1):
        bare = line.lstrip(" ")
        depth = len(line) - len(bare)
        if number in texts:
            shift = depth if texts[number] else shift
            lines.append(" " * (depth + shift) + bare if bare else "")
            continue
        if depth == 0 and dice.random() < SOMETIMES:
            lines += ["", ""]
        dashed = f"-{' ' * 3}{bare[2:]}" if bare.startswith("- ") else bare
        lines.append(" " * (2 * depth) + dashed)
    return "\n".join(lines)
