"""Results laid out for a terminal. Every text from a file goes through `one_line` and `Text`, so
that nothing in it acts as markup.
"""

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from impact_check.core.model.checklist import Checklist
from impact_check.core.model.content import Content
from impact_check.core.words.grammar import joined
from impact_check.core.words.names import PILLAR_NAMES, WHO_NAMES
from impact_check.output.escaping import one_line


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


def heading(words: str) -> Iterator[RenderableType]:
    """A heading with an empty line before it."""
    yield Text("")
    yield Text(words, style="underline")


def checklist_table(content: Content) -> Iterator[RenderableType]:
    """All checklists with what they are for."""
    yield _columns(
        (
            Text(PILLAR_NAMES[checklist.pillar], style="dim"),
            Text(checklist.id, style="bold"),
            Text(f"{len(checklist.questions)} questions"),
            text(checklist.name),
        )
        for checklist in content.checklists
    )
    yield Text("")
    from impact_check.files.content import GROUPED

    known = {checklist.id for checklist in content.checklists}
    for name, together in ((name, ids) for name, ids in GROUPED.items() if known.issuperset(ids)):
        yield Text(f"'{name}' stands for {joined(list(together))} together.")
    yield Text("See one with: impact-check show raids")
    yield Text("What a measure can be, with a test for each: impact-check show features")


def checklist_lines(content: Content, checklist: Checklist) -> Iterator[RenderableType]:
    """One checklist: sections, questions, options, who can know, sources."""
    from impact_check.core.views.citing import references
    from impact_check.core.views.sheet import disputes_behind
    from impact_check.core.views.sheet_messages import DISPUTED

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
            harms = [
                content.register.harms[id_].name for id_ in content.route_of(question.id).leads_to
            ]
            yield indented(text(f"Can lead to: {joined(harms)}.", "dim"))
            who = joined([WHO_NAMES[who] for who in question.who_knows])
            yield indented(text(f"Who can know: {who}.", "dim"))
            cited = "; ".join(reference.text for reference in references(content, question.cite))
            yield indented(text(f"Source: {cited}.", "dim"))
            for dispute in disputes_behind(content, question):
                said = f"{DISPUTED[dispute.state]} {dispute.claim} {dispute.today}"
                yield indented(text(said, "dim"))
