"""Content: the register and all checklists together, with the look-ups that scoring, walk and
report share.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from impact_check.core.model.base import GRADES
from impact_check.core.model.checklist import Checklist, Question
from impact_check.core.model.register import Case, Register, Retired, Route, Source

if TYPE_CHECKING:
    from impact_check.core.model.content_files import ExtensionFile


class InSection(NamedTuple):
    """A question with the checklist and section that it stands in; `section` is the section's id,
    or the prefix of an extension.
    """

    question: Question
    checklist: str
    checklist_name: str
    section: str
    title: str
    heavy: str


@dataclass(frozen=True)
class Content:
    """All shipped (or an organisation's own) content; `custom` holds the ids of questions that
    extensions add.
    """

    register: Register
    checklists: tuple[Checklist, ...]
    version: str = ""
    digest: str = ""
    retired: Mapping[str, Retired] = field(default_factory=dict)
    is_shipped: bool = True
    extensions: "tuple[ExtensionFile, ...]" = ()
    has_public_sources: bool = False

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Every text of the content, whatever it is for."""
        plain = (self.register.model_dump(), *(made.model_dump() for made in self.checklists))
        return tuple(_texts_in(plain))

    @cached_property
    def public_sources(self) -> tuple[Source, ...]:
        """The sources that anybody may be shown: those of the shipped content, and those of others
        if whoever passes something on says so (`has_public_sources`).
        """
        if self.has_public_sources:
            return tuple(self.register.sources.values())
        return tuple(self.without_extensions().register.sources.values()) if self.is_shipped else ()

    @cached_property
    def extension_questions(self) -> tuple[Question, ...]:
        """The questions that extensions add, by id."""
        added = (question for extension in self.extensions for question in extension.questions)
        return tuple(sorted(added, key=lambda question: question.id))

    @cached_property
    def custom(self) -> frozenset[str]:
        """The ids of the questions that extensions add."""
        return frozenset(question.id for question in self.extension_questions)

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """Every question by id, in the order in which they are asked; those of extensions last."""
        asked = [question for checklist in self.checklists for question in checklist.questions]
        return {question.id: question for question in (*asked, *self.extension_questions)}

    @cached_property
    def option_texts(self) -> frozenset[str]:
        """The words of every option of every question."""
        return frozenset(
            text for question in self.questions.values() for text in question.options.values()
        )

    @cached_property
    def in_sections(self) -> tuple[InSection, ...]:
        """Every question in its section, in the order in which they are asked; those of extensions
        last.
        """
        own = (
            InSection(
                question, checklist.id, checklist.name, section.id, section.title, section.heavy
            )
            for checklist in self.checklists
            for section in checklist.sections
            for question in section.questions
        )
        added = (
            InSection(
                question, extension.prefix, extension.name, extension.prefix, "Added questions", ""
            )
            for extension in self.extensions
            for question in extension.questions
        )
        return (*own, *added)

    @cached_property
    def section_of_question(self) -> Mapping[str, InSection]:
        """Where each question stands."""
        return {placed.question.id: placed for placed in self.in_sections}

    @cached_property
    def worst_classes(self) -> Mapping[str, int]:
        """The worst class that each question offers, 0 safe to 3 harmful."""
        return {id_: GRADES.index(question.worst) for id_, question in self.questions.items()}

    @cached_property
    def questions_of_route(self) -> Mapping[str, tuple[Question, ...]]:
        """The questions that test each route."""
        found: dict[str, list[Question]] = {route: [] for route in self.register.routes}
        for question in self.questions.values():
            found.setdefault(question.route, []).append(question)
        return {route: tuple(questions) for route, questions in found.items()}

    @cached_property
    def standard_questions(self) -> Mapping[str, int]:
        """How many standard questions test each route."""
        return {
            route: sum(question.id not in self.custom for question in questions)
            for route, questions in self.questions_of_route.items()
        }

    @cached_property
    def checklist_of_question(self) -> Mapping[str, Checklist]:
        """The checklist that holds each standard question."""
        return {
            question.id: checklist
            for checklist in self.checklists
            for question in checklist.questions
        }

    @cached_property
    def questions_of_red_line(self) -> Mapping[str, tuple[Question, ...]]:
        """The questions that carry each red line, all by id and in their order."""
        found: dict[str, list[Question]] = {id_: [] for id_ in sorted(self.register.red_lines)}
        for _, question in self.questions_by_id:
            if question.red_line is not None:
                found.setdefault(question.red_line, []).append(question)
        return {red_line: tuple(questions) for red_line, questions in found.items()}

    @cached_property
    def links_of_route(self) -> Mapping[str, tuple[tuple[str, bool], ...]]:
        """The harms that each route leads to, and whether directly."""
        return {
            id_: tuple((harm, link.strength == "direct") for harm, link in route.leads_to.items())
            for id_, route in self.register.routes.items()
        }

    @cached_property
    def links_of_harm(self) -> Mapping[str, tuple[tuple[str, bool], ...]]:
        """The routes that lead to each harm, and whether directly; harms and routes by id."""
        found: dict[str, list[tuple[str, bool]]] = {
            harm: [] for harm in sorted(self.register.harms)
        }
        for route, links in sorted(self.links_of_route.items()):
            for harm, is_direct in links:
                if harm in found:
                    found[harm].append((route, is_direct))
        return {harm: tuple(routes) for harm, routes in found.items()}

    @cached_property
    def asked_routes(self) -> Mapping[str, Route]:
        """The routes that some question tests, that is all of them where content lints clean."""
        return {
            id_: route
            for id_, route in self.register.routes.items()
            if self.questions_of_route[id_]
        }

    @cached_property
    def routes_by_context(self) -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
        """The asked routes with the features and the groups that they depend on."""
        return tuple(
            (id_, frozenset(route.features), frozenset(route.groups))
            for id_, route in self.asked_routes.items()
        )

    @cached_property
    def opening_features(self) -> frozenset[str]:
        """The features that open some route."""
        return frozenset(
            feature for route in self.asked_routes.values() for feature in route.features
        )

    @cached_property
    def questions_by_id(self) -> tuple[tuple[str, Question], ...]:
        """Every question with its id, ordered by id."""
        return tuple(sorted(self.questions.items()))

    @cached_property
    def works_by_note(self) -> Mapping[tuple[str, int], tuple[tuple[str, Source], ...]]:
        """The works that a source names in one of its notes, by source and note."""
        found: dict[tuple[str, int], list[tuple[str, Source]]] = {}
        for id_, work in self.register.sources.items():
            for note in dict.fromkeys(work.notes):
                found.setdefault((work.cited_by or "", note), []).append((id_, work))
        return {place: tuple(works) for place, works in found.items()}

    @cached_property
    def cases_by_route(self) -> Mapping[str, tuple[Case, ...]]:
        """What happened elsewhere by each route, where something is known."""
        found: dict[str, list[Case]] = {}
        for case in self.register.cases.values():
            for route in dict.fromkeys(case.routes):
                found.setdefault(route, []).append(case)
        return {route: tuple(cases) for route, cases in found.items()}

    def feature_name(self, id_: str) -> str:
        """A feature as people read it; one that this content does not know by its id."""
        return (
            self.register.features[id_].name
            if id_ in self.register.features
            else id_.replace("_", " ")
        )

    def route_of(self, question: str) -> Route:
        """The route that a question tests."""
        return self.register.routes[self.questions[question].route]

    def cases_of_route(self, route: str) -> tuple[Case, ...]:
        """What happened elsewhere by this route."""
        return self.cases_by_route.get(route, ())

    def without_extensions(self) -> "Content":
        """The same content as it was before extensions were added."""
        own = {
            kind: {id_ for extension in self.extensions for id_ in getattr(extension, kind)}
            for kind in _EXTENDED
        }
        kept = {
            kind: {i: v for i, v in getattr(self.register, kind).items() if i not in own[kind]}
            for kind in _EXTENDED
        }
        return replace(self, register=self.register.model_copy(update=kept), extensions=())

    def with_extension(self, extension: "ExtensionFile") -> "Content":
        """The same content with an organisation's additions; nothing of it is removed or
        changed.
        """
        merged = {
            kind: {**getattr(self.register, kind), **getattr(extension, kind)} for kind in _EXTENDED
        }
        register = self.register.model_copy(update=merged)
        return replace(self, register=register, extensions=(*self.extensions, extension))


_EXTENDED = ("groups", "mitigations", "cases", "sources")


def _texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, str | date):
        yield str(value)
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _texts_in(inner)
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from _texts_in(inner)
