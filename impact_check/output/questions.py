"""A list of questions as Markdown, to send to those who should answer them."""

from collections.abc import Iterable

from impact_check.core.model.content import InSection
from impact_check.core.words.grammar import joined
from impact_check.core.words.names import WHO_NAMES
from impact_check.output.escaping import markdown


def questions_markdown(title: str, asked: Iterable[InSection]) -> str:
    """The questions under the names of their checklists, each with who can know the answer."""
    lines, name = (
        [
            f"# Questions about: {markdown(title)}",
            "",
            "Please answer each with a source that can be checked.",
        ],
        "",
    )
    for item in sorted(asked, key=lambda item: item.checklist_name):
        if item.checklist_name != name:
            name = item.checklist_name
            lines += ["", f"## {markdown(name)}", ""]
        who = joined([WHO_NAMES[who] for who in item.question.who_knows])
        lines.append(f"- {markdown(item.question.text)} (Who can know: {markdown(who)})")
    return "\n".join(lines) + "\n"
