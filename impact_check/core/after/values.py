"""What a review holds: codes, levels and days; words are made when it is shown."""

from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from impact_check.core.model.assessment import Stage
from impact_check.core.model.base import Conclusion, Level, LineStatus
from impact_check.core.model.observation import Observation, Seen
from impact_check.core.plan.safeguards import Safeguard

Verdict: TypeAlias = Literal[
    "missed",  # ruled out by the answers, and seen
    "was-open",  # neither found nor ruled out by the answers, and seen
    "came",  # found by the answers, and seen
    "not-looked-for",  # found by the answers, and nobody has looked
    "not-seen",  # found by the answers, looked for and not seen
    "quiet",  # not found by the answers, and not seen
]
VERDICTS: tuple[Verdict, ...] = (
    "missed", "was-open", "came", "not-looked-for", "not-seen", "quiet",
)  # fmt: skip


Standing: TypeAlias = LineStatus | Literal[""]


class HarmAfter(NamedTuple):
    """One harm: the levels that were predicted, and the strongest that was observed of it (empty:
    nothing is told).
    """

    id: str
    name: str
    found: Level
    not_ruled_out: Level
    seen: Seen | Literal[""]
    verdict: Verdict
    observations: tuple[Observation, ...]


class ConditionAfter(NamedTuple):
    """A minimum condition whose status differs between the first version and the last; "" where it
    did not apply.
    """

    id: str
    name: str
    then: Standing
    now: Standing


class Version(NamedTuple):
    """One assessment of the measure; `label` tells the file, `day` is as coarse as it is known."""

    label: str
    day: str
    stage: Stage
    conclusion: Conclusion
    found: Level
    not_ruled_out: Level
    conditions_met: int
    conditions: int
    harms_seen: int


class Review(NamedTuple):
    """A review on a day. `predicted_by` is the version whose answers are the prediction; versions
    stand by date. `next_day` is when to look again.
    """

    title: str
    fictional: bool
    stage: Stage
    day: date
    next_day: date
    predicted_by: Version
    harms: tuple[HarmAfter, ...]
    versions: tuple[Version, ...]
    conditions: tuple[ConditionAfter, ...]
    overdue: tuple[Safeguard, ...]
    waiting: tuple[Safeguard, ...]
    done: tuple[Safeguard, ...]
    standing: str
    note: str

    def of(self, *verdicts: Verdict) -> tuple[HarmAfter, ...]:
        """The harms of which this is so, in the order of the review."""
        return tuple(harm for harm in self.harms if harm.verdict in verdicts)

    @property
    def has_begun(self) -> bool:
        """Whether the measure is running or has ended, so that something can have been seen."""
        return self.stage in ("running", "ended")
