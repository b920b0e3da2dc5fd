"""Saying no: the arguments, the input or the place for the output cannot be used."""


class Refusal(Exception):  # noqa: N818  # no failure of the program: an answer
    """What a person asked for cannot be done: `message` says why, `advice` what to do (both Japanese)."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


class WrongUsage(Refusal):
    """The command line itself is wrong; the answer points to the command's help."""
