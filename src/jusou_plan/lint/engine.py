"""Running the rules over a loaded plan."""

from collections.abc import Callable, Iterable, Iterator

from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.rules import CheckingRule, checking_rules, rule_of
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

OnCrash = Callable[[str, Exception], None]
"""Called with what crashed (a rule's code) and the exception, so that it can be kept."""


def lint(loaded: LoadedPlan, *, on_crash: OnCrash | None = None) -> tuple[Diagnostic, ...]:
    """Check a plan and give everything that is to be said about it, in stable order.

    That is what the parser and the model found and what the rules find. The document is not built: no rule
    looks at it yet, and it would cost more than all rules together. A rule that crashes becomes one JS900
    diagnostic on the plan's first line, and the others still run. Raises nothing.
    """
    return diagnose(loaded, on_crash=on_crash)


def diagnose(
    loaded: LoadedPlan, more: Iterable[Finding] = (), *, on_crash: OnCrash | None = None
) -> tuple[Diagnostic, ...]:
    """Do as `lint`, with the findings `more` of a document that the caller has already built."""
    findings = [*loaded.findings, *more]
    for rule in checking_rules():
        findings.extend(_run(rule, loaded, on_crash))
    return arrange(findings)


def arrange(findings: Iterable[Finding]) -> tuple[Diagnostic, ...]:
    """Join findings with their rules and put them in stable order, the same finding only once."""
    diagnostics = []
    for finding in dict.fromkeys(findings):
        rule = rule_of(finding.code)
        diagnostics.append(Diagnostic(rule, finding, rule.severity))
    return tuple(sorted(diagnostics, key=lambda diagnostic: diagnostic.order))


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
