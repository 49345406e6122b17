"""A panel as headings and sentences, the same for a terminal and for documents. Organisations that
may not be named are letters, and only shared words are shown.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import GRADES
from impact_check.core.model.content import Content
from impact_check.core.model.sheet import Counted
from impact_check.core.panel import messages
from impact_check.core.panel.agreement import Agreement
from impact_check.core.panel.histograms import FEWEST, classes_of, suppressed
from impact_check.core.panel.panel import Dissent, Panel, Said, Seat, panel_of
from impact_check.core.panel.voices import from_assessment, from_sheet
from impact_check.core.words.grammar import by_number
from impact_check.core.words.names import conclusion_name, level_range

UNKNOWN, NOT_APPLICABLE = "Not known", "Does not apply"


class Entry(NamedTuple):
    """A line, and what stands under it."""

    text: str
    under: tuple[str, ...] = ()


class Part(NamedTuple):
    """A heading with sentences and entries under it."""

    id: str
    title: str
    sentences: tuple[str, ...]
    entries: tuple[Entry, ...] = ()


def headline(panel: Panel) -> tuple[str, ...]:
    """Who assessed, on how many questions they disagree, and how many of these decide a
    condition.
    """
    if not panel.seats:
        return (messages.NOBODY,)
    found = [by_number(len(panel.seats), *messages.ASSESSED_BY)]
    if panel.dissents:
        found.append(by_number(len(panel.dissents), *messages.DISAGREE))
    elif len(panel.seats) > 1:
        found.append(messages.AGREE)
    if panel.dissents_on_conditions:
        found.append(by_number(panel.dissents_on_conditions, *messages.DECIDE))
    return tuple(found)


def side_by_side(content: Content, assessment: Assessment) -> tuple[str, ...]:
    """The headline for a report of an assessment that keeps sheets of others."""
    parts = [from_assessment(content, assessment)]
    parts += (from_sheet(content, assessment, sheet) for sheet in assessment.sheets)
    panel = panel_of(content, assessment, parts)
    heard = by_number(len(panel.seats), *messages.WITH_SHEETS)
    return (heard, *headline(panel)[1:]) if panel.seats else ()


def is_for_own_eyes(panel: Panel) -> bool:
    """Whether so few took part that what is shown must not be published."""
    affected = sum(seat.affected for seat in panel.seats)
    return len(panel.seats) < FEWEST or 0 < affected < FEWEST


def parts_of(content: Content, panel: Panel) -> Iterator[Part]:
    """Everything that is shown of a panel, those parts that say something."""
    if panel.seats:
        yield _result(content, panel)
        yield _each(panel)
    if panel.dissents:
        entries = tuple(_dissent(content, panel, dissent) for dissent in panel.dissents)
        yield Part("dissent", messages.DISSENT, (), entries)
    if panel.facts:
        yield Part("facts", messages.FACTS, (), tuple(_facts(content, panel)))
    if len(panel.seats) > 1:
        yield _agreement(panel.agreement)
    if panel.moved:
        yield Part("moved", messages.MOVED, (), tuple(_moved(content, panel)))
    yield from _respondents(content, panel)


def seat_name(panel: Panel, place: int) -> str:
    """An organisation as it may be shown: by name with its consent, else by a letter."""
    seat = panel.seats[place]
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    letter = letters[place] if place < len(letters) else str(place + 1)
    name = seat.name or messages.UNNAMED.format(letter=letter)
    if seat.affected:
        return messages.LED.format(name=name)
    return messages.ROLE_OF[seat.role].format(name=name)


def _result(content: Content, panel: Panel) -> Part:
    stage, score = panel.assessment.measure.stage, panel.score
    level = level_range(score.level.best, score.level.worst)
    said = (
        conclusion_name(score.conclusion, stage),
        messages.LEVEL.format(level=level),
        *(
            messages.CONTESTED.format(name=content.register.red_lines[id_].name)
            for id_ in panel.contested
        ),
        messages.RULE,
    )
    return Part("result", messages.RESULT, said)


def _each(panel: Panel) -> Part:
    stage = panel.assessment.measure.stage
    return Part(
        "each",
        messages.EACH,
        (),
        tuple(_seat(panel, place, seat, stage) for place, seat in enumerate(panel.seats)),
    )


def _seat(panel: Panel, place: int, seat: Seat, stage: str) -> Entry:
    text = messages.SEAT.format(
        seat=seat_name(panel, place),
        conclusion=conclusion_name(seat.score.conclusion, stage),
        level=level_range(seat.score.level.best, seat.score.level.worst),
    )
    return Entry(text, (by_number(seat.answered, *messages.SEAT_ANSWERED),))


def _dissent(content: Content, panel: Panel, dissent: Dissent) -> Entry:
    under = [messages.ON_CONDITION] if dissent.on_condition else []
    for said in dissent.said:
        seat = seat_name(panel, said.seat)
        answer = answer_words(content, dissent.question, said)
        under.append(messages.SAID.format(seat=seat, answer=answer))
        if said.words:
            under.append(messages.WORDS.format(seat=seat, words=said.words))
    return Entry(content.questions[dissent.question].text, tuple(under))


def answer_words(content: Content, question: str, said: Said) -> str:
    """What an organisation answered, as its options word it."""
    offered = content.questions[question]
    ends = GRADES[said.low], GRADES[said.high]
    if said.low == 0 and ends[1] == offered.worst:
        return UNKNOWN
    return offered.wording(ends[0] if said.low == said.high else ends)


def _facts(content: Content, panel: Panel) -> Iterator[Entry]:
    for fact in panel.facts:
        known = content.register.features if fact.kind == "features" else content.register.groups
        yield Entry(known[fact.id].name if fact.id in known else fact.id)


def _agreement(found: Agreement) -> Part:
    if found.questions == 0:
        return Part("agreement", messages.AGREEMENT, (messages.NONE_SHARED,))
    first = messages.SHARED if found.has_shared_reading else messages.NO_SHARED
    said = (messages.ALL_AGREE if found.all_agree else first, messages.NEVER_FED)
    percent = round(100 * (found.percent or 0))
    figures = (
        messages.ALPHA.format(value=_figure(found.alpha)),
        messages.AC1.format(value=_figure(found.ac1)),
        messages.AC2.format(value=_figure(found.ac2)),
        messages.PERCENT.format(value=percent),
        messages.RATINGS.format(value=found.ratings),
    )
    return Part("agreement", messages.AGREEMENT, said, tuple(map(Entry, figures)))


def _figure(value: float | None) -> str:
    return messages.NOT_DEFINED if value is None else f"{value:.2f}"


def _moved(content: Content, panel: Panel) -> Iterator[Entry]:
    for move in panel.moved:
        told = messages.MOVE.format(
            seat=seat_name(panel, move.after.seat),
            before=answer_words(content, move.question, move.before),
            after=answer_words(content, move.question, move.after),
        )
        yield Entry(content.questions[move.question].text, (told,))


def _respondents(content: Content, panel: Panel) -> Iterator[Part]:
    for group in panel.respondents:
        if group.people < FEWEST:
            continue
        said = (
            messages.PEOPLE.format(number=group.people),
            messages.HIDING.format(fewest=FEWEST),
        )
        entries = tuple(
            Entry(content.questions[id_].text, tuple(_cells(content, id_, cells)))
            for id_, cells in group.counts.items()
            if id_ in content.questions
        )
        title = messages.RESPONDENTS.format(group=group.group.replace("_", " "))
        yield Part(f"group-{group.group}-{group.round}", title, said, entries)


def _cells(content: Content, id_: str, cells: Mapping[Counted, int]) -> Iterator[str]:
    question = content.questions[id_]
    shown = suppressed({counted: cells.get(counted, 0) for counted in classes_of(question)})
    if shown is None:
        yield messages.TOO_FEW
        return
    for counted, number in shown.items():
        words = {"unknown": UNKNOWN, "not-applicable": NOT_APPLICABLE}
        answer = words.get(counted) or question.wording(counted)
        form = messages.HIDDEN if number is None else messages.CELL
        yield form.format(answer=answer, number=number)
