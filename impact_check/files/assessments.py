"""Assessments as files: read strictly, written with a stable order."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from impact_check.core.checks.consistency import MOST, remarks
from impact_check.core.checks.remarks import Remark
from impact_check.core.model.assessment import Answer, Assessment, AssessmentFile
from impact_check.core.model.content import Content
from impact_check.core.model.observation import OBSERVED_NAMES
from impact_check.errors import BadFiles, Fault
from impact_check.files.documents import ASSESSMENT_BYTES, Document, Loc, read_document
from impact_check.files.field_names import written_name
from impact_check.files.naming import is_json
from impact_check.files.validation import (
    kind_fault,
    kind_of,
    unknown_empty_names,
    validate,
)


class Loaded(NamedTuple):
    """An assessment, the document it came from, and what is worth saying about it."""

    document: Document
    assessment: Assessment
    remarks: tuple[Remark, ...]

    @property
    def file(self) -> str:
        """The file it came from; `-` for standard input."""
        return self.document.file

    @property
    def warnings(self) -> tuple[Fault, ...]:
        """The remarks with their places, which take a second reading of JSON to find."""
        return tuple(_fault(self.document, remark) for remark in self.remarks)

    @property
    def has_comments(self) -> bool:
        """Whether the file holds comments, which are lost when the program writes it again."""
        from impact_check.files.comments import has_comments

        return has_comments(self.document.text)


def load_assessment(path: Path | str, content: Content) -> Loaded:
    """The assessment in a file (`-`: standard input), checked against the content; BadFiles with
    every fault.
    """
    return assessment_of(read_document(path, ASSESSMENT_BYTES), content)


def assessment_of(document: Document, content: Content) -> Loaded:
    """The assessment that a document holds."""
    if kind_of(document) != "assessment":
        raise BadFiles((kind_fault(document, "assessment"),))
    value, faults, broken = _shape(document)
    if value is None or faults:
        rest = () if len(faults) > MOST else _in_the_rest(document, content, broken)
        raise BadFiles(_first_of(document, (*faults, *rest)))
    found = remarks(content, value)
    errors = tuple(_fault(document, remark) for remark in found if remark.is_error)
    if errors:
        raise BadFiles(_first_of(document, errors))
    return Loaded(document, with_one_form(content, value), found)


def _fault(document: Document, remark: Remark) -> Fault:
    """A remark with its place in the file, which may name what was observed by its older name."""
    path = remark.path
    if path[:1] == ("observed",):
        path = (written_name(document, *OBSERVED_NAMES), *path[1:])
    return document.fault(path, remark.what)


def _first_of(document: Document, faults: tuple[Fault, ...]) -> tuple[Fault, ...]:
    """The faults in the order of the file, so many of them as somebody mends in one go."""
    found = sorted(set(faults))
    if len(found) > MOST:
        found[MOST:] = [document.fault((), "and more faults in this file; mend these first")]
    return tuple(found)


def _in_the_rest(document: Document, content: Content, broken: tuple[Loc, ...]) -> Iterator[Fault]:
    """What does not fit the content in the part of a file whose form is right."""
    from impact_check.files.salvaging import sound_part

    value, places = sound_part(AssessmentFile, stating(document), broken)
    for remark in remarks(content, value) if value else ():
        if remark.is_error:
            at = remark.path
            in_file = (at[0], places[int(at[1])], *at[2:]) if at[0] == "observed" else at
            yield _fault(document, Remark(in_file, remark.what, remark.is_error))


def with_one_form(content: Content, assessment: Assessment) -> Assessment:
    """The assessment with each range in its one form: by its two ends, as its question offers them
    (`not safe` of four options is the range from minor to harmful).
    """
    changed = {
        id_: answer.model_copy(update={"answer": content.questions[id_].as_range(answer.answer)})
        for id_, answer in assessment.answers.items()
        if id_ in content.questions and _is_range(answer)
    }
    if not changed:
        return assessment
    return assessment.model_copy(update={"answers": {**assessment.answers, **changed}})


def _is_range(answer: Answer) -> bool:
    return isinstance(answer.answer, tuple) or " " in answer.answer


def shape_of(document: Document) -> AssessmentFile:
    """What a document holds if it has the form of an assessment, which the JSON Schema describes
    too; BadFiles with every fault. Nothing is checked against the content.
    """
    value, faults, _ = _shape(document)
    if value is None or faults:
        raise BadFiles(tuple(sorted(faults)))
    return value


def _shape(
    document: Document,
) -> tuple[AssessmentFile | None, tuple[Fault, ...], tuple[Loc, ...]]:
    """The value or None, every fault of the form, and the places of the faults in the values."""
    value, faults, broken = validate(AssessmentFile, stating(document))
    return value, (*faults, *unknown_empty_names(AssessmentFile, document)), broken


def stating(document: Document) -> Document:
    """The document without what is left empty, with the places that it knows already."""
    stated = Document(document.file, document.text, _stated(document.value))
    if "mark" in document.__dict__:
        stated.__dict__["mark"] = document.mark
    return stated


def _stated(value: Any) -> Any:
    """The values without fields that are left empty: a name with nothing behind it states
    nothing.
    """
    if isinstance(value, dict):
        return {
            name: _stated(item) if isinstance(item, _NESTED) else item
            for name, item in value.items()
            if item is not None
        }
    return tuple([_stated(inner) for inner in value]) if isinstance(value, tuple) else value


_NESTED = (dict, tuple)


def assessment_text(assessment: Assessment, *, as_json: bool = False) -> str:
    """The file for an assessment: fields in a fixed order, what is empty left out."""
    from impact_check.files.value_texts import json_text, yaml_text

    plain = {"impact_check": "assessment/1", **_plain(assessment.model_dump(exclude_defaults=True))}
    context = plain.get("context", {})
    for kind in ("features", "groups"):
        if kind in context:
            context[kind] = {id_: _bare(fact) for id_, fact in context[kind].items()}
    for kind in ("answers", "set_aside"):
        for answer in plain.get(kind, {}).values():
            if len(answer.get("provision", ())) == 1:
                answer["provision"] = answer["provision"][0]
    return json_text(plain) if as_json else yaml_text(plain)


def _bare(fact: dict[str, Any]) -> Any:
    """A fact as one types it: only its value, where that is all there is."""
    return fact["value"] if set(fact) == {"value"} else fact


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, date) else value


def save_assessment(path: Path, assessment: Assessment, *, new: bool = False) -> None:
    """Writes an assessment in one step; `.json` gives JSON, `new` refuses to write over anything.

    ImpactCheckError if it cannot, with the old file untouched.
    """
    from impact_check.files.saving import save_text

    save_text(path, assessment_text(assessment, as_json=is_json(path)), new=new)
