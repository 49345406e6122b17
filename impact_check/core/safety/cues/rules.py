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
    Rule(ADDRESS, ("helps", "parcel", "number|digit|near|door|street"), within=10),
    Rule(ADDRESS, ("numbered", "digit|number", "street|door|beside"), within=8),
    Rule(ADDRESS, ("room", "number"), within=1, in_order=True),
    Rule(PLACE, ("lives|works|home", "near", "landmark|venue")),
    Rule(PLACE, ("who", "goes", "named"), within=10),
    Rule(PLACE, ("works|waits", "venue|landmark", "named|near")),
    Rule(PLACE, ("who|persons", "venue", "named"), within=8),
    Rule(PLACE, ("works|lives", "named"), within=5, in_order=True),
    Rule(PLACE, ("venue", "near", "landmark"), within=8),
    Rule(PLACE, ("persons|peoples", "beside", "home|works|waits|venue")),
    Rule(PLACE, ("lives", "kin"), within=6),
    Rule(PLACE, ("cars", "near", "landmark|venue"), within=8),
    Rule(PLACE, ("weekday", "near", "landmark|venue|street")),
    Rule(PLACE, ("venue", "door", "side")),
    Rule(PLACE, ("hides", "goods", "venue|landmark")),
    Rule(PERSON, ("that_one", "marks"), within=6),
    Rule(PERSON, ("persons", "marks", "who|beside|near"), within=8),
    Rule(PERSON, ("asks_for", "named"), within=3, in_order=True),
    Rule(PERSON, ("born", "digit|number|month", "who|persons"), within=10),
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
    Rule(TIES, ("owner", "rents", "home|cash|persons"), within=15),
    Rule(TIES, ("rents", "home", "cash|who")),
    Rule(TIES, ("owner", "cash|cut", "persons|who|home|venue|rents")),
    Rule(TIES, ("owner", "seizes|hides", "paper|key|goods")),
    Rule(TIES, ("owner", "knows", "who|rents")),
    Rule(TIES, ("lives", "crowd"), within=6),
    Rule(TIES, ("fetches", "cars")),
    Rule(TIES, ("ally", "helps", "who"), within=6),
    Rule(SAFE, ("sends|hides", "watched", "ally|client|who")),
    Rule(SAFE, ("client", "sends", "ally")),
    Rule(SAFE, ("returns", "span", "ours|who|ally|fetches")),
    Rule(SAFE, ("client", "signals", "who|ally|crowd")),
    Rule(SAFE, ("warns", "staff|police", "who|ally")),
    Rule(SAFE, ("answers", "span", "ally|client|who|key|sends")),
    Rule(SAFE, ("key", "spot|ally|near"), within=6),
    Rule(SAFE, ("door", "ajar", "hides|waits|ally|who|client")),
    Rule(SAFE, ("waits", "spot", "ally|who|persons|client")),
    Rule(SAFE, ("hides|who", "goods", "spot"), within=8),
    Rule(SAFE, ("secret", "who|persons|ally|client|waits|sends|span")),
    Rule(SAFE, ("puts", "signs", "shown")),
    Rule(SAFE, ("meets", "gathering", "who|weekday|nth|hour")),
    Rule(AGAINST, ("paper", "ended"), within=10),
    Rule(AGAINST, ("who", "paper", "refused")),
    Rule(AGAINST, ("works", "paper", "ally"), within=8),
    Rule(AGAINST, ("enters", "paper", "stays_on")),
    Rule(AGAINST, ("who|works", "lacking", "paper"), within=10),
)

# A sentence that no rule knows tells of somebody where one of these stands near enough others
TOLD_OF = ("somebody",)
OF_A_LIFE = (
    "peoples",
    "marks",
    "lives",
    "works",
    "street",
    "door",
    "near",
    "landmark",
    "venue",
    "home",
    "owner",
    "rents",
    "cash",
    "paper",
    "app",
    "digit",
    "weekday",
    "feast",
    "hour",
    "taken",
    "ally",
    "client",
    "watched",
    "key",
    "spot",
    "goods",
    "secret",
    "cars",
    "meets",
    "gathering",
    "crowd",
    "cut",
    "police",
    "staff",
    "signals",
    "kin",
    "parcel",
    "named",
    "handle",
)
TOLD_WITHIN, ENOUGH, TELLS_OF = 10, 2, "tells of somebody"
