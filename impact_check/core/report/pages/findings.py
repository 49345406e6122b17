"""What is found: the harm profile, harms by group, rights and fields of work."""

from collections.abc import Iterable, Iterator

from impact_check.core.document.blocks import Block, Section
from impact_check.core.document.lines import plain
from impact_check.core.document.tables import Cell, Column, Row, RowGroup, Table
from impact_check.core.method.numbers import whole
from impact_check.core.report import labels, messages
from impact_check.core.report.pages.pieces import (
    bar,
    both_levels,
    names,
    profile,
    scale,
    section,
    small,
    step,
    text,
)
from impact_check.core.report.pages.progress import counts_told
from impact_check.core.report.values import GroupFound, HarmFound, HarmInGroup, NamedPart, Report
from impact_check.core.words.names import LEVEL_NAMES


def harms_section(report: Report) -> Section:
    """The harm profile."""
    if not report.harms:
        return Section("harms", labels.PROFILE, (text(messages.NO_HARM_APPLIES),), "wide")
    table = profile(report.harms, report.method["cuts"])
    blocks: list[Block] = [text(messages.PROFILE_TELLS, counts=counts_told(report)), table]
    floored = [harm.name for harm in report.harms if harm.floored]
    if floored:
        blocks.append(small(messages.FLOORED, names=names(floored)))
    return Section("harms", labels.PROFILE, tuple(blocks), "wide")


def groups_section(report: Report) -> tuple[Section, ...]:
    """The table of harms by group, or nothing where no group is reached."""
    if not report.groups:
        return ()
    columns = (
        Column(labels.GROUP),
        Column(labels.ALL_HARMS),
        *(Column(harm.name, "turned") for harm in report.harms),
    )
    table = Table("by-group", labels.GROUPS_CAPTION, columns, tuple(_group_rows(report)), "matrix")
    told = text(messages.GROUPS_TELL)
    return (Section("groups", labels.GROUPS, (told, table), "wide"),)


def _group_rows(report: Report) -> Iterator[RowGroup]:
    for is_certain, title in ((True, labels.REACHED), (False, labels.MAY_BE_REACHED)):
        rows = [_group_row(group) for group in report.groups if group.certain == is_certain]
        if rows:
            yield RowGroup(title, tuple(rows))


def _group_row(group: GroupFound) -> Row:
    cells = tuple(_borne(harm) for harm in group.harms)
    return Row((plain(group.name),), (Cell((plain(both_levels(group.level)),)), *cells))


def _borne(harm: HarmInGroup) -> Cell:
    if not harm.index.worst:
        return Cell((plain(labels.NONE),))
    numbers = messages.FROM_TO.format(found=whole(harm.index.best), open_to=whole(harm.index.worst))
    found, open_to = LEVEL_NAMES[harm.level.best], LEVEL_NAMES[harm.level.worst]
    levels = messages.FROM_TO.format(found=found, open_to=open_to)
    shown = (plain(found if found == open_to else levels),)
    return Cell(shown, under=(plain(numbers),), level=step(harm.level.worst))


def rights_section(report: Report) -> Section:
    """Rights and fields of work, each at what is found and what is not ruled out."""
    cuts = report.method["cuts"]
    touched = rights_touched(report)
    return Section(
        "rights",
        labels.RIGHTS_AND_FIELDS,
        (
            section("rights-touched", labels.RIGHTS_TOUCHED, *_parts(touched, True, cuts)),
            section("fields", labels.FIELDS, *_parts(report.pillars, False, cuts)),
        ),
        "wide",
    )


def rights_touched(report: Report) -> list[NamedPart]:
    """The rights that harms touch, the one that is touched most first."""
    touched = (right for right in report.rights if right.index.worst)
    return sorted(touched, key=lambda right: (-right.index.worst, right.id))


def _parts(
    found: Iterable[NamedPart], are_rights: bool, cuts: tuple[float, ...]
) -> Iterator[Block]:
    rows = tuple(
        Row(
            (plain(part.name),),
            (
                Cell(bar=bar(part.name, part.index)),
                Cell((plain(str(whole(part.index.best))),)),
                Cell((plain(str(whole(part.index.worst))),)),
            ),
        )
        for part in found
    )
    if not rows:
        yield text(messages.NONE_OF_THEM)
        return
    yield small(messages.RIGHTS_TELL if are_rights else messages.FIELDS_TELL)
    columns = (
        Column(labels.RIGHT if are_rights else labels.FIELD),
        Column(labels.SCALE, "figure"),
        Column(labels.FOUND, "number"),
        Column(labels.NOT_RULED_OUT, "number"),
    )
    id_ = "rights-table" if are_rights else "fields-table"
    caption = labels.RIGHTS_CAPTION if are_rights else labels.FIELDS_CAPTION
    groups = (RowGroup("", rows),)
    yield Table(id_, caption, columns, groups, "profile", scale=scale(cuts))


def harms_of_right(report: Report, right: NamedPart) -> list[HarmFound]:
    """The harms that touch a right."""
    return [harm for harm in report.harms if right.name in harm.rights and harm.index.worst > 0]
