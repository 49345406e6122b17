"""What every part of a report shows of a question, a citation and a real event."""

from typing import NamedTuple


class Reference(NamedTuple):
    """A citation as people read it; `anchor` is the source's id in the list of sources, `evidence`
    the work behind it.
    """

    anchor: str
    text: str
    evidence: str = ""


class Told(NamedTuple):
    """A real event of the sources."""

    name: str
    place_and_time: str
    what: str
    evidence: str
    references: tuple[Reference, ...]


class Asked(NamedTuple):
    """One question with what was answered, what that rests on, and what would be the practice the
    guide asks for. `quoted`: the answer as a sentence quotes it, each option of a range by itself.
    `knowers` are the codes of those who can know the answer.
    """

    id: str
    checklist: str
    section: str
    text: str
    answer: str
    quoted: str
    grade: str
    is_open: bool
    is_flagged: bool
    reason: str
    evidence: str
    source: str
    note: str
    provision: str
    provisions: tuple[str, ...]
    fixed_by: str
    best_option: str
    is_as_asked_for: bool
    who_knows: str
    knowers: tuple[str, ...]
    points: float
    is_custom: bool
    references: tuple[Reference, ...]


class WorkCited(NamedTuple):
    """A source or work in the list at the end."""

    anchor: str
    text: str
    url: str
