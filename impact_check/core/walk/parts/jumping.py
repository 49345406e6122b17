"""Ways to another place: all answers to review, and the parts to jump to."""

from dataclasses import replace

from impact_check.core.method.counting import Counts, counts, counts_of, is_answered
from impact_check.core.method.required import contradictions
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import InSection
from impact_check.core.walk import messages
from impact_check.core.walk.asked import asked
from impact_check.core.walk.common import BACK, STOP, Kind, explained, refused
from impact_check.core.walk.places import (
    CHANGES,
    CLOSING,
    END_CONDITIONS,
    END_DAY,
    END_MORE,
    END_OPEN,
    END_SAFEGUARDS,
    END_SEEN,
    END_SOURCES,
    FIELDS,
    INVOLVED,
    announced,
    is_idle,
)
from impact_check.core.walk.state import Limits, Place, Setting, Walk, at
from impact_check.core.walk.steps import Choose, Chosen, GoOn, Option, Reply

ABOUT = (
    (Place("field", FIELDS[0]), "The measure: its name, who, where, stage, aim"),
    (Place("screen", "features"), "What is part of it"),
    (Place("screen", "groups"), "Whom it reaches"),
    (Place("scope"), "How many it reaches"),
    (Place("source"), "What the no's rest on"),
)

AT_THE_END = "At the end"
ENDS = (
    (INVOLVED, "Organisations that took part, and whether they agree"),
    (END_SEEN, messages.SEEN_LIST),
    (END_MORE, "More: clauses, what is fixed, your own words, what may be shown"),
    (END_OPEN, "What is still open, and whom to ask"),
    (END_SOURCES, "Answers without a source"),
    (END_CONDITIONS, "Minimum conditions"),
    (END_SAFEGUARDS, "Safeguards"),
    (END_DAY, "Who assessed, and when"),
)


def reviewed(setting: Setting, assessment: Assessment) -> tuple[InSection, ...]:
    """What a review lists: everything that this walk asks, and every other answer that counts."""
    here = asked(setting, assessment)
    ids = {item.question.id for item in here}
    more = (
        item
        for item in setting.content.in_sections
        if item.question.id in assessment.answers and item.question.id not in ids
    )
    return (*here, *more)


def show_review(walk: Walk) -> Choose:
    """All questions with their answers, in the words of the options."""
    flagged = frozenset(contradictions(walk.setting.content, walk.assessment))
    listed = reviewed(walk.setting, walk.assessment)
    return Choose(
        head=("Review",),
        text=(
            "All questions and what is answered so far. Choose a question to go to it."
            if listed
            else "Nothing is asked yet."
        ),
        options=tuple(
            Option(
                str(number), _reviewed(walk, item, flagged), f"{item.checklist_name}: {item.title}"
            )
            for number, item in enumerate(listed, 1)
        ),
        commands=(BACK, STOP),
        on_return="back to where you were",
    )


def _reviewed(walk: Walk, item: InSection, flagged: frozenset[str]) -> str:
    no_longer = " (no longer applies, still counts)" if item.question.id in flagged else ""
    return f"{item.question.text} -> {answer_words(walk.assessment, item)}{no_longer}"


def answer_words(assessment: Assessment, item: InSection) -> str:
    """What was answered, in the words of the option."""
    answer = assessment.answers.get(item.question.id)
    if answer is None:
        return "not answered"
    if answer.answer == "unknown":
        return "not known"
    if answer.answer == "not-applicable":
        return (
            "does not apply"
            if is_answered(item.question, answer)
            else "said not to apply, counts as not known: needs reason and source"
        )
    words = item.question.wording(answer.answer) or answer.said
    if answer.planned == "yes":
        return messages.IS_PLANNED.format(answer=words)
    if not answer.evidenced:
        return messages.WITHOUT_SOURCE.format(answer=words)
    return f"{words} (source: {answer.source or 'held back'})"


def take_review(walk: Walk, reply: Reply) -> Walk:
    """Back, or to a question."""
    listed = reviewed(walk.setting, walk.assessment)
    match reply:
        case GoOn():
            return returned(walk)
        case Chosen(key) if key.isdecimal() and 1 <= int(key) <= len(listed):
            return replace(at(walk, announced(walk, listed[int(key) - 1])), aside=None)
    return refused(walk)


