"""A call: the numbered questions and limits of an authority that asks for views."""

from typing import Annotated, Literal

from pydantic import Field

from impact_check.core.model.base import Free, Frozen, Id, Text, YesNo
from impact_check.core.model.own_answers import MANY, FindingIds, Numbered

FORMATS = ("docx", "pdf", "odt", "html", "md", "txt")


class Limit(Frozen):
    """How long a text may be at most: words, characters with the blanks between them, or both."""

    words: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    characters: Annotated[int, Field(ge=1, le=10_000_000)] | None = None

    @property
    def is_set(self) -> bool:
        """Whether anything is limited."""
        return self.words is not None or self.characters is not None


class CallQuestion(Frozen):
    """One question of a call. `about` names what it asks about by ids of the content (features,
    routes, harms, ...), `clauses` by those of the measure; `findings`, where given, answer it.
    """

    number: Numbered
    text: Text
    limits: Limit = Limit.model_construct()
    about: tuple[Id, ...] = Field((), max_length=MANY)
    clauses: tuple[Id, ...] = Field((), max_length=MANY)
    findings: FindingIds | None = None


class FileRules(Frozen):
    """The file that an authority accepts: its formats, its exact name, or how long the name may be;
    `plain`: only letters, digits, - and _ in it.
    """

    formats: tuple[Literal["docx", "pdf", "odt", "html", "md", "txt"], ...] = ()
    name: Free = ""
    longest: Annotated[int, Field(ge=5, le=255)] | None = None
    plain: YesNo = "no"


class Call(Frozen):
    """What an authority asks, and how it wants to be answered. `limits` hold for all answers
    together, `each` for every answer that has no limits of its own; `counts: everything` counts
    questions and sources too.
    """

    authority: Text
    title: Free = ""
    reference: Free = ""
    deadline: Annotated[
        str, Field(pattern=r"^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$")
    ] = ""
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}$")] = "en"
    limits: Limit = Limit.model_construct()
    each: Limit = Limit.model_construct()
    counts: Literal["answers", "everything"] = "answers"
    file: FileRules = FileRules.model_construct()
    questions: Annotated[tuple[CallQuestion, ...], Field(min_length=1, max_length=MANY)]

    def limit_of(self, question: CallQuestion) -> Limit:
        """The limit of one answer: the question's own, else that of each."""
        return question.limits if question.limits.is_set else self.each


class CallFile(Call):
    """A call as a file."""

    impact_check: Literal["call/1"]
