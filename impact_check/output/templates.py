"""The Jinja environments: nothing undefined, everything that is printed escaped for its format."""

import hashlib
import re
from functools import cache
from math import ceil, floor
from pathlib import Path
from typing import Any, TypeVar

import jinja2
from jinja2 import (
    BaseLoader,
    Environment,
    FileSystemLoader,
    ModuleLoader,
    StrictUndefined,
    TemplateError,
)
from markupsafe import Markup

from impact_check import __version__
from impact_check.core.method.numbers import whole
from impact_check.core.model.base import LEVELS, PILLARS
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content
from impact_check.core.views.citing import references
from impact_check.core.words.dates import spelled
from impact_check.core.words.grammar import capital, joined
from impact_check.core.words.names import LEVEL_NAMES, PILLAR_NAMES, WHEN_NAMES, WHO_NAMES
from impact_check.errors import ImpactCheckError
from impact_check.files.resources import PACKAGE, shipped
from impact_check.output.escaping import bookmark, markdown, one_line, visible, xml

BAR = 100
NO_BREAK = "\u00a0"
_WEB_ADDRESS = re.compile(
    r"https?://[A-Za-z0-9.-]+(:\d{1,5})?([/?]([A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?(#[A-Za-z0-9._~/?:@=&-]*)?"
)

COMPILED, STAMP = "compiled_templates", "made_from"
FORMATS = ("html", "markdown", "docx")

EnvironmentT = TypeVar("EnvironmentT", bound=Environment)

_WORDS: dict[str, Any] = {
    "LEVELS": LEVELS,
    "LEVEL_NAMES": LEVEL_NAMES,
    "PILLARS": PILLARS,
    "PILLAR_NAMES": PILLAR_NAMES,
    "WHEN_NAMES": WHEN_NAMES,
}


def render(name: str, **values: Any) -> str:
    """The text of a shipped template (`html/full.html.j2`, `markdown/full.md.j2`) for these
    values.
    """
    try:
        return (
            environment(name.partition("/")[0])
            .get_template(name.partition("/")[2])
            .render(**values)
        )
    except TemplateError as error:
        raise ImpactCheckError(f"the template {name} cannot be used: {error}") from None


@cache
def environment(format_: str) -> Environment:
    """The environment of the shipped templates for one format; those of others run in a sandbox
    (`own_templates`).
    """
    return prepared(Environment, _shipped_loader(shipped("report_templates"), format_), format_)


def prepared(kind: type[EnvironmentT], loader: BaseLoader, format_: str) -> EnvironmentT:
    """An environment that escapes every expression without a filter for its format: `html`,
    `markdown`, or `docx` as XML.
    """
    made = kind(
        loader=loader,
        undefined=StrictUndefined,
        autoescape=format_ != "markdown",
        finalize={"html": _visible, "markdown": _markdown, "docx": _xml}[format_],
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals.update(_WORDS)
    made.filters.update(
        whole=whole,
        spelled=spelled,
        bare_link=_bare_link,
        once=one_line,
        who_knows=_who_knows,
        references_of=_references_of,
        capital=capital,
        lines=_lines,
        bookmark=bookmark,
        bar=_bar,
    )
    made.tests["web_address"] = _is_web_address
    return made


def _shipped_loader(folder: Path, format_: str) -> BaseLoader:
    """Shipped templates as they were compiled when the wheel was built, which saves most of the
    time of a report; else their sources.
    """
    try:
        stamp = (PACKAGE / COMPILED / STAMP).read_text(encoding="utf-8")
    except OSError:
        stamp = ""
    return (
        ModuleLoader(PACKAGE / COMPILED / format_)
        if stamp == stamp_of(folder)
        else FileSystemLoader(folder / format_)
    )


def stamp_of(folder: Path) -> str:
    """What compiled templates depend on: the versions of this program and of Jinja, and every byte
    of the sources.
    """
    made = hashlib.sha256(f"{__version__} {jinja2.__version__}\n".encode())
    for path in sorted(folder.rglob("*.j2")):
        raw = path.read_bytes()
        made.update(f"{path.relative_to(folder).as_posix()}\n{len(raw)}\n".encode())
        made.update(raw)
    return made.hexdigest()


def compile_shipped(target: Path) -> None:
    """Fills a folder with the shipped templates as Python modules, and with the stamp of what they
    were made from.
    """
    folder = shipped("report_templates")
    for format_ in FORMATS:
        made = environment(format_)
        made.compile_templates(target / format_, zip=None, ignore_errors=False, filter_func=None)
    (target / STAMP).write_text(stamp_of(folder), encoding="utf-8", newline="\n")


def _visible(value: Any) -> Any:
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _markdown(value: Any) -> Any:
    return markdown(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _xml(value: Any) -> Any:
    return xml(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _lines(value: Any) -> list[str]:
    """What is to be printed, line by line."""
    return xml(str(value)).split("\n")


def _bar(index: Any) -> tuple[str, str, str]:
    """No-break spaces for the parts of a scale before, between and after best and worst (0..100);
    at least one stands between.
    """
    best, worst = (
        BAR * one / 100
        for one in (
            (index["best"], index["worst"])
            if isinstance(index, dict)
            else (index.best, index.worst)
        )
    )
    end = max(1, ceil(worst))
    start = min(floor(best), end - 1)
    return NO_BREAK * start, NO_BREAK * (end - start), NO_BREAK * (BAR - end)


def _is_web_address(url: str) -> bool:
    """Whether Word opens the file with this address in it: it calls a file with a faulty address
    damaged.
    """
    return bool(_WEB_ADDRESS.fullmatch(url))


def _who_knows(question: Question) -> str:
    return joined([WHO_NAMES[who] for who in question.who_knows])


def _references_of(question: Question, content: Content) -> str:
    return "; ".join(one.text for one in references(content, question.cite))


def _bare_link(url: str) -> Markup:
    """An address of the bibliography as a Markdown autolink; nothing else is ever linked in
    Markdown.
    """
    return (
        Markup(f"<{url}>")
        if url.startswith(("https://", "http://")) and not set(url) & set(' <>"\n')
        else Markup("")
    )
