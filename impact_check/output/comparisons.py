"""Comparison -> text, one function a format. Adding a format is one entry in
`COMPARISON_FORMATS`.
"""

from collections.abc import Callable, Mapping

from impact_check.core.comparison.values import Comparison
from impact_check.output.results import as_json, plain
from impact_check.output.templates import render


def comparison_html(comparison: Comparison) -> str:
    """The comparison as one HTML file that asks nothing of any other."""
    return render("html/compare.html.j2", comparison=comparison)


def comparison_markdown(comparison: Comparison) -> str:
    """The comparison as Markdown without raw HTML."""
    return render("markdown/compare.md.j2", comparison=comparison)


def comparison_json(comparison: Comparison) -> str:
    """The comparison object as JSON; its keys are described in docs/json.md."""
    return as_json(plain(comparison))


COMPARISON_FORMATS: Mapping[str, Callable[[Comparison], str]] = {
    "html": comparison_html,
    "md": comparison_markdown,
    "json": comparison_json,
}
