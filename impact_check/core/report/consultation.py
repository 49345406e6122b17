"""A report -> the draft of a submission: own words first, then the findings as paragraphs to accept
or rewrite. It holds no level.
"""

from collections.abc import Iterator
from typing import NamedTuple

from impact_check.core.model.assessment import Submission
from impact_check.core.privacy.editions import Edition
from impact_check.core.report import messages_of_draft as messages
from impact_check.core.report.steps import FirstStep
from impact_check.core.report.values import Condition, HarmFound, Report
from impact_check.core.views.shown import Asked, Reference, Told, WorkCited


class OwnWords(NamedTuple):
    """What the collective says itself, or what it is asked to write there."""

    heading: str
    text: str
    prompt: str


class Draft(NamedTuple):
    """One draft paragraph, numbered through the whole submission, with what it rests on."""

    lead: str
    text: str
    references: tuple[Reference, ...] = ()
    cases: tuple[Told, ...] = ()
    number: int = 0


class Part(NamedTuple):
    """A part of the submission: what it is for, its draft paragraphs, and how many more there
    would be.
    """

    id: str
    heading: str
    note: str
    drafts: tuple[Draft, ...]
    left_out: int


class Consultation(NamedTuple):
    """Everything that the draft of a submission shows."""

    title: str
    actor: str
    region: str
    stage_name: str
    decided: str
    day: str
    to: str
    own_words: tuple[OwnWords, ...]
    parts: tuple[Part, ...]
    conclusion: str
    conclusion_name: str
    reasons: tuple[str, ...]
    advice: str
    conditions: tuple[Condition, ...]
    worst_harms: tuple[str, ...]
    first_steps: tuple[FirstStep, ...]
    open_sentence: str
    who: str
    when: str
    confirmed: str
    is_not: tuple[str, ...]
    standing: str
    fictional: bool
    content_version: str
    content_digest: str
    content_note: str
    command: str
    works: tuple[WorkCited, ...]
    edition: Edition
    left_out: tuple[str, ...] = ()
    stays: tuple[str, ...] = ()

    @property
    def marks(self) -> tuple[str, ...]:
        """What stands on every page."""
        return self.edition.marks(fictional=self.fictional)


HARMS, CHANGES, OPEN, CLAIMS = 6, 8, 12, 6
CASES_TOLD = 2
EVERY = None  # no limit
AUTHORITIES = frozenset({"proposer", "authority", "public-record"})


def consultation(report: Report) -> Consultation:
    """The draft of a submission from a report that was composed for it."""
    front, measure = report.front, report.assessment.measure
    parts = _parts(report)
    return Consultation(
        title=report.title,
        actor=measure.actor,
        region=measure.region,
        stage_name=report.stage_name,
        decided=report.decided,
        day=report.day,
        to=report.assessment.submission.to,
        own_words=_own_words(report.assessment.submission),
        parts=parts,
        conclusion=front.conclusion,
        conclusion_name=front.conclusion_name,
        reasons=_reasons(report),
        advice=front.advice,
        conditions=tuple(line._replace(questions=()) for line in front.conditions),
        worst_harms=tuple(map(_who_is_harmed, front.worst_harms)),
        first_steps=front.first_steps,
        open_sentence=front.open_sentence,
        who=front.who,
        when=front.when,
        confirmed=front.confirmed,
        is_not=front.is_not,
        standing=front.standing,
        fictional=front.fictional,
        content_version=report.content_version,
        content_digest=report.content_digest,
        content_note=report.content_note,
        command=report.command,
        works=_works(report, parts),
        edition=report.edition,
        left_out=report.left_out,
        stays=report.stays,
    )


def _own_words(own: Submission) -> tuple[OwnWords, ...]:
    return (
        OwnWords(messages.WHO_WE_ARE, own.who_we_are, messages.PROMPT_WHO),
        OwnWords(messages.WHAT_WE_SAY, own.what_we_say, messages.PROMPT_WHAT),
        OwnWords(messages.OUR_EVIDENCE, own.our_evidence, messages.PROMPT_EVIDENCE),
    )


def _reasons(report: Report) -> tuple[str, ...]:
    """Why, by minimum conditions only: everything else that a report says here speaks of levels."""
    found = []
    for status, message in (("not-met", messages.NOT_MET), ("not-shown", messages.NOT_SHOWN)):
        names = [line.name for line in report.front.conditions if line.status == status]
        if names:
            found.append(message.format(names="; ".join(names)))
    if report.not_covered:
        found.append(messages.NOT_LOOKED_AT.format(names="; ".join(report.not_covered)))
    return tuple(found) or (messages.FINDINGS_BELOW,)


def _who_is_harmed(harm: HarmFound) -> str:
    forms = (messages.WHO_HOW, messages.WHO_MAY, messages.WHO_ONLY)
    told = _how(harm, forms, name=harm.name)
    return _with_groups(harm, told, messages.HIT_HARDER)


def _how(harm: HarmFound, forms: tuple[str, str, str], **holes: str) -> str:
    """By a way that somebody has answered, else by one that may be open, else by none."""
    happens, may_happen, alone = forms
    if harm.first_known_route:
        route = harm.first_known_route
        return happens.format(route=route.name, how=route.why, **holes)
    if harm.routes:
        route = harm.routes[0]
        return may_happen.format(route=route.name, how=route.why, **holes)
    return alone.format(**holes)


