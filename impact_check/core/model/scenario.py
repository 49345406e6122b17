"""Scenarios: measures in short beside the content, with what must come out for them; never loaded
when a measure is scored.
"""

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from impact_check.core.model.base import Conclusion, Frozen, Grade, Id, Level, Text, YesNo
from impact_check.core.model.citation import Cited

Rest: TypeAlias = Literal["best", "worst", "open"]
Given: TypeAlias = Grade | Literal["unknown"]


class Expected(Frozen):
    """What must come out: the conclusion, minimum conditions by status, and the level that is found
    (the best case) of single harms. What is not named is not looked at.
    """

    conclusion: Conclusion | None = None
    not_met: tuple[Id, ...] = ()
    not_shown: tuple[Id, ...] = ()
    met: tuple[Id, ...] = ()
    found: Mapping[Id, Level] = {}


class Scenario(Cited):
    """A measure with these features and no others, these groups reached and no others.

    `answers` are documented; all other questions that are asked stand at `rest`: the best or the
    worst option, documented, or open. `agrees`: an organisation of those concerned states that it
    agrees. `decision` is the number of the decision that the scenario holds.
    """

    text: Text
    decision: int | None = None
    features: tuple[Id, ...] = ()
    groups: tuple[Id, ...] = ()
    scope: Annotated[int, Field(ge=1, le=4)] = 3
    rest: Rest = "best"
    answers: Mapping[Id, Given] = {}
    agrees: YesNo = "yes"
    expect: Expected


class ScenarioFile(Frozen):
    """The scenarios of one checklist, by id."""

    impact_check: Literal["scenario/1"]
    checklist: Id
    scenarios: Mapping[Id, Scenario] = Field(min_length=1)
