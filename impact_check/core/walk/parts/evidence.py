"""What an answer rests on: evidence, source, kind of source, and how testimony was gathered."""

from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from impact_check.core.model.assessment import UNPROVEN, Answer, EvidenceKind
from impact_check.core.model.checklist import Question
from impact_check.core.model.clauses import clause_source
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


AGAIN, CLAUSE, NOT_YET, LATER = "a", "c", "p", "l"


KIND_NAMES: dict[EvidenceKind, str] = {
    "document": "A document",
    "data": "Data",
    "law": "A law or rule",
    "observation": "Something that was observed",
    "testimony": "Testimony",
    "expert": "An expert's statement",
}


KIND_ORDER: tuple[EvidenceKind, ...] = tuple(kind for kind in get_args(EvidenceKind) if kind)


NO_EVIDENCE = {**UNPROVEN, "planned": "no"}


def question_of(walk: Walk) -> Question:
    """The question that a place is about."""
    return walk.setting.content.questions[walk.place.id]


def head(walk: Walk) -> tuple[str, ...]:
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
        head=head(walk),
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
    if _named(walk):
        yield Option(CLAUSE, messages.OF_CLAUSES.format(source=_clause_source(walk)))
    if walk.last_source:
        yield Option(AGAIN, messages.SAME_SOURCE.format(source=walk.last_source))
    yield Option(NOT_YET, messages.PLANNED)
    if not walk.sources_later:
        yield Option(LATER, messages.SOURCES_LATER)


def _present(answer: Answer) -> str:
    if answer.planned == "yes":
        return NOT_YET
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
        case "1" | "p" | "l":
            return _without(walk, key)
        case "4":
            return _after_source(
                with_fields(walk, **{**NO_EVIDENCE, "evidence": "documented", "held": "yes"}), asked
            )
        case "5":
            return at(walk, Place("gathered", walk.place.id))
        case "a":
            return _same(walk)
        case "c":
            return _of_clauses(walk)
    return at(walk, Place("answer-source", walk.place.id, f"{asked}{key}"))


def _without(walk: Walk, key: str) -> Walk:
    """The answer without evidence: stated, planned, or with sources for later."""
    planned = "yes" if key == NOT_YET else "no"
    changed = with_fields(walk, **{**NO_EVIDENCE, "planned": planned})
    if key == LATER:
        return onward(telling(replace(changed, sources_later=True), messages.SOURCES_ARE_LATER))
    return onward(changed)


def _named(walk: Walk) -> tuple[str, ...]:
    """The clauses that the answer names."""
    return walk.assessment.answers[walk.place.id].provision


def _clause_source(walk: Walk) -> str:
    return clause_source(walk.assessment.measure, _named(walk))


def _of_clauses(walk: Walk) -> Walk:
    """The answer with the clauses that it names as its source."""
    source = _clause_source(walk)
    fields = {**NO_EVIDENCE, "evidence": "documented", "kind": "law", "source": source}
    return onward(replace(with_fields(walk, **fields), last_source=source))


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
        head=head(walk),
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
        walk, evidence=evidence, kind=kind, source=typed, held="no", gathered=None, planned="no"
    )
    last = walk.last_source if isinstance(reply, GoOn) else typed
    return _after_source(replace(changed, last_source=last), walk.place.chosen[:-1])


def _after_source(walk: Walk, asked: str) -> Walk:
    return at(walk, Place("evidence-kind", walk.place.id)) if asked else onward(walk)


def show_kind(walk: Walk) -> Choose:
    """What kind of source it is."""
    present = walk.assessment.answers[walk.place.id].kind
    return Choose(
        head=head(walk),
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
}
