"""Safeguards as plans and reports show them: the adopted ones with what they count for, the
suggested ones with what they would change.
"""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from impact_check.core.comparison.moved import change_sentences
from impact_check.core.method.calculation import open_routes
from impact_check.core.method.numbers import Numbers, whole
from impact_check.core.method.progress import Progress
from impact_check.core.method.scoring import Workings
from impact_check.core.model.base import Level
from impact_check.core.model.content import Content
from impact_check.core.model.register import Power
from impact_check.core.plan import messages, messages_of_fixed
from impact_check.core.plan.suggestions import Suggestion
from impact_check.core.views.citing import references
from impact_check.core.views.shown import Reference
from impact_check.core.what_if.effects import NOTHING, Fall, counts_after, lowered_by, places_of
from impact_check.core.words.names import LEVEL_NAMES, WHEN_NAMES

NO_EFFECT = "less than one point in any harm as things stand"


class Change(NamedTuple):
    """How a harm of 0..100 falls at worst, with its level before and after; `floored` if the rest
    cannot be undone.
    """

    harm: str
    name: str
    before: float
    after: float
    before_level: Level
    after_level: Level
    floored: bool

    @property
    def shows(self) -> bool:
        """Whether it is seen in whole numbers."""
        return whole(self.before) != whole(self.after)

    @property
    def text(self) -> str:
        """`Violence: High to Moderate at worst (62 to 38)`; the floor is named where it binds."""
        at_floor = self.floored and self.after > NOTHING
        if self.before_level == self.after_level:
            message = messages.KEEPS_LEVEL_AT_FLOOR if at_floor else messages.KEEPS_LEVEL
        else:
            message = messages.FALLS_TO_FLOOR if at_floor else messages.FALLS
        return message.format(
            harm=self.name,
            before=LEVEL_NAMES[self.before_level],
            after=LEVEL_NAMES[self.after_level],
            from_=whole(self.before),
            to=whole(self.after),
        )


class Counted(NamedTuple):
    """The counts of progress with a safeguard verified (`verified`), with it as it stands (`now`)
    and without it (`without`); the last two are the same for one that is only suggested.
    """

    without: Progress
    now: Progress
    verified: Progress

    @property
    def by_now(self) -> tuple[str, ...]:
        """What it moves as it stands, in sentences; nothing where it moves nothing."""
        return _moved(self.without, self.now)

    @property
    def if_verified(self) -> tuple[str, ...]:
        """What it would move if it were verified, in sentences; never empty."""
        return _moved(self.now, self.verified) or (messages_of_fixed.MOVES_NO_COUNT,)


def _moved(before: Progress, after: Progress) -> tuple[str, ...]:
    return tuple(change_sentences(before, after)) if before != after else ()


class Safeguard(NamedTuple):
    """A safeguard, suggested or adopted: who does it, when it belongs, what it changes at worst,
    largest change first.

    `if_verified` compares with today; `now` (adopted ones only) compares with not having it.
    `effect` is the sum of all falls if verified. `instead_of` are suggestions before it that do all
    that it does: with one of them it adds nothing. Where nothing changes, the notes say why.
    `power` is the least that is enough to carry it out. `not_met`, `not_shown`: the minimum
    conditions whose questions it targets.
    `missing` is what full credit still needs, `counted` what it does to the counts of progress.
    """

    id: str
    text: str
    who: str
    when: str
    when_name: str
    in_place_means: str
    verify: str
    references: tuple[Reference, ...]
    effect: float
    if_verified: tuple[Change, ...]
    if_verified_note: str
    counted: Counted
    power: Power | Literal[""] = ""
    prevents: str = ""
    not_met: tuple[str, ...] = ()
    not_shown: tuple[str, ...] = ()
    find_out: tuple[str, ...] = ()
    instead_of: tuple[str, ...] = ()
    adopted: bool = False
    is_own: bool = False
    status: str = ""
    status_name: str = ""
    counted_as: str = ""
    is_counted: bool = True
    owner: str = ""
    addressee: str = ""
    due: str = ""
    overdue: bool = False
    late: str = ""
    source: str = ""
    verifier: str = ""
    missing: tuple[str, ...] = ()
    now: tuple[Change, ...] = ()
    now_note: str = ""

    @property
    def changes_if_verified(self) -> tuple[str, ...]:
        """What it would change if it were verified, in sentences; never empty."""
        return tuple(change.text for change in self.if_verified if change.shows) or (
            self.if_verified_note or NO_EFFECT,
        )

    @property
    def changes_now(self) -> tuple[str, ...]:
        """What it changes as it stands, in sentences; never empty for an adopted one."""
        return tuple(change.text for change in self.now if change.shows) or (
            self.now_note or NO_EFFECT,
        )


def changes(content: Content, found: Iterable[Fall], numbers: Numbers) -> tuple[Change, ...]:
    """Falls in words, the largest first."""
    ordered = sorted(found, key=lambda fall: (round(fall.after - fall.before, 9), fall.harm))
    return tuple(
        Change(
            fall.harm, content.register.harms[fall.harm].name, fall.before, fall.after,
            numbers.level(fall.before), numbers.level(fall.after), fall.floored,
        )
        for fall in ordered
    )  # fmt: skip


def suggested(
    content: Content,
    found: Iterable[Suggestion],
    made: Workings,
    before: Progress,
    numbers: Numbers,
) -> tuple[Safeguard, ...]:
    """Suggestions of the register, in the order given, which is that of their effect; `before` are
    the counts without any of them.
    """
    opened, places = open_routes(made.problem, numbers, "best"), places_of(made.problem)
    earlier: list[Suggestion] = []
    shown = []
    for suggestion in found:
        same = tuple(other.id for other in earlier if other.covers(suggestion))
        fallen = lowered_by(
            made.problem,
            made.best,
            opened,
            suggestion.promises,
            {places[question] for question in suggestion.targets},
            numbers,
            "best",
        )
        counted = Counted(before, before, counts_after(before, fallen, numbers))
        shown.append(_suggested(content, suggestion, same, counted, numbers))
        earlier.append(suggestion)
    return tuple(shown)


def _suggested(
    content: Content,
    suggestion: Suggestion,
    same: tuple[str, ...],
    counted: Counted,
    numbers: Numbers,
) -> Safeguard:
    mitigation = suggestion.mitigation
    return Safeguard(
        id=suggestion.id,
        text=mitigation.text,
        who=mitigation.who,
        when=mitigation.when,
        when_name=WHEN_NAMES[mitigation.when],
        in_place_means=mitigation.in_place_means,
        verify=mitigation.verify,
        references=references(content, mitigation.cite),
        effect=suggestion.effect,
        if_verified=changes(content, suggestion.falls, numbers),
        if_verified_note=(
            "" if suggestion.falls else "nothing by itself; it helps only together with others"
        ),
        counted=counted,
        power=mitigation.by,
        prevents=mitigation.prevents,
        find_out=tuple(content.questions[question].text for question in suggestion.find_out),
        instead_of=same,
    )
