"""Content, assessment and score -> the frozen Report; every sentence and every order that reports
show is decided here.
"""

from collections.abc import Iterable, Mapping

from impact_check.core.after.review import Assessed, review
from impact_check.core.method.breakdown import Part, breakdown
from impact_check.core.method.numbers import DEFAULTS, Numbers
from impact_check.core.method.scoring import Interval, LevelRange, score_of, workings
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.citation import Citation
from impact_check.core.model.content import Content
from impact_check.core.plan.plan import plan_of
from impact_check.core.plan.suggestions import candidates
from impact_check.core.report.brought import Brought
from impact_check.core.report.composed import Composed
from impact_check.core.report.found import facts_first
from impact_check.core.report.harms_found import harm_counts, harms_found
from impact_check.core.report.law import law_of
from impact_check.core.report.page_one import firm_questions, front_page, without_extensions
from impact_check.core.report.stress_told import sure_of
from impact_check.core.report.values import (
    CertaintyTold,
    ContextLine,
    GroupFound,
    HarmFound,
    HarmInGroup,
    NamedPart,
    ProvisionFound,
    Report,
    SeenHere,
)
from impact_check.core.stress.stress import Stress
from impact_check.core.views.citing import references, works_cited
from impact_check.core.views.observed import Observed, observed_here
from impact_check.core.views.questions_asked import asked_questions
from impact_check.core.views.reasons import doubts
from impact_check.core.views.shown import Asked
from impact_check.core.views.standing import content_note
from impact_check.core.words.command_line import typed_path
from impact_check.core.words.dates import first_day
from impact_check.core.words.names import PILLAR_NAMES, SCOPE_NAMES, STAGE_NAMES


def compose(
    content: Content,
    assessment: Assessment,
    *,
    file: str = "",
    day: str = "",
    stressed: Stress | None = None,
    numbers: Numbers = DEFAULTS,
) -> Report:
    """The report of an assessment; `day` (2026-03-01) stands for its own date, `file` goes into the
    command that recomputes it.

    `stressed` is its stress test; without it the report does not say how sure the result is.
    """
    made = workings(content, assessment, numbers)
    result = score_of(content, assessment, made, numbers)
    parts = breakdown(content, made, numbers)
    found = candidates(content, assessment, made, numbers)
    suggests = tuple(suggestion for suggestion in found if suggestion.falls)
    base = Composed(content, assessment, made, result, parts, suggests, numbers)
    answers = asked_questions(content, assessment, made, parts)
    harms = harms_found(base, {question.id: question for question in answers})
    shown_day = day or str(assessment.assessed)
    front = front_page(
        content, assessment, result, harms, answers, suggests, firm_questions(made), shown_day
    )
    brought = Brought(content, assessment, made, result, stressed)
    steps = tuple(brought.told(step) if step.is_change else step for step in front.first_steps)
    front = front._replace(first_steps=brought.leading(steps))
    measure = assessment.measure
    law = law_of(content, assessment, result, parts, answers)
    plan_day = first_day(shown_day) if shown_day else None
    plans = plan_of(content, assessment, made, result, found, day=plan_day, numbers=numbers)
    after = None
    if assessment.observed and plan_day:
        after = review(content, Assessed(file, assessment), day=plan_day)
    return Report(
        assessment=assessment,
        title=measure.title,
        stage_name=STAGE_NAMES[measure.stage],
        decided=measure.date,
        day=shown_day,
        front=front,
        level=result.level,
        index_level=result.index_level,
        index=result.index,
        inherent_index=result.inherent_index,
        without_extensions=without_extensions(content, assessment),
        harms=harms,
        harm_counts=harm_counts(harms),
        seen=tuple(_seen(content, found) for found in observed_here(content, assessment, made)),
        after=after,
        groups=_groups(base, harms),
        rights=_named(
            parts.rights, {id_: right.name for id_, right in content.register.rights.items()}
        ),
        pillars=_named(parts.pillars, PILLAR_NAMES),
        provisions=_provisions(assessment, answers),
        locked_in=tuple(question for question in answers if question.fixed_by),
        steps=steps,
        plan=plans,
        open_questions=_open(answers, stressed),
        claims_not_applicable=tuple(
            question for question in answers if question.grade == "not-applicable"
        ),
        features=_context_lines(content, assessment, "features"),
        people=_context_lines(content, assessment, "groups"),
        facts_first=facts_first(content, assessment),
        scope=SCOPE_NAMES[assessment.context.scope],
        not_covered=tuple(content.feature_name(id_) for id_ in result.not_covered),
        contradictions=tuple(question for question in answers if question.is_flagged),
        completeness=round(100 * result.completeness),
        evidenced=round(100 * result.evidenced),
        certainty=CertaintyTold(result.certainty.level, doubts(result.certainty)),
        answers=answers,
        points=parts.points,
        how_sure=sure_of(content, assessment, stressed, answers) if stressed else None,
        method=numbers.as_dict(),
        content_version=content.version,
        content_digest=content.digest,
        content_note=content_note(content),
        command=f"impact-check score {typed_path(file)}" if file else "",
        works=works_cited(content, _all_cites(content, answers)),
        law=law,
        disputed_at={
            dispute.id: references(content, dispute.dispute.cite) for dispute in law.disputes
        },
    )


