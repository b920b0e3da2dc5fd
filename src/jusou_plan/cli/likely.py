"""「もしかして」 for what was typed on the command line."""

from collections.abc import Iterable


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Give 「もしかして: …」 for a misspelt word, or "" if nothing is like it."""
    from jusou_plan.model.similar import similar

    likely = similar(word, known)
    return f"もしかして: {'、'.join(likely)}" if likely else ""
