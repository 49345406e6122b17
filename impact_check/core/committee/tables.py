"""The tables of the committee report: options side by side, conditions, amendments, clauses."""

from collections.abc import Iterable, Iterator

from impact_check.core.committee import messages
from impact_check.core.committee.values import Amendment, Brings, Committee, Option
from impact_check.core.document.lines import Line, Sign, as_line, filled, line, link, listed, typed
from impact_check.core.document.tables import Cell, Row, Table, plain_table
from impact_check.core.model.law import Instrument
from impact_check.core.plan.groups import Group
from impact_check.core.report.pages.pieces import references
from impact_check.core.report.values import Report
from impact_check.core.words.grammar import by_number
from impact_check.core.words.names import LEVEL_NAMES, LINE_NAMES

NO_MOVE = 0.5  # points of 100: less is not told


def side_by_side(made: Committee) -> Table:
    """The options with what each comes to and how far each has come."""
    titles = (
        messages.OPTION_HEAD, messages.CONCLUSION, messages.FOUND, messages.NOT_RULED_OUT,
        messages.CONDITIONS_MET, messages.HARMS_FOUND, messages.OPEN,
    )  # fmt: skip
    return plain_table("options-table", messages.SIDE_BY_SIDE, titles, map(_option, made.options))


def _option(option: Option) -> Row:
    counts = option.progress
    of_all = messages.OF_ALL.format
    harms = messages.HARMS_COUNTED.format(
        severe=counts.found_severe,
        high=counts.found_high,
        moderate=counts.found_moderate,
        all=counts.harms,
    )
    conditions = counts.met + counts.not_shown + counts.not_met
    return Row(
        as_line(option.name),
        (
            Cell((Sign(option.conclusion, option.conclusion_name),)),
            Cell(as_line(LEVEL_NAMES[option.level.best])),
            Cell(as_line(LEVEL_NAMES[option.level.worst])),
            Cell(as_line(of_all(number=counts.met, all=conditions))),
            Cell(as_line(harms)),
            Cell(as_line(of_all(number=counts.questions_open, all=counts.questions))),
        ),
    )


def conditions(made: Committee, *, different: bool) -> tuple[Table | None, int]:
    """The minimum conditions of all options, those that differ or all of them; and how many are
    left out.
    """
    if made.comparison is None:
        return None, 0
    every = made.comparison.red_lines
    shown = [row for row in every if row.differs or not different]
    titles = (messages.CONDITION, *(option.label for option in made.options))
    found = (
        Row(
            as_line(row.name),
            tuple(
                Cell((Sign(status, name),))
                for status, name in zip(row.statuses, row.status_names, strict=True)
            ),
        )
        for row in shown
    )
    id_ = "conditions-differ" if different else "conditions-all"
    caption = messages.CONDITIONS if different else messages.ALL_CONDITIONS
    return (plain_table(id_, caption, titles, found) if shown else None), len(every) - len(shown)


def amendment_table(
    made: Committee, shown: Iterable[Amendment], id_: str, *, whole: bool = True
) -> Table:
    """The amendments: clause, what it says, what to write instead, why, condition, source; the
    `whole` of them with what each brings alone and the law that bears on it.
    """
    titles = (
        messages.CLAUSE, messages.SAYS, messages.INSTEAD, messages.WHY, messages.MEETS,
        messages.SOURCE,
    )  # fmt: skip
    found = (_amendment(made.report, amendment, whole=whole) for amendment in shown)
    return plain_table(id_, messages.AMENDMENTS, titles, found)


def _amendment(report: Report, amendment: Amendment, *, whole: bool) -> Row:
    return Row(
        typed_clauses(report, amendment),
        (
            Cell(as_line(amendment.asked.answer), under=as_line(amendment.asked.text)),
            Cell(as_line(instead(amendment))),
            Cell(
                as_line("; ".join(amendment.harms)),
                under=as_line(told_alone(amendment.brings)) if whole else (),
            ),
            Cell(as_line("; ".join(amendment.conditions) or messages.NO_CONDITION)),
            Cell(
                references(amendment.asked.references[:1]),
                under=norms(amendment.norms) if whole else (),
            ),
        ),
    )


