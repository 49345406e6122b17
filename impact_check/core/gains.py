"""Who gains and who loses under one measure rather than another, group by group and harm by harm."""

from collections.abc import Iterable, Iterator

from impact_check.core.comparison import Change, GroupChange, GroupHarm
from impact_check.core.content import Content
from impact_check.core.measured import Measured
from impact_check.core.scoring import Interval

NONE = Interval(0.0, 0.0)
REACHED = {"yes": "reached", "unknown": "may be reached", "no": "not reached"}


def moved(first: float, second: float) -> Change:
    """Whether the first of two values is less or more than the second; six decimals count."""
    by = round(first - second, 6)
    return "less" if by < 0 else "more" if by > 0 else "equal"


def together(changes: Iterable[Change]) -> Change:
    """What several changes come to when none of them is averaged away."""
    found = set(changes) - {"equal"}
    if not found:
        return "equal"
    return found.pop() if len(found) == 1 else "mixed"


def group_changes(content: Content, first: Measured, second: Measured) -> tuple[GroupChange, ...]:
    """Every group that either measure reaches or may reach, in the register's order; one that is not reached bears nothing."""
    borne = (first.group_harms, second.group_harms)
    return tuple(_group(content, id_, first, second) for id_ in content.register.groups if id_ in borne[0] or id_ in borne[1])


def _group(content: Content, id_: str, first: Measured, second: Measured) -> GroupChange:
    ours, theirs = first.group_harms.get(id_, {}), second.group_harms.get(id_, {})
    compared = (_harm(content, harm, ours.get(harm, NONE), theirs.get(harm, NONE)) for harm in content.register.harms)
    harms = [one for one in compared if one.at_worst != "equal" or one.at_best != "equal"]
    harms.sort(key=lambda one: (-round(max(one.first.worst, one.second.worst), 6), one.id))
    return GroupChange(
        id_,
        content.register.groups[id_].name,
        (REACHED[first.assessment.context.group(id_)], REACHED[second.assessment.context.group(id_)]),
        together(one.at_worst for one in harms),
        together(one.at_best for one in harms),
        tuple(harms),
    )


def _harm(content: Content, id_: str, first: Interval, second: Interval) -> GroupHarm:
    change = Interval(first.best - second.best, first.worst - second.worst)
    name = content.register.harms[id_].name
    return GroupHarm(id_, name, first, second, change, moved(first.worst, second.worst), moved(first.best, second.best))


def nobody(groups: Iterable[GroupChange], whole: Iterable[Change], direction: Change) -> bool:
    """Whether no harm of any group, and no harm on the whole (`whole`), moves in a direction at either end."""
    moves = [move for group in groups for one in group.harms for move in (one.at_worst, one.at_best)]
    return not any(one in (direction, "mixed") for one in (*moves, *whole))


def people_sentences(first: str, second: str, groups: tuple[GroupChange, ...], *, loses: bool, gains: bool) -> Iterator[str]:
    """Who bears less and who more under `first` rather than `second`, at worst and at best; whether anybody loses or gains."""
    if not groups:
        yield "No group is known to be reached by either."
        return
    for end in ("at worst", "at best"):
        yield from _sentences(
            first, second, [(_named(first, second, one), one.at_worst if end == "at worst" else one.at_best) for one in groups], end
        )
    if not loses and not gains:
        yield "By these answers nobody gains and nobody loses: every harm is the same for every group, at best and at worst."
    elif not loses:
        yield f"By these answers nobody loses with {first}: no harm is greater for any group than under {second}, at best or at worst."
    elif not gains:
        yield f"By these answers nobody gains with {first}: no harm is less for any group than under {second}, at best or at worst."


def _named(first: str, second: str, group: GroupChange) -> str:
    """A group's name, with whether it is reached where that is not the same: it alone can make the difference."""
    ours, theirs = group.reached
    return group.name if ours == theirs else f"{group.name} ({ours} by {first}, {theirs} by {second})"


def _sentences(first: str, second: str, moves: list[tuple[str, Change]], end: str) -> Iterator[str]:
    for change, says in (
        ("less", f"Less harm {end} under {first} than under {second}, and more of none"),
        ("more", f"More harm {end} under {first} than under {second}, and less of none"),
        ("mixed", f"Less of some harm and more of another {end} under {first} than under {second}"),
        ("equal", f"The same {end}"),
    ):
        names = [name for name, move in moves if move == change]
        if names:
            yield f"{says}: {'all groups' if len(names) == len(moves) > 1 else '; '.join(names)}."
