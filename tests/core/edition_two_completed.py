"""Completions of open points (method, section 6, point 11) written down a second time, from the
text alone. What a draw says is handed in: it belongs to the point, not to the measure.
"""

from collections.abc import Callable, Iterator
from typing import Any

from tests.core.edition_two import CLASSES, HALF_A_CLASS, SURE, Measure, Plain, gravity, presence

Draw = Callable[[str, str], float]


def completed(measure: Measure, draw: Draw) -> tuple[int, list[float]]:
    """How many conditions break and the harms of 0..100, gravest first, in one completion; `draw`
    says of a point, by its kind and id, how badly it turns out, 0..1.
    """
    context, register = measure.context, measure.register

    def there(kind: str, id_: str) -> bool:
        known = presence(context, kind, id_)
        return draw(kind[:-1], id_) >= 0.5 if known == "unknown" else known == "yes"

    opened, broken = {}, set()
    for question in measure.counting():
        id_, reading = question["id"], measure.read[question["id"]]
        route = register["routes"][question["route"]]
        here = all(
            not route[kind] or any([there(kind, id_) for id_ in route[kind]])
            for kind in ("features", "groups")
        )
        if reading["open"] and question["route"] in measure.required and not here:
            opened[id_] = 0.0
            continue
        place, opened[id_] = _turned(question, reading, draw)
        line = question["red_line"]
        if line and place >= CLASSES.index(register["red_lines"][line]["from"]):
            broken.add(line)
    scope = context["scope"]
    if scope == "unknown":
        scope = 1 + int(4 * draw("scope", "scope"))
    harms = [
        measure.harm_of(id_, gravity(harm, _harder(harm, there), scope), opened, SURE)
        for id_, harm in register["harms"].items()
    ]
    return len(broken), sorted((round(value, 6) for value in harms), reverse=True)


def _harder(harm: Plain, there: Callable[[str, str], bool]) -> bool:
    return any([there("groups", id_) for id_ in harm["heightened"]])


def _turned(question: Plain, reading: Plain, draw: Draw) -> tuple[int, float]:
    """The class that a question turns out to have, and how open it is with it."""
    id_, left = question["id"], reading["left"]
    place = left[0] if len(left) == 1 else left[int(draw("question", id_) * len(left))]
    missing = 0.0
    if not reading["proof"] and not reading["open"]:
        kind = "question" if len(left) == 1 else "proof"
        missing = HALF_A_CLASS if draw(kind, id_) >= 0.5 else 0.0
    worst = max(CLASSES.index(name) for name in question["options"])
    return place, min(place / 3 + missing, worst / 3)


def share(first: Measure, second: Measure, draws: list[Draw]) -> float:
    """In what share of completions the first measure does less harm; ties count half."""
    return sum(_points(first, second, draws)) / len(draws)


def _points(first: Measure, second: Measure, draws: list[Draw]) -> Iterator[float]:
    for draw in draws:
        one: Any = completed(first, draw)
        other: Any = completed(second, draw)
        yield 1.0 if one < other else 0.5 if one == other else 0.0
