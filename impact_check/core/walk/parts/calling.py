"""An authority's questions: own words to each, and the findings that are to stand with them."""

from impact_check.core.model.call import CallQuestion, Limit
from impact_check.core.model.own_answers import OwnAnswer
from impact_check.core.walk import messages_of_call as messages
from impact_check.core.walk.common import (
    AROUND,
    BACK,
    NEVER_WRITE,
    WHILE_WRITING,
    Kind,
    explained,
    refused,
)
from impact_check.core.walk.messages import CHOSEN
from impact_check.core.walk.places import CALLED, WELCOME, following
from impact_check.core.walk.state import Bearing, Place, Walk, at, telling, with_assessment
from impact_check.core.walk.steps import Choose, Chosen, GoOn, Line, Option, Reply, Write, Written
from impact_check.core.walk.typed import NOTHING, cleaned, objection
from impact_check.core.words.grammar import by_number
from impact_check.core.words.lengths import length_of

WORDS, FINDINGS = "called-words", "called-findings"


def _questions(walk: Walk) -> tuple[CallQuestion, ...]:
    return walk.setting.calling.call.questions if walk.setting.calling else ()


def _question(walk: Walk) -> CallQuestion:
    return next(asked for asked in _questions(walk) if asked.number == walk.place.id)


def _answer(walk: Walk, number: str) -> OwnAnswer:
    return walk.assessment.submission.answers.get(number, OwnAnswer())


def _bearing(walk: Walk, number: str) -> tuple[Bearing, ...]:
    calling = walk.setting.calling
    return calling.bearing(walk.assessment, number) if calling else ()


def show_called(walk: Walk) -> Choose:
    """The questions, each with how much answers it so far."""
    return Choose(
        head=(messages.HEAD,),
        text=messages.WHICH,
        about=(Line(messages.WHAT_IT_IS),),
        options=tuple(
            Option(str(place), f"{asked.number}: {asked.text} ({_so_far(walk, asked)})")
            for place, asked in enumerate(_questions(walk), 1)
        ),
        commands=tuple(command for command in AROUND if command != BACK),
        on_return=messages.DONE,
    )


def take_called(walk: Walk, reply: Reply) -> Walk:
    """To a question, or on with the measure."""
    questions = _questions(walk)
    match reply:
        case GoOn():
            return at(walk, following(walk, WELCOME))
        case Chosen(key) if key.isdecimal() and 1 <= int(key) <= len(questions):
            return at(walk, Place(WORDS, questions[int(key) - 1].number))
    return refused(walk)


def _so_far(walk: Walk, asked: CallQuestion) -> str:
    """How long own words and findings are together, and what the limit is."""
    told = [finding for finding in _bearing(walk, asked.number) if finding.is_told]
    own = length_of(_answer(walk, asked.number).words).words
    words = own + sum(finding.words for finding in told)
    said = by_number(len(told), messages.ONE_FINDING, messages.FINDINGS, words=f"{words:,}")
    return said if not _limit(walk, asked).words else f"{said}; {_at_most(_limit(walk, asked))}"


def _limit(walk: Walk, asked: CallQuestion) -> Limit:
    calling = walk.setting.calling
    return calling.call.limit_of(asked) if calling else Limit()


def _at_most(limit: Limit) -> str:
    return messages.AT_MOST.format(words=f"{limit.words:,}")


def show_words(walk: Walk) -> Write:
    """Own words to a question."""
    asked, present = _question(walk), _answer(walk, walk.place.id).words
    return Write(
        head=(messages.QUESTION.format(number=asked.number),),
        text=asked.text,
        about=(Line(messages.OWN_WORDS), Line(_so_far(walk, asked))),
        offered=present,
        commands=WHILE_WRITING,
        on_return=messages.KEEP if present else messages.NO_WORDS,
    )


def take_words(walk: Walk, reply: Reply) -> Walk:
    """The words taken as they were typed, and on to the findings."""
    there = Place(FINDINGS, walk.place.id)
    match reply:
        case GoOn():
            return at(walk, there)
        case Written(words) if words.strip() == NOTHING:
            return at(_with(walk, words=""), there)
        case Written(words) if not objection(cleaned(words)):
            changed = _with(walk, words=cleaned(words))
            count = length_of(cleaned(words)).words
            return at(telling(changed, messages.NOTED.format(words=f"{count:,}")), there)
        case Written(words):
            return refused(walk, objection(cleaned(words)))
    return refused(walk)


def show_findings(walk: Walk) -> Choose:
    """The findings that can stand with the words, those that are told marked."""
    asked = _question(walk)
    return Choose(
        head=(messages.QUESTION.format(number=asked.number), asked.text),
        text=messages.WHICH_FINDINGS,
        about=(Line(_so_far(walk, asked)),),
        options=tuple(
            Option(
                str(place),
                CHOSEN.format(text=finding.short) if finding.is_told else finding.short,
                messages.BEAR if finding.bears else messages.OTHERS,
            )
            for place, finding in enumerate(_bearing(walk, asked.number), 1)
        ),
        commands=AROUND,
        on_return=messages.DONE_HERE,
    )


def take_findings(walk: Walk, reply: Reply) -> Walk:
    """A finding chosen, or chosen no longer; then back to the questions."""
    found = _bearing(walk, walk.place.id)
    match reply:
        case GoOn():
            return at(walk, CALLED)
        case Chosen(key) if key.isdecimal() and 1 <= int(key) <= len(found):
            changed = found[int(key) - 1]
            told = [finding.id for finding in found if finding.is_told and finding != changed]
            kept = told if changed.is_told else [*told, changed.id]
            return _with(walk, findings=tuple(kept))
    return refused(walk)


def _with(walk: Walk, **fields: object) -> Walk:
    submission = walk.assessment.submission
    answer = _answer(walk, walk.place.id).model_copy(update=fields)
    answers = {**submission.answers, walk.place.id: answer}
    kept = {number: own for number, own in answers.items() if own != OwnAnswer()}
    changed = submission.model_copy(update={"answers": kept})
    return with_assessment(walk, walk.assessment.model_copy(update={"submission": changed}))


_WHY = explained(messages.HELP, NEVER_WRITE)

KINDS = {
    CALLED.kind: Kind(show_called, take_called, _WHY),
    WORDS: Kind(show_words, take_words, _WHY),
    FINDINGS: Kind(show_findings, take_findings, _WHY),
}
