"""The one Report: frozen, complete, the only thing that templates and exporters see. Indices run
from 0 to 100.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from impact_check.core.method.breakdown import Points
from impact_check.core.method.scoring import Interval, LevelRange
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import LEVELS, Conclusion, Confidence, Level, LineStatus
from impact_check.core.model.observation import Seen
from impact_check.core.privacy.editions import FULL, Edition
from impact_check.core.report.steps import FirstStep
from impact_check.core.views.shown import Asked, Reference, Told, WorkCited
from impact_check.core.words.names import level_range

if TYPE_CHECKING:
    from impact_check.core.after.values import Review
    from impact_check.core.plan.groups import By, Group
    from impact_check.core.plan.plan import Plan
    from impact_check.core.stress.how_sure import HowSure
    from impact_check.core.views.law import LawFound


class Condition(NamedTuple):
    """A minimum condition, its status in words, the questions that decide it, the ids of those in
    its way, and the answer to each that would meet it. `only_if`: the unknown facts without which
    nothing breaks it.
    """

    id: str
    name: str
    text: str
    unacceptable: str
    status: LineStatus
    status_name: str
    remark: str
    questions: tuple[Asked, ...]
    in_the_way: tuple[str, ...]
    meets: tuple[str, ...]
    references: tuple[Reference, ...]
    only_if: tuple[str, ...] = ()

    @property
    def is_plainly_met(self) -> bool:
        """Whether it is met, by answers that leave no serious gap."""
        return self.status == "met" and not self.remark

    @property
    def sign(self) -> str:
        """The code of the sign that stands before it."""
        return "not-broken" if self.status == "met" and self.remark else self.status


class FrontPage(NamedTuple):
    """What page 1 says in words; no template can drop it."""

    conclusion: Conclusion
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


class HarmRoute(NamedTuple):
    """How a harm happens: a route that is open, or may be (its name then says so), with its
    questions and what happened elsewhere.
    """

    id: str
    name: str
    strength: str
    why: str
    questions: tuple[Asked, ...]
    cases: tuple[Told, ...]

    @property
    def is_known(self) -> bool:
        """Whether somebody has answered whether it is open."""
        return any(not asked.is_open for asked in self.questions)


class HarmFound(NamedTuple):
    """One harm at best and at worst, how grave and for whom, and how it happens."""

    id: str
    name: str
    level: LevelRange
    level_name: str
    index: Interval  # type: ignore[assignment]  # hides a tuple's own method
    inherent: Interval
    floored: bool
    why: str
    gravity: str
    groups: tuple[str, ...]
    rights: tuple[str, ...]
    routes: tuple[HarmRoute, ...]
    points: float
    references: tuple[Reference, ...]

    @property
    def first_known_route(self) -> HarmRoute | None:
        """The way that weighs most of those that somebody has answered."""
        return next((route for route in self.routes if route.is_known), None)


def found_first(level: LevelRange, index: Interval, place: int) -> tuple[float, ...]:
    """Where a harm stands in a list: by what is found, then by what is not ruled out, gravest
    first (method, section 4); where two are equal, by their `place` in the register.
    """
    return (
        -LEVELS.index(level.best),
        -LEVELS.index(level.worst),
        -round(index.best, 6),
        -round(index.worst, 6),
        place,
    )


class NamedPart(NamedTuple):
    """A right or a field of work with its sub-index of 0..100."""

    id: str
    name: str
    index: Interval  # type: ignore[assignment]  # hides a tuple's own method


class HarmInGroup(NamedTuple):
    """A harm as one group bears it."""

    id: str
    index: Interval  # type: ignore[assignment]  # hides a tuple's own method
    level: LevelRange


class GroupFound(NamedTuple):
    """One group that is or may be reached, and the harms as it bears them (by the report's order of
    harms).
    """

    id: str
    name: str
    certain: bool
    index: Interval  # type: ignore[assignment]  # hides a tuple's own method
    level: LevelRange
    harms: tuple[HarmInGroup, ...]

    @property
    def level_name(self) -> str:
        """Both levels in words."""
        return level_range(self.level.best, self.level.worst)


class ProvisionFound(NamedTuple):
    """A clause or part of the plan that answers name, and the answers that do."""

    id: str
    text: str
    questions: tuple[Asked, ...]


class ContextLine(NamedTuple):
    """A feature or group with its value and source."""

    name: str
    value: str
    source: str


class SeenHere(NamedTuple):
    """What was seen of a harm since the measure began, with the level that the answers find of it
    and, where that is low, the open questions (id and text) and absent features that explain it.
    """

    id: str
    harm: str
    route: str
    group: str
    seen: Seen
    what: str
    since: str
    by: str
    source: str
    is_found: bool
    found: Level
    not_ruled_out: Level
    is_unexplained: bool
    questions: tuple[tuple[str, str], ...]
    features: tuple[str, ...]


class FactOpen(NamedTuple):
    """A feature or group that nobody has settled, with how many questions and minimum conditions
    hang on it.
    """

    name: str
    questions: int
    conditions: int


class CertaintyTold(NamedTuple):
    """How far to trust the level, and in words why not further."""

    level: Confidence
    reasons: tuple[str, ...]


class Report(NamedTuple):
    """Everything that a report of one assessment shows."""

    assessment: Assessment
    title: str
    stage_name: str
    decided: str
    day: str
    front: FrontPage
    level: LevelRange
    index_level: LevelRange
    index: Interval  # type: ignore[assignment]  # hides a tuple's own method
    inherent_index: Interval
    without_extensions: str
    harms: tuple[HarmFound, ...]
    harm_counts: str
    seen: tuple[SeenHere, ...]
    after: "Review | None"
    groups: tuple[GroupFound, ...]
    rights: tuple[NamedPart, ...]
    pillars: tuple[NamedPart, ...]
    provisions: tuple[ProvisionFound, ...]
    locked_in: tuple[Asked, ...]
    steps: tuple[FirstStep, ...]
    plan: "Plan"
    open_questions: tuple[Asked, ...]
    claims_not_applicable: tuple[Asked, ...]
    features: tuple[ContextLine, ...]
    people: tuple[ContextLine, ...]
    facts_first: tuple[FactOpen, ...]
    scope: str
    not_covered: tuple[str, ...]
    contradictions: tuple[Asked, ...]
    completeness: int
    evidenced: int
    certainty: CertaintyTold
    answers: tuple[Asked, ...]
    points: tuple[Points, ...]
    how_sure: "HowSure | None"
    method: dict[str, Any]
    content_version: str
    content_digest: str
    content_note: str
    command: str
    works: tuple[WorkCited, ...]
    law: "LawFound"
    disputed_at: Mapping[str, tuple[Reference, ...]]
    edition: Edition = FULL
    left_out: tuple[str, ...] = ()
    stays: tuple[str, ...] = ()
    by: "By" = "when"

    @property
    def groups_of_plan(self) -> "tuple[Group, ...]":
        """All safeguards by whom they are asked of or who owns them; nothing where nobody asked for
        that.
        """
        from impact_check.core.plan.groups import grouped

        return grouped(self.plan, self.by) if self.by != "when" else ()

    @property
    def marks(self) -> tuple[str, ...]:
        """What stands on every page."""
        return self.edition.marks(fictional=self.front.fictional)
