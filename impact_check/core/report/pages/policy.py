"""The policy edition: numbered paragraphs for officials and committees, at most twelve pages."""

from collections.abc import Iterator

from impact_check.core.document.blocks import Block, Items, Section, items
from impact_check.core.document.lines import filled, muted, strong, typed
from impact_check.core.report import labels, messages
from impact_check.core.report import messages_of_annexes as annex_messages
from impact_check.core.report.pages import policy_annexes, policy_tables
from impact_check.core.report.pages.brief import trust
from impact_check.core.report.pages.counting import Numbering, shortened
from impact_check.core.report.pages.locked import locked_lines
from impact_check.core.report.pages.measure import is_silent, steps_of
from impact_check.core.report.pages.pieces import names, profile, section, small, text
from impact_check.core.report.pages.progress import level_lines
from impact_check.core.report.steps import FirstStep
from impact_check.core.report.values import Report
from impact_check.core.words.grammar import by_number

STEPS_SHOWN, FLIPS_SHOWN, LISTED_SHOWN, DESIGN_SHOWN = 6, 2, 8, 6
SAFEGUARDS_SHOWN, LOCKED_SHOWN, OPEN_SHOWN, WATCHED_SHOWN = 6, 5, 8, 5


def policy_sections(report: Report) -> tuple[Block, ...]:
    """What follows page 1, its paragraphs numbered through."""
    no = Numbering()
    return (
        section("summary", labels.SUMMARY, *summary(report, no)),
        section("aims", labels.MEASURE_AND_AIM, *aims(report, no)),
        section("options", labels.OPTIONS, *_options(report, no)),
        profile_section(report),
        section("bears", labels.WHO_BEARS, *policy_tables.groups(report, no)),
        section("rights", labels.RIGHTS, *policy_tables.rights(report, no)),
        *policy_tables.clauses(report, no),
        section("alternatives", labels.ALTERNATIVES, *policy_tables.alternatives(report, no)),
        section("recommendations", labels.RECOMMENDATIONS, *_recommendations(report, no)),
        section("monitoring", labels.MONITORING, *monitoring(report, no)),
        *policy_annexes.annexes(report, no),
    )


def summary(report: Report, no: Numbering) -> Iterator[Block]:
    """What is assessed, what it comes to, how far that can be trusted."""
    front, measure = report.front, report.assessment.measure
    yield no.text(
        messages.WHAT_IS_ASSESSED[bool(measure.actor), bool(measure.region)],
        title=report.title,
        actor=measure.actor,
        region=measure.region,
        stage=report.stage_name,
        when=front.when,
    )
    yield no.text(
        messages.STRONG_THEN_REST,
        first=strong(f"{front.conclusion_name}."),
        rest=" ".join(front.reasons),
    )
    for said in level_lines(report):
        yield no.text("{it}", it=said)
    yield no.text("{it}", it=front.advice)
    yield no.text("{it}", it=trust(report))
    yield no.text("{it}", it=front.confirmed)


def aims(report: Report, no: Numbering) -> Iterator[Block]:
    """What the measure is for and how it should work."""
    measure = report.assessment.measure
    if is_silent(measure):
        yield no.text(messages.NOT_RELEASED)
    if measure.description:
        yield no.text("{it}", it=typed(measure.description))
    if measure.aim:
        yield no.text(messages.WHAT_FOR, it=typed(measure.aim))
    if measure.steps:
        yield no.text(messages.HOW_IT_WORKS)
        shown, rest = shortened(
            steps_of(measure), STEPS_SHOWN, annex_messages.ONE_MORE_STEP, annex_messages.MORE_STEPS
        )
        yield Items(tuple(shown), "numbers")
        yield from rest
    if measure.success:
        yield no.text(messages.HOW_COUNTED_AS_SUCCESS, it=typed(measure.success))
    if measure.safeguards:
        yield no.text(messages.SAFEGUARDS_IN_IT, it=typed("; ".join(measure.safeguards)))
    if measure.fixed:
        yield no.text(messages.DECIDED_ALREADY, it=typed("; ".join(measure.fixed)))


