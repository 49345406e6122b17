"""Harms found -> safeguards that the register suggests for them, in the order of what they would change."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from impact_check.core.assessment import Assessment
from impact_check.core.calculation import Outcome, Problem, grade, outcome
from impact_check.core.content import Content
from impact_check.core.model import GRADES
from impact_check.core.numbers import DEFAULTS, STATUSES, Numbers
from impact_check.core.readings import Promise
from impact_check.core.register import Mitigation
from impact_check.core.scoring import Workings

VERIFIED = STATUSES.index("verified")


@dataclass(frozen=True, slots=True)
class Fall:
    """How far one harm of 0..100 falls at worst, and whether it stops at the floor of what can be undone."""

    harm: str
    before: float
    after: float
    floored: bool


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A safeguard of the register for the harms found; `find_out` holds the targeted questions that nobody has answered yet."""

    id: str
    mitigation: Mitigation
    falls: tuple[Fall, ...]
    find_out: tuple[str, ...]

    @property
    def effect(self) -> float:
        """The sum of all falls, in points of the harms."""
        return sum(fall.before - fall.after for fall in self.falls)


def suggestions(content: Content, assessment: Assessment, made: Workings, numbers: Numbers = DEFAULTS) -> tuple[Suggestion, ...]:
    """The safeguards for the harms that are at least Moderate at worst, by what they change if verified; largest first."""
    problem, base = made.problem, made.worst
    found_harms = {part.id for part, value in zip(problem.harms, base.harms, strict=True) if numbers.level(100.0 * value.residual) != "low"}
    present = {reading.question: grade(reading, numbers, "worst") for part in problem.routes for reading in part.readings}
    open_ones = {reading.question for reading in problem.all_readings if reading.is_open}
    suggested = []
    for id_, one in content.register.mitigations.items():
        if id_ in assessment.commitments:
            continue
        useful = {
            question: target for question, target in one.targets.items()
            if question in present and numbers.grades[GRADES.index(target)] < present[question]
        }  # fmt: skip
        falls = _falls(problem, base, id_, one, useful, found_harms, numbers) if useful else ()
        if falls:
            suggested.append(Suggestion(id_, one, falls, tuple(sorted(set(useful) & open_ones))))
    return tuple(sorted(suggested, key=lambda one: (-round(one.effect, 9), one.id)))


def _falls(
    problem: Problem, base: Outcome, id_: str, one: Mitigation, useful: Iterable[str], found: set[str], numbers: Numbers
) -> tuple[Fall, ...]:
    promises = dict(problem.promises)
    for question in useful:
        promise = Promise(id_, question, GRADES.index(one.targets[question]), VERIFIED, frozenset(one.harms))
        promises[question] = (*promises.get(question, ()), promise)
    kept = outcome(replace(problem, promises=promises), numbers, "worst")
    return tuple(
        Fall(part.id, 100.0 * before.residual, 100.0 * after.residual, after.floored)
        for part, before, after in zip(problem.harms, base.harms, kept.harms, strict=True)
        if part.id in found and before.residual - after.residual > 1e-12
    )
