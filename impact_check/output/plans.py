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
from impact_check.core.plan.adoption import Adoption
from impact_check.core.plan.plan import Group, Plan
from impact_check.core.plan.safeguards import Safeguard
from impact_check.core.words.command_line import command_line
from impact_check.core.words.dates import spelled
from impact_check.core.words.grammar import capital, counted, joined
from impact_check.core.words.names import LEVEL_NAMES, level_range
from impact_check.output.escaping import one_line
from impact_check.output.terminal import heading, text

FEW = 5
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
        for group in groups:
            yield from _section(
                group.name, tuple(one for one in group.safeguards if not one.overdue), few
            )
    else:
        yield from _section("Adopted", tuple(one for one in plan.adopted if not one.overdue), None)
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
    for one in plan.outlook:
        apart = f" (minimum conditions apart: {one.apart})" if one.apart else ""
        yield _line(f"{one.name}: {one.level_name}{apart}")


def _section(name: str, found: Sequence[Safeguard], few: int | None) -> Iterator[RenderableType]:
    if found:
        yield from heading(one_line(name))
        shown = found if few is None else _worth_showing(found, few)
        for number, one in enumerate(shown, 1):
            yield from _safeguard(one, number)
        yield from _more(len(found) - len(shown))


def _worth_showing(found: Sequence[Safeguard], few: int) -> Sequence[Safeguard]:
    """The first few, without suggestions whose effect nobody would see; at least one."""
    seen = [one for one in found if one.adopted or any(change.shows for change in one.if_verified)]
    return (seen or found[:1])[:few]


def _more(number: int) -> Iterator[RenderableType]:
    if number > 0:
        yield _line(f"and {number} more: --all", "dim")


def _safeguard(one: Safeguard, number: int) -> Iterator[RenderableType]:
    yield _line(f"{number}. {one.text}  [{one.id}]", "bold")
    for line in _adopted(one) if one.adopted else _suggested(one):
        yield _line(line, "", 5)


def _suggested(one: Safeguard) -> Iterator[str]:
    yield f"Who: {one.who}. {one.when_name}."
    yield _changes("If verified", one.changes_if_verified)
    if one.instead_of:
        yield f"Adds nothing to {joined(list(one.instead_of))}: one of them is enough."
    for question in one.find_out:
        yield f"Find out first: {question}"


def _adopted(one: Safeguard) -> Iterator[str]:
    counts = one.counted_as if one.counted_as.startswith("not ") else f"counts as {one.counted_as}"
    status = (
        one.status_name if one.counted_as == one.status_name else f"{one.status_name}, {counts}"
    )
    due = spelled(one.due) if one.due else "no date"
    yield (
        f"Status: {status}. Due: {due}."
        f" {one.when_name or 'No time stated'}.{' Not in the register.' if one.is_own else ''}"
    )
    asked_of = f" Asked of: {one.addressee}." if one.addressee else ""
    yield (
        f"Owner: {one.owner or 'nobody named'}.{asked_of} Verified by:"
        f" {one.verifier or 'nobody named'}."
    )
    if one.late:
        yield f"Late: it {one.late}."
    yield _changes("Now", one.changes_now)
    yield _changes("If verified", one.changes_if_verified)
    if one.missing:
        yield f"Missing for full credit: {joined(list(one.missing))}."


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
    harmful = [one for one in plan.fixed if one.adds_harm]
    for one in harmful:
        condition = (
            f" It stands in the way of a minimum condition: {one.condition}."
            if one.condition
            else ""
        )
        yield _line(f"- {one.text} {one.answer.rstrip('.')}. Fixed by: {one.fixed_by}.{condition}")
    rest = len(plan.fixed) - len(harmful)
    if rest:
        yield _line(
            f"{capital(counted(rest, 'answer is fixed that adds', 'answers are fixed that add'))}"
            " no harm."
        )
    if plan.kept:
        kept = joined([f"{one.name} ({LEVEL_NAMES[one.level]})" for one in plan.kept])
        yield _line(f"Harm that this locks in, even if all the rest is put right: {kept}.")


def _last(plan: Plan, file: str) -> Iterator[RenderableType]:
    yield Text("")
    if plan.note:
        yield text(f"Note: {plan.note}.")
    if plan.day and any(one.due for one in plan.adopted):
        nothing = "" if plan.overdue else f"Nothing is overdue on {spelled(plan.day)}. "
        yield text(
            f"{nothing}Overdue means: due before {spelled(plan.day)} and neither in place nor"
            " verified.",
            "dim",
        )
    if file:
        example = next(
            (one.id for one in (*plan.firm, *plan.suggested, *plan.together, *plan.adopted)), ""
        )
        if example:
            yield text(
                f"Adopt one: {command_line('plan', Path(file), '--adopt', example)}"
                ' --owner "..." --due YEAR-MONTH-DAY'
            )


def adoption_parts(
    made: Adoption, one: Safeguard, before: Score, after: Score, file: str
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
    yield _line(_changes("Now", one.changes_now))
    if one.missing:
        yield _line(f"Missing for full credit: {joined(list(one.missing))}.")
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
