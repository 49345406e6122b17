"""A report -> its findings as a submission tells them, in full and in short, each with what it
bears on.
"""

from collections.abc import Iterable, Iterator

from impact_check.core.call import messages
from impact_check.core.call.values import Finding
from impact_check.core.model.answer import FEW_PEOPLE
from impact_check.core.model.content import Content
from impact_check.core.report.consultation import is_theirs, is_unshown
from impact_check.core.report.values import Condition, HarmFound, Report
from impact_check.core.views.shown import Asked, Told


def findings(content: Content, report: Report) -> tuple[Finding, ...]:
    """Every finding of a report: conditions first, then harms that somebody has answered for, then
    changes, then what to ask the authority; in each, what weighs most first.
    """
    answers = {asked.id: asked for asked in report.answers}
    harms = [found for found in report.harms if found.first_known_route]
    cases = _cases(harms)
    changes = (answers[step.question] for step in report.steps if step.kind == "change")
    return (
        *(
            _condition(content, report, found)
            for found in report.front.conditions
            if found.status != "met"
        ),
        *(_harm(content, report, found)._replace(case=cases.get(found.id)) for found in harms),
        *(_change(content, report, asked) for asked in changes),
        *_asks(content, report),
    )


def _cases(harms: Iterable[HarmFound]) -> dict[str, Told]:
    """What happened elsewhere by the way in which a harm is told to happen, each event once."""
    found: dict[str, Told] = {}
    for harm in harms:
        route = harm.first_known_route
        for case in route.cases if route else ():
            if case.name not in {told.name for told in found.values()}:
                found[harm.id] = case
                break
    return found


def _condition(content: Content, report: Report, found: Condition) -> Finding:
    not_met = found.status == "not-met"
    message = messages.CONDITION_NOT_MET if not_met else messages.CONDITION_NOT_SHOWN
    in_the_way = [asked for asked in found.questions if asked.id in found.in_the_way]
    wanted = "; ".join(
        messages.WANTED.format(question=asked.text, answer=asked.best_option.rstrip("."))
        for asked in in_the_way
    )
    told = message.format(unacceptable=found.unacceptable, wanted=wanted)
    return Finding(
        f"condition.{found.id}",
        "condition",
        _with_testimony(report, told, in_the_way),
        messages.CONDITION_SHORT.format(unacceptable=found.unacceptable),
        found.references,
        None,
        _bears_on(content, found.questions) | {found.id},
    )


def _harm(content: Content, report: Report, found: HarmFound) -> Finding:
    route = found.first_known_route
    assert route is not None  # only such harms are told
    told = messages.HARM.format(name=found.name, why=found.why, route=route.name, how=route.why)
    if found.groups:
        told = messages.HITS_HARDER.format(told=told, groups="; ".join(found.groups))
    known = [asked for asked in route.questions if not asked.is_open]
    return Finding(
        f"harm.{found.id}",
        "harm",
        _with_testimony(report, told, known),
        messages.HARM_SHORT.format(name=found.name, route=route.name),
        found.references,
        None,
        _bears_on(content, route.questions) | {found.id, *content.register.harms[found.id].rights},
    )


def _change(content: Content, report: Report, asked: Asked) -> Finding:
    now, wanted = asked.answer.rstrip("."), asked.best_option.rstrip(".")
    told = messages.CHANGE.format(question=asked.text, now=now, wanted=wanted)
    return Finding(
        f"change.{asked.id}",
        "change",
        _with_testimony(report, told, [asked]),
        messages.CHANGE_SHORT.format(question=asked.text, wanted=wanted),
        asked.references,
        None,
        _bears_on(content, [asked]),
    )


def _asks(content: Content, report: Report) -> Iterator[Finding]:
    """What is open and what is said without a source, where somebody else can know it."""
    for asked in filter(is_theirs, report.open_questions):
        wanted = asked.best_option.rstrip(".")
        full = messages.ASK.format(question=asked.text, wanted=wanted)
        short = messages.ASK_SHORT.format(question=asked.text)
        yield _ask(content, asked, full, short)
    for asked in filter(is_theirs, filter(is_unshown, report.answers)):
        full = messages.PROOF.format(question=asked.text, answer=asked.answer.rstrip("."))
        yield _ask(content, asked, full, messages.PROOF_SHORT.format(answer=asked.answer))


def _ask(content: Content, asked: Asked, full: str, short: str) -> Finding:
    bears_on = _bears_on(content, [asked])
    return Finding(f"ask.{asked.id}", "ask", full, short, asked.references, None, bears_on)


def _bears_on(content: Content, questions: Iterable[Asked]) -> frozenset[str]:
    """The ids that findings from these questions have to do with."""
    found: set[str] = set()
    for asked in questions:
        question = content.questions[asked.id]
        route = content.register.routes[question.route]
        checklist = content.section_of_question[asked.id].checklist
        found |= {asked.id, checklist, question.route, *asked.provisions}
        found |= {*route.features, *route.groups, *route.leads_to}
        found |= {question.red_line} if question.red_line else set()
    return frozenset(found)


def _with_testimony(report: Report, told: str, questions: Iterable[Asked]) -> str:
    """What is told, with how many people's testimony stands behind it: a band, where they agreed
    and are not so few that it could lead to one of them.
    """
    given = (report.assessment.answers.get(asked.id) for asked in questions)
    gathered = [answer.gathered for answer in given if answer and answer.gathered]
    agreed = [testimony for testimony in gathered if testimony.consent == "yes"]
    if not agreed:
        return told
    number = next(
        (testimony.how_many for testimony in agreed if testimony.how_many not in ("", FEW_PEOPLE)),
        "",
    )
    message = messages.TESTIMONY_OF if number else messages.TESTIMONY
    return message.format(told=told, number=number)
