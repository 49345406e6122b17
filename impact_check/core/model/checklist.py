"""Checklists: the questions of one family of measures."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from pydantic import Field

from impact_check.core.model.assessment import Range
from impact_check.core.model.base import GRADES, Free, Frozen, Grade, Id, Pillar, Text
from impact_check.core.model.citation import Cited
from impact_check.core.model.register import WhoKnows

Exemption: TypeAlias = Literal["two-facts", "no-practice", "no-way-out"]

BETWEEN_OPTIONS = " / "


class Question(Cited):
    """One question: it tests a route; its options are texts, at most one for each class, ordered
    from safe to harmful. `exceptions` says why a note of the review does not hold here.
    """

    id: Id
    route: Id
    red_line: Id | None = None
    text: Text
    help: Free = ""
    options: Mapping[Grade, Text] = Field(min_length=2)
    not_applicable_if: Free = ""
    exceptions: Mapping[Exemption, Text] = {}
    who_knows: tuple[WhoKnows, ...] = Field(min_length=1)

    @property
    def grades(self) -> tuple[Grade, ...]:
        """The classes it offers, from safe to harmful."""
        return tuple(grade for grade in GRADES if grade in self.options)

    @property
    def worst(self) -> Grade:
        """The worst class it offers."""
        return self.grades[-1]

    @property
    def may_not_apply(self) -> bool:
        """Whether `not-applicable` can be earned; never for a red line (method, section 2)."""
        return bool(self.not_applicable_if) and self.red_line is None

    def left_open(self, answer: str | Range) -> tuple[Grade, ...]:
        """The classes that an answer leaves possible, from safe to harmful: one for an option, more
        for a range; none for what is no answer, or for a range with an end that is not offered.
        """
        offered = self.grades
        if isinstance(answer, tuple):
            if not set(answer) <= set(offered):
                return ()
            first, last = map(offered.index, answer)
            return offered[first : last + 1]
        if answer in offered:
            return tuple(grade for grade in offered if grade == answer)
        return _by_words(offered, answer)

    def as_range(self, answer: str | Range) -> str | Range:
        """The answer in its one form: a range by its two ends, a range of one option as that
        option, all else as it is.
        """
        left = self.left_open(answer)
        if not left:
            return answer
        return left[0] if len(left) == 1 else (left[0], left[-1])

    def wording(self, answer: str | Range) -> str:
        """The text of the option that was chosen, of a range the texts of its options with ` / `
        between; nothing where the answer is no option of it.
        """
        return BETWEEN_OPTIONS.join(self.options[grade] for grade in self.left_open(answer))


class Section(Frozen):
    """Questions that belong together; `heavy` announces what is hard to read."""

    id: Id
    title: Text
    heavy: Free = ""
    questions: tuple[Question, ...] = Field(min_length=1)


class Checklist(Frozen):
    """The questions for one family of measures."""

    id: Id
    name: Text
    pillar: Pillar | Literal["every-measure"]
    text: Text
    sections: tuple[Section, ...] = Field(min_length=1)

    @property
    def questions(self) -> tuple[Question, ...]:
        """All its questions, in the order in which they are asked."""
        return tuple(question for section in self.sections for question in section.questions)


def _by_words(offered: tuple[Grade, ...], words: str) -> tuple[Grade, ...]:
    """The classes that words such as `not safe` or `at least serious` leave of those offered."""
    start, _, named = words.rpartition(" ")
    if named not in GRADES:
        return ()
    at = GRADES.index(named)
    keep = {
        "not": lambda place: place != at,
        "at least": lambda place: place >= at,
        "at most": lambda place: place <= at,
    }.get(start)
    return tuple(grade for grade in offered if keep and keep(GRADES.index(grade)))
