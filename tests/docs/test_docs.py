"""The documents are true: their YAML loads, commands print what is pasted, and what they name exists.

A yaml block is a file of the plan `mihon` that the reader is making:

    yaml file=a.yaml          this file, from here to the end of the page
    yaml file=a.yaml JS103    this file with a mistake, up to the next yaml block
    yaml                      one more file, up to the next yaml block; its 本文 replaces the reader's

A console block holds commands after `>` and what they print. A page starts from the plan that the guide's
second page makes, unless it makes a plan of its own. JUSOU_UPDATE_GOLDEN=1 writes into the pages what is
printed.
"""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

import pytest
from ruamel.yaml import YAML

from docs import key_reference, rule_pages
from jusou_plan.cli.app import run
from jusou_plan.cli.commands import command_tree
from jusou_plan.lint.engine import lint
from jusou_plan.lint.rule import Severity
from jusou_plan.lint.rules import all_rules
from jusou_plan.model.load import load_plan
from jusou_plan.model.schema import plan_schema

REPOSITORY = Path(__file__).resolve().parents[2]
FIRST_PLAN = "docs/guide/02-hajimete-no-keikaku.md"
PAGES = [
    *sorted(path.relative_to(REPOSITORY).as_posix() for path in REPOSITORY.glob("*.md")),
    *sorted(path.relative_to(REPOSITORY).as_posix() for path in (REPOSITORY / "docs").rglob("*.md")),
]
RULE_PAGES = "docs/rules/"
"""Their examples are run by tests/lint/test_rule_documentation.py."""

