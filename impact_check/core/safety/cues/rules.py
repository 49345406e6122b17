"""Which families of words must meet in a sentence to lead to a person, and what this then is."""

from typing import NamedTuple


class Rule(NamedTuple):
    """Words of each of these families within some words of each other, `in_order` or in any;
    `a|b` is either family.

    Unless `in_laws`, it leaves alone what says that somebody must, may or can: so speak laws and
    plans, not notes about persons.
    """

    kind: str
    families: tuple[str, ...]
    within: int = 12
    in_laws: bool = False
    in_order: bool = False


DAY, PLACE, ADDRESS, ACCOUNT, NUMBER = "day or time", "place", "address", "account", "number"
PERSON, TIES, SAFE, AGAINST = (
    "one person",
    "ties",
    "staying safe",
    "can be used against somebody",
)

RULES = (
    Rule(ACCOUNT, ("handle", "app"), in_laws=True),
    Rule(ACCOUNT, ("handle", "reach"), within=5, in_laws=True),
    Rule(NUMBER, ("paper", "code"), within=6, in_order=True),
    Rule(ADDRESS, ("lives", "street|door")),
    Rule(ADDRESS, ("door", "side"), within=5),
    Rule(ADDRESS, ("nth", "door"), within=2),
    Rule(ADDRESS, ("street", "named", "number"), within=5),
    Rule(ADDRESS, ("home", "street", "named"), within=8),
    Rule(PLACE, ("lives|works|home", "near", "landmark|venue")),
    Rule(PLACE, ("who", "goes", "named"), within=10),
    Rule(PLACE, ("works|waits", "venue|landmark", "named|near")),
    Rule(PLACE, ("who|persons", "venue", "named"), within=8),
    Rule(PLACE, ("works|lives", "named"), within=5, in_order=True),
    Rule(DAY, ("nth", "weekday", "month|feast|hour|taken")),
    Rule(DAY, ("weekday", "month", "hour|taken|who")),
    Rule(DAY, ("feast", "hour|taken|nth"), within=8),
    Rule(DAY, ("taken", "hour"), within=10),
    Rule(DAY, ("weekday", "feast"), within=6),
    Rule(DAY, ("weekday", "hour", "taken|who")),
    Rule(DAY, ("weekday", "weekday"), within=4),
    Rule(PERSON, ("taken", "who"), within=4),
    Rule(PERSON, ("single", "persons|peoples|lives"), within=6),
    Rule(PERSON, ("peoples", "marks")),
    Rule(PERSON, ("peoples", "persons", "told|lives")),
    Rule(PERSON, ("persons", "marks", "told|lives|works")),
    Rule(TIES, ("owner", "rents", "home|cash|persons")),
    Rule(TIES, ("rents", "home", "cash|who")),
    Rule(TIES, ("owner", "cash|cut", "persons|who|home|venue|rents")),
    Rule(TIES, ("lives", "crowd"), within=6),
    Rule(TIES, ("fetches", "cars")),
    Rule(TIES, ("ally", "helps", "who"), within=6),
    Rule(SAFE, ("sends|hides", "watched", "ally|client")),
    Rule(SAFE, ("client", "sends", "ally")),
    Rule(SAFE, ("answers", "span", "ally|client|who|key|sends")),
    Rule(SAFE, ("key", "spot|ally|near"), within=6),
    Rule(SAFE, ("door", "ajar", "hides|waits|ally|who|client")),
    Rule(SAFE, ("waits", "spot", "ally|who|persons|client")),
    Rule(SAFE, ("hides", "goods", "spot")),
    Rule(SAFE, ("secret", "who|persons|ally|client|waits|sends|span")),
    Rule(SAFE, ("puts", "signs", "shown")),
    Rule(SAFE, ("meets", "gathering", "who|weekday|nth|hour")),
    Rule(AGAINST, ("paper", "ended"), within=10),
    Rule(AGAINST, ("who", "paper", "refused")),
    Rule(AGAINST, ("works", "paper", "ally"), within=8),
    Rule(AGAINST, ("enters", "paper", "stays_on")),
    Rule(AGAINST, ("who|works", "lacking", "paper"), within=10),
)
