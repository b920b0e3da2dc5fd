"""「もしかして」: the candidates that a misspelt word probably meant."""

import difflib
import unicodedata
from collections.abc import Iterable, Iterator

_SHORT_WORD = 3


def similar(word: str, candidates: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """Give up to `limit` candidates like `word`, the likeliest first.

    Full-width and half-width forms count as the same. Two or three characters leave no room for a high
    ratio (目漂 and 目標 share only half), so short words pass with less. Swapped neighbours (JS170)
    come first.
    """
    wanted = _form(word)
    by_form: dict[str, str] = {}
    for candidate in candidates:
        by_form.setdefault(_form(candidate), candidate)
    cutoff = 0.5 if len(wanted) <= _SHORT_WORD else 0.6
    found = difflib.get_close_matches(wanted, by_form, n=limit, cutoff=cutoff)
    swapped = [form for form in _with_two_swapped(wanted) if form in by_form]
    inside = [form for form in by_form if len(wanted) > 1 and (wanted in form or form in wanted)]
    ordered = dict.fromkeys([*swapped, *found, *sorted(inside, key=len)])
    return tuple(by_form[form] for form in list(ordered)[:limit])


def same_form(word: str, other: str) -> bool:
    """Tell whether two words differ at most in width (ＩＤ) and case (ID)."""
    return _form(word) == _form(other)


def _form(word: str) -> str:
    return unicodedata.normalize("NFKC", word).casefold()


def _with_two_swapped(word: str) -> Iterator[str]:
    """Give the word with each two neighbouring characters swapped."""
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}"
