"""What was seen since the measure began, beside what the answers find."""

from collections.abc import Iterator

from impact_check.core.document.blocks import Block, Facts, Paragraph, Section, items
from impact_check.core.document.lines import Line, line, link, plain, question_id, strong
from impact_check.core.report import messages_of_seen as messages
from impact_check.core.report.pages.after import predicted_table
from impact_check.core.report.pages.pieces import fact, own, own_fact, section, text
from impact_check.core.report.values import Report, SeenHere
from impact_check.core.words.dates import spelled
from impact_check.core.words.names import LEVEL_NAMES


def seen_section(report: Report) -> tuple[Section, ...]:
    """The section, or nothing where nobody told of anything."""
    if not report.seen:
        return ()
    blocks = [block for seen in report.seen for block in _blocks(seen)]
    table = predicted_table(report.after) if report.after else ()
    return (section("seen", messages.TITLE, text(messages.TELLS), *table, *blocks),)


def _blocks(seen: SeenHere) -> Iterator[Block]:
    name = seen.harm
    if seen.group:
        name = messages.OF_WHOM.format(harm=seen.harm, group=seen.group)
    yield Paragraph(line(strong(name), " ", messages.SEEN[seen.seen]))
    if seen.what:
        yield own(seen.what)
    told = (
        *fact(messages.HOW, (plain(seen.route),) if seen.route else ()),
        *fact(messages.SINCE, (plain(spelled(seen.since)),) if seen.since else ()),
        *own_fact(messages.BY, seen.by),
        *own_fact(messages.SOURCE, seen.source),
    )
    if told:
        yield Facts(told)
    if seen.seen in messages.CLAIMED and not seen.is_found:
        yield text(messages.NO_SOURCE)
    if not seen.is_unexplained:
        yield text(messages.FOUND, level=LEVEL_NAMES[seen.found])
        return
    for message, lines in (
        (messages.QUESTIONS_EXPLAIN, [_question(id_, asked) for id_, asked in seen.questions]),
        (messages.FEATURES_EXPLAIN, [(plain(feature),) for feature in seen.features]),
    ):
        if lines:
            yield text(message)
            yield items(lines)
    if not (seen.questions or seen.features):
        yield text(messages.GAP)


def _question(id_: str, asked: str) -> Line:
    return line(link(asked, f"#q-{id_}"), " ", question_id(id_))
