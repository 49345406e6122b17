"""Two or more assessments -> the frozen Comparison: which does less harm by the method's order,
where they differ, and how firm that is.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple, TypeAlias

from impact_check.core.comparison import people_messages as told
from impact_check.core.comparison.differences import (
    differing_answers,
    differing_context,
    differing_safeguards,
)
from impact_check.core.comparison.draw_shares import Drawn, draw_shares, drawn
from impact_check.core.comparison.gains import harm_moves, people
from impact_check.core.comparison.headline import baseline_sentence, headline
from impact_check.core.comparison.measured import Measured, label_of, measured
from impact_check.core.comparison.moved import progress_sentences
from impact_check.core.comparison.open_points import claim_of, open_points_between
from impact_check.core.comparison.ordering import order_of
from impact_check.core.comparison.remarks import remarks
from impact_check.core.comparison.robustness import other_numbers
from impact_check.core.comparison.values import (
    Compared,
    Comparison,
    ConditionRow,
    HarmCell,
    HarmRow,
    Moves,
    Pair,
)
from impact_check.core.draws.completions import Completed, completions
from impact_check.core.draws.draws import draw_numbers
from impact_check.core.method.calculation import End
from impact_check.core.method.numbers import COMPLETIONS, DEFAULTS, DRAWS_COMPARED, SEED
from impact_check.core.method.ordering import order_key, too_little_known
from impact_check.core.method.progress import progress
from impact_check.core.method.scoring import HarmResult
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import LineStatus
from impact_check.core.model.content import Content
from impact_check.core.privacy.editions import FULL, Edition
from impact_check.core.views.standing import confirmation, content_note, standing
from impact_check.core.words.grammar import joined
from impact_check.core.words.names import (
    LINE_NAMES,
    STAGE_NAMES,
    WHAT_THIS_IS_NOT,
    conclusion_name,
    level_range,
)

TWO, FEW = 2, 3
ENDS: tuple[End, ...] = ("worst", "best")
Outcomes: TypeAlias = dict[tuple[str, End], Drawn]


class Entry(NamedTuple):
    """An assessment with the file it came from; `is_baseline`: it assesses today's law and
    practice.
    """

    file: str
    assessment: Assessment
    is_baseline: bool = False


def compare(
    content: Content,
    entries: Sequence[Entry],
    *,
    command: str = "",
    edition: Edition = FULL,
    draws: int = DRAWS_COMPARED,
    ways: int = COMPLETIONS,
) -> Comparison:
    """The comparison of two or more assessments scored with the same content; `command` is what
    computes it again, `edition` what the assessments have been kept to.
    """
    measures = _measures(content, entries)
    ordered = sorted(
        measures, key=lambda measure: (order_key(measure.score), measures.index(measure))
    )
    numbers = tuple(draw_numbers(tuple(sorted(content.register.harms)), draws, SEED))
    outcomes = {
        (measure.label, end): drawn(measure.made.problem, numbers, end)
        for measure in measures
        for end in ENDS
    }
    harms = _harm_rows(content, measures)
    order = tuple(row.id for row in harms)
    completed = {
        measure.label: completions(content, measure.assessment, measure.made.problem, count=ways)
        for measure in measures
    }
    pairs = tuple(
        _pair(content, ordered, places, outcomes, completed, draws, order)
        for places in combinations(range(len(ordered)), 2)
    )
    rows = (
        differing_answers(content, measures),
        differing_safeguards(content, measures),
        differing_context(content, measures),
    )
    nothing_differs = not any(rows) and len({order_key(measure.score) for measure in measures}) == 1
    return Comparison(
        measures=tuple(_compared(measure, measures) for measure in measures),
        headline=tuple(headline(ordered, pairs, nothing_differs=nothing_differs)),
        baseline=baseline_sentence(measures, pairs),
        remarks=tuple(remarks(content, measures)),
        nothing_differs=nothing_differs,
        red_lines=_condition_rows(content, measures),
        harms=harms,
        answers=rows[0],
        safeguards=rows[1],
        context=rows[2],
        pairs=pairs,
        draws=draws,
        completions=ways,
        seed=SEED,
        method=DEFAULTS.as_dict(),
        is_not=WHAT_THIS_IS_NOT,
        standing=standing(content),
        content_version=content.version,
        content_digest=content.digest,
        content_note=content_note(content),
        command=command,
        edition=edition,
    )


def _measures(content: Content, entries: Sequence[Entry]) -> tuple[Measured, ...]:
    titles = [entry.assessment.measure.title.casefold() for entry in entries]
    found = []
    for place, entry in enumerate(entries):
        label, title = label_of(place), entry.assessment.measure.title
        name = (
            f"“{title}” ({label})"
            if titles.count(title.casefold()) == 1
            else f"{label} ({entry.file or title})"
        )
        found.append(
            measured(
                content, label, name, entry.file, entry.assessment, is_baseline=entry.is_baseline
            )
        )
    return tuple(found)


def _compared(measure: Measured, measures: Sequence[Measured]) -> Compared:
    about, score = measure.assessment.measure, measure.score
    stage, key = about.stage, order_key(score)
    return Compared(
        label=measure.label,
        file=measure.file,
        title=about.title,
        name=measure.name,
        stage_name=STAGE_NAMES[stage],
        decided=about.date,
        day=str(measure.assessment.assessed),
        fictional=about.fictional == "yes",
        is_baseline=measure.is_baseline,
        rank=1 + sum(order_key(other.score) < key for other in measures),
        conclusion=score.conclusion,
        conclusion_name=conclusion_name(score.conclusion, stage),
        level=score.level,
        level_name=level_range(score.level.best, score.level.worst),
        index_level_name=level_range(score.index_level.best, score.index_level.worst),
        index=score.index,
        not_met=len(score.not_met),
        not_shown=len(score.not_shown),
        open_count=sum(asked.is_open for asked in measure.answers.values()),
        asked_count=len(measure.answers),
        completeness=round(100 * score.completeness),
        evidenced=round(100 * score.evidenced),
        certainty=score.certainty.level,
        too_little_known=too_little_known(score.completeness),
        progress=progress(score, measure.made.problem),
        confirmed=confirmation(measure.assessment),
        content_version=measure.assessment.content.version,
        content_digest=measure.assessment.content.digest,
    )


def _condition_rows(content: Content, measures: tuple[Measured, ...]) -> tuple[ConditionRow, ...]:
    """The minimum conditions that apply to any measure: those not met first, then not shown, then
    met.
    """
    found = [{line.id: line.status for line in measure.score.red_lines} for measure in measures]
    rows = []
    for id_ in sorted({id_ for lines in found for id_ in lines}):
        statuses = tuple(lines.get(id_, "not-asked") for lines in found)
        names = tuple(_status_name(lines.get(id_)) for lines in found)
        line = content.register.red_lines[id_]
        rows.append(
            ConditionRow(id_, line.name, line.text, statuses, names, len(set(statuses)) > 1)
        )
    return tuple(
        sorted(
            rows,
            key=lambda row: (
                -row.statuses.count("not-met"),
                -row.statuses.count("not-shown"),
                row.id,
            ),
        )
    )


def _status_name(status: LineStatus | None) -> str:
    return LINE_NAMES[status] if status else "does not apply"


def _harm_rows(content: Content, measures: tuple[Measured, ...]) -> tuple[HarmRow, ...]:
    """Every harm, the one that is worst in any measure first (at worst, then at best)."""
    by_measure = [{harm.id: harm for harm in measure.score.harms} for measure in measures]
    labels = [measure.label for measure in measures]
    rows = [
        HarmRow(
            id_,
            content.register.harms[id_].name,
            tuple(_harm_cell(harms[id_]) for harms in by_measure),
            "",
        )
        for id_ in sorted(by_measure[0])
    ]
    rows.sort(
        key=lambda row: (
            *(-round(max(getattr(cell.index, end) for cell in row.cells), 6) for end in ENDS),
            row.id,
        )
    )
    return tuple(HarmRow(row.id, row.name, row.cells, _where_less(row, labels)) for row in rows)


def _harm_cell(harm: HarmResult) -> HarmCell:
    return HarmCell(harm.residual, harm.level, level_range(harm.level.best, harm.level.worst))


def _where_less(row: HarmRow, labels: list[str]) -> str:
    """Where a harm is least, at worst and at best, in words."""
    worst, best = (_least([getattr(cell.index, end) for cell in row.cells], labels) for end in ENDS)
    return worst if worst == best else told.AT_WORST_AND_BEST.format(worst=worst, best=best)


def _least(values: list[float], labels: list[str]) -> str:
    rounded = [round(value, 6) for value in values]
    least = min(rounded)
    apart = max(rounded) - least
    if apart < 1.0:
        return told.NEARLY_THE_SAME if apart else told.THE_SAME
    low = [label for label, value in zip(labels, rounded, strict=True) if value - least < 1.0]
    message = told.LESS_IN if len(labels) == TWO else told.LEAST_IN
    return message.format(labels=joined(low))


def _pair(
    content: Content,
    ordered: Sequence[Measured],
    places: tuple[int, int],
    outcomes: Outcomes,
    ways: Mapping[str, Completed],
    count: int,
    order: Sequence[str],
) -> Pair:
    first, second = (ordered[place] for place in places)
    draws = {
        end: draw_shares(outcomes[first.label, end], outcomes[second.label, end]) for end in ENDS
    }
    opened = open_points_between(content, first, second, (ways[first.label], ways[second.label]))
    claim = claim_of(first, second, opened.shares)
    counts = (progress(measure.score, measure.made.problem) for measure in (first, second))
    moves = harm_moves(first, second)
    less, more, mixed, equal = (
        tuple(id_ for id_ in order if moves[id_] == move)
        for move in ("less", "more", "mixed", "equal")
    )
    return Pair(
        first=first.label,
        second=second.label,
        claim=claim,
        better=first.label if claim == "less" else "",
        is_near=len(ordered) <= FEW
        or places[1] - places[0] == 1
        or first.is_baseline
        or second.is_baseline,
        order=order_of(content, first, second, claim, is_told=len(ordered) == TWO),
        harms=Moves(less, more, mixed, equal),
        people=people(content, first, second, order),
        numbers=other_numbers(first, second, draws, count),
        open_points=opened,
        progress_says=tuple(progress_sentences(first.label, second.label, *counts)),
    )
