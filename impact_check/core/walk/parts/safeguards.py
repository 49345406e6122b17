"""The safeguards that are suggested for the harms found, adopted one by one with status, owner, due
date and source.
"""

from dataclasses import replace
from typing import Any, get_args

from impact_check.core.model.assessment import Commitment
from impact_check.core.model.base import Status
from impact_check.core.walk.common import AROUND, WHILE_WRITING, Kind, explained, refused
from impact_check.core.walk.parts.parting import on
from impact_check.core.walk.places import END_SAFEGUARDS
from impact_check.core.walk.state import Offer, Place, Walk, at, telling, with_assessment
from impact_check.core.walk.steps import (
    Choose,
    Chosen,
    Command,
    GoOn,
    Line,
    Option,
    Pressed,
    Reply,
    Write,
    Written,
)
from impact_check.core.walk.typed import NOTHING, cleaned, day, objection
from impact_check.core.words.grammar import counted
from impact_check.core.words.names import STATUS_NAMES

PAGE = 9
MORE = Command("m", "more")
STATUS_TEXTS: dict[Status, str] = {
    "planned": "Planned: somebody wants it",
    "funded": "Funded: there is money for it",
    "in-place": "In place: it works now",
    "verified": "Verified: in place, and somebody independent has checked it",
}
STATUSES: tuple[Status, ...] = get_args(Status)


def _page(walk: Walk) -> tuple[int, tuple[Offer, ...]]:
    offers = walk.setting.advice.offers(walk.assessment)
    start = int(walk.place.chosen or 0)
    return start, offers[start : start + PAGE]


def show_offers(walk: Walk) -> Choose:
    """The suggested safeguards, the most useful first, a page at a time."""
    start, here = _page(walk)
    everything = walk.setting.advice.offers(walk.assessment)
    adopted = len(walk.assessment.commitments)
    so_far = (
        (
            Line(
                f"{counted(adopted, 'safeguard is', 'safeguards are').capitalize()} adopted so far."
            ),
        )
        if adopted
        else ()
    )
    if not everything:
        return Choose(
            head=("Safeguards",),
            text="No further safeguard is suggested.",
            about=so_far,
            options=(),
            commands=AROUND,
            on_return="go on",
        )
    more = (MORE,) if start + PAGE < len(everything) else ()
    return Choose(
        head=("Safeguards", f"{start + 1} to {start + len(here)} of {len(everything)}"),
        text=(
            "These could lower the harms found; the ones that lower most stand first. Choose one to"
            " read about it and adopt it."
        ),
        about=so_far,
        options=tuple(Option(str(number), offer.text) for number, offer in enumerate(here, 1)),
        commands=(*more, *AROUND),
        on_return="go on",
    )


def take_offers(walk: Walk, reply: Reply) -> Walk:
    """To a safeguard, to more of them, or on."""
    start, here = _page(walk)
    match reply:
        case GoOn():
            return on(replace(walk, place=END_SAFEGUARDS))
        case Pressed("m"):
            return at(walk, Place(END_SAFEGUARDS.kind, "", str(start + PAGE)))
        case Chosen(key) if key.isdecimal() and 1 <= int(key) <= len(here):
            return at(walk, Place("safeguard", here[int(key) - 1].id))
    return refused(walk)


def show_offer(walk: Walk) -> Choose:
    """One safeguard: what it lowers, who does it, when, and what it means."""
    offer = next(
        offer for offer in walk.setting.advice.offers(walk.assessment) if offer.id == walk.place.id
    )
    return Choose(
        head=("Safeguards",),
        text=f"{offer.text.rstrip('.')}.",
        about=(
            Line(f"What it lowers: {offer.lowers}.", "item"),
            Line(f"Who: {offer.who}. {offer.when}.", "item"),
            Line(f"It is in place when: {offer.in_place_means}", "item"),
        ),
        options=(
            *(
                Option(str(number), STATUS_TEXTS[status])
                for number, status in enumerate(STATUSES, 1)
            ),
            Option("5", "Leave it for now"),
        ),
        commands=AROUND,
    )


