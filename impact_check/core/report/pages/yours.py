"""What those who propose a measure can change themselves, as instructions, and what to ask of
others: the list that one comes for.
"""

from collections.abc import Iterator

from impact_check.core.document.blocks import Item, Items, Paragraph, Section
from impact_check.core.document.lines import Line, filled, label, line, listed, muted, plain, strong
from impact_check.core.plan.powers import by_time, most_useful
from impact_check.core.plan.safeguards import Safeguard
from impact_check.core.report import labels
from impact_check.core.report import messages_of_annexes as messages
from impact_check.core.report.pages.pieces import section, small
from impact_check.core.report.values import Report
from impact_check.core.words.dates import spelled
from impact_check.core.words.grammar import by_number, joined


def yours_section(report: Report, few: int) -> tuple[Section, ...]:
    """The instructions that whoever proposes the measure can carry out; nothing if there are
    none.
    """
    found = _of(report, own=True)
    if not found:
        return ()
    shown = most_useful(found, few)
    rest = len(found) - len(shown)
    more = [small(by_number(rest, messages.ONE_MORE_OF_YOURS, messages.MORE_OF_YOURS))]
    title = report.plan.powers.heading("own")
    listed = Items(tuple(Item(tuple(_instruction(safeguard))) for safeguard in shown), "steps")
    return (section("yours", title, listed, *(more if rest else ())),)


def asked_of_others(report: Report, few: int) -> tuple[Line, ...]:
    """What to ask of authorities and lawmakers, a line each."""
    return tuple(_asked(safeguard) for safeguard in most_useful(_of(report, own=False), few))


def _of(report: Report, *, own: bool) -> list[Safeguard]:
    """The safeguards that the proposers can carry out, or that only others can; by when they
    belong.
    """
    plan = report.plan
    unfinished = (safeguard for safeguard in plan.adopted if safeguard.status not in DONE)
    every = (*unfinished, *plan.suggested)
    found = (safeguard for safeguard in every if (plan.powers.carrier(safeguard) == "own") == own)
    return sorted(found, key=by_time)


DONE = ("in-place", "verified")


def _instruction(safeguard: Safeguard) -> Iterator[Paragraph]:
    """What to do; then who and until when; then how one sees that it is done, and what for."""
    yield Paragraph((plain(safeguard.text),), "name")
    yield _labelled(
        (labels.WHO, safeguard.owner or safeguard.who), (labels.UNTIL, _until(safeguard))
    )
    yield _labelled(
        (labels.DONE_WHEN, safeguard.in_place_means), (labels.SO_THAT, safeguard.prevents)
    )
    bears = dict.fromkeys((*safeguard.not_met, *safeguard.not_shown))
    if bears:
        yield small(messages.FOR_CONDITIONS, names=strong(joined(list(bears))))


def _labelled(*pairs: tuple[str, str]) -> Paragraph:
    told = (
        line(label(name), filled("{it}.", it=words.rstrip("."))) for name, words in pairs if words
    )
    return Paragraph(line(*told))


def _until(safeguard: Safeguard) -> str:
    if not safeguard.due:
        return safeguard.when_name
    message = messages.DUE_OVERDUE if safeguard.overdue else messages.DUE_AND_WHEN
    return message.format(day=spelled(safeguard.due), when=safeguard.when_name)


def _asked(safeguard: Safeguard) -> Line:
    told = [safeguard.who or safeguard.addressee, safeguard.when_name]
    return filled(
        messages.ASKED_OF_OTHERS,
        safeguard=strong(safeguard.text),
        of_whom=listed([muted(words) for words in told if words]),
        prevents=safeguard.prevents,
    )
