from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from jusou_plan.document.nodes import Figure
from jusou_plan.render import images
from jusou_plan.render.images import Picture, read_picture
from jusou_plan.render.problems import RenderProblem
from tests.render.sample import span

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'


def figure(path: Path) -> Figure:
    return Figure("zu", (), "窓口", span(), image=path)


def refusal(path: Path) -> tuple[str, str]:
    """Read a picture that is refused, and give the code and message, having checked the place."""
    asked = figure(path)
    with pytest.raises(RenderProblem) as problem:
        read_picture(asked)
    (finding,) = problem.value.findings
    assert finding.span == asked.origin
    assert finding.advice
    return finding.code, finding.message


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WebP"])
def test_tells_the_type_by_the_content_and_not_by_the_name(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "picture.dat"
    Image.new("RGB", (30, 20)).save(path, format=kind)
    picture = read_picture(figure(path))
    assert picture == Picture(path.read_bytes(), f"image/{kind.lower()}", 30, 20)


def test_accepts_a_drawing(tmp_path: Path) -> None:
    path = tmp_path / "zu.svg"
    path.write_text('<?xml version="1.0" encoding="UTF-8"?>\n' + SVG.format("<rect/>"), encoding="utf-8")
    assert read_picture(figure(path)).media_type == "image/svg+xml"


def test_becomes_an_address_that_holds_the_picture() -> None:
    assert Picture(b"GIF89a", "image/gif").data_uri() == "data:image/gif;base64,R0lGODlh"


class TestRefusals:
    def test_a_missing_file(self, tmp_path: Path) -> None:
        assert refusal(tmp_path / "nai.png") == ("JS302", "画像のファイル「nai.png」が見つかりません")

    def test_a_folder(self, tmp_path: Path) -> None:
        code, message = refusal(tmp_path)
        assert code == "JS303"
        assert "開けません" in message

    def test_something_else_under_the_name_of_a_picture(self, tmp_path: Path) -> None:
        (tmp_path / "a.png").write_bytes(b"%PDF-1.7")
        assert refusal(tmp_path / "a.png") == (
            "JS303",
            "画像のファイル「a.png」を使えません。画像の形式が分かりません",
        )

    def test_a_picture_that_ends_too_early(self, tmp_path: Path) -> None:
        whole = BytesIO()
        Image.effect_noise((64, 64), 50).save(whole, format="PNG")
        (tmp_path / "a.png").write_bytes(whole.getvalue()[:900])
        assert refusal(tmp_path / "a.png")[1].endswith("画像のデータが壊れています")

    def test_a_file_that_is_too_large(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(images, "SIZE_LIMIT", 1024 * 1024)
        (tmp_path / "a.png").write_bytes(bytes(1_500_000))
        assert refusal(tmp_path / "a.png")[1].endswith("大きすぎます(1.4 MB。上限は 1 MB)")

    def test_too_many_pixels(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(images, "PIXEL_LIMIT", 1_000_000)
        Image.new("1", (2000, 1000)).save(tmp_path / "a.png")
        assert refusal(tmp_path / "a.png")[1].endswith("画素が多すぎます(2000×1000。上限は 100万画素)")

    @pytest.mark.parametrize(
        ("content", "reason"),
        [
            ("<script>alert(1)</script>", "図の中で使えない要素 <script> があります"),
            ("<foreignObject/>", "図の中で使えない要素 <foreignObject> があります"),
            ('<rect onclick="alert(1)"/>', "プログラムの属性 onclick があります"),
            (
                '<image href="https://example.jp/a.png"/>',
                '外のファイルを参照しています(href="https://example.jp/a.png")',
            ),
            ('<image xlink:href="../b.png"/>', '外のファイルを参照しています(href="../b.png")'),
            ('<rect fill="url(https://example.jp/#a)"/>', "外のファイルを参照しています(fill="),
            ("<style>@import 'a.css';</style>", "<style> が外のファイルを参照しています"),
            ('<a href="javascript:alert(1)"/>', "使えないリンクがあります"),
            ("<g>", "SVG として読めません(1行目)"),
        ],
    )
    def test_a_drawing_that_does_more_than_draw(self, tmp_path: Path, content: str, reason: str) -> None:
        (tmp_path / "a.svg").write_text(SVG.format(content), encoding="utf-8")
        code, message = refusal(tmp_path / "a.svg")
        assert code == "JS303"
        assert reason in message

    def test_a_drawing_with_entities(self, tmp_path: Path) -> None:
        (tmp_path / "a.svg").write_text(
            '<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG.format("&a;"), encoding="utf-8"
        )
        assert "<!DOCTYPE" in refusal(tmp_path / "a.svg")[1]

    def test_a_drawing_in_another_encoding(self, tmp_path: Path) -> None:
        (tmp_path / "a.svg").write_bytes(SVG.format("<text>図</text>").encode("cp932"))
        assert refusal(tmp_path / "a.svg")[1].endswith("文字コードが UTF-8 ではありません")
