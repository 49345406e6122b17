"""Safeguards as reports show them: the promised ones with what they count for, the suggested ones with what they would change."""

from dataclasses import replace

from impact_check.core.assessment import Assessment, Commitment
from impact_check.core.calculation import Outcome, Problem, outcome
from impact_check.core.citing import references
from impact_check.core.content import Content
from impact_check.core.numbers import STATUSES, Numbers
from impact_check.core.plan import Suggestion
from impact_check.core.readings import credited_rank
from impact_check.core.report import Safeguard
from impact_check.core.scoring import Workings
from impact_check.core.words import STATUS_NAMES, WHEN_NAMES


def suggested(content: Content, found: tuple[Suggestion, ...]) -> tuple[Safeguard, ...]:
    """The suggested safeguards, largest effect first."""
    return tuple(_suggested(content, one) for one in found)


def _suggested(content: Content, one: Suggestion) -> Safeguard:
    mitigation = one.mitigation
    falls = sorted(one.falls, key=lambda fall: (fall.after - fall.before, fall.harm))
    changes = tuple(
        f"{content.register.harms[fall.harm].name}: {fall.before:.0f} to {fall.after:.0f} at worst if verified"
        + (" (part of it cannot be undone)" if fall.floored else "")
        for fall in falls
        if round(fall.before) != round(fall.after)
    )
    return Safeguard(
        id=one.id,
        text=mitigation.text,
        who=mitigation.who,
        when=mitigation.when,
        when_name=WHEN_NAMES[mitigation.when],
        in_place_means=mitigation.in_place_means,
        verify=mitigation.verify,
        changes=changes or ("less than one point in any harm as things stand",),
        find_out=tuple(content.questions[question].text for question in one.find_out),
        references=references(content, mitigation.cite),
    )


def promised(content: Content, assessment: Assessment, made: Workings, numbers: Numbers) -> tuple[Safeguard, ...]:
    """The commitments of an assessment, by due date; what each changes now is what would be lost without it."""
    found = [_promised(content, assessment, made, numbers, id_, one) for id_, one in sorted(assessment.commitments.items())]
    return tuple(sorted(found, key=lambda one: (one.due or "9999", one.id)))


def _promised(content: Content, assessment: Assessment, made: Workings, numbers: Numbers, id_: str, one: Commitment) -> Safeguard:
    known = content.register.mitigations.get(id_)
    without = outcome(_without(made.problem, id_), numbers, "worst")
    rank = credited_rank(one, assessment.measure)
    when = one.when or (known.when if known else "")
    return Safeguard(
        id=id_,
        text=known.text if known else one.text,
        who=known.who if known else one.owner,
        when=when,
        when_name=WHEN_NAMES[when] if when else "",
        in_place_means=known.in_place_means if known else "",
        verify=known.verify if known else "",
        changes=_changes(content, made, without),
        find_out=(),
        status=STATUS_NAMES[one.status],
        counted_as=STATUS_NAMES[STATUSES[rank]] if rank >= 0 else "not counted: no source",
        owner=one.owner,
        addressee=one.addressee,
        due=str(one.due),
        source=one.source or ("exists, held back" if one.held == "yes" else ""),
        verifier=one.verifier,
        is_own=known is None,
        references=references(content, known.cite) if known else (),
    )


def _without(problem: Problem, commitment: str) -> Problem:
    left = {question: tuple(one for one in promises if one.commitment != commitment) for question, promises in problem.promises.items()}
    return replace(problem, promises=left)


def _changes(content: Content, made: Workings, without: Outcome) -> tuple[str, ...]:
    lines = []
    for part, before, after in zip(made.problem.harms, without.harms, made.worst.harms, strict=True):
        if round(100 * before.residual) != round(100 * after.residual):
            floor = " (part of it cannot be undone)" if after.floored else ""
            lines.append(
                f"{content.register.harms[part.id].name}: {100 * before.residual:.0f} to {100 * after.residual:.0f} at worst{floor}"
            )
    return tuple(lines) or ("nothing at worst as things stand",)
