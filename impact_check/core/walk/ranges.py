"""Half a fact, typed with the numbers of the options: `1-2`, `1 or 2`, `not 1`, `at least 3`."""

import re

from impact_check.core.model.assessment import Range
from impact_check.core.model.base import Grade
from impact_check.core.model.checklist import Question

_BETWEEN = re.compile(r"([1-9]) *(?:-|,| |or|to) *([1-9])")
_BOUND = re.compile(r"(not|at least|at most) ([1-9])")


def range_typed(question: Question, words: str) -> Grade | Range | None:
    """The options that words leave possible, as an answer; None where they are no such words, name
    an option that is not there, or leave all or none.
    """
    numbers = range(1, len(question.grades) + 1)
    left = [number for number in numbers if number in _left(words.strip().casefold(), numbers)]
    if not left or len(left) == len(numbers) or left[-1] - left[0] + 1 != len(left):
        return None
    return between(question, left[0], left[-1])


def between(question: Question, best: int, worst: int) -> Grade | Range:
    """The answer from one option to another, by their numbers from 1; one option where both are the
    same.
    """
    first, last = question.grades[best - 1], question.grades[worst - 1]
    return first if first == last else (first, last)


def _left(words: str, numbers: range) -> range | list[int]:
    """The numbers that typed words leave."""
    if found := _BETWEEN.fullmatch(words):
        first, last = sorted((int(found[1]), int(found[2])))
        return range(first, last + 1) if last in numbers else []
    if not (found := _BOUND.fullmatch(words)) or int(found[2]) not in numbers:
        return []
    named = int(found[2])
    if found[1] == "not":
        return [number for number in numbers if number != named]
    return range(named, len(numbers) + 1) if found[1] == "at least" else range(1, named + 1)
