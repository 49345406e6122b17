"""A call: the numbered questions and limits of an authority that asks for views."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BeforeValidator, Field, StringConstraints

from impact_check.core.model.base import Free, Frozen, Id, Text, YesNo

FINDING_KINDS = ("condition", "harm", "change", "ask")
FORMATS = ("docx", "pdf", "odt", "html", "md", "txt")
MANY = 200


def _as_number(value: Any) -> Any:
    """A whole number as the text that it is written as."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _finding(value: Any) -> Any:
    if isinstance(value, str) and value.partition(".")[0] not in FINDING_KINDS:
        raise ValueError(
            f"is '{value[:60]}', which names no finding; write its kind before its id:"
            f" {', '.join(f'{kind}.ID' for kind in FINDING_KINDS)}"
        )
    return value


Number: TypeAlias = Annotated[
    str, StringConstraints(pattern=r"^[0-9A-Za-z][0-9A-Za-z.()/-]{0,19}$")
]
Numbered: TypeAlias = Annotated[
    Number, BeforeValidator(_as_number, json_schema_input_type=Number | int)
]
FindingId: TypeAlias = Annotated[
    str,
    StringConstraints(pattern=rf"^({'|'.join(FINDING_KINDS)})\.[a-z][a-z0-9_-]*$", max_length=100),
    BeforeValidator(_finding),
]
FindingIds: TypeAlias = Annotated[tuple[FindingId, ...], Field(max_length=MANY)]


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


class OwnAnswer(Frozen):
    """What a collective says to one question, and the findings that it chose for it; None where it
    has not chosen.
    """

    words: Free = ""
    findings: FindingIds | None = None


def _bare_words(value: Any) -> Any:
    return {"words": value} if isinstance(value, str) else value


OwnAnswers: TypeAlias = Mapping[
    Number,
    Annotated[OwnAnswer, BeforeValidator(_bare_words, json_schema_input_type=OwnAnswer | Free)],
]
