"""Pages: their size, margins, columns, header and footer."""

from typing import Literal, NamedTuple, TypeAlias

from impact_check.output.word.paper import Paper

Begins: TypeAlias = Literal["nextPage", "continuous"]

PORTRAIT_SIZE = '<w:pgSz w:w="11906" w:h="16838"/>'
LANDSCAPE_SIZE = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
MARGINS = (
    '<w:pgMar w:top="1304" w:right="1134" w:bottom="1247" w:left="1134" w:header="567"'
    ' w:footer="567" w:gutter="0"/>'
)
CLOSE_MARGINS = (
    '<w:pgMar w:top="907" w:right="1134" w:bottom="850" w:left="1134" w:header="397"'
    ' w:footer="397" w:gutter="0"/>'
)
TWO_COLUMNS = '<w:cols w:num="2" w:space="425"/>'
NEXT_COLUMN = '<w:r><w:br w:type="column"/></w:r>'


class Form(NamedTuple):
    """The form of some pages, or of a part of one."""

    is_landscape: bool = False
    has_columns: bool = False


PLAIN, WIDE, COLUMNS = Form(), Form(is_landscape=True), Form(has_columns=True)


def end(form: Form, paper: Paper, then: Begins = "nextPage") -> str:
    """Ends what stands before it, which had this form; what follows begins as `then` says."""
    inner, paper.begins = _form(form, paper), then
    return f'<w:p><w:pPr><w:pStyle w:val="BarSpace"/>{inner}</w:pPr></w:p>\n'


def last(paper: Paper) -> str:
    """The form of what stands last."""
    return _form(COLUMNS if paper.ends_in_columns else PLAIN, paper)


def _form(form: Form, paper: Paper) -> str:
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="header"/>'
        '<w:footerReference w:type="default" r:id="footer"/>'
        f'<w:type w:val="{paper.begins}"/>'
        f"{LANDSCAPE_SIZE if form.is_landscape else PORTRAIT_SIZE}"
        f"{CLOSE_MARGINS if paper.is_brief else MARGINS}"
        f"{TWO_COLUMNS if form.has_columns else ''}</w:sectPr>"
    )
