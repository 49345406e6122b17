"""What all models share: frozen, strict, no unknown fields; and the few kinds of text that files
hold.
"""

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, StringConstraints

Id: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]*$", max_length=80)]
Text: TypeAlias = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=20_000)
]
Free: TypeAlias = Annotated[str, StringConstraints(strip_whitespace=True, max_length=20_000)]
YesNo: TypeAlias = Literal["yes", "no"]
Presence: TypeAlias = Literal["yes", "no", "unknown"]
Grade: TypeAlias = Literal["safe", "minor", "serious", "harmful"]
Level: TypeAlias = Literal["low", "moderate", "high", "severe"]
Pillar: TypeAlias = Literal["prevention", "protection", "prosecution", "partnership"]
When: TypeAlias = Literal["before-print", "before-launch", "while-running", "afterwards"]
ComesAs: TypeAlias = Literal["", "print", "order", "law"]
Status: TypeAlias = Literal["planned", "funded", "in-place", "verified"]
Conclusion: TypeAlias = Literal["monitor", "mitigate", "not-shown-safe", "redesign", "stop"]
LineStatus: TypeAlias = Literal["met", "not-shown", "not-met"]
Confidence: TypeAlias = Literal["very low", "low", "moderate", "high"]

GRADES: tuple[Grade, ...] = ("safe", "minor", "serious", "harmful")
LEVELS: tuple[Level, ...] = ("low", "moderate", "high", "severe")
PILLARS: tuple[Pillar, ...] = ("prevention", "protection", "prosecution", "partnership")
WHENS: tuple[When, ...] = ("before-print", "before-launch", "while-running", "afterwards")
COMES_AS: tuple[ComesAs, ...] = ("", "print", "order", "law")  # by the power that it takes
STATUSES: tuple[Status, ...] = ("planned", "funded", "in-place", "verified")
CONCLUSIONS: tuple[Conclusion, ...] = ("monitor", "mitigate", "not-shown-safe", "redesign", "stop")
LINE_STATUSES: tuple[LineStatus, ...] = ("met", "not-shown", "not-met")
CONFIDENCES: tuple[Confidence, ...] = ("very low", "low", "moderate", "high")


class Frozen(BaseModel):
    """A value that is checked when it is made and never changed afterwards."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)
