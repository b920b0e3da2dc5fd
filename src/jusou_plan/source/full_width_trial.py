"""Which full-width character, if any, is to blame for a YAML parser's error: found by trying."""

from ruamel.yaml.error import YAMLError

from jusou_plan.source import look_alike
from jusou_plan.source.complaint import Complaint, complaint
from jusou_plan.source.events import events
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding
from jusou_plan.source.look_alike import LookAlike

_LINES_BACK = 2
_MOST_SUSPECTS = 200
_MOST_TRIALS = 12

Suspect = tuple[int, LookAlike]


def blame(file: SourceFile, text: str, error: Complaint) -> Finding | None:
    """Give the finding for a full-width character if typing it half-width makes the parser's error go away.

    Why the trial: plans are full of text like `対象：65歳以上`, which is innocent of a bracket forgotten
    nearby.
    Parses `text` a bounded number of times.
    """
    guilty = _suspects(file, error)
    if not guilty or not _heals(text, guilty, error):
        return None
    for suspect in guilty[:_MOST_TRIALS]:
        others = [other for other in guilty if other != suspect]
        if others and _heals(text, others, error):
            guilty = others
    line, mistake = guilty[0]
    return look_alike.finding(file, line, mistake, guilty[1:])


def _suspects(file: SourceFile, error: Complaint) -> list[Suspect]:
    """Give the look-alikes from two lines before the error on, and further up as long as lines have any."""
    last = min(error.line, len(file.lines) - 1)
    first = max(last - _LINES_BACK, 0)
    while first > 0 and look_alike.in_line(file.lines[first - 1]):
        first -= 1
    opened = [error.since[0]] if error.since and error.since[0] < first else []
    found = [
        (number, mistake)
        for number in (*opened, *range(first, last + 1))
        for mistake in look_alike.in_line(file.lines[number])
    ]
    return found[:_MOST_SUSPECTS]


def _heals(text: str, suspects: list[Suspect], error: Complaint) -> bool:
    """Tell whether the text up to just behind the error parses when the suspects are typed half-width."""
    lines = text.split("\n")[: error.line + _LINES_BACK]
    touched = {number for number, _ in suspects}
    for number in touched:
        mistakes = [mistake for line, mistake in suspects if line == number]
        lines[number] = look_alike.repaired(lines[number], mistakes)
    try:
        for _ in events("\n".join(lines)):
            pass
    except YAMLError as found:
        return _is_another(complaint(found), error, touched)
    return True


def _is_another(new: Complaint, old: Complaint, touched: set[int]) -> bool:
    """Tell whether an error met in a trial is a different, later mistake, and not the trial's own doing."""
    unclosed = "quoted" in new.doing or "flow" in new.doing
    if unclosed and new.since and new.since[0] in touched:
        return False
    return new.line > old.line or bool(old.since and new.since and new.since > old.since)
