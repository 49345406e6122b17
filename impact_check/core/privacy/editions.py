"""The editions of a report: for whom each is, what it keeps, and who may get to read it."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.words.dates import spelled
from impact_check.core.words.grammar import counted, joined
from impact_check.core.words.names import STAGE_NAMES

EditionName: TypeAlias = Literal["full", "brief", "policy", "public", "consultation"]


FICTIONAL = "Fictional: this measure is made up"


class Edition(NamedTuple):
    """One edition; `mark` stands on every page, `readers` are those who may get to read it.
    `tells_decisions`: what decisions have fixed, what they leave possible and what that costs.
    """

    name: EditionName
    title: str
    mark: str
    readers: str
    keeps_own_words: bool = False
    tells_decisions: bool = True

    @property
    def is_internal(self) -> bool:
        """Whether it holds everything, names and sources too."""
        return self.name == "full"

    def marks(self, *, fictional: bool) -> tuple[str, ...]:
        """What stands on every page of a document in this edition."""
        return (self.mark, FICTIONAL) if fictional else (self.mark,)


class Redacted(NamedTuple):
    """What is left of an assessment, and how many entries of each kind were left out."""

    assessment: Assessment
    left_out: tuple[str, ...]


FULL = Edition(
    "full", "Harm report of a measure against human trafficking", "Internal: names and sources",
    "those who may know the names and sources in it, and nobody else",
)  # fmt: skip

EDITIONS: Mapping[str, Edition] = MappingProxyType(
    {
        edition.name: edition
        for edition in (
            FULL,
            Edition(
                "brief",
                "Harm report in brief",
                "In brief: two pages, without names and unpublished sources",
                "a board or a minister, their staff, and whoever they hand it to",
            ),
            Edition(
                "policy",
                "Harm report for policy",
                "For policy: without names and unpublished sources",
                "officials, committees and members of parliament; whoever asks an authority for its"
                " files can get it too",
            ),
            Edition(
                "public",
                "Public harm report",
                "Public: without names and unpublished sources",
                "anybody, also the press, the police, and those who oppose you",
                tells_decisions=False,
            ),
            Edition(
                "consultation",
                "Draft of a submission",
                "Draft: read every paragraph before you send it",
                "the authority you send it to; many authorities publish submissions, so anybody",
                keeps_own_words=True,
            ),
        )
    }
)


def what_stays(content: Content, kept: Assessment) -> tuple[str, ...]:
    """What an edition other than `full` shows of an assessment that was redacted for it, a line
    each.
    """
    return tuple(_stays(content, kept))


def _stays(content: Content, kept: Assessment) -> Iterator[str]:
    measure = kept.measure
    yield f"title: {measure.title}"
    for name, value in (
        ("carried out by", measure.actor),
        ("where", measure.region),
        ("stage", measure.stage and STAGE_NAMES[measure.stage]),
        ("published as, with its clauses", measure.published),
    ):
        if value:
            yield f"{name}: {value}"
    dates = [
        f"{name} {spelled(day)}"
        for name, day in (("decision", measure.date), ("assessed", str(kept.assessed)))
        if day
    ]
    if dates:
        yield f"dates: {joined(dates)}"
    yield "what was answered, how well it is documented, features, and groups as kinds of people"
    yield from _marked(kept)
    sources = sorted({source for source in _sources(kept) if source})
    if sources:
        yield f"sources: {'; '.join(sources)}"
    named = [
        name
        for name in (
            *(assessor.organisation for assessor in kept.assessors),
            *(involvement.organisation for involvement in kept.involvement),
        )
        if name
    ]
    if named:
        yield f"organisations that may be named: {joined(list(dict.fromkeys(named)))}"
    own = [name for name, text in kept.submission if text]
    if own:
        yield f"your own words: {joined([name.replace('_', ' ') for name in own])}"
    if content.extensions or not content.is_shipped:
        yield "your own questions, safeguards and groups, as their files word them"


def _sources(kept: Assessment) -> Iterator[str]:
    yield kept.context.source
    for entries in (
        kept.context.features,
        kept.context.groups,
        kept.answers,
        kept.commitments,
    ):
        yield from (entry.source for entry in entries.values())
    yield from (observation.source for observation in kept.observed)


def _marked(kept: Assessment) -> Iterator[str]:
    """The entries that their author marked to be shared."""
    for name, many, entries in (
        ("answer", "answers", tuple(kept.answers.values())),
        ("safeguard", "safeguards", tuple(kept.commitments.values())),
        ("organisation's part", "organisations' parts", kept.involvement),
    ):
        shared = sum(answer.share == "yes" for answer in entries)
        if shared:
            yield (
                f"{counted(shared, name, many)} with 'share: yes', with the words in"
                f" {'it' if shared == 1 else 'them'}"
            )
    if kept.measure.share == "yes":
        yield "everything that describes the measure, which has 'share: yes'"
