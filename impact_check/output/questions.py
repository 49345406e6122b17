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
    for one in sorted(asked, key=lambda each: each.checklist_name):
        if one.checklist_name != name:
            name = one.checklist_name
            lines += ["", f"## {markdown(name)}", ""]
        who = joined([WHO_NAMES[who] for who in one.question.who_knows])
        lines.append(f"- {markdown(one.question.text)} (Who can know: {markdown(who)})")
    return "\n".join(lines) + "\n"
