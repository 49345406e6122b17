"""What a check of content finds, and which ids exist."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from impact_check.core.model.content import Content
from impact_check.core.words.spelling import did_you_mean

ID_NAMES = {
    "harms": "harm",
    "groups": "group",
    "rights": "right",
    "features": "feature",
    "routes": "route",
    "sources": "source",
    "red_lines": "red line",
    "mitigations": "mitigation",
    "cases": "case",
    "terms": "term",
    "instruments": "norm or judgment",
    "evidence": "finding",
    "developments": "change in law",
    "disputes": "disputed claim",
    "questions": "question",
}


class Finding(NamedTuple):
    """Something wrong between parts of content: in which entry (its kind and id), where in it, and
    what to do.
    """

    kind: str
    id: str
    path: tuple[str | int, ...]
    what: str


class Known(NamedTuple):
    """The ids that exist; those of entries that are themselves broken included, so that one mistake
    is reported once.
    """

    ids: Mapping[str, frozenset[str]]

    def missing(self, kind: str, id_: str) -> str:
        """What to say of an id that does not exist; nothing if it does."""
        known = self.ids[kind]
        return (
            ""
            if id_ in known
            else f"there is no {ID_NAMES[kind]} '{id_}'{did_you_mean(id_, known)}"
        )


def known_ids(content: Content, broken: Mapping[str, Iterable[str]]) -> Known:
    """All ids of content and of its broken entries."""
    ids = {kind: set(getattr(content.register, kind)) for kind in ID_NAMES if kind != "questions"}
    ids["questions"] = set(content.questions)
    return Known(
        {kind: frozenset(found | set(broken.get(kind, ()))) for kind, found in ids.items()}
    )


def references(
    known: Known, kind: str, id_: str, field: str, wanted: str, ids: Iterable[str]
) -> Iterator[Finding]:
    """A finding for each id of a list that does not exist."""
    for place, named_id in enumerate(ids):
        what = known.missing(wanted, named_id)
        if what:
            yield Finding(kind, id_, (field, place), what)


def named(
    known: Known, kind: str, id_: str, field: str, wanted: str, ids: Iterable[str]
) -> Iterator[Finding]:
    """A finding for each id that a group of fields uses as a name and that does not exist."""
    for named_id in ids:
        what = known.missing(wanted, named_id)
        if what:
            yield Finding(kind, id_, (field, named_id), what)
