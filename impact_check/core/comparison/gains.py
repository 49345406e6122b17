"""Who gains and who loses under one measure rather than another, group by group and harm by
harm.
"""

from collections.abc import Iterable, Iterator, Sequence

from impact_check.core.comparison import people_messages as told
from impact_check.core.comparison.measured import Measured
from impact_check.core.comparison.values import Change, GroupChange, GroupHarm, People
from impact_check.core.method.calculation import End
from impact_check.core.method.scoring import Interval
from impact_check.core.model.content import Content
from impact_check.core.words.grammar import joined

NAMED = 2
NONE = Interval(0.0, 0.0)
MAYBE, NOT = "may be reached", "not reached"
REACHED = {"yes": "reached", "unknown": MAYBE, "no": NOT}


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


def harm_moves(first: Measured, second: Measured) -> dict[str, Change]:
    """How each harm on the whole moves under the first of two measures, both ends taken
    together.
    """
    pairs = {id_: (first.harms[id_], second.harms[id_]) for id_ in first.harms}
    return {
        id_: together((moved(interval.worst, other.worst), moved(interval.best, other.best)))
        for id_, (interval, other) in pairs.items()
    }


def people(content: Content, first: Measured, second: Measured, order: Sequence[str]) -> People:
    """Who gains and who loses under the first of two measures; `order` is that of the harms."""
    groups, whole = group_changes(content, first, second, order), harm_moves(first, second).values()
    nobody_loses, nobody_gains = nobody(groups, whole, "more"), nobody(groups, whole, "less")
    says = people_sentences(
        first.label, second.label, groups, loses=not nobody_loses, gains=not nobody_gains
    )
    return People(groups, nobody_loses, nobody_gains, tuple(says))


def group_changes(
    content: Content, first: Measured, second: Measured, order: Sequence[str]
) -> tuple[GroupChange, ...]:
    """Every group that either measure reaches or may reach, with its harms in the order given; one
    not reached bears nothing.
    """
    borne = (first.group_harms, second.group_harms)
    return tuple(
        _group(content, id_, first, second, order)
        for id_ in content.register.groups
        if id_ in borne[0] or id_ in borne[1]
    )


def _group(
    content: Content, id_: str, first: Measured, second: Measured, order: Sequence[str]
) -> GroupChange:
    ours, theirs = first.group_harms.get(id_, {}), second.group_harms.get(id_, {})
    labels = (first.label, second.label)
    harms = tuple(
        _harm(content, harm, ours.get(harm, NONE), theirs.get(harm, NONE), labels) for harm in order
    )
    at_worst, at_best = (
        together(harm.at_worst for harm in harms),
        together(harm.at_best for harm in harms),
    )
    reached = (
        REACHED[first.assessment.context.group(id_)],
        REACHED[second.assessment.context.group(id_)],
    )
    name = content.register.groups[id_].name
    return GroupChange(
        id_, name, reached, at_worst, at_best, _group_says(labels, at_worst, at_best), harms
    )


def _harm(
    content: Content, id_: str, first: Interval, second: Interval, labels: tuple[str, str]
) -> GroupHarm:
    change = Interval(first.best - second.best, first.worst - second.worst)
    at_worst, at_best = moved(first.worst, second.worst), moved(first.best, second.best)
    less = {"less": labels[0], "more": labels[1], "equal": ""}
    name = content.register.harms[id_].name
    return GroupHarm(
        id_, name, first, second, change, at_worst, at_best, _less_in(less[at_worst], less[at_best])
    )


def _less_in(worst: str, best: str) -> str:
    """Under which measure there is less of a harm, short enough for a cell of a table."""
    if worst == best:
        return worst or told.SAME_IN_BOTH
    labels: dict[End, str] = {"worst": worst, "best": best}
    return ", ".join(
        told.LESS_AT[end].format(label=label) for end, label in labels.items() if label
    )


def _group_says(labels: tuple[str, str], at_worst: Change, at_best: Change) -> str:
    worst, best = (
        told.GROUP_MOVES[move].format(first=labels[0], second=labels[1])
        for move in (at_worst, at_best)
    )
    return worst if worst == best else told.AT_WORST_AND_BEST.format(worst=worst, best=best)


def nobody(groups: Iterable[GroupChange], whole: Iterable[Change], direction: Change) -> bool:
    """Whether no harm of any group, and no harm on the whole (`whole`), moves in a direction at
    either end.
    """
    moves = [
        move for group in groups for harm in group.harms for move in (harm.at_worst, harm.at_best)
    ]
    return not any(move in (direction, "mixed") for move in (*moves, *whole))


def people_sentences(
    first: str, second: str, groups: tuple[GroupChange, ...], *, loses: bool, gains: bool
) -> Iterator[str]:
    """Who bears less and who more under `first` rather than `second`, at worst and at best; whether
    anybody loses or gains.
    """
    if not groups:
        yield told.NOBODY_REACHED
        return
    yield _at("worst", first, second, [(group.name, group.at_worst) for group in groups])
    yield _at("best", first, second, [(group.name, group.at_best) for group in groups])
    for place, label in enumerate((first, second)):
        spared = [_lower(group.name) for group in groups if group.reached[place] == NOT]
        if spared:
            yield told.NOT_REACHED.format(label=label, groups=joined(spared))
    if any(group.reached[0] != group.reached[1] and MAYBE in group.reached for group in groups):
        yield told.MAYBE_REACHED
    if not loses and not gains:
        yield told.NOBODY_MOVES
    elif not loses:
        yield told.NOBODY_LOSES.format(first=first, second=second)
    elif not gains:
        yield told.NOBODY_GAINS.format(first=first, second=second)


def _at(end: End, first: str, second: str, moves: list[tuple[str, Change]]) -> str:
    """What moves for whom at one end."""
    parts = []
    for change, message in told.MOVES.items():
        names = [name for name, move in moves if move == change]
        if names:
            groups = _counted(names, len(moves))
            parts.append(message.format(first=first, second=second, groups=groups))
    return told.MOVES_AT[end].format(moves="; ".join(parts))


def _lower(name: str) -> str:
    return f"{name[0].lower()}{name[1:]}"


def _counted(names: list[str], total: int) -> str:
    if len(names) == total > 1:
        return told.ALL_GROUPS.format(number=total)
    if len(names) > NAMED:
        return told.MANY_GROUPS.format(number=len(names))
    return joined([_lower(name) for name in names])
