"""Calls as files: read strictly, with every fault in its place."""

from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path

from impact_check.core.model.call import Call, CallFile, Limit
from impact_check.core.model.content import Content
from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import BadFiles, Fault
from impact_check.files.assessments import stating
from impact_check.files.documents import Document, Loc, read_document
from impact_check.files.validation import kind_fault, kind_of, unknown_empty_names, validate

CALL_BYTES = 500_000
MEASURES = ("words", "characters")
TWICE = "question {number} is there twice; give each question a number of its own"
TOO_MUCH = (
    "{most} {measure} here are more than the {whole} for all answers; one of the two is wrong"
)
NEVER_FULL = (
    "the limits of all questions together are {sum} {measure}, fewer than the {whole} for all"
    " answers: the smaller ones hold"
)
NO_SUCH_ID = (
    "'{id}' is no feature, route, harm, group, right, condition, question or checklist{meant};"
    " impact-check list and show name them"
)


def load_call(path: Path | str, content: Content) -> Call:
    """The call in a file (`-`: standard input); BadFiles with every fault."""
    return call_of(read_document(path, CALL_BYTES), content)


def call_of(document: Document, content: Content) -> Call:
    """The call that a document holds, whose `about` names ids of the content."""
    if kind_of(document) != "call":
        raise BadFiles((kind_fault(document, "call"),))
    value, faults, _ = validate(CallFile, stating(document))
    faults = (*faults, *unknown_empty_names(CallFile, document))
    if value is None or faults:
        raise BadFiles(tuple(sorted(set(faults))))
    known = frozenset(_ids(content))
    faults = (*_twice(document, value), *_contradicting(document, value))
    faults = (*faults, *_unknown(document, value, known))
    if faults:
        raise BadFiles(tuple(sorted(set(faults))))
    return value


def call_notes(document: Document, call: Call) -> tuple[Fault, ...]:
    """What is worth a look in a call that can be used."""
    return tuple(_never_full(document, call))


def _ids(content: Content) -> Iterator[str]:
    register = content.register
    for kind in ("features", "routes", "harms", "groups", "rights", "red_lines"):
        yield from getattr(register, kind)
    yield from content.questions
    yield from (checklist.id for checklist in content.checklists)


def _twice(document: Document, call: Call) -> Iterator[Fault]:
    seen: Counter[str] = Counter()
    for place, question in enumerate(call.questions):
        seen[question.number] += 1
        if seen[question.number] > 1:
            what = TWICE.format(number=question.number)
            yield document.fault(("questions", place, "number"), what)


def _contradicting(document: Document, call: Call) -> Iterator[Fault]:
    """Limits of one answer that are larger than that of all."""
    yield from _too_much(document, ("each",), call.each, call.limits)
    for place, question in enumerate(call.questions):
        yield from _too_much(document, ("questions", place, "limits"), question.limits, call.limits)


def _too_much(document: Document, loc: Loc, part: Limit, whole: Limit) -> Iterator[Fault]:
    for measure in MEASURES:
        most, all_most = getattr(part, measure), getattr(whole, measure)
        if most and all_most and most > all_most:
            what = TOO_MUCH.format(most=most, measure=measure, whole=all_most)
            yield document.fault((*loc, measure), what)


def _never_full(document: Document, call: Call) -> Iterator[Fault]:
    for measure in MEASURES:
        whole = getattr(call.limits, measure)
        every = [getattr(call.limit_of(question), measure) for question in call.questions]
        if whole and all(every) and sum(every) < whole:
            what = NEVER_FULL.format(sum=sum(every), measure=measure, whole=whole)
            yield document.fault(("limits", measure), what)


def _unknown(document: Document, call: Call, known: Collection[str]) -> Iterator[Fault]:
    for place, question in enumerate(call.questions):
        for at, id_ in enumerate(question.about):
            if id_ not in known:
                what = NO_SUCH_ID.format(id=id_, meant=did_you_mean(id_, known))
                yield document.fault(("questions", place, "about", at), what)
