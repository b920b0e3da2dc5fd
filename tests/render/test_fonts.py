from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]
from fontTools.ttLib import TTCollection, TTFont  # type: ignore[import-untyped]

from jusou_plan.render import fonts
from jusou_plan.render.fonts import FontFile, code_points, find_fonts
from jusou_plan.render.problems import FontMissing


@pytest.fixture(scope="module")
def small_fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with BIZ UDPGothic cut down to a few characters, under names that say nothing."""
    folder = tmp_path_factory.mktemp("fonts")
    installed = find_fonts()
    for name, source in (("a.ttf", installed.regular), ("b.ttf", installed.bold)):
        options = Options()
        options.name_IDs = ["*"]
        subsetter = Subsetter(options)
        subsetter.populate(text="重層的支援")
        with source.open() as font:
            subsetter.subset(font)
            font.save(folder / name)
    return folder


@pytest.fixture
def no_system_fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(environment: Mapping[str, str]) -> list[Path]:
        return []

    monkeypatch.setattr(fonts, "_system_folders", none)


@pytest.mark.usefixtures("no_system_fonts")
class TestFindFonts:
    def test_reads_the_style_from_the_font_and_not_from_the_file_name(self, small_fonts: Path) -> None:
        found = find_fonts({"JUSOU_FONT_DIR": str(small_fonts)})
        assert found.regular == FontFile(small_fonts / "a.ttf")
        assert found.bold == FontFile(small_fonts / "b.ttf")

    def test_finds_a_member_of_a_collection(self, small_fonts: Path, tmp_path: Path) -> None:
        collection = TTCollection()
        collection.fonts = [_renamed(small_fonts / "a.ttf", "BIZ UDGothic"), TTFont(small_fonts / "a.ttf")]
        collection.save(tmp_path / "BIZ-UDGothicR.ttc")
        (tmp_path / "bold.ttf").write_bytes((small_fonts / "b.ttf").read_bytes())
        regular = find_fonts({"JUSOU_FONT_DIR": str(tmp_path)}).regular
        assert regular == FontFile(tmp_path / "BIZ-UDGothicR.ttc", 1)
        assert TTFont(BytesIO(regular.data()))["name"].getDebugName(1) == "BIZ UDPGothic"
        assert regular.data() == regular.data()

    def test_passes_over_files_that_are_no_fonts(self, small_fonts: Path, tmp_path: Path) -> None:
        (tmp_path / "0.ttf").write_bytes(b"not a font")
        (tmp_path / "1.ttc").write_bytes(b"")
        for name in ("a.ttf", "b.ttf"):
            (tmp_path / name).write_bytes((small_fonts / name).read_bytes())
        assert find_fonts({"JUSOU_FONT_DIR": str(tmp_path)}).regular.path == tmp_path / "a.ttf"

    def test_says_which_style_is_missing_and_how_to_install_it(
        self, small_fonts: Path, tmp_path: Path
    ) -> None:
        (tmp_path / "a.ttf").write_bytes((small_fonts / "a.ttf").read_bytes())
        with pytest.raises(FontMissing) as problem:
            find_fonts({"JUSOU_FONT_DIR": str(tmp_path)})
        assert problem.value.message == "文書のフォント BIZ UDPGothic の Bold が見つかりません。"
        for words in ("apt-get install fonts-morisawa-bizud-gothic", "macOS", "Windows", "JUSOU_FONT_DIR"):
            assert words in problem.value.advice

    def test_says_so_where_there_is_no_font_at_all(self) -> None:
        with pytest.raises(FontMissing, match="Regular と Bold が見つかりません"):
            find_fonts({})


def test_the_own_folder_comes_before_the_systems(small_fonts: Path) -> None:
    assert find_fonts({"JUSOU_FONT_DIR": str(small_fonts)}).regular.path.parent == small_fonts


def test_windows_fonts_are_looked_for_where_windows_says(tmp_path: Path) -> None:
    folders = list(fonts._system_folders({"WINDIR": str(tmp_path), "LOCALAPPDATA": str(tmp_path / "l")}))
    assert folders[-2:] == [tmp_path / "l/Microsoft/Windows/Fonts", tmp_path / "Fonts"]


def test_code_points_are_those_of_the_cmap(small_fonts: Path) -> None:
    assert {chr(code) for code in code_points(FontFile(small_fonts / "a.ttf"))} == set("重層的支援")


def test_a_font_that_vanished_is_a_missing_font(tmp_path: Path) -> None:
    with pytest.raises(FontMissing, match="を読めません"):
        FontFile(tmp_path / "none.ttf").open()


def _renamed(path: Path, family: str) -> TTFont:
    font = TTFont(path)
    for record in font["name"].names:
        if record.nameID in (1, 16):
            record.string = family
    return font
