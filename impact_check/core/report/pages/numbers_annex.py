"""Annex: the index and the harms in numbers, and where the points come from."""

from collections.abc import Iterator

from impact_check.core.document.blocks import Block, Section
from impact_check.core.document.lines import Line, plain
from impact_check.core.document.tables import Cell, Column, Row, Table, rows
from impact_check.core.method.numbers import WORTH_TELLING, whole
from impact_check.core.method.scoring import Interval, LevelRange
from impact_check.core.report import labels
from impact_check.core.report import messages_of_annexes as annex_messages
from impact_check.core.report.pages.pieces import both_levels, question, small, text
from impact_check.core.report.values import Report
from impact_check.core.words.grammar import by_number


def numbers_annex(report: Report) -> Section:
    """The annex."""
    return Section("numbers", labels.NUMBERS, tuple(_parts(report)), "annex", over=labels.ANNEX)


def _parts(report: Report) -> Iterator[Block]:
    yield text(annex_messages.NUMBERS_TELL)
    yield _indices(report)
    yield small(annex_messages.POINTS_TELL)
    heavy = [pair for pair in report.points if pair.points >= WORTH_TELLING]
    if heavy:
        yield _points(report)
    rest = len(report.points) - len(heavy)
    if rest:
        yield small(by_number(rest, annex_messages.ONE_PAIR_LEFT, annex_messages.PAIRS_LEFT))


def _indices(report: Report) -> Table:
    columns = (
        Column(labels.MEASURE_AND_HARMS),
        Column(labels.BEFORE_FOUND, "number"),
        Column(labels.BEFORE_OPEN, "number"),
        Column(labels.AFTER_FOUND, "number"),
        Column(labels.AFTER_OPEN, "number"),
        Column(labels.LEVEL_SHORT),
        Column(labels.POINTS, "number"),
    )
    whole_measure = _row(
        labels.INDEX_OF_MEASURE,
        report.inherent_index,
        report.index,
        report.index_level,
        report.index.worst,
    )._replace(is_total=True)
    harms = [
        _row(harm.name, harm.inherent, harm.index, harm.level, harm.points) for harm in report.harms
    ]
    return Table(
        "indices", labels.INDICES_CAPTION, columns, rows(whole_measure, *harms), is_captioned=True
    )


def _row(name: str, before: Interval, after: Interval, level: LevelRange, points: float) -> Row:
    numbers = (before.best, before.worst, after.best, after.worst)
    return Row(
        (plain(name),),
        (
            *(Cell(_words(str(whole(number)))) for number in numbers),
            Cell(_words(both_levels(level))),
            Cell(_words(_in_points(points))),
        ),
    )


def _in_points(points: float) -> str:
    return annex_messages.UNDER_ONE if 0 < points < WORTH_TELLING else str(whole(points))


def _points(report: Report) -> Table:
    asked = {found.id: found for found in report.answers}
    harms = {harm.id: harm.name for harm in report.harms}
    found = [
        Row(
            question(asked[pair.question]),
            (Cell(_words(harms[pair.harm])), Cell(_words(str(whole(pair.points))))),
        )
        for pair in report.points
        if pair.points >= WORTH_TELLING
    ]
    columns = (Column(labels.QUESTION), Column(labels.HARM), Column(labels.POINTS, "number"))
    return Table("points", labels.POINTS_CAPTION, columns, rows(*found), is_captioned=True)


def _words(words: str) -> Line:
    return (plain(words),)
