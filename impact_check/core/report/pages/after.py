"""A review as a document: what was missed first, then versions, conditions and safeguards."""

from collections.abc import Iterator

from impact_check.core.after import messages
from impact_check.core.after.values import ConditionAfter, HarmAfter, Review, Version
from impact_check.core.document.blocks import (
    Block,
    Document,
    Facts,
    Item,
    Items,
    Paragraph,
    Section,
    Title,
)
from impact_check.core.document.lines import as_line, line, plain, strong, typed
from impact_check.core.document.tables import Cell, Row, Table, plain_table
from impact_check.core.model.content import Content
from impact_check.core.model.observation import Observation
from impact_check.core.plan.safeguards import Safeguard
from impact_check.core.report.pages.pieces import fact, own, own_fact, section, text
from impact_check.core.words.dates import spelled
from impact_check.core.words.names import (
    LEVEL_NAMES,
    LINE_NAMES,
    STAGE_NAMES,
    conclusion_name,
)


def review_document(content: Content, made: Review, marks: tuple[str, ...]) -> Document:
    """The document of a review; `marks` stand on every page."""
    foot = [made.standing, messages.NOTE.format(note=made.note) if made.note else ""]
    return Document(
        name="review",
        title=messages.FILE_TITLE.format(title=made.title),
        marks=marks,
        page_one=(Title(messages.OVER, made.title, ((plain(spelled(made.day.isoformat())),),)),),
        contents=None,
        blocks=(
            predicted_section(made),
            *_told(content, made),
            *_versions(made),
            _safeguards(made),
        ),
        foot=tuple((plain(words),) for words in foot if words),
    )


def predicted_section(made: Review) -> Section:
    """What was predicted beside what was observed, a harm a row."""
    told = [text("{it}", it=sentence) for sentence in beginning(made)]
    return section("predicted", messages.PREDICTED, *told, *predicted_table(made))


def predicted_table(made: Review) -> Iterator[Table]:
    """The table of it; nothing where no harm was found beforehand or seen."""
    harms = [harm for harm in made.harms if harm.verdict != "quiet"]
    titles = (
        messages.HARM,
        messages.FOUND,
        messages.NOT_RULED_OUT,
        messages.OBSERVED,
        messages.MEANS,
    )
    if harms:
        yield plain_table("predicted-table", messages.PREDICTED, titles, map(_harm, harms))


def beginning(made: Review) -> Iterator[str]:
    """By whom it was predicted, what counts, and what is missing, in sentences."""
    if not made.has_begun:
        yield messages.NOT_BEGUN
    elif not any(harm.observations for harm in made.harms):
        yield messages.NOTHING_TOLD
    version = made.predicted_by
    if not made.versions:
        yield messages.SELF_PREDICTED
    elif version.day:
        yield messages.PREDICTED_BY.format(label=version.label, day=spelled(version.day))
    else:
        yield messages.PREDICTED_BY_FILE.format(label=version.label)
    yield messages.NO_LEVEL_MOVES


def _harm(harm: HarmAfter) -> Row:
    cells = (
        LEVEL_NAMES[harm.found],
        LEVEL_NAMES[harm.not_ruled_out],
        messages.SEEN[harm.seen],
        messages.VERDICT[harm.verdict],
    )
    return Row((strong(harm.name),), tuple(map(_cell, cells)))


def _cell(words: str) -> Cell:
    return Cell(as_line(words))


def _told(content: Content, made: Review) -> Iterator[Section]:
    told = [
        Item(tuple(_observation(content, harm, observation)))
        for harm in made.harms
        for observation in harm.observations
    ]
    if told:
        yield section("told", messages.TOLD, Items(tuple(told), "ruled"))


