"""Results laid out for a terminal. Every text from a file goes through `one_line` and `Text`, so that nothing in it acts as markup."""

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from impact_check.core.checklist import Checklist
from impact_check.core.content import Content
from impact_check.core.report import HarmFound, Report
from impact_check.core.words import PILLAR_NAMES, WHO_NAMES, joined
from impact_check.output.escaping import one_line

HARMS_SHOWN = 6


def text(words: str, style: str = "") -> Text:
    """Text from anywhere, safe to print."""
    return Text(one_line(words), style=style)


def indented(part: RenderableType) -> Padding:
    """A part set in by two columns."""
    return Padding(part, (0, 0, 0, 2))


def _columns(rows: Iterable[tuple[Text, ...]]) -> Table:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    for row in rows:
        table.add_row(*row)
    return table


def summary(report: Report, next_command: str = "") -> Iterator[RenderableType]:
    """Page 1 of a report, short enough for one screen."""
    front = report.front
    yield text(report.title, "bold")
    if front.fictional:
        yield text("A fictional measure.", "italic")
    yield indented(text(f"{front.who} {front.when}", "dim"))
    yield Text("")
    yield text(front.conclusion_name, "bold reverse" if front.conclusion == "stop" else "bold")
    yield text(f"Risk of harm: {report.front.level_name}", "bold")
    for reason in front.reasons:
        yield indented(text(reason))
    yield indented(text(front.advice))
    yield from heading("Minimum conditions")
    yield indented(_columns((text(one.status_name, "bold" if one.status == "not-met" else ""), text(one.name)) for one in front.conditions))
    yield from heading("Harms, worst first")
    yield indented(_columns(_harm_row(one) for one in report.harms[:HARMS_SHOWN]))
    yield from heading("Do first")
    for number, step in enumerate(front.first_steps[:3], 1):
        yield indented(text(f"{number}. {step.text}"))
        yield Padding(text(step.why, "dim"), (0, 0, 0, 5))
    yield Text("")
    yield text(front.open_sentence + _certainty(report))
    if report.without_extensions:
        yield text(report.without_extensions)
    if report.content_note:
        yield text(f"Note: {report.content_note}.")
    yield text(front.confirmed)
    if next_command:
        yield Text("")
        yield text(f"Next: {next_command}")


def heading(words: str) -> Iterator[RenderableType]:
    """A heading with an empty line before it."""
    yield Text("")
    yield Text(words, style="underline")


def _harm_row(one: HarmFound) -> tuple[Text, ...]:
    return text(one.level_name), text(one.name)


def _certainty(report: Report) -> str:
    why = f", because {joined(list(report.certainty.reasons))}" if report.certainty.reasons else ""
    return f" How far to trust the level: {report.certainty.level}{why}."


def checklist_table(content: Content) -> Iterator[RenderableType]:
    """All checklists with what they are for."""
    yield _columns(
        (
            Text(PILLAR_NAMES[one.pillar], style="dim"),
            Text(one.id, style="bold"),
            Text(f"{len(one.questions)} questions"),
            text(one.name),
        )
        for one in content.checklists
    )
    yield Text("")
    yield Text("'campaigns' stands for the first three of prevention together. See one with: impact-check show raids")


def checklist_lines(content: Content, checklist: Checklist) -> Iterator[RenderableType]:
    """One checklist: sections, questions, options, who can know, sources."""
    from impact_check.core.citing import references

    yield text(checklist.name, "bold")
    yield text(checklist.text)
    for section in checklist.sections:
        yield from heading(section.title)
        if section.heavy:
            yield text(section.heavy, "italic")
        for question in section.questions:
            yield Text("")
            yield text(f"{question.text}  [{question.id}]", "bold")
            for grade in question.grades:
                yield Padding(text(f"- {question.options[grade]}"), (0, 0, 0, 2))
            yield indented(text(question.help, "dim"))
            harms = [content.register.harms[id_].name for id_ in content.route_of(question.id).leads_to]
            yield indented(text(f"Can lead to: {joined(harms)}.", "dim"))
            yield indented(text(f"Who can know: {joined([WHO_NAMES[who] for who in question.who_knows])}.", "dim"))
            yield indented(text(f"Source: {'; '.join(one.text for one in references(content, question.cite))}.", "dim"))
