"""Trying a change without saving it: `ID=VALUE` for a question, a feature, a group, a safeguard, or
the scope.
"""

from collections.abc import Mapping
from typing import Any

from impact_check.core.model.assessment import Answer, Assessment, Commitment, Fact, Range
from impact_check.core.model.base import GRADES, STATUSES
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content
from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import WrongValue

TRIED = "tried, not saved"
EVIDENCE = ("none", "documented", "corroborated")
PRESENCES = ("yes", "no", "unknown")


def with_change(content: Content, assessment: Assessment, change: str) -> Assessment:
    """The assessment with one change; an answer counts as documented unless `ID=VALUE:none` says
    otherwise. WrongValue if unclear.
    """
    id_, equals, value = change.partition("=")
    if not equals:
        raise _wrong(change, "write ID=VALUE, for instance consent=safe or police_operation=no")
    if id_ == "scope":
        return _with_scope(assessment, value)
    if id_ in content.questions:
        return _with_answer(content, assessment, id_, value)
    for field, known in (
        ("features", content.register.features),
        ("groups", content.register.groups),
    ):
        if id_ in known:
            return _with_fact(assessment, field, id_, value)
    if id_ in content.register.mitigations or id_ in assessment.commitments:
        return _with_status(assessment, id_, value)
    hint = did_you_mean(id_, _ids_that_take(content, value))
    raise _wrong(change, f"there is no question, feature, group or safeguard '{id_}'{hint}")


def _wrong(change: str, what: str) -> WrongValue:
    return WrongValue("change", change, what)


def _ids_that_take(content: Content, value: str) -> tuple[str, ...]:
    """The ids of the kinds to which the value belongs, so that no other kind is suggested; none
    where it belongs to none.
    """
    value = value.partition(":")[0].strip("[] ")
    register = content.register
    is_range = "," in value or value.startswith(("not ", "at ", "not-", "at-"))
    kinds = (
        (
            content.questions,
            (*GRADES, "unknown", "not-applicable", *((value,) if is_range else ())),
        ),
        (register.features, PRESENCES),
        (register.groups, PRESENCES),
        (register.mitigations, STATUSES),
    )
    return tuple(id_ for ids, values in kinds if value in values for id_ in ids)


def _one_of(id_: str, value: str, words: tuple[str, ...]) -> str:
    if value not in words:
        raise _wrong(
            f"{id_}={value}", f"'{value}' is not possible here; use one of {', '.join(words)}"
        )
    return value


def _changed(assessment: Assessment, **fields: Any) -> Assessment:
    return assessment.model_copy(update=fields)


def _with_scope(assessment: Assessment, value: str) -> Assessment:
    word = _one_of("scope", value, ("1", "2", "3", "4", "unknown"))
    scope = word if word == "unknown" else int(word)
    return _changed(assessment, context=assessment.context.model_copy(update={"scope": scope}))


def _with_answer(content: Content, assessment: Assessment, id_: str, value: str) -> Assessment:
    word, _, evidence = value.partition(":")
    question = content.questions[id_]
    possible = (
        *question.grades,
        "unknown",
        *(("not-applicable",) if question.may_not_apply else ()),
    )
    given = _range(question, word) or _one_of(id_, word, possible)
    _one_of(id_, evidence or "documented", EVIDENCE)
    answer = Answer.model_validate(
        {
            "answer": given,
            "reason": TRIED if word == "not-applicable" else "",
            "evidence": evidence or "documented",
            "source": TRIED,
        }
    )
    return assessment.with_answer(id_, answer)


def _range(question: Question, typed: str) -> str | Range | None:
    """A range as it is typed: `minor,serious`, `not safe` or `not-safe`, `at least serious`; None
    for what is no range over options that are offered.
    """
    first, comma, last = (part.strip() for part in typed.strip("[] ").partition(","))
    grades = question.grades
    if comma:
        if first not in grades or last not in grades or grades.index(first) >= grades.index(last):
            return None
        return first, last
    words = typed.replace("-", " ")
    return question.as_range(words) if " " in words and question.left_open(words) else None


def _with_fact(assessment: Assessment, field: str, id_: str, value: str) -> Assessment:
    fact = Fact.model_validate({"value": _one_of(id_, value, PRESENCES), "source": TRIED})
    facts: Mapping[str, Fact] = {**getattr(assessment.context, field), id_: fact}
    return _changed(assessment, context=assessment.context.model_copy(update={field: facts}))


def _with_status(assessment: Assessment, id_: str, value: str) -> Assessment:
    status = _one_of(id_, value, STATUSES)
    before = assessment.commitments.get(id_)
    tried = {"status": status, "source": TRIED, "verifier": TRIED}
    commitment = before.model_copy(update=tried) if before else Commitment.model_validate(tried)
    return _changed(assessment, commitments={**assessment.commitments, id_: commitment})
