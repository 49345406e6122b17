"""A bill and amended versions of it -> the list of amendments, each with what it brings alone."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from impact_check.core.committee.values import Amendment, Brings, ConditionMoved, HarmMoved
from impact_check.core.method.scoring import Score, score
from impact_check.core.model.assessment import Answer, Assessment
from impact_check.core.model.content import Content
from impact_check.core.model.law import Instrument
from impact_check.core.report.values import Condition, HarmRoute, Report
from impact_check.core.views.shown import Asked

TRIED = "tried, not made"
NORMS = 4  # the ones that bear most closely; all stand in the annex on law


class Amended(NamedTuple):
    """An amended version of a bill with its label."""

    label: str
    assessment: Assessment


def amendments(
    content: Content, report: Report, before: Score, amended: Sequence[Amended]
) -> tuple[Amendment, ...]:
    """An amendment for each answer of the bill that names a clause and is not as asked for, and for
    each that is in the way of a minimum condition; by clause, then by weight.

    What to write instead is the amended version's answer where one has it (the first that changes
    it), else the practice that is asked for. What it brings is worked out with this change alone,
    and as if it were shown with evidence: nothing that is planned shows a condition to be met.
    """
    found = [
        _amendment(content, report, before, asked, amended)
        for asked in report.answers
        if _is_to_amend(report, asked)
    ]
    order = list(report.assessment.measure.provisions)
    places = {id_: place for place, id_ in enumerate(order)}
    return tuple(
        sorted(
            found,
            key=lambda amendment: (
                min((places[id_] for id_ in amendment.clauses), default=len(places)),
                -round(amendment.asked.points, 9),
            ),
        )
    )


def _in_the_way_of(report: Report, asked: Asked) -> tuple[Condition, ...]:
    """The minimum conditions that an answer keeps from being met, in the report's order."""
    return tuple(line for line in report.front.conditions if asked.id in line.in_the_way)


def _is_to_amend(report: Report, asked: Asked) -> bool:
    if asked.is_as_asked_for or asked.is_flagged or asked.grade == "not-applicable":
        return False
    if asked.provisions and not asked.is_open:
        return True
    return bool(_in_the_way_of(report, asked))


def _amendment(
    content: Content, report: Report, before: Score, asked: Asked, amended: Sequence[Amended]
) -> Amendment:
    in_the_way_of = _in_the_way_of(report, asked)
    bill, question = report.assessment, content.questions[asked.id]
    by, answer = _changed(bill, asked.id, amended)
    best = Answer(answer=question.grades[0], evidence="documented", source=TRIED)
    tried = answer.model_copy(update=_shown()) if answer else best
    return Amendment(
        clauses=asked.provisions,
        asked=asked,
        instead=question.wording(answer.answer) if answer else asked.best_option,
        by=by,
        conditions=tuple(line.name for line in in_the_way_of),
        harms=tuple(harm.name for harm in report.harms if _leads_to(harm.routes, asked)),
        norms=_norms(content, asked, in_the_way_of),
        brings=brings(content, before, score(content, bill.with_answer(asked.id, tried))),
    )


def _shown() -> Mapping[str, str]:
    return {"planned": "no", "evidence": "documented", "source": TRIED}


def _changed(bill: Assessment, id_: str, amended: Sequence[Amended]) -> tuple[str, Answer | None]:
    """The first amended version that answers otherwise, with its answer."""
    old = bill.answers.get(id_)
    for option in amended:
        new = option.assessment.answers.get(id_)
        if new is not None and (old is None or new.answer != old.answer):
            return option.label, new
    return "", None


def _leads_to(routes: Sequence[HarmRoute], asked: Asked) -> bool:
    return any(question.id == asked.id for route in routes for question in route.questions)


def _norms(
    content: Content, asked: Asked, in_the_way_of: Sequence[Condition]
) -> tuple[Instrument, ...]:
    """The norms that bear on the conditions in whose way the answer stands, else on its route."""
    conditions = {line.id for line in in_the_way_of}
    route = content.questions[asked.id].route
    norms = content.register.instruments.values()
    near = [norm for norm in norms if conditions & set(norm.conditions)]
    near = near or [norm for norm in norms if route in norm.routes]
    return tuple(sorted(near, key=lambda norm: not norm.is_binding)[:NORMS])


def brings(content: Content, before: Score, after: Score) -> Brings:
    """What moves from one score to another."""
    return Brings(
        tuple(_conditions(content, before, after)),
        tuple(_harms(content, before, after)),
        before.index.best - after.index.best,
        before.index.worst - after.index.worst,
    )


def _conditions(content: Content, before: Score, after: Score) -> Iterator[ConditionMoved]:
    statuses = {line.id: line.status for line in after.red_lines}
    for line in before.red_lines:
        now = statuses.get(line.id)
        if now is not None and now != line.status:
            yield ConditionMoved(content.register.red_lines[line.id].name, line.status, now)


def _harms(content: Content, before: Score, after: Score) -> Iterator[HarmMoved]:
    levels = {harm.id: harm.level for harm in after.harms}
    for harm in before.harms:
        if levels[harm.id] != harm.level:
            name = content.register.harms[harm.id].name
            yield HarmMoved(name, harm.level, levels[harm.id])
