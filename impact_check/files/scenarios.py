"""The scenarios beside a body of content: files in folders named `scenarios`, read only by lint."""

from collections.abc import Iterator
from pathlib import Path

from impact_check.core.model.content import Content
from impact_check.core.model.scenario import ScenarioFile
from impact_check.core.review.messages import NO_SUCH
from impact_check.core.review.scenarios import differences
from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import BadFiles, Fault
from impact_check.files.documents import CHECKLIST_BYTES, Document, Loc, read_document
from impact_check.files.finding import files_in, is_scenario_file
from impact_check.files.salvaging import salvaged
from impact_check.files.validation import kind_fault, kind_of


def scenario_faults(folder: Path, content: Content) -> tuple[tuple[Fault, ...], int]:
    """What does not hold in the scenarios of a content folder, and how many there are."""
    faults: list[Fault] = []
    number = 0
    for path in files_in(folder):
        if is_scenario_file(path, folder):
            try:
                wrong, some = faults_in(read_document(path, CHECKLIST_BYTES), content)
            except BadFiles as bad:
                wrong, some = bad.faults, 0
            faults += wrong
            number += some
    return tuple(faults), number


def faults_in(document: Document, content: Content) -> tuple[tuple[Fault, ...], int]:
    """The same for one file; BadFiles if its shape is wrong."""
    if kind_of(document) != "scenario":
        raise BadFiles((kind_fault(document, "scenario"),))
    file, faults, _ = salvaged(ScenarioFile, document, _scenario)
    if file is None:
        raise BadFiles(faults)
    return (*faults, *_faults(document, file, content)), len(file.scenarios)


def _scenario(loc: Loc) -> Loc | None:
    """The scenario that a broken place belongs to, or a field that no such file has."""
    if loc[:1] == ("scenarios",):
        return loc[:2] if len(loc) > 1 else None
    return loc if loc[0] not in ScenarioFile.model_fields else None


def _faults(document: Document, file: ScenarioFile, content: Content) -> Iterator[Fault]:
    ids = frozenset(checklist.id for checklist in content.checklists)
    if file.checklist not in ids:
        meant = did_you_mean(file.checklist, ids)
        what = NO_SUCH.format(kind="checklist", id=file.checklist, meant=meant)
        yield document.fault(("checklist",), what)
    for id_, scenario in file.scenarios.items():
        for path, what in differences(content, scenario):
            yield document.fault(("scenarios", id_, *path), f"'{id_}': {what}")
