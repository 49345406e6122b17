"""What an answer rests on: evidence, source, kind of source, and how testimony was gathered."""

from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from impact_check.core.model.assessment import Answer, EvidenceKind, Gathered
from impact_check.core.model.checklist import Question
from impact_check.core.walk import messages
from impact_check.core.walk.common import (
    AROUND,
    NEVER_WRITE,
    SAME,
    WHILE_WRITING,
    Kind,
    explained,
    refused,
)
from impact_check.core.walk.parts.asking import onward
from impact_check.core.walk.state import Place, Walk, at, telling, with_assessment
from impact_check.core.walk.steps import (
    Choose,
    Chosen,
    GoOn,
    Line,
    Option,
    Pressed,
    Reply,
    Write,
    Written,
)
from impact_check.core.walk.typed import cleaned, objection

EVIDENCE = (
    "Nothing that can be checked: it is stated without a source",
    "One source that can be checked",
    "Two or more sources that do not depend on each other",
    "A source that exists, but cannot be named here",
    "Testimony, gathered with consent by an organisation led by affected people",
)


AGAIN, LATER = "a", "l"


BANDS = ("1-4", "5-9", "10-49", "50 or more")


KIND_NAMES: dict[EvidenceKind, str] = {
    "document": "A document",
    "data": "Data",
    "law": "A law or rule",
    "observation": "Something that was observed",
    "testimony": "Testimony",
    "expert": "An expert's statement",
}


KIND_ORDER: tuple[EvidenceKind, ...] = tuple(kind for kind in get_args(EvidenceKind) if kind)


NO_EVIDENCE = {"evidence": "none", "kind": "", "source": "", "held": "no", "gathered": None}


def question_of(walk: Walk) -> Question:
    """The question that a place is about."""
    return walk.setting.content.questions[walk.place.id]


def _head(walk: Walk) -> tuple[str, ...]:
    return (f"Evidence: {question_of(walk).text}",)


def with_fields(walk: Walk, **fields: object) -> Walk:
    """The walk with some fields of the answer changed; the same walk where they say so already, so
    that undo goes back to a change.
    """
    old = walk.assessment.answers[walk.place.id]
    answer = old.model_copy(update=fields)
    if answer == old:
        return walk
    return with_assessment(walk, walk.assessment.with_answer(walk.place.id, answer))


def show_evidence(walk: Walk) -> Choose:
    """What an answer rests on."""
    answer = walk.assessment.answers[walk.place.id]
    about = (
        [Line("It counts as not applying only with a source.")]
        if answer.answer == "not-applicable"
        else []
    )
    red_line = question_of(walk).red_line
    if red_line and walk.setting.content.register.red_lines[red_line].needs_statement == "yes":
        about.append(
            Line(
                "Only a statement of the organisation concerned can confirm this. You are asked for"
                " it later; name here what you have."
            )
        )
    return Choose(
        head=_head(walk),
        text="What does this answer rest on?",
        about=tuple(about),
        options=tuple(_evidence_options(walk)),
        now=_present(answer),
        commands=AROUND,
        on_return="keep it" if _present(answer) else "",
    )


def _evidence_options(walk: Walk) -> Iterator[Option]:
    """What an answer can rest on; the last source and sources for later have keys of their own."""
    yield from (Option(str(number), text) for number, text in enumerate(EVIDENCE, 1))
    if walk.last_source:
        yield Option(AGAIN, messages.SAME_SOURCE.format(source=walk.last_source))
    if not walk.sources_later:
        yield Option(LATER, messages.SOURCES_LATER)


def _present(answer: Answer) -> str:
    if not answer.evidenced:
        return ""
    if answer.kind == "testimony" and answer.gathered:
        return "5"
    if answer.held == "yes" and not answer.source:
        return "4"
    return "2" if answer.evidence == "documented" else "3"


def take_evidence(walk: Walk, reply: Reply) -> Walk:
    """The evidence taken; where there is a source, on to naming it."""
    if reply == GoOn() and _present(walk.assessment.answers[walk.place.id]):
        return onward(walk)
    if not isinstance(reply, Chosen) or reply.key not in {
        option.key for option in _evidence_options(walk)
    }:
        return refused(walk)
    return _taken(walk, reply.key)


def _taken(walk: Walk, key: str) -> Walk:
    asked = walk.place.chosen
    match key:
        case "1":
            return onward(with_fields(walk, **NO_EVIDENCE))
        case "4":
            return _after_source(
                with_fields(walk, **{**NO_EVIDENCE, "evidence": "documented", "held": "yes"}), asked
            )
        case "5":
            return at(walk, Place("gathered", walk.place.id))
        case "a":
            return _same(walk)
        case "l":
            later = replace(with_fields(walk, **NO_EVIDENCE), sources_later=True)
            return onward(telling(later, messages.SOURCES_ARE_LATER))
    return at(walk, Place("answer-source", walk.place.id, f"{asked}{key}"))


def _same(walk: Walk) -> Walk:
    """The answer with the source that was typed last."""
    same = with_fields(
        walk, **{**NO_EVIDENCE, "evidence": "documented", "source": walk.last_source}
    )
    return _after_source(same, walk.place.chosen)


