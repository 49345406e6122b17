"""How sure this is: certainty, what brings the level down, what the result rests on, scenarios."""

from collections.abc import Iterable, Iterator

from impact_check.core.document.blocks import Block, Facts, Item, Items, Paragraph, Section, items
from impact_check.core.document.lines import Line, filled, line, listed, plain, strong
from impact_check.core.document.tables import Bar, Cell, Column, Row, Table, rows
from impact_check.core.method.numbers import whole
from impact_check.core.report import labels, messages
from impact_check.core.report.pages.pieces import (
    fact,
    question,
    question_link,
    scale,
    section,
    small,
    text,
)
from impact_check.core.report.values import Report
from impact_check.core.stress.changing import Changing
from impact_check.core.stress.how_sure import FlipLine, HowSure, SwingLine
from impact_check.core.views.shown import Asked

SWINGS_SHOWN = 8


def sure_section(report: Report) -> Section:
    """The section; without a stress test only what the answers themselves tell."""
    return section("sure", labels.SURE, *_certainty(report), *_stressed(report))


def _certainty(report: Report) -> Iterator[Block]:
    yield text(messages.CERTAINTY_TELLS, level=strong(report.certainty.level))
    if report.certainty.reasons:
        yield text(messages.WHY_NOT_HIGHER)
        yield items((plain(reason),) for reason in report.certainty.reasons)
    yield Facts(
        (
            *fact(labels.ANSWERED, filled(messages.OF_WHAT_MATTERS, share=report.completeness)),
            *fact(labels.EVIDENCED, filled(messages.OF_WHAT_MATTERS, share=report.evidenced)),
        )
    )
    yield small(messages.SHARES_TELL)
    if report.without_extensions:
        yield text("{it}", it=report.without_extensions)


def _stressed(report: Report) -> Iterator[Section]:
    sure = report.how_sure
    if sure is None:
        return
    cuts = report.method["cuts"]
    if sure.changing:
        yield section("to-change", labels.TO_CHANGE, *_changing(sure.changing))
    yield section("down", labels.BRINGS_DOWN, *_down(sure))
    yield section("rests", labels.RESTS, *_rests(sure, cuts))
    yield section("scenarios", labels.SCENARIOS, *_scenarios(sure))
    yield section("ways", labels.WAYS, text("{it}", it=sure.ways_sentence))
    yield section("draws", labels.OTHER_NUMBERS, *_draws(sure))


def _changing(found: Changing) -> Iterator[Block]:
    yield small("{it}", it=found.intro)
    if found.lines:
        yield Items(
            tuple(
                Item((Paragraph(question(change.asked)), small("{it}", it=" ".join(change.says))))
                for change in found.lines
            ),
            "numbers",
        )
    for said in found.says:
        yield text("{it}", it=said)


def _down(sure: HowSure) -> Iterator[Block]:
    if sure.flips:
        yield small("{it}", it=sure.put_right)
        yield from _flips(sure.flips)
    else:
        yield text(messages.LOWEST_ALREADY)
    if sure.fixed_sentence:
        yield text("{it}", it=sure.fixed_sentence)
        yield from _flips(sure.flips_unfixed)


def _flips(found: Iterable[FlipLine]) -> Iterator[Block]:
    for flip in found:
        yield text("{it}", it=line(flip.sentence, flip.lead))
        if flip.listed:
            yield items(map(question_link, flip.listed), "numbers")


def _rests(sure: HowSure, cuts: tuple[float, ...]) -> Iterator[Block]:
    yield text("{it}", it=sure.rests_sentence)
    if sure.rests_on:
        yield items(_rested(found.level_name, found.questions) for found in sure.rests_on)
    if sure.conditions_sentence:
        yield text("{it}", it=sure.conditions_sentence)
        yield items(map(question_link, sure.conditions))
    yield text("{it}", it=sure.swings_sentence)
    if sure.swings_tell:
        yield _swings(sure.swings[:SWINGS_SHOWN], cuts)


def _rested(level: str, questions: Iterable[Asked]) -> Line:
    together = listed([question_link(asked) for asked in questions], messages.AND)
    return filled(messages.RISES_TO, level=level, questions=together)


def _swings(found: Iterable[SwingLine], cuts: tuple[float, ...]) -> Table:
    columns = (
        Column(labels.QUESTION),
        Column(labels.SCALE, "figure"),
        Column(labels.PUT_RIGHT),
        Column(labels.AT_ITS_WORST),
    )
    return Table(
        "swings",
        messages.SWINGS_CAPTION,
        columns,
        rows(*map(_swing, found)),
        "profile",
        is_captioned=True,
        scale=scale(cuts),
    )


def _swing(swing: SwingLine) -> Row:
    low, high = whole(swing.low), whole(swing.high)
    says = messages.SWING_BAR.format(name=swing.name, low=low, high=high)
    return Row(
        (plain(swing.name),),
        (
            Cell(bar=Bar(swing.low, swing.high, says)),
            Cell(line(swing.level_low, str(low))),
            Cell(line(strong(swing.level_high), str(high))),
        ),
    )


def _scenarios(sure: HowSure) -> Iterator[Block]:
    yield text("{it}", it=line(sure.scenarios_sentence, sure.gap_sentence))
    found = [
        Row(
            (plain(scenario.name),),
            tuple(
                Cell((plain(words),))
                for words in (
                    scenario.conclusion_name,
                    scenario.level_name,
                    labels.YES if scenario.is_changed else labels.NO,
                )
            ),
        )
        for scenario in sure.scenarios
    ]
    titles = (labels.SCENARIO, labels.CONCLUSION, labels.LEVEL_SHORT, labels.CHANGED)
    columns = tuple(map(Column, titles))
    yield Table("scenarios-table", labels.SCENARIOS, columns, rows(*found))


def _draws(sure: HowSure) -> Iterator[Block]:
    yield text("{it}", it=sure.draws_sentence)
    yield small("{it}", it=line(sure.drawn_sentence, sure.ranges_sentence))
    yield text("{it}", it=line(sure.range_sentence, sure.numbers_sentence))
    found = [
        Row(
            (plain(draw.level_name),),
            (Cell((plain(str(draw.worst)),)), Cell((plain(str(draw.best)),))),
        )
        for draw in sure.draws
    ]
    columns = (
        Column(labels.LEVEL_SHORT),
        Column(labels.DRAWS_WORST, "number"),
        Column(labels.DRAWS_BEST, "number"),
    )
    caption = messages.DRAWS_CAPTION.format(count=sure.draws_count, seed=sure.seed)
    yield Table("draws-table", caption, columns, rows(*found), is_captioned=True)
