"""What is said of one place of an assessment, and of an id that its content does not have."""

from collections.abc import Mapping
from typing import NamedTuple

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.words.spelling import did_you_mean

EXTENDED = ("question", "group", "safeguard")


class Remark(NamedTuple):
    """Something about one place of an assessment; `is_error` if it cannot be scored so."""

    path: tuple[str | int, ...]
    what: str
    is_error: bool


def is_other_content(content: Content, assessment: Assessment) -> bool:
    """Whether the assessment was answered with other content than this."""
    return bool(assessment.content.digest) and assessment.content.digest != content.digest


def unknown_id(
    content: Content, assessment: Assessment, kind: str, id_: str, known: Mapping[str, object]
) -> tuple[str, bool]:
    """What to say of an id that content does not have, and whether that is an error: under other
    content it may be an old one.
    """
    gone = content.retired.get(id_)
    if gone is not None and (not gone.now or gone.now in known):
        now = f"; it is now '{gone.now}'" if gone.now else ""
        return (
            f"'{id_}' is no longer a {kind} ({gone.why}){now}: kept in the file, not scored",
            False,
        )
    hint = did_you_mean(id_, known)
    if is_other_content(content, assessment):
        return f"this content has no {kind} '{id_}'{hint}: kept in the file, not scored", False
    own = (
        f"; if it is an own {kind}, the file of your additions is needed too"
        if kind in EXTENDED and "did you mean" not in hint
        else ""
    )
    return f"there is no {kind} '{id_}'{hint}{own}", True