def show_answer_source(walk: Walk) -> Write:
    """Where the answer can be checked; the source before has a key of its own."""
    answer = walk.assessment.answers[walk.place.id]
    before = (
        (Line(messages.SOURCE_BEFORE.format(source=walk.last_source)),) if walk.last_source else ()
    )
    return Write(
        head=_head(walk),
        text="Where does it stand?" if walk.place.chosen.endswith("2") else "Where do they stand?",
        about=(Line(messages.SOURCE_FOR_INSTANCE), *before),
        offered=answer.source,
        commands=(SAME, *WHILE_WRITING) if walk.last_source else WHILE_WRITING,
        on_return=f"keep: {answer.source}" if answer.source else "",
    )


def take_answer_source(walk: Walk, reply: Reply) -> Walk:
    """The source taken with the evidence that was chosen for it."""
    answer = walk.assessment.answers[walk.place.id]
    match reply:
        case GoOn() if answer.source:
            typed = answer.source
        case Pressed(SAME.key) if walk.last_source:
            typed = walk.last_source
        case Written(words) if not objection(cleaned(words)):
            typed = cleaned(words)
        case Written(words):
            return refused(walk, objection(cleaned(words)))
        case _:
            return refused(walk, messages.NO_SOURCE_NO_EVIDENCE)
    evidence = "documented" if walk.place.chosen.endswith("2") else "corroborated"
    kind = "" if answer.gathered else answer.kind
    changed = with_fields(
        walk, evidence=evidence, kind=kind, source=typed, held="no", gathered=None
    )
    last = walk.last_source if isinstance(reply, GoOn) else typed
    return _after_source(replace(changed, last_source=last), walk.place.chosen[:-1])


def _after_source(walk: Walk, asked: str) -> Walk:
    return at(walk, Place("evidence-kind", walk.place.id)) if asked else onward(walk)


def show_kind(walk: Walk) -> Choose:
    """What kind of source it is."""
    present = walk.assessment.answers[walk.place.id].kind
    return Choose(
        head=_head(walk),
        text="What kind of source is it?",
        options=tuple(
            Option(str(number), KIND_NAMES[kind]) for number, kind in enumerate(KIND_ORDER, 1)
        ),
        now=str(KIND_ORDER.index(present) + 1) if present else "",
        commands=AROUND,
        on_return="keep it" if present else "leave it open",
    )


def take_kind(walk: Walk, reply: Reply) -> Walk:
    """The kind taken, and on."""
    match reply:
        case Chosen(key) if key in {str(number) for number in range(1, len(KIND_ORDER) + 1)}:
            return onward(with_fields(walk, kind=KIND_ORDER[int(key) - 1]))
        case GoOn():
            return onward(walk)
    return refused(walk)


def show_gathered(walk: Walk) -> Choose:
    """How many people the testimony comes from: a band, never a story."""
    return Choose(
        head=_head(walk),
        text="How many people does the testimony come from?",
        about=(Line("Only the band is kept. No story, no name, nothing that leads to a person."),),
        options=tuple(Option(str(number), band) for number, band in enumerate(BANDS, 1)),
        commands=AROUND,
    )


def take_gathered(walk: Walk, reply: Reply) -> Walk:
    """The band taken, and on to the organisation."""
    if isinstance(reply, Chosen) and reply.key in {
        str(number) for number in range(1, len(BANDS) + 1)
    }:
        return at(walk, Place("gathered-by", walk.place.id, reply.key))
    return refused(walk)


def show_gathered_by(walk: Walk) -> Write:
    """Which organisation gathered the testimony, if it may be named."""
    return Write(
        head=_head(walk),
        text="Which organisation gathered it?",
        about=(Line("Name it only if it agrees."),),
        commands=WHILE_WRITING,
        on_return="not named: the source exists and is held back",
    )


def take_gathered_by(walk: Walk, reply: Reply) -> Walk:
    """The testimony taken as a documented source."""
    by = ""
    if isinstance(reply, Written):
        by = cleaned(reply.words)
        if objection(by):
            return refused(walk, objection(by))
    elif not isinstance(reply, GoOn):
        return refused(walk)
    gathered = Gathered.model_validate(
        {"by": by, "consent": "yes", "how_many": BANDS[int(walk.place.chosen) - 1]}
    )
    source = f"Testimony gathered by {by}" if by else ""
    held = "no" if by else "yes"
    return onward(
        with_fields(
            walk,
            evidence="documented",
            kind="testimony",
            source=source,
            held=held,
            gathered=gathered,
        )
    )


_WHY_EVIDENCE = (
    "An answer without a source counts as up to half a step worse than it sounds, and cannot show"
    " that a minimum condition is met."
)


KINDS = {
    "evidence": Kind(show_evidence, take_evidence, explained(_WHY_EVIDENCE)),
    "answer-source": Kind(
        show_answer_source,
        take_answer_source,
        explained("Somebody else must be able to find it.", NEVER_WRITE),
    ),
    "evidence-kind": Kind(
        show_kind, take_kind, explained("It is told in the report. It does not change what counts.")
    ),
    "gathered": Kind(
        show_gathered,
        take_gathered,
        explained("Count people who agreed that what they told is used."),
    ),
    "gathered-by": Kind(
        show_gathered_by, take_gathered_by, explained("An organisation is named only if it agrees.")
    ),
}
