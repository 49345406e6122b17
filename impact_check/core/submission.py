"""What the draft of a submission holds: own words, draft paragraphs, page 1 without a level."""

from impact_check.core.editions import Edition
from impact_check.core.page_one import Condition, FirstStep
from impact_check.core.records import record
from impact_check.core.report import FICTIONAL
from impact_check.core.shown import Reference, Told, WorkCited


@record
class OwnWords:
    """What the collective says itself, or what it is asked to write there."""

    heading: str
    text: str
    prompt: str


@record
class Draft:
    """One draft paragraph, numbered through the whole submission, with what it rests on."""

    lead: str
    text: str
    references: tuple[Reference, ...] = ()
    cases: tuple[Told, ...] = ()
    number: int = 0


@record
class Part:
    """A part of the submission: what it is for, and its draft paragraphs."""

    id: str
    heading: str
    note: str
    drafts: tuple[Draft, ...]


@record
class Consultation:
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
