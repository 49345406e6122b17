"""What page 1 of a report holds, and the summary in a terminal with it."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from impact_check.core.records import record
from impact_check.core.shown import Asked, Reference

if TYPE_CHECKING:
    from impact_check.core.report import HarmFound

StepKind: TypeAlias = Literal["condition", "change", "find-out", "safeguard"]


@record
class Condition:
    """A minimum condition, its status in words, the questions that decide it, and what would meet it."""

    id: str
    name: str
    text: str
    unacceptable: str
    status: str
    status_name: str
    remark: str
    questions: tuple[Asked, ...]
    meets: tuple[str, ...]
    references: tuple[Reference, ...]


@record
class FirstStep:
    """One thing to do first."""

    kind: StepKind
    text: str
    why: str
    question: str = ""


@record
class FrontPage:
    """What page 1 says in words; no template can drop it."""

    conclusion: str
    conclusion_name: str
    reasons: tuple[str, ...]
    advice: str
    level_name: str
    level_meaning: str
    conditions: tuple[Condition, ...]
    worst_harms: tuple["HarmFound", ...]
    first_steps: tuple[FirstStep, ...]
    open_count: int
    asked_count: int
    open_sentence: str
    who: str
    when: str
    confirmed: str
    is_not: tuple[str, ...]
    fictional: bool
    standing: str
