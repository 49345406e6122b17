"""The register: the shared vocabulary that makes results comparable."""

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from impact_check.core.model.base import ComesAs, Free, Frozen, Grade, Id, Pillar, Text, When, YesNo
from impact_check.core.model.citation import Cited
from impact_check.core.model.law import Development, Dispute, Evidence, Instrument

Strength: TypeAlias = Literal["direct", "contributing"]
WhoKnows: TypeAlias = Literal["proposer", "authority", "public-record", "affected-people"]
Rating: TypeAlias = Annotated[int, Field(ge=1, le=4)]
SourceKind: TypeAlias = Literal[
    "guide", "study", "official", "organisation", "media", "law", "testimony", "other"
]
CaseEvidence: TypeAlias = Literal[
    "study", "official", "organisation", "media", "testimony", "guide"
]
Power: TypeAlias = Literal["proposer", "authority", "lawmaker"]


class Harm(Cited):
    """A damage to people. `scale` and `irremediability` run from 1 to 4 (method, section 2);
    `seen_as` says in a plain line what people see when it happens.
    """

    name: Text
    seen_as: Free = ""
    scale: Rating
    irremediability: Rating
    why: Text
    rights: tuple[Id, ...] = ()
    heightened: tuple[Id, ...] = ()
    redesign_only: Free = ""


class Link(Frozen):
    """How strongly a route leads to a harm, and why."""

    strength: Strength
    why: Text


class Route(Cited):
    """A way in which a measure brings harms about; asked when one of its features and one of its
    groups may be there.
    """

    name: Text
    pillar: Pillar
    features: tuple[Id, ...] = ()
    groups: tuple[Id, ...] = ()
    leads_to: Mapping[Id, Link] = Field(min_length=1)


class RedLine(Cited):
    """A condition that no other good point can buy off; crossed from the class `from_grade` on (in
    files: `from`).

    `beyond_law` says where the condition asks more than binding law does.
    """

    name: Text
    text: Text
    unacceptable: Text
    beyond_law: Free = ""
    from_grade: Grade = Field(alias="from")
    needs_statement: YesNo = "no"


class Mitigation(Cited):
    """A safeguard: the class that each question it targets reaches when it works. No `harms` means
    all that the question's route feeds.

    `by` is the least power that is enough to carry it out (`who` says it in words); `prevents` says
    what no longer happens to whom.
    """

    text: Text
    targets: Mapping[Id, Grade] = Field(min_length=1)
    harms: tuple[Id, ...] = ()
    who: Text
    by: Power | Literal[""] = ""
    when: When
    prevents: Free = ""
    in_place_means: Text
    verify: Text


class Case(Cited):
    """A real event told by a source, the routes that it shows and the kind of evidence behind
    it.
    """

    name: Text
    where: Free = ""
    when: Free = ""
    what: Text
    routes: tuple[Id, ...] = Field(min_length=1)
    evidence: CaseEvidence


class Group(Cited):
    """People whom a measure may reach."""

    name: Text
    text: Text


class Right(Cited):
    """A right that harms touch, and the instruments that the sources name for it; articles of law
    stand with the register's own instruments, or `without_law` says why there are none.
    """

    name: Text
    text: Text
    instruments: tuple[Text, ...] = ()
    without_law: Free = ""


class Feature(Cited):
    """A fact about the measure or its legal setting that decides which routes are asked.

    `test` decides between yes and no in one line; `ask_first` marks those whose "no" closes most;
    `comes_as`: the form that it comes in, which says who can change it.
    """

    name: Text
    ask_first: YesNo = "no"
    text: Text
    comes_as: ComesAs = ""
    test: Free = ""
    counts: Free = ""
    not_: Free = Field(default="", alias="not")


class Term(Cited):
    """Words that the sources criticise, why in a few words, and what to write instead; `unless`
    lists phrases in which they are right.
    """

    words: tuple[Text, ...] = Field(min_length=1)
    unless: tuple[Text, ...] = ()
    why: Text
    instead: Text


class Source(Frozen):
    """A document that content rests on, or a work that such a document cites (`cited_by`, with its
    note numbers). `replaced_by` names a newer one of its kind; `still` says why this one stands.

    `sections` maps each section that may be cited to its first and last page, or lists them where
    the source has no pages.
    """

    title: Text
    short: Free = ""
    author: Free = ""
    year: int | None = None
    kind: SourceKind
    publisher: Free = ""
    url: Free = ""
    pages: YesNo = "no"
    sections: Mapping[Text, tuple[int, int]] | tuple[Text, ...] = ()
    cited_by: Id | None = None
    notes: tuple[int, ...] = ()
    notes_without_work: Mapping[str, Text] = {}
    replaced_by: Id | None = None
    still: Free = ""


class Register(Frozen):
    """All shared vocabulary, each kind by id."""

    harms: Mapping[Id, Harm] = {}
    routes: Mapping[Id, Route] = {}
    red_lines: Mapping[Id, RedLine] = {}
    mitigations: Mapping[Id, Mitigation] = {}
    groups: Mapping[Id, Group] = {}
    rights: Mapping[Id, Right] = {}
    features: Mapping[Id, Feature] = {}
    cases: Mapping[Id, Case] = {}
    terms: Mapping[Id, Term] = {}
    sources: Mapping[Id, Source] = {}
    instruments: Mapping[Id, Instrument] = {}
    evidence: Mapping[Id, Evidence] = {}
    developments: Mapping[Id, Development] = {}
    disputes: Mapping[Id, Dispute] = {}


class Retired(Frozen):
    """What became of an id that earlier content had."""

    now: Free = ""
    why: Text
