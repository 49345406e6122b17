"""What others answered, apart from the assessment's own answers: sheets, and counts of many
respondents.
"""

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from impact_check.core.model.answer import MANY, Answer, Role
from impact_check.core.model.base import Free, Frozen, Id, Presence, Text, YesNo

Round: TypeAlias = Annotated[int, Field(ge=1, le=9)]
Counted: TypeAlias = Literal["safe", "minor", "serious", "harmful", "unknown", "not-applicable"]
Count: TypeAlias = Annotated[int, Field(ge=0, le=10_000_000)]


class Sheet(Frozen):
    """The answers of one other person or organisation, as a form brought them back.

    `affected` says that it is an organisation led by affected people; it is named only by consent.
    What is absent was not asked or left out; it is not `unknown`.
    """

    role: Role = "colleague"
    organisation: Free = ""
    may_be_named: YesNo = "no"
    affected: YesNo = "no"
    round: Round = 1
    serial: Annotated[str, Field(pattern=r"^[a-z0-9]{0,16}$")] = ""
    features: Mapping[Id, Presence] = Field({}, max_length=MANY)
    answers: Mapping[Id, Answer] = Field({}, max_length=MANY)
    remarks: Free = ""


class SheetFile(Sheet):
    """A sheet as a file: of which measure, by which form, and by which edition of the content."""

    impact_check: Literal["sheet/1"]
    measure: Text
    form: Annotated[str, Field(pattern=r"^[a-z0-9-]{0,40}$")] = ""
    content: Free = ""


class Respondents(Frozen):
    """How many respondents of one group gave each class to each question; no row of anybody is
    kept. `group`: what they were asked as, or the value of a column that the user chose.
    """

    group: Id
    round: Round = 1
    people: Count
    counts: Mapping[Id, Mapping[Counted, Count]] = Field({}, max_length=MANY)
