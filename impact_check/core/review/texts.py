"""The texts of content that people read, each with the entry it belongs to and its place in it;
titles of works and laws left out.
"""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content
from impact_check.core.model.register import Route

Place: TypeAlias = tuple[str | int, ...]

FIELDS: Mapping[str, tuple[str, ...]] = {
    "harms": ("name", "seen_as", "why", "redesign_only"),
    "red_lines": ("name", "text", "unacceptable", "beyond_law"),
    "mitigations": ("text", "who", "in_place_means", "verify", "prevents"),
    "groups": ("name", "text"),
    "rights": ("name", "text", "without_law"),
    "features": ("name", "text", "test", "counts", "not"),
    "cases": ("name", "what"),
    "instruments": ("protects", "notes"),
    "evidence": ("finding", "measured", "limits", "still"),
    "developments": ("name", "text"),
    "disputes": ("claim", "today"),
}


class Entry(NamedTuple):
    """One entry of content: its kind, its id, and its texts by place."""

    kind: str
    id: str
    texts: Mapping[Place, str]


def entries(content: Content) -> Iterator[Entry]:
    """Every entry of content that has something to read, checklists and their sections included."""
    for checklist in content.checklists:
        yield Entry(
            "checklists",
            checklist.id,
            _filled({("name",): checklist.name, ("text",): checklist.text}),
        )
        for section in checklist.sections:
            yield Entry(
                "sections",
                section.id,
                _filled({("title",): section.title, ("heavy",): section.heavy}),
            )
    for question in content.questions.values():
        yield Entry("questions", question.id, _filled(_question(question)))
    for id_, route in content.register.routes.items():
        yield Entry("routes", id_, _filled(_route(route)))
    for kind, fields in FIELDS.items():
        for id_, entry in getattr(content.register, kind).items():
            yield Entry(kind, id_, _filled({(field,): _text(entry, field) for field in fields}))


def _question(question: Question) -> Mapping[Place, str]:
    options: dict[Place, str] = {
        ("options", grade): text for grade, text in question.options.items()
    }
    return {
        ("text",): question.text,
        ("help",): question.help,
        **options,
        ("not_applicable_if",): question.not_applicable_if,
    }


def _route(route: Route) -> Mapping[Place, str]:
    whys: dict[Place, str] = {
        ("leads_to", harm, "why"): link.why for harm, link in route.leads_to.items()
    }
    return {("name",): route.name, **whys}


def _text(entry: Any, field: str) -> str:
    return str(getattr(entry, "not_" if field == "not" else field))


def _filled(texts: Mapping[Place, str]) -> Mapping[Place, str]:
    return {place: text for place, text in texts.items() if text}
