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
from impact_check.core.words.grammar import capital, counted, joined
from impact_check.core.words.names import level_range
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
    yield text(f"Plan: {plan.title}", "bold")
    if plan.fictional:
        yield text("A fictional measure.", "italic")
    yield text(plan.outlook[0].conclusion_name, "bold")
    yield from _outlook(plan)
    if plan.overdue:
        yield from _section(f"Overdue on {spelled(plan.day)}", plan.overdue, None)
    few = None if show_all else FEW
    if groups:
        for place, group in enumerate(groups):
            on_time = tuple(each for each in group.safeguards if not each.overdue)
            most = FEW_OF_OTHERS if few and group.has_times and place else few
            yield from _section(group.name, on_time, most, has_times=group.has_times)
    else:
        yield from _section(
            "Adopted", tuple(safeguard for safeguard in plan.adopted if not safeguard.overdue), None
        )
        yield from _section("Suggested: what lowers harm most, if it is verified", plan.firm, few)
        yield from _uncertain(plan, few)
        if show_all:
            yield from _section("Of use only together with others", plan.together, None)
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
    yield from heading("Risk of harm")
    for ahead in plan.outlook:
        apart = f" (minimum conditions apart: {ahead.apart})" if ahead.apart else ""
        yield _line(f"{ahead.name}: {ahead.level_name}{apart}")


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
        yield _line(f"and {number} more: --all", "dim")


def _safeguard(safeguard: Safeguard, number: int) -> Iterator[RenderableType]:
    yield _line(f"{number}. {safeguard.text}  [{safeguard.id}]", "bold")
    for line in _adopted(safeguard) if safeguard.adopted else _suggested(safeguard):
        yield _line(line, "", 5)


def _suggested(safeguard: Safeguard) -> Iterator[str]:
    yield messages.WHO_AND_WHEN.format(who=safeguard.who, when=safeguard.when_name)
    yield messages.DONE_WHEN.format(it=safeguard.in_place_means)
    yield from _what_for(safeguard)
    if any(change.shows for change in safeguard.if_verified) or not safeguard.prevents:
        yield _changes("If verified", safeguard.changes_if_verified)
    yield " ".join(safeguard.counted.if_verified)
    if safeguard.instead_of:
        yield f"Adds nothing to {joined(list(safeguard.instead_of))}: one of them is enough."
    for question in safeguard.find_out:
        yield f"Find out first: {question}"


def _what_for(safeguard: Safeguard) -> Iterator[str]:
    """The harm that it prevents, and the minimum conditions that it is for."""
    if safeguard.prevents:
        yield messages.SO_THAT.format(it=safeguard.prevents)
    if safeguard.not_met:
        yield messages.ON_NOT_MET.format(names=joined(list(safeguard.not_met)))
    if safeguard.not_shown:
        yield messages.ON_NOT_SHOWN.format(names=joined(list(safeguard.not_shown)))


def _adopted(safeguard: Safeguard) -> Iterator[str]:
    counts = (
        safeguard.counted_as
        if safeguard.counted_as.startswith("not ")
        else f"counts as {safeguard.counted_as}"
    )
    status = (
        safeguard.status_name
        if safeguard.counted_as == safeguard.status_name
        else f"{safeguard.status_name}, {counts}"
    )
    due = spelled(safeguard.due) if safeguard.due else "no date"
    own = " Not in the register." if safeguard.is_own else ""
    yield f"Status: {status}. Due: {due}. {safeguard.when_name or 'No time stated'}.{own}"
    asked_of = f" Asked of: {safeguard.addressee}." if safeguard.addressee else ""
    yield (
        f"Owner: {safeguard.owner or 'nobody named'}.{asked_of} Verified by:"
        f" {safeguard.verifier or 'nobody named'}."
    )
    if safeguard.late:
        yield f"Late: it {safeguard.late}."
    if safeguard.in_place_means:
        yield messages.DONE_WHEN.format(it=safeguard.in_place_means)
    yield from _what_for(safeguard)
    yield _changes("Now", safeguard.changes_now)
    yield _changes("If verified", safeguard.changes_if_verified)
    yield " ".join(safeguard.counted.if_verified)
    if safeguard.missing:
        yield f"Missing for full credit: {joined(list(safeguard.missing))}."


