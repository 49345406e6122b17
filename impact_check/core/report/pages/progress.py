"""What is found, what is not ruled out, and the counts that move while a design gets better."""

from collections.abc import Iterator

from impact_check.core.document.blocks import Fact
from impact_check.core.document.lines import Line, filled, plain, strong
from impact_check.core.report import labels, messages
from impact_check.core.report.found import (
    conditions_counted,
    found_so_far,
    harms_counted,
    not_ruled_out,
    observed_label,
)
from impact_check.core.report.pages.pieces import fact
from impact_check.core.report.values import Report
from impact_check.core.words.names import LEVEL_MEANINGS, LEVEL_NAMES


def level_lines(report: Report) -> Iterator[Line]:
    """What is found so far, what is not ruled out, and what the graver of the two means."""
    level = report.level
    told = found_so_far(level, report.index_level, [harm.level.best for harm in report.harms])
    yield filled(told.message, level=strong(LEVEL_NAMES[level.best]), number=told.number)
    if level.best != level.worst:
        told = not_ruled_out(report.front.open_count)
        yield filled(told.message, level=strong(LEVEL_NAMES[level.worst]), number=told.number)
    yield filled(
        messages.LEVEL_MEANS,
        level=LEVEL_NAMES[level.worst],
        meaning=LEVEL_MEANINGS[level.worst],
    )
    if level.best != level.worst:
        yield (plain(messages.HOW_COUNTED),)


def progress_facts(report: Report) -> tuple[Fact, ...]:
    """The counts of progress, each with its total."""
    front = report.front
    conditions = conditions_counted([condition.sign for condition in front.conditions])
    return (
        *(fact(labels.CONDITIONS, (plain(conditions),)) if front.conditions else ()),
        *fact(labels.HARMS_FOUND, (plain(_harms_found(report)),)),
        *fact(observed_label(report.assessment), _seen(report)),
        *fact(labels.QUESTIONS_OPEN, (plain(_open(report)),)),
    )


def counts_told(report: Report) -> str:
    """How many harms are found at each level, and how many are not ruled out, in a sentence."""
    return messages.COUNTS.format(
        found=harms_counted(harm.level.best for harm in report.harms),
        open_to=harms_counted(harm.level.worst for harm in report.harms),
    )


def _harms_found(report: Report) -> str:
    return harms_counted(harm.level.best for harm in report.harms)


def _seen(report: Report) -> Line:
    """The harms that were seen, with a source."""
    names = dict.fromkeys(seen.harm for seen in report.seen if seen.is_found)
    return (plain("; ".join(names)),) if names else ()


def _open(report: Report) -> str:
    return messages.OPEN_OF_ALL.format(open=report.front.open_count, all=report.front.asked_count)
