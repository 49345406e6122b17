"""A report to a committee, written: the bill, today's law and amended versions in one document."""

from pathlib import Path
from typing import TYPE_CHECKING

from impact_check.cli.console import emit, remark, tell, warn
from impact_check.cli.exports import not_over, tell_passages
from impact_check.cli.writing import write_out
from impact_check.errors import ImpactCheckError, read_each

if TYPE_CHECKING:
    from impact_check.cli.committee_files import CommitteeFiles
    from impact_check.core.model.assessment import Assessment
    from impact_check.core.model.content import Content

ONE_STDIN = "-: standard input holds one assessment; name files for the others"


def report_to_committee(
    content: "Content",
    files: "CommitteeFiles",
    out: Path,
    format_: str,
    day: str,
    *,
    only_amendments: bool,
    force: bool,
) -> None:
    """Writes the report, or its list of amendments only; ImpactCheckError or BadFiles before
    anything is written.
    """
    from impact_check.core.committee.reporting import (
        as_officials_read,
        before_handing_out,
        reported,
    )
    from impact_check.output.committees import AMENDMENT_FORMATS, COMMITTEE_FORMATS
    from impact_check.output.formats import named_format

    formats = AMENDMENT_FORMATS if only_amendments else COMMITTEE_FORMATS
    wanted = named_format(formats, "report", format_, str(out))
    not_over(out, files.every, "report")
    if [str(path) for path in files.every].count("-") > 1:
        raise ImpactCheckError(ONE_STDIN)
    assessments = _loaded(content, files)
    bill = assessments[files.measure]
    baseline = assessments[files.baseline] if files.baseline else None
    made = reported(content, bill, baseline, [assessments[path] for path in files.variants], day)
    remark(before_handing_out(bill, made))
    for path in assessments:
        tell_passages(content, as_officials_read(content, assessments[path]))
    document = formats[wanted](made)
    if str(out) == "-":
        emit(document)
        return
    write_out(out, document, force=force)
    tell(f"Written: {out} (may be read by {made.report.edition.readers})\n")


def _loaded(content: "Content", files: "CommitteeFiles") -> "dict[Path, Assessment]":
    """All assessments; BadFiles with the faults of all files that cannot be used."""
    from impact_check.files.assessments import load_assessment

    def assessment(path: Path) -> "Assessment":
        loaded = load_assessment(path, content)
        warn(loaded.warnings)
        return loaded.assessment

    paths = dict.fromkeys(files.every)
    return dict(zip(paths, read_each(paths, assessment), strict=True))
