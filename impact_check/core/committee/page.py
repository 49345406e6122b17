"""The committee report as a document: at most twelve pages, then annexes that hold the whole."""

from collections.abc import Iterator

from impact_check.core.committee import messages
from impact_check.core.committee.objections import objections
from impact_check.core.committee.tables import (
    addressees,
    amendment_table,
    clause_table,
    conditions,
    instead,
    moves,
    points,
    side_by_side,
)
from impact_check.core.committee.values import Amendment, Committee, OptionBrings
from impact_check.core.document.blocks import Block, Document, Section, items
from impact_check.core.document.lines import Line, filled, plain, strong
from impact_check.core.plan.groups import Group, grouped
from impact_check.core.report import labels
from impact_check.core.report.pages import policy_tables
from impact_check.core.report.pages.build import foot_of
from impact_check.core.report.pages.counting import Numbering, shortened
from impact_check.core.report.pages.locked import locked_section
from impact_check.core.report.pages.page_one import page_one
from impact_check.core.report.pages.pieces import annex, section, small, text
from impact_check.core.report.pages.policy import (
    aims,
    monitoring,
    profile_section,
    summary,
    to_find_out,
)
from impact_check.core.report.pages.policy_annexes import annexes
from impact_check.core.words.grammar import by_number

AMENDMENTS_SHOWN, SAFEGUARDS_SHOWN, ADDRESSEES_SHOWN = 5, 2, 6
MOVES_SHOWN, TOLD, LISTED = 4, 2, 4


def committee_document(made: Committee) -> Document:
    """The document of a committee report, in the look of the policy edition."""
    report, no = made.report, Numbering()
    blocks: tuple[Block, ...] = (
        section("summary", labels.SUMMARY, *summary(report, no)),
        section("options", messages.SIDE_BY_SIDE, *_options(made, no)),
        section("brings", messages.BRINGS, *_brings(made, no)) if made.amended else text(""),
        section("amendments", messages.AMENDMENTS, *_amendments(made, no)),
        *locked_section(report),
        section("aims", labels.MEASURE_AND_AIM, *aims(report, no)),
        profile_section(report),
        section("bears", labels.WHO_BEARS, *policy_tables.groups(report, no, LISTED)),
        section("rights", labels.RIGHTS, *policy_tables.rights(report, no, LISTED)),
        objections(report, no),
        section("recommendations", messages.RECOMMENDED, *_recommended(made, no)),
        section("monitoring", labels.MONITORING, *monitoring(report, no)),
        *_annexes(made),
        *annexes(report, no),
    )
    return Document(
        name="policy",
        title=labels.FILE_TITLE["policy"].format(title=report.title),
        marks=report.marks,
        page_one=page_one(report, has_annexes=False),
        contents=None,
        blocks=tuple(block for block in blocks if block != text("")),
        foot=foot_of(report),
    )


def amendments_document(made: Committee) -> Document:
    """The list of amendments as a document of its own."""
    report, no = made.report, Numbering()
    whole = (
        (amendment_table(made, made.amendments, "amendments-table"),)
        if made.amendments
        else (text(messages.NO_AMENDMENT),)
    )
    found = section("amendments", messages.AMENDMENTS, no.text(messages.AMENDMENTS_LEAD), *whole)
    return Document(
        name="policy",
        title=messages.FILE_TITLE.format(title=report.title),
        marks=report.marks,
        page_one=(),
        contents=None,
        blocks=(found,),
        foot=foot_of(report),
    )


def _options(made: Committee, no: Numbering) -> Iterator[Block]:
    if made.comparison is None:
        yield no.text(messages.NOT_COMPARED)
        return
    yield no.text(messages.SIDE_TELLS)
    yield side_by_side(made)
    shown, rest = shortened(
        made.comparison.headline, TOLD, messages.ONE_MORE_SENTENCE, messages.MORE_SENTENCES
    )
    for said in (*shown, made.comparison.baseline):
        yield no.text("{it}", it=said)
    yield from rest
    differing, left = conditions(made, different=True)
    if differing is not None:
        yield section("conditions-side", messages.CONDITIONS, differing)
    if left:
        yield small(
            "{it}", it=by_number(left, messages.ONLY_DIFFERENT_ONE, messages.ONLY_DIFFERENT)
        )


