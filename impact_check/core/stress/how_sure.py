"""The stress test in words: a sentence for each of its findings, and the rows behind it, as reports
and the terminal show them.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from impact_check.core.draws.draws import NumberKind
from impact_check.core.method.numbers import MOST_TO_PUT_RIGHT
from impact_check.core.method.scoring import Interval
from impact_check.core.model.base import LEVELS
from impact_check.core.stress import messages, messages_of_draws
from impact_check.core.stress.changing import Changing
from impact_check.core.stress.clauses import NO_CLAUSES, Clauses
from impact_check.core.stress.draw_sentences import (
    draws_sentence,
    numbers_sentence,
    range_sentence,
    ranges_sentence,
    ways_sentence,
)
from impact_check.core.stress.sentences import (
    anyway,
    asking_sentence,
    conditions_sentence,
    differs,
    fixed_sentence,
    flip_sentence,
    gap_sentence,
    moves_alone,
    rests_sentence,
    scenarios_sentence,
    swings_sentence,
    why_ask,
)
from impact_check.core.stress.stress import SafeguardSwing, Stress
from impact_check.core.views.shown import Asked
from impact_check.core.what_if.flips import FlipDown, Swing
from impact_check.core.what_if.scenarios import Scenario
from impact_check.core.words.names import LEVEL_NAMES, conclusion_name, level_range


class ScenarioLine(NamedTuple):
    """One scenario with its result."""

    name: str
    conclusion_name: str
    level_name: str
    index: Interval  # type: ignore[assignment]  # hides a tuple's own method
    is_changed: bool


class GapLine(NamedTuple):
    """One reason why best and worst case lie apart, in points of the index."""

    name: str
    points: float


class FlipLine(NamedTuple):
    """What it takes to reach a lower level, in a sentence, and the answers to put right: those that
    are `listed`, after the ones that `lead` names in words because they are listed already.
    """

    level_name: str
    sentence: str
    lead: str
    listed: tuple[Asked, ...]


class RestsOn(NamedTuple):
    """Answers that raise the level if one step worse in truth."""

    level_name: str
    questions: tuple[Asked, ...]


class SwingLine(NamedTuple):
    """What the worst-case index of 0..100 would be with one answer put right and at its worst, or
    with a safeguard verified and without.
    """

    name: str
    answer: str
    low: float
    high: float
    level_low: str
    level_high: str


class AskLine(NamedTuple):
    """An open question, what it could bring alone, and whom to ask."""

    question: Asked
    why: str


class DrawLine(NamedTuple):
    """How many draws gave a level, at worst and at best."""

    level_name: str
    worst: int
    best: int


class HowSure(NamedTuple):
    """What the stress test says; each sentence stands before its rows."""

    scenarios_sentence: str
    scenarios: tuple[ScenarioLine, ...]
    gap_sentence: str
    gap: tuple[GapLine, ...]
    put_right: str
    flips: tuple[FlipLine, ...]
    fixed_sentence: str
    flips_unfixed: tuple[FlipLine, ...]
    rests_sentence: str
    rests_on: tuple[RestsOn, ...]
    conditions_sentence: str
    conditions: tuple[Asked, ...]
    swings_sentence: str
    swings_tell: bool
    swings: tuple[SwingLine, ...]
    safeguards: tuple[SwingLine, ...]
    asking_sentence: str
    asking: tuple[AskLine, ...]
    ways_sentence: str
    draws_sentence: str
    drawn_sentence: str
    ranges_sentence: str
    draws: tuple[DrawLine, ...]
    draws_count: int
    seed: int
    range_sentence: str
    numbers_sentence: str
    numbers: tuple[SwingLine, ...]
    clauses: Clauses
    changing: Changing | None


def how_sure(
    found: Stress,
    answers: Iterable[Asked],
    safeguards: Mapping[str, str],
    stage: str,
    by_clause: Clauses = NO_CLAUSES,
    to_change: Changing | None = None,
) -> HowSure:
    """The stress test in words; `safeguards` are the texts of the promised ones by id, `stage` is
    the measure's, `by_clause` what hangs on its clauses,
    `to_change` what is to be changed.
    """
    asked = {question.id: question for question in answers}
    drawn = found.draws
    return HowSure(
        scenarios_sentence=scenarios_sentence(found.scenarios),
        scenarios=tuple(
            _scenario(scenario, found.scenarios[0], stage) for scenario in found.scenarios
        ),
        gap_sentence=gap_sentence(found),
        gap=tuple(GapLine(messages.GAP_NAMES[gap.gap], gap.points) for gap in found.gap),
        put_right=messages.PUT_RIGHT,
        flips=_flips(found.flips_down, asked),
        fixed_sentence=fixed_sentence(found),
        flips_unfixed=_flips(
            found.flips_down_unfixed,
            asked,
            {flip.questions or () for flip in found.flips_down},
            left_alone=True,
        ),
        rests_sentence=rests_sentence(found, asked),
        rests_on=tuple(
            RestsOn(LEVEL_NAMES[flip.level], tuple(asked[id_] for id_ in flip.questions))
            for flip in found.flips_up
        ),
        conditions_sentence=conditions_sentence(len(found.claims_on_conditions)),
        conditions=tuple(asked[id_] for id_ in found.claims_on_conditions),
        swings_sentence=swings_sentence(found, asked),
        swings_tell=moves_alone(found),
        swings=tuple(_swing(swing, asked) for swing in found.tornado),
        safeguards=tuple(_safeguard(swing, safeguards) for swing in found.safeguards),
        asking_sentence=asking_sentence(found, asked),
        asking=tuple(
            AskLine(asked[question.question], why_ask(question, anyway(found)))
            for question in found.open_questions
        ),
        ways_sentence=ways_sentence(found.ways, stage),
        draws_sentence=draws_sentence(found),
        drawn_sentence=messages_of_draws.DRAWN,
        ranges_sentence=ranges_sentence(),
        draws=tuple(
            DrawLine(
                LEVEL_NAMES[level],
                round(drawn.worst[place] * drawn.count),
                round(drawn.best[place] * drawn.count),
            )
            for place, level in enumerate(LEVELS)
        ),
        draws_count=drawn.count,
        seed=drawn.seed,
        range_sentence=range_sentence(found),
        numbers_sentence=numbers_sentence(found),
        numbers=tuple(_number(kind) for kind in found.number_kinds),
        clauses=by_clause,
        changing=to_change,
    )


def _scenario(scenario: Scenario, as_assessed: Scenario, stage: str) -> ScenarioLine:
    name = conclusion_name(scenario.conclusion, stage)
    return ScenarioLine(
        messages.SCENARIO_NAMES[scenario.id],
        name,
        level_range(scenario.level.best, scenario.level.worst),
        scenario.index,
        differs(scenario, as_assessed),
    )


TOO_MANY = (
    "{level} is far off: {count} answers would have to be right. That is too many to be advice; see"
    " what to change, one by one, and what to find out."
)


def _flips(
    flips: Iterable[FlipDown],
    asked: Mapping[str, Asked],
    known: Collection[tuple[str, ...]] = (),
    *,
    left_alone: bool = False,
) -> tuple[FlipLine, ...]:
    """The lines for one level after the other; what an earlier one lists, or a `known` set holds,
    is not listed again.
    """
    open_ones = {id_ for id_, question in asked.items() if question.is_open}
    lines, listed = [], frozenset[str]()
    for flip in flips:
        questions, lead = flip.questions or (), ""
        new = questions
        if len(questions) > MOST_TO_PUT_RIGHT:
            sentence = TOO_MANY.format(level=LEVEL_NAMES[flip.level], count=len(questions))
            lines.append(FlipLine(LEVEL_NAMES[flip.level], sentence, "", ()))
            continue
        if questions and questions in known:
            lead, new = "These are the same answers as above.", ()
        elif listed and listed < set(questions):
            lead, new = "Those above, and:", tuple(id_ for id_ in questions if id_ not in listed)
        if new:
            listed = frozenset(questions)
        lines.append(
            FlipLine(
                LEVEL_NAMES[flip.level],
                flip_sentence(flip, open_ones, left_alone=left_alone),
                lead,
                tuple(asked[id_] for id_ in new),
            )
        )
    return tuple(lines)


def _number(kind: NumberKind) -> SwingLine:
    return SwingLine(
        messages_of_draws.KIND_NAMES[kind.kind],
        "",
        kind.index_low,
        kind.index_high,
        LEVEL_NAMES[kind.level_low],
        LEVEL_NAMES[kind.level_high],
    )


def _swing(swing: Swing, asked: Mapping[str, Asked]) -> SwingLine:
    question = asked[swing.question]
    levels = LEVEL_NAMES[swing.level_right], LEVEL_NAMES[swing.level_worst]
    return SwingLine(question.text, question.answer, swing.index_right, swing.index_worst, *levels)


def _safeguard(swing: SafeguardSwing, texts: Mapping[str, str]) -> SwingLine:
    levels = LEVEL_NAMES[swing.level_verified], LEVEL_NAMES[swing.level_off]
    return SwingLine(texts[swing.commitment], "", swing.index_verified, swing.index_off, *levels)
