"""The workspace's own templates: block by block, and told of at their line when they are broken."""

from pathlib import Path

import pytest

from jusou_plan.document.nodes import Document
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.load import load_plan
from jusou_plan.own_templates import own_templates
from jusou_plan.render.html import render_html
from jusou_plan.render.problems import RenderProblem
from jusou_plan.source.finding import Finding

PLAN = """\
計画: {名称: 見本市の計画, 自治体: {名称: 見本市}}
本文: {章: [{見出し: はじめに, 内容: [見本です。]}]}
"""
FOOTER = """\
{% extends "jusou/page.html.j2" %}
{% block footer %}
<footer>市のホームページ</footer>
{% endblock %}
"""
HEADER = """\
{% extends "jusou/page.html.j2" %}
{% block header %}{{ super() }}<p>{{ cover.title }}の頁</p>{% endblock %}
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A folder with a plan in keikaku/mihon and a folder for templates."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "keikaku/mihon").mkdir(parents=True)
    (tmp_path / "keikaku/mihon/plan.yaml").write_text(PLAN, encoding="utf-8")
    (tmp_path / "templates").mkdir()
    return tmp_path


def document(workspace: Path) -> Document:
    return build_plan_document(load_plan(workspace / "keikaku/mihon"))[0]


def write(workspace: Path, name: str, text: str) -> Path:
    path = workspace / "templates" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_block_takes_the_place_of_the_shipped_one_and_the_others_stay(workspace: Path) -> None:
    usual = render_html(document(workspace))
    write(workspace, "page.html.j2", FOOTER)
    page = render_html(document(workspace))
    assert "<footer>市のホームページ</footer>" in page
    assert "<footer>" in usual
    assert page.split("<footer>")[0] == usual.split("<footer>")[0]


def test_a_block_may_add_to_the_shipped_one_and_use_its_names(workspace: Path) -> None:
    write(workspace, "page.html.j2", HEADER)
    page = render_html(document(workspace))
    assert "</header>\n<p>見本市の計画の頁</p>" in page


def test_a_style_sheet_takes_the_place_of_the_shipped_one(workspace: Path) -> None:
    write(workspace, "css/tokens.css", ":root { --accent: #123456; }\n")
    page = render_html(document(workspace))
    assert "--accent: #123456" in page
    assert "#0b4f8a" not in page


def test_the_plans_own_folder_is_looked_in_first(workspace: Path) -> None:
    write(workspace, "page.html.j2", FOOTER)
    nearer = workspace / "keikaku/mihon/templates"
    nearer.mkdir()
    (nearer / "page.html.j2").write_text(FOOTER.replace("市の", "課の"), encoding="utf-8")
    assert own_templates(workspace / "keikaku/mihon") == nearer
    assert "課のホームページ" in render_html(document(workspace))


def test_a_folder_of_other_things_is_none_of_ours(workspace: Path) -> None:
    write(workspace, "tsuchi.docx", "")
    assert own_templates(workspace / "keikaku/mihon") is None


def test_nor_is_one_outside_the_repository(workspace: Path) -> None:
    write(workspace, "page.html.j2", FOOTER)
    (workspace / "keikaku/.git").mkdir()
    assert own_templates(workspace / "keikaku/mihon") is None


def test_the_shipped_templates_are_not_their_own_change(repository: Path) -> None:
    assert own_templates(repository / "plans/fukui") is None


def broken(workspace: Path, text: str) -> tuple[Finding, Path]:
    path = write(workspace, "page.html.j2", text)
    with pytest.raises(RenderProblem) as caught:
        render_html(document(workspace))
    (finding,) = caught.value.findings
    assert finding.code == "JS304"
    return finding, path


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{% endfor %}", "Jinja2 の書き方が違います"),
        ("{{ document.titel }}", "ない名前を使っています"),
        ("{{ nai }}", "ない名前を使っています（Jinja2: 'nai' is undefined）"),
        ('{% include "nai.html" %}', "「nai.html」というテンプレートはありません"),
        ("{{ document.__class__.__mro__ }}", "テンプレートでは使えない書き方です"),
        ("{{ 1 / 0 }}", "この行で止まりました（ZeroDivisionError"),
    ],
)
def test_a_broken_template_is_told_at_its_line(workspace: Path, line: str, message: str) -> None:
    finding, path = broken(workspace, FOOTER.replace("<footer>市のホームページ</footer>", line))
    assert (finding.span.file, finding.span.start.line) == (str(path), 3)
    assert message in finding.message
    assert "jusou templates eject" in finding.advice


def test_what_is_extended_must_be_there(workspace: Path) -> None:
    finding, _ = broken(workspace, '{% extends "jusou/paeg.html.j2" %}\n')
    assert "「jusou/paeg.html.j2」というテンプレートはありません" in finding.message
    assert finding.span.start.line == 1
