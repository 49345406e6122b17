"""One answer to one question: an option, a range of options or none, with what it rests on."""

from collections.abc import Mapping
from itertools import combinations
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BeforeValidator, Field, WithJsonSchema

from impact_check.core.model.base import GRADES, Free, Frozen, Grade, Id, YesNo

Evidence: TypeAlias = Literal["none", "documented", "corroborated"]
EvidenceKind: TypeAlias = Literal[
    "", "document", "data", "law", "observation", "testimony", "expert"
]
Answered: TypeAlias = Literal["safe", "minor", "serious", "harmful", "unknown", "not-applicable"]
AnswerWord: TypeAlias = Literal[
    "safe",
    "minor",
    "serious",
    "harmful",
    "unknown",
    "not-applicable",
    "not safe",
    "not harmful",
    "at least minor",
    "at least serious",
    "at most minor",
    "at most serious",
]
Range: TypeAlias = tuple[Grade, Grade]
Role: TypeAlias = Literal["community", "authority", "proposer", "colleague"]
"""As what somebody is asked who answers a form."""


MOST_CLEAR = 2  # options in the smallest range
_RANGES = [
    list(range_)
    for size in range(MOST_CLEAR, len(GRADES) + 1)
    for range_ in combinations(GRADES, size)
]
_RangeTyped: TypeAlias = Annotated[tuple[Grade, ...], WithJsonSchema({"enum": _RANGES})]
MANY = 2000  # more entries than any content has: a bound for hostile files, not for people


def _ends(value: Any) -> Any:
    """A list of classes as a range by its two ends; ValueError for a list that is none."""
    if not isinstance(value, list | tuple):
        return value
    unknown = [word for word in value if word not in GRADES]
    if unknown:
        raise ValueError(
            f"is a range with '{unknown[0]}' in it, but a range holds only {', '.join(GRADES)}"
        )
    places = [GRADES.index(word) for word in value]
    if len(places) < MOST_CLEAR:
        raise ValueError("is a list of one option or none; write the option alone")
    if sorted(set(places)) != places:
        raise ValueError("runs backwards; write a range from the better option to the worse one")
    return value[0], value[-1]


def _several(value: Any) -> Any:
    """One id, or none, as a list of ids."""
    return ((value,) if value else ()) if isinstance(value, str) else value


FEW_PEOPLE = "1-4"
"""A band so small that it could lead to somebody: it is told to nobody outside."""


class Gathered(Frozen):
    """How testimony was gathered: never a story, never a name."""

    by: Free = ""
    consent: YesNo = "no"
    how_many: Literal["", "1-4", "5-9", "10-49", "50 or more"] = ""


class Answer(Frozen):
    """An option (by its class), a range of options (by the classes of its best and its worst),
    `unknown` or `not-applicable`, with what it rests on.

    `given_by`: who answered it on a form, where it was not those who made the assessment.
    `planned`: a change that is intended and not made. `stays`: the classes that remain possible
    although a decision has fixed the answer.
    """

    answer: Annotated[
        AnswerWord | Range,
        BeforeValidator(_ends, json_schema_input_type=AnswerWord | _RangeTyped),
    ]
    said: Free = ""
    reason: Free = ""
    evidence: Evidence = "none"
    kind: EvidenceKind = ""
    source: Free = ""
    held: YesNo = "no"
    provision: Annotated[
        tuple[Id, ...],
        BeforeValidator(_several, json_schema_input_type=Id | Literal[""] | tuple[Id, ...]),
    ] = Field((), max_length=MANY)
    fixed_by: Free = ""
    stays: tuple[Grade, ...] = Field((), max_length=len(GRADES))
    planned: YesNo = "no"
    note: Free = ""
    share: YesNo = "no"
    gathered: Gathered | None = None
    given_by: Role | Literal[""] = ""

    @property
    def has_source(self) -> bool:
        """Whether it names a source, or one that exists but is not disclosed."""
        return bool(self.source) or self.held == "yes"

    @property
    def evidenced(self) -> bool:
        """Whether evidence is claimed, with a source, for what is there and not only planned
        (method, Settled details).
        """
        return self.evidence != "none" and self.has_source and self.planned == "no"


UNPROVEN: Mapping[str, Any] = {
    "evidence": "none",
    "kind": "",
    "source": "",
    "held": "no",
    "gathered": None,
}
"""The fields of an answer that rests on nothing."""
