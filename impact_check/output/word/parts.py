"""The parts of a Word file beside its body."""

from collections.abc import Mapping

from impact_check.core.document.blocks import Document, Title
from impact_check.output.word.inline import text
from impact_check.output.word.paper import NUMBERS, TICKS, Paper
from impact_check.output.word.styles import part, styles
from impact_check.output.word.xml import attribute, shown

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
INNER = ("styles", "numbering", "settings", "header", "footer")
TITLE_SHOWN = 90


def parts(document: Document, paper: Paper) -> Mapping[str, str]:
    """Every part but the body, by its name; readers expect the content types first."""
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _package_links(),
        "docProps/core.xml": _properties(document),
        "word/_rels/document.xml.rels": _links(paper),
        "word/settings.xml": part("settings.xml"),
        "word/header.xml": _header(document),
        "word/footer.xml": _footer(document),
        "word/styles.xml": styles(is_brief=paper.is_brief),
        "word/numbering.xml": _numbering(paper),
    }


def document_part(body: str) -> str:
    """The body in its frame."""
    return (
        f'{HEAD}<w:document {W} xmlns:r="{RELATIONS}">\n<w:body>\n{body}</w:body>\n</w:document>\n'
    )


def _content_types() -> str:
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{TYPES}.{kind}+xml"/>\n'
        for name, kind in (("document", "document.main"), *((name, name) for name in INNER))
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">\n'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\n'
        '<Default Extension="xml" ContentType="application/xml"/>\n'
        '<Override PartName="/docProps/core.xml"'
        ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\n'
        f"{overrides}</Types>\n"
    )


def _package_links() -> str:
    return _relationships(
        f'<Relationship Id="document" Type="{RELATIONS}/officeDocument"'
        ' Target="word/document.xml"/>\n'
        f'<Relationship Id="core" Type="{PACKAGE}/relationships/metadata/core-properties"'
        ' Target="docProps/core.xml"/>\n'
    )


def _links(paper: Paper) -> str:
    inner = "".join(
        f'<Relationship Id="{name}" Type="{RELATIONS}/{name}" Target="{name}.xml"/>\n'
        for name in INNER
    )
    outer = "".join(
        f'<Relationship Id="{number}" Type="{RELATIONS}/hyperlink" Target="{attribute(url)}"'
        ' TargetMode="External"/>\n'
        for url, number in paper.links.items()
    )
    return _relationships(inner + outer)


def _relationships(inner: str) -> str:
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">\n{inner}</Relationships>\n'


def _properties(document: Document) -> str:
    """Nothing personal and no date: only what the file is, and what made it unless it speaks for
    others.
    """
    maker = "" if document.is_theirs else "<dc:creator>impact-check</dc:creator>\n"
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f"<dc:title>{shown(' '.join(document.title.split()))}</dc:title>\n"
        f"<dc:subject>{shown(_subject(document))}</dc:subject>\n"
        f"{maker}"
        f"<dc:language>{_language(document)}</dc:language>\n</cp:coreProperties>\n"
    )


def _subject(document: Document) -> str:
    """What stands over the title: which kind of document it is."""
    titles = (block for block in document.page_one if isinstance(block, Title))
    return next((title.over for title in titles), "")


def _language(document: Document) -> str:
    return "en-GB" if document.language == "en" else shown(document.language)


def _header(document: Document) -> str:
    marks = text("  ·  ".join(" ".join(mark.split()) for mark in document.marks))
    looks = '<w:pPr><w:pStyle w:val="Header"/></w:pPr>'
    return f"{HEAD}<w:hdr {W}>\n<w:p>{looks}{marks}</w:p>\n</w:hdr>\n"


def _footer(document: Document) -> str:
    title = " ".join(document.title.split())
    if len(title) > TITLE_SHOWN:
        title = f"{title[:TITLE_SHOWN].rsplit(' ', 1)[0]} …"
    pages = f"{text('Page ')}{_field('PAGE')}{text(' of ')}{_field('NUMPAGES')}"
    return (
        f'{HEAD}<w:ftr {W}>\n<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{pages}'
        f"{text(f'  ·  {title}')}</w:p>\n</w:ftr>\n"
    )


def _field(name: str) -> str:
    begin, between, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    ask = f'<w:r><w:instrText xml:space="preserve"> {name} </w:instrText></w:r>'
    return f"{begin}{ask}{between}{text('1')}{end}"


def _numbering(paper: Paper) -> str:
    """One numbered list for every list of the document, so that each begins where it says."""
    lists = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{NUMBERS}"/>'
        + "".join(_start(level, start) for level in range(4))
        + "</w:num>\n"
        for number, start in enumerate(paper.starts, TICKS + 1)
    )
    return part("numbering.xml").replace("</w:numbering>", f"{lists}</w:numbering>")


def _start(level: int, start: int) -> str:
    return f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