def _options(report: Report, no: Numbering) -> Iterator[Block]:
    yield no.text(annex_messages.BASELINE_TELLS)
    yield policy_tables.options(report)
    if report.plan.design:
        yield no.text("{it}", it=" ".join(report.plan.design))
    for flip in report.how_sure.flips[:FLIPS_SHOWN] if report.how_sure else ():
        is_short = len(flip.listed) <= LISTED_SHOWN
        yield no.text("{it}", it=f"{flip.sentence} {flip.lead}" if is_short else flip.sentence)
        if flip.listed and is_short:
            yield items(
                (
                    filled(
                        annex_messages.QUESTION_AND_WANTED,
                        question=asked.text,
                        wanted=muted(asked.best_option),
                    )
                    for asked in flip.listed
                ),
                "numbers",
            )


def profile_section(report: Report) -> Section:
    """The harm profile in short."""
    if not report.harms:
        return section("harms", labels.PROFILE, text(messages.NO_HARM_APPLIES))
    table = profile(report.harms, report.method["cuts"])
    return section("harms", labels.PROFILE, small(messages.PROFILE_IN_SHORT), table)


def _recommendations(report: Report, no: Numbering) -> Iterator[Block]:
    yield no.text(messages.DESIGN_FIRST)
    conditions = [step for step in report.steps if step.kind == "condition"]
    changes = [step for step in report.steps if step.kind == "change"]
    yield from _recommended("conditions-first", labels.MEET_CONDITIONS, conditions, no)
    yield from _recommended("design", labels.DESIGN, changes, no)
    yield from _safeguards(report, no)
    yield from _locked(report, no)
    yield from to_find_out(report, no)


def _recommended(id_: str, title: str, steps: list[FirstStep], no: Numbering) -> Iterator[Section]:
    if not steps:
        return
    shown, rest = shortened(
        steps, DESIGN_SHOWN, annex_messages.ONE_MORE_CHANGE_TO, annex_messages.MORE_TO_DO
    )
    told = [
        no.text(
            messages.STRONG_THEN_REST,
            first=strong(step.text),
            rest=annex_messages.MEETS_ON_PAGE_ONE if step.kind == "condition" else step.why,
        )
        for step in shown
    ]
    yield section(id_, title, *told, *rest)


def _safeguards(report: Report, no: Numbering) -> Iterator[Section]:
    found = report.plan.firm
    if not found:
        return
    shown, rest = shortened(
        found, SAFEGUARDS_SHOWN, annex_messages.ONE_MORE_SAFEGUARD, annex_messages.MORE_SAFEGUARDS
    )
    told = [
        no.text(
            annex_messages.SAFEGUARD_TOLD,
            safeguard=strong(safeguard.text),
            when=safeguard.when_name,
            who=safeguard.who,
            change=safeguard.changes_if_verified[0],
        )
        for safeguard in shown
    ]
    yield section("safeguards", labels.SAFEGUARDS, *told, *rest)


def _locked(report: Report, no: Numbering) -> Iterator[Block]:
    found = report.locked_in
    if found:
        lead = by_number(len(found), annex_messages.ONE_LOCKED, annex_messages.MANY_LOCKED)
        yield no.text("{it}", it=lead)
        _, rest = shortened(
            found, LOCKED_SHOWN, annex_messages.ONE_MORE_ANSWER, annex_messages.MORE_ANSWERS
        )
        yield items(locked_lines(report, LOCKED_SHOWN))
        yield from rest
        yield from (no.text("{it}", it=said) for said in report.plan.locked)


def to_find_out(report: Report, no: Numbering) -> Iterator[Section]:
    """The open questions that weigh most, with whom to ask."""
    found = report.open_questions
    if found:
        lead = no.text(annex_messages.THESE_WEIGH, count=report.front.open_sentence)
        shown, rest = shortened(
            found, OPEN_SHOWN, annex_messages.ONE_MORE_QUESTION, annex_messages.MORE_QUESTIONS
        )
        told = items(policy_tables.ask_whom(shown), "numbers")
        yield section("find-out", labels.TO_FIND_OUT, lead, told, *rest)


def monitoring(report: Report, no: Numbering) -> Iterator[Block]:
    """What to watch, and how to check the safeguards."""
    yield no.text(annex_messages.MONITOR)
    watched, rest = shortened(
        [harm.name for harm in report.harms if harm.index.worst],
        WATCHED_SHOWN,
        annex_messages.ONE_MORE_HARM,
        annex_messages.MORE_HARMS,
    )
    if watched:
        yield no.text(annex_messages.WATCH_FIRST, harms=names(watched))
        yield from rest
    yield from policy_tables.checks(report)