def returned(walk: Walk) -> Walk:
    """The walk back where it was before a look at something else."""
    return replace(at(walk, walk.aside or walk.place), aside=None)


def _parts(walk: Walk) -> tuple[tuple[Place, str, str], ...]:
    """The places to jump to: place, words, heading."""
    sections: dict[str, list[InSection]] = {}
    for item in asked(walk.setting, walk.assessment):
        sections.setdefault(item.section, []).append(item)
    is_variant = walk.setting.limits.unchanged is not None
    about = ((CHANGES, messages.CHANGES), *ABOUT) if is_variant else ABOUT
    parts = [(place, words, "About the measure") for place, words in about]
    parts += [
        (_entry(walk, found), _progress(walk, found), found[0].checklist_name)
        for found in sections.values()
    ]
    parts += [(place, words, AT_THE_END) for place, words in ENDS if not is_idle(walk, place)]
    return tuple(parts)


def _at_the_end(walk: Walk, place: Place) -> Walk:
    """The walk at a part of the end, which goes on from there: open questions stay open, and are
    asked again by the next walk, or after a jump to them.
    """
    everything = frozenset(item.question.id for item in asked(walk.setting, walk.assessment))
    behind = frozenset(CLOSING[CLOSING.index(place) :])
    passed = (walk.passed | frozenset(CLOSING)) - behind
    return replace(at(walk, place), done=walk.done | everything, passed=passed, aside=None)


def _entry(walk: Walk, found: list[InSection]) -> Place:
    """The first question of a part that nobody answered, else its first."""
    return announced(
        walk,
        next((item for item in found if item.question.id not in walk.assessment.answers), found[0]),
    )


def _progress(walk: Walk, found: list[InSection]) -> str:
    numbers = counts_of(walk.assessment, (item.question for item in found))
    return messages.PART.format(part=found[0].title, answered=numbers.answered, asked=numbers.asked)


def show_jump(walk: Walk) -> Choose:
    """The parts of this walk with their progress."""
    return Choose(
        head=("Jump",),
        text="Which part?",
        options=tuple(
            Option(str(number), words, heading)
            for number, (_, words, heading) in enumerate(_parts(walk), 1)
        ),
        commands=(BACK, STOP),
        on_return="back to where you were",
    )


def take_jump(walk: Walk, reply: Reply) -> Walk:
    """To a part; its open questions are asked again even if they were passed on."""
    parts = _parts(walk)
    match reply:
        case GoOn():
            return returned(walk)
        case Chosen(key) if key.isdecimal() and 1 <= int(key) <= len(parts):
            place, heading = parts[int(key) - 1][0], parts[int(key) - 1][2]
            if place in CLOSING:
                return _at_the_end(walk, place)
            found = [
                item
                for item in asked(walk.setting, walk.assessment)
                if item.checklist_name == heading
            ]
            reopened = _reopened(walk, place, found)
            return replace(at(reopened, place), aside=None)
    return refused(walk)


def _reopened(walk: Walk, place: Place, found: list[InSection]) -> Walk:
    question = place.chosen if place.kind in ("heavy", "settle") else place.id
    section = next((item.section for item in found if item.question.id == question), "")
    again = {
        item.question.id
        for item in found
        if item.section == section and item.question.id not in walk.assessment.answers
    }
    return replace(walk, done=walk.done - again)


def progress(walk: Walk) -> Counts:
    """The counts for the questions of this walk; where it leaves none out, for all that count."""
    limits = walk.setting.limits
    if limits == Limits(show_score=limits.show_score):
        return counts(walk.setting.content, walk.assessment)
    everything = asked(walk.setting, walk.assessment)
    return counts_of(walk.assessment, (item.question for item in everything))


_WHAT_COUNTS = (
    "Answers are shown in the words of the options. Nothing here says whether they are good or bad."
)

KINDS = {
    "review": Kind(show_review, take_review, explained(_WHAT_COUNTS)),
    "jump": Kind(
        show_jump,
        take_jump,
        explained("A part that was passed on is asked again if you jump to it."),
    ),
}
