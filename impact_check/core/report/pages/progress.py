"""What is found, what is not ruled out, and the counts that move while a design gets better."""

from collections import Counter
from collections.abc import Iterable, Iterator

from impact_check.core.document.blocks import Fact
from impact_check.core.document.lines import Line, filled, plain, strong
from impact_check.core.model.base import LEVELS, Level
from impact_check.core.report import labels, messages
from impact_check.core.report.pages.pieces import fact
from impact_check.core.report.values import Report
from impact_check.core.words.grammar import by_number, in_words, joined
from impact_check.core.words.names import LEVEL_MEANINGS, LEVEL_NAMES


def level_lines(report: Report) -> Iterator[Line]:
    """What is found so far, what is not ruled out, and what the graver of the two means."""
    level = report.level
    yield filled(messages.FOUND_SO_FAR, level=strong(LEVEL_NAMES[level.best]), why=_behind(report))
    if level.best != level.worst:
        open_to = strong(LEVEL_NAMES[level.worst])
        yield filled(messages.NOT_RULED_OUT_YET, level=open_to, why=_as_long_as(report))
    yield filled(
        messages.LEVEL_MEANS,
        level=LEVEL_NAMES[level.worst],
        meaning=LEVEL_MEANINGS[level.worst],
    )
    if level.best != level.worst:
        yield (plain(messages.HOW_COUNTED),)


def _behind(report: Report) -> str:
    """The harms that make what is found, or the conditions that do."""
    found, level = report.harms, report.level.best
    count = sum(harm.level.best == level for harm in found)
    if level != report.index_level.best:
        return messages.BY_CONDITION
    if count and level != "low":
        return by_number(count, messages.BEHIND_ONE, messages.BEHIND_MANY)
    return ""


def _as_long_as(report: Report) -> str:
    if not report.front.open_count:
        return messages.WITHOUT_PROOF
    return by_number(report.front.open_count, messages.AS_LONG_AS_ONE, messages.AS_LONG_AS_MANY)


def progress_facts(report: Report) -> tuple[Fact, ...]:
    """The counts of progress, each with its total."""
    front = report.front
    by_status = Counter(condition.status for condition in front.conditions)
    counts = (
        (messages.CONDITIONS_MET, "met"),
        (messages.CONDITIONS_NOT_SHOWN, "not-shown"),
        (messages.CONDITIONS_NOT_MET, "not-met"),
    )
    conditions = ", ".join(
        message.format(count=by_status[status], all=len(front.conditions))
        for message, status in counts
    )
    return (
        *(fact(labels.CONDITIONS, (plain(conditions),)) if front.conditions else ()),
        *fact(labels.HARMS_FOUND, (plain(_harms_found(report)),)),
        *fact(labels.QUESTIONS_OPEN, (plain(_open(report)),)),
    )


def counts_told(report: Report) -> str:
    """How many harms are found at each level, and how many are not ruled out, in a sentence."""
    return messages.COUNTS.format(
        found=_counted(harm.level.best for harm in report.harms),
        open_to=_counted(harm.level.worst for harm in report.harms),
    )


def _harms_found(report: Report) -> str:
    return _counted(harm.level.best for harm in report.harms)


def _counted(levels: Iterable[Level]) -> str:
    by_level = Counter(levels)
    told = [
        messages.AT_LEVEL.format(number=in_words(by_level[level]), level=LEVEL_NAMES[level])
        for level in reversed(LEVELS[1:])
        if by_level[level]
    ]
    return joined(told) or messages.NONE_ABOVE_LOW


def _open(report: Report) -> str:
    return messages.OPEN_OF_ALL.format(open=report.front.open_count, all=report.front.asked_count)
