"""The document of the answer to a call: what the authority asked for, in its numbering, and nothing
of the program but the sources.
"""

from collections.abc import Iterable, Iterator

from impact_check.core.call import messages
from impact_check.core.call.values import QuestionAnswered, Submitted
from impact_check.core.document.blocks import (
    Block,
    Document,
    Item,
    Items,
    Paragraph,
    Section,
    Title,
    everything,
)
from impact_check.core.document.lines import filled, line, link, plain, typed, words_of
from impact_check.core.views.shown import Reference, WorkCited


def submission_document(made: Submitted) -> Document:
    """The whole answer as a document without marks, foot or maker."""
    opening = (_section("opening", messages.OPENING, made.opening),) if made.opening else ()
    answers = (_answer(question, place) for place, question in enumerate(made.questions, 1))
    return Document(
        name="submission",
        title=made.title,
        marks=(),
        page_one=(_title(made),),
        contents=None,
        blocks=(*opening, *answers, *_sources(made)),
        foot=(),
        is_theirs=True,
    )


def texts_of(document: Document) -> Iterator[str]:
    """All words of a document that stand in its text, a paragraph or heading each."""
    for block in everything((*document.page_one, *document.blocks)):
        if isinstance(block, Title):
            yield from (block.words, *map(words_of, block.facts))
        elif isinstance(block, Section):
            yield block.title
        elif isinstance(block, Paragraph):
            yield words_of(block.line)


def _title(made: Submitted) -> Title:
    pairs = ((messages.TO, made.authority), (messages.REFERENCE, made.reference))
    return Title("", made.title, tuple(filled(message, it=it) for message, it in pairs if it))


def _section(id_: str, title: str, words: Iterable[str]) -> Section:
    return Section(id_, title, tuple(Paragraph((typed(said),)) for said in words))


def _answer(question: QuestionAnswered, place: int) -> Section:
    own = (Paragraph((typed(question.own_words),)),) if question.own_words else ()
    told = (Paragraph((plain(said),)) for finding in question.told for said in finding.paragraphs)
    nothing = () if question.is_answered else (Paragraph((plain(messages.NO_ANSWER),)),)
    title = messages.QUESTION.format(number=question.number)
    asked = Paragraph((plain(question.text),), "question")
    return Section(f"answer-{place}", title, (asked, *own, *told, *nothing))


def _sources(made: Submitted) -> Iterator[Section]:
    if not made.sources:
        return
    cited = tuple(
        Paragraph((plain(_cited(number, reference)),))
        for number, reference in enumerate(made.sources, 1)
    )
    works = Items(tuple(Item((_work(work),)) for work in made.works))
    yield Section(
        "sources", messages.SOURCES, (*cited, Section("works", messages.IN_FULL, (works,)))
    )


def _cited(number: int, reference: Reference) -> str:
    message = messages.SOURCE_NAMES if reference.evidence else messages.SOURCE
    return message.format(number=number, source=reference.text, works=reference.evidence)


def _work(work: WorkCited) -> Block:
    return Paragraph(
        line(work.text, link(work.url, work.url) if work.url.startswith("http") else work.url)
    )
