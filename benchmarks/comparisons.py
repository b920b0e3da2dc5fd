"""What is compared with what, and what is promised of it."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.cloudformation import write_template
from benchmarks.plans import enlarged, next_version, write_plan
from benchmarks.turns import ROOT, Run, Series, in_turn, run

PLAN = ROOT / "plans" / "fukui"
SCHEMA = ROOT / "schemas" / "plan.schema.json"
SIZE = 200_000
"""Bytes of YAML in a plan that is already unusually large."""
_BASE = 60_000
_FACTORS = (10, 50)
_MANY = 200
_PAGES = {"100": 285_000, "400": 1_140_000}
"""About how many pages a plan of so many bytes has."""
_NO_CORES = "needs Linux and two cores"

JUSOU = (sys.executable, "-m", "jusou_plan")
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
_SMALLEST = {"計画": {"名称": "計画", "自治体": {"名称": "見本市"}, "状態": "素案"}}


@dataclass(frozen=True, slots=True)
class Result:
    """What a comparison gave: `value` must not be beyond `target` for its promise to hold.

    `at_least` turns the comparison round; `value` is None when it could not be made, for the reason in `why`.
    `rounds` holds the value of each round by itself: a machine that changes its speed now and then spoils
    the minima more than the middle of these.
    """

    title: str
    measured: tuple[Series, ...]
    label: str
    value: float | None
    target: float
    at_least: bool = False
    unit: str = ""
    why: str = ""
    rounds: tuple[float, ...] = ()

    @property
    def holds(self) -> bool | None:
        """Tell whether the promise holds; None if nothing was measured."""
        if self.value is None:
            return None
        return self.value >= self.target if self.at_least else self.value <= self.target

    def report(self) -> str:
        """Give the lines that tell it."""
        sign = "≥" if self.at_least else "≤"
        verdict = {True: "holds", False: "MISSED", None: f"skipped: {self.why}"}[self.holds]
        value = "" if self.value is None else f"{self.value:.2f}{self.unit}"
        last = f"  {self.label:<34} {value:>8}   target {sign} {self.target:g}{self.unit}   {verdict}"
        rounds = [f"  {'median of the rounds':<34} {median(self.rounds):8.2f}"] if self.rounds else []
        return "\n".join([self.title, *(series.line() for series in self.measured), *rounds, last])


Comparison = Callable[[Path, int], Iterator[Result]]
"""Measures in an empty folder, so many times round, and gives its results as they come."""


def lint_against_schema(folder: Path, times: int) -> Iterator[Result]:
    """`jusou lint` against a generic validator of JSON Schema, on the same file."""
    plan = write_plan(folder / "plan", enlarged(PLAN, SIZE), one_file=True)
    file = plan / "plan.yaml"
    validator = (sys.executable, "-m", "check_jsonschema", "--schemafile", SCHEMA, file)
    ours, theirs = in_turn([(*JUSOU, "lint", plan), validator], times)
    yield _ratio(
        f"lint: a plan of {_kilobytes(file)} against its JSON Schema",
        Series("jusou lint", ours),
        Series("check-jsonschema", theirs),
        0.8,
    )


def lint_against_yamllint(folder: Path, times: int) -> Iterator[Result]:
    """`jusou lint` against a linter of YAML's layout alone, on the same file."""
    plan = write_plan(folder / "plan", enlarged(PLAN, SIZE), one_file=True)
    rules = "{extends: relaxed, rules: {line-length: disable}}"
    other = (sys.executable, "-m", "yamllint", "-d", rules, plan / "plan.yaml")
    ours, theirs = in_turn([(*JUSOU, "lint", plan), other], times)
    yield _ratio(
        f"yamllint: a plan of {_kilobytes(plan / 'plan.yaml')}",
        Series("jusou lint", ours),
        Series("yamllint", theirs),
        0.5,
    )


def lint_against_cfn_lint(folder: Path, times: int) -> Iterator[Result]:
    """`jusou lint` against cfn-lint, each on a file of its own language and of the same size."""
    plan = write_plan(folder / "plan", enlarged(PLAN, SIZE), one_file=True)
    template = write_template(folder / "template.yaml", (plan / "plan.yaml").stat().st_size)
    other = (Path(sys.executable).with_name("cfn-lint"), "--ignore-checks", "E3010", "--", template)
    ours, theirs = in_turn([(*JUSOU, "lint", plan), other], times)
    yield _ratio(
        f"cfn-lint: a plan and a template of {_kilobytes(template)}",
        Series("jusou lint", ours),
        Series("cfn-lint", theirs),
        0.2,
    )


def many_plans_on_all_cores(folder: Path, times: int) -> Iterator[Result]:
    """Lint of 200 plans in one call, with all cores and with one."""
    title = f"many: lint of {_MANY} plans in one call"
    if not _has_cores():
        yield Result(title, (), "times as fast", None, 1.6, at_least=True, why=_NO_CORES)
        return
    data = enlarged(PLAN, 0)
    plans = [write_plan(folder / f"plan{number}", data, one_file=True) for number in range(_MANY)]
    lint: tuple[str | Path, ...] = (*JUSOU, "lint", *plans)
    both, one = in_turn([lint, (sys.executable, "-m", "benchmarks.one_core", *lint)], times)
    fast, slow = Series("all cores", both), Series("one core", one)
    yield Result(
        title,
        (fast, slow),
        "times as fast",
        slow.least / fast.least,
        1.6,
        at_least=True,
        rounds=_rounds(slow, fast),
    )