def _with_groups(harm: HarmFound, told: str, message: str) -> str:
    return message.format(told=told, groups="; ".join(harm.groups)) if harm.groups else told


def _parts(report: Report) -> tuple[Part, ...]:
    """The parts that have something to say, their drafts numbered through."""
    found: list[Part] = []
    for id_, heading, note, *lists in (
        (
            "unacceptable",
            messages.CANNOT_ACCEPT,
            messages.CANNOT_ACCEPT_NOTE,
            (tuple(_cannot_accept(report)), EVERY),
        ),
        ("harm", messages.HARMS, messages.HARMS_NOTE, (tuple(_harms(report)), HARMS)),
        ("changes", messages.CHANGES, messages.CHANGES_NOTE, (tuple(_changes(report)), CHANGES)),
        ("decided", messages.DECIDED, messages.DECIDED_NOTE, (tuple(_decided(report)), EVERY)),
        (
            "questions",
            messages.QUESTIONS,
            messages.QUESTIONS_NOTE,
            (tuple(_questions(report)), OPEN),
            (tuple(_claims(report)), CLAIMS),
        ),
    ):
        before = sum(len(part.drafts) for part in found)
        kept = [draft for drafts, most in lists for draft in drafts[:most]]
        numbered = tuple(
            draft._replace(number=before + place) for place, draft in enumerate(kept, 1)
        )
        left_out = sum(len(drafts) for drafts, _ in lists) - len(kept)
        found += [Part(id_, heading, note, numbered, left_out)] if numbered else []
    return tuple(found)


def _cannot_accept(report: Report) -> Iterator[Draft]:
    for line in report.front.conditions:
        if line.status != "met":
            does = messages.MAY_DO_THIS if line.only_if else messages.DOES_THIS
            message = does if line.status == "not-met" else messages.NOT_AVOIDED
            wanted = "; and ".join(
                messages.WANTED_AT.format(question=question, answer=answer)
                for question, answer in zip(line.in_the_way, line.meets, strict=True)
            )
            yield Draft(
                line.unacceptable,
                message.format(wanted=wanted, broken=line.remark),
                line.references,
            )


def _harms(report: Report) -> Iterator[Draft]:
    told: set[str] = set()
    forms = (messages.HARM_HOW, messages.HARM_MAY, messages.HARM_ONLY)
    for harm in [harm for harm in report.harms if harm.routes]:
        route = harm.first_known_route or harm.routes[0]
        fresh = tuple(case for case in route.cases if case.name not in told)[:CASES_TOLD]
        told |= {case.name for case in fresh}
        text = _with_groups(harm, _how(harm, forms, why=harm.why), messages.HITS_HARDER)
        yield Draft(messages.HARM.format(name=harm.name), text, harm.references, fresh)


def _changes(report: Report) -> Iterator[Draft]:
    asked = {found.id: found for found in report.answers}
    for step in [step for step in report.steps if step.kind == "change"]:
        found = asked[step.question]
        text = messages.CHANGE_TEXT.format(now=found.quoted, wanted=_unended(found.best_option))
        yield Draft(messages.CHANGE.format(question=found.text), text, found.references)


def _decided(report: Report) -> Iterator[Draft]:
    """What a deal or a law has fixed: what remains possible, and what it locks in."""
    asked = {found.id: found for found in report.answers}
    for fixed in report.plan.fixed:
        if fixed.conditions_kept or fixed.harms_kept:
            told = [messages.DECIDED_NOW.format(now=asked[fixed.question].quoted), *fixed.remains]
            for names, message in (
                (fixed.conditions_kept, messages.DECIDED_KEEPS),
                (fixed.harms_kept, messages.DECIDED_LOCKS),
            ):
                told += [message.format(names="; ".join(names))] if names else []
            references = asked[fixed.question].references
            yield Draft(fixed.text, " ".join(told), references)


def _questions(report: Report) -> Iterator[Draft]:
    for asked in [asked for asked in report.open_questions if is_theirs(asked)]:
        text = messages.OPEN_TEXT.format(wanted=_unended(asked.best_option))
        yield Draft(asked.text, text, asked.references)


def _claims(report: Report) -> Iterator[Draft]:
    """What is said without a source, what weighs most first."""
    claims = [asked for asked in report.answers if is_unshown(asked) and is_theirs(asked)]
    for asked in sorted(claims, key=lambda asked: -round(asked.points, 9)):
        yield Draft(
            messages.CLAIM.format(answer=_ended(asked.answer)),
            messages.CLAIM_TEXT.format(question=asked.text),
            asked.references,
        )


def _ended(words: str) -> str:
    """Words as a sentence: the options of a question end without a full stop."""
    return words if words.endswith((".", "!", "?")) else f"{words}."


def _unended(words: str) -> str:
    """Words to be quoted inside a sentence."""
    return words.rstrip(".")


def is_theirs(asked: Asked) -> bool:
    """Whether somebody other than affected people can know the answer."""
    return not AUTHORITIES.isdisjoint(asked.knowers)


def is_unshown(asked: Asked) -> bool:
    """Whether a good answer is stated without a source."""
    return not asked.is_open and asked.grade in ("safe", "minor") and not asked.source


def _works(report: Report, parts: tuple[Part, ...]) -> tuple[WorkCited, ...]:
    cited = {
        reference.anchor
        for part in parts
        for draft in part.drafts
        for reference in (*draft.references, *(r for case in draft.cases for r in case.references))
    }
    return tuple(work for work in report.works if work.anchor in cited)
