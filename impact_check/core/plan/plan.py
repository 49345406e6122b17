"""The plan of an assessment: adopted and suggested safeguards, what is fixed, and how far all of
them would bring the result down.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from impact_check.core.method.numbers import DEFAULTS, Numbers
from impact_check.core.method.progress import progress
from impact_check.core.method.scoring import Score, Workings, score_of, workings
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.plan.adopted import adopted_safeguards
from impact_check.core.plan.fixed import (
    FixedAnswer,
    HarmKept,
    fixed_answers,
    harms_kept,
    locked_sentences,
)
from impact_check.core.plan.outlook import Ahead, design_sentences, outlook
from impact_check.core.plan.powers import Powers, powers_of
from impact_check.core.plan.safeguards import Safeguard, suggested
from impact_check.core.plan.suggestions import Suggestion, candidates
from impact_check.core.views.standing import content_note
from impact_check.core.what_if.locked import locked_in
from impact_check.core.words.names import STANDING, STANDING_OF_OWN_CONTENT


class Plan(NamedTuple):
    """Everything that a plan shows. `day` decides what is overdue; adopted ones stand in order of
    urgency, suggested ones of effect.

    `together` are safeguards of the register that lower a harm only with others. `outlook` begins
    with the result as it is now, `design` says what comes before safeguards, `locked` what is fixed
    locks in and what that costs.
    """

    title: str
    fictional: bool
    day: str
    design: tuple[str, ...]
    outlook: tuple[Ahead, ...]
    adopted: tuple[Safeguard, ...]
    suggested: tuple[Safeguard, ...]
    together: tuple[Safeguard, ...]
    powers: Powers
    fixed: tuple[FixedAnswer, ...]
    kept: tuple[HarmKept, ...]
    locked: tuple[str, ...]
    standing: str
    note: str

    @property
    def overdue(self) -> tuple[Safeguard, ...]:
        """The adopted safeguards that are overdue, longest first."""
        return tuple(safeguard for safeguard in self.adopted if safeguard.overdue)

    @property
    def firm(self) -> tuple[Safeguard, ...]:
        """The suggested safeguards that rest on answers, largest effect first."""
        return tuple(safeguard for safeguard in self.suggested if not safeguard.find_out)

    @property
    def uncertain(self) -> tuple[Safeguard, ...]:
        """The suggested safeguards for which something has to be found out first, largest effect
        first.
        """
        return tuple(safeguard for safeguard in self.suggested if safeguard.find_out)

    @property
    def to_find_out(self) -> tuple[str, ...]:
        """The open questions on which suggestions depend, those with the largest effect first."""
        return tuple(
            dict.fromkeys(text for safeguard in self.uncertain for text in safeguard.find_out)
        )

    @property
    def nothing(self) -> str:
        """Why nothing is suggested, in a sentence; nothing where something is."""
        if self.suggested or self.together:
            return ""
        if self.outlook[0].index_level.worst == "low":
            return "No safeguard is suggested: no harm is more than Low at worst."
        return "The register has no further safeguard for the harms found."


def plan(
    content: Content,
    assessment: Assessment,
    *,
    day: date | None = None,
    numbers: Numbers = DEFAULTS,
) -> Plan:
    """The plan of an assessment; `day` decides what is overdue."""
    made = workings(content, assessment, numbers)
    result = score_of(content, assessment, made, numbers)
    return plan_of(
        content,
        assessment,
        made,
        result,
        candidates(content, assessment, made, numbers),
        day=day,
        numbers=numbers,
    )


def plan_of(
    content: Content,
    assessment: Assessment,
    made: Workings,
    result: Score,
    found: tuple[Suggestion, ...],
    *,
    day: date | None = None,
    numbers: Numbers = DEFAULTS,
) -> Plan:
    """The plan that workings, their score and the candidates of the register lead to."""
    ways = outlook(content, assessment, made, result, found, numbers)

    def bearing(safeguards: Iterable[Safeguard]) -> tuple[Safeguard, ...]:
        return tuple(_bearing(content, assessment, result, safeguard) for safeguard in safeguards)

    locked = locked_in(content, assessment, made, numbers)
    before = progress(result, made.problem)
    return Plan(
        title=assessment.measure.title,
        fictional=assessment.measure.fictional == "yes",
        day=day.isoformat() if day else "",
        design=design_sentences(result, ways, assessment.measure.stage),
        outlook=ways,
        adopted=bearing(adopted_safeguards(content, assessment, made, before, numbers, day)),
        suggested=bearing(
            suggested(
                content,
                [suggestion for suggestion in found if suggestion.falls],
                made,
                before,
                numbers,
            )
        ),
        together=bearing(
            suggested(
                content,
                [suggestion for suggestion in found if not suggestion.falls],
                made,
                before,
                numbers,
            )
        ),
        powers=powers_of(content, assessment),
        fixed=fixed_answers(content, assessment, made, result, locked),
        kept=harms_kept(content, locked),
        locked=locked_sentences(content, locked, assessment.measure.stage),
        standing=STANDING if content.is_shipped else STANDING_OF_OWN_CONTENT,
        note=content_note(content),
    )


def _bearing(
    content: Content, assessment: Assessment, result: Score, safeguard: Safeguard
) -> Safeguard:
    """The safeguard with the minimum conditions in whose way the answers to its questions stand."""
    known = content.register.mitigations.get(safeguard.id)
    targets = known.targets if known else assessment.commitments[safeguard.id].targets

    def names(status: str) -> Iterator[str]:
        for line in result.red_lines:
            if line.status == status and not targets.keys().isdisjoint(line.in_the_way):
                yield content.register.red_lines[line.id].name

    return safeguard._replace(not_met=tuple(names("not-met")), not_shown=tuple(names("not-shown")))