def diff_against_lint(folder: Path, times: int) -> Iterator[Result]:
    """`jusou diff` of two versions of a plan, which reads two plans, against `jusou lint` of one."""
    data = enlarged(PLAN, SIZE)
    old = write_plan(folder / "old", data, one_file=False)
    new = write_plan(folder / "new", next_version(data), one_file=False)
    ours, theirs = in_turn([(*JUSOU, "diff", old, new), (*JUSOU, "lint", new)], times)
    yield _ratio(
        f"diff: two versions of a plan of {_kilobytes(new)} against lint of the newer one",
        Series("jusou diff", ours),
        Series("jusou lint", theirs),
        1.6,
    )


def load_against_round_trip(folder: Path, times: int) -> Iterator[Result]:
    """Load with positions against a round-trip load, both without starting Python."""
    file = write_plan(folder / "plan", enlarged(PLAN, SIZE), one_file=True) / "plan.yaml"
    load = (sys.executable, "-m", "benchmarks.load_once")
    ours, theirs = in_turn([(*load, "positions", file), (*load, "round-trip", file)], times)
    fast = Series("jusou, data and positions", ours, _said)
    slow = Series("ruamel.yaml round trip", theirs, _said)
    yield Result(
        f"load: {_kilobytes(file)} of YAML, start-up not counted",
        (fast, slow),
        "times faster",
        slow.least / fast.least,
        20,
        at_least=True,
        rounds=_rounds(slow, fast),
    )


def help_against_typer(_: Path, times: int) -> Iterator[Result]:
    """`jusou --help` against importing its command-line library and nothing else."""
    ours, bare = in_turn([(*JUSOU, "--help"), (sys.executable, "-c", "import typer")], times)
    yield _ratio("help: start-up", Series("jusou --help", ours), Series("import typer", bare), 1.5)


def lint_of_longer_plans(folder: Path, times: int) -> Iterator[Result]:
    """Lint of a plan and of ones ten and fifty times as long, less the start-up: lint of next to nothing.

    By processor time, which other work on the machine lengthens least. What is held against the target is how
    many times as long each byte takes. The memory is that of the longest.
    """
    nothing = write_plan(folder / "nothing", _SMALLEST, one_file=True)
    plans = [
        write_plan(folder / f"times{factor}", enlarged(PLAN, factor * _BASE), one_file=False)
        for factor in (1, *_FACTORS)
    ]
    runs = in_turn([(*JUSOU, "lint", plan) for plan in (nothing, *plans)], times)
    names = ("lint, next to nothing", *(f"lint, {_kilobytes(plan)}" for plan in plans))
    empty, first, *longer = (Series(name, each, _processor) for name, each in zip(names, runs, strict=True))
    for plan, series in zip(plans[1:], longer, strict=True):
        times_as_long = _bytes(plan) / _bytes(plans[0])
        growth = (series.least - empty.least) / (first.least - empty.least)
        yield Result(
            f"growth: a plan {times_as_long:.1f} times as long takes {growth:.1f} times as long",
            (empty, first, series),
            "as long for each byte",
            growth / times_as_long,
            1.2,
        )
    peak = max(made.peak for made in runs[-1]) / 1_000_000
    yield Result("memory: the longest of them", (longer[-1],), "peak", peak, 150, unit=" MB")


def pdf_against_browser(folder: Path, times: int) -> Iterator[Result]:
    """Make the PDF of 福井 from YAML, against a browser that prints the finished HTML; and its memory."""
    title = "pdf: the plan of 福井"
    build = (*JUSOU, "build", PLAN, "--force", "--format")
    run((*build, "html", "--output", folder))
    page = folder / PLAN.name / "index.html"
    pdf = (*build, "pdf", "--output", folder)
    browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if browser is None:
        (ours,) = in_turn([pdf], times)
        series = Series("jusou build --format pdf", ours)
        yield Result(title, (series,), "ratio of the minima", None, 1.5, why="no Chromium is installed")
    else:
        ours, theirs = in_turn([pdf, _print_command(browser, page, folder)], times)
        series = Series("jusou build --format pdf", ours)
        yield _ratio(title, series, Series("Chromium, headless", theirs), 1.5)
    peak = max(made.peak for made in ours) / 1_000_000
    yield Result("memory: the same build", (series,), "peak", peak, 250, unit=" MB")


def html_against_pdf(folder: Path, times: int) -> Iterator[Result]:
    """Make the HTML of 福井 from YAML, against its PDF."""
    build = (*JUSOU, "build", PLAN, "--force", "--output", folder, "--format")
    page, pdf = in_turn([(*build, "html"), (*build, "pdf")], times)
    yield _ratio(
        "html: the plan of 福井",
        Series("jusou build --format html", page),
        Series("jusou build --format pdf", pdf),
        0.35,
    )


