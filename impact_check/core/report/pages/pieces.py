"""Small pieces that many sections show: a question, its answer, what it rests on, a real event."""

from collections.abc import Iterable, Mapping

from impact_check.core.document.blocks import Block, Fact, Item, Items, Paragraph, Section
from impact_check.core.document.lines import (
    Hole,
    Inline,
    Ladder,
    Line,
    Run,
    Sign,
    filled,
    label,
    line,
    link,
    listed,
    muted,
    plain,
    question_id,
    strong,
    typed,
)
from impact_check.core.document.tables import Bar, Cell, Column, Row, RowGroup, Scale, Table
from impact_check.core.method.numbers import whole
from impact_check.core.method.scoring import Interval, LevelRange
from impact_check.core.model.base import LEVELS, Level
from impact_check.core.report import labels, messages
from impact_check.core.report.values import HarmFound
from impact_check.core.views.shown import Asked, Reference, Told
from impact_check.core.words.names import LEVEL_NAMES

GRADE_WORDS: Mapping[str, str] = {
    "safe": labels.AS_ASKED_FOR,
    "minor": labels.MINOR_GAP,
    "serious": labels.SERIOUS_GAP,
    "harmful": labels.HARMFUL,
}


def section(id_: str, title: str, *blocks: Block) -> Section:
    """A section in the plain look."""
    return Section(id_, title, blocks)


def annex(id_: str, title: str, *blocks: Block) -> Section:
    """A section among the annexes."""
    return Section(id_, title, blocks, "annex", over=labels.ANNEX)


def text(message: str, **holes: Hole) -> Paragraph:
    """A paragraph with a message."""
    return Paragraph(filled(message, **holes))


def small(message: str, **holes: Hole) -> Paragraph:
    """A paragraph with a message, small."""
    return Paragraph(filled(message, **holes), "small")


def own(words: str) -> Paragraph:
    """A paragraph of a person's own words."""
    return Paragraph((typed(words),))


def fact(name: str, *lines: Line) -> tuple[Fact, ...]:
    """One fact, or none where nothing is said."""
    said = tuple(inlines for inlines in lines if inlines)
    return (Fact(name, said),) if said else ()


def own_fact(name: str, words: str) -> tuple[Fact, ...]:
    """One fact in a person's own words."""
    return fact(name, (typed(words),)) if words else ()


def references(found: Iterable[Reference], *, with_works: bool = False) -> Line:
    """Citations, each a link to its source in the list at the end."""
    return listed([_reference(reference, with_works) for reference in found])


def _reference(reference: Reference, with_works: bool) -> Line:
    cited = link(reference.text, f"#s-{reference.anchor}", "muted")
    if with_works and reference.evidence:
        return (cited, muted(f" {messages.IT_NAMES.format(works=reference.evidence)}"))
    return (cited,)


def question(asked: Asked) -> Line:
    """A question that leads to its full record, with its id."""
    return (*question_link(asked), plain(" "), question_id(asked.id))


def question_link(asked: Asked) -> Line:
    """A question that leads to its full record."""
    return (link(asked.text, f"#q-{asked.id}"),)


def grade_sign(asked: Asked) -> Sign:
    """Where an answer stands, in words and as a sign."""
    if asked.is_open:
        return Sign("open", labels.OPEN)
    if asked.grade == "range":
        return Sign("open", labels.PARTLY_KNOWN)
    if asked.grade in GRADE_WORDS:
        return Sign(asked.grade, GRADE_WORDS[asked.grade])
    return Sign("not-counted", labels.NOT_COUNTED)


def rests_on(asked: Asked) -> Line:
    """What an answer rests on: its evidence, then its source."""
    parts = [plain(asked.evidence)] if asked.evidence else []
    parts += [typed(asked.source)] if asked.source else []
    return listed(parts, ": ")


