"""法定記載事項対応表のページ: 一枚ものでも計画の中でも、そのページに、その見出しがあること。"""

from __future__ import annotations

import csv
import re
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from pypdf import PdfReader

from jusou_plan.cli.app import run
from jusou_plan.cli.exit_codes import ExitCode
from tests.conftest import REPOSITORY

CITIES = ("aizuwakamatsu", "fuji", "fukui", "kasugai")
TABLE = "法定記載事項対応表"
CHAPTER = f"    - 見出し: {TABLE}\n      内容: [{{{TABLE}: すべて}}]\n"


class Printed(NamedTuple):
    """The pages of a plan by their printed numbers, the text of the paper, and the rows that tell a page."""

    pages: dict[str, str]
    paper: str
    rows: list[dict[str, str]]


@pytest.fixture(scope="module", params=CITIES)
def printed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """A plan of the repository with the table as its last chapter, and the table on its own."""
    place = tmp_path_factory.mktemp("taio")
    folder, made = place / request.param, place / "dist"
    shutil.copytree(REPOSITORY / "plans" / request.param, folder)
    outline = folder / "honbun.yaml"
    outline.write_text(with_chapter(outline.read_text("utf-8")), encoding="utf-8")
    documents = ("--document", "計画書", "--document", TABLE, "--format", "pdf", "--format", "csv")
    assert run(["build", str(folder), *documents, "--output", str(made)]) in {ExitCode.CLEAN, ExitCode.ERRORS}

    [plan], [paper], [table] = (
        list(made.rglob(name)) for name in ("plan.pdf", f"{TABLE}.pdf", f"{TABLE}.csv")
    )
    with table.open(encoding="utf-8-sig") as file:
        rows = [row for row in csv.DictReader(file) if row["ページ"] != "―"]
    numbered = (re.fullmatch(r"(.*?)(\d+)案?", text) for text in texts(plan))
    return Printed({found[2]: found[1] for found in numbered if found}, "".join(texts(paper)), rows)


def with_chapter(outline: str) -> str:
    """Give an outline with the table as the last of its chapters."""
    before, key, after = outline.partition("\n  章:\n")
    chapters = re.match(r"(?:[ #].*\n|\n)*", after)
    assert key and chapters
    return before + key + chapters[0] + CHAPTER + after[chapters.end() :]


def texts(pdf: Path) -> list[str]:
    return [bare(page.extract_text()) for page in PdfReader(pdf).pages]


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_the_page_holds_the_heading(printed: Printed) -> None:
    assert len(printed.rows) >= 15
    for row in printed.rows:
        page = printed.pages[row["ページ"]]
        heading = bare(row["計画の章・節"].rpartition("＞")[2])
        own = bare(row["事業・備考"].partition("\n")[0])
        begun = own and re.search(f"】{re.escape(own)}(?!（続き）)|事業名(（[^）]*）)?{re.escape(own)}", page)
        assert heading in page or begun, row


def test_the_paper_and_the_chapter_of_the_plan_tell_the_same_pages(printed: Printed) -> None:
    chapter = "".join(text for text in printed.pages.values() if "法令が求める事項" in text)
    for row in printed.rows:
        place = bare(row["計画の章・節"])
        assert f"{place}{row['ページ']}" in printed.paper, row
        assert f"{place}{row['ページ']}ページ" in chapter, row
