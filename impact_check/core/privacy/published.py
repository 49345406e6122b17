"""A source as far as it is published: the documents of the register that it names, in the
register's own words and digits.
"""

import re
from collections.abc import Iterator

from impact_check.core.model.content import Content
from impact_check.core.model.register import Source

_PAGES = re.compile(r"\bpp?\. ?(\d{1,4}(?:-\d{1,4})?)\b")
_NOTES = re.compile(r"\bnotes? (\d{1,4})\b")


def published(content: Content, source: str) -> str:
    """`ICRSE 2019, Rescue operations, p. 23` for each public document of the register that the text
    names; whatever else it says is left out.
    """
    names = {
        name: public_source
        for public_source in content.public_sources
        for name in (public_source.short, public_source.title)
        if name and _is_document(public_source)
    }
    if not names:
        return ""
    longest_first = "|".join(
        re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name))
    )
    found = list(re.finditer(rf"(?<!\w)(?:{longest_first})(?!\w)", source))
    ends = [*(match.start() for match in found[1:]), *([len(source)] if found else [])]
    cites = [
        _cited(names[match.group()], source[match.end() : end])
        for match, end in zip(found, ends, strict=True)
    ]
    return "; ".join(dict.fromkeys(cites))


def _is_document(source: Source) -> bool:
    """Whether questions rest on it, and it is no testimony; a work that is only named in another's
    notes may be an interview or a letter.
    """
    return not source.cited_by and source.kind != "testimony"


def _cited(source: Source, place: str) -> str:
    return ", ".join((source.short or source.title, *_places(source, place)))


def _places(source: Source, place: str) -> Iterator[str]:
    """The section, pages and notes of a text that follows the name of a source; nothing else of
    it.
    """
    sections = [
        name for name in source.sections if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", place)
    ]
    if sections:
        yield max(sections, key=lambda name: (len(name), name))
    yield from (f"p. {pages}" for pages in dict.fromkeys(_PAGES.findall(place)))
    yield from (f"note {note}" for note in dict.fromkeys(_NOTES.findall(place)))
