"""A comparison as a document: what it comes to, what is compared, where the measures differ."""

from collections.abc import Iterable, Iterator

from impact_check.core.comparison import page_messages as messages
from impact_check.core.comparison.differing import differing_sections
from impact_check.core.comparison.pair_page import pair_section
from impact_check.core.comparison.values import Compared, Comparison, HarmCell
from impact_check.core.document.blocks import (
    Block,
    Document,
    Facts,
    Item,
    Items,
    Paragraph,
    Section,
    Title,
    facts,
    items,
)
from impact_check.core.document.lines import (
    Sign,
    as_line,
    code,
    filled,
    line,
    listed,
    muted,
    plain,
    strong,
)
from impact_check.core.document.tables import Cell, Row, plain_table
from impact_check.core.method.numbers import whole
from impact_check.core.words.dates import spelled
from impact_check.core.words.names import LEVEL_NAMES


def comparison_document(made: Comparison) -> Document:
    """The document, with the mark of its edition."""
    names = [
        messages.NAMED.format(title=measure.title, label=measure.label) for measure in made.measures
    ]
    fictional = [found.label for found in made.measures if found.fictional]
    pairs = [pair for pair in made.pairs if pair.is_near]
    return Document(
        name="compare",
        title=messages.FILE_TITLE.format(names=messages.BETWEEN.join(names)),
        marks=(
            made.edition.mark,
            *(messages.FICTIONAL.format(label=label) for label in fictional),
        ),
        page_one=(Title(messages.OVER, messages.BETWEEN.join(names)), *_headline(made)),
        contents=None,
        blocks=(
            _measures(made),
            _conditions(made),
            _harms(made),
            *(pair_section(made, pair, number) for number, pair in enumerate(pairs, 1)),
            *differing_sections(made),
            _method(made),
        ),
        foot=((plain(made.standing),),),
    )


def _headline(made: Comparison) -> Iterator[Section]:
    blocks: list[Block] = [_told((*made.headline, made.baseline))]
    if made.remarks:
        blocks.append(Section("remarks", messages.REMARKS, (_told(made.remarks),)))
    yield Section("headline", messages.HEADLINE, tuple(blocks), "panel")


def _told(sentences: Iterable[str]) -> Items:
    return items((plain(sentence),) for sentence in sentences)


def _measures(made: Comparison) -> Section:
    in_order = sorted(made.measures, key=lambda measure: measure.rank)
    return Section("measures", messages.COMPARED, (Items(tuple(map(_measure, in_order)), "ruled"),))


def _measure(measure: Compared) -> Item:
    name = messages.MEASURE.format(label=measure.label, title=measure.title)
    kinds = [messages.BASELINE] if measure.is_baseline else []
    kinds += [messages.MADE_UP] if measure.fictional else []
    words = line(strong(name), *(muted(f"({kind})") for kind in kinds))
    return Item((Paragraph(words, "name"), _facts(measure)), f"m-{measure.label}")


def _facts(measure: Compared) -> Facts:
    apart = measure.index_level_name if measure.index_level_name != measure.level_name else ""
    counts = filled(
        messages.CONDITION_COUNTS,
        not_met=measure.not_met or messages.NONE,
        not_shown=measure.not_shown or messages.NONE,
    )
    answers = listed(
        (
            filled(messages.OPEN, open=measure.open_count, asked=measure.asked_count),
            filled(messages.ANSWERED, answered=measure.completeness, evidenced=measure.evidenced),
        )
    )
    return facts(
        (messages.CONCLUSION, (Sign(measure.conclusion, measure.conclusion_name),)),
        (messages.LEVEL, (strong(measure.level_name),)),
        (messages.APART, as_line(apart)),
        (messages.CONDITIONS, counts),
        (messages.ANSWERS, answers),
        (messages.CERTAINTY, as_line(measure.certainty)),
        (messages.STAGE, as_line(measure.stage_name)),
        (messages.DECIDED, as_line(spelled(measure.decided) if measure.decided else "")),
        (messages.ASSESSED, as_line(spelled(measure.day) if measure.day else "")),
        (messages.FILE, as_line(measure.file)),
        (messages.PEOPLE, as_line(measure.confirmed)),
    )


def _conditions(made: Comparison) -> Section:
    if not made.red_lines:
        none = Paragraph((plain(messages.NO_CONDITION),))
        return Section("conditions", messages.CONDITIONS, (none,))
    found = (
        Row(
            (plain(row.name),),
            tuple(
                Cell((Sign(status, name),))
                for status, name in zip(row.statuses, row.status_names, strict=True)
            ),
        )
        for row in made.red_lines
    )
    columns = (messages.CONDITION, *(measure.label for measure in made.measures))
    table = plain_table("conditions-table", messages.CONDITIONS, columns, found)
    told = Paragraph((plain(messages.NOTHING_MAKES_UP),), "lead")
    return Section("conditions", messages.CONDITIONS, (told, table), "wide")


def _harms(made: Comparison) -> Section:
    found = (
        Row((plain(row.name),), (*map(_harm, row.cells), Cell(as_line(row.says))), id=f"h-{row.id}")
        for row in made.harms
    )
    labels = [measure.label for measure in made.measures]
    columns = (messages.HARM, *labels, messages.WHERE_LESS)
    table = plain_table("harms-table", messages.HARMS, columns, found)
    told = Paragraph((plain(messages.HARMS_TELL),))
    return Section("harms", messages.HARMS, (told, table), "wide")


def _harm(cell: HarmCell) -> Cell:
    found, open_to = LEVEL_NAMES[cell.level.best], LEVEL_NAMES[cell.level.worst]
    levels = messages.LEVELS.format(found=found, open_to=open_to) if found != open_to else found
    numbers = messages.INDICES.format(found=whole(cell.index.best), open_to=whole(cell.index.worst))
    return Cell((plain(levels),), under=(muted(numbers),))


def _method(made: Comparison) -> Section:
    draws = messages.DRAWS.format(draws=f"{made.draws:,}", seed=made.seed)
    *first, last = made.is_not
    things = messages.OR.join((messages.BETWEEN.join(first), last)) if first else last
    is_not = filled(messages.NOT_THESE, first=strong(messages.IS_NOT), things=things)
    told = [(plain(sentence),) for sentence in (*messages.HOW_TO_READ, draws)]
    return Section(
        "method",
        messages.METHOD,
        (
            items((*told, is_not)),
            facts(
                (messages.VERSION, as_line(made.content_version or messages.NO_VERSION)),
                (messages.DIGEST, (code(made.content_digest or messages.NO_DIGEST),)),
                (messages.NOTE, as_line(made.content_note)),
                (messages.AGAIN, (code(made.command),) if made.command else ()),
            ),
        ),
    )
