"""A safeguard adopted in the file of an assessment: written in one step, and nothing lost without
saying so.
"""

from pathlib import Path

from impact_check.core.model.content import Content
from impact_check.core.plan.adoption import Adoption
from impact_check.errors import BadFiles, ImpactCheckError
from impact_check.files.assessments import assessment_of, assessment_text
from impact_check.files.comments import has_comments
from impact_check.files.documents import Document, parse_document
from impact_check.files.naming import is_json
from impact_check.files.opened import OpenAssessment
from impact_check.files.splicing import commitment_lines, with_commitment


def save_adoption(
    opened: OpenAssessment,
    document: Document,
    content: Content,
    made: Adoption,
    *,
    drop_comments: bool,
) -> None:
    """Writes the commitment into the file, whose document is given.

    ImpactCheckError, with the file untouched, if comments would be lost without consent;
    ChangedElsewhere if somebody else wrote it.
    """
    text = with_commitment(document, content, made.assessment, made.id)
    if text is None:
        if has_comments(document.text) and not drop_comments:
            lines = "\n".join(commitment_lines(made.id, made.assessment.commitments[made.id]))
            raise ImpactCheckError(
                f"{opened.path}: the comments of this file would be lost, so nothing was changed;"
                " add --drop-comments if they may go, or type these lines under 'commitments:'"
                f" yourself:\n{lines}"
            )
        text = _whole(opened.path, content, made)
    opened.save_text(text)


def _whole(path: Path, content: Content, made: Adoption) -> str:
    """The whole assessment written anew; ImpactCheckError if it would not read back as it is."""
    text = assessment_text(made.assessment, as_json=is_json(path))
    try:
        if (
            assessment_of(parse_document(str(path), text.encode()), content).assessment
            == made.assessment
        ):
            return text
        what = "what was given does not read back as it was typed"
    except BadFiles as bad:
        what = bad.faults[0].what
    raise ImpactCheckError(f"{path}: nothing was changed, because {what}")
