"""公表先: where a plan stands on the web."""

from urllib.parse import urljoin

from pydantic import Field

from jusou_plan.model.reference import Shorthand
from jusou_plan.model.values.web_address import WebAddress


class Publication(Shorthand):
    """Where the web page of a plan is published, and its PDF if that does not lie beside it."""

    TITLE = "公表先"
    ABOUT = (
        "計画を公表するホームページのアドレス。要約のリンクなど、ほかのページから計画を指すところに使います。"
    )
    SHORT = "HTML"

    page: WebAddress = Field(
        alias="HTML", description="HTML の計画書（index.html）を置くアドレス。フォルダーなら / で終えます"
    )
    pdf: WebAddress | None = Field(
        None, alias="PDF", description="PDF の計画書のアドレス。書かなければ、HTML と同じ場所の plan.pdf"
    )

    @property
    def pdf_address(self) -> str:
        """Give the address of the PDF: its own, else that of plan.pdf beside the page."""
        return self.pdf.text if self.pdf else urljoin(self.page.text, "plan.pdf")
