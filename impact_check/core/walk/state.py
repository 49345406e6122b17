"""Where a walk stands: the assessment so far, the place, and what was seen since it began. Nothing
of it but the assessment is saved.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from impact_check.core.model.assessment import Assessment, Measure
from impact_check.core.model.call import Call
from impact_check.core.model.content import Content
from impact_check.core.walk.steps import Line


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the walk: its kind, what it is about, and what was chosen on the way to it."""

    kind: str
    id: str = ""
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class ConditionFound:
    """A minimum condition as it stands: what it asks, its status, what would meet it, and who can
    know.
    """

    name: str
    text: str
    status: str
    status_name: str
    meets: tuple[str, ...]
    who: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A safeguard that is suggested: its id, text, who would do it and when, what it lowers, and
    what it means to have it in place.
    """

    id: str
    text: str
    who: str
    when: str
    lowers: str
    in_place_means: str


@dataclass(frozen=True, slots=True)
class Advice:
    """What the walk is handed because it cannot work it out itself: all functions of the
    assessment, none is called while answering except `remark`, and that only where the score was
    asked for.
    """

    order: Callable[[Assessment], tuple[str, ...]]
    conditions: Callable[[Assessment], tuple[ConditionFound, ...]]
    offers: Callable[[Assessment], tuple[Offer, ...]]
    remark: Callable[[Assessment], str]


@dataclass(frozen=True, slots=True)
class Bearing:
    """A finding that can answer a question of a call: its id, its words in short, how many words it
    has in full, whether it bears on the question, and whether it is told there.
    """

    id: str
    short: str
    words: int
    bears: bool
    is_told: bool


@dataclass(frozen=True, slots=True)
class Calling:
    """An authority's questions, and for each (by its number) the findings that can answer it."""

    call: Call
    bearing: Callable[[Assessment, str], tuple[Bearing, ...]]


@dataclass(frozen=True, slots=True)
class Limits:
    """What is asked, never what counts: `only` some checklists, a quick `scan`, what `community`
    can know, open ones in an `order`, in a variant what changes: not what is `unchanged`.
    """

    scan: bool = False
    community: bool = False
    only: frozenset[str] | None = None
    order: tuple[str, ...] | None = None
    unchanged: frozenset[str] | None = None
    show_score: bool = False


@dataclass(frozen=True, slots=True)
class Commands:
    """What a person types to go on, after a scan was chosen too, and for what can follow a walk;
    empty where nothing is typed.
    """

    go_on: str = ""
    scan: str = ""
    whole: str = ""
    open: str = ""
    score: str = ""
    plan: str = ""
    report: str = ""
    send: str = ""  # ids of questions follow


@dataclass(frozen=True, slots=True)
class Setting:
    """What stays the same during a walk; `file` and `commands` are how the person reaches it again,
    `today` is 2026-03-01 or empty, `begins_at` the id of a question or empty; where there is a
    `calling`, its questions come first; `saves_at_once`: each answer is on the disk before the next
    step.
    """

    content: Content = field(repr=False)
    advice: Advice = field(repr=False)
    limits: Limits = Limits()
    file: str = ""
    commands: Commands = Commands()
    today: str = ""
    begins_at: str = ""
    calling: Calling | None = field(default=None, repr=False)
    saves_at_once: bool = True


@dataclass(frozen=True, slots=True)
class Walk:
    """A walk at one moment; `earlier` is the walk before the last change, for undo."""

    setting: Setting
    assessment: Assessment
    place: Place
    told: tuple[Line, ...] = ()
    passed: frozenset[Place] = frozenset()
    done: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    noticed: frozenset[str] | None = None
    announced: frozenset[str] = frozenset()
    resettled: frozenset[str] = frozenset()
    aside: Place | None = None
    last_source: str = ""
    drafts: Mapping[str, str] = field(default_factory=dict)
    wants_evidence: str = ""
    sources_later: bool = False
    reminded: bool = False
    list_to: str = ""
    earlier: "Walk | None" = field(default=None, repr=False, compare=False)


def blank() -> Assessment:
    """An assessment about which nothing is known yet; it cannot be saved before it has a title."""
    return Assessment(measure=Measure.model_construct(title=""))


def at(walk: Walk, place: Place) -> Walk:
    """The walk at another place."""
    return replace(walk, place=place)


def telling(walk: Walk, *words: str) -> Walk:
    """The walk with something more to tell before the next step."""
    return replace(walk, told=(*walk.told, *(Line(word) for word in words)))


def passing(walk: Walk) -> Walk:
    """The walk with its present place seen."""
    return replace(walk, passed=walk.passed | {walk.place})


def with_assessment(walk: Walk, assessment: Assessment) -> Walk:
    """The walk with a changed assessment; the end is told anew, since it may now say something
    else.
    """
    return replace(
        walk,
        assessment=assessment,
        passed=frozenset(place for place in walk.passed if not place.kind.startswith("end")),
    )
