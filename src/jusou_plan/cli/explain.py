"""`jusou explain`: what a rule wants, and why."""

from typing import Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode

HELP = """ルールの説明を表示します。

何を見るか、根拠、悪い例、良い例、直し方を示します。引数がなければ、すべてのルールを並べます。"""


def explain(
    rule: Annotated[
        str | None,
        typer.Argument(metavar="[ルール]", help="番号（JS103）か名前（存在しない参照、unknown-reference）"),
    ] = None,
) -> ExitCode:
    """Print one rule's documentation, or the list of all rules."""
    from jusou_plan.cli.likely import did_you_mean
    from jusou_plan.cli.refusal import Refusal
    from jusou_plan.cli.screen import say
    from jusou_plan.lint.rules import entries, find_rule
    from jusou_plan.report.rule_page import render_rule, render_rule_list

    if rule is None:
        say(render_rule_list(entries()))
        return ExitCode.CLEAN
    found = find_rule(rule)
    if found is None:
        names = [name for known in entries() for name in (known.code, known.name, known.slug)]
        raise Refusal(
            f"「{rule}」というルールはありません",
            did_you_mean(rule, names) or "ルールの一覧は jusou explain で見られます。",
        )
    say(render_rule(found))
    return ExitCode.CLEAN
