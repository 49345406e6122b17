"""Content as files: what each kind of file holds. Content that is ready needs none of it."""

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import model_validator

from impact_check.core.model.base import Free, Frozen, Id, Text
from impact_check.core.model.checklist import Checklist, Question
from impact_check.core.model.register import Case, Group, Mitigation, Register, Retired, Source


class RegisterFile(Register):
    """One file of the register: any of its kinds."""

    impact_check: Literal["register/1"]


class ContentFile(Frozen):
    """The version of all shipped content, and the ids of earlier versions that are gone."""

    impact_check: Literal["content/1"]
    version: Text
    retired: Mapping[Id, Retired] = {}


class DefaultCitation(Frozen):
    """The source, and where it helps the section, that holds for every citation of a file which
    names no source.
    """

    source: Id
    section: Free = ""


class ChecklistFile(Checklist):
    """A checklist as a file; `cite` is the default source and section for every question in it."""

    impact_check: Literal["checklist/1"]
    cite: DefaultCitation | None = None

    @model_validator(mode="before")
    @classmethod
    def _default_citation(cls, value: Any) -> Any:
        if not isinstance(value, dict) or not isinstance(value.get("cite"), dict):
            return value
        default, sections = value["cite"], value.get("sections")
        if not isinstance(sections, tuple):
            return value
        return {**value, "sections": tuple(_with_default(section, default) for section in sections)}


class ExtensionFile(Frozen):
    """An organisation's own additions: questions on existing routes, groups, mitigations, cases and
    sources, ids with its prefix.
    """

    impact_check: Literal["extension/1"]
    prefix: Id
    name: Text
    questions: tuple[Question, ...] = ()
    groups: Mapping[Id, Group] = {}
    mitigations: Mapping[Id, Mitigation] = {}
    cases: Mapping[Id, Case] = {}
    sources: Mapping[Id, Source] = {}


def _with_default(section: Any, default: dict[str, Any]) -> Any:
    if not isinstance(section, dict) or not isinstance(section.get("questions"), tuple):
        return section
    return {
        **section,
        "questions": tuple(_cited(question, default) for question in section["questions"]),
    }


def _cited(question: Any, default: dict[str, Any]) -> Any:
    if not isinstance(question, dict):
        return question
    cites = question.get("cite", ({},))
    if not isinstance(cites, tuple):
        return question
    return {
        **question,
        "cite": tuple(
            {**default, **cite} if isinstance(cite, dict) and "source" not in cite else cite
            for cite in cites
        ),
    }
