"""Many assessments in one run of `score`: one small row a file is kept, or each result is written
as it comes.
"""

import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from impact_check.cli.console import emit, say
from impact_check.cli.exports import tell_rows
from impact_check.cli.handing import hand_over
from impact_check.cli.progress import progress
from impact_check.errors import BadFiles, ImpactCheckError

if TYPE_CHECKING:
    from impact_check.core.method.portfolio import NotScored, Portfolio, Row
    from impact_check.core.model.assessment import Assessment
    from impact_check.core.model.content import Content

    Entry = tuple[Row | NotScored, Callable[[], dict[str, Any]]]


class Wish(NamedTuple):
    """How the results are to be shown; `path` is the file to write, None standard output."""

    format_: str = "text"
    path: Path | None = None
    csv_for: Literal["standard", "excel-eu"] = "standard"
    force: bool = False


def score_many(
    content: "Content",
    named: tuple[Path, ...],
    paths: tuple[Path, ...],
    changes: list[str],
    wish: Wish,
) -> "Portfolio":
    """The portfolio of `paths`, found in what the user `named`, shown as it was asked for; `jsonl`
    on standard output writes each result as it comes.
    """
    from impact_check.core.method.portfolio import portfolio

    passed_over: list[str] = []
    entries = _entries(content, named, paths, changes, passed_over)
    if wish.format_ == "jsonl":
        made = portfolio(_written(entries, wish))
    elif wish.format_ == "json":
        made = _listed(entries, wish)
    else:
        made = portfolio(row for row, _ in entries)
        _show(made, wish)
    _say_what_else(made, passed_over)
    if wish.format_ != "text":
        tell_rows(content, made.rows, (unscored.file for unscored in made.not_scored))
    return made


def _entries(
    content: "Content",
    named: tuple[Path, ...],
    paths: tuple[Path, ...],
    changes: list[str],
    passed_over: list[str],
) -> Iterator["Entry"]:
    from impact_check.core.method.portfolio import not_scored
    from impact_check.files.portfolio import PassedOver, read_portfolio
    from impact_check.output.results import faults_values

    found = 0
    for read in progress(read_portfolio(paths, content, named=frozenset(named)), len(paths)):
        if isinstance(read, PassedOver):
            passed_over.append(read.file)
            continue
        found += 1
        if isinstance(read, BadFiles):
            faults = read.faults
            yield not_scored(faults), partial(faults_values, faults)
        else:
            yield _scored(
                content,
                changed(content, read.assessment, changes),
                read.file,
                len(read.remarks),
            )
    if not found:
        raise ImpactCheckError(
            f"{named[0]}: there is only content here; name a file or a folder that holds"
            " assessments"
        )


def _scored(content: "Content", assessment: "Assessment", file: str, remarks: int) -> "Entry":
    from impact_check.core.method.portfolio import row_of
    from impact_check.core.method.scoring import score_of, workings
    from impact_check.output.results import result_values

    made = workings(content, assessment)
    result = score_of(content, assessment, made)
    return row_of(file, assessment, result, remarks), partial(
        result_values, content, assessment, file, made, result
    )


def changed(content: "Content", assessment: "Assessment", changes: list[str]) -> "Assessment":
    """The assessment with the changes of `--set`."""
    from impact_check.core.what_if.changes import with_change

    for change in changes:
        assessment = with_change(content, assessment, change)
    return assessment


def _written(entries: Iterator["Entry"], wish: Wish) -> Iterator["Row | NotScored"]:
    from impact_check.output.results import as_json_line

    kept = []
    for row, values in entries:
        line = as_json_line(values())
        yield row
        if wish.path is not None:
            kept.append(line)
        elif not emit(line):
            break
    if wish.path is not None:
        hand_over("".join(kept), wish.path, force=wish.force)


def _listed(entries: Iterator["Entry"], wish: Wish) -> "Portfolio":
    from impact_check.core.method.portfolio import portfolio
    from impact_check.output.results import as_json

    values_of: dict[str, dict[str, Any]] = {}
    rows = []
    for row, values in entries:
        rows.append(row)
        values_of[row.file] = values()
    made = portfolio(rows)
    in_order = [row.file for row in made.rows] + [unscored.file for unscored in made.not_scored]
    hand_over(as_json([values_of[file] for file in in_order]), wish.path, force=wish.force)
    return made


def _show(made: "Portfolio", wish: Wish) -> None:
    from impact_check.output.portfolio import COLUMNS, portfolio_sheet, table_lines, table_rows
    from impact_check.output.sheets import csv_lines, csv_of

    if wish.format_ == "text":
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        emit("".join(table_lines(made, width)))
    elif wish.format_ == "xlsx":
        from impact_check.output.workbook import workbook_of

        hand_over(workbook_of((portfolio_sheet(made),)), wish.path, force=wish.force)
    elif wish.path is None:
        emit("".join(csv_lines(COLUMNS, table_rows(made), wish.csv_for)))
    else:
        hand_over(csv_of(portfolio_sheet(made), wish.csv_for), wish.path, force=wish.force)


def _say_what_else(made: "Portfolio", passed_over: list[str]) -> None:
    broken = len(made.not_scored)
    if broken:
        say(
            f"{broken} of {broken + len(made.rows)} files could not be scored; impact-check lint"
            " says all that is wrong"
        )
    if made.remarks:
        say(
            f"remarks on {sum(row.remarks > 0 for row in made.rows)} files; impact-check lint shows"
            " them"
        )
    if passed_over:
        others = f" and {len(passed_over) - 1} more" if len(passed_over) > 1 else ""
        say(f"passed over, because it is content and not an assessment: {passed_over[0]}{others}")
