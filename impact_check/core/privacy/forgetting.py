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
    Effect,
    Fact,
    Involvement,
    Measure,
)
from impact_check.core.model.base import Frozen
from impact_check.core.model.content import Content
from impact_check.core.words.grammar import counted
from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import ImpactCheckError

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
        tuple(counted(work.removed[one], *NAMES[one]) for one in PARTS if work.removed[one]),
    )


def parts_named(names: Collection[str]) -> frozenset[Part]:
    """The parts with these names; ImpactCheckError with what there is if one of them is none."""
    for name in names:
        if name not in PARTS:
            raise ImpactCheckError(
                f"--keep: there is no part '{name}'{did_you_mean(name, PARTS)}; there are"
                f" {', '.join(PARTS)}"
            )
    return frozenset(part for part in PARTS if part in names)


@dataclass(frozen=True)
class _Work:
    content: Content
    keep: frozenset[Part]
    removed: Counter[Part]

    def assessment(self, one: Assessment) -> Assessment:
        aside = (
            {}
            if self._goes("set-aside", len(one.set_aside))
            else {id_: self._answer(answer) for id_, answer in one.set_aside.items()}
        )
        return one.model_copy(
            update={
                "measure": self._measure(one.measure),
                "context": self._context(one.context),
                "answers": {id_: self._answer(answer) for id_, answer in one.answers.items()},
                "commitments": {
                    id_: self._commitment(promise) for id_, promise in one.commitments.items()
                },
                "set_aside": aside,
                "effects": tuple(self._effect(effect) for effect in one.effects),
                "involvement": tuple(self._involvement(part) for part in one.involvement),
                "submission": self._without(
                    "submission", one.submission, *type(one.submission).model_fields
                ),
                "assessors": () if self._goes("assessors", len(one.assessors)) else one.assessors,
                "sheets": () if self._goes("sheets", len(one.sheets)) else one.sheets,
                "respondents": (
                    () if self._goes("sheets", len(one.respondents)) else one.respondents
                ),
            }
        )

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

    def _measure(self, one: Measure) -> Measure:
        return one.model_copy(
            update={
                "steps": tuple(self._without("sources", step, "evidence") for step in one.steps)
            }
        )

    def _context(self, one: Context) -> Context:
        facts = {
            kind: {id_: self._fact(fact) for id_, fact in getattr(one, kind).items()}
            for kind in ("features", "groups")
        }
        return self._without("sources", one, "source").model_copy(update=facts)

    def _fact(self, one: Fact) -> Fact:
        return self._without("sources", one, "source")

    def _answer(self, one: Answer) -> Answer:
        words = one.said if one.said in self.content.option_texts else ""
        bare = self._without("notes", one, "note").model_copy(update={"said": words})
        bare = self._without(
            "reasons", self._without("sources", bare, "source"), "reason", "fixed_by"
        )
        if one.gathered is not None and self._goes("testimony", 1):
            bare = bare.model_copy(update={"gathered": None})
        if one.kind == "testimony" and "testimony" not in self.keep:
            bare = bare.model_copy(update={"kind": ""})
        return bare if bare.has_source else bare.model_copy(update={"evidence": "none"})

    def _effect(self, one: Effect) -> Effect:
        return self._without("notes", self._without("sources", one, "source"), "what")

    def _commitment(self, one: Commitment) -> Commitment:
        bare = self._without("notes", self._without("sources", one, "source"), "note")
        return self._without("owners", bare, "owner", "addressee", "verifier")

    def _involvement(self, one: Involvement) -> Involvement:
        return self._without(
            "involvement", one, "organisation", "led_by", "chosen_by", "paid_by", "words"
        )
