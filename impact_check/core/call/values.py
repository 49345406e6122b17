"""The frozen answer to a call: everything that its document and its count show."""

from typing import Literal, NamedTuple, TypeAlias

from impact_check.core.model.call import Limit
from impact_check.core.privacy.editions import Edition
from impact_check.core.views.shown import Reference, Told, WorkCited
from impact_check.core.words.lengths import Length

Kind: TypeAlias = Literal["condition", "harm", "change", "ask"]
Form: TypeAlias = Literal["full", "short", "elsewhere"]


class Finding(NamedTuple):
    """A finding of an assessment as a submission can tell it, in full and in short. `bears_on` are
    the ids (of features, routes, harms, clauses, ...) that it has to do with.
    """

    id: str
    kind: Kind
    full: str
    short: str
    references: tuple[Reference, ...]
    case: Told | None
    bears_on: frozenset[str]


class ToldFinding(NamedTuple):
    """A finding as it stands in an answer: its paragraphs; `elsewhere` is a pointer to the question
    (`at`) that tells it.
    """

    id: str
    form: Form
    paragraphs: tuple[str, ...]
    at: str = ""


class Over(NamedTuple):
    """By how much a text is longer than its limit allows; 0 where it is not."""

    words: int
    characters: int

    @property
    def is_over(self) -> bool:
        """Whether anything is too long."""
        return self.words > 0 or self.characters > 0


class QuestionAnswered(NamedTuple):
    """One question with its answer. `unused` are the ids of findings that bear on it and are not
    told, `unknown` those that were chosen and that this assessment does not have.
    """

    number: str
    text: str
    own_words: str
    told: tuple[ToldFinding, ...]
    length: Length
    limit: Limit
    over: Over
    unused: tuple[str, ...]
    unknown: tuple[str, ...]

    @property
    def is_answered(self) -> bool:
        """Whether anything is said."""
        return bool(self.own_words or self.told)


class Submitted(NamedTuple):
    """The whole answer. `length` is that of the answers with the opening, `whole` that of all that
    the document holds; `over` says by how much what counts is too long. `sources` are numbered
    from 1, as the answers name them.
    """

    title: str
    authority: str
    reference: str
    language: str
    opening: tuple[str, ...]
    questions: tuple[QuestionAnswered, ...]
    sources: tuple[Reference, ...]
    works: tuple[WorkCited, ...]
    length: Length
    whole: Length
    limit: Limit
    over: Over
    unplaced: tuple[str, ...]
    strangers: tuple[str, ...]
    edition: Edition
    left_out: tuple[str, ...]
    stays: tuple[str, ...]