def typed_clauses(report: Report, amendment: Amendment) -> Line:
    """The clauses that an amendment is about."""
    texts = [report.assessment.measure.provisions[id_] for id_ in amendment.clauses]
    return (typed("; ".join(texts)),) if texts else as_line(messages.NEW_CLAUSE)


def instead(amendment: Amendment) -> str:
    """What to write instead, and which option has it."""
    if not amendment.by:
        return amendment.instead
    return messages.AS_IN.format(instead=amendment.instead, label=amendment.by)


def norms(found: Iterable[Instrument]) -> Line:
    """Norms by title and article, each a link to its text."""
    return listed([link(named(norm), norm.url) for norm in found])


def named(norm: Instrument) -> str:
    """A norm by its title and article."""
    return f"{norm.title}, {norm.article}" if norm.article else norm.title


def told_alone(brings: Brings) -> str:
    """What one amendment brings by itself, in words."""
    told = list(moves(brings))
    if not told:
        return messages.ALONE_NOTHING
    return messages.ALONE.format(brings="; ".join(told))


def moves(brings: Brings) -> Iterator[str]:
    """Conditions and harms that move, one after the other."""
    for condition in brings.conditions:
        before, after = LINE_NAMES[condition.before], LINE_NAMES[condition.after]
        yield messages.BETTER_CONDITION.format(condition=condition.name, before=before, after=after)
    for harm in brings.harms:
        ends = [
            messages.LEVELS.format(found=LEVEL_NAMES[level.best], open=LEVEL_NAMES[level.worst])
            for level in (harm.before, harm.after)
        ]
        yield messages.HARM_FALLS.format(harm=harm.name, before=ends[0], after=ends[1])


def clause_table(made: Committee) -> Table:
    """Every answer that names a clause, with the harm, the law and the amendment."""
    titles = (
        messages.CLAUSE, messages.QUESTION, messages.DOES, messages.HARM, messages.LAW,
        messages.AMENDMENT,
    )  # fmt: skip
    by_question = {amendment.asked.id: amendment for amendment in made.amendments}
    found = (
        Row(
            (typed(provision.text),),
            (
                Cell(as_line(asked.text)),
                Cell(as_line(asked.answer)),
                Cell(as_line("; ".join(amendment.harms if amendment else ()))),
                Cell(norms(amendment.norms) if amendment else ()),
                Cell(as_line(instead(amendment) if amendment else messages.AS_ASKED)),
            ),
        )
        for provision in made.report.provisions
        for asked in provision.questions
        for amendment in (by_question.get(asked.id),)
    )
    return plain_table("clauses-table", messages.CLAUSES, titles, found)


def addressees(groups: Iterable[Group], most: int) -> Table:
    """What is asked of whom: the safeguards of each that lower harm most, and how many more."""
    found = (Row(as_line(group.name), (Cell(as_line(_asked_of(group, most))),)) for group in groups)
    titles = (messages.ADDRESSEE, messages.IS_ASKED_TO)
    return plain_table("addressees-table", messages.TO_OTHERS, titles, found)


def _asked_of(group: Group, most: int) -> str:
    heaviest = sorted(group.safeguards, key=lambda safeguard: -safeguard.effect)
    told = "; ".join(safeguard.text for safeguard in heaviest[:most])
    more = len(heaviest) - most
    if more <= 0:
        return told
    return by_number(more, messages.AND_ONE_MORE, messages.AND_MORE, told=told)


def points(brings: Brings) -> Line:
    """How far the sum of all harms falls, where that is worth telling."""
    if max(abs(brings.falls_found), abs(brings.falls_open)) < NO_MOVE:
        return ()
    found, open_to = round(brings.falls_found), round(brings.falls_open)
    return line(*filled(messages.POINTS, found=found, open=open_to))
