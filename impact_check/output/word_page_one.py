"""Whether a Word file made from changed templates still shows page 1, hides nothing and asks
nothing of anybody.
"""

from xml.etree import ElementTree

from impact_check.errors import ImpactCheckError

_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W = f"{{{_SPACE}}}"
_REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HIDES = frozenset({"vanish", "specVanish", "webHidden", "del", "moveFrom"})
_FIELDS = frozenset({"PAGE", "NUMPAGES", "SEQ", "TOC", "REF", "PAGEREF"})


def must_show_in_word(page_one: str, document: str, template: str) -> None:
    """Nothing, if the body of a document holds page 1 as it was rendered for it; else
    ImpactCheckError.
    """
    body = must_be_sound(document, template).find(f"{_W}body")
    wanted = _children(
        ElementTree.fromstring(f'<x xmlns:w="{_SPACE}" xmlns:r="{_REFERENCES}">{page_one}</x>')
    )
    found = [] if body is None else _children(body)
    if not any(
        found[place : place + len(wanted)] == wanted
        for place in range(len(found) - len(wanted) + 1)
    ):
        raise ImpactCheckError(
            f"{template}: page 1 is missing. Every report has to show it: put {{{{ page_one }}}}"
            " where the report begins"
        )


def must_be_sound(xml: str, template: str) -> ElementTree.Element:
    """The part as XML; ImpactCheckError if it is none, hides text, or holds a field that fetches
    something.
    """
    try:
        part = ElementTree.fromstring(xml.encode() if "<!DOCTYPE" not in xml else b"")
    except ElementTree.ParseError as error:
        line = f" of what it made (line {error.position[0]})" if xml else ""
        raise ImpactCheckError(
            f"{template}: this template makes no well-formed XML{line}: compare it with the"
            " shipped one"
        ) from None
    for one in part.iter():
        name = one.tag.removeprefix(_W)
        if name in _HIDES:
            raise ImpactCheckError(
                f"{template}: it hides text (w:{name}). Reports hide nothing: take that out"
            )
        field = (
            (one.text or "")
            if name == "instrText"
            else one.get(f"{_W}instr", "")
            if name == "fldSimple"
            else None
        )
        if field is not None and (field.split() or [""])[0] not in _FIELDS:
            raise ImpactCheckError(
                f"{template}: the field '{field.strip()[:40]}' is not allowed; a report may use"
                f" {', '.join(sorted(_FIELDS))}"
            )
    return part


def _children(parent: ElementTree.Element) -> list[str]:
    return [ElementTree.tostring(one, encoding="unicode").strip() for one in parent]
