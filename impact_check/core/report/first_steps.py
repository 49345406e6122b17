"""Everything to do: conditions, then answers by their points, then safeguards by their effect."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from impact_check.core.method.numbers import WORTH_A_STEP
from impact_check.core.model.content import Content
from impact_check.core.report import messages_of_page_one as messages
from impact_check.core.report.steps import FirstStep
from impact_check.core.report.values import Condition
from impact_check.core.views.shown import Asked
from impact_check.core.words.grammar import joined
from impact_check.core.words.names import phase_of

if TYPE_CHECKING:
    from impact_check.core.plan.suggestions import Suggestion


def first_steps(
    content: Content,
    conditions: Sequence[Condition],
    answers: Sequence[Asked],
    suggested: Sequence["Suggestion"],
    kept: frozenset[str],
    stage: str,
) -> Iterator[FirstStep]:
    """Everything to do, what comes first first; `kept` are the questions whose gap a safeguard
    already closes.
    """
    done = set(kept)
    for condition in conditions:
        if condition.status != "met":
            yield _condition_step(condition, stage)
            done |= {asked.id for asked in condition.questions}
    by_weight = sorted(answers, key=lambda asked: -round(asked.points, 9))
    to_do = [asked for asked in by_weight if asked.points >= WORTH_A_STEP and asked.id not in done]
    yield from (_change(asked) for asked in to_do if _is_known_gap(asked))
    yield from (_find_out(asked) for asked in to_do if not _is_known_gap(asked))
    for suggestion in suggested:
        falls = sorted(suggestion.falls, key=lambda fall: fall.after - fall.before)
        names = joined([content.register.harms[fall.harm].name for fall in falls[:2]])
        why = messages.LOWERS.format(harms=names)
        yield FirstStep("safeguard", suggestion.mitigation.text, why)


def _condition_step(condition: Condition, stage: str) -> FirstStep:
    wanted = "; and ".join(condition.meets)
    if condition.status == "not-met":
        message = messages.MEET_AGAIN if phase_of(stage) == "over" else messages.MEET
        why = messages.MEET_WHY
    else:
        message, why = messages.SHOW, messages.SHOW_WHY
    return FirstStep(
        "condition",
        message.format(condition=condition.text),
        why.format(wanted=wanted, broken=condition.remark),
        puts_right=condition.in_the_way,
        is_change=condition.status == "not-met",
    )


def _is_known_gap(asked: Asked) -> bool:
    """Whether an answer is known and is to be changed, not found out or shown."""
    return not asked.is_open and not asked.is_as_asked_for


def _change(asked: Asked) -> FirstStep:
    why = messages.CHANGE_WHY.format(answer=asked.quoted, wanted=asked.best_option.rstrip("."))
    return FirstStep(
        "change",
        messages.CHANGE.format(question=asked.text),
        why,
        asked.id,
        puts_right=(asked.id,),
        is_change=True,
    )


def _find_out(asked: Asked) -> FirstStep:
    if asked.is_open:
        why = messages.FIND_OUT_WHY.format(who=asked.who_knows)
        text = messages.FIND_OUT.format(question=asked.text)
        return FirstStep("find-out", text, why, asked.id, (asked.id,))
    why = messages.PROVE_WHY.format(answer=asked.quoted)
    text = messages.PROVE.format(question=asked.text)
    return FirstStep("prove", text, why, asked.id, (asked.id,))
