"""Saying why a plan cannot be changed as somebody wishes."""


class Unfit(Exception):  # noqa: N818 - no failure of the program: an answer
    """What is wished for cannot be done: `message` says why, `advice` what to do (both Japanese)."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice
