"""In how many ways in which the open points of one measure can turn out each conclusion and level
comes (method, section 6, point 11).
"""

from collections import Counter
from operator import and_, or_
from typing import NamedTuple

from impact_check.core.draws.completions import Completed
from impact_check.core.method.conclusion import conclusion_of, is_bad, is_grave
from impact_check.core.method.numbers import DEFAULTS, Numbers
from impact_check.core.method.problem import Problem
from impact_check.core.method.required import not_covered
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import CONCLUSIONS, GRADES, LEVELS, Conclusion, Level, LineStatus
from impact_check.core.model.content import Content


class Ways(NamedTuple):
    """How many of `total` completions lead to each conclusion, the gravest first, and to each
    level, from low to severe; counts, never probabilities.
    """

    total: int
    seed: int
    conclusions: tuple[tuple[Conclusion, int], ...]
    levels: tuple[int, ...]


def ways(
    content: Content,
    assessment: Assessment,
    problem: Problem,
    made: Completed,
    numbers: Numbers = DEFAULTS,
) -> Ways:
    """Where the completions of what is open lead. In each, every point is settled: a minimum
    condition is broken or it is not, and safeguards count what they count for sure.
    """
    uncovered = bool(not_covered(content, assessment.context))
    conclusions, levels = Counter[Conclusion](), Counter[Level]()
    redesigned = _redesigned(made, problem, numbers)
    for broken, index, redesign in zip(made.broken, made.indices, redesigned, strict=True):
        worst = numbers.level(index)
        lines: tuple[LineStatus, ...] = ("not-met",) if broken else ()
        conclusions[conclusion_of(lines, redesign=redesign, worst=worst, uncovered=uncovered)] += 1
        levels["severe" if broken else worst] += 1
    return Ways(
        len(made.indices),
        made.seed,
        tuple((each, conclusions[each]) for each in reversed(CONCLUSIONS) if conclusions[each]),
        tuple(levels[level] for level in LEVELS),
    )


def _redesigned(made: Completed, problem: Problem, numbers: Numbers) -> list[bool]:
    """In each completion, whether some harm asks for a redesign: High or Severe, and an answer that
    leads to it serious or harmful.
    """
    bad = [[is_bad(GRADES[grade]) for grade in column] for column in made.gravest]
    found = [False] * len(made.indices)
    for part in problem.harms:
        column = made.harms[part.id]
        is_so = {percent: is_grave(numbers.level(percent)) for percent in set(column)}
        if any(is_so.values()):
            grave = [is_so[percent] for percent in column]
            behind = map(any, zip(*(bad[place] for place, _ in part.links), strict=True))
            found = list(map(or_, found, map(and_, grave, behind)))
    return found