def _groups(base: Composed, harms: tuple[HarmFound, ...]) -> tuple[GroupFound, ...]:
    found = []
    for part in base.parts.groups:
        borne = dict(part.harms)
        found.append(
            GroupFound(
                part.id,
                base.content.register.groups[part.id].name,
                part.certain,
                part.index,
                _level(base, part.index),
                tuple(
                    HarmInGroup(harm.id, borne[harm.id], _level(base, borne[harm.id]))
                    for harm in harms
                ),
            )
        )
    return tuple(
        sorted(found, key=lambda group: (not group.certain, -round(group.index.worst, 6), group.id))
    )


def _level(base: Composed, index: Interval) -> LevelRange:
    return LevelRange(base.numbers.level(index.best), base.numbers.level(index.worst))


def _named(parts: tuple[Part, ...], names: Mapping[str, str]) -> tuple[NamedPart, ...]:
    return tuple(NamedPart(part.id, names.get(part.id, part.id), part.index) for part in parts)


def _provisions(assessment: Assessment, answers: tuple[Asked, ...]) -> tuple[ProvisionFound, ...]:
    return tuple(
        ProvisionFound(
            id_,
            text,
            tuple(
                sorted(
                    (asked for asked in answers if id_ in asked.provisions),
                    key=lambda asked: -asked.points,
                )
            ),
        )
        for id_, text in assessment.measure.provisions.items()
        if any(id_ in asked.provisions for asked in answers)
    )


def _open(answers: tuple[Asked, ...], stressed: Stress | None) -> tuple[Asked, ...]:
    """The open questions in the order in which to ask them; without a stress test, those with most
    points first.
    """
    found = [question for question in answers if question.is_open]
    if stressed is not None:
        order = [question.question for question in stressed.open_questions]
        return tuple(sorted(found, key=lambda question: order.index(question.id)))
    return tuple(sorted(found, key=lambda question: -round(question.points, 9)))


def _context_lines(content: Content, assessment: Assessment, kind: str) -> tuple[ContextLine, ...]:
    facts, context = getattr(assessment.context, kind), assessment.context
    lines = []
    for id_, entry in getattr(content.register, kind).items():
        fact = facts.get(id_)
        value = context.presence(fact)
        source = (
            fact.source
            if fact and fact.source
            else "held back"
            if fact and fact.held == "yes"
            else context.source
        )
        lines.append(ContextLine(entry.name, value, source if fact and value != "unknown" else ""))
    return tuple(lines)


def _all_cites(content: Content, answers: Iterable[Asked]) -> Iterable[Citation]:
    routes = set()
    for answer in answers:
        question = content.questions[answer.id]
        routes.add(question.route)
        yield from question.cite
    for route in sorted(routes):
        yield from content.register.routes[route].cite
        for case in content.cases_of_route(route):
            yield from case.cite
    for harm in content.register.harms.values():
        yield from harm.cite
    for line in content.register.red_lines.values():
        yield from line.cite
    asked = {answer.id for answer in answers}
    for mitigation in content.register.mitigations.values():
        if not asked.isdisjoint(mitigation.targets):
            yield from mitigation.cite


def _seen(content: Content, found: Observed) -> SeenHere:
    seen, register = found.observation, content.register
    route = register.routes.get(seen.route)
    return SeenHere(
        id=found.harm,
        harm=register.harms[found.harm].name,
        route=route.name if route else "",
        group=register.groups[seen.group].name if seen.group in register.groups else "",
        seen=seen.seen,
        what=seen.what,
        since=seen.since,
        by=seen.by,
        source=seen.source or ("exists, held back" if seen.held == "yes" else ""),
        is_found=seen.is_found,
        found=found.found,
        not_ruled_out=found.not_ruled_out,
        is_unexplained=found.is_unexplained,
        questions=tuple((id_, content.questions[id_].text) for id_ in found.questions),
        features=tuple(content.feature_name(id_) for id_ in found.features),
    )