def second_render(_: Path, times: int) -> Iterator[Result]:
    """Make the PDF of 福井 twice in one process, imports and reading counted with the first."""
    (runs,) = in_turn([(sys.executable, "-m", "benchmarks.render_twice", PLAN)], times)
    yield _ratio(
        "again: the plan of 福井 in a process that has made it before",
        Series("the second time", runs, lambda made: float(made.output.split()[1])),
        Series("the first time", runs, lambda made: float(made.output.split()[0])),
        0.7,
    )


def pdf_of_longer_plans(folder: Path, times: int) -> Iterator[Result]:
    """Make the PDF of plans of about 100 and 400 pages, each page against one of 福井, less the start-up.

    By processor time; start-up is what a plan takes that says next to nothing. The memory is of 100 pages.
    """
    plans = {"nothing": write_plan(folder / "nothing", _SMALLEST, one_file=True), "福井": PLAN}
    for name, size in _PAGES.items():
        plans[name] = write_plan(folder / name, enlarged(PLAN, size), one_file=False)
    build = (*JUSOU, "build", "--force", "--format", "pdf", "--output", folder / "out")
    runs = dict(zip(plans, in_turn([(*build, plan) for plan in plans.values()], times), strict=True))
    series = {name: Series(f"PDF, {name}", made, _processor) for name, made in runs.items()}
    pages = {name: _pages(made[0]) for name, made in runs.items()}
    first = (series["福井"].least - series["nothing"].least) / pages["福井"]
    for name in _PAGES:
        each = (series[name].least - series["nothing"].least) / pages[name]
        yield Result(
            f"pages: {pages[name]}, against the {pages['福井']} of 福井",
            (series["福井"], series[name]),
            "as long for each page",
            each / first,
            1.2,
        )
    peak = max(made.peak for made in runs["100"]) / 1_000_000
    title = f"memory: the PDF of {pages['100']} pages"
    yield Result(title, (series["100"],), "peak", peak, 300, unit=" MB")


def all_plans_on_all_cores(folder: Path, times: int) -> Iterator[Result]:
    """Build every plan with all cores, and with one core: one after another."""
    title = "cores: PDF and HTML of every plan under plans/"
    if not _has_cores():
        yield Result(title, (), "times as fast", None, 1.6, at_least=True, why=_NO_CORES)
        return
    plans = sorted(path for path in PLAN.parent.iterdir() if path.is_dir())
    build: tuple[str | Path, ...] = (*JUSOU, "build", *plans, "--force", "--output", folder)
    both, one = in_turn([build, (sys.executable, "-m", "benchmarks.one_core", *build)], times)
    fast, slow = Series("all cores", both), Series("one core", one)
    yield Result(
        title,
        (fast, slow),
        "times as fast",
        slow.least / fast.least,
        1.6,
        at_least=True,
        rounds=_rounds(slow, fast),
    )


COMPARISONS: dict[str, Comparison] = {
    "lint": lint_against_schema,
    "yamllint": lint_against_yamllint,
    "cfn-lint": lint_against_cfn_lint,
    "many": many_plans_on_all_cores,
    "diff": diff_against_lint,
    "load": load_against_round_trip,
    "help": help_against_typer,
    "growth": lint_of_longer_plans,
    "pdf": pdf_against_browser,
    "html": html_against_pdf,
    "again": second_render,
    "pages": pdf_of_longer_plans,
    "cores": all_plans_on_all_cores,
}


def _has_cores() -> bool:
    return hasattr(os, "sched_setaffinity") and len(os.sched_getaffinity(0)) > 1


def _print_command(browser: str, page: Path, folder: Path) -> tuple[str | Path, ...]:
    """Give the command that prints a page; the flags keep the browser from looking for anything outside."""
    return (
        browser,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-pdf-header-footer",
        f"--user-data-dir={folder / 'browser'}",
        f"--print-to-pdf={folder / 'browser.pdf'}",
        page.as_uri(),
    )


def _processor(made: Run) -> float:
    return made.cpu


def _said(made: Run) -> float:
    return float(made.output)


def _ratio(title: str, ours: Series, theirs: Series, target: float) -> Result:
    value = ours.least / theirs.least
    return Result(title, (ours, theirs), "ratio of the minima", value, target, rounds=_rounds(ours, theirs))


def _rounds(above: Series, below: Series) -> tuple[float, ...]:
    pairs = zip(above.runs, below.runs, strict=True)
    return tuple(above.seconds(one) / below.seconds(other) for one, other in pairs)


def _pages(made: Run) -> int:
    """Give the number of pages that a build tells of."""
    return int(re.findall(r"([0-9]+)ページ", made.output)[-1])


def _bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir())


def _kilobytes(path: Path) -> str:
    size = _bytes(path) if path.is_dir() else path.stat().st_size
    return f"{size / 1000:.0f} KB"
