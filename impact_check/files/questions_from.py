"""An authority's text or Word file -> its numbered questions with the limits that stand in them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from impact_check.errors import BadFiles, Fault
from impact_check.files.paragraphs import Numbered, paragraphs_of

_LIMIT = re.compile(r"([0-9][0-9.,\u00a0\u202f ]*)\s*(words|characters)\b", re.IGNORECASE)
_ALL = re.compile(r"\b(?:in all|in total|altogether|overall|all answers|whole)\b", re.IGNORECASE)
_LABELS = frozenset({"question", "q"})
NO_QUESTION = (
    "has no numbered questions: nothing in it begins with a number (1., 2., ...) or with Question"
    " 1; number them, or type them: impact-check call new call.yaml"
)
TWICE = (
    "the number {number} stands before several paragraphs; leave only the questions in the file,"
    " and give each a number of its own"
)


class QuestionRead(NamedTuple):
    """A question as the authority's file has it; limits are 0 where none stands in it."""

    number: str
    text: str
    words: int
    characters: int


class QuestionsRead(NamedTuple):
    """All questions, the limits that stand outside of them, and whether the file holds changes that
    nobody has accepted yet.
    """

    questions: tuple[QuestionRead, ...]
    words: int
    characters: int
    tracked: bool


def questions_from(name: str, raw: bytes) -> QuestionsRead:
    """The numbered questions of a text or Word file: those that are labelled so, else those with a
    question mark where numbers are there twice, else all that is numbered. BadFiles if there are
    none, or if two have the same number.
    """
    read = paragraphs_of(name, raw)
    chosen = _chosen(read.found)
    if not chosen:
        raise BadFiles((Fault(name, 1, 1, NO_QUESTION),))
    _once_each(name, [read.found[place] for place in chosen])
    questions = tuple(_question(read.found, place) for place in chosen)
    rest = [part.words for place, part in enumerate(read.found) if place not in chosen]
    before, after = rest[: chosen[0]], rest[chosen[0] :]
    of_all = [*before, *filter(_ALL.search, after)] if before else after
    words, characters = _limits(" ".join(of_all))
    return QuestionsRead(questions, words, characters, read.tracked)


def _once_each(name: str, questions: Sequence[Numbered]) -> None:
    seen: set[str] = set()
    for asked in questions:
        if asked.number in seen:
            raise BadFiles((Fault(name, asked.line, 1, TWICE.format(number=asked.number)),))
        seen.add(asked.number)


def _chosen(found: Sequence[Numbered]) -> list[int]:
    """The places of the questions among the paragraphs."""
    numbered = [place for place, part in enumerate(found) if part.number]
    labelled = [place for place in numbered if found[place].word.casefold() in _LABELS]
    if labelled:
        return labelled
    if max(Counter(found[place].number for place in numbered).values(), default=1) == 1:
        return numbered
    return [place for place in numbered if "?" in found[place].words]


def _question(found: Sequence[Numbered], place: int) -> QuestionRead:
    """A question with the paragraphs that follow it as long as it has not asked anything."""
    parts = [found[place].words]
    for part in found[place + 1 :]:
        if part.number or part.heading or "?" in parts[-1] or (parts[0] and len(parts) > 2):
            break
        if parts[0] and "?" not in part.words and not _LIMIT.search(part.words):
            break
        parts.append(part.words)
    text = " ".join(filter(None, parts))
    return QuestionRead(found[place].number, text or found[place].number, *_limits(text))


def _limits(text: str) -> tuple[int, int]:
    """The words and characters that a text allows; 0 where it says nothing."""
    found = dict(_measures(text))
    return found.get("words", 0), found.get("characters", 0)


def _measures(text: str) -> Iterator[tuple[str, int]]:
    for number, measure in _LIMIT.findall(text):
        digits = re.sub(r"[^0-9]", "", number)
        if digits and len(digits) < 7 and int(digits):
            yield measure.casefold(), int(digits)