def _changes(name: str, lines: tuple[str, ...]) -> str:
    more = f"; and {len(lines) - FEW_CHANGES} more" if len(lines) > FEW_CHANGES else ""
    return f"{name}: {'; '.join(lines[:FEW_CHANGES])}{more}."


def _uncertain(plan: Plan, few: int | None) -> Iterator[RenderableType]:
    """What has to be found out before a safeguard can be chosen; the safeguards themselves only
    when all is asked for.
    """
    if not plan.uncertain:
        return
    if few is None:
        yield from _section(
            "Find out first: suggested if these open questions turn out badly", plan.uncertain, None
        )
        return
    yield from heading("Find out first")
    yield _line(
        f"{capital(_depend(len(plan.uncertain), 'more ' if plan.firm else ''))} on open questions:"
    )
    for question in plan.to_find_out[:few]:
        yield _line(f"- {question}", "", 4)
    yield from _more(len(plan.to_find_out) - few)


def _depend(number: int, more: str) -> str:
    return counted(number, f"{more}safeguard depends", f"{more}safeguards depend")


def _fixed(plan: Plan) -> Iterator[RenderableType]:
    if not plan.fixed:
        return
    yield from heading("Fixed by a decision or law, left alone here")
    harmful = [answer for answer in plan.fixed if answer.adds_harm]
    for answer in harmful:
        yield _line(f"- {answer.text} {answer.answer.rstrip('.')}. Fixed by: {answer.fixed_by}.")
        for said in answer.does:
            yield _line(said, "", 4)
    rest = len(plan.fixed) - len(harmful)
    if rest:
        yield _line(
            f"{capital(counted(rest, 'answer is fixed that adds', 'answers are fixed that add'))}"
            " no harm."
        )
    yield from (_line(said) for said in plan.locked)


def _last(plan: Plan, file: str) -> Iterator[RenderableType]:
    yield Text("")
    if plan.note:
        yield text(f"Note: {plan.note}.")
    if plan.day and any(safeguard.due for safeguard in plan.adopted):
        nothing = "" if plan.overdue else f"Nothing is overdue on {spelled(plan.day)}. "
        yield text(
            f"{nothing}Overdue means: due before {spelled(plan.day)} and neither in place nor"
            " verified.",
            "dim",
        )
    if file:
        example = next(
            (
                safeguard.id
                for safeguard in (*plan.firm, *plan.suggested, *plan.together, *plan.adopted)
            ),
            "",
        )
        if example:
            yield text(
                f"Adopt one: {command_line('plan', Path(file), '--adopt', example)}"
                ' --owner "..." --due YEAR-MONTH-DAY'
            )


def adoption_parts(
    made: Adoption, safeguard: Safeguard, before: Score, after: Score, file: str
) -> Iterator[RenderableType]:
    """What was adopted or changed, what it still needs for full credit, and what it does to the
    result.
    """
    if not made.changed:
        yield text(f"Nothing to change: '{made.id}' stands in {file} as you give it.")
        return
    yield text(f"{'Adopted' if made.is_new else 'Changed'}: {made.text}  [{made.id}]", "bold")
    for line in made.changed:
        yield _line(line)
    yield _line(_changes("Now", safeguard.changes_now))
    if safeguard.missing:
        yield _line(f"Missing for full credit: {joined(list(safeguard.missing))}.")
    first, then = (level_range(result.level.best, result.level.worst) for result in (before, after))
    yield text(
        f"Risk of harm: {then}, as before."
        if first == then
        else f"Risk of harm: {then}; before it was {first}."
    )
    yield text(f"Index: {_index(after)} of 100; before {_index(before)}.", "dim")
    yield text(f"Written: {file}")


def _index(result: Score) -> str:
    return f"{whole(result.index.best)} at best, {whole(result.index.worst)} at worst"
