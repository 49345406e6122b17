"""Citations as people read them, and the list of works that stand behind them."""

from collections.abc import Iterable

from impact_check.core.model.citation import Citation
from impact_check.core.model.content import Content
from impact_check.core.model.register import Source
from impact_check.core.views.shown import Reference, Told, WorkCited
from impact_check.core.words.names import CASE_EVIDENCE_NAMES


def references(content: Content, cites: Iterable[Citation]) -> tuple[Reference, ...]:
    """Each citation as `ICRSE 2019, Rescue operations, p. 23, note 36`, with the works that the
    note names.
    """
    return tuple(dict.fromkeys(_reference(content, cite) for cite in cites))


def _reference(content: Content, cite: Citation) -> Reference:
    source = content.register.sources.get(cite.source)
    name = source.short or source.title if source else cite.source
    page = f", p. {cite.page}" if cite.page is not None else ""
    note = f", note {cite.note}" if cite.note is not None else ""
    works = [_short(work) for _, work in works_of_note(content, cite.source, cite.note)]
    return Reference(cite.source, f"{name}, {cite.section}{page}{note}", "; ".join(works))


def works_of_note(
    content: Content, source: str, note: int | None
) -> tuple[tuple[str, Source], ...]:
    """The works that a source names in one of its notes, by id."""
    return () if note is None else content.works_by_note.get((source, note), ())


def _short(work: Source) -> str:
    author = work.author or work.publisher
    year = f" ({work.year})" if work.year else ""
    return f"{author}{year}: {work.title}" if author else f"{work.title}{year}"


def works_cited(content: Content, cites: Iterable[Citation]) -> tuple[WorkCited, ...]:
    """The sources of these citations and the works behind their notes, sources first, each once."""
    used = list(cites)
    sources = sorted({cite.source for cite in used if cite.source in content.register.sources})
    behind = sorted(
        {id_ for cite in used for id_, _ in works_of_note(content, cite.source, cite.note)}
        - set(sources)
    )
    return tuple(
        WorkCited(id_, _full(content.register.sources[id_]), content.register.sources[id_].url)
        for id_ in (*sources, *behind)
    )


def _full(work: Source) -> str:
    parts = [
        part for part in (work.author, work.title, work.publisher, str(work.year or "")) if part
    ]
    return ". ".join(part.rstrip(".") for part in parts) + "."


def told(content: Content, route: str) -> tuple[Told, ...]:
    """What happened elsewhere by a route."""
    return tuple(
        Told(
            case.name,
            ", ".join(part for part in (case.where, case.when) if part),
            case.what,
            CASE_EVIDENCE_NAMES[case.evidence],
            references(content, case.cite),
        )
        for case in content.cases_of_route(route)
    )
