"""What the measure is, what it is for, how it should work, and what is already decided."""

from collections.abc import Iterator

from impact_check.core.document.blocks import Block, Item, Items, Section, items
from impact_check.core.document.lines import typed
from impact_check.core.model.assessment import Measure
from impact_check.core.report import labels, messages
from impact_check.core.report.pages.pieces import labelled, own, section, small, text
from impact_check.core.report.values import Report


def measure_section(report: Report) -> Section:
    """The section about the measure."""
    measure = report.assessment.measure
    return section("measure", labels.MEASURE, *_parts(measure))


def is_silent(measure: Measure) -> bool:
    """Whether an assessment tells nothing of what the measure is for or how it works."""
    told = (
        measure.description, measure.aim, measure.steps, measure.success, measure.safeguards,
        measure.fixed,
    )  # fmt: skip
    return not any(told)


def steps_of(measure: Measure) -> tuple[Item, ...]:
    """The steps by which it should work, each with its evidence."""
    return tuple(
        Item(
            (
                own(step.text),
                labelled(labels.EVIDENCE_IT_WORKS, typed(step.evidence))
                if step.evidence
                else labelled(labels.EVIDENCE_IT_WORKS, labels.NONE_GIVEN),
            )
        )
        for step in measure.steps
    )


def _parts(measure: Measure) -> Iterator[Block]:
    if is_silent(measure):
        yield text(messages.NOTHING_SAID)
    if measure.description:
        yield own(measure.description)
    if measure.aim:
        yield section("aim", labels.AIM, own(measure.aim))
    if measure.steps:
        yield section("steps", labels.STEPS, Items(steps_of(measure), "numbers"))
    if measure.success:
        yield section("success", labels.SUCCESS, own(measure.success))
    if measure.safeguards:
        told = items((typed(words),) for words in measure.safeguards)
        yield section("already", labels.ALREADY_IN_IT, small(messages.ALREADY_NOT_COUNTED), told)
    if measure.fixed:
        decided = items((typed(words),) for words in measure.fixed)
        yield section("decided", labels.ALREADY_DECIDED, decided)
