"""The text of a copy that others may read, proved before it is written: it can be read again and
gives the same result.
"""

from pathlib import Path

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.privacy.shared_copy import gives_same_result
from impact_check.errors import BadFiles, ImpactCheckError
from impact_check.files.assessments import assessment_of, assessment_text
from impact_check.files.documents import parse_document
from impact_check.files.naming import is_json


def shared_text(out: Path, content: Content, assessment: Assessment, copy: Assessment) -> str:
    """The file for a copy; ImpactCheckError if it would not give the same result as the
    assessment.
    """
    text = assessment_text(copy, as_json=is_json(out))
    try:
        same = gives_same_result(
            content,
            assessment,
            assessment_of(parse_document(str(out), text.encode()), content).assessment,
        )
        what = "" if same else "it would give another result"
    except BadFiles as bad:
        what = bad.faults[0].what
    if what:
        raise ImpactCheckError(f"{out}: the copy was not written, because {what}")
    return text
