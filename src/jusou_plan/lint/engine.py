"""Running the rules over a loaded plan."""

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.rule import Severity
from jusou_plan.lint.rules import CheckingRule, checking_rule, entries, rule_of
from jusou_plan.lint.settings import STANDARD, Settings
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

if TYPE_CHECKING:
    from jusou_plan.lint.suppression import Suppressions

OnCrash = Callable[[str, Exception], None]
"""Called with what crashed (a rule's code) and the exception, so that it can be kept."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of holding a plan against rules: what is to be said, and what a comment silenced.

    `unasked` counts the mistakes in the plan's language that the choice of rules leaves out: what they hide
    could not be judged.
    """

    diagnostics: tuple[Diagnostic, ...]
    silenced: tuple[Diagnostic, ...] = ()
    unasked: int = 0


def lint(
    loaded: LoadedPlan, settings: Settings = STANDARD, *, on_crash: OnCrash | None = None
) -> tuple[Diagnostic, ...]:
    """Check a plan and give everything that is to be said about it, in stable order.

    That is what the parser and the model found and what the rules find. The document is not built: no rule
    looks at it yet, and it would cost more than all rules together. A rule that crashes becomes one JS900
    diagnostic on the plan's first line, and the others still run. Raises nothing.
    """
    return hold(loaded, settings, on_crash=on_crash).diagnostics


def hold(
    loaded: LoadedPlan,
    settings: Settings = STANDARD,
    more: Iterable[Finding] = (),
    *,
    on_crash: OnCrash | None = None,
) -> Outcome:
    """Do as `lint`, with the findings `more` of a document that the caller has already built.

    A rule that `settings` do not choose is neither run nor imported.
    """
    findings = [*loaded.findings, *more]
    for rule in checking_rules(settings):
        findings.extend(_run(rule, loaded, on_crash))
    codes = {entry.code for entry in entries() if settings.selects(entry)}
    said = arrange((it for it in findings if it.code in codes), settings)
    suppressions = _suppressions(loaded)
    if suppressions is None:
        return Outcome(said, unasked=_unasked(findings, codes))
    silenced = tuple(it for it in said if suppressions.silence(it))
    comments = [*suppressions.findings, *suppressions.unused(lambda entry: entry.code in codes)]
    about_comments = arrange((it for it in comments if it.code in codes), settings)
    left = {id(it) for it in silenced}
    shown = (*(it for it in said if id(it) not in left), *about_comments)
    return Outcome(
        diagnostics=tuple(sorted(shown, key=lambda diagnostic: diagnostic.order)),
        silenced=silenced,
        unasked=_unasked(findings, codes),
    )


def checking_rules(settings: Settings) -> Iterator[CheckingRule]:
    """Import and give the modules of the rules that look at a plan themselves, of those that are chosen."""
    return (checking_rule(entry) for entry in entries() if entry.checks and settings.selects(entry))


def arrange(findings: Iterable[Finding], settings: Settings = STANDARD) -> tuple[Diagnostic, ...]:
    """Join findings with their rules and put them in stable order, the same finding only once."""
    diagnostics = []
    for finding in dict.fromkeys(findings):
        rule = rule_of(finding.code)
        diagnostics.append(Diagnostic(rule, finding, settings.severity(rule)))
    return tuple(sorted(diagnostics, key=lambda diagnostic: diagnostic.order))


def _suppressions(loaded: LoadedPlan) -> "Suppressions | None":
    """Give the comments that silence findings, None where no file can have one."""
    if not any(file.may_speak_to_tool for file in loaded.source.files):
        return None
    from jusou_plan.lint.suppression import Suppressions  # noqa: PLC0415 - few plans have such comments

    return Suppressions(loaded.source.files)


def _unasked(findings: Iterable[Finding], codes: Container[str]) -> int:
    """Count the mistakes, of those that were not asked for, that may keep other rules from judging."""
    left_out = (it for it in findings if it.code not in codes and it.code.startswith("JS"))
    return sum(rule_of(it.code).severity is Severity.ERROR for it in left_out)


def _run(module: CheckingRule, loaded: LoadedPlan, on_crash: OnCrash | None) -> Iterator[Finding]:
    try:
        yield from module.check(loaded)
    except Exception as error:
        yield _crashed(loaded, module.RULE.code, error, on_crash)


def _crashed(loaded: LoadedPlan, part: str, error: Exception, on_crash: OnCrash | None) -> Finding:
    if on_crash is not None:
        on_crash(part, error)
    return Finding(
        code="JS900",
        span=loaded.source.files[0].beginning(),
        message=f"ルール {part} の検査が jusou の不具合で止まりました",
        label="計画の誤りではありません",
        advice="ほかの検査は続けています。表示された報告ファイルを添えて開発者に知らせてください。",
    )
