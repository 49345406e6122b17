"""Whether an assessment fits the content it is scored with: what is wrong, and what only needs
saying.
"""

from collections.abc import Iterator

from impact_check.core.checks.answers import answer_remarks
from impact_check.core.checks.commitments import commitment_remarks
from impact_check.core.checks.involvement import contradictions_of_involvement
from impact_check.core.checks.remarks import Remark, is_other_content, unknown_id
from impact_check.core.method.required import not_covered
from impact_check.core.model.assessment import Assessment, Fact
from impact_check.core.model.content import Content
from impact_check.core.model.observation import Observation
from impact_check.errors import short

MOST = 100
NOT_BEGUN = (
    "'observed' is for what was seen since a measure began; if it has, say 'stage: running' or"
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
OF_NOTHING = "says of nothing that it was seen; name a 'harm', or a 'route' by which harm happens"
NOT_SEEN_HOW = "'{harm}' was looked for and not seen, but nothing says how; add 'source'"
SEEN_BY_WHOM = "'{harm}' was seen, but nothing says by whom; add 'source' or 'held: yes'"


def remarks(content: Content, assessment: Assessment) -> tuple[Remark, ...]:
    """Everything to say about an assessment, in the order of its parts; nothing more once there are
    more than `MOST` errors.
    """
    found: list[Remark] = []
    errors = 0
    for part in (_stamp, _context, answer_remarks, commitment_remarks, _observed, _involvement):
        for remark in part(content, assessment):
            found.append(remark)
            errors += remark.is_error
            if errors > MOST:
                return tuple(found)
    return tuple(found)


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


def _context(content: Content, assessment: Assessment) -> Iterator[Remark]:
    context, register = assessment.context, content.register
    for field, kind, facts, known in (
        ("features", "feature", context.features, register.features),
        ("groups", "group", context.groups, register.groups),
    ):
        for id_, fact in facts.items():
            if id_ not in known:
                what, is_error = unknown_id(content, assessment, kind, id_, known)
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


def _observed(content: Content, assessment: Assessment) -> Iterator[Remark]:
    if assessment.observed and assessment.measure.stage not in ("running", "ended"):
        yield Remark(("observed",), NOT_BEGUN, False)
    told: set[tuple[str, str, str]] = set()
    for place, observation in enumerate(assessment.observed):
        path = ("observed", place)
        yield from _unknown_there(content, assessment, path, observation)
        if not (observation.harm or observation.route):
            yield Remark((*path, "seen"), OF_NOTHING, True)
            continue
        what = observation.harm or observation.route
        key = (observation.harm, observation.route, observation.group)
        if key in told:
            field = "harm" if observation.harm else "route"
            yield Remark((*path, field), TOLD_TWICE.format(harm=what), True)
        told.add(key)
        if observation.seen != "not-looked-for" and not observation.has_source:
            missing = SEEN_BY_WHOM if observation.was_seen else NOT_SEEN_HOW
            yield Remark((*path, "seen"), missing.format(harm=what), False)


def _unknown_there(
    content: Content, assessment: Assessment, path: tuple[str | int, ...], observation: Observation
) -> Iterator[Remark]:
    register = content.register
    for field, known in (
        ("harm", register.harms),
        ("route", register.routes),
        ("group", register.groups),
    ):
        id_ = getattr(observation, field)
        if id_ and id_ not in known:
            what, is_error = unknown_id(content, assessment, field, id_, known)
            yield Remark((*path, field), what, is_error)


def _involvement(content: Content, assessment: Assessment) -> Iterator[Remark]:
    for found in contradictions_of_involvement(content, assessment):
        what = TAKES_PART if found.kind == "takes-part" else OBJECTS
        yield Remark(("answers", found.question), what, is_error=False)
