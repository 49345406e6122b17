"""An assessment: one measure, its context, the answers with their evidence, and what was
promised.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import AliasChoices, BeforeValidator, Field

from impact_check.core.model.answer import (
    MANY,
    MOST_CLEAR,
    UNPROVEN,
    Answer,
    Answered,
    Evidence,
    EvidenceKind,
    Gathered,
    Range,
)
from impact_check.core.model.base import (
    ComesAs,
    Free,
    Frozen,
    Grade,
    Id,
    Presence,
    Status,
    Text,
    YesNo,
)
from impact_check.core.model.days import Day, PartialDate, Quarter
from impact_check.core.model.observation import OBSERVED_NAMES, Observation
from impact_check.core.model.own_answers import OwnAnswers
from impact_check.core.model.sheet import Respondents, Sheet

__all__ = [  # answers have a module of their own, and are mostly wanted with an assessment
    "MOST_CLEAR", "UNPROVEN", "Answer", "Answered", "Evidence", "EvidenceKind", "Gathered", "Range",
]  # fmt: skip

Stage: TypeAlias = Literal["", "idea", "proposed", "adopted", "running", "ended"]


def _bare_value(value: Any) -> Any:
    return {"value": value} if isinstance(value, str | bool | int) else value


def _bare_text(value: Any) -> Any:
    return {"text": value} if isinstance(value, str) else value


class Step(Frozen):
    """One step by which the measure should work, and the evidence for it."""

    text: Text
    evidence: Free = ""


class Measure(Frozen):
    """The campaign, law, operation or programme that is assessed. `comes_as`: its form, where its
    features do not tell it. `published`: under which title and address everybody can read it.
    """

    title: Text
    actor: Free = ""
    proposer: Free = ""
    region: Free = ""
    comes_as: ComesAs = ""
    stage: Stage = ""
    date: PartialDate = ""
    fictional: YesNo = "no"
    description: Free = ""
    aim: Free = ""
    steps: tuple[
        Annotated[Step, BeforeValidator(_bare_text, json_schema_input_type=Step | Text)], ...
    ] = Field((), max_length=MANY)
    success: Free = ""
    safeguards: tuple[Text, ...] = Field((), max_length=MANY)
    published: Free = ""
    provisions: Mapping[Id, Text] = Field({}, max_length=MANY)
    fixed: tuple[Text, ...] = Field((), max_length=MANY)
    share: YesNo = "no"


class Fact(Frozen):
    """Whether a feature is there or a group is reached; a `no` counts only with a source of its own
    or the context's, and not as long as it is only `planned`.
    """

    value: Presence
    source: Free = ""
    held: YesNo = "no"
    planned: YesNo = "no"


Facts: TypeAlias = Mapping[
    Id, Annotated[Fact, BeforeValidator(_bare_value, json_schema_input_type=Fact | Presence)]
]


class Context(Frozen):
    """The facts that decide which routes are required; what is absent is unknown. `scope`: 1 single
    persons to 4 a whole country.
    """

    source: Free = ""
    held: YesNo = "no"
    features: Facts = Field({}, max_length=MANY)
    groups: Facts = Field({}, max_length=MANY)
    scope: Annotated[int, Field(ge=1, le=4)] | Literal["unknown"] = "unknown"

    def presence(self, fact: Fact | None) -> Presence:
        """yes, no or unknown as the method counts it: a `no` without any source is unknown, and so
        is one that is only planned.
        """
        if fact is None:
            return "unknown"
        sourced = fact.source or self.source or "yes" in {fact.held, self.held}
        is_shown = sourced and fact.planned == "no"
        return fact.value if fact.value != "no" or is_shown else "unknown"

    def feature(self, id_: str) -> Presence:
        """Whether the measure has a feature."""
        return self.presence(self.features.get(id_))

    def group(self, id_: str) -> Presence:
        """Whether the measure reaches a group."""
        return self.presence(self.groups.get(id_))


class Commitment(Frozen):
    """A safeguard that is promised: one of the register's by its id, or an own one, which brings
    `text` and `targets`. `planned`: the status is intended and not reached; it counts as planned.
    """

    status: Status
    planned: YesNo = "no"
    owner: Free = ""
    addressee: Free = ""
    due: Day | Quarter | Literal[""] = ""
    when: Literal["", "before-print", "before-launch", "while-running", "afterwards"] = ""
    source: Free = ""
    held: YesNo = "no"
    verifier: Free = ""
    note: Free = ""
    share: YesNo = "no"
    text: Free = ""
    targets: Mapping[Id, Grade] = Field({}, max_length=MANY)
    harms: tuple[Id, ...] = Field((), max_length=MANY)

    @property
    def is_own(self) -> bool:
        """Whether it is not from the register."""
        return bool(self.targets)

    @property
    def reached(self) -> Status:
        """The status that it has: what is only intended is planned."""
        return self.status if self.planned == "no" else "planned"


class Involvement(Frozen):
    """How one organisation was involved; `affected` says that it is led by affected people. Named
    only by consent.
    """

    organisation: Free = ""
    may_be_named: YesNo = "no"
    affected: YesNo = "no"
    led_by: Free = ""
    chosen_by: Free = ""
    stage: Stage = ""
    could_change: Presence = "unknown"
    paid: Presence = "unknown"
    paid_by: Free = ""
    saw_report: Presence = "unknown"
    agrees: Presence = "unknown"
    words: Free = ""
    share: YesNo = "no"


class Submission(Frozen):
    """What a collective says itself, for those who prepare consultation input; `answers` to the
    questions of a call, by their numbers.
    """

    who_we_are: Free = ""
    what_we_say: Free = ""
    our_evidence: Free = ""
    to: Free = ""
    answers: OwnAnswers = Field({}, max_length=MANY)


class Assessor(Frozen):
    """Who answered; `affected` says that affected people or their organisation did."""

    organisation: Free = ""
    affected: YesNo = "no"
    may_be_named: YesNo = "no"


class ContentStamp(Frozen):
    """The version and digest of the content that an assessment was answered with."""

    version: Free = ""
    digest: Free = ""


class Assessment(Frozen):
    """Everything that one file holds about one measure; `variant`: a copy for changes that are
    intended.
    """

    content: ContentStamp = ContentStamp.model_construct()
    measure: Measure
    variant: YesNo = "no"
    assessed: Day | Quarter | Literal[""] = ""
    context: Context = Context.model_construct()
    answers: Mapping[Id, Answer] = Field({}, max_length=MANY)
    commitments: Mapping[Id, Commitment] = Field({}, max_length=MANY)
    set_aside: Mapping[Id, Answer] = Field({}, max_length=MANY)
    observed: tuple[Observation, ...] = Field(
        (), max_length=MANY, validation_alias=AliasChoices(*OBSERVED_NAMES)
    )
    involvement: tuple[Involvement, ...] = Field((), max_length=MANY)
    submission: Submission = Submission.model_construct()
    assessors: tuple[Assessor, ...] = Field((), max_length=MANY)
    sheets: tuple[Sheet, ...] = Field((), max_length=MANY)
    respondents: tuple[Respondents, ...] = Field((), max_length=MANY)

    @property
    def planned(self) -> tuple[str, ...]:
        """The questions, features, groups and safeguards of which a change is only intended."""
        held = (self.answers, self.context.features, self.context.groups, self.commitments)
        return tuple(id_ for part in held for id_, entry in part.items() if entry.planned == "yes")

    @property
    def affected_took_part(self) -> bool:
        """Whether an assessor is affected, or an organisation led by affected people took part:
        one that objects, or that could change nothing, was only asked.
        """
        return any(assessor.affected == "yes" for assessor in self.assessors) or any(
            entry.affected == "yes" and entry.agrees != "no" and entry.could_change != "no"
            for entry in self.involvement
        )

    @property
    def affected_agree(self) -> bool:
        """Whether an organisation led by affected people states that it agrees."""
        return any(
            involvement.affected == "yes" and involvement.agrees == "yes"
            for involvement in self.involvement
        )

    def with_answer(self, question: str, answer: Answer) -> "Assessment":
        """The same assessment with one answer given or replaced."""
        return self.model_copy(update={"answers": {**self.answers, question: answer}})


class AssessmentFile(Assessment):
    """An assessment as a file."""

    impact_check: Literal["assessment/1"]