def answered(
    asked: Asked, *, full: bool = False, wanted: bool = False, more: tuple[Block, ...] = ()
) -> Item:
    """One question with its answer, as findings tell it; `full` adds what it rests on and why it is
    asked, `wanted` what is asked for.
    """
    blocks: list[Block] = [
        Paragraph(question(asked), "question"),
        Paragraph(line(grade_sign(asked), asked.answer), "answer"),
    ]
    if wanted and not asked.is_as_asked_for:
        blocks.append(labelled(labels.ASKED_FOR, asked.best_option))
    if full and rests_on(asked):
        blocks.append(labelled(labels.RESTS_ON, rests_on(asked)))
    if full and asked.references:
        blocks.append(labelled(labels.ASKED_BECAUSE, references(asked.references)))
    return Item((*blocks, *more))


def answers(found: Iterable[Item]) -> Items:
    """Questions with their answers below each other."""
    return Items(tuple(found), "answers")


def labelled(name: str, *parts: Hole) -> Paragraph:
    """A small paragraph that begins with a label."""
    return Paragraph(line(label(name), *parts), "small")


def told(case: Told) -> Item:
    """A real event with what shows it."""
    sources = references(case.references)
    shown: Line = (plain(case.evidence),)
    return Item(
        (
            Paragraph(_event(case)),
            labelled(labels.EVIDENCE, listed([shown, sources]) if sources else shown),
        )
    )


def told_in_short(case: Told) -> Paragraph:
    """A real event in one small paragraph."""
    return labelled(labels.ELSEWHERE, _event(case), references(case.references))


def _event(case: Told) -> Line:
    name = strong(case.name)
    if not case.place_and_time:
        return filled(messages.EVENT, name=name, what=case.what)
    when = muted(case.place_and_time)
    return filled(messages.EVENT_SOMEWHERE, name=name, when=when, what=case.what)


def both_levels(level: LevelRange) -> str:
    """A level, or what is found and what is not ruled out."""
    found, open_to = LEVEL_NAMES[level.best], LEVEL_NAMES[level.worst]
    if level.best == level.worst:
        return found
    return messages.BOTH_LEVELS.format(found=found, open_to=open_to)


def ladder(level: LevelRange) -> Ladder:
    """Both levels as steps and words."""
    return Ladder(step(level.best), step(level.worst), both_levels(level))


def step(level: Level) -> int:
    """A level's place on the ladder: 1 (Low) to 4 (Severe)."""
    return LEVELS.index(level) + 1


def scale(cuts: Iterable[float]) -> Scale:
    """The scale that bars are drawn on, from where Moderate, High and Severe begin."""
    return Scale(tuple(cuts), tuple(LEVEL_NAMES[level] for level in LEVELS))


def bar(name: str, index: Interval) -> Bar:
    """A bar for what is found and what is not ruled out."""
    says = messages.BAR.format(name=name, found=whole(index.best), open_to=whole(index.worst))
    return Bar(index.best, index.worst, says)


def profile(harms: Iterable[HarmFound], cuts: Iterable[float]) -> Table:
    """The harm profile: a bar a harm, with levels and numbers beside it."""
    found = tuple(
        Row(
            (link(harm.name, f"#h-{harm.id}"),),
            (
                Cell(bar=bar(harm.name, harm.index)),
                Cell(level_and_number(harm.level.best, harm.index.best)),
                Cell(level_and_number(harm.level.worst, harm.index.worst, weighs=True)),
            ),
        )
        for harm in harms
    )
    columns = (
        Column(labels.HARM),
        Column(labels.SCALE, "figure"),
        Column(labels.FOUND),
        Column(labels.NOT_RULED_OUT),
    )
    groups = (RowGroup("", found),)
    return Table("profile", labels.PROFILE_CAPTION, columns, groups, "profile", scale=scale(cuts))


def level_and_number(level: Level, number: float, *, weighs: bool = False) -> Line:
    """A level's name with its number (0..100) behind it."""
    name: Inline = strong(LEVEL_NAMES[level]) if weighs else plain(LEVEL_NAMES[level])
    return (name, plain(" "), muted(str(whole(number))))


def names(found: Iterable[str]) -> str:
    """Names with a semicolon between each two."""
    return "; ".join(found)


def after(holes: Iterable[Hole]) -> Line:
    """Parts one after the other."""
    return line(*holes)


def numbers_only(numbers: Iterable[float], *, percent: bool = False) -> Run:
    """Numbers with a comma between each two."""
    shown = ", ".join(str(whole(100 * number if percent else number)) for number in numbers)
    return plain(shown)
