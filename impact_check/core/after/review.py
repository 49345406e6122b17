"""Assessments of one measure -> its review: what was predicted beside what was observed, what
changed, and what is overdue.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

from impact_check.core.after.values import (
    VERDICTS,
    ConditionAfter,
    HarmAfter,
    Review,
    Standing,
    Verdict,
    Version,
)
from impact_check.core.method.numbers import DEFAULTS
from impact_check.core.method.observed import found_by_observation, harms_of
from impact_check.core.method.progress import progress
from impact_check.core.method.scoring import HarmResult, Score, Workings, score_of, workings
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import LEVELS
from impact_check.core.model.content import Content
from impact_check.core.model.observation import Observation, Seen
from impact_check.core.plan.adopted import adopted_safeguards
from impact_check.core.views.standing import content_note
from impact_check.core.words.dates import first_day
from impact_check.core.words.names import STANDING, STANDING_OF_OWN_CONTENT

LOOK_AGAIN = timedelta(days=182)  # half a year, where nobody says when
STRONGEST: tuple[Seen | Literal[""], ...] = (
    "", "not-looked-for", "looked-for-not-seen", "one-source", "independent-sources",
)  # fmt: skip
NOTHING = "0000"


class Assessed(NamedTuple):
    """One assessment with the name that tells it from the others."""

    label: str
    assessment: Assessment


class _Scored(NamedTuple):
    assessed: Assessed
    made: Workings
    score: Score
    version: Version


def review(
    content: Content,
    last: Assessed,
    older: Sequence[Assessed] = (),
    *,
    day: date,
    next_day: date | None = None,
) -> Review:
    """The review of the last assessment on a day. What was predicted are the answers of the oldest
    version by date, else those of the assessment itself.
    """
    now = _scored(content, last)
    versions = sorted([*(_scored(content, version) for version in older), now], key=_by_date)
    first = next(version for version in versions if version is not now or not older)
    assessment = last.assessment
    counts = progress(now.score, now.made.problem)
    adopted = adopted_safeguards(content, assessment, now.made, counts, DEFAULTS, day)
    firm = tuple(safeguard for safeguard in adopted if safeguard.status in ("in-place", "verified"))
    return Review(
        title=assessment.measure.title,
        fictional=assessment.measure.fictional == "yes",
        stage=assessment.measure.stage,
        day=day,
        next_day=next_day or day + LOOK_AGAIN,
        predicted_by=first.version,
        harms=tuple(_harms(content, first.score, assessment)),
        versions=tuple(version.version for version in versions) if older else (),
        conditions=tuple(_conditions(content, first.score, now.score)),
        overdue=tuple(safeguard for safeguard in adopted if safeguard.overdue),
        waiting=tuple(
            safeguard for safeguard in adopted if safeguard not in firm and not safeguard.overdue
        ),
        done=firm,
        standing=STANDING if content.is_shipped else STANDING_OF_OWN_CONTENT,
        note=content_note(content),
    )


def _scored(content: Content, assessed: Assessed) -> _Scored:
    assessment = assessed.assessment
    made = workings(content, assessment)
    score = score_of(content, assessment, made)
    version = Version(
        label=assessed.label,
        day=str(assessment.assessed),
        stage=assessment.measure.stage,
        conclusion=score.conclusion,
        found=score.level.best,
        not_ruled_out=score.level.worst,
        conditions_met=sum(line.status == "met" for line in score.red_lines),
        conditions=len(score.red_lines),
        harms_seen=len(found_by_observation(content, assessment)),
    )
    return _Scored(assessed, made, score, version)


def _by_date(version: _Scored) -> str:
    """Its first day; what has none comes first."""
    return first_day(version.version.day).isoformat() if version.version.day else NOTHING


def _harms(content: Content, predicted: Score, assessment: Assessment) -> Iterator[HarmAfter]:
    """What was missed first; inside each verdict the harm that was predicted gravest first."""
    seen: dict[str, list[Observation]] = {}
    for observation in assessment.observed:
        for harm in harms_of(content, observation):
            seen.setdefault(harm, []).append(observation)
    levels = {harm.id: harm for harm in predicted.harms}
    found = [
        _harm(content, id_, levels.get(id_), seen.get(id_, [])) for id_ in content.register.harms
    ]
    yield from sorted(
        found,
        key=lambda harm: (
            VERDICTS.index(harm.verdict),
            -LEVELS.index(harm.found),
            -LEVELS.index(harm.not_ruled_out),
        ),
    )


def _harm(
    content: Content, id_: str, predicted: HarmResult | None, observations: list[Observation]
) -> HarmAfter:
    found = predicted.level.best if predicted else "low"
    open_to = predicted.level.worst if predicted else "low"
    sourced = [
        observation
        for observation in observations
        if observation.seen == "not-looked-for" or observation.has_source
    ]
    told: list[Seen | Literal[""]] = ["", *(observation.seen for observation in sourced)]
    seen = max(told, key=STRONGEST.index)
    return HarmAfter(
        id_,
        content.register.harms[id_].name,
        found,
        open_to,
        seen,
        _verdict(found != "low", open_to != "low", seen),
        tuple(observations),
    )


def _verdict(is_found: bool, is_open: bool, seen: Seen | Literal[""]) -> Verdict:
    if seen in ("one-source", "independent-sources"):
        return "came" if is_found else "was-open" if is_open else "missed"
    if not is_found:
        return "quiet"
    return "not-seen" if seen == "looked-for-not-seen" else "not-looked-for"


def _conditions(content: Content, first: Score, now: Score) -> Iterator[ConditionAfter]:
    then: dict[str, Standing] = {line.id: line.status for line in first.red_lines}
    today: dict[str, Standing] = {line.id: line.status for line in now.red_lines}
    for id_, line in content.register.red_lines.items():
        before, after = then.get(id_, ""), today.get(id_, "")
        if before != after:
            yield ConditionAfter(id_, line.name, before, after)
