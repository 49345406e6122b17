"""Safeguards: those that are adopted and what they count, and those that are suggested."""

from collections.abc import Iterator

from impact_check.core.document.blocks import (
    Block,
    Details,
    Fact,
    Facts,
    Item,
    Items,
    Paragraph,
    Section,
    items,
)
from impact_check.core.document.lines import Line, as_line, filled, line, muted, plain, strong
from impact_check.core.plan.safeguards import Safeguard
from impact_check.core.report import labels, messages
from impact_check.core.report.pages.pieces import fact, own_fact, references, section, small
from impact_check.core.words.dates import spelled
from impact_check.core.words.grammar import by_number
from impact_check.core.words.names import WHEN_NAMES

CHANGES_SHOWN = 3


def adopted_section(adopted: tuple[Safeguard, ...]) -> Iterator[Section]:
    """Those that are adopted, if there are any."""
    if adopted:
        told = Items(tuple(Item(tuple(adopted_blocks(found))) for found in adopted), "ruled")
        yield section("adopted", labels.ADOPTED, small(messages.ADOPTED_TELLS), told)


def adopted_blocks(safeguard: Safeguard) -> Iterator[Block]:
    """An adopted safeguard with all that is known of it."""
    mine = muted(labels.OWN_SAFEGUARD) if safeguard.is_own else ""
    yield Paragraph(line(plain(safeguard.text), mine), "name")
    yield Facts((*_who_and_when(safeguard), *_what_shows(safeguard), *_effect(safeguard)))


def _who_and_when(safeguard: Safeguard) -> tuple[Fact, ...]:
    late = messages.IS_LATE.format(late=safeguard.late) if safeguard.late else ""
    return (
        *fact(labels.STATUS, _status(safeguard)),
        *own_fact(labels.OWNER, safeguard.owner or labels.NOBODY_NAMED),
        *own_fact(labels.ASKED_OF, safeguard.addressee),
        *fact(labels.WHEN, as_line(safeguard.when_name)),
        *fact(labels.DUE, _due(safeguard)),
        *fact(labels.LATE, as_line(late)),
    )


def _what_shows(safeguard: Safeguard) -> tuple[Fact, ...]:
    return (
        *own_fact(labels.VERIFIED_BY, safeguard.verifier or labels.NOBODY_NAMED),
        *own_fact(labels.SOURCE, safeguard.source or labels.NO_SOURCE),
        *fact(labels.IN_PLACE_MEANS, as_line(safeguard.in_place_means)),
        *fact(labels.HOW_TO_VERIFY, as_line(safeguard.verify)),
        *fact(labels.MISSING, as_line("; ".join(safeguard.missing))),
    )


def _effect(safeguard: Safeguard) -> tuple[Fact, ...]:
    return (
        *fact(labels.CHANGES_NOW, *map(as_line, safeguard.changes_now)),
        *fact(labels.IF_VERIFIED, *map(as_line, safeguard.changes_if_verified)),
        *fact(labels.COUNTS_NOW, *map(as_line, safeguard.counted.by_now)),
        *fact(labels.COUNTS, *map(as_line, safeguard.counted.if_verified)),
        *fact(labels.SOURCES, references(safeguard.references)),
    )


def _status(safeguard: Safeguard) -> Line:
    status = plain(safeguard.status_name)
    if not safeguard.is_counted:
        return filled(messages.NOT_COUNTED_AS, status=status, why=strong(safeguard.counted_as))
    if safeguard.counted_as == safeguard.status_name:
        return (status,)
    return filled(messages.COUNTS_AS, status=status, counted=strong(safeguard.counted_as))


def _due(safeguard: Safeguard) -> Line:
    if not safeguard.due:
        return (plain(labels.NO_DATE),)
    message = messages.OVERDUE if safeguard.overdue else "{day}"
    return filled(message, day=spelled(safeguard.due))


def suggested_section(suggested: tuple[Safeguard, ...]) -> Iterator[Section]:
    """Those that the register suggests, by when they belong."""
    parts = []
    for when, name in WHEN_NAMES.items():
        here = [safeguard for safeguard in suggested if safeguard.when == when]
        if here:
            parts.append(section(f"when-{when}", name, *_suggested(here)))
    if parts:
        yield section("suggested", labels.SUGGESTED, small(messages.SUGGESTED_TELL), *parts)


def _suggested(here: list[Safeguard]) -> Iterator[Block]:
    firm = [safeguard for safeguard in here if not safeguard.find_out]
    later = [safeguard for safeguard in here if safeguard.find_out]
    if firm:
        yield Items(tuple(map(suggested_item, firm)), "ruled")
    if later:
        forms = (
            (messages.ONE_MORE_NEEDED, messages.MORE_NEEDED)
            if firm
            else (messages.ONE_NEEDED, messages.NEEDED)
        )
        yield Details(by_number(len(later), *forms), (items(map(_later, later)),))


def suggested_item(safeguard: Safeguard, *more: Fact) -> Item:
    """A suggested safeguard with who could do it and what it would change."""
    told = [as_line(change) for change in safeguard.changes_if_verified[:CHANGES_SHOWN]]
    rest = len(safeguard.changes_if_verified) - CHANGES_SHOWN
    if rest > 0:
        told.append(as_line(by_number(rest, messages.ONE_MORE_CHANGE, messages.MORE_CHANGES)))
    found = (
        *fact(labels.WHO, as_line(safeguard.who)),
        *more,
        *fact(labels.IN_PLACE_MEANS, as_line(safeguard.in_place_means)),
        *fact(labels.HOW_TO_VERIFY, as_line(safeguard.verify)),
        *fact(labels.WHAT_CHANGES, *told),
        *fact(labels.SOURCES, references(safeguard.references)),
    )
    return Item((Paragraph((plain(safeguard.text),), "name"), Facts(found)))


def _later(safeguard: Safeguard) -> Line:
    return filled(
        messages.FIND_OUT_FIRST,
        safeguard=strong(safeguard.text),
        who=muted(safeguard.who),
        questions=" ".join(safeguard.find_out),
    )


def in_group(safeguard: Safeguard) -> Line:
    """A safeguard in a list by owner or addressee: what it is, how far, by when."""
    status = safeguard.status_name if safeguard.adopted else labels.IS_SUGGESTED
    parts = [status, safeguard.when_name]
    if safeguard.due:
        message = messages.DUE_AND_OVERDUE if safeguard.overdue else messages.DUE_ON
        parts.append(message.format(day=spelled(safeguard.due)))
    return line(plain(safeguard.text), muted("; ".join(part for part in parts if part)))
