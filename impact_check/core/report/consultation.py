"""A report -> the draft of a submission: own words first, then the findings as paragraphs to accept
or rewrite. It holds no level.
"""

from collections.abc import Iterator
from typing import NamedTuple

from impact_check.core.model.assessment import Submission
from impact_check.core.privacy.editions import Edition
from impact_check.core.report.values import FICTIONAL, Condition, FirstStep, HarmFound, Report
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
    """A part of the submission: what it is for, and its draft paragraphs."""

    id: str
    heading: str
    note: str
    drafts: tuple[Draft, ...]


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
        return (self.edition.mark, FICTIONAL) if self.fictional else (self.edition.mark,)


HARMS, CHANGES, OPEN, CLAIMS = 6, 8, 12, 6

AUTHORITIES = ("proposer", "authority", "public")

PROMPTS = (
    (
        "Who we are",
        "who_we_are",
        (
            "Write here who you are and whom you speak for. No names of members, no places where"
            " people work."
        ),
    ),
    (
        "What we say",
        "what_we_say",
        "Write here, in your own words, what the measure does to you and what must change.",
    ),
    (
        "Our evidence",
        "our_evidence",
        (
            "Write here what you know and how you know it, gathered with consent. Leave out the"
            " story of any one person."
        ),
    ),
)

UNACCEPTABLE = (
    "These are minimum conditions. Nothing else in the measure makes up for one that is not met."
)
HARM = "The gravest first, with what happened elsewhere."
CHANGE = "What the design says, and what we ask for instead."
QUESTIONS = "Nobody has answered these in public, or the answer has no source."


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
        conditions=tuple(one._replace(questions=()) for one in front.conditions),
        worst_harms=tuple(_who_is_harmed(one) for one in front.worst_harms),
        first_steps=front.first_steps[:3],
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
    return tuple(OwnWords(heading, getattr(own, name), prompt) for heading, name, prompt in PROMPTS)


def _reasons(report: Report) -> tuple[str, ...]:
    """Why, by minimum conditions only: everything else that a report says here speaks of levels."""
    found = []
    for status, says in (("not-met", "Not met"), ("not-shown", "Not shown to be met")):
        names = [one.name for one in report.front.conditions if one.status == status]
        if names:
            found.append(f"{says}: {'; '.join(names)}.")
    if report.not_covered:
        found.append(
            f"Not looked at, because no question covers it: {'; '.join(report.not_covered)}."
        )
    return tuple(found) or (
        "The findings below say what harm can come of it, and what is not known.",
    )


def _who_is_harmed(one: HarmFound) -> str:
    harder = f" Hit harder, where reached: {'; '.join(one.groups)}." if one.groups else ""
    return f"{one.name}. {_how(one)}{harder}".strip()


def _how(one: HarmFound) -> str:
    known = [route for route in one.routes if any(not asked.is_open for asked in route.questions)]
    if known:
        return f"{known[0].name}. {known[0].why}"
    return (
        f"It may happen; nobody has answered: {one.routes[0].name}. {one.routes[0].why}"
        if one.routes
        else ""
    )


def _parts(report: Report) -> tuple[Part, ...]:
    """The parts that have something to say, their drafts numbered through."""
    found: list[Part] = []
    for id_, heading, note, drafts in (
        ("unacceptable", "What we cannot accept", UNACCEPTABLE, _cannot_accept(report)),
        ("harm", "What the measure does to people", HARM, _harms(report)),
        ("changes", "What must change", CHANGE, _changes(report)),
        ("questions", "Questions that we ask you to answer", QUESTIONS, _questions(report)),
    ):
        before = sum(len(part.drafts) for part in found)
        numbered = tuple(one._replace(number=before + place) for place, one in enumerate(drafts, 1))
        found += [Part(id_, heading, note, numbered)] if numbered else []
    return tuple(found)


def _cannot_accept(report: Report) -> Iterator[Draft]:
    for one in report.front.conditions:
        if one.status != "met":
            says = (
                "As it is designed, the measure does this."
                if one.status == "not-met"
                else "Nothing shows that the measure avoids this."
            )
            wanted = "; and ".join(one.meets)
            yield Draft(
                one.unacceptable, f"{says} What would meet the condition: {wanted}.", one.references
            )


def _harms(report: Report) -> Iterator[Draft]:
    told: set[str] = set()
    for one in [harm for harm in report.harms if harm.routes][:HARMS]:
        fresh = tuple(
            case for route in one.routes for case in route.cases if case.name not in told
        )[:2]
        told |= {case.name for case in fresh}
        harder = (
            f" It hits harder, where they are reached: {'; '.join(one.groups)}."
            if one.groups
            else ""
        )
        yield Draft(f"{one.name}.", f"{one.why} {_how(one)}{harder}", one.references, fresh)


def _changes(report: Report) -> Iterator[Draft]:
    asked = {one.id: one for one in report.answers}
    for step in [one for one in report.steps if one.kind == "change"][:CHANGES]:
        question = asked[step.question]
        text = f"As designed: {_ended(question.answer)} The question behind it: {question.text}"
        yield Draft(f"We ask for this: {_ended(question.best_option)}", text, question.references)


def _questions(report: Report) -> Iterator[Draft]:
    for one in [one for one in report.open_questions if _is_theirs(one)][:OPEN]:
        yield Draft(one.text, f"What we hope to read: {_ended(one.best_option)}", one.references)
    claims = [one for one in report.answers if _is_unshown(one) and _is_theirs(one)]
    for one in sorted(claims, key=lambda asked: -round(asked.points, 9))[:CLAIMS]:
        yield Draft(
            f"What shows this? {_ended(one.answer)}",
            f"It is said in answer to: {one.text} No source is given.",
            one.references,
        )


def _ended(words: str) -> str:
    """Words as a sentence: the options of a question end without a full stop."""
    return words if words.endswith((".", "!", "?")) else f"{words}."


def _is_theirs(one: Asked) -> bool:
    """Whether somebody other than affected people can know the answer."""
    return any(who in one.who_knows for who in AUTHORITIES)


def _is_unshown(one: Asked) -> bool:
    return not one.is_open and one.grade in ("safe", "minor") and not one.source


def _works(report: Report, parts: tuple[Part, ...]) -> tuple[WorkCited, ...]:
    cited = {
        ref.anchor
        for part in parts
        for draft in part.drafts
        for ref in (*draft.references, *(r for c in draft.cases for r in c.references))
    }
    return tuple(one for one in report.works if one.anchor in cited)
