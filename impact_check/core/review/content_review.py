"""Beside the cross-checks: what in content misleads or helps nobody, although it can be used.

Options that say the same are a fault; everything else here is a note.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from impact_check.core.checks.findings import Finding
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content
from impact_check.core.review.extremes import low_checklists, never_suggested
from impact_check.core.review.findings import older_findings
from impact_check.core.review.messages import (
    NO_HANDS,
    NO_TEST,
    NOT_SEEN_AS,
    PREVENTS_NOTHING,
)
from impact_check.core.review.older import older_evidence
from impact_check.core.review.options import option_notes
from impact_check.core.review.readability import longest_sentence, reading_grade, words
from impact_check.core.review.terms import criticised, two_negatives, unexplained
from impact_check.core.review.texts import Entry, entries

# about the age of 15: one year above the goal, since "trafficking" and "organisation" cannot be
# avoided
READING_GRADE = 10.0
ENOUGH_WORDS = 30  # in a shorter text one long word decides the grade
SENTENCE_WORDS = 35
WHO = ("who",)  # names of offices are no sentences

_SMALL_WORDS = (
    "a an the of to in on at by for and or is are be been was were it its they them their this that"
    " with as very quite rather mostly largely mainly partly somewhat fully completely entirely"
    " usually often sometimes rarely seldom generally properly sufficiently adequately"
    " appropriately well badly good bad clear clearly enough"
)
_SMALL = frozenset(_SMALL_WORDS.split())


def same_options(content: Content) -> tuple[Finding, ...]:
    """The options that say the same as another option of their question: whoever takes one cannot
    know its class.
    """
    return tuple(
        Finding(
            "questions",
            question.id,
            ("options", worse),
            f"'{worse}' says the same as '{better}'; say what differs, or remove one",
        )
        for question in content.questions.values()
        for better, worse in combinations(question.grades, 2)
        if _told(question.options[better]) == _told(question.options[worse])
    )


def review(content: Content) -> tuple[Finding, ...]:
    """Every note on content: what is lacking, what could never matter, and wording."""
    return (*_structure(content), *_wording(content))


def _structure(content: Content) -> Iterator[Finding]:
    for question in content.questions.values():
        yield from _help(content, question)
        yield from _vague_options(question)
    yield from option_notes(content)
    yield from _missing(content)
    yield from older_evidence(content)
    yield from older_findings(content)
    for id_ in never_suggested(content):
        what = (
            "is never suggested: even at worst the harms it addresses stay Low; target another"
            " question, or remove it"
        )
        yield Finding("mitigations", id_, (), what)
    for id_, level in low_checklists(content):
        what = (
            f"its worst answers bring a measure to {level} at most; check the gravity of its harms"
            " and the strength of its links"
        )
        yield Finding("checklists", id_, ("name",), what)


def _missing(content: Content) -> Iterator[Finding]:
    """Fields that content of the first edition did not have."""
    for kind, field, what in (
        ("features", "test", NO_TEST),
        ("mitigations", "by", NO_HANDS),
        ("mitigations", "prevents", PREVENTS_NOTHING),
        ("harms", "seen_as", NOT_SEEN_AS),
    ):
        for id_, entry in getattr(content.register, kind).items():
            if not getattr(entry, field):
                yield Finding(kind, id_, (), what)


def _help(content: Content, question: Question) -> Iterator[Finding]:
    if not question.help:
        case = "" if content.cases_of_route(question.route) else ", and no case shows its route"
        yield Finding(
            "questions",
            question.id,
            (),
            f"has no 'help'{case}; say in a sentence why it is asked and where to look",
        )


def _told(option: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in words(option))


def _vague_options(question: Question) -> Iterator[Finding]:
    for better, worse in combinations(question.grades, 2):
        first, second = _told(question.options[better]), _told(question.options[worse])
        if first != second and [word for word in first if word not in _SMALL] == [
            word for word in second if word not in _SMALL
        ]:
            what = (
                f"differs from '{better}' only in small or vague words; name something that one can"
                " check"
            )
            yield Finding("questions", question.id, ("options", worse), what)


def _wording(content: Content) -> Iterator[Finding]:
    names = bibliography(content)
    for entry in entries(content):
        whole = " ".join(entry.texts.values())
        for place, text in entry.texts.items():
            remarks = (
                *criticised(text, content.register.terms, names),
                *unexplained(text, whole, names),
                *two_negatives(text),
            )
            yield from (Finding(entry.kind, entry.id, place, what) for what in remarks)
        yield from _hard_to_read(entry)


def bibliography(content: Content) -> tuple[str, ...]:
    """The names of works, of their parts and of those who wrote them: names stay what they are."""
    register = content.register
    works = (
        name
        for source in register.sources.values()
        for name in (source.title, source.short, source.author, source.publisher, *source.sections)
    )
    law = (
        entry.title for kind in (register.instruments, register.evidence) for entry in kind.values()
    )
    return tuple(name for name in (*works, *law) if name)


def _hard_to_read(entry: Entry) -> Iterator[Finding]:
    told = {place: text for place, text in entry.texts.items() if place != WHO}
    longest = longest_sentence(told.values())
    length = len(words(longest))
    place = next((place for place, text in told.items() if longest in text), ())
    begins = re.sub(r"\s+", " ", longest)[:40]
    if length > SENTENCE_WORDS:
        yield Finding(
            entry.kind,
            entry.id,
            place,
            f"has a sentence of {length} words ('{begins}...'); make two of it",
        )
    grade = round(reading_grade(told.values()), 1)
    if grade > READING_GRADE and sum(len(words(text)) for text in told.values()) >= ENOUGH_WORDS:
        what = (
            f"reads at grade {grade} (at most {READING_GRADE:.0f}); shorter words and sentences,"
            f" beginning with '{begins}...'"
        )
        yield Finding(entry.kind, entry.id, place, what)
