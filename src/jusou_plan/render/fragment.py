"""A document in short, as a piece of HTML to be put into a page of a content management system."""

from jusou_plan.document.nodes import Document
from jusou_plan.render.templating import render_page


def render_fragment(document: Document) -> str:
    """Give what the document is, with links into its page and to its PDF.

    They lead to where it is published; where that is not told, to `index.html` and `plan.pdf` beside it.

    Raises RenderProblem if the workspace's own template is broken (JS304).
    """
    return render_page("fragment.html.j2", "web", document, {})
