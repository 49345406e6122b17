"""Whether an assessment fits the content it is scored with: what is wrong, and what only needs
saying.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from impact_check.core.checks.involvement import contradictions_of_involvement
from impact_check.core.method.readings import has_independent_verifier
from impact_check.core.method.required import contradictions, not_covered
from impact_check.core.model.assessment import Answer, Assessment, Commitment, Fact
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content
from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import short

MOST = 100
NOT_BEGUN = (
    "'effects' is for what was seen since a measure began; if it has, say 'stage: running' or"
    " 'stage: ended'"
)
TOLD_TWICE = "'{harm}' is told twice for the same people; make one line of the two"
TAKES_PART = (
    "says that no organisation of theirs takes part, but 'involvement' notes one, led by affected"
    " people, that agrees; change one of the two"
)
OBJECTS = (
    "is a good answer, but 'involvement' notes an organisation led by affected people that does not"
    " agree; change one of the two"
)
NOT_SEEN_HOW = "'{harm}' was looked for and not seen, but nothing says how; add 'source'"
SEEN_BY_WHOM = "'{harm}' was seen, but nothing says by whom; add 'source' or 'held: yes'"
EXTENDED = ("question", "group", "safeguard")


class Remark(NamedTuple):
    """Something about one place of an assessment; `is_error` if it cannot be scored so."""

    path: tuple[str | int, ...]
    what: str
    is_error: bool


def remarks(content: Content, assessment: Assessment) -> tuple[Remark, ...]:
    """Everything to say about an assessment, in the order of its parts; nothing more once there are
    more than `MOST` errors.
    """
    found: list[Remark] = []
    errors = 0
    for part in (_stamp, _context, _answers, _commitments, _effects, _involvement):
        for remark in part(content, assessment):
            found.append(remark)
            errors += remark.is_error
            if errors > MOST:
                return tuple(found)
    return tuple(found)


def is_other_content(content: Content, assessment: Assessment) -> bool:
    """Whether the assessment was answered with other content than this."""
    return bool(assessment.content.digest) and assessment.content.digest != content.digest


def _stamp(content: Content, assessment: Assessment) -> Iterator[Remark]:
    if is_other_content(content, assessment):
        then = (
            f"version {short(assessment.content.version)}"
            if assessment.content.version
            else "another version"
        )
        yield Remark(
            ("content",),
            f"was answered with {then} of the content; this is version {content.version}: check the"
            " remarks below",
            False,
        )


def _unknown_id(
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


def _context(content: Content, assessment: Assessment) -> Iterator[Remark]:
    context, register = assessment.context, content.register
    for field, kind, facts, known in (
        ("features", "feature", context.features, register.features),
        ("groups", "group", context.groups, register.groups),
    ):
        for id_, fact in facts.items():
            if id_ not in known:
                what, is_error = _unknown_id(content, assessment, kind, id_, known)
                yield Remark(("context", field, id_), what, is_error)
            elif _unsourced_no(assessment, fact):
                what = (
                    f"'{id_}: no' has no source, so it counts as unknown; give a source, or one for"
                    " all in 'context: source'"
                )
                yield Remark(("context", field, id_), what, False)
    for id_ in not_covered(content, context):
        yield Remark(
            ("context", "features", id_),
            f"'{id_}' is not covered yet: no question asks about it, so the measure cannot be shown"
            " safe",
            False,
        )


def _unsourced_no(assessment: Assessment, fact: Fact) -> bool:
    return fact.value == "no" and assessment.context.presence(fact) == "unknown"


def _answers(content: Content, assessment: Assessment) -> Iterator[Remark]:
    ruled_out = set(contradictions(content, assessment))
    for id_, answer in assessment.answers.items():
        path = ("answers", id_)
        question = content.questions.get(id_)
        if question is None:
            what, is_error = _unknown_id(content, assessment, "question", id_, content.questions)
            yield Remark(path, what, is_error)
            continue
        yield from _answer(content, assessment, question, answer)
        for provision in answer.provision:
            if provision not in assessment.measure.provisions:
                meant = did_you_mean(provision, assessment.measure.provisions)
                yield Remark(
                    (*path, "provision"), f"there is no provision '{provision}'{meant}", True
                )
        if unoffered := [grade for grade in answer.stays if grade not in question.options]:
            what = (
                f"'{id_}' has no option '{unoffered[0]}' that could stay possible; it offers"
                f" {', '.join(question.grades)}"
            )
            yield Remark((*path, "stays"), what, True)
        if id_ in ruled_out:
            what = (
                f"'{id_}' is answered although the features and groups rule it out; it counts until"
                " it is moved to 'set_aside'"
            )
            yield Remark(path, what, False)


def ends_of(answer: Answer) -> tuple[str, ...]:
    """The classes that an answer names."""
    return answer.answer if isinstance(answer.answer, tuple) else (answer.answer,)


def _answer(
    content: Content, assessment: Assessment, question: Question, answer: Answer
) -> Iterator[Remark]:
    path = ("answers", question.id)
    if answer.answer == "not-applicable":
        if not question.may_not_apply:
            yield Remark(
                path,
                f"'{question.id}' always applies; 'not-applicable' counts as unknown here",
                False,
            )
        elif not (answer.reason and answer.evidenced):
            yield Remark(
                path,
                f"'{question.id}': not-applicable counts as unknown until it has a reason, evidence"
                " and a source",
                False,
            )
    elif answer.answer != "unknown":
        left = question.left_open(answer.answer)
        if not left:
            missing = [grade for grade in ends_of(answer) if grade not in question.options]
            yield Remark(
                (*path, "answer"),
                f"'{question.id}' has no option '{' or '.join(missing)}'; it offers"
                f" {', '.join(question.grades)}",
                True,
            )
        elif len(left) == len(question.options):
            yield Remark(
                (*path, "answer"),
                f"'{question.id}' is answered by a range over all its options, which says nothing;"
                " it counts as unknown",
                False,
            )
        elif answer.evidence != "none" and not answer.has_source:
            yield Remark(
                path,
                f"'{question.id}' names evidence but no source, so it counts as without evidence;"
                " add 'source' or 'held: yes'",
                False,
            )
        elif (
            is_other_content(content, assessment)
            and answer.said
            and answer.said != question.wording(answer.answer)
        ):
            yield Remark(
                path,
                f"'{question.id}': the option read \"{short(answer.said, 200)}\" and now reads"
                f' "{question.wording(answer.answer)}"',
                False,
            )


def _commitments(content: Content, assessment: Assessment) -> Iterator[Remark]:
    for id_, commitment in assessment.commitments.items():
        path = ("commitments", id_)
        if id_ in content.register.mitigations:
            if commitment.text or commitment.targets or commitment.harms:
                yield Remark(
                    path,
                    f"'{id_}' is a safeguard of the register, which owns its text and targets;"
                    " remove them or choose another id",
                    True,
                )
        elif not commitment.targets:
            what, is_error = _unknown_id(
                content, assessment, "safeguard", id_, content.register.mitigations
            )
            own = "" if not is_error else "; an own one needs 'text' and 'targets'"
            yield Remark(path, what + own, is_error)
        else:
            yield from _own_commitment(content, id_, commitment)
        yield from _credit(assessment, id_, commitment)


def _own_commitment(content: Content, id_: str, commitment: Commitment) -> Iterator[Remark]:
    if not commitment.text:
        yield Remark(
            ("commitments", id_),
            f"'{id_}' is an own safeguard and needs a 'text' that says what is promised",
            True,
        )
    for question in commitment.targets:
        if question not in content.questions:
            what = f"there is no question '{question}'{did_you_mean(question, content.questions)}"
            yield Remark(("commitments", id_, "targets", question), what, True)
    for place, harm in enumerate(commitment.harms):
        if harm not in content.register.harms:
            what = f"there is no harm '{harm}'{did_you_mean(harm, content.register.harms)}"
            yield Remark(("commitments", id_, "harms", place), what, True)


def _credit(assessment: Assessment, id_: str, commitment: Commitment) -> Iterator[Remark]:
    if commitment.status == "verified" and not has_independent_verifier(
        commitment, assessment.measure
    ):
        yield Remark(
            ("commitments", id_),
            f"'{id_}' is verified by nobody independent, so it counts as in place; name a verifier"
            " other than the proposer",
            False,
        )
    if not commitment.source and commitment.held == "no":
        yield Remark(
            ("commitments", id_),
            f"'{id_}' has no source, so it counts one status lower; add 'source' or 'held: yes'",
            False,
        )


def _effects(content: Content, assessment: Assessment) -> Iterator[Remark]:
    if assessment.effects and assessment.measure.stage not in ("running", "ended"):
        yield Remark(("effects",), NOT_BEGUN, False)
    told: set[tuple[str, str]] = set()
    for place, effect in enumerate(assessment.effects):
        path = ("effects", place)
        for field, kind, known in (
            ("harm", "harm", content.register.harms),
            ("group", "group", content.register.groups),
        ):
            id_ = getattr(effect, field)
            if id_ and id_ not in known:
                what, is_error = _unknown_id(content, assessment, kind, id_, known)
                yield Remark((*path, field), what, is_error)
        if (effect.harm, effect.group) in told:
            yield Remark((*path, "harm"), TOLD_TWICE.format(harm=effect.harm), True)
        told.add((effect.harm, effect.group))
        if effect.seen != "not-looked-for" and not effect.has_source:
            missing = NOT_SEEN_HOW if effect.seen == "looked-for-not-seen" else SEEN_BY_WHOM
            yield Remark((*path, "seen"), missing.format(harm=effect.harm), False)


def _involvement(content: Content, assessment: Assessment) -> Iterator[Remark]:
    for found in contradictions_of_involvement(content, assessment):
        what = TAKES_PART if found.kind == "takes-part" else OBJECTS
        yield Remark(("answers", found.question), what, is_error=False)
