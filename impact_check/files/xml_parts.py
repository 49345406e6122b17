"""XML from strangers, read without doctypes, entities, networks or deep nesting: a tree of plain
elements.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

MAX_DEPTH = 200
MAX_ELEMENTS = 1_500_000
DOCTYPE = (
    "declares a document type (DTD), which can hide other files and endless texts; save it without"
    " one"
)
DEEP = "nests more than {most} elements in each other, which no law does"
MANY = "has more than {most} elements; take the part that the measure is about"
BROKEN = "is broken XML: {why}; load it again from where it is published"


class NotXml(Exception):
    """Why a text cannot be read, and where: its line and column from 1."""

    def __init__(self, what: str, line: int, column: int) -> None:
        self.what, self.line, self.column = what, line, column
        super().__init__(what)


@dataclass(slots=True)
class Element:
    """An element: its name without namespace, the namespace, its attributes (names without theirs)
    and what is in it, texts and elements in order.
    """

    name: str
    space: str
    attributes: dict[str, str]
    inside: list["Element | str"] = field(default_factory=list)

    def children(self, *names: str) -> Iterator["Element"]:
        """The elements directly inside, of these names or all."""
        for part in self.inside:
            if isinstance(part, Element) and (not names or part.name in names):
                yield part

    def child(self, *names: str) -> "Element | None":
        """The first of them."""
        return next(self.children(*names), None)

    def every(self, *names: str) -> Iterator["Element"]:
        """All elements of these names inside, at any depth, in reading order."""
        waiting = list(reversed(list(self.children())))
        while waiting:
            element = waiting.pop()
            if element.name in names:
                yield element
            waiting += reversed(list(element.children()))


def parsed(raw: bytes) -> Element:
    """The outermost element of an XML text; NotXml if it is broken, declares a document type, or is
    larger or deeper than any law.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    top = Element("", "", {})
    open_elements, count = [top], 0

    def refuse(what: str) -> NotXml:
        return NotXml(what, parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if len(open_elements) > MAX_DEPTH:
            raise refuse(DEEP.format(most=MAX_DEPTH))
        if count > MAX_ELEMENTS:
            raise refuse(MANY.format(most=MAX_ELEMENTS))
        space, _, own = name.rpartition(" ")
        element = Element(
            own, space, {key.rpartition(" ")[2]: it for key, it in attributes.items()}
        )
        open_elements[-1].inside.append(element)
        open_elements.append(element)

    def doctype(*_: object) -> None:
        raise refuse(DOCTYPE)

    parser.StartElementHandler = start

    def text(words: str) -> None:
        open_elements[-1].inside.append(words)

    parser.EndElementHandler = lambda name: open_elements.pop()
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = doctype
    parser.EntityDeclHandler = doctype
    try:
        parser.Parse(raw, True)
    except expat.ExpatError as error:
        why = expat.ErrorString(error.code)
        raise NotXml(BROKEN.format(why=why), error.lineno, error.offset + 1) from None
    except (ValueError, LookupError) as error:  # an encoding that there is not
        raise NotXml(BROKEN.format(why=str(error)), 1, 1) from None
    return next(top.children())
