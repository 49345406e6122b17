"""What a collective answers to the numbered questions of a call, in its own words."""

from collections.abc import Mapping
from typing import Annotated, Any, TypeAlias

from pydantic import BeforeValidator, Field, StringConstraints

from impact_check.core.model.base import Free, Frozen

FINDING_KINDS = ("condition", "harm", "change", "ask")
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
