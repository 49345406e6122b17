"""What the walk is handed because it knows neither score nor plan, report or call: the order of
open questions, minimum conditions, safeguards, findings that answer an authority's questions.
"""

from collections.abc import Callable
from typing import TypeVar

from impact_check.core.method.scoring import score, workings
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.call import Call
from impact_check.core.model.content import Content
from impact_check.core.plan.suggestions import Suggestion, suggestions
from impact_check.core.walk.state import Advice, Bearing, Calling, ConditionFound, Offer
from impact_check.core.what_if.open_questions import asking_order
from impact_check.core.words.grammar import counted, joined
from impact_check.core.words.lengths import length_of
from impact_check.core.words.names import WHEN_NAMES, WHO_NAMES, level_range

ValueT = TypeVar("ValueT")

NAMED_HARMS = 3


def advice(content: Content, *, with_level: bool = True) -> Advice:
    """The advice that fits this content; each part is worked out once for an assessment that has
    not changed.

    A scan gives no level, so its remarks come without one.
    """
    return Advice(
        order=_remembering(lambda assessment: open_ones(content, assessment)),
        conditions=_remembering(lambda assessment: conditions(content, assessment)),
        offers=_remembering(lambda assessment: offers(content, assessment)),
        remark=lambda assessment: remark(content, assessment, with_level=with_level),
    )


def _remembering(work: Callable[[Assessment], ValueT]) -> Callable[[Assessment], ValueT]:
    """The same function, which keeps its last result: a step is shown several times."""
    last: list[tuple[Assessment, ValueT]] = []

    def remembered(assessment: Assessment) -> ValueT:
        if not last or last[0][0] is not assessment:
            last[:] = [(assessment, work(assessment))]
        return last[0][1]

    return remembered


def calling(content: Content, call: Call) -> Calling:
    """An authority's questions with the findings that can answer each: those that bear on it, then
    all others, each with whether it is told there now.
    """
    from impact_check.core.call.choosing import bearing, choices
    from impact_check.core.call.findings import findings
    from impact_check.core.report.compose import compose

    found = _remembering(lambda assessment: findings(content, compose(content, assessment)))

    def bearing_on(assessment: Assessment, number: str) -> tuple[Bearing, ...]:
        known = found(assessment)
        place = [question.number for question in call.questions].index(number)
        told = choices(call, assessment.submission, known)[place].told
        bears = bearing(call, known)[number]
        ordered = sorted(known, key=lambda finding: finding.id not in bears)
        return tuple(
            Bearing(
                finding.id,
                finding.short,
                length_of(finding.full).words,
                finding.id in bears,
                finding.id in told,
            )
            for finding in ordered
        )

    return Calling(call, bearing_on)


def open_ones(content: Content, assessment: Assessment) -> tuple[str, ...]:
    """The open questions, the one to ask first first."""
    return tuple(
        question.question for question in asking_order(content, workings(content, assessment))
    )


def conditions(content: Content, assessment: Assessment) -> tuple[ConditionFound, ...]:
    """The minimum conditions as page 1 of the report has them, with whom to ask."""
    from impact_check.core.report.compose import compose  # late: a walk begins without a report

    return tuple(
        ConditionFound(
            name=condition.name,
            text=condition.text,
            status=condition.status,
            status_name=condition.status_name,
            meets=condition.meets,
            who=joined(
                list(
                    dict.fromkeys(
                        WHO_NAMES[who]
                        for asked in condition.questions
                        for who in content.questions[asked.id].who_knows
                    )
                )
            ),
        )
        for condition in compose(content, assessment).front.conditions
    )


def offers(content: Content, assessment: Assessment) -> tuple[Offer, ...]:
    """The safeguards that the register suggests for the harms found, the one that lowers most
    first.
    """
    return tuple(
        _offer(content, suggestion)
        for suggestion in suggestions(content, assessment, workings(content, assessment))
    )


def _offer(content: Content, suggestion: Suggestion) -> Offer:
    falls = sorted(suggestion.falls, key=lambda fall: fall.after - fall.before)
    return Offer(
        id=suggestion.id,
        text=suggestion.mitigation.text,
        who=suggestion.mitigation.who,
        when=WHEN_NAMES[suggestion.mitigation.when],
        lowers=joined([content.register.harms[fall.harm].name for fall in falls[:NAMED_HARMS]]),
        in_place_means=suggestion.mitigation.in_place_means,
    )


def remark(content: Content, assessment: Assessment, *, with_level: bool = True) -> str:
    """The result so far in one sentence."""
    found = score(content, assessment)
    lines = [condition for condition in found.red_lines if condition.status != "met"]
    level = f"{level_range(found.level.best, found.level.worst)}; " if with_level else ""
    return (
        f"So far: {level}{counted(len(lines), 'minimum condition', 'minimum conditions')} not met"
        " or not shown."
    )
