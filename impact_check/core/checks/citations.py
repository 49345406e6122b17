"""What a citation has to fit: a source that there is, its sections, its pages and its notes."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from impact_check.core.checks.findings import ID_NAMES, Finding, Known, known_ids
from impact_check.core.model.citation import Citation
from impact_check.core.model.content import Content
from impact_check.core.model.register import Source
from impact_check.core.words.spelling import did_you_mean


def citation_findings(content: Content, known: Known) -> Iterator[Finding]:
    """A finding for each citation, or relation between sources, that does not fit."""
    notes = _notes(content.register.sources)
    for kind in ID_NAMES:
        entries: Mapping[str, Any] = (
            content.questions if kind == "questions" else getattr(content.register, kind)
        )
        for id_, entry in entries.items():
            for place, cite in enumerate(getattr(entry, "cite", ())):
                for field, what in _citation(cite, content.register.sources, notes, known):
                    yield Finding(kind, id_, ("cite", place, field), what)
    for id_, source in content.register.sources.items():
        for field in ("cited_by", "replaced_by"):
            other = getattr(source, field)
            what = known.missing("sources", other) if other is not None else ""
            if what:
                yield Finding("sources", id_, (field,), what)


def wrongly_cited(
    content: Content, cites: Iterable[Citation]
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """What is wrong with the citations of an entry: the place from the entry on, and what to do."""
    notes, known = _notes(content.register.sources), known_ids(content, {})
    for place, cite in enumerate(cites):
        for field, what in _citation(cite, content.register.sources, notes, known):
            yield ("cite", place, field), what


def _notes(sources: Mapping[str, Source]) -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {
        id_: {int(note) for note in source.notes_without_work if note.isdecimal()}
        for id_, source in sources.items()
    }
    for source in sources.values():
        if source.cited_by is not None:
            found.setdefault(source.cited_by, set()).update(source.notes)
    return {id_: frozenset(numbers) for id_, numbers in found.items()}


def _citation(
    cite: Citation, sources: Mapping[str, Source], notes: Mapping[str, frozenset[int]], known: Known
) -> Iterator[tuple[str, str]]:
    missing = known.missing("sources", cite.source)
    if missing:
        yield "source", missing
    source = sources.get(cite.source)
    if source is None:
        return
    if source.sections and cite.section not in source.sections:
        yield (
            "section",
            (
                f"'{cite.source}' has no section"
                f" '{cite.section}'{did_you_mean(cite.section, source.sections)}"
            ),
        )
    elif source.pages == "yes" and cite.page is None:
        yield "page", f"'{cite.source}' has pages; add 'page'"
    elif source.pages == "no" and cite.page is not None:
        yield "page", f"'{cite.source}' has no pages; remove 'page'"
    elif isinstance(source.sections, Mapping) and cite.page is not None:
        first, last = source.sections[cite.section]
        if not first <= cite.page <= last:
            yield (
                "page",
                (
                    f"page {cite.page} is not in '{cite.section}', which runs from page {first} to"
                    f" {last}; correct one of them"
                ),
            )
    if cite.note is not None and cite.note not in notes.get(cite.source, ()):
        yield (
            "note",
            (
                f"no work in the bibliography stands for note {cite.note} of '{cite.source}'; add"
                " it to the sources"
            ),
        )
