"""What was seen since a measure began."""

from typing import Literal, TypeAlias

from impact_check.core.model.base import Free, Frozen, Id, YesNo
from impact_check.core.model.days import PartialDate

Seen: TypeAlias = Literal[
    "not-looked-for", "looked-for-not-seen", "one-source", "independent-sources"
]
OBSERVED_NAMES = ("observed", "effects")  # of the list in files; the second until version 2026.3


class Observation(Frozen):
    """What was seen of one harm, or of one way in which harm happens, since a running or ended
    measure began, as organisations, services, courts or studies report it; never a single person's
    story. `by`: an organisation or office. It counts as found beside the level and moves no score.
    """

    harm: Id | Literal[""] = ""
    route: Id | Literal[""] = ""
    group: Id | Literal[""] = ""
    seen: Seen
    what: Free = ""
    since: PartialDate = ""
    by: Free = ""
    source: Free = ""
    held: YesNo = "no"
    share: YesNo = "no"

    @property
    def was_seen(self) -> bool:
        """Whether one source or more report it."""
        return self.seen in ("one-source", "independent-sources")

    @property
    def has_source(self) -> bool:
        """Whether it names a source, or one that exists but is not disclosed."""
        return bool(self.source) or self.held == "yes"

    @property
    def is_found(self) -> bool:
        """Whether it counts as found by observation: seen, with its source."""
        return self.was_seen and self.has_source
