"""Every harm as a report shows it: how grave, by which routes, from which answers."""

from collections.abc import Mapping
from typing import TypeAlias

from impact_check.core.method.numbers import total
from impact_check.core.method.scoring import HarmResult
from impact_check.core.model.base import LEVELS
from impact_check.core.report.composed import Composed
from impact_check.core.report.values import HarmFound, HarmRoute, found_first
from impact_check.core.views.citing import references, told
from impact_check.core.views.reasons import happening
from impact_check.core.views.shown import Asked, Told
from impact_check.core.words.grammar import counted, joined
from impact_check.core.words.names import LEVEL_NAMES, level_range

SCALES = {
    1: "an inconvenience",
    2: "a real loss that people recover from",
    3: "serious harm to livelihood, home, health or rights",
    4: "a threat to life, freedom or bodily safety",
}
UNDOING = {
    1: "soon made good",
    2: "made good with effort",
    3: "hardly to be undone",
    4: "not to be undone",
}

Elsewhere: TypeAlias = Mapping[str, tuple[Told, ...]]  # what happened elsewhere, by route


def harms_found(base: Composed, answers: dict[str, Asked]) -> tuple[HarmFound, ...]:
    """All harms, those first of which most is found."""
    elsewhere = {part.id: told(base.content, part.id) for part in base.made.problem.routes}
    found = [_harm(base, result, answers, elsewhere) for result in base.score.harms]
    places = {id_: place for place, id_ in enumerate(base.content.register.harms)}
    return tuple(
        sorted(
            found,
            key=lambda harm: found_first(harm.level, harm.index, places[harm.id]),
        )
    )


def _harm(
    base: Composed, result: HarmResult, answers: dict[str, Asked], elsewhere: Elsewhere
) -> HarmFound:
    content, harm = base.content, base.content.register.harms[result.id]
    reached = base.made.problem.groups
    harder = [
        content.register.groups[id_].name
        for id_ in harm.heightened
        if reached.get(id_) in ("yes", "unknown") and id_ in content.register.groups
    ]
    return HarmFound(
        id=result.id,
        name=harm.name,
        level=result.level,
        level_name=level_range(result.level.best, result.level.worst),
        index=result.residual,
        inherent=result.inherent,
        floored=result.floored,
        why=harm.why,
        gravity=f"{SCALES[harm.scale]}; {UNDOING[harm.irremediability]}",
        groups=tuple(harder),
        rights=tuple(
            content.register.rights[id_].name
            for id_ in harm.rights
            if id_ in content.register.rights
        ),
        routes=_routes(base, result.id, answers, elsewhere),
        points=total(points.points for points in base.parts.points if points.harm == result.id),
        references=references(content, harm.cite),
    )


def _routes(
    base: Composed, harm: str, answers: dict[str, Asked], elsewhere: Elsewhere
) -> tuple[HarmRoute, ...]:
    """The routes that are or may be open, the one that weighs most first."""
    content, found = base.content, []
    place = next(i for i, part in enumerate(base.made.problem.harms) if part.id == harm)
    for value in sorted(
        base.made.worst.harms[place].links, key=lambda link: (-link.residual, link.route)
    ):
        part = base.made.problem.routes[value.route]
        if value.inherent > 0.0:
            link = content.register.routes[part.id].leads_to[harm]
            questions = tuple(
                answers[reading.question]
                for reading in part.readings
                if reading.high > 0 or reading.unproven
            )
            name = content.register.routes[part.id].name
            found.append(
                HarmRoute(
                    part.id,
                    happening(name, [question.grade for question in questions]),
                    link.strength,
                    link.why,
                    questions,
                    elsewhere[part.id],
                )
            )
    return tuple(found)


def harm_counts(harms: tuple[HarmFound, ...]) -> str:
    """`two harms Severe at worst, eleven High`."""
    names = [
        (LEVEL_NAMES[level], sum(harm.level.worst == level for harm in harms))
        for level in reversed(LEVELS)
    ]
    told_ones = [
        f"{counted(number, 'harm is', 'harms are')} {name}" for name, number in names if number
    ]
    return joined(told_ones)
