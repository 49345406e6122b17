"""What a mandate or a law locks in."""

from impact_check.core.document.blocks import Block, Section
from impact_check.core.document.lines import typed
from impact_check.core.report import labels, messages
from impact_check.core.report.pages.pieces import answered, answers, labelled, section, text
from impact_check.core.report.values import Report
from impact_check.core.words.names import LEVEL_NAMES


def locked_section(report: Report) -> tuple[Section, ...]:
    """The section, or nothing where nothing is fixed."""
    if not report.locked_in:
        return ()
    blocks: list[Block] = [text(messages.LOCKED_TELLS)]
    kept = [
        messages.HARM_AT_WORST.format(name=harm.name, level=LEVEL_NAMES[harm.level])
        for harm in report.plan.kept
    ]
    if kept:
        blocks.append(text(messages.LOCKS_IN, harms="; ".join(kept)))
    heaviest_first = sorted(report.locked_in, key=lambda asked: -asked.points)
    blocks.append(
        answers(
            answered(asked, wanted=True, more=(labelled(labels.FIXED_BY, typed(asked.fixed_by)),))
            for asked in heaviest_first
        )
    )
    return (section("locked", labels.LOCKED, *blocks),)
