"""What stands on a line, as Markdown: everything escaped, links only to the web."""

import re

from impact_check.core.document.lines import Inline, Line, Run
from impact_check.output.escaping import markdown_at_start, markdown_words, one_line, visible
from impact_check.output.told import told

CODES = ("code", "id")
BREAK = "\\\n"
_CODE = re.compile(r"[\w .,:;/'\"=+-]+")
_NO_ADDRESS = set(' <>"\n')


def line(inlines: Line, *, weighs: bool = False) -> str:
    """A line, which in `typed` words may go on over several; all of it strong if it `weighs`."""
    if weighs:
        inlines = tuple(map(_heavy, inlines))
    shown = "".join(map(_run, told(inlines, _is_address))).strip(" ")
    return BREAK.join(markdown_at_start(part.strip(" ")) for part in shown.split(BREAK))


def one_line_of(inlines: Line, *, weighs: bool = False) -> str:
    """The same without any break, for a heading or a cell."""
    return line(inlines, weighs=weighs).replace(BREAK, " ")


def _heavy(inline: Inline) -> Run:
    if type(inline) is Run and inline.style in CODES:
        return inline
    return Run(inline.words, "strong")


def _run(run: Run) -> str:
    if run.style in CODES:
        return _code(one_line(run.words))
    if run.style == "typed":
        parts = (one_line(part) for part in visible(run.words).splitlines())
        return BREAK.join(markdown_words(part) for part in parts if part)
    words = re.sub(r"\s+", " ", visible(run.words))
    if run.target:
        return _link(words, run.target)
    return _marked(words, {"strong": "**", "label": "*"}.get(run.style, ""))


def _marked(words: str, mark: str) -> str:
    """The words between two marks, the spaces at their ends outside."""
    inner = words.strip(" ")
    if not inner or not mark:
        return markdown_words(words)
    before, _, after = words.partition(inner)
    return f"{before}{mark}{markdown_words(inner)}{mark}{after}"


def _link(words: str, target: str) -> str:
    return f"<{target}>" if words == target else f"[{markdown_words(words)}](<{target}>)"


def _code(words: str) -> str:
    """Code, if nothing in it could end it or be taken for something else."""
    return f"`{words}`" if _CODE.fullmatch(words) else markdown_words(words)


def _is_address(target: str) -> bool:
    return target.startswith(("https://", "http://")) and not set(target) & _NO_ADDRESS
