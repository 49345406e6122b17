"""Page 1 of every edition that shows a level: what no theme and no edition can drop."""

from collections.abc import Iterator

from impact_check.core.document.blocks import (
    Block,
    Box,
    Facts,
    Item,
    Items,
    Paragraph,
    Section,
    Title,
    items,
)
from impact_check.core.document.lines import (
    Hole,
    Line,
    Sign,
    filled,
    label,
    line,
    link,
    plain,
    question_id,
    strong,
)
from impact_check.core.report import labels, messages
from impact_check.core.report.found import brings_label
from impact_check.core.report.pages.pieces import (
    fact,
    ladder,
    names,
    question,
    references,
    small,
    text,
)
from impact_check.core.report.pages.progress import level_lines, progress_facts
from impact_check.core.report.steps import FirstStep
from impact_check.core.report.values import Condition, HarmFound, HarmRoute, Report
from impact_check.core.words.dates import spelled
from impact_check.core.words.grammar import capital


def page_one(
    report: Report, *, has_annexes: bool, first: tuple[Section, ...] = ()
) -> tuple[Block, ...]:
    """What page 1 says; with annexes it leads on to them. `first` stands before the conditions."""
    return (
        title(report),
        Box("headline", (_conclusion(report), _level(report))),
        *first,
        _conditions(report.front.conditions, has_annexes),
        _worst(report.front.worst_harms),
        _first(report, has_annexes),
        _basis(report, has_annexes),
    )


def title(report: Report) -> Title:
    """The title with what the measure is, who carries it out, where and when."""
    measure = report.assessment.measure
    pairs = (
        (labels.ACTOR, measure.actor),
        (labels.PROPOSER, measure.proposer),
        (labels.WHERE, measure.region),
        (labels.STAGE, report.stage_name),
        (labels.DECISION, spelled(report.decided) if report.decided else ""),
    )
    found = tuple(filled(message, it=value) for message, value in pairs if value)
    return Title(report.edition.title, report.title, found)


def _conclusion(report: Report) -> Section:
    front = report.front
    blocks: list[Block] = [
        Paragraph((Sign(front.conclusion, front.conclusion_name),), "verdict"),
        items((plain(reason),) for reason in front.reasons),
        Paragraph(line(strong(labels.WHAT_FOLLOWS), front.advice), "advice"),
    ]
    if report.without_extensions:
        blocks.append(small("{it}", it=report.without_extensions))
    return Section("conclusion", labels.CONCLUSION, tuple(blocks), "panel")


def _level(report: Report) -> Section:
    sign = Paragraph((ladder(report.level),), "verdict")
    told = tuple(Paragraph(said) for said in level_lines(report))
    return Section("level", labels.LEVEL, (sign, *told, Facts(progress_facts(report))), "panel")


def _conditions(found: tuple[Condition, ...], has_annexes: bool) -> Section:
    if not found:
        return Section("conditions", labels.CONDITIONS, (text(messages.NO_CONDITION),))
    rows = [condition for condition in found if not condition.is_plainly_met]
    met = [condition for condition in found if condition.is_plainly_met]
    blocks: list[Block] = [Paragraph((plain(messages.NOTHING_MAKES_UP),), "lead")]
    shown = [_condition(condition, has_annexes) for condition in rows]
    if met:
        shown.append(_met(met))
    return Section("conditions", labels.CONDITIONS, (*blocks, Items(tuple(shown), "aligned")))


def _condition(condition: Condition, has_annexes: bool) -> Item:
    return Item(
        (
            Paragraph((Sign(condition.sign, capital(condition.status_name)),), "name"),
            Box("part", (Paragraph((strong(condition.name),)), text("{it}", it=condition.text))),
            Box("part", tuple(_what_meets(condition, has_annexes))),
        ),
        f"c-{condition.id}",
    )


