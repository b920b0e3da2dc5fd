"""What is wrong with a value, in words for the person who wrote it."""

from enum import StrEnum


class ProblemKind(StrEnum):
    """Every kind of problem that a value type reports; pydantic carries it as the error's `type`."""

    WRONG_TYPE = "value_type"
    ID = "element_id"
    FISCAL_YEAR = "fiscal_year"
    YEAR_NOT_IN_ERA = "year_not_in_era"
    YEARS_DISAGREE = "years_disagree"
    CALENDAR_DATE = "calendar_date"
    YEAR_MONTH = "year_month"
    MONTH = "month"
    POINT_IN_TIME = "point_in_time"
    NO_SUCH_DAY = "no_such_day"
    PERIOD = "period"
    PERIOD_ORDER = "period_order"
    PERIOD_LENGTH = "period_length"
    QUANTITY = "quantity"
    NO_QUANTITY = "no_quantity"
    HEADCOUNT = "headcount"
    FREQUENCY = "frequency"
    STATUTORY_ITEM = "statutory_item"
    STATUTORY_ITEM_LETTER = "statutory_item_letter"
    METHOD = "method"
    MUNICIPALITY_CODE = "municipality_code"
    MUNICIPALITY_CODE_CHECK = "municipality_code_check"
    CORPORATE_NUMBER = "corporate_number"
    CORPORATE_NUMBER_CHECK = "corporate_number_check"
    LEGAL_FORM = "legal_form"
    SUSTAINABLE_GOAL = "sustainable_goal"
    COLOUR = "colour"
    WEB_ADDRESS = "web_address"


KINDS: tuple[str, ...] = tuple(kind.value for kind in ProblemKind)
"""The `type` of every pydantic error that the value types raise."""

_LONGEST_QUOTE = 30


class ValueProblem(ValueError):  # noqa: N818  # a finding about a text, no failure of the program
    """A text that its value type cannot read.

    `message` says in Japanese what is wrong, `examples` are texts that would be right, and `place` is the
    part of the text at fault as (start, end) in characters, where that is less than the whole.
    """

    def __init__(
        self,
        kind: ProblemKind,
        message: str,
        examples: tuple[str, ...],
        place: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.examples = examples
        self.place = place

    def __str__(self) -> str:
        """Give the message, followed by the examples."""
        if not self.examples:
            return self.message
        return f"{self.message}例: {''.join(f'「{example}」' for example in self.examples)}"


def quoted(text: str) -> str:
    """Give a user's text between 「」, on one line and cut when it is long."""
    line = " ".join(text.split())
    return f"「{line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1] + '…'}」"
