"""Whether words speak of where people live."""

from __future__ import annotations

import re

_HOUSING = re.compile(r"居住(?!する|し[^く]|地|者|区)|住まい|住居|住宅|転居|入居|家賃")


def speaks_of_housing(text: str) -> bool:
    """Tell whether a text speaks of housing; that somebody lives in the city (居住する人) does not count."""
    return _HOUSING.search(text) is not None
