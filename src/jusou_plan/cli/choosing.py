"""What `jusou lint` is asked to do: the command line over `jusou.toml`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from jusou_plan.cli.refusal import Refusal, WrongUsage
from jusou_plan.lint.configuration import (
    NOTHING,
    Configuration,
    UnusableConfiguration,
    find_configuration,
    level_of,
    severity_of,
)
from jusou_plan.lint.rule import Level, Severity
from jusou_plan.lint.settings import Settings

FORMATS = ("text", "compact", "json", "sarif", "github", "html")


@dataclass(frozen=True, slots=True)
class Fixing:
    """Which mends to make, and whether to write them or only to show them (`diff`)."""

    unsafe: bool
    diff: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """The options of the command line as they were written; None and () where nothing was."""

    level: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: str | None = None
    formats: tuple[str, ...] = ()
    baseline: Path | None = None
    accept_new: bool = False
    fixing: Fixing | None = None

    def over(self, configured: Settings) -> Settings:
        """Give the settings of a run: what is said here takes the place of what is configured.

        Raises WrongUsage for words that mean nothing.
        """
        chosen = configured
        if self.level is not None:
            chosen = replace(chosen, level=_level(self.level))
        if self.select:
            chosen = replace(chosen, only=_codes("--select", self.select), ignored=frozenset())
        if self.ignore:
            chosen = replace(chosen, ignored=chosen.ignored | _codes("--ignore", self.ignore))
        if self.severity is not None:
            chosen = replace(chosen, least=_severity(self.severity))
        return chosen


def fixing_of(*, fix: bool, unsafe: bool, diff: bool) -> Fixing | None:
    """Give what the options say about mends. Raises WrongUsage for --unsafe alone."""
    if unsafe and not (fix or diff):
        raise WrongUsage("--unsafe だけでは使えません", "--fix か --diff と一緒に指定してください。")
    return Fixing(unsafe, diff) if fix or diff else None


def parted(names: Iterable[str] | None) -> tuple[str, ...]:
    """Give the names in options that may hold several."""
    words = (word.strip() for part in names or () for word in part.replace("、", ",").split(","))
    return tuple(word for word in words if word)


def configuration_of(folder: Path) -> Configuration:
    """Give what the nearest `jusou.toml` says for a plan. Raises Refusal if it cannot be used."""
    path = find_configuration(folder)
    if path is None:
        return NOTHING
    from jusou_plan.lint.configuration_file import read_configuration

    try:
        return read_configuration(path)
    except UnusableConfiguration as error:
        raise Refusal(error.message, error.advice) from error


@dataclass(frozen=True, slots=True)
class Destinations:
    """Where the reports go: the form for the screen, None for none, and the form of each file."""

    screen: str | None
    files: Mapping[Path, str]

    @property
    def forms(self) -> frozenset[str]:
        """Give every form that is asked for."""
        return frozenset(self.files.values()) | ({self.screen} if self.screen else set())


def destinations(choice: Choice, configurations: Iterable[Configuration]) -> Destinations:
    """Give where reports go: as the command line says, else as configured, else text on the screen.

    Raises WrongUsage for what cannot be done, Refusal where configurations contradict each other.
    """
    if choice.formats:
        return _parse("--format", choice.formats, Path())
    said = {(it.formats, it.folder) for it in configurations if it.formats}
    if len(said) > 1:
        raise Refusal(
            "計画によって、jusou.toml の formats が違います",
            "計画を分けて検査するか、--format で形式を指定してください。",
        )
    for formats, folder in said:
        return _parse("jusou.toml の formats", formats, folder or Path())
    return Destinations("text", {})


def _parse(option: str, words: Iterable[str], folder: Path) -> Destinations:
    screen: list[str] = []
    files: dict[Path, str] = {}
    for word in dict.fromkeys(words):
        name, equals, file = word.partition("=")
        form = name.strip().casefold()
        if form not in FORMATS:
            raise WrongUsage(
                f"{option} に「{name}」は指定できません", f"指定できるのは {'、'.join(FORMATS)} です。"
            )
        if equals and not file.strip():
            raise WrongUsage(
                f"{option} の「{word}」にファイルの名前がありません", f"例: {form}=hokoku.{form}"
            )
        if not equals:
            screen.append(form)
        elif (path := folder / file.strip()) in files:
            raise WrongUsage(
                f"{option} の「{file}」に、二つの形式は書き出せません", "別の名前にしてください。"
            )
        else:
            files[path] = form
    if len(screen) > 1:
        first, second = screen[:2]
        raise WrongUsage(
            f"{option} で画面に出せる形式は一つです（{'、'.join(screen)}）",
            f"ほかはファイルに書き出してください。例: --format {first} --format {second}=hokoku.{second}",
        )
    return Destinations(screen[0] if screen else None, files)


def _level(word: str) -> Level:
    level = level_of(word)
    if level is None:
        labels = "、".join(it.label for it in Level)
        raise WrongUsage(f"--level に「{word}」は指定できません", f"指定できるのは {labels} です。")
    return level


def _severity(word: str) -> Severity:
    severity = severity_of(word)
    if severity is None:
        raise WrongUsage(
            f"--severity に「{word}」は指定できません", "指定できるのは エラー、警告、情報 です。"
        )
    return severity


def _codes(option: str, names: Iterable[str]) -> frozenset[str]:
    from jusou_plan.lint.names import UnknownRule, codes_of

    try:
        return codes_of(names)
    except UnknownRule as unknown:
        raise WrongUsage(
            f"{option} の「{unknown.name}」というルールはありません",
            f"もしかして: {'、'.join(unknown.likely)}"
            if unknown.likely
            else "ルールの一覧は jusou explain で見られます。",
        ) from None
