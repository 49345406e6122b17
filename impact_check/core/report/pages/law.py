"""The pages on law: norms by right, conditions beside law, claims that are disputed, and what has
changed since the guide.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from impact_check.core.document.blocks import Block, Document, Item, Items, Paragraph, Section
from impact_check.core.document.lines import Line, filled, line, link, listed, plain, strong
from impact_check.core.model.content import Content
from impact_check.core.model.law import Development, Evidence, Instrument, TextRead
from impact_check.core.report import law_messages as messages
from impact_check.core.report.pages.pieces import references as linked
from impact_check.core.report.pages.pieces import section, small, text
from impact_check.core.report.values import Report
from impact_check.core.views.citing import references
from impact_check.core.views.law import (
    ConditionInLaw,
    DisputeFound,
    LawFound,
    RightInLaw,
    all_law,
)
from impact_check.core.views.shown import Reference
from impact_check.core.words.dates import spelled


def law_section(report: Report) -> Section:
    """Norms by right and by condition, with the standing sentence that this is no opinion."""
    return _law_section(report.law)


def disputed_section(report: Report) -> Section:
    """The claims behind the findings that are outdated or disputed, and what has changed."""
    return _disputed_section(report.law, report.disputed_at)


def law_document(content: Content, name: Literal["law", "disputed"]) -> Document:
    """All law that the register knows, or all that is disputed, as a document of its own."""
    found = all_law(content)
    at = {dispute.id: references(content, dispute.dispute.cite) for dispute in found.disputes}
    told = _law_section(found) if name == "law" else _disputed_section(found, at)
    return Document(name, told.title, (), (), None, told.blocks, ())


def _law_section(found: LawFound) -> Section:
    return section("law", messages.LAW, *_law(found))


def _disputed_section(found: LawFound, at: Mapping[str, tuple[Reference, ...]]) -> Section:
    return section("disputed", messages.DISPUTED, *_disputed(found, at))


def _law(found: LawFound) -> Iterator[Block]:
    yield text(messages.NO_OPINION)
    if not found.rights and not found.conditions:
        yield text(messages.NO_NORM)
    if found.rights:
        told = Items(tuple(Item((Paragraph(_by_right(right)),)) for right in found.rights))
        yield section("rights-in-law", messages.RIGHTS_IN_LAW, text(messages.BY_RIGHT), told)
        norms = Items(
            tuple(Item(tuple(_norm(instrument))) for instrument in _each_once(found.rights))
        )
        yield section("norms", messages.NORMS, norms)
    if found.conditions:
        blocks = (_by_condition(condition) for condition in found.conditions)
        lead = text(messages.BY_CONDITION)
        yield section("conditions-in-law", messages.CONDITIONS_IN_LAW, lead, *blocks)


def _by_right(right: RightInLaw) -> Line:
    said = listed([_named(norm) for norm in right.norms]) or (plain(right.without),)
    return line(strong(right.name), ": ", said)


def _each_once(rights: tuple[RightInLaw, ...]) -> Iterable[Instrument]:
    return {(norm.title, norm.article): norm for right in rights for norm in right.norms}.values()


def _by_condition(condition: ConditionInLaw) -> Section:
    norms = tuple(
        Item((Paragraph(line(strong(messages.BEARS_NAMES[how]), ": ", _named(norm))),))
        for how, norm in condition.norms
    )
    beyond = (text("{it}", it=condition.beyond),) if condition.beyond else ()
    return section(f"law-{condition.id}", condition.name, *beyond, Items(norms))


def _norm(norm: Instrument) -> Iterator[Block]:
    yield Paragraph(line(_named(norm), ": ", norm.protects))
    kind = messages.KIND_NAMES[norm.kind]
    said = filled(messages.WHO_IS_BOUND, kind=kind, bound=norm.bound)
    yield Paragraph(line(*said, plain("; "), _read(norm), "."), "small")
    if norm.notes:
        yield small("{it}", it=norm.notes)


def _named(norm: Instrument) -> Line:
    title = (
        messages.ARTICLE.format(title=norm.title, article=norm.article)
        if norm.article
        else norm.title
    )
    return (link(title, norm.url),)


def _read(entry: TextRead) -> Line:
    how = messages.READ_NAMES[entry.read]
    return filled(messages.RIGHT_READ, how=how, day=spelled(entry.read_on))


def _disputed(found: LawFound, at: Mapping[str, tuple[Reference, ...]]) -> Iterator[Block]:
    if not found.disputes:
        yield text(messages.NOTHING_DISPUTED)
    else:
        yield text(messages.DISPUTE_TELLS)
        yield from (_dispute(dispute, at[dispute.id]) for dispute in found.disputes)
    if found.changes:
        changes = Items(tuple(Item(tuple(_change(development))) for development in found.changes))
        yield section("changed", messages.CHANGES, text(messages.CHANGES_TELL), changes)


def _dispute(found: DisputeFound, at: tuple[Reference, ...]) -> Section:
    dispute = found.dispute
    said = filled(
        messages.STATE_TODAY, state=strong(messages.STATE_NAMES[dispute.state]), today=dispute.today
    )
    items = (
        *(Item(tuple(_evidence(evidence))) for evidence in found.evidence),
        *(Item(tuple(_norm(instrument))) for instrument in found.norms),
        *(Item(tuple(_change(development))) for development in found.changes),
    )
    blocks: list[Block] = [Paragraph(said), Paragraph(linked(at), "small")]
    if items:
        blocks.append(Items(items))
    return section(f"disputed-{found.id}", dispute.claim, *blocks)


def _evidence(evidence: Evidence) -> Iterator[Block]:
    yield Paragraph(
        filled(
            messages.FINDING if evidence.year else messages.FINDING_UNDATED,
            direction=strong(messages.DIRECTION_NAMES[evidence.direction]),
            strength=messages.STRENGTH_NAMES[evidence.strength],
            method=messages.METHOD_NAMES[evidence.method],
            place=evidence.place,
            year=str(evidence.year),
            finding=evidence.finding,
        )
    )
    yield Paragraph(line(link(evidence.title, evidence.url), "; ", _read(evidence), "."), "small")
    yield small(messages.MEASURED, measured=evidence.measured)
    if evidence.limits:
        yield small(messages.LIMITS, limits=evidence.limits)


def _change(development: Development) -> Iterator[Block]:
    said = filled(
        messages.CHANGE,
        name=strong(development.name),
        place=development.place,
        when=development.when,
        text=development.text,
    )
    yield Paragraph(said)
    yield Paragraph(
        line(link(development.url, development.url), "; ", _read(development), "."), "small"
    )
