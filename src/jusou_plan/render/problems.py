"""What a renderer says when it cannot make an output."""

from jusou_plan.source.finding import Finding


class RenderProblem(Exception):  # noqa: N818  (it is about the plan, not an error of ours)
    """The document holds something that cannot be printed; `findings` says what and where."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__("\n".join(f"{finding.span}: {finding.message}" for finding in findings))
        self.findings = findings


class OutputUnavailable(Exception):  # noqa: N818  (it is about the machine)
    """This machine cannot make the output: `message` says why, `advice` what to do (both Japanese)."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


class RendererMissing(OutputUnavailable):
    """The PDF engine or a system library that it needs is not installed."""


class FontMissing(OutputUnavailable):
    """The document's font is not installed, or cannot be read."""
