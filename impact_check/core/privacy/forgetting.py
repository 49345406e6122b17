"""An assessment without what could lead to a person: one decision for each part that can be
forgotten, and the fields it stands in.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias, TypeVar, get_args

from impact_check.core.model.assessment import (
    Answer,
    Assessment,
    Commitment,
    Context,
    Fact,
    Involvement,
    Measure,
    Submission,
)
from impact_check.core.model.base import Frozen
from impact_check.core.model.content import Content
from impact_check.core.model.observation import Observation
from impact_check.core.words.grammar import counted
from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import WrongValue

Model = TypeVar("Model", bound=Frozen)

Part: TypeAlias = Literal[
    "notes",
    "sources",
    "reasons",
    "testimony",
    "owners",
    "involvement",
    "assessors",
    "submission",
    "set-aside",
    "sheets",
]
PARTS: tuple[Part, ...] = get_args(Part)

NAMES: Mapping[Part, tuple[str, str]] = MappingProxyType(
    {
        "notes": ("note", "notes"),
        "sources": ("source", "sources"),
        "reasons": ("reason or decision behind an answer", "reasons or decisions behind answers"),
        "testimony": (
            "detail of how testimony was gathered",
            "details of how testimony was gathered",
        ),
        "owners": (
            "owner, addressee or verifier of a safeguard",
            "owners, addressees or verifiers of safeguards",
        ),
        "involvement": (
            "name or statement of an organisation",
            "names and statements of organisations",
        ),
        "assessors": ("assessor", "assessors"),
        "submission": ("text of the submission", "texts of the submission"),
        "set-aside": ("answer that was set aside", "answers that were set aside"),
        "sheets": (
            "sheet of answers of others, or count of answers",
            "sheets of answers of others, or counts of answers",
        ),
    }
)


class Forgotten(NamedTuple):
    """What is left of an assessment, and a line for each kind of entry that was removed."""

    assessment: Assessment
    removed: tuple[str, ...]


def forgotten(
    content: Content, assessment: Assessment, keep: frozenset[Part] = frozenset()
) -> Forgotten:
    """The assessment without its notes, sources, reasons, testimony, owners, names, submission and
    answers set aside, save what is kept.

    Evidence without a source is no longer claimed. The result may get worse, never better at worst.
    """
    work = _Work(content, keep, Counter())
    return Forgotten(
        work.assessment(assessment),
        tuple(counted(work.removed[part], *NAMES[part]) for part in PARTS if work.removed[part]),
    )


def parts_named(names: Collection[str]) -> frozenset[Part]:
    """The parts with these names; WrongValue with what there is if one of them is none."""
    for name in names:
        if name not in PARTS:
            hint = did_you_mean(name, PARTS) or f"; there are {', '.join(PARTS)}"
            raise WrongValue("part", name, f"there is no such part{hint}")
    return frozenset(part for part in PARTS if part in names)


@dataclass(frozen=True)
class _Work:
    content: Content
    keep: frozenset[Part]
    removed: Counter[Part]

    def assessment(self, assessment: Assessment) -> Assessment:
        aside = (
            {}
            if self._goes("set-aside", len(assessment.set_aside))
            else {id_: self._answer(answer) for id_, answer in assessment.set_aside.items()}
        )
        return assessment.model_copy(
            update={
                "measure": self._measure(assessment.measure),
                "context": self._context(assessment.context),
                "answers": {
                    id_: self._answer(answer) for id_, answer in assessment.answers.items()
                },
                "commitments": {
                    id_: self._commitment(promise)
                    for id_, promise in assessment.commitments.items()
                },
                "set_aside": aside,
                "observed": tuple(map(self._observation, assessment.observed)),
                "involvement": tuple(self._involvement(part) for part in assessment.involvement),
                "submission": self._submission(assessment.submission),
                "assessors": self._all_or_none("assessors", assessment.assessors),
                "sheets": self._all_or_none("sheets", assessment.sheets),
                "respondents": self._all_or_none("sheets", assessment.respondents),
            }
        )

    def _all_or_none(self, part: Part, values: tuple[Model, ...]) -> tuple[Model, ...]:
        return () if self._goes(part, len(values)) else values

    def _goes(self, part: Part, number: int) -> bool:
        if part in self.keep:
            return False
        self.removed[part] += number
        return True

    def _without(self, part: Part, value: Model, *fields: str) -> Model:
        """A value without the texts of some fields."""
        filled = [name for name in fields if getattr(value, name)]
        return (
            value.model_copy(update=dict.fromkeys(filled, ""))
            if self._goes(part, len(filled))
            else value
        )

    def _submission(self, submission: Submission) -> Submission:
        texts = (name for name in type(submission).model_fields if name != "answers")
        bare = self._without("submission", submission, *texts)
        gone = self._goes("submission", len(submission.answers))
        return bare.model_copy(update={"answers": {}}) if gone else bare

    def _measure(self, measure: Measure) -> Measure:
        return measure.model_copy(
            update={
                "steps": tuple(self._without("sources", step, "evidence") for step in measure.steps)
            }
        )

    def _context(self, context: Context) -> Context:
        facts = {
            kind: {id_: self._fact(fact) for id_, fact in getattr(context, kind).items()}
            for kind in ("features", "groups")
        }
        return self._without("sources", context, "source").model_copy(update=facts)

    def _fact(self, fact: Fact) -> Fact:
        return self._without("sources", fact, "source")

    def _answer(self, answer: Answer) -> Answer:
        words = answer.said if answer.said in self.content.option_texts else ""
        bare = self._without("notes", answer, "note").model_copy(update={"said": words})
        bare = self._without(
            "reasons", self._without("sources", bare, "source"), "reason", "fixed_by"
        )
        if answer.gathered is not None and self._goes("testimony", 1):
            bare = bare.model_copy(update={"gathered": None})
        if answer.kind == "testimony" and "testimony" not in self.keep:
            bare = bare.model_copy(update={"kind": ""})
        return bare if bare.has_source else bare.model_copy(update={"evidence": "none"})

    def _observation(self, seen: Observation) -> Observation:
        return self._without("notes", self._without("sources", seen, "source", "by"), "what")

    def _commitment(self, commitment: Commitment) -> Commitment:
        bare = self._without("notes", self._without("sources", commitment, "source"), "note")
        return self._without("owners", bare, "owner", "addressee", "verifier")

    def _involvement(self, involvement: Involvement) -> Involvement:
        return self._without(
            "involvement", involvement, "organisation", "led_by", "chosen_by", "paid_by", "words"
        )
