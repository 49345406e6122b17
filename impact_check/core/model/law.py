"""Law and evidence beside the guide: norms by article, findings, what changed, and what is
disputed.

No answer and no score rests on them; reports show them beside what they bear on.
"""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, TypeAdapter, field_validator

from impact_check.core.model.base import Free, Frozen, Id, Text
from impact_check.core.model.citation import Cited

InstrumentKind: TypeAlias = Literal[
    "treaty", "charter", "directive", "regulation", "judgment", "guidance"
]
HowRead: TypeAlias = Literal["full", "part", "summary"]
BearsOn: TypeAlias = Literal["supports", "asks-less", "speaks-against", "both-ways"]
Direction: TypeAlias = Literal["supports", "mixed", "speaks-against"]
EvidenceStrength: TypeAlias = Literal["strong", "medium", "weak", "position"]
EvidenceMethod: TypeAlias = Literal[
    "review", "statistics", "survey", "interviews", "official-review", "law", "position"
]
State: TypeAlias = Literal["outdated", "disputed", "supported-in-part", "open"]
Day: TypeAlias = Annotated[str, Field(pattern=r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")]
Year: TypeAlias = Annotated[int, Field(ge=1900, le=2100)]


@cache
def _address() -> TypeAdapter[Any]:
    """What checks an address; read content needs it, prepared content does not load it."""
    from pydantic import AnyHttpUrl

    return TypeAdapter(AnyHttpUrl)


class TextRead(Frozen):
    """A text that somebody read: its address, the day (2026-11-30), and how much of it was read.

    `summary` says that it is known only through what others wrote of it.
    """

    url: Text
    read_on: Day
    read: HowRead

    @field_validator("url")
    @classmethod
    def _is_an_address(cls, url: str) -> str:
        _address().validate_python(url)
        return url


class Instrument(TextRead):
    """A norm or judgment: what it protects, whom it binds, and the rights, conditions and routes
    that it bears on.

    `supports` stands where binding law or guidance asks for what the condition asks, `asks-less`
    where it asks for less, `speaks-against` where it can be held against the condition, `both-ways`
    where both sides of the argument rely on it.
    """

    title: Text
    article: Free = ""
    kind: InstrumentKind
    protects: Text
    bound: Text
    rights: tuple[Id, ...] = ()
    conditions: Mapping[Id, BearsOn] = {}
    routes: tuple[Id, ...] = ()
    notes: Free = ""

    @property
    def is_binding(self) -> bool:
        """Whether it is law for those who are bound by it, and not guidance."""
        return self.kind != "guidance"


class Evidence(TextRead):
    """A finding, or a position, on claims of the guide: what was found, how, where and in which
    year it was published (none where the text has no date).

    `still` says why it is kept although a newer one of its kind (same place, same method, a route
    in common) is there.
    """

    finding: Text
    direction: Direction
    strength: EvidenceStrength
    method: EvidenceMethod
    measured: Text
    place: Text
    year: Year | None = None
    title: Text
    routes: tuple[Id, ...] = ()
    conditions: tuple[Id, ...] = ()
    limits: Free = ""
    still: Free = ""


class Development(TextRead):
    """What changed in law or policy since the guide of 2019; `features` are those of the measures
    that it matters to.
    """

    name: Text
    when: Text
    place: Text
    text: Text
    features: tuple[Id, ...] = Field(min_length=1)


class Dispute(Cited):
    """A claim of the guide that is outdated or disputed, with what is known of it today, and the
    routes and conditions that rest on the claim.
    """

    claim: Text
    state: State
    today: Text
    evidence: tuple[Id, ...] = ()
    instruments: tuple[Id, ...] = ()
    developments: tuple[Id, ...] = ()
    routes: tuple[Id, ...] = ()
    conditions: tuple[Id, ...] = ()