def _brings(made: Committee, no: Numbering) -> Iterator[Block]:
    for found in made.amended:
        said = by_number(
            found.changes, messages.BRINGS_ONE, messages.BRINGS_MANY, name=found.option.name
        )
        yield no.text("{it}", it=said)
        yield from _moved(found)


def _moved(found: OptionBrings) -> Iterator[Block]:
    told = [(plain(move),) for move in moves(found.brings)]
    shown, rest = shortened(told, MOVES_SHOWN, messages.ONE_MORE_MOVE, messages.MORE_MOVES)
    yield items(shown) if told else text(messages.NOTHING_MOVES)
    yield from rest
    if points(found.brings):
        yield text("{it}", it=points(found.brings))


def _amendments(made: Committee, no: Numbering) -> Iterator[Block]:
    if not made.amendments:
        yield no.text(messages.NO_AMENDMENT)
        return
    yield no.text(messages.AMENDMENTS_FIRST)
    first = sorted(
        made.amendments,
        key=lambda amendment: (not amendment.conditions, -round(amendment.asked.points, 9)),
    )
    shown, rest = shortened(
        first, AMENDMENTS_SHOWN, messages.ONE_MORE_AMENDMENT, messages.MORE_AMENDMENTS
    )
    yield amendment_table(made, shown, "amendments-first", whole=False)
    yield from rest


def _recommended(made: Committee, no: Numbering) -> Iterator[Block]:
    first = [amendment for amendment in made.amendments if amendment.conditions]
    if made.amendments:
        lead = no.text(messages.TO_LAWMAKERS_TELLS)
        told = [_asked_for(amendment) for amendment in first or made.amendments[:AMENDMENTS_SHOWN]]
        yield section("to-lawmakers", messages.TO_LAWMAKERS, lead, items(told, "numbers"))
    groups = sorted(grouped(made.report.plan, "addressee"), key=_weight, reverse=True)
    if groups:
        shown, rest = shortened(
            groups, ADDRESSEES_SHOWN, messages.ONE_MORE_ADDRESSEE, messages.MORE_ADDRESSEES
        )
        lead = no.text(messages.TO_OTHERS_TELLS)
        asked = addressees(shown, SAFEGUARDS_SHOWN)
        yield section("to-others", messages.TO_OTHERS, lead, asked, *rest)
    yield from to_find_out(made.report, no)


def _asked_for(amendment: Amendment) -> Line:
    return filled(
        messages.CHANGE_TO,
        question=amendment.asked.text,
        instead=strong(instead(amendment).rstrip(".")),
    )


def _weight(group: Group) -> float:
    """What the safeguards of a group lower most, so that the first to be told matters most."""
    return max(safeguard.effect for safeguard in group.safeguards)


def _annexes(made: Committee) -> Iterator[Section]:
    if made.amendments:
        yield annex(
            "all-amendments",
            messages.AMENDMENTS,
            amendment_table(made, made.amendments, "amendments-all"),
        )
    moved = [_all_moves(found) for found in made.amended]
    if moved:
        yield annex("all-moves", messages.BRINGS, *moved)
    every, _ = conditions(made, different=False)
    if every is not None:
        yield annex("all-conditions", messages.ALL_CONDITIONS, every)
    if made.report.provisions:
        lead = text(messages.CLAUSES_LEAD)
        yield annex("clauses", messages.CLAUSES, lead, clause_table(made))


def _all_moves(found: OptionBrings) -> Section:
    told = [(plain(move),) for move in moves(found.brings)]
    whole = items(told) if told else text(messages.NOTHING_MOVES)
    return section(f"moves-{found.option.label}", found.option.name, whole)
