"""The features that are asked first of a measure, each with its test: as a document to print."""

from collections.abc import Iterator

from impact_check.core.document.blocks import Document, Fact, Facts, Paragraph, Section, Title
from impact_check.core.document.lines import line
from impact_check.core.model.content import Content
from impact_check.core.model.register import Feature

TITLE = "What the measure is: features"
ENOUGH_FOR_NO = (
    "A source that describes the whole measure and does not name a feature is reason enough for no."
)
HEAD = f"What is asked follows from these facts. {ENOUGH_FOR_NO}"
FIRST = 'Ask about this one early: a "no" closes much.'
TEST, COUNTS, NOT = "Test", "Counts", "Does not count"


def feature_document(content: Content) -> Document:
    """All features in the order in which they are asked; one section each, with its id."""
    sections = tuple(
        Section(id_, feature.name, tuple(_blocks(feature)))
        for id_, feature in content.register.features.items()
    )
    head = (Title("", TITLE), Paragraph(line(HEAD)))
    return Document("features", TITLE, (), head, None, sections, ())


def feature_facts(feature: Feature) -> tuple[tuple[str, str], ...]:
    """What decides about a feature, by name; what the content does not say is left out."""
    told = ((TEST, feature.test), (COUNTS, feature.counts), (NOT, feature.not_))
    return tuple((name, text) for name, text in told if text)


def _blocks(feature: Feature) -> Iterator[Paragraph | Facts]:
    yield Paragraph(line(feature.text))
    yield Facts(tuple(Fact(name, (line(text),)) for name, text in feature_facts(feature)))
    if feature.ask_first == "yes":
        yield Paragraph(line(FIRST))