def take_offer(walk: Walk, reply: Reply) -> Walk:
    """Adopted with a status, or left."""
    match reply:
        case Chosen("5"):
            return at(walk, END_SAFEGUARDS)
        case Chosen("1" | "2" | "3" | "4" as key):
            planned = "yes" if walk.assessment.variant == "yes" else "no"
            adopted = Commitment.model_validate(
                {"status": STATUSES[int(key) - 1], "planned": planned}
            )
            commitments = {**walk.assessment.commitments, walk.place.id: adopted}
            changed = with_assessment(
                walk, walk.assessment.model_copy(update={"commitments": commitments})
            )
            return at(changed, Place("owner", walk.place.id))
    return refused(walk)


TEXTS = {
    "owner": (
        "Who is responsible for it?",
        "An office, a role or an organisation, not a person.",
        "nobody yet",
    ),
    "due": ("By when?", "A day, written like 2026-03-01.", "no date yet"),
    "verifier": (
        "Who has checked it?",
        "Not the proposer, and not whoever carries the measure out.",
        "not named",
    ),
    "proof": (
        "Where does it stand that this is so?",
        "A budget line, a contract, a decision.",
        "no source: it then counts one status lower",
    ),
}
FIELD = {"owner": "owner", "due": "due", "verifier": "verifier", "proof": "source"}


def show_detail(walk: Walk) -> Write:
    """One thing to know about an adopted safeguard."""
    text, hint, empty = TEXTS[walk.place.kind]
    mitigation = walk.setting.content.register.mitigations[walk.place.id]
    status = STATUS_NAMES[walk.assessment.commitments[walk.place.id].status]
    return Write(
        head=("Safeguard", mitigation.text, status),
        text=text,
        about=(Line(hint),),
        commands=WHILE_WRITING,
        on_return=empty,
    )


def take_detail(walk: Walk, reply: Reply) -> Walk:
    """The detail kept, and on to the next one."""
    match reply:
        case GoOn():
            return _next_detail(walk)
        case Written(words) if words.strip() == NOTHING:
            return _next_detail(walk)
        case Written(words) if walk.place.kind == "due":
            found = day(words.strip())
            return (
                _next_detail(_with(walk, found))
                if found
                else refused(walk, "That is no day. Write it like 2026-03-01.")
            )
        case Written(words):
            typed = cleaned(words)
            return (
                refused(walk, objection(typed))
                if objection(typed)
                else _next_detail(_with(walk, typed))
            )
    return refused(walk)


def _with(walk: Walk, value: Any) -> Walk:
    commitment = walk.assessment.commitments[walk.place.id].model_copy(
        update={FIELD[walk.place.kind]: value}
    )
    commitments = {**walk.assessment.commitments, walk.place.id: commitment}
    return with_assessment(walk, walk.assessment.model_copy(update={"commitments": commitments}))


def _next_detail(walk: Walk) -> Walk:
    status = walk.assessment.commitments[walk.place.id].status
    details = [kind for kind in TEXTS if kind != "verifier" or status == "verified"]
    later = details[details.index(walk.place.kind) + 1 :]
    if later:
        return at(walk, Place(later[0], walk.place.id))
    return at(telling(walk, "Adopted."), END_SAFEGUARDS)


_WHY = (
    "A safeguard counts only as far as it is real: a plan not at all, money for it a little, in"
    " place more, checked by others most."
)
_DETAIL = Kind(show_detail, take_detail, explained(_WHY))

KINDS = {
    "end-safeguards": Kind(show_offers, take_offers, explained(_WHY)),
    "safeguard": Kind(show_offer, take_offer, explained(_WHY)),
    "owner": _DETAIL,
    "due": _DETAIL,
    "verifier": _DETAIL,
    "proof": _DETAIL,
}
