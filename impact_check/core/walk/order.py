"""The one order in which an assessment is kept, so that the same answers make the same file however
they were reached.
"""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from impact_check.core.checks.consistency import remarks
from impact_check.core.checks.remarks import is_other_content
from impact_check.core.model.assessment import Assessment, ContentStamp
from impact_check.core.model.content import Content

ValueT = TypeVar("ValueT")


def in_file_order(content: Content, assessment: Assessment) -> Assessment:
    """The assessment in the order of register and checklists, with the stamp of the content; ids
    that content lacks come last.
    """
    context, register = assessment.context, content.register
    facts = {
        kind: _sorted(getattr(context, kind), getattr(register, kind))
        for kind in ("features", "groups")
    }
    ordered = {
        "context": context.model_copy(update=facts),
        "answers": _sorted(assessment.answers, content.questions),
        "set_aside": _sorted(assessment.set_aside, content.questions),
        "commitments": _sorted(assessment.commitments, register.mitigations),
    }
    return _stamped(content, assessment.model_copy(update=ordered))


def _sorted(values: Mapping[str, ValueT], known: Iterable[str]) -> Mapping[str, ValueT]:
    first = [id_ for id_ in known if id_ in values]
    rest = sorted(set(values) - set(first))
    return {id_: values[id_] for id_ in (*first, *rest)}


def _stamped(content: Content, assessment: Assessment) -> Assessment:
    """An older stamp stays while something in the assessment still differs from this content, so
    that it goes on being said.
    """
    if is_other_content(content, assessment) and _differs(content, assessment):
        return assessment
    return assessment.model_copy(
        update={"content": ContentStamp(version=content.version, digest=content.digest)}
    )


def _differs(content: Content, assessment: Assessment) -> bool:
    now = assessment.model_copy(update={"content": ContentStamp()})
    without_stamp = {(remark.path, remark.what) for remark in remarks(content, now)}
    return any(
        remark.path != ("content",) and (remark.path, remark.what) not in without_stamp
        for remark in remarks(content, assessment)
    )
