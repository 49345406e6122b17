"""A plan laid out for a terminal: what is late first, then what is adopted, suggested, to find out,
and left alone.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from impact_check.core.method.numbers import whole
from impact_check.core.method.scoring import Score
from impact_check.core.plan import messages
from impact_check.core.plan.adoption import Adoption
from impact_check.core.plan.groups import Group
from impact_check.core.plan.plan import Plan
from impact_check.core.plan.powers import most_useful
from impact_check.core.plan.safeguards import Safeguard
from impact_check.core.words.command_line import command_line
from impact_check.core.words.dates import spelled
from impact_check.core.words.grammar import by_number, joined, paragraph
from impact_check.core.words.names import level_range
from impact_check.output import plan_messages as told
from impact_check.output.escaping import one_line
from impact_check.output.terminal import heading, text

FEW = 5
FEW_OF_OTHERS = 3
FEW_CHANGES = 2


def plan_parts(
    plan: Plan, groups: tuple[Group, ...] = (), *, show_all: bool = False, file: str = ""
) -> Iterator[RenderableType]:
    """A plan for a terminal, long lists cut unless all is asked for; with groups, the safeguards
    stand in them.
    """
    yield text(told.TITLE.format(title=plan.title), "bold")
    if plan.fictional:
        yield text(told.FICTIONAL, "italic")
    yield text(plan.outlook[0].conclusion_name, "bold")
    yield from _outlook(plan)
    if plan.overdue:
        yield from _section(told.OVERDUE_ON.format(day=spelled(plan.day)), plan.overdue, None)
    few = None if show_all else FEW
    if groups:
        for place, group in enumerate(groups):
            on_time = tuple(safeguard for safeguard in group.safeguards if not safeguard.overdue)
            most = FEW_OF_OTHERS if few and group.has_times and place else few
            yield from _section(group.name, on_time, most, has_times=group.has_times)
    else:
        yield from _section(
            told.ADOPTED,
            tuple(safeguard for safeguard in plan.adopted if not safeguard.overdue),
            None,
        )
        yield from _section(told.SUGGESTED, plan.firm, few)
        yield from _uncertain(plan, few)
        if show_all:
            yield from _section(told.WITH_OTHERS, plan.together, None)
    if plan.nothing:
        yield Text("")
        yield text(plan.nothing)
    yield from _fixed(plan)
    yield from _last(plan, file)


def _line(words: str, style: str = "", indent: int = 2) -> Padding:
    return Padding(text(words, style), (0, 0, 0, indent))


def _outlook(plan: Plan) -> Iterator[RenderableType]:
    for sentence in plan.design:
        yield _line(sentence)
    yield from heading(told.RISK)
    for ahead in plan.outlook:
        message = told.AHEAD_APART if ahead.apart else told.AHEAD
        yield _line(message.format(name=ahead.name, level=ahead.level_name, apart=ahead.apart))


def _section(
    name: str, found: Sequence[Safeguard], few: int | None, *, has_times: bool = False
) -> Iterator[RenderableType]:
    """Safeguards under a heading; with times, what belongs to the same time under its name."""
    if not found:
        return
    yield from heading(one_line(name))
    choose = most_useful if has_times else _worth_showing
    shown = found if few is None else choose(found, few)
    time = ""
    for number, safeguard in enumerate(shown, 1):
        if has_times and safeguard.when_name != time:
            time = safeguard.when_name
            yield _line(time or messages.NO_TIME, "italic")
        yield from _safeguard(safeguard, number)
    yield from _more(len(found) - len(shown))


def _worth_showing(found: Sequence[Safeguard], few: int) -> Sequence[Safeguard]:
    """The first few, without suggestions whose effect nobody would see; at least one."""
    seen = [
        safeguard
        for safeguard in found
        if safeguard.adopted or any(change.shows for change in safeguard.if_verified)
    ]
    return (seen or found[:1])[:few]


def _more(number: int) -> Iterator[RenderableType]:
    if number > 0:
        yield _line(told.MORE.format(number=number), "dim")


def _safeguard(safeguard: Safeguard, number: int) -> Iterator[RenderableType]:
    title = told.SAFEGUARD.format(number=number, text=safeguard.text, id=safeguard.id)
    yield _line(title, "bold")
    for line in _adopted(safeguard) if safeguard.adopted else _suggested(safeguard):
        yield _line(line, "", 5)


def _suggested(safeguard: Safeguard) -> Iterator[str]:
    yield messages.WHO_AND_WHEN.format(who=safeguard.who, when=safeguard.when_name)
    yield messages.DONE_WHEN.format(it=safeguard.in_place_means)
    yield from _what_for(safeguard)
    if any(change.shows for change in safeguard.if_verified) or not safeguard.prevents:
        yield _if_verified(safeguard)
    yield " ".join(safeguard.counted.if_verified)
    if safeguard.instead_of:
        yield told.INSTEAD_OF.format(ids=joined(list(safeguard.instead_of)))
    for question in safeguard.find_out:
        yield told.FIND_OUT_FIRST.format(question=question)


def _what_for(safeguard: Safeguard) -> Iterator[str]:
    """The harm that it prevents, and the minimum conditions that it is for."""
    if safeguard.prevents:
        yield messages.SO_THAT.format(it=safeguard.prevents)
    if safeguard.not_met:
        yield messages.ON_NOT_MET.format(names=joined(list(safeguard.not_met)))
    if safeguard.not_shown:
        yield messages.ON_NOT_SHOWN.format(names=joined(list(safeguard.not_shown)))


def _adopted(safeguard: Safeguard) -> Iterator[str]:
    message = told.STATUS_OF_OWN if safeguard.is_own else told.STATUS
    yield message.format(
        status=_status(safeguard),
        due=spelled(safeguard.due) if safeguard.due else told.NO_DATE,
        when=safeguard.when_name or messages.NO_TIME,
    )
    message = told.OWNER_AND_ADDRESSEE if safeguard.addressee else told.OWNER
    yield message.format(
        owner=safeguard.owner or told.NOBODY,
        addressee=safeguard.addressee,
        verifier=safeguard.verifier or told.NOBODY,
    )
    if safeguard.late:
        yield told.LATE.format(late=safeguard.late)
    if safeguard.in_place_means:
        yield messages.DONE_WHEN.format(it=safeguard.in_place_means)
    yield from _what_for(safeguard)
    yield _now(safeguard)
    yield _if_verified(safeguard)
    yield " ".join(safeguard.counted.if_verified)
    if safeguard.missing:
        yield told.MISSING.format(things=joined(list(safeguard.missing)))


def _status(safeguard: Safeguard) -> str:
    status, counted = safeguard.status_name, safeguard.counted_as
    if not safeguard.is_counted:
        return told.NOT_COUNTED.format(status=status, why=counted)
    return status if counted == status else told.COUNTS_AS.format(status=status, counted=counted)


def _now(safeguard: Safeguard) -> str:
    return _changes(safeguard.changes_now, told.NOW, told.NOW_AND_MORE)


def _if_verified(safeguard: Safeguard) -> str:
    return _changes(safeguard.changes_if_verified, told.IF_VERIFIED, told.IF_VERIFIED_AND_MORE)


def _changes(lines: tuple[str, ...], message: str, with_more: str) -> str:
    """The first few changes, and how many there are beside them."""
    more = len(lines) - FEW_CHANGES
    return (with_more if more > 0 else message).format(
        changes="; ".join(lines[:FEW_CHANGES]), more=more
    )


def _uncertain(plan: Plan, few: int | None) -> Iterator[RenderableType]:
    """What has to be found out before a safeguard can be chosen; the safeguards themselves only
    when all is asked for.
    """
    if not plan.uncertain:
        return
    if few is None:
        yield from _section(told.FIND_OUT_ALL, plan.uncertain, None)
        return
    yield from heading(told.FIND_OUT)
    pair = told.MORE_DEPEND if plan.firm else told.DEPENDS
    yield _line(by_number(len(plan.uncertain), *pair))
    for question in plan.to_find_out[:few]:
        yield _line(told.QUESTION.format(question=question), "", 4)
    yield from _more(len(plan.to_find_out) - few)


def _fixed(plan: Plan) -> Iterator[RenderableType]:
    if not plan.fixed:
        return
    yield from heading(told.FIXED)
    harmful = [answer for answer in plan.fixed if answer.adds_harm]
    for answer in harmful:
        line = told.FIXED_BY.format(
            question=answer.text, answer=answer.answer.rstrip("."), by=answer.fixed_by
        )
        yield _line(line)
        for said in answer.does:
            yield _line(said, "", 4)
    rest = len(plan.fixed) - len(harmful)
    if rest:
        yield _line(by_number(rest, *told.FIXED_WITHOUT_HARM))
    yield from (_line(said) for said in plan.locked)


def _last(plan: Plan, file: str) -> Iterator[RenderableType]:
    yield Text("")
    if plan.note:
        yield text(told.NOTE.format(note=plan.note))
    if plan.day and any(safeguard.due for safeguard in plan.adopted):
        nothing = "" if plan.overdue else told.NOTHING_OVERDUE
        both = paragraph(nothing, told.OVERDUE_MEANS).format(day=spelled(plan.day))
        yield text(both, "dim")
    if file:
        example = next(
            (
                safeguard.id
                for safeguard in (*plan.firm, *plan.suggested, *plan.together, *plan.adopted)
            ),
            "",
        )
        if example:
            command = command_line("plan", Path(file), "--adopt", example)
            yield text(told.ADOPT.format(command=command))


def adoption_parts(
    made: Adoption, safeguard: Safeguard, before: Score, after: Score, file: str
) -> Iterator[RenderableType]:
    """What was adopted or changed, what it still needs for full credit, and what it does to the
    result.
    """
    if not made.changed:
        yield text(told.STANDS_ALREADY.format(id=made.id, file=file))
        return
    message = told.NEW if made.is_new else told.CHANGED
    yield text(message.format(text=made.text, id=made.id), "bold")
    for line in made.changed:
        yield _line(line)
    yield _line(_now(safeguard))
    if safeguard.missing:
        yield _line(told.MISSING.format(things=joined(list(safeguard.missing))))
    first, then = (level_range(result.level.best, result.level.worst) for result in (before, after))
    message = told.RISK_AS_BEFORE if first == then else told.RISK_CHANGES
    yield text(message.format(then=then, before=first))
    index = told.INDEX.format(
        best=whole(after.index.best),
        worst=whole(after.index.worst),
        best_before=whole(before.index.best),
        worst_before=whole(before.index.worst),
    )
    yield text(index, "dim")
    yield text(told.WRITTEN.format(file=file))
