"""A report to a committee, written: the bill, today's law and amended versions in one document."""

from pathlib import Path
from typing import TYPE_CHECKING

from impact_check.cli.console import emit, remark, tell, warn
from impact_check.cli.exports import not_over, tell_passages
from impact_check.cli.writing import write_out
from impact_check.errors import ImpactCheckError, read_each

if TYPE_CHECKING:
    from impact_check.cli.committee_files import CommitteeFiles
    from impact_check.core.committee.values import Committee
    from impact_check.core.model.assessment import Assessment
    from impact_check.core.model.content import Content

NO_CLAUSES = (
    "Its clauses are left out, so nothing stands clause by clause. If everybody can read the bill,"
    " say where in the file (measure: published), or mark the measure with share: yes."
)
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
    from impact_check.output.committees import AMENDMENT_FORMATS, COMMITTEE_FORMATS
    from impact_check.output.formats import named_format

    formats = AMENDMENT_FORMATS if only_amendments else COMMITTEE_FORMATS
    wanted = named_format(formats, "report", format_, str(out))
    not_over(out, files.every, "report")
    if [str(path) for path in files.every].count("-") > 1:
        raise ImpactCheckError(ONE_STDIN)
    assessments = _loaded(content, files)
    made = _made(content, files, assessments, day)
    edition = made.report.edition
    remark((f"The edition '{edition.name}' may be read by {edition.readers}. It leaves out:",))
    remark(f"  {line}" for line in made.report.left_out or ("nothing",))
    if (
        assessments[files.measure].measure.provisions
        and not made.report.assessment.measure.provisions
    ):
        remark((NO_CLAUSES,))
    for path in assessments:
        tell_passages(content, _kept(content, assessments[path]))
    document = formats[wanted](made)
    if str(out) == "-":
        emit(document)
        return
    write_out(out, document, force=force)
    tell(f"Written: {out} (may be read by {edition.readers})\n")


def _loaded(content: "Content", files: "CommitteeFiles") -> "dict[Path, Assessment]":
    """All assessments; BadFiles with the faults of all files that cannot be used."""
    from impact_check.files.assessments import load_assessment

    def assessment(path: Path) -> "Assessment":
        loaded = load_assessment(path, content)
        warn(loaded.warnings)
        return loaded.assessment

    paths = dict.fromkeys(files.every)
    return dict(zip(paths, read_each(paths, assessment), strict=True))


def _kept(content: "Content", assessment: "Assessment") -> "Assessment":
    """What the edition may show of an assessment."""
    from impact_check.core.privacy.editions import EDITIONS
    from impact_check.core.privacy.for_readers import for_readers

    return for_readers(content, assessment, EDITIONS["policy"]).assessment


def _made(
    content: "Content", files: "CommitteeFiles", found: "dict[Path, Assessment]", day: str
) -> "Committee":
    from impact_check.core.committee.composing import committee
    from impact_check.core.privacy.editions import EDITIONS
    from impact_check.core.privacy.for_readers import for_readers
    from impact_check.core.report.for_readers import report_from

    edition = EDITIONS["policy"]
    bill = for_readers(content, found[files.measure], edition)
    return committee(
        content,
        report_from(content, bill, edition, day=day),
        _kept(content, found[files.baseline]) if files.baseline else None,
        [_kept(content, found[path]) for path in files.variants],
    )