def _what_meets(condition: Condition, has_annexes: bool) -> Iterator[Block]:
    if condition.remark:
        yield text("{it}", it=condition.remark)
    for place, wanted in enumerate(condition.meets):
        name = labels.AND_MEETS if place else labels.WHAT_MEETS
        yield Paragraph(line(label(name), f"{wanted}."))
    sources = references(condition.references[:1])
    asked: list[Hole] = [
        question(found) if has_annexes else question_id(found.id) for found in condition.questions
    ]
    yield Paragraph(line(*asked, sources), "small")


def _met(conditions: list[Condition]) -> Item:
    told = (
        Item((text("{name}. {it}", name=strong(found.name), it=found.text),), f"c-{found.id}")
        for found in conditions
    )
    sign = Paragraph((Sign("met", labels.MET),), "name")
    return Item((sign, Items(tuple(told), "plain")))


def _worst(harms: tuple[HarmFound, ...]) -> Section:
    if not harms:
        return Section("worst", labels.WORST, (text(messages.NO_HARM),))
    return Section("worst", labels.WORST, (Items(tuple(map(_card, harms)), "cards"),))


def _card(harm: HarmFound) -> Item:
    blocks: list[Block] = [
        Paragraph((link(harm.name, f"#h-{harm.id}", "strong"),), "name"),
        Paragraph((ladder(harm.level),)),
    ]
    if harm.groups:
        blocks.append(Paragraph(line(label(labels.HIT_HARDER), names(harm.groups))))
    known = harm.first_known_route
    if known:
        blocks.append(_route(labels.HOW_IT_HAPPENS, known))
    if harm.routes and harm.routes[0] != known:
        name = labels.MAY_ALSO_HAPPEN if known else labels.HOW_IT_MAY_HAPPEN
        blocks.append(_route(name, harm.routes[0]))
    return Item(tuple(blocks))


def _route(name: str, route: HarmRoute) -> Paragraph:
    return Paragraph(line(label(name), f"{route.name}.", route.why))


def _first(report: Report, has_annexes: bool) -> Section:
    steps = report.front.first_steps
    if not steps:
        return Section("first", labels.FIRST, (text(messages.NOTHING_FIRST),))
    blocks: list[Block] = [Items(tuple(_step(step, has_annexes) for step in steps), "steps")]
    if len(report.steps) > len(steps) and has_annexes:
        blocks.append(Paragraph((link(labels.ALL_TO_DO, "#do"),), "small"))
    return Section("first", labels.FIRST, tuple(blocks))


def _step(step: FirstStep, has_annexes: bool) -> Item:
    brings = what_it_brings(step)
    why = step.why
    if step.kind == "condition":
        why = "" if brings else messages.STANDS_ABOVE
    blocks: list[Block] = [
        Paragraph((plain(step.text),), "name"),
        Paragraph(line(why, *brings)),
    ]
    if step.question:
        blocks.append(Paragraph(see_question(step.question, has_annexes), "small"))
    return Item(tuple(blocks))


def what_it_brings(step: FirstStep) -> tuple[Hole, ...]:
    """What a step brings by itself, behind its label; nothing where that is not worked out."""
    if not step.brings:
        return ()
    return label(brings_label(step)), step.brings


def see_question(id_: str, has_annexes: bool = True) -> Line:
    """Where a question stands in full, with its id; only the id where there are no annexes."""
    if not has_annexes:
        return (question_id(id_),)
    return (link(labels.SEE_QUESTION, f"#q-{id_}"), plain(" "), question_id(id_))


def _basis(report: Report, has_annexes: bool) -> Section:
    front = report.front
    more = link(labels.WHAT_TO_FIND_OUT, "#unknown") if has_annexes and front.open_count else ""
    found = (
        *fact(labels.UNKNOWN_ANSWERS, line(front.open_sentence, more)),
        *fact(labels.WHO, (plain(front.who),)),
        *fact(labels.WHEN, (plain(front.when),)),
        *fact(labels.AFFECTED_PEOPLE, (plain(front.confirmed),)),
    )
    limits = filled(
        messages.REPORT_IS_NOT, first=strong(labels.IS_NOT), things=messages.or_(front.is_not)
    )
    note = Box("note", (Paragraph(limits), text("{it}", it=front.standing)))
    return Section("basis", labels.BASIS, (Facts(found), note))
