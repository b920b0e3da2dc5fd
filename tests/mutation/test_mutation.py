"""What lint finds of the slips that people make is what docs/mutation.md says of it."""

import re
from pathlib import Path

import pytest

from docs.mutation_report import PAGE, page
from tests.mutation.reasons import Reasons, reasons
from tests.mutation.record import Entry, recorded
from tests.mutation.run import run
from tests.mutation.sampling import mutants, tenth, views
from tests.mutation.verdict import Verdict

STALE = "run `python -m docs.mutation_report`, read what changed, and write a reason for what survives"


def test_every_tenth_mutant_has_the_verdict_that_is_recorded(repository: Path) -> None:
    known = recorded(repository)

    judged = list(run(repository / "plans", tenth))

    assert len(judged) > 40
    now = {it.mutant.key: it.verdict.value for it in judged}
    assert now == {key: known[key].verdict.value for key in now if key in known}, STALE


def test_the_page_is_made_of_the_verdicts(repository: Path) -> None:
    written = (repository / PAGE).read_text(encoding="utf-8")

    assert page(recorded(repository).values(), reasons()) == written, STALE


def test_the_totals_are_those_of_the_list(repository: Path) -> None:
    entries = recorded(repository).values()
    text = (repository / PAGE).read_text(encoding="utf-8")
    total = re.search(r"^\| \*\*all\*\* \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|", text, re.MULTILINE)
    assert total
    mutants, found, elsewhere, survived = map(int, total.groups())

    assert mutants >= 400
    assert mutants == found + elsewhere + survived
    for number, verdict in (
        (found, Verdict.FOUND),
        (elsewhere, Verdict.ELSEWHERE),
        (survived, Verdict.SURVIVED),
    ):
        assert number == sum(it.verdict is verdict for it in entries)
    assert len(re.findall(r"^\| .*(?:→|＋|－) `", text, re.MULTILINE)) == elsewhere + survived


def test_the_same_mutants_are_made_at_every_run(repository: Path) -> None:
    read = views(repository / "plans")

    made = [it.key for it in mutants(read)]

    assert made == [it.key for it in mutants(views(repository / "plans"))]
    assert len(set(made)) == len(made)


def test_a_survivor_without_a_reason_fails() -> None:
    alive = Entry("fukui", "lost-fact", "会議.頻度", "会議[a].頻度", "頻度: 年1回", "", Verdict.SURVIVED, ())
    why = Reasons('[reasons]\nfree = "x"\n[survivors.lost-fact]\nfree = ["会議.座長"]')

    with pytest.raises(ValueError, match=r"lost-fact 会議\.頻度"):
        page([alive], why)


def test_a_reason_without_a_survivor_fails() -> None:
    why = Reasons('[reasons]\nfree = "x"\n[survivors.lost-fact]\nfree = ["会議.座長"]')

    with pytest.raises(ValueError, match=r"lost-fact 会議\.座長"):
        page([], why)
