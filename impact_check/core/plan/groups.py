"""The safeguards of a plan in groups: by who can carry them out, when they belong, whom they are
asked of or who owns them.
"""

from typing import Literal, NamedTuple, TypeAlias

from impact_check.core.plan.plan import Plan
from impact_check.core.plan.powers import CARRIERS, by_time, first_first
from impact_check.core.plan.safeguards import Safeguard
from impact_check.core.words.grammar import capital
from impact_check.core.words.names import WHEN_NAMES

By: TypeAlias = Literal["who", "when", "addressee", "owner"]

NO_NAME = {"when": "No time stated", "addressee": "Nobody named yet", "owner": "Nobody named yet"}


class Group(NamedTuple):
    """Safeguards that the same people can carry out, or that belong to the same time, addressee or
    owner. `has_times`: what belongs to the same time stands together in it.
    """

    name: str
    safeguards: tuple[Safeguard, ...]
    has_times: bool = False


def grouped(made: Plan, by: By) -> tuple[Group, ...]:
    """All safeguards of a plan by who can carry them out (then by when they belong), by when they
    belong, whom they are asked of or who owns them; inside these a group has the plan's order.

    A suggested safeguard has no addressee or owner yet: whoever could do it stands in.
    """
    if by == "who":
        return _by_who(made)
    found: dict[str, tuple[str, list[Safeguard]]] = {}
    for safeguard in (*made.adopted, *made.suggested, *made.together):
        name = _key(safeguard, by)
        found.setdefault(name.casefold(), (name, []))[1].append(safeguard)
    order = [name.casefold() for name in WHEN_NAMES.values()] if by == "when" else []
    last = NO_NAME[by].casefold()
    keys = sorted(
        found, key=lambda key: (key == last, order.index(key) if key in order else len(order), key)
    )
    return tuple(Group(capital(found[key][0]), tuple(found[key][1])) for key in keys)


def _by_who(made: Plan) -> tuple[Group, ...]:
    safeguards = (*made.adopted, *made.suggested, *made.together)
    ordered = sorted(safeguards, key=lambda safeguard: (by_time(safeguard), first_first(safeguard)))
    groups = (
        Group(
            made.powers.heading(carrier),
            tuple(safeguard for safeguard in ordered if made.powers.carrier(safeguard) == carrier),
            has_times=True,
        )
        for carrier in CARRIERS
    )
    return tuple(group for group in groups if group.safeguards)


def _key(safeguard: Safeguard, by: By) -> str:
    if by == "when":
        return safeguard.when_name or NO_NAME[by]
    if not safeguard.adopted:
        return safeguard.who or NO_NAME[by]
    return (safeguard.addressee if by == "addressee" else safeguard.owner) or NO_NAME[by]
