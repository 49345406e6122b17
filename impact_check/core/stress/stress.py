"""The stress test of one assessment: what flips the result, what it rests on, and what other
numbers would give (method, section 6).
"""

from typing import NamedTuple

from impact_check.core.draws.compiled import compiled
from impact_check.core.draws.completions import completions
from impact_check.core.draws.draws import (
    Draws,
    ExactRange,
    NumberKind,
    draws,
    exact_range,
    number_kinds,
)
from impact_check.core.draws.ways import Ways, ways
from impact_check.core.method.breakdown import points_by_question, trace
from impact_check.core.method.calculation import outcome
from impact_check.core.method.numbers import DEFAULTS, DRAWS, SEED
from impact_check.core.method.problem import with_readings
from impact_check.core.method.scoring import Interval, LevelRange, Workings, score_of, workings
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import Level
from impact_check.core.model.content import Content
from impact_check.core.what_if.board import Board
from impact_check.core.what_if.decided import decided, fixed_in_part
from impact_check.core.what_if.flips import (
    FlipDown,
    FlipUp,
    Swing,
    claims_on_conditions,
    flips_down,
    flips_up,
    tornado,
)
from impact_check.core.what_if.locked import LockedIn, locked_in
from impact_check.core.what_if.open_questions import OpenQuestion, asking_order
from impact_check.core.what_if.provisions import Provisions, provisions
from impact_check.core.what_if.scenarios import GapPart, Scenario, gap_budget, scenarios
from impact_check.core.what_if.to_change import ToChange, to_change
from impact_check.core.what_if.what_if import VERIFIED, inapplicable_as_safe, with_safeguard


class SafeguardSwing(NamedTuple):
    """The worst-case index of 0..100 and its level (minimum conditions apart) without one promised
    safeguard and with it verified.
    """

    commitment: str
    index_off: float
    index_verified: float
    level_off: Level
    level_verified: Level


class Stress(NamedTuple):
    """Everything the stress test finds. `fixed` are the questions whose answers a mandate or a law
    has decided, `fixed_in_part` those of them for which a better option remains;
    `flips_down_unfixed` changes them no further than that and is empty where nothing is fixed.
    """

    level: LevelRange
    index_level: LevelRange
    index: Interval  # type: ignore[assignment]  # hides a tuple's own method
    scenarios: tuple[Scenario, ...]
    gap: tuple[GapPart, ...]
    flips_down: tuple[FlipDown, ...]
    flips_down_unfixed: tuple[FlipDown, ...]
    fixed: tuple[str, ...]
    fixed_in_part: tuple[str, ...]
    locked_in: LockedIn | None
    flips_up: tuple[FlipUp, ...]
    claims_on_conditions: tuple[str, ...]
    tornado: tuple[Swing, ...]
    safeguards: tuple[SafeguardSwing, ...]
    open_questions: tuple[OpenQuestion, ...]
    draws: Draws
    ways: Ways
    range_worst: ExactRange
    range_best: ExactRange
    number_kinds: tuple[NumberKind, ...]
    provisions: Provisions
    to_change: ToChange


def stress(
    content: Content, assessment: Assessment, count: int = DRAWS, seed: int = SEED
) -> Stress:
    """The stress test of an assessment, with `count` draws; the same for the same seed on every
    machine.
    """
    made = workings(content, assessment)
    score, points = score_of(content, assessment, made), points_by_question(trace(made))
    board = Board(content, made.problem, DEFAULTS)
    quick, harms = compiled(made.problem), [part.id for part in made.problem.harms]
    settled = decided(assessment)
    fixed = tuple(sorted(settled.keys() & set(board.questions)))
    return Stress(
        level=score.level,
        index_level=score.index_level,
        index=score.index,
        scenarios=scenarios(content, assessment, made),
        gap=gap_budget(content, made),
        flips_down=flips_down(board, points),
        flips_down_unfixed=flips_down(board, points, settled) if fixed else (),
        fixed=fixed,
        fixed_in_part=fixed_in_part(settled, made.problem),
        locked_in=locked_in(content, assessment, made),
        flips_up=flips_up(board),
        claims_on_conditions=claims_on_conditions(board),
        tornado=tornado(
            Board(content, with_readings(content, made.problem, inapplicable_as_safe), DEFAULTS)
        ),
        safeguards=_safeguards(assessment, made),
        open_questions=asking_order(content, made, seed=seed),
        draws=draws(quick, harms, count, seed),
        ways=ways(
            content,
            assessment,
            made.problem,
            completions(content, assessment, made.problem, seed=seed),
        ),
        range_worst=exact_range(quick, harms, "worst"),
        range_best=exact_range(quick, harms, "best"),
        number_kinds=number_kinds(quick, harms),
        provisions=provisions(content, assessment, made, score),
        to_change=to_change(content, assessment, made, score),
    )


def _safeguards(assessment: Assessment, made: Workings) -> tuple[SafeguardSwing, ...]:
    found = [_safeguard(made, id_) for id_ in sorted(assessment.commitments)]
    return tuple(
        sorted(
            found,
            key=lambda swing: (-round(swing.index_off - swing.index_verified, 9), swing.commitment),
        )
    )


def _safeguard(made: Workings, id_: str) -> SafeguardSwing:
    off, verified = (
        outcome(with_safeguard(made.problem, id_, rank), DEFAULTS, "worst").index
        for rank in (None, VERIFIED)
    )
    return SafeguardSwing(id_, off, verified, DEFAULTS.level(off), DEFAULTS.level(verified))
