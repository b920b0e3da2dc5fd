"""Several files, one plan: top-level keys from all files under one roof."""

from collections.abc import Iterable

from jusou_plan.source.finding import Finding, Related
from jusou_plan.source.marks import Marks
from jusou_plan.source.parsed import Data, Parsed

_HEADER, _CITY, _NAME = "計画", "自治体", "名称"
ONCE = frozenset({_HEADER, "本文"})


class Merged:
    """The plan so far; files are added in their order."""

    def __init__(self) -> None:
        self.data: Data = {}
        self.children: dict[str, Marks] = {}
        self.findings: list[Finding] = []
        self.complete = True
        self._two_cities: Finding | None = None

    def add(self, parsed: Parsed) -> None:
        """Add a file: its findings, and each top-level key.

        Lists of the same key are joined; anything else may stand in one file only, 計画 and 本文 once
        even as lists. A key without a value counts as absent if another file has it.
        """
        self.findings += parsed.findings
        self.complete = self.complete and parsed.complete
        children = parsed.marks.children
        for key, value in parsed.data.items():
            if isinstance(children, dict):
                self._key(key, value, children[key])

    def finish(self) -> None:
        """Where the files are of two cities, keep nothing but the first 計画 and that finding.

        All else that could be said (the second 本文, ids given twice) follows from the mixture.
        """
        if self._two_cities is not None:
            self.data = {_HEADER: self.data[_HEADER]}
            self.children = {_HEADER: self.children[_HEADER]}
            self.findings = [self._two_cities]

    def _key(self, key: str, value: object, marks: Marks) -> None:
        known = self.data.get(key)
        if known is None:
            self.data[key] = value
            self.children[key] = marks
        elif value is None:
            pass
        elif key == _HEADER and (cities := _two_cities(known, value)):
            self._two_cities = self._two_cities or _mixed(*cities, marks, self.children[key])
            self.complete = False
        elif key in ONCE or not (isinstance(known, list) or isinstance(value, list)):
            self._refuse(_twice(key, marks, self.children[key]))
        elif isinstance(known, list) and isinstance(value, list):
            self.data[key] = [*known, *value]
            self.children[key] = self.children[key].joined(marks)
        else:
            self._refuse(_list_and_other(key, marks, self.children[key], is_list=isinstance(value, list)))

    def _refuse(self, finding: Finding) -> None:
        self.findings.append(finding)
        self.complete = False


def merge(files: Iterable[Parsed]) -> Merged:
    """Give one plan made of all `files`, which come in the order in which lists are joined."""
    merged = Merged()
    for parsed in files:
        merged.add(parsed)
    merged.finish()
    return merged


def _city(header: object) -> str:
    """Give the name of the municipality in a 計画 as written, "" where it does not say one."""
    city = header.get(_CITY) if isinstance(header, dict) else None
    name = city.get(_NAME) if isinstance(city, dict) else None
    return name.strip() if isinstance(name, str) else ""


def _two_cities(first: object, second: object) -> tuple[str, str] | None:
    """Give the municipalities of two 計画 if they are two."""
    names = _city(first), _city(second)
    return names if all(names) and names[0] != names[1] else None


def _mixed(first: str, second: str, marks: Marks, earlier: Marks) -> Finding:
    name = (_CITY, _NAME)
    return Finding(
        code="JS013",
        span=marks.at(name).span,
        message=f"二つの市町村の計画が一つのフォルダーに混ざっています（{first}と{second}）",
        label=f"ここは{second}の計画です",
        related=(Related(f"先に読んだのは{first}の計画です", earlier.at(name).span),),
        advice="一つのフォルダーには、一つの市町村のファイルだけを置きます。"
        f"{first}か{second}のファイルを、全部別のフォルダーに移してください。ほかの検査は、分けた後で行います。",
    )


def _twice(key: str, marks: Marks, first: Marks) -> Finding:
    return Finding(
        code="JS013",
        span=marks.key_span or marks.span,
        message=f"「{key}」は計画全体で1回だけ書けます",
        label="2回目です",
        related=(Related("1回目はここです", first.key_span or first.span),),
        advice="どちらか一方のファイルにまとめ、他方を消してください。",
    )


def _list_and_other(key: str, marks: Marks, first: Marks, *, is_list: bool) -> Finding:
    here, there = ("リスト", "リストではない形") if is_list else ("リストではない形", "リスト")
    return Finding(
        code="JS014",
        span=marks.key_span or marks.span,
        message=f"「{key}」がファイルによって違う形で書かれています",
        label=f"ここでは{here}です",
        related=(Related(f"ここでは{there}です", first.key_span or first.span),),
        advice=f"どのファイルでも「{key}:」の下に「- 」で始まるリストとして書いてください。",
    )
