"""Harms found -> safeguards that the register suggests for them, in the order of what they would
change.
"""

from collections.abc import Iterator, Mapping, Set
from types import MappingProxyType
from typing import NamedTuple

from impact_check.core.method.calculation import open_routes
from impact_check.core.method.numbers import DEFAULTS, Numbers, total
from impact_check.core.method.readings import Promise
from impact_check.core.method.scoring import Workings
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import GRADES
from impact_check.core.model.content import Content
from impact_check.core.model.register import Mitigation
from impact_check.core.what_if.decided import Decided, decided
from impact_check.core.what_if.effects import Fall, lowered_by, places_of
from impact_check.core.what_if.what_if import VERIFIED


class Suggestion(NamedTuple):
    """A safeguard of the register for the harms found.

    `targets` are the questions that it could better, each with the class that it reaches there (0
    safe to 3 harmful): what is fixed in part, it betters no further than that. `find_out` holds
    those of them that nobody has answered yet.
    """

    id: str
    mitigation: Mitigation
    falls: tuple[Fall, ...]
    find_out: tuple[str, ...]
    targets: Mapping[str, int] = MappingProxyType({})

    @property
    def effect(self) -> float:
        """The sum of all falls, in points of the harms."""
        return total(fall.before - fall.after for fall in self.falls)

    @property
    def promises(self) -> tuple[Promise, ...]:
        """What it would do to each of its targets if it were verified."""
        harms = frozenset(self.mitigation.harms)
        return tuple(
            Promise(self.id, question, reached, VERIFIED, harms)
            for question, reached in self.targets.items()
        )

    def covers(self, other: "Suggestion") -> bool:
        """Whether it betters all that the other would, as far and for the same harms, so that the
        other adds nothing to it.
        """
        mine, theirs = self.mitigation, other.mitigation
        for question, reached in other.targets.items():
            if question not in self.targets or self.targets[question] > reached:
                return False
        return not mine.harms or (bool(theirs.harms) and set(theirs.harms) <= set(mine.harms))


def suggestions(
    content: Content, assessment: Assessment, made: Workings, numbers: Numbers = DEFAULTS
) -> tuple[Suggestion, ...]:
    """The safeguards that would lower a harm found, by what they change if verified; largest
    first.
    """
    return tuple(
        suggestion
        for suggestion in candidates(content, assessment, made, numbers)
        if suggestion.falls
    )


def candidates(
    content: Content, assessment: Assessment, made: Workings, numbers: Numbers = DEFAULTS
) -> tuple[Suggestion, ...]:
    """The suggestions, and after them the safeguards that lower a harm found only together with
    others (they have no falls).

    Harms found are those at least Moderate at worst. Answers that a decision or a law has fixed are
    left alone.
    """
    found = tuple(_candidates(content, assessment, made, numbers))
    return tuple(
        sorted(found, key=lambda suggestion: (-round(suggestion.effect, 9), suggestion.id))
    )


def _candidates(
    content: Content, assessment: Assessment, made: Workings, numbers: Numbers
) -> Iterator[Suggestion]:
    problem, base = made.problem, made.worst
    found = {
        part.id
        for part, value in zip(problem.harms, base.harms, strict=True)
        if numbers.level(100.0 * value.residual) != "low"
    }
    fixed = decided(assessment)
    opened = open_routes(problem, numbers, "worst")
    present = {
        reading.question: value
        for part, values in zip(problem.routes, opened.values, strict=True)
        for reading, value in zip(part.readings, values, strict=True)
    }
    places = places_of(problem)
    open_ones = {reading.question for reading in problem.all_readings if reading.is_open}
    for id_, mitigation in content.register.mitigations.items():
        if id_ in assessment.commitments:
            continue
        reached = _reached(mitigation, fixed)
        useful = _useful(content, mitigation, reached, present, found, numbers)
        targets = {question: reached[question] for question in sorted(useful)}
        if targets:
            bare = Suggestion(
                id_,
                mitigation,
                (),
                tuple(question for question in targets if question in open_ones),
                targets,
            )
            routes = {places[target] for target in targets}
            lowered = tuple(
                fall
                for fall in lowered_by(problem, base, opened, bare.promises, routes, numbers)
                if fall.harm in found
            )
            yield Suggestion(id_, mitigation, lowered, bare.find_out, targets)


def _reached(mitigation: Mitigation, fixed: Decided) -> dict[str, int]:
    """The class that each target reaches; what a decision has fixed is bettered no further than it
    leaves, and not at all where it leaves nothing.
    """
    return {
        question: max(GRADES.index(grade), fixed.get(question) or 0)
        for question, grade in mitigation.targets.items()
        if question not in fixed or fixed[question] is not None
    }


def _useful(
    content: Content,
    mitigation: Mitigation,
    reached: Mapping[str, int],
    present: Mapping[str, float],
    found: Set[str],
    numbers: Numbers,
) -> Iterator[str]:
    """The targets that are better than what is there and that bear on a harm found."""
    for question, target in reached.items():
        if question in present and numbers.grades[target] < present[question]:
            fed = content.route_of(question).leads_to
            if any(harm in found for harm in mitigation.harms or fed if harm in fed):
                yield question
