"""What all that leaves the house has in common: it replaces no assessment, and what in it could
lead to somebody is listed first.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from impact_check.cli.console import remark
from impact_check.errors import ImpactCheckError

if TYPE_CHECKING:
    from impact_check.core.method.portfolio import Row
    from impact_check.core.model.assessment import Assessment
    from impact_check.core.model.content import Content
    from impact_check.core.safety.passages import Passage

MANY = 40


def not_over(out: Path, read: Iterable[Path], what: str) -> None:
    """ImpactCheckError if `what` would be written over a file that it is made from; `-` is none."""
    if str(out) != "-" and out.resolve() in {path.resolve() for path in read if str(path) != "-"}:
        raise ImpactCheckError(f"{out}: this is an assessment itself; give the {what} another name")


def tell_passages(content: "Content", assessment: "Assessment") -> None:
    """Lists on standard error what in an assessment, all of which is passed on, could identify or
    incriminate somebody.
    """
    from impact_check.core.safety.passages import known_names, passages

    tell_found(passages(assessment, known_names(content)))


def tell_still_in(
    content: "Content", read: Iterable[tuple[str, "Assessment"]], written: object
) -> None:
    """The same for a result: what of the assessments, and of the names of their files, is in the
    values `written`.
    """
    from impact_check.core.safety.passages import (
        in_file_name,
        known_names,
        of_file,
        passages,
        still_in,
    )
    from impact_check.output.results import texts

    known, files = known_names(content), tuple(read)
    found = [
        passage
        for file, assessment in files
        for passage in (
            *in_file_name(file, known),
            *of_file(file if len(files) > 1 else "", passages(assessment, known)),
        )
    ]
    tell_found(still_in(found, texts(written)))


def tell_of_result(
    content: "Content", file: str, assessment: "Assessment", values: dict[str, Any]
) -> None:
    """The same for the result of one score, which holds what it takes of an assessment whole."""
    from impact_check.core.safety.passages import in_file_name, known_names, written_passages
    from impact_check.output.results import texts

    known = known_names(content)
    tell_found(
        (*in_file_name(file, known), *written_passages(assessment, known, texts(values))),
    )


def tell_rows(content: "Content", rows: Iterable["Row"], unread: Iterable[str]) -> None:
    """The same for a table of results, which holds the titles and the names of the files; of very
    many, the first are listed.
    """
    from impact_check.core.safety.passages import found_in, in_file_name, known_names, of_file

    known = known_names(content)
    found: list[Passage] = []
    for row in rows:
        found += (
            *in_file_name(row.file, known),
            *of_file(row.file, found_in(row.title, ("measure", "title"), known)),
        )
    found += [passage for file in unread for passage in in_file_name(file, known)]
    tell_found(found[:MANY])
    if len(found) > MANY:
        remark(
            (f"  and {len(found) - MANY} more; impact-check safety lists those inside the files",)
        )


def tell_found(found: Iterable["Passage"]) -> None:
    """Lists passages on standard error, so that what goes to standard output stays as it is."""
    listed = tuple(found)
    if not listed:
        return
    from impact_check.output.safety import export_lines

    remark(export_lines(listed))


def to_look_at(content: "Content", assessment: "Assessment", written: str) -> tuple[str, ...]:
    """The same as lines for a walk, which tells everything in its own place."""
    from impact_check.core.safety.passages import known_names, passages, still_in
    from impact_check.output.safety import export_lines

    return export_lines(still_in(passages(assessment, known_names(content)), [written]))
