"""Annexes: how the result comes about, all numbers, limits, versions and sources."""

from collections.abc import Iterator, Mapping
from typing import Any

from impact_check.core.document.blocks import Facts, Item, Items, Paragraph, Section, items
from impact_check.core.document.lines import Line, as_line, code, filled, line, link, plain
from impact_check.core.document.tables import Cell, Column, Row, Table, rows
from impact_check.core.report import labels, messages
from impact_check.core.report import messages_of_annexes as annex_messages
from impact_check.core.report.pages.pieces import fact, numbers_only, section, text
from impact_check.core.report.values import Report
from impact_check.core.views.shown import WorkCited
from impact_check.core.words.names import STATUS_NAMES


def method_annex(report: Report) -> Section:
    """How the result comes about, with all numbers and limits."""
    return Section(
        "method",
        labels.METHOD,
        (
            section("how", labels.HOW_IT_COMES, *map(text, annex_messages.HOW_IT_COMES_ABOUT)),
            section("all-numbers", labels.ALL_NUMBERS, _all_numbers(report.method)),
            section(
                "limits", labels.LIMITS, items((plain(told),) for told in annex_messages.LIMITED)
            ),
        ),
        "annex",
        over=labels.ANNEX,
    )


def _all_numbers(method: Mapping[str, Any]) -> Table:
    columns = (Column(labels.WHAT), Column(labels.VALUE))
    found = [Row((plain(name),), (Cell(value),)) for name, value in _numbers(method)]
    return Table("numbers-table", labels.ALL_NUMBERS, columns, rows(*found))


def _numbers(method: Mapping[str, Any]) -> Iterator[tuple[str, Line]]:
    grades = [method["grades"][grade] for grade in ("safe", "minor", "serious", "harmful")]
    yield labels.NUMBER_GRADES, _shares(*grades)
    yield labels.NUMBER_EVIDENCE, _shares(method["without_evidence"])
    yield labels.NUMBER_STRENGTH, _shares(method["direct"], method["contributing"])
    yield labels.NUMBER_NEXT, _shares(method["next_worst"])
    yield labels.NUMBER_REACH, _shares(method["reach"])
    for status, pair in method["credit"].items():
        yield labels.NUMBER_CREDIT.format(status=STATUS_NAMES[status]), _shares(*pair)
    yield labels.NUMBER_FLOORS, _shares(*method["floors"])
    yield labels.NUMBER_CUTS, (numbers_only(method["cuts"]),)
    yield from _thresholds(method["thresholds"])


def _thresholds(found: Mapping[str, float]) -> Iterator[tuple[str, Line]]:
    yield labels.NUMBER_CERTAINTY, _shares(found["answered_well"], found["answered_half"])
    yield labels.NUMBER_PROVEN, _shares(found["proven_well"])
    yield labels.NUMBER_PLACED, _shares(found["placed_from"])
    yield labels.NUMBER_DRAWS, (numbers_only((found["draws"],)),)
    yield labels.NUMBER_ROBUST, _shares(found["robust_from"])
    yield labels.NUMBER_COMPLETIONS, (numbers_only((found["completions"],)),)
    yield labels.NUMBER_FIRM, _shares(found["open_up_to"], found["firm_from"])


def _shares(*shares: float) -> Line:
    return filled(annex_messages.PERCENT, shares=numbers_only(shares, percent=True))


def versions_annex(report: Report) -> Section:
    """With which content and command the result can be computed again."""
    stamp = report.assessment.content
    old_version = stamp.version if stamp.version != report.content_version else ""
    old_digest = stamp.digest if stamp.digest != report.content_digest else ""
    found = Facts(
        (
            *fact(labels.CONTENT, (plain(report.content_version or labels.NO_VERSION),)),
            *fact(labels.DIGEST, _code(report.content_digest)),
            *fact(labels.NOTE, (plain(report.content_note),) if report.content_note else ()),
            *fact(labels.ANSWERED_WITH, as_line(old_version)),
            *fact(labels.ANSWERED_WITH_DIGEST, _code(old_digest)),
            *fact(labels.COMPUTE_AGAIN, _code(report.command)),
        )
    )
    return Section("versions", labels.VERSIONS, (found,), "annex", over=labels.ANNEX)


def _code(words: str) -> Line:
    return (code(words),) if words else ()


def sources_annex(report: Report) -> Section:
    """The works that questions, harms and safeguards rest on."""
    listed = works(report.works) if report.works else text(messages.NONE_OF_THEM)
    return Section(
        "sources",
        labels.SOURCES,
        (text(annex_messages.SOURCES_TELL), listed),
        "annex",
        over=labels.ANNEX,
    )


def works(found: tuple[WorkCited, ...]) -> Items:
    """The list of works that citations lead to."""
    return Items(tuple(Item((Paragraph(_work(cited)),), f"s-{cited.anchor}") for cited in found))


def _work(cited: WorkCited) -> Line:
    if cited.url.startswith(("https://", "http://")):
        return line(cited.text, link(cited.url, cited.url))
    return line(cited.text, cited.url)
