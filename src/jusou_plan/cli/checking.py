"""Checking plans and reporting what was found."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from jusou_plan.cli.apology import apologize, apologize_for_part
from jusou_plan.cli.choosing import Choice, Fixing, configuration_of, destinations
from jusou_plan.cli.exit_codes import ExitCode
from jusou_plan.cli.refusal import Refusal, WrongUsage
from jusou_plan.cli.reporting import Checked, report
from jusou_plan.cli.screen import Progress, complain
from jusou_plan.cli.verdict import verdict
from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.engine import arrange, hold
from jusou_plan.lint.settings import Settings
from jusou_plan.lint.standing import standing
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.folder import UnusableInput

if TYPE_CHECKING:
    from jusou_plan.lint.baseline import Baseline, Known


@dataclass(frozen=True, slots=True)
class _Task:
    """One plan to check, as it can be handed to another process."""

    number: int
    folder: Path
    settings: Settings
    forms: frozenset[str]
    baseline: "Baseline | None"
    accept_new: bool
    fixing: Fixing | None = None


def check_plans(folders: Sequence[Path], choice: Choice) -> ExitCode:
    """Check the plans in `folders`, write the reports that are asked for, and give the exit code.

    Raises Refusal where options, configuration or baseline cannot be used, or a report cannot be written.
    """
    configured = [configuration_of(folder) for folder in folders]
    to = destinations(choice, configured)
    baselines = {
        path: _baseline(path, choice)
        for path in {_baseline_of(it.baseline, choice) for it in configured}
        if path
    }
    if choice.accept_new and not baselines:
        raise Refusal(
            "--accept-new には、既知の指摘の一覧が要ります", "--baseline ファイル と一緒に指定してください。"
        )
    if choice.fixing is not None and (choice.accept_new or (choice.fixing.diff and choice.formats)):
        raise WrongUsage(
            f"--{'diff' if choice.fixing.diff else 'fix'} は、"
            f"{'--accept-new' if choice.accept_new else '--format'} と一緒には使えません",
            "別々に実行してください。",
        )
    tasks = []
    for number, (folder, configuration) in enumerate(zip(folders, configured, strict=True), 1):
        path = _baseline_of(configuration.baseline, choice)
        settings = choice.over(configuration.settings)
        known = baselines[path] if path else None
        tasks.append(_Task(number, folder, settings, to.forms, known, choice.accept_new, choice.fixing))
    checked = list(_checked(tasks))
    if choice.fixing is not None:
        from jusou_plan.cli.fixing import tell

        told = tell(checked, choice.fixing)
        if choice.fixing.diff:
            return max([told, *(it.code for it in checked)])
    code = report([it for it in checked if it.read], to)
    if choice.accept_new:
        _rewrite(baselines.values(), tasks, checked)
    return max([code, *(it.code for it in checked)])


def _checked(tasks: Sequence[_Task]) -> Iterator[Checked]:
    """Check the plans, on all cores where there are several of both."""
    if len(tasks) == 1:  # what works together costs 20 ms to import
        yield _check(tasks[0])
        return
    from jusou_plan.cli.together import cores, together

    if cores() > 1:
        _warm_up(tasks)
        with Progress() as progress:
            lost = Checked(code=ExitCode.FAULT, read=False)
            yield from together(_check, tasks, progress, "検査しています…", lost)
    else:
        yield from map(_check, tasks)


def _warm_up(tasks: Iterable[_Task]) -> None:
    """Make once what every process would make for itself: a forked one takes it over."""
    from jusou_plan.lint.engine import checking_rules
    from jusou_plan.model.plan import Plan
    from jusou_plan.statute.read import read_statute

    Plan.model_validate({})
    read_statute()
    for settings in {id(task.settings): task.settings for task in tasks}.values():
        list(checking_rules(settings))


def _check(task: _Task) -> Checked:
    """Check one plan; whatever goes wrong with it is told, so that the others are still checked."""
    try:
        loaded = load_plan(task.folder)
        return _check_plan(task, loaded) if task.fixing is None else _fix_plan(task, task.fixing, loaded)
    except UnusableInput as error:
        complain(error.message, error.advice)
        return Checked(code=ExitCode.UNUSABLE, read=False)
    except BrokenPipeError:
        raise
    except Exception as error:
        apologize(error, f"「{task.folder}」の検査")
        return Checked(code=ExitCode.FAULT, read=False)


def _check_plan(task: _Task, loaded: LoadedPlan) -> Checked:
    outcome = hold(loaded, task.settings, on_crash=apologize_for_part)
    found: tuple[Diagnostic, ...] = outcome.diagnostics
    if task.baseline is not None or "sarif" in task.forms:
        from jusou_plan.lint.identify import identified

        found = identified(loaded, found)
    shown, known, gone = _without_known(task, found)
    if outcome.unasked:
        complain(
            f"「{task.folder}」に書き方の誤りが {outcome.unasked}件あり、検査できない所があります",
            f"jusou lint {task.folder} で場所を確かめて直してください。",
        )
    files = {it.finding.span.file for it in shown}
    checked = Checked(
        code=verdict(shown),
        diagnostics=shown,
        silenced=len(outcome.silenced),
        known=known,
        gone=gone,
        standing=standing(loaded, found, task.settings),
        sources={it.name: it.lines for it in loaded.source.files if it.name in files},
    )
    if "html" in task.forms:
        from jusou_plan.report.html_report import chapter

        return replace(checked, chapter=chapter(loaded, checked.diagnostics, task.number))
    return checked


def _fix_plan(task: _Task, fixing: Fixing, loaded: LoadedPlan) -> Checked:
    """Mend a plan and check what it is then; where it cannot be written, what it was before."""
    from jusou_plan.cli.fixing import mend_plan

    def find(plan: LoadedPlan) -> tuple[Diagnostic, ...]:
        found: tuple[Diagnostic, ...] = hold(plan, task.settings).diagnostics  # crashes are told of later
        if task.baseline is not None:
            from jusou_plan.lint.identify import identified

            found, _, _ = _without_known(task, identified(plan, found))
        return found

    try:
        mended, mends = mend_plan(loaded, find, fixing)
    except Refusal as error:
        complain(error.message, error.advice)
        return replace(_check_plan(task, loaded), code=ExitCode.UNUSABLE)
    if fixing.diff:
        return Checked(code=ExitCode.CLEAN, mends=mends)
    return replace(_check_plan(task, mended), mends=mends)


def _without_known(
    task: _Task, found: tuple[Diagnostic, ...]
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...], "tuple[Known, ...]"]:
    """Part the findings into those to show and known ones, and give the entries that nothing answers to."""
    if task.baseline is None:
        return found, (), ()
    if task.accept_new:
        shown = tuple(it for it in found if it.rule.mandatory)
        return shown, tuple(it for it in found if not it.rule.mandatory), ()
    from jusou_plan.lint.baseline import stale, without_known

    listed = task.baseline.of_plan(task.folder)
    new, known, gone = without_known(found, listed)
    gone = tuple(it for it in gone if _is_judged(it, task.settings))
    findings = stale(task.baseline.path.as_posix(), gone)
    more = (it for it in arrange(findings, task.settings) if task.settings.selects(it.rule))
    return (*new, *more), known, gone


def _is_judged(known: "Known", settings: Settings) -> bool:
    """Tell whether a run looks at the rule of a known finding; a rule that is gone is never found again."""
    from jusou_plan.lint.rules import find_entry

    entry = find_entry(known.identity.rule)
    return entry is None or settings.selects(entry)


def _baseline_of(configured: Path | None, choice: Choice) -> Path | None:
    return choice.baseline or configured


def _baseline(path: Path, choice: Choice) -> "Baseline":
    from jusou_plan.lint.baseline import Baseline, UnusableBaseline, read_baseline

    try:
        return read_baseline(path)
    except FileNotFoundError:
        if choice.accept_new:
            return Baseline(path)
        raise Refusal(
            f"既知の指摘の一覧「{path}」がありません", "--accept-new を付けると、今ある指摘から作れます。"
        ) from None
    except UnusableBaseline as error:
        raise Refusal(error.message, error.advice) from error


def _rewrite(baselines: "Iterable[Baseline]", tasks: Sequence[_Task], checked: Sequence[Checked]) -> None:
    """Write each list anew: what was found now, and what this run did not look at."""
    from jusou_plan.cli.outputs import write_all
    from jusou_plan.lint.baseline import Baseline, Known

    files: dict[Path, bytes] = {}
    lines: list[str] = []
    for baseline in baselines:
        entries = set(baseline.known)
        for task, result in zip(tasks, checked, strict=True):
            if task.baseline is not baseline or not result.read:
                continue
            entries -= {it for it in baseline.of_plan(task.folder) if _is_judged(it, task.settings)}
            plan = baseline.plan_name(task.folder)
            entries |= {
                Known(plan, it.identity, it.finding.message) for it in result.known if it.identity is not None
            }
        before = {(it.plan, it.identity) for it in baseline.known}
        after = {(it.plan, it.identity) for it in entries}
        files[baseline.path] = Baseline(baseline.path, tuple(entries)).to_json().encode()
        lines.append(
            f"{baseline.path}: 既知の指摘 {len(after)}件"
            f"（加えた {len(after - before)}件、除いた {len(before - after)}件）"
        )
    write_all(files)
    from jusou_plan.cli.screen import note

    for line in lines:
        note(line)