FENCE = re.compile(r"^```(?P<info>[^\n]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)\s]+)\)")
RULE = re.compile(r"JS\d{3}")
HEADER = re.compile("^計画:", re.MULTILINE)
OUTLINE = re.compile("^本文:", re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """A fenced block of a page."""

    language: str
    file: str
    mistakes: frozenset[str]
    text: str
    start: int
    end: int


def read(page: str) -> str:
    return (REPOSITORY / page).read_text(encoding="utf-8")


def blocks(page: str) -> Iterator[Block]:
    for match in FENCE.finditer(read(page)):
        language, *words = match["info"].split() or [""]
        files = [word.removeprefix("file=") for word in words if word.startswith("file=")]
        yield Block(
            language,
            files[0] if files else "",
            frozenset(word for word in words if RULE.fullmatch(word)),
            match["text"],
            match.start("text"),
            match.end("text"),
        )


def reader_plan() -> dict[str, str]:
    """The files of the plan that the guide's second page makes."""
    return {block.file: block.text for block in blocks(FIRST_PLAN) if block.language == "yaml" and block.file}


def starting_files(page: str) -> dict[str, str]:
    makes_its_own = any(
        block.file and not block.mistakes and HEADER.search(block.text) for block in blocks(page)
    )
    return {} if makes_its_own else reader_plan()


def with_block(files: Mapping[str, str], block: Block) -> dict[str, str]:
    """The plan's files when the reader has written the block too."""
    if block.file:
        return {**files, block.file: block.text}
    if HEADER.search(block.text):
        return {"plan.yaml": block.text}
    replaced = OUTLINE.search(block.text) is not None
    kept = {name: text for name, text in files.items() if not (replaced and OUTLINE.search(text))}
    return {**kept, "tsuika.yaml": block.text}


def write_plan(files: Mapping[str, str]) -> Path:
    """Write the plan `mihon` into the working directory."""
    folder = Path("mihon")
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def errors_of(folder: Path) -> dict[str, str]:
    """What is said of each error, by code."""
    return {
        found.rule.code: f"{found.finding.span.file}:{found.finding.span.start.line} {found.finding.message}"
        for found in lint(load_plan(folder))
        if found.severity is Severity.ERROR
    }


def printed(console: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Run the commands of a console block; give the block as it should be."""
    lines: list[str] = []
    for line in console.splitlines():
        if line.startswith("> jusou "):
            run(line.removeprefix("> jusou ").split())
            written = capsys.readouterr()
            lines += [line, *(written.out + written.err).splitlines()]
        elif line.startswith(">"):
            lines.append(line)
    return "\n".join(lines) + "\n"


def without_measures(text: str) -> str:
    """Leave out what differs between machines: sizes, times, versions."""
    return re.sub(r"\d+(\.\d+)* ?(KB|秒)|^(YAML|Python|jusou): ?.*$", "", text, flags=re.MULTILINE)


@pytest.mark.parametrize(
    "page",
    [
        page
        for page in PAGES
        if not page.startswith(RULE_PAGES)
        and any(block.language in ("yaml", "console") for block in blocks(page))
    ],
)
def test_every_plan_in_a_page_loads_and_every_output_is_real(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    # The pages teach how to write; their small plans lack most of what the law asks, and the pages say so.
    monkeypatch.setattr("jusou_plan.lint.engine.checking_rules", lambda _: ())
    monkeypatch.setattr("jusou_plan.cli.checking.standing", lambda *_: None)
    files = starting_files(page)
    write_plan(files)
    outputs: list[tuple[Block, str]] = []
    for block in blocks(page):
        if block.language == "yaml":
            shown = with_block(files, block)
            errors = errors_of(write_plan(shown))
            assert errors.keys() == block.mistakes, f"{page}: {errors}\n{block.text}"
            if block.file and not block.mistakes:
                files = shown
        elif block.language == "console":
            outputs.append((block, printed(block.text, capsys)))
    if os.environ.get("JUSOU_UPDATE_GOLDEN") == "1":
        text = read(page)
        for block, output in reversed(outputs):
            if without_measures(block.text) != without_measures(output):
                text = text[: block.start] + output + text[block.end :]
        (REPOSITORY / page).write_text(text, encoding="utf-8")
        return
    for block, output in outputs:
        assert without_measures(output) == without_measures(block.text), f"{page}: pasted output is stale"


def mentioned_commands(page: str) -> Iterator[str]:
    """Every `jusou …` that a page tells its reader to type, without the word jusou."""
    text = read(page)
    typed = [line for block in blocks(page) if block.language == "sh" for line in block.text.splitlines()]
    entered = [line for block in blocks(page) for line in re.findall("^> (.+)$", block.text, re.MULTILINE)]
    for line in [*typed, *entered, *CODE.findall(FENCE.sub("", text))]:
        command = re.match(r"jusou(?: ([^#…]*))?", line)
        if command and command[1]:
            yield command[1].strip()


@pytest.mark.parametrize("page", PAGES)
def test_every_command_and_option_exists(page: str) -> None:
    commands = command_tree().commands
    for words in map(str.split, mentioned_commands(page)):
        if words[0].startswith("--"):
            assert words[0] in {"--help", "--version"}, words
            continue
        assert words[0] in commands, f"{page}: jusou {words[0]}"
        known = {option for parameter in commands[words[0]].params for option in parameter.opts} | {"--help"}
        assert {word for word in words[1:] if word.startswith("-")} <= known, f"{page}: {words}"


@pytest.mark.parametrize("page", PAGES)
def test_every_dev_command_exists(page: str) -> None:
    known = set(re.findall(r"^  (\w+)\) ", read("dev"), re.MULTILINE)) | {"help"}
    assert set(re.findall(r"\./dev (\w+)", read(page))) <= known


@pytest.mark.parametrize("page", PAGES)
def test_every_rule_named_exists(page: str) -> None:
    assert set(RULE.findall(read(page))) <= {rule.code for rule in all_rules()}


def anchors(page: str) -> set[str]:
    """The anchors that a page's headings have on the web: small letters, without signs, - for blanks."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", read(page)), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_somewhere(page: str) -> None:
    for link in LINK.findall(CODE.sub("", FENCE.sub("", read(page)))):
        if link.startswith("https://"):
            continue
        path, _, anchor = unquote(link).partition("#")
        target = (REPOSITORY / page).parent / path if path else REPOSITORY / page
        assert target.exists(), f"{page}: {link}"
        if anchor:
            assert anchor in anchors(target.resolve().relative_to(REPOSITORY).as_posix()), f"{page}: {link}"


@pytest.mark.parametrize("page", [page for page in PAGES if not page.startswith(RULE_PAGES)])
def test_every_path_named_exists(page: str) -> None:
    for code in CODE.findall(FENCE.sub("", read(page))):
        if re.fullmatch(r"(src|tests|docs|schemas|templates|plans|requirements)/[\w./-]*", code):
            assert (REPOSITORY / code).exists(), f"{page}: {code}"


@pytest.mark.parametrize("file", [".pre-commit-hooks.yaml", "docs/github-workflow.yml"])
def test_what_is_given_to_other_tools_runs_commands_that_exist(file: str) -> None:
    data = YAML(typ="safe").load(read(file))
    steps = data if isinstance(data, list) else data["jobs"]["lint"]["steps"]
    words = [step.get("entry", step.get("run", "")) for step in steps]
    commands = [it for it in words if "jusou lint" in it]
    options = {it.partition("=")[0] for it in " ".join(commands).split() if it.startswith("--")}

    assert [it.split()[:2] for it in commands] == [["jusou", "lint"]]
    assert options <= {opt for parameter in command_tree().commands["lint"].params for opt in parameter.opts}


def test_the_hook_looks_at_the_files_of_plans_and_of_the_configuration() -> None:
    lint, fmt = YAML(typ="safe").load(read(".pre-commit-hooks.yaml"))

    names = ("plans/a/x.yaml", "jusou.toml", "plans/jusou.toml", "a.md", "notjusou.toml")
    assert [name for name in names if re.search(lint["files"], name)] == list(names[:3])
    assert [name for name in names if re.search(fmt["files"], name)] == ["plans/a/x.yaml"]
    assert fmt["entry"].split() == ["jusou", "fmt"]
    assert "fmt" in command_tree().commands


def test_the_pages_and_the_index_are_those_of_the_rules() -> None:
    made = rule_pages.files()

    stale = [name for name, text in made.items() if not (REPOSITORY / name).exists() or read(name) != text]
    assert stale == [], "run: python -m docs.rule_pages"
    pages = {page for page in PAGES if page.startswith(RULE_PAGES)}
    assert pages == {name for name in made if name.startswith(RULE_PAGES)}, "run: python -m docs.rule_pages"


def test_every_check_of_the_law_is_a_rule_and_is_found_by_its_question() -> None:
    numbered = {
        "CIT": range(1, 8),
        "REQ": range(101, 110),
        "COMP": range(201, 216),
        "OUT": range(301, 306),
        "MTG": (*range(401, 409), 410),
        "PROC": (*range(501, 506), *range(507, 511)),
        "FIN": range(601, 604),
        "TIME": range(701, 704),
    }
    checks = {f"{family}-{number:03}" for family, numbers in numbered.items() for number in numbers}
    index = read("docs/rules/README.md").partition("## 調べたいことから引く")[2]

    assert len(checks) == 60
    assert checks - {rule.code for rule in all_rules()} == set()
    assert checks - set(re.findall(r"\[([A-Z]+-\d+)\]\(", index)) == set()


def test_the_reference_is_that_of_the_model() -> None:
    assert read(key_reference.PAGE) == key_reference.page(), "run: python -m docs.key_reference"


def keys_in(schema: object) -> set[str]:
    """Every key that the editor's schema knows."""
    if isinstance(schema, list):
        return {key for item in schema for key in keys_in(item)}
    if not isinstance(schema, dict):
        return set()
    own = set(schema["properties"]) if isinstance(schema.get("properties"), dict) else set()
    return own | {key for item in schema.values() for key in keys_in(item)}


def test_the_reference_has_every_key_of_the_language() -> None:
    page = read(key_reference.PAGE)
    assert {key for key in keys_in(plan_schema()) if f"`{key}`" not in page} == set()
