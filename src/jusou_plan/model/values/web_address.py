"""Addresses of pages and files on the web."""

import re
from dataclasses import dataclass
from typing import ClassVar, Self
from urllib.parse import urlsplit

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.problem import ProblemKind, quoted

_FORM = re.compile(r"https?://[^\s/?#@<>\"']+(?:/[^\s#<>\"']*)?")


@dataclass(frozen=True, slots=True)
class WebAddress(Value):
    """The address of a whole page or file, without a place in it (#…)."""

    TITLE: ClassVar[str] = "ウェブのアドレス"
    DESCRIPTION: ClassVar[str] = "https:// から始まるアドレスです。"
    EXAMPLES: ClassVar[tuple[str, ...]] = ("https://www.city.example.lg.jp/fukushi/juso/",)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an address that begins with https:// or http://; raises ValueProblem."""
        stripped = text.strip()
        if _FORM.fullmatch(stripped) and _has_host(stripped):
            return cls(stripped)
        if "#" in stripped:
            at = stripped.index("#")
            raise cls.problem(
                ProblemKind.WEB_ADDRESS,
                f"{quoted(stripped)}の「#」から後ろは、ページの中の場所です。ページのアドレスだけを書いてください。",
                place=(at, len(stripped)) if stripped == text else None,
            )
        raise cls.problem(
            ProblemKind.WEB_ADDRESS,
            f"{quoted(text)}はウェブのアドレスとして読めません。https:// から、空白を入れずに書きます。",
        )


def _has_host(address: str) -> bool:
    try:
        return bool(urlsplit(address).hostname)
    except ValueError:  # as of a broken IPv6 address
        return False
