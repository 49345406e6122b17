"""Two or more assessments side by side: the frozen Comparison, all that terminal, templates and
JSON see. Indices run from 0 to 100.
"""

from typing import Any, Literal, NamedTuple, TypeAlias

from impact_check.core.comparison.firmness import Claim, OpenPoints, OtherNumbers
from impact_check.core.method.ordering import Criterion
from impact_check.core.method.progress import Progress
from impact_check.core.method.scoring import Interval, LevelRange
from impact_check.core.privacy.editions import FULL, Edition

HarmsRole: TypeAlias = Literal["decide", "agree", "oppose", "equal"]
Change: TypeAlias = Literal["less", "more", "mixed", "equal"]


class Compared(NamedTuple):
    """One measure of a comparison. `rank` 1 is the least harm by the method's order; ties share a
    rank. Shares are whole percentages.
    """

    label: str
    file: str
    title: str
    name: str
    stage_name: str
    decided: str
    day: str
    fictional: bool
    is_baseline: bool
    rank: int
    conclusion: str
    conclusion_name: str
    level: LevelRange
    level_name: str
    index_level_name: str
    index: Interval  # type: ignore[assignment]  # hides a tuple's own method
    not_met: int
    not_shown: int
    open_count: int
    asked_count: int
    completeness: int
    evidenced: int
    certainty: str
    too_little_known: bool
    progress: Progress
    confirmed: str
    content_version: str
    content_digest: str


class ConditionRow(NamedTuple):
    """A minimum condition with its status for each measure: `met`, `not-shown`, `not-met`, or
    `not-asked` where it does not apply.
    """

    id: str
    name: str
    text: str
    statuses: tuple[str, ...]
    status_names: tuple[str, ...]
    differs: bool


class HarmCell(NamedTuple):
    """A harm of one measure."""

    index: Interval  # type: ignore[assignment]  # hides a tuple's own method
    level: LevelRange
    level_name: str


class HarmRow(NamedTuple):
    """A harm with its value for each measure, and where it is least, in words."""

    id: str
    name: str
    cells: tuple[HarmCell, ...]
    says: str


class AnswerCell(NamedTuple):
    """What one measure answers to a question; `grade` is empty where it is not asked."""

    answer: str
    grade: str
    is_open: bool
    evidence: str
    source: str


class AnswerRow(NamedTuple):
    """A question that the measures answer differently, or that only some of them are asked."""

    id: str
    checklist: str
    text: str
    asked_of: tuple[str, ...]
    cells: tuple[AnswerCell, ...]


class PromiseCell(NamedTuple):
    """A safeguard as one measure promises it; everything is empty where it does not, `counts` also
    where it counts as stated.
    """

    status: str
    counts: str
    owner: str
    due: str


class PromiseRow(NamedTuple):
    """A safeguard that the measures promise differently."""

    id: str
    text: str
    cells: tuple[PromiseCell, ...]


class ContextRow(NamedTuple):
    """A feature, a group or the scope that differs, with its value for each measure."""

    kind: Literal["feature", "group", "scope"]
    id: str
    name: str
    values: tuple[str, ...]


class GroupHarm(NamedTuple):
    """A harm for one group under two measures; `change` is the first less the second, `less_in`
    names the one with less of it.
    """

    id: str
    name: str
    first: Interval
    second: Interval
    change: Interval
    at_worst: Change
    at_best: Change
    less_in: str


class GroupChange(NamedTuple):
    """How a group fares under the first of two measures rather than the second: at worst, at best,
    and in each harm, worst first.
    """

    id: str
    name: str
    reached: tuple[str, str]
    at_worst: Change
    at_best: Change
    says: str
    harms: tuple[GroupHarm, ...]


class Order(NamedTuple):
    """Why one of two measures comes before the other: what decides, what the harms say beside it,
    whether open points could turn it.

    `why` is what must still be told to somebody who has read the headline. `however`: nothing that
    is open can turn the order.
    """

    decided_by: Criterion | Literal[""]
    reason: str
    conditions_say: tuple[str, ...]
    harms_role: HarmsRole
    harms_say: str
    however: bool
    however_says: str
    why: tuple[str, ...]


class Moves(NamedTuple):
    """The harms (by id) that are less under the first of two measures, more, less at one end and
    more at the other, or equal.
    """

    less: tuple[str, ...]
    more: tuple[str, ...]
    mixed: tuple[str, ...]
    equal: tuple[str, ...]


class People(NamedTuple):
    """Who gains and who loses under the first of two measures; nobody: no group in any harm, nor
    any harm on the whole, at either end.
    """

    groups: tuple[GroupChange, ...]
    nobody_loses: bool
    nobody_gains: bool
    says: tuple[str, ...]


class Pair(NamedTuple):
    """Two measures of a comparison, in the method's order. `claim`: whether it may be said that the
    first does less harm; `better` is its label then, else empty.

    `is_near`: worth reading in full, as neighbours in the order or beside today's law and practice,
    or where there are few measures.
    """

    first: str
    second: str
    claim: Claim
    better: str
    is_near: bool
    order: Order
    harms: Moves
    people: People
    numbers: OtherNumbers
    open_points: OpenPoints
    progress_says: tuple[str, ...]


class Comparison(NamedTuple):
    """Everything that a comparison shows. Cells stand in the order of `measures`, which is the
    order of the files.
    """

    measures: tuple[Compared, ...]
    headline: tuple[str, ...]
    baseline: str
    remarks: tuple[str, ...]
    nothing_differs: bool
    red_lines: tuple[ConditionRow, ...]
    harms: tuple[HarmRow, ...]
    answers: tuple[AnswerRow, ...]
    safeguards: tuple[PromiseRow, ...]
    context: tuple[ContextRow, ...]
    pairs: tuple[Pair, ...]
    draws: int
    completions: int
    seed: int
    method: dict[str, Any]
    is_not: tuple[str, ...]
    standing: str
    content_version: str
    content_digest: str
    content_note: str
    command: str
    edition: Edition = FULL
