"""A small content of its own for whole walks, so that they stay the same when the shipped content
grows.
"""

from impact_check.core.model.checklist import Checklist
from impact_check.core.model.content import Content
from impact_check.core.model.register import Register

CITE = ({"source": "guide", "section": "One", "page": 2},)
HARMS = {"eviction": ("Loss of a home", 4), "arrest": ("Arrest", 3), "silence": ("Silence", 1)}
FEATURES = {"raid": "Raid", "poster": "Poster", "return": "Return"}


def small_content() -> Content:
    """Three features, two groups, five checklists: one for every measure, one heavy section,
    conditions, long lists, many safeguards.
    """
    return Content(_register(), _checklists(), version="7", digest="sha256:small")


def _register() -> Register:
    feature = {
        "raid": {
            "counts": "Officers enter without being asked in.",
            "not": "A visit that was agreed.",
        },
        "poster": {"counts": "Anything that hangs in a street."},
        "return": {},
    }
    routes = {
        "design": ((), ("silence", "direct")),
        "raids": (("raid", "poster"), ("eviction", "direct")),
        "posters": (("poster",), ("arrest", "contributing")),
        "returns": (("return",), ("arrest", "direct")),
        "money": ((), ("silence", "direct")),
    }
    cases = (
        ("Case one", "A city", "2016", "raids"),
        ("Case two", "", "", "raids"),
        ("Case three", "A port", "", "posters"),
        *((f"Raid {number}", "", "2017", "raids") for number in range(2)),
    )
    return Register.model_validate(
        {
            "harms": {
                id_: {
                    "name": name,
                    "scale": scale,
                    "irremediability": 3,
                    "why": "w",
                    "heightened": ("migrants",),
                    "cite": CITE,
                }
                for id_, (name, scale) in HARMS.items()
            },
            "features": {
                id_: {"name": name, "text": f"{name} text", "cite": CITE, **feature[id_]}
                for id_, name in FEATURES.items()
            },
            "groups": {
                id_: {"name": id_.capitalize(), "text": f"{id_} text", "cite": CITE}
                for id_ in ("migrants", "minors")
            },
            "routes": {
                id_: {
                    "name": f"Route {id_}",
                    "pillar": "protection",
                    "features": features,
                    "cite": CITE,
                    "leads_to": {harm: {"strength": strength, "why": "w"}},
                }
                for id_, (features, (harm, strength)) in routes.items()
            },
            "red_lines": {
                "heard": {
                    "name": "Being heard",
                    "text": "People were heard.",
                    "unacceptable": "Nobody was heard.",
                    "from": "serious",
                    "needs_statement": "yes",
                    "cite": CITE,
                },
                "home": {
                    "name": "A home",
                    "text": "Nobody loses a home.",
                    "unacceptable": "Homes are lost.",
                    "from": "harmful",
                    "cite": CITE,
                },
            },
            "mitigations": {
                f"safeguard_{number}": {
                    "text": f"Safeguard {number}{'.' if number % 2 else ''}",
                    "targets": {"raid_home": ("safe", "minor", "serious")[number % 3]},
                    "who": f"Office {number}",
                    "when": ("before-launch", "while-running")[number % 2],
                    "in_place_means": f"sign {number}",
                    "verify": "v",
                    "cite": CITE,
                }
                for number in range(1, 12)
            },
            "cases": {
                name.casefold().replace(" ", "_"): {
                    "name": name,
                    "where": where,
                    "when": when,
                    "what": f"{name} happened.",
                    "routes": (route,),
                    "evidence": "study",
                    "cite": CITE,
                }
                for name, where, when, route in cases
            },
            "sources": {
                "guide": {
                    "title": "A guide",
                    "kind": "guide",
                    "pages": "yes",
                    "sections": {"One": (1, 9)},
                }
            },
        }
    )


def _checklists() -> tuple[Checklist, ...]:
    return (
        _checklist(
            "every",
            "Every measure",
            {
                "id": "plan",
                "title": "The plan",
                "questions": (
                    _question(
                        "aim_known",
                        "design",
                        help="An aim can be checked.",
                        not_applicable_if="there is no aim to know",
                    ),
                    _question("were_heard", "design", red_line="heard", who=("affected-people",)),
                ),
            },
        ),
        _checklist(
            "raids",
            "Raids",
            {
                "id": "before",
                "title": "Before",
                "questions": (
                    _question(
                        "raid_notice",
                        "raids",
                        classes=("safe", "harmful"),
                        who=("authority", "affected-people"),
                    ),
                ),
            },
            {
                "id": "inside",
                "title": "Inside",
                "heavy": "This part is about force.",
                "questions": (
                    _question(
                        "raid_home", "raids", red_line="home", who=("affected-people", "proposer")
                    ),
                    _question("raid_after", "raids"),
                ),
            },
        ),
        _checklist(
            "money",
            "Money",
            {
                "id": "budget",
                "title": "Budget",
                "questions": (_question("who_pays", "money", who=("public-record",)),),
            },
        ),
        _checklist(
            "posters",
            "Posters",
            {
                "id": "words",
                "title": "Words",
                "questions": tuple(
                    _question(
                        f"poster_{number}",
                        "posters",
                        not_applicable_if="no poster" if number == 1 else "",
                    )
                    for number in range(1, 10)
                ),
            },
        ),
        _checklist(
            "returns",
            "Returns",
            {
                "id": "way",
                "title": "The way",
                "questions": (
                    *(
                        _question(f"return_{number}", "returns", who=("authority",))
                        for number in range(1, 31)
                    ),
                    _question(
                        "return_31",
                        "returns",
                        who=("authority",),
                        red_line="home",
                        cite=(*CITE, {**CITE[0], "page": 3}),
                    ),
                ),
            },
        ),
    )


def _checklist(id_, name, *sections):
    return Checklist.model_validate(
        {
            "id": id_,
            "name": name,
            "pillar": "protection",
            "text": f"{name} text",
            "sections": sections,
        }
    )


def _question(
    id_, route, classes=("safe", "minor", "serious", "harmful"), who=("proposer",), **more
):
    text = f"{id_.replace('_', ' ').capitalize()}?"
    options = {grade: f"{id_} {letter}" for grade, letter in zip(classes, "abcd", strict=False)}
    return {
        "id": id_,
        "route": route,
        "text": text,
        "options": options,
        "who_knows": who,
        "cite": CITE,
    } | more
