"""The answer to a call -> text or bytes, one function a format; and the running count for the one
who writes it.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from impact_check.core.call import messages
from impact_check.core.call.file_rules import to_convert
from impact_check.core.call.page import submission_document
from impact_check.core.call.values import Over, QuestionAnswered, Submitted
from impact_check.core.model.call import Call, Limit
from impact_check.core.words.dates import spelled
from impact_check.core.words.grammar import in_words, joined
from impact_check.core.words.lengths import Length
from impact_check.output.documents import DOCUMENTS
from impact_check.output.results import as_json, plain

Writer: TypeAlias = Callable[[Submitted], str | bytes]
WIDE = 8


def submission_in(format_: str) -> Writer:
    """What writes the answer as a document in this format."""
    return lambda made: DOCUMENTS[format_](submission_document(made))


def submission_json(made: Submitted) -> str:
    """The answer as JSON; its keys are described in docs/json.md."""
    return as_json(plain(made))


CALL_FORMATS: Mapping[str, Writer] = {
    **{format_: submission_in(format_) for format_ in DOCUMENTS},
    "json": submission_json,
}


def count_lines(call: Call, made: Submitted, answer: str = "") -> Iterator[str]:
    """The count against each limit, then what is worth doing; `answer` is the command in which
    words are written and findings chosen, if there is one.
    """
    for question in made.questions:
        yield _count(question.number, question.length, question.limit, question.over)
    whole = made.whole if call.counts == "everything" else made.length
    yield _count(messages.IN_ALL, whole, made.limit, made.over)
    yield messages.WHOLE_FILE.format(words=made.whole.words)
    for question in made.questions:
        yield from _remarks(question)
    yield from _on_the_whole(call, made, answer)


def _count(name: str, length: Length, limit: Limit, over: Over) -> str:
    parts = [messages.COUNT_OF_WORDS.format(number=f"{length.words:>6,}")]
    if limit.words:
        parts.append(messages.WORDS_LIMIT.format(most=f"{limit.words:,}"))
    if limit.characters:
        characters, most = f"{length.characters:,}", f"{limit.characters:,}"
        parts.append(messages.CHARACTERS_LIMIT.format(characters=characters, most=most))
    parts += _too_long(over)
    return f"  {name:<{WIDE}}{'; '.join(parts)}"


def _too_long(over: Over) -> Iterator[str]:
    for number, one, many in (
        (over.words, messages.OVER_ONE_WORD, messages.OVER_WORDS),
        (over.characters, messages.OVER_ONE_CHARACTER, messages.OVER_CHARACTERS),
    ):
        if number:
            yield one if number == 1 else many.format(over=f"{number:,}")


def _remarks(question: QuestionAnswered) -> Iterator[str]:
    number = question.number
    if not question.is_answered:
        yield messages.SILENT.format(number=number)
    elif not question.told:
        yield messages.NO_FINDING.format(number=number)
    if any(found.form == "short" for found in question.told):
        yield messages.SHORTENED.format(number=number)
    if question.unused:
        more = len(question.unused)
        yield (
            messages.UNUSED_ONE.format(number=number)
            if more == 1
            else messages.UNUSED.format(number=number, more=in_words(more))
        )
    if question.unknown:
        yield messages.UNKNOWN.format(number=number, findings=joined(list(question.unknown)))


def _on_the_whole(call: Call, made: Submitted, answer: str) -> Iterator[str]:
    if made.over.is_over or any(question.over.is_over for question in made.questions):
        yield messages.TOO_LONG
    beyond = made.whole.words - (call.limits.words or made.whole.words)
    if call.counts == "answers" and beyond > 0:
        yield messages.WHOLE_OVER.format(over=beyond)
    if made.strangers:
        yield messages.STRANGERS.format(numbers=joined(list(made.strangers)))
    if answer:
        yield messages.CHOOSE.format(command=answer)
    if to_convert(call.file):
        yield messages.AS_PDF.format(formats=joined(list(to_convert(call.file)), "or"))
    if call.language != "en":
        yield messages.LANGUAGE.format(language=call.language)
    if call.deadline:
        yield messages.DEADLINE.format(day=spelled(call.deadline))
