"""`jusou law`: what the law asks, by the name of the thing or by its number, on a day."""

from typing import TYPE_CHECKING, Annotated

import typer

from jusou_plan.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from jusou_plan.report.law_text import LawDay
    from jusou_plan.statute.concept import Statute

HELP = """法令の求めることを、項目の名前か条文の番号で調べます。

条文の番号は改正で動きます。その日の番号、強さ、名宛人、経過、出典を示します。
引数がなければ、すべての項目を強さの順に並べます。"""


def law(
    item: Annotated[
        str | None,
        typer.Argument(
            metavar="[項目]", help="名前（受託者守秘）か番号（法106-4-6、規則第34条の10第3号、第1号イ）"
        ),
    ] = None,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="日付", help="いつの法令か（2025-03-31、令和7年3月31日）"),
    ] = None,
) -> ExitCode:
    """Print one provision with its history, or the list of all."""
    from jusou_plan.cli.screen import say
    from jusou_plan.report.law_text import render_list
    from jusou_plan.statute.read import read_statute

    statute = read_statute()
    at = _law_day(statute, on)
    say(render_list(statute, at) if item is None else _answer(statute, item, at))
    return ExitCode.CLEAN


def _answer(statute: "Statute", item: str, at: "LawDay") -> str:
    from jusou_plan.cli.likely import did_you_mean
    from jusou_plan.cli.refusal import Refusal
    from jusou_plan.report.law_text import render_concept, render_inside, render_number
    from jusou_plan.statute.lookup import ByName, ByNumber, known_names, look_up

    found = look_up(statute, item)
    if found is None:
        raise Refusal(
            f"「{item}」に当たる法令の項目はありません",
            did_you_mean(item, known_names(statute)) or "項目の一覧は jusou law で見られます。",
        )
    if isinstance(found, ByName):
        return render_concept(statute, found.concept, at)
    if isinstance(found, ByNumber):
        return render_number(statute, found, at)
    return render_inside(found, at)


def _law_day(statute: "Statute", on: str | None) -> "LawDay":
    """Give the day asked for, else the first of the newest edition that was read. Raises Refusal."""
    from jusou_plan.cli.refusal import Refusal
    from jusou_plan.model.values.calendar_date import CalendarDate
    from jusou_plan.model.values.problem import ValueProblem
    from jusou_plan.report.law_text import LawDay
    from jusou_plan.statute.concept import BeforeTheLaw

    if on is None:
        return LawDay(statute.newest_verified().first, asked=False)
    try:
        day = CalendarDate.parse(on).day
        verified = statute.edition_on(day).verified
    except ValueProblem as problem:
        raise Refusal(f"--on の日付が読めません。{problem}") from problem
    except BeforeTheLaw as early:
        raise Refusal(str(early), "--on には、その日以後の日付を書いてください。") from early
    return LawDay(day, asked=True, verified=verified)
