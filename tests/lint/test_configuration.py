"""jusou.toml: where it is found, what it says, and mistakes in it at their lines."""

from pathlib import Path

import pytest

from jusou_plan.lint.configuration import (
    Configuration,
    UnusableConfiguration,
    find_configuration,
)
from jusou_plan.lint.configuration_file import read_configuration
from jusou_plan.lint.rule import Level, Severity


def read(folder: Path, text: str) -> Configuration:
    path = folder / "jusou.toml"
    path.write_text(text, encoding="utf-8")
    return read_configuration(path)


def refused(folder: Path, text: str) -> tuple[str, str]:
    """The message after the file's name, and the advice."""
    with pytest.raises(UnusableConfiguration) as caught:
        read(folder, text)
    return caught.value.message.removeprefix(f"{folder / 'jusou.toml'}:"), caught.value.advice


def test_the_nearest_file_above_the_plan_is_found(tmp_path: Path) -> None:
    plan = tmp_path / "plans/mihon"
    plan.mkdir(parents=True)
    (tmp_path / "jusou.toml").touch()
    assert find_configuration(plan) == tmp_path / "jusou.toml"

    (plan / "jusou.toml").touch()
    assert find_configuration(plan) == plan / "jusou.toml"


def test_the_search_stops_at_the_root_of_a_repository(tmp_path: Path) -> None:
    plan = tmp_path / "repository/plans"
    plan.mkdir(parents=True)
    (tmp_path / "jusou.toml").touch()
    (tmp_path / "repository/.git").mkdir()

    assert find_configuration(plan) is None

    (tmp_path / "repository/jusou.toml").touch()
    assert find_configuration(plan) == tmp_path / "repository/jusou.toml"


def test_everything_that_can_be_said(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        """\
[lint]
level = "最低限"
select = ["REQ-107", "表記と文章"]
ignore = ["JS107", "FIG"]
formats = ["text", "sarif=out/a.sarif"]
baseline = "kichi.json"

[lint.severity]
GAP-801 = "警告"
"計の合わない予算" = "info"
""",
    )

    settings = found.settings
    assert settings.level is Level.MINIMUM
    assert {"REQ-107", "STY-107"} <= settings.added
    assert settings.ignored == {"JS107", "FIG-901", "FIG-902"}
    assert settings.severities == {"GAP-801": Severity.WARNING, "SUM-601": Severity.INFO}
    assert found.formats == ("text", "sarif=out/a.sarif")
    assert found.baseline == tmp_path / "kichi.json"
    assert found.folder == tmp_path


def test_an_empty_file_says_nothing(tmp_path: Path) -> None:
    assert read(tmp_path, "") == Configuration(path=tmp_path / "jusou.toml")


@pytest.mark.parametrize(
    ("text", "message", "advice"),
    [
        pytest.param(
            '[lint]\nlevel = "標準\n',
            "2:12: TOML として読めません",
            '  2 | level = "標準\n「項目 = "値"」の形か、引用符と [ ] が閉じているか、',
            id="no TOML",
        ),
        pytest.param(
            '[lint]\n# 水準\nlevl = "標準"\n',
            "3:1: 「levl」という項目はありません",
            '  3 | levl = "標準"\nもしかして: level',
            id="unknown key",
        ),
        pytest.param(
            "[lnit]\n",
            "1:1: 「lnit」という項目はありません",
            "  1 | [lnit]\nもしかして: lint",
            id="unknown table",
        ),
        pytest.param(
            '[lint]\nlevel = "高い"\n',
            "2:1: 「高い」という水準はありません",
            '  2 | level = "高い"\n書けるのは 最低限、標準、厳格 です。',
            id="unknown level",
        ),
        pytest.param(
            '[lint]\nignore = [\n  "JS107",\n  "JS170",\n]\n',
            "4:3: 「JS170」というルールはありません",
            '  4 |   "JS170",\nもしかして: JS107、',
            id="unknown rule in a list over lines",
        ),
        pytest.param(
            '[lint]\nignore = "JS107"\n',
            '2:1: 「ignore」は ignore = ["…", "…"] と書きます',
            '  2 | ignore = "JS107"',
            id="no list",
        ),
        pytest.param(
            '[lint.severity]\nJS107 = "重い"\n',
            "2:1: 「重い」という重さはありません",
            '  2 | JS107 = "重い"\n書けるのは エラー、警告、情報 です。',
            id="unknown severity",
        ),
    ],
)
def test_a_mistake_is_told_at_its_line(tmp_path: Path, text: str, message: str, advice: str) -> None:
    said, help_ = refused(tmp_path, text)

    assert said == message
    assert help_.startswith(advice)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('[lint]\nignore = ["COMP-204"]\n', id="ignored"),
        pytest.param('[lint]\nignore = ["service-missing"]\n', id="ignored by name"),
        pytest.param('[lint.severity]\nCOMP-204 = "警告"\n', id="lowered"),
    ],
)
def test_what_the_law_makes_an_error_can_be_neither_ignored_nor_lowered(tmp_path: Path, text: str) -> None:
    message, advice = refused(tmp_path, text)

    assert message.startswith("2:1: COMP-204（第2号・第4号・第5号の事業がない）は法令が求めることなので、")
    assert "「不足」に項目と理由を挙げてください" in advice


def test_a_whole_family_of_the_law_cannot_be_ignored(tmp_path: Path) -> None:
    message, _ = refused(tmp_path, '[lint]\nignore = ["REQ"]\n')

    assert message.startswith("2:1: REQ-101（基本方針がない）は法令が求めることなので、無視できません")


def test_what_the_law_only_wishes_can_be_ignored_and_anything_can_be_raised(tmp_path: Path) -> None:
    found = read(tmp_path, '[lint]\nignore = ["PROC-501"]\n[lint.severity]\nREQ-107 = "エラー"\n')

    assert found.settings.ignored == {"PROC-501"}
    assert found.settings.severities == {"REQ-107": Severity.ERROR}
