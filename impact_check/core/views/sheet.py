"""Checklists as a sheet to print, on which a meeting answers them by hand."""

from collections.abc import Iterator, Sequence
from itertools import count

from impact_check.core.document.blocks import (
    Block,
    Box,
    Document,
    Item,
    Items,
    Paragraph,
    Section,
    Title,
    WritingSpace,
)
from impact_check.core.document.lines import (
    Hole,
    Line,
    filled,
    label,
    line,
    listed,
    plain,
    question_id,
    strong,
)
from impact_check.core.model.checklist import Checklist, Question
from impact_check.core.model.checklist import Section as Part
from impact_check.core.model.content import Content
from impact_check.core.model.law import Dispute
from impact_check.core.model.register import Case
from impact_check.core.views import sheet_messages as messages
from impact_check.core.views.citing import references
from impact_check.core.words.grammar import by_number, joined
from impact_check.core.words.names import WHO_NAMES


def sheet_of(content: Content, checklists: Sequence[Checklist]) -> Document:
    """The sheet for these checklists; a case is told once, with the first question that has it."""
    names = "; ".join(checklist.name for checklist in checklists)
    made_with = messages.MADE_WITH_CONTENT if content.version else messages.MADE_WITH
    how_to = filled(messages.HOW_TO, not_known=messages.NOT_KNOWN)
    numbers, told = count(1), set[str]()
    return Document(
        name="sheet",
        title=messages.FILE_TITLE.format(names=names),
        marks=(),
        page_one=(
            Title(messages.OVER, names),
            Box("note", (Paragraph(how_to), Paragraph((plain(messages.WRITE_NO_NAMES),)))),
            WritingSpace(messages.MEASURE),
            WritingSpace(messages.DATE),
        ),
        contents=None,
        blocks=tuple(_checklist(content, found, numbers, told) for found in checklists),
        foot=(filled(made_with, version=content.version),),
    )


def _checklist(
    content: Content, checklist: Checklist, numbers: Iterator[int], told: set[str]
) -> Section:
    number = len(checklist.questions)
    forms = (messages.ONE_QUESTION, messages.QUESTIONS)
    text = Paragraph((plain(by_number(number, *forms, text=checklist.text)),))
    parts = (_part(content, checklist, part, numbers, told) for part in checklist.sections)
    return Section(f"c-{checklist.id}", checklist.name, (text, *parts))


def _part(
    content: Content, checklist: Checklist, part: Part, numbers: Iterator[int], told: set[str]
) -> Section:
    heavy = (Paragraph(filled(messages.HEAVY, heavy=part.heavy)),) if part.heavy else ()
    asked = (_question(content, question, next(numbers), told) for question in part.questions)
    return Section(f"t-{checklist.id}-{part.id}", part.title, (*heavy, *asked))


def _question(content: Content, question: Question, number: int, told: set[str]) -> Section:
    title = messages.QUESTION.format(number=number, text=question.text)
    ticks = Items(tuple(Item((Paragraph((plain(text),)),)) for text in _options(question)), "ticks")
    spaces = (WritingSpace(messages.RESTS_ON), WritingSpace(messages.NOTE))
    return Section(
        f"q-{question.id}",
        title,
        (
            ticks,
            *spaces,
            *_about(content, question),
            *_disputed(content, question, told),
            *_cases(content, question, told),
        ),
    )


def _options(question: Question) -> Iterator[str]:
    yield from (question.options[grade] for grade in question.grades)
    yield messages.NOT_KNOWN
    if question.may_not_apply:
        yield messages.DOES_NOT_APPLY.format(condition=question.not_applicable_if)


def _about(content: Content, question: Question) -> Iterator[Block]:
    if question.help:
        yield _small(messages.WHY, question.help)
    who = joined([WHO_NAMES[who] for who in question.who_knows])
    condition: Hole = strong(messages.A_CONDITION) if question.red_line else ""
    yield _small(messages.WHO, f"{who}.", condition)
    cited = listed([reference.text for reference in references(content, question.cite)])
    yield _small(messages.BECAUSE, cited, question_id(question.id))


def disputes_behind(content: Content, question: Question) -> Iterator[Dispute]:
    """Claims that are outdated or disputed and that the question rests on."""
    for dispute in content.register.disputes.values():
        if question.route in dispute.routes or question.red_line in dispute.conditions:
            yield dispute


def _disputed(content: Content, question: Question, told: set[str]) -> Iterator[Block]:
    """The same, each where it first matters."""
    for dispute in disputes_behind(content, question):
        if dispute.claim not in told:
            told.add(dispute.claim)
            yield _small(messages.DISPUTED[dispute.state], dispute.claim, dispute.today)


def _cases(content: Content, question: Question, told: set[str]) -> Iterator[Block]:
    for case in content.cases_of_route(question.route):
        if case.name not in told:
            told.add(case.name)
            yield _small(messages.ELSEWHERE, _event(case))


def _event(case: Case) -> Line:
    when = ", ".join(filter(None, (case.where, case.when)))
    message = messages.EVENT_SOMEWHERE if when else messages.EVENT
    return filled(message, name=strong(case.name), when=when, what=case.what)


def _small(name: str, *parts: Hole) -> Paragraph:
    return Paragraph(line(label(name), *parts), "small")
