"""The panel: its result, each organisation's own, where they differ, what is contested, how far
they agree (method, section 7).
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from impact_check.core.method.calculation import outcome
from impact_check.core.method.conditions import RedLineResult, red_lines
from impact_check.core.method.numbers import DEFAULTS
from impact_check.core.method.problem import Problem, problem_of, with_readings
from impact_check.core.method.readings import Reading
from impact_check.core.method.scoring import Score, Workings, score_of
from impact_check.core.model.answer import Answer, Role
from impact_check.core.model.assessment import Assessment, Assessor
from impact_check.core.model.base import GRADES, LINE_STATUSES
from impact_check.core.model.content import Content
from impact_check.core.model.sheet import Respondents
from impact_check.core.panel.agreement import Agreement, agreement
from impact_check.core.panel.contexts import FactDissent, fact_dissents, joined_context
from impact_check.core.panel.histograms import added
from impact_check.core.panel.joining import panel_readings, readings_of
from impact_check.core.panel.voices import Contribution, Voice, voices_of

APART = 2
"""So many classes between two answers are dissent."""


class Said(NamedTuple):
    """What one organisation answered, by its place: its classes (0 safe to 3 harmful) at best and
    worst, and its words where their author marked them to be shared.
    """

    seat: int
    low: int
    high: int
    words: str = ""


class Dissent(NamedTuple):
    """A question on which two organisations are two or more classes apart; `on_condition` if a
    minimum condition hangs on it.
    """

    question: str
    said: tuple[Said, ...]
    on_condition: bool


class Seat(NamedTuple):
    """One organisation: its name where it may be named, else nothing; its own result, from its own
    answers alone.
    """

    name: str
    affected: bool
    role: Role
    sheets: int
    answered: int
    score: Score


class Moved(NamedTuple):
    """An answer that an organisation changed from one round to the next."""

    question: str
    before: Said
    after: Said


class Panel(NamedTuple):
    """All that a panel found. `contested`: the minimum conditions that one organisation sees broken
    and the panel does not; they are not ruled out.
    """

    assessment: Assessment
    score: Score
    seats: tuple[Seat, ...]
    dissents: tuple[Dissent, ...]
    contested: tuple[str, ...]
    agreement: Agreement
    moved: tuple[Moved, ...]
    facts: tuple[FactDissent, ...]
    respondents: tuple[Respondents, ...]

    @property
    def dissents_on_conditions(self) -> int:
        """How many of the questions in dispute decide a minimum condition."""
        return sum(dissent.on_condition for dissent in self.dissents)


def panel_of(
    content: Content,
    assessment: Assessment,
    contributions: Iterable[Contribution],
    respondents: Iterable[Respondents] = (),
) -> Panel:
    """The panel on the measure of an assessment, whose safeguards and involvement it shares."""
    voices = voices_of(contributions)
    context = joined_context(assessment.context, voices)
    shared = _assessed_by(assessment.model_copy(update={"context": context}), voices)
    readings = panel_readings(voices)
    own = [readings_of(voice.last) for voice in voices]
    problem = _problem(content, shared, readings)
    lines, contested = _judged(content, shared, problem, own)
    return Panel(
        shared,
        _score(content, shared, problem, lines),
        tuple(_seat(content, shared, voice, told) for voice, told in zip(voices, own, strict=True)),
        _dissents(content, voices, own),
        contested,
        agreement(_units(own)),
        tuple(_moved(content, voices, own)),
        fact_dissents(voices),
        added(respondents),
    )


def _assessed_by(assessment: Assessment, voices: Sequence[Voice]) -> Assessment:
    """The assessment as one that these organisations made: it is surer if affected people did."""
    assessors = tuple(
        Assessor(affected="yes" if voice.affected else "no", organisation=voice.name)
        for voice in voices
    )
    return assessment.model_copy(update={"assessors": assessors})


def _problem(content: Content, assessment: Assessment, readings: Mapping[str, Reading]) -> Problem:
    """The arithmetic's view, with these readings and everything else open."""
    asked = {id_: Answer(answer="unknown") for id_ in readings}
    whole = problem_of(content, assessment.model_copy(update={"answers": asked}))
    return with_readings(content, whole, lambda own: readings.get(own.question, own))