def _observation(content: Content, harm: HarmAfter, seen: Observation) -> Iterator[Block]:
    register = content.register
    name = harm.name
    if seen.group in register.groups:
        group = register.groups[seen.group].name
        name = messages.OF_WHOM.format(harm=harm.name, group=group)
    yield Paragraph(line(strong(f"{name}:"), messages.SEEN[seen.seen]), "name")
    if seen.what:
        yield own(seen.what)
    route = register.routes[seen.route].name if seen.route in register.routes else ""
    told = (
        *fact(messages.HOW, as_line(route)),
        *fact(messages.SINCE, as_line(spelled(seen.since) if seen.since else "")),
        *own_fact(messages.BY, seen.by),
        *own_fact(messages.SOURCE, seen.source or (messages.HELD if seen.held == "yes" else "")),
    )
    if told:
        yield Facts(told)
    if seen.was_seen and not seen.is_found:
        yield text(messages.NO_SOURCE)


def _versions(made: Review) -> Iterator[Section]:
    if not made.versions:
        return
    titles = (
        messages.VERSION,
        messages.DAY,
        messages.STAGE,
        messages.CONCLUSION,
        messages.LEVEL,
        messages.CONDITIONS_MET,
        messages.HARMS_SEEN,
    )
    table = plain_table("versions-table", messages.VERSIONS, titles, map(_version, made.versions))
    yield section("versions", messages.VERSIONS, table)
    if not made.conditions:
        yield section("changed", messages.CHANGED, text(messages.NONE_CHANGED))
        return
    titles_of_changes = (messages.CONDITION, messages.THEN, messages.NOW)
    changed = plain_table(
        "changed-table", messages.CHANGED, titles_of_changes, map(_condition, made.conditions)
    )
    yield section("changed", messages.CHANGED, changed)


def _version(version: Version) -> Row:
    return Row((strong(version.label),), tuple(map(_cell, version_words(version))))


def version_words(version: Version) -> tuple[str, ...]:
    """Day, stage, conclusion, level, conditions met and harms seen of a version."""
    found, open_to = LEVEL_NAMES[version.found], LEVEL_NAMES[version.not_ruled_out]
    both = messages.LEVEL_FOUND_OPEN.format(found=found, open_to=open_to)
    return (
        spelled(version.day) if version.day else messages.NO_DAY,
        STAGE_NAMES[version.stage],
        conclusion_name(version.conclusion, version.stage),
        found if found == open_to else both,
        messages.OF_ALL.format(met=version.conditions_met, all=version.conditions),
        str(version.harms_seen),
    )


def _condition(condition: ConditionAfter) -> Row:
    return Row((strong(condition.name),), tuple(map(_cell, condition_words(condition))))


def condition_words(condition: ConditionAfter) -> tuple[str, str]:
    """The status then and now."""
    then, now = (
        LINE_NAMES[status] if status else messages.DID_NOT_APPLY
        for status in (condition.then, condition.now)
    )
    return then, now


def _safeguards(made: Review) -> Section:
    blocks: list[Block] = []
    for id_, title, found in (
        ("overdue", messages.OVERDUE.format(day=spelled(made.day.isoformat())), made.overdue),
        ("waiting", messages.WAITING, made.waiting),
        ("done", messages.DONE, made.done),
    ):
        if found:
            titles = (messages.SAFEGUARD, messages.STATUS, messages.DUE, messages.OWNER)
            table = plain_table(f"{id_}-table", title, titles, map(_safeguard, found))
            blocks.append(section(id_, title, table))
    if not blocks:
        blocks.append(text(messages.NONE_ADOPTED))
    blocks.append(text(messages.NEXT, day=spelled(made.next_day.isoformat())))
    blocks.append(text(messages.NEXT_TELLS))
    return section("safeguards", messages.SAFEGUARDS, *blocks)


def _safeguard(safeguard: Safeguard) -> Row:
    due = spelled(safeguard.due) if safeguard.due else messages.NO_DAY
    owner = (typed(safeguard.owner),) if safeguard.owner else (plain(messages.NOBODY),)
    cells = (_cell(safeguard.status_name), _cell(due), Cell(owner))
    return Row((strong(safeguard.text),), cells)
