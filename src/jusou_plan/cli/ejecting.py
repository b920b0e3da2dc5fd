"""Writing a shipped template into the workspace, where it can be changed."""

import re
from pathlib import Path

from jusou_plan.cli.likely import did_you_mean
from jusou_plan.cli.outputs import write_all
from jusou_plan.cli.refusal import Refusal
from jusou_plan.cli.screen import say
from jusou_plan.own_templates import template_names
from jusou_plan.resources import templates_folder

_ABOUT = {
    "page.html.j2": "HTML のページ",
    "print.html.j2": "PDF のページ",
    "fragment.html.j2": "CMS に貼る要約",
    "blocks.html.j2": "段落、表、図など、ページの部品",
    "css/tokens.css": "HTML と PDF の色、文字の大きさ、間隔、線",
    "css/common.css": "HTML と PDF に共通の見た目",
    "css/web.css": "HTML の見た目",
    "css/print.css": "PDF の見た目",
    "css/brief.css": "概要版や一覧の PDF に加わる見た目",
    "css/mincho.css": "本文を明朝体にする PDF に加わる見た目",
    "css/binding.css": "とじしろのある PDF に加わる見た目",
    "script/page.js": "HTML の検索とリンクのコピー",
}
_BLOCK = re.compile(r"{% block (\w+) %}")
_BLOCKS = {
    "metadata": "題名などの、目に見えない情報",
    "style": "見た目（CSS）",
    "header": "先頭の題名、期間、紋章",
    "finder": "事業から探す",
    "cover": "表紙",
    "front": "目次より前の章",
    "contents": "目次",
    "main": "本文",
    "footer": "末尾の奥付",
    "summary": "題名、期間、文書へのリンク",
    "projects": "計画の事業",
    "contact": "発行、編集、連絡先",
    "colophon": "奥付",
}
_HEAD = """\
{{# jusou の {name} のうち、ここに書いたブロックだけを差し替えます。
   {{{{ super() }}}} は、元の中身です。変えないブロックは、消してかまいません。 #}}
{{% extends "jusou/{name}" %}}
"""


def listed() -> str:
    """Give the names of all templates, each with what it is."""
    names = template_names()
    width = max(map(len, names))
    lines = (f"{name:<{width}}  {_ABOUT.get(name, '')}".rstrip() for name in names)
    return "\n".join((*lines, "", "書き出す: jusou templates eject page.html.j2"))


def eject(name: str, output: str) -> None:
    """Write the template `name` into the folder `output`; a page as its blocks, anything else whole.

    Raises Refusal for a name that is none and for a file that is there already.
    """
    names = template_names()
    if name not in names:
        raise Refusal(
            f"「{name}」というテンプレートはありません",
            did_you_mean(name, names) or "名前の一覧は jusou templates で見られます。",
        )
    path = Path(output) / name
    if path.exists():
        raise Refusal(f"「{path}」はもうあります", "新しく書き出すときは、消すか、名前を変えてください。")
    write_all({path: _content(name).encode()})
    say(f"{path}: 書き出しました")


def _content(name: str) -> str:
    source = (templates_folder() / name).read_text(encoding="utf-8")
    blocks = _BLOCK.findall(source)
    if not blocks:
        return source
    return _HEAD.format(name=name) + "".join(
        f"\n{{# {_BLOCKS.get(block, block)} #}}\n{{% block {block} %}}\n{{{{ super() }}}}\n{{% endblock %}}\n"
        for block in blocks
    )
