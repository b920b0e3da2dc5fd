"""Values of an option that are chosen from a few words."""

from collections.abc import Iterable

from jusou_plan.cli.refusal import WrongUsage


def chosen(option: str, given: Iterable[str], allowed: Iterable[str]) -> list[str]:
    """Give the words of `allowed` that are among `given`, in the order of `allowed`, each once.

    Upper and lower case count as the same. Raises WrongUsage for a word that is not allowed.
    """
    known = list(allowed)
    wanted = {word.casefold() for word in given}
    unknown = sorted(wanted.difference(known))
    if unknown:
        raise WrongUsage(
            f"{option} に「{unknown[0]}」は指定できません", f"指定できるのは {'、'.join(known)} です。"
        )
    return [word for word in known if word in wanted]
