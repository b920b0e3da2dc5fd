"""A second build with nothing changed does nothing and says so; every change is noticed."""

import json
import os
from pathlib import Path

import pytest

from jusou_plan.cli import stamp
from tests.cli.conftest import Jusou
from tests.cli.plans import jusou as jusou_process
from tests.cli.plans import write_plan

UNCHANGED = "見本市: 変更なし（1ファイル）\n"
PAGE = Path("dist/mihon/index.html")


@pytest.fixture
def built(jusou: Jusou, here: Path) -> Path:
    """The folder of a plan of which the HTML has been built."""
    folder = write_plan(here / "mihon")
    assert jusou("build", "mihon", "--format", "html").code == 0
    return folder


def build(jusou: Jusou, *options: str) -> str:
    code, out, err = jusou("build", "mihon", "--format", "html", *options)
    assert (code, err) == (0, "")
    return out


def test_nothing_changed(jusou: Jusou, built: Path) -> None:
    before = PAGE.stat().st_mtime_ns

    assert build(jusou) == UNCHANGED
    assert PAGE.stat().st_mtime_ns == before


def test_nothing_changed_for_both_formats(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")
    jusou("build", "mihon")

    assert jusou("build", "mihon") == (0, "見本市: 変更なし（2ファイル）\n", "")
    assert jusou("build", "mihon", "--format", "pdf") == (0, UNCHANGED, "")


def test_the_plan_changed(jusou: Jusou, built: Path) -> None:
    with (built / "plan.yaml").open("a", encoding="utf-8") as file:
        file.write("# 一行\n")

    assert build(jusou).startswith(f"{PAGE}  ")


def test_a_file_was_added(jusou: Jusou, built: Path) -> None:
    (built / "images").mkdir()
    (built / "images/new.png").write_bytes(b"")

    assert build(jusou).startswith(f"{PAGE}  ")


def test_a_file_was_renamed(jusou: Jusou, built: Path) -> None:
    (built / "plan.yaml").rename(built / "keikaku.yaml")

    assert build(jusou).startswith(f"{PAGE}  ")


def test_hidden_files_do_not_count(jusou: Jusou, built: Path) -> None:
    (built / ".plan.yaml.swp").write_bytes(b"x")

    assert build(jusou) == UNCHANGED


@pytest.mark.parametrize("content", [None, "別の内容"])
def test_the_output_was_deleted_or_altered(jusou: Jusou, built: Path, content: str | None) -> None:
    original = PAGE.read_bytes()
    if content is None:
        PAGE.unlink()
    else:
        PAGE.write_text(content, encoding="utf-8")

    assert build(jusou).startswith(f"{PAGE}  ")
    assert PAGE.read_bytes() == original


def test_a_newer_jusou(jusou: Jusou, built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stamp, "__version__", "99.0.0")

    assert build(jusou).startswith(f"{PAGE}  ")


def test_another_format_is_added_and_the_first_stays_current(jusou: Jusou, built: Path) -> None:
    assert jusou("build", "mihon", "--format", "pdf").code == 0

    assert jusou("build", "mihon") == (0, "見本市: 変更なし（2ファイル）\n", "")


def test_force_builds_all_the_same(jusou: Jusou, built: Path) -> None:
    assert build(jusou, "--force").startswith(f"{PAGE}  ")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"version": 99}', b'{"version": 1}', b"\xff"])
def test_a_stamp_that_cannot_be_understood_counts_as_none(jusou: Jusou, built: Path, content: bytes) -> None:
    Path("dist/mihon/.jusou.json").write_bytes(content)

    assert build(jusou).startswith(f"{PAGE}  ")
    assert build(jusou) == UNCHANGED


def test_the_fonts_of_the_pdf_count(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")
    jusou("build", "mihon", "--format", "pdf")
    file = Path("dist/mihon/.jusou.json")
    data = json.loads(file.read_bytes())
    data["fonts"][0][1] += 1
    file.write_text(json.dumps(data), encoding="utf-8")

    _, out, _ = jusou("build", "mihon", "--format", "pdf")

    assert out.startswith(str(Path("dist/mihon/plan.pdf")))


def test_errors_that_remain_are_not_forgotten(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon", mistake=True)
    jusou("build", "mihon", "--format", "html")

    assert jusou("build", "mihon", "--format", "html") == (
        1,
        UNCHANGED + "見本市: エラー 1件が残っています（確認: jusou lint mihon）。\n",
        "",
    )


@pytest.mark.skipif(os.name == "nt", reason="names of files are POSIX")
def test_a_link_to_nowhere_is_no_input_that_could_be_current(jusou: Jusou, built: Path) -> None:
    (built / "images").mkdir()
    (built / "images/old.png").symlink_to("nowhere.png")

    assert build(jusou).startswith(f"{PAGE}  ")
    assert build(jusou).startswith(f"{PAGE}  ")


def test_outputs_inside_the_plans_folder_do_not_count_as_input(jusou: Jusou, built: Path) -> None:
    inside = ("build", "mihon", "--format", "html", "--output", "mihon/dist")
    jusou(*inside)

    assert jusou(*inside) == (0, UNCHANGED, "")


def test_the_same_plan_gives_the_same_bytes(jusou: Jusou, here: Path) -> None:
    write_plan(here / "mihon")
    jusou("build", "mihon", "--output", "one")
    jusou("build", "mihon", "--output", "two")

    for name in ("index.html", "plan.pdf"):
        assert (here / "one/mihon" / name).read_bytes() == (here / "two/mihon" / name).read_bytes()


def test_saying_that_nothing_changed_needs_no_renderer(here: Path) -> None:
    write_plan(here / "mihon")
    jusou_process("build", "mihon", folder=here)

    run = jusou_process("build", "mihon", folder=here, PYTHONPROFILEIMPORTTIME="1")

    assert run.stdout == "見本市: 変更なし（2ファイル）\n"
    imported = {line.rpartition("|")[2].strip() for line in run.stderr.splitlines()}
    assert "jusou_plan.cli.stamp" in imported
    assert imported.isdisjoint({"weasyprint", "jinja2", "fontTools", "ruamel.yaml", "jusou_plan.model.load"})
