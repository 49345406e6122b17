"""An organisation's own templates: a copy of the shipped folder, changed; rendered in a sandbox
with bounds, its faults told by line.
"""

import filecmp
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any

from jinja2 import FileSystemLoader, Template, TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from impact_check.errors import BadFiles, Fault, ImpactCheckError
from impact_check.files.resources import shipped
from impact_check.output.templates import prepared

CHANGED = "Made from changed templates"
MOST_CHARACTERS = 20_000_000
MOST_STEPS = 1_000_000
ALWAYS_SHIPPED = (
    "_page_one",
    "_page_one_consultation",
    "content_types",
    "package_rels",
    "document_rels",
    "core",
    "settings",
    "header",
)


def changed_files(own: Path, format_: str) -> tuple[str, ...]:
    """The templates of a folder for one format that differ from the shipped ones, by name;
    ImpactCheckError if it holds none at all.
    """
    folder, base = own / format_, shipped("report_templates") / format_
    found = sorted(folder.glob("*.j2")) if folder.is_dir() else []
    if not found:
        raise ImpactCheckError(
            f"{own}: there is no template for this format in it; copy the folder report_templates,"
            f" change the copy and name that (it needs a folder '{format_}' with files that end"
            " with .j2)"
        )
    return tuple(
        one.name
        for one in found
        if not (base / one.name).is_file() or not filecmp.cmp(one, base / one.name, shallow=False)
    )


def unused_changes(own: Path) -> tuple[str, ...]:
    """The changed files of a folder that are not used, because page 1 is always the shipped one."""
    formats = [one.name for one in sorted(own.iterdir()) if one.is_dir()] if own.is_dir() else []
    changed = [
        f"{name}/{file}"
        for name in formats
        if any((own / name).glob("*.j2"))
        for file in changed_files(own, name)
    ]
    return tuple(
        f"{own}/{one}"
        for one in changed
        if one.partition("/")[2].partition(".")[0] in ALWAYS_SHIPPED
    )


def render_own(own: Path, format_: str, name: str, **values: Any) -> str:
    """The text of an own template; what a folder lacks is taken from the shipped one. BadFiles with
    the line of the first fault.
    """
    made = _environment(own, format_).overlay()
    made.globals = {**made.globals, "range": _Range()}
    try:
        return "".join(_bounded(made.get_template(name, globals=made.globals), **values))
    except TemplateSyntaxError as error:
        raise BadFiles(
            (Fault(error.filename or f"{own}/{format_}/{name}", error.lineno, 1, _plain(error)),)
        ) from None
    except TemplateNotFound as error:
        raise ImpactCheckError(
            f"{own}/{format_}: there is no template '{error.name}' there, nor among the shipped"
            " ones"
        ) from None
    except (
        TemplateError,
        ArithmeticError,
        LookupError,
        TypeError,
        ValueError,
        AttributeError,
        RecursionError,
        MemoryError,
    ) as error:
        file, line = _place(error.__traceback__, f"{own}/{format_}/{name}")
        raise BadFiles((Fault(file, line, 1, _plain(error)),)) from None


class _Sandbox(ImmutableSandboxedEnvironment):
    """A sandbox in which texts and numbers cannot be multiplied without end either."""

    intercepted_binops = frozenset({"*", "**"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if not numbers or operator == "**" or max(abs(left), abs(right)) > 1e12:
            raise SecurityError(f"'{operator}' is for small numbers only")
        return left * right


@cache
def _environment(own: Path, format_: str) -> _Sandbox:
    """The sandbox for a folder; what it takes from the shipped templates runs in it as well."""
    folders = [own / format_, shipped("report_templates") / format_]
    return prepared(_Sandbox, FileSystemLoader(folders), format_)


class _Range:
    """`range` for templates: all of its loops together take at most so many steps."""

    def __init__(self) -> None:
        self.left = MOST_STEPS

    def __call__(self, *ends: int) -> range:
        steps = range(*ends)
        self.left -= len(steps)
        if self.left < 0:
            raise SecurityError(
                f"its loops take more than {MOST_STEPS} steps; loop over what the report holds"
                " instead"
            )
        return steps


def _bounded(template: Template, **values: Any) -> Iterator[str]:
    size = 0
    for piece in template.generate(**values):
        size += len(piece)
        if size > MOST_CHARACTERS:
            raise SecurityError(
                f"the report grows over {MOST_CHARACTERS} characters; look for a loop that repeats"
                " too much"
            )
        yield piece


def _plain(error: BaseException) -> str:
    says = (getattr(error, "message", None) or str(error) or type(error).__name__).rstrip(".")
    return f"this template cannot be used: {says}"


def _place(last: TracebackType | None, otherwise: str) -> tuple[str, int]:
    """The file and line of the innermost template in a traceback."""
    file, line = otherwise, 1
    while last is not None:
        if last.tb_frame.f_code.co_filename.endswith(".j2"):
            file, line = last.tb_frame.f_code.co_filename, last.tb_lineno
        last = last.tb_next
    return file, line
