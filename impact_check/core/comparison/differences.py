"""What differs between measures that are compared: answers, safeguards, context; what is the same
is left out.
"""

from collections.abc import Iterator

from impact_check.core.comparison.measured import Measured
from impact_check.core.comparison.values import (
    AnswerCell,
    AnswerRow,
    ContextRow,
    PromiseCell,
    PromiseRow,
)
from impact_check.core.method.readings import credited_rank
from impact_check.core.model.assessment import Commitment
from impact_check.core.model.base import STATUSES
from impact_check.core.model.content import Content
from impact_check.core.views.shown import Asked
from impact_check.core.words.names import SCOPE_NAMES, STATUS_NAMES

NOT_COUNTED, COUNTED_AS = "not counted: no source", "counted as {status}"
NOT_ASKED = AnswerCell("Not asked", "", False, "", "")
NOT_PROMISED = PromiseCell("", "", "", "")
PRESENCE_NAMES = {"yes": "yes", "no": "no", "unknown": "not known"}


def differing_answers(content: Content, measures: tuple[Measured, ...]) -> tuple[AnswerRow, ...]:
    """The questions whose answer or evidence differs: those asked of all first, the ones that weigh
    most first, else as they are asked.
    """
    rows = [_answer_row(id_, measures) for id_ in content.questions if _differs(id_, measures)]
    asked_of_all = len(measures)
    weights = {
        row.id: max(
            measure.answers[row.id].points for measure in measures if row.id in measure.answers
        )
        for row in rows
    }
    return tuple(
        sorted(rows, key=lambda row: (len(row.asked_of) < asked_of_all, -round(weights[row.id], 6)))
    )


def _differs(id_: str, measures: tuple[Measured, ...]) -> bool:
    return len({_counts_as(measure.answers.get(id_)) for measure in measures}) > 1


def _counts_as(asked: Asked | None) -> tuple[str, str]:
    """What of an answer makes a difference: unknown and unanswered are one, whatever the notes
    say.
    """
    if asked is None:
        return "not-asked", ""
    return ("open", "") if asked.is_open else (asked.grade, asked.evidence)


def _answer_row(id_: str, measures: tuple[Measured, ...]) -> AnswerRow:
    found = [measure.answers.get(id_) for measure in measures]
    first = next(question for question in found if question is not None)
    cells = tuple(
        (
            NOT_ASKED
            if question is None
            else AnswerCell(
                question.answer,
                question.grade,
                question.is_open,
                question.evidence,
                question.source,
            )
        )
        for question in found
    )
    asked_of = tuple(
        measure.label
        for measure, question in zip(measures, found, strict=True)
        if question is not None
    )
    return AnswerRow(id_, first.checklist, first.text, asked_of, cells)


def differing_safeguards(
    content: Content, measures: tuple[Measured, ...]
) -> tuple[PromiseRow, ...]:
    """The safeguards that are not promised alike, by id."""
    ids = sorted({id_ for measure in measures for id_ in measure.assessment.commitments})
    return tuple(
        _promise_row(content, id_, measures)
        for id_ in ids
        if len({_promise(measure, id_) for measure in measures}) > 1
    )


def _promise(measure: Measured, id_: str) -> tuple[PromiseCell, str, str]:
    """A safeguard as it is promised, and what an own one says and reaches."""
    found = measure.assessment.commitments.get(id_)
    if found is None:
        return NOT_PROMISED, "", ""
    reaches = ", ".join(f"{question}={grade}" for question, grade in sorted(found.targets.items()))
    due = str(found.due)
    return (
        PromiseCell(STATUS_NAMES[found.status], _counts(measure, found), found.owner, due),
        found.text,
        reaches,
    )


def _counts(measure: Measured, commitment: Commitment) -> str:
    """What a safeguard is counted as where that is not its status."""
    rank = credited_rank(commitment, measure.assessment.measure)
    if rank < 0:
        return NOT_COUNTED
    if STATUSES[rank] == commitment.status:
        return ""
    return COUNTED_AS.format(status=STATUS_NAMES[STATUSES[rank]])


def _promise_row(content: Content, id_: str, measures: tuple[Measured, ...]) -> PromiseRow:
    known = content.register.mitigations.get(id_)
    told = (
        known.text
        if known
        else next(
            measure.assessment.commitments[id_].text
            for measure in measures
            if id_ in measure.assessment.commitments
        )
    )
    return PromiseRow(id_, told or id_, tuple(_promise(measure, id_)[0] for measure in measures))


def differing_context(content: Content, measures: tuple[Measured, ...]) -> tuple[ContextRow, ...]:
    """The features, groups and the scope that differ, in the register's order."""
    return tuple(row for row in _context_rows(content, measures) if len(set(row.values)) > 1)


def _context_rows(content: Content, measures: tuple[Measured, ...]) -> Iterator[ContextRow]:
    contexts = [measure.assessment.context for measure in measures]
    for id_, feature in content.register.features.items():
        yield ContextRow(
            "feature",
            id_,
            feature.name,
            tuple(PRESENCE_NAMES[context.feature(id_)] for context in contexts),
        )
    for id_, group in content.register.groups.items():
        yield ContextRow(
            "group",
            id_,
            group.name,
            tuple(PRESENCE_NAMES[context.group(id_)] for context in contexts),
        )
    yield ContextRow(
        "scope",
        "scope",
        "How many people it reaches",
        tuple(SCOPE_NAMES[context.scope] for context in contexts),
    )