def _score(
    content: Content,
    assessment: Assessment,
    problem: Problem,
    lines: tuple[RedLineResult, ...] | None = None,
) -> Score:
    made = Workings(
        problem, outcome(problem, DEFAULTS, "best"), outcome(problem, DEFAULTS, "worst")
    )
    answered = {reading.question: Answer(answer="unknown") for reading in problem.all_readings}
    bare = assessment.model_copy(update={"answers": answered})
    return score_of(content, bare, made, DEFAULTS, lines)


def _seat(
    content: Content, assessment: Assessment, voice: Voice, told: Mapping[str, Reading]
) -> Seat:
    own = _assessed_by(assessment, [voice])
    if voice.contexts:
        own = own.model_copy(update={"context": voice.contexts[0]})
    answered = sum(not reading.is_open for reading in told.values())
    result = _score(content, own, _problem(content, own, told))
    return Seat(voice.name, voice.affected, voice.role, len(voice.last), answered, result)


def _judged(
    content: Content,
    assessment: Assessment,
    problem: Problem,
    own: Sequence[Mapping[str, Reading]],
) -> tuple[tuple[RedLineResult, ...], tuple[str, ...]]:
    """The minimum conditions, and those that are contested: one voice can make a condition "not
    shown", never "not met", unless it is the only one that was heard.
    """
    lines, contested = [], []
    for line in red_lines(content, assessment, problem):
        red_from = GRADES.index(content.register.red_lines[line.id].from_grade)
        heard = [[told[id_] for id_ in line.questions if id_ in told] for told in own]
        breaking = [any(reading.low >= red_from for reading in told) for told in heard]
        alone = sum(breaking) == 1 and sum(map(bool, heard)) > 1
        if any(breaking) and (line.status != "not-met" or alone):
            contested.append(line.id)
            line = _not_ruled_out(line, heard, red_from)  # noqa: PLW2901
        lines.append(line)
    return tuple(lines), tuple(contested)


def _not_ruled_out(
    line: RedLineResult, heard: Iterable[Iterable[Reading]], red_from: int
) -> RedLineResult:
    broken = {reading.question for told in heard for reading in told if reading.low >= red_from}
    in_the_way = tuple(id_ for id_ in line.questions if id_ in broken or id_ in line.in_the_way)
    status = LINE_STATUSES[LINE_STATUSES.index("not-shown")]
    return line._replace(status=status, in_the_way=in_the_way, only_just=(), only_if=())


def _dissents(
    content: Content, voices: Sequence[Voice], own: Sequence[Mapping[str, Reading]]
) -> tuple[Dissent, ...]:
    """The questions in dispute, those that decide a condition first, then the widest apart."""
    found = []
    for id_, question in content.questions.items():
        said = [
            _said(voices[seat].last, seat, told[id_])
            for seat, told in enumerate(own)
            if id_ in told and told[id_].state == "answered"
        ]
        if _apart(said) >= APART:
            found.append(Dissent(id_, tuple(said), question.red_line is not None))
    return tuple(
        sorted(found, key=lambda question: (not question.on_condition, -_apart(question.said)))
    )


def _apart(said: Sequence[Said]) -> int:
    """How many classes lie between the best that one cannot do without and the worst that another
    allows.
    """
    return max((answer.low for answer in said), default=0) - min(
        (answer.high for answer in said), default=0
    )


def _said(parts: Iterable[Contribution], seat: int, reading: Reading) -> Said:
    words = [
        answer.note
        for part in parts
        if (answer := part.answers.get(reading.question)) and answer.share == "yes" and answer.note
    ]
    return Said(seat, reading.low, reading.high, "; ".join(words))


def _units(own: Iterable[Mapping[str, Reading]]) -> list[list[int]]:
    """The classes that were given to each question; what is open or a range is missing."""
    found: dict[str, list[int]] = {}
    for told in own:
        for id_, reading in told.items():
            if reading.state == "answered" and reading.low == reading.high:
                found.setdefault(id_, []).append(reading.low)
    return list(found.values())


def _moved(
    content: Content, voices: Sequence[Voice], own: Sequence[Mapping[str, Reading]]
) -> Iterable[Moved]:
    for seat, voice in enumerate(voices):
        before = readings_of(voice.earlier)
        for id_ in content.questions:
            if id_ in before and id_ in own[seat]:
                then = _said(voice.earlier, seat, before[id_])
                now = _said(voice.last, seat, own[seat][id_])
                if then[1:3] != now[1:3]:
                    yield Moved(id_, then, now)
