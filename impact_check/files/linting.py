"""Lint: every kind of file checked in one run, content as a whole with its cross-checks and
proofs.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel

from impact_check.core.checks.findings import Finding
from impact_check.core.method.counting import Counts, counts
from impact_check.core.model.content import Content
from impact_check.core.model.content_files import ChecklistFile, ContentFile, RegisterFile
from impact_check.core.review.content_review import bibliography, review, same_options
from impact_check.core.review.proofs import LAWS, disproved
from impact_check.core.review.terms import criticised
from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import BadFiles, Fault, short
from impact_check.files.assessments import assessment_of
from impact_check.files.call import call_notes, call_of
from impact_check.files.content import load_content, read_content
from impact_check.files.documents import CHECKLIST_BYTES, Document, read_document
from impact_check.files.extensions import extension_notes
from impact_check.files.finding import assessment_files
from impact_check.files.foreign import foreign_values
from impact_check.files.naming import is_folder
from impact_check.files.prepared import shipped_content
from impact_check.files.resources import shipped
from impact_check.files.scenarios import faults_in, scenario_faults
from impact_check.files.validation import KINDS, kind_fault, kind_of, validate

OPEN = (
    "{answered} of {asked} questions are answered; {open} are open (impact-check open FILE lists"
    " them)."
)
NOUNS = {"mitigations": "safeguard"}
_SHAPES: dict[str, type[BaseModel]] = {
    "register": RegisterFile,
    "checklist": ChecklistFile,
    "content": ContentFile,
}


@dataclass(frozen=True)
class LintResult:
    """What lint found: faults that stop a file from being used, notes that only need reading, and a
    line for each thing checked.
    """

    faults: tuple[Fault, ...]
    notes: tuple[Fault, ...]
    summary: tuple[str, ...]


def lint_paths(paths: tuple[Path, ...], own: Path | None = None) -> LintResult:
    """The result for files and folders; assessments and additions are checked against the shipped
    content or the folder `own`.
    """
    faults: list[Fault] = []
    notes: list[Fault] = []
    summary: list[str] = []
    roots, files = _sorted_out(paths)
    for root in roots:
        wrong, remarks, counted = _content(root)
        faults += wrong
        notes += remarks
        summary += counted
    against = _against(own, roots, faults) if files else None
    for path in files:
        try:
            notes += _file(path, against, summary)
        except BadFiles as bad:
            faults += bad.faults
    summary.append(
        f"{_some(len(files), 'file')} and {_some(len(roots), 'content folder')} checked:"
        f" {_found(len(faults), len(notes))}."
    )
    return LintResult(tuple(sorted(set(faults))), tuple(sorted(set(notes))), tuple(summary))


def _some(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _found(faults: int, notes: int) -> str:
    read = f"; {_some(notes, 'note')} (a note stops nothing, but read it)" if notes else ""
    return (_some(faults, "fault") if faults else "nothing wrong") + read


def _sorted_out(paths: tuple[Path, ...]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """The content folders (also those that a named file belongs to), and the other files."""
    roots: list[Path] = []
    files: list[Path] = []
    for path in paths:
        if is_folder(path):
            if _is_content(path):
                roots.append(path)
            else:
                files += assessment_files((path,))
        else:
            root = next((parent for parent in path.parents if _is_content(parent)), None)
            (roots if root else files).append(root or path)
    return tuple(dict.fromkeys(roots)), tuple(dict.fromkeys(files))


def _is_content(folder: Path) -> bool:
    return is_folder(folder / "register")


def _content(root: Path) -> tuple[tuple[Fault, ...], tuple[Fault, ...], tuple[str, ...]]:
    """The faults of a content folder; where it can be used, its notes and what is in it too."""
    reading = read_content(root)
    if reading.faults:
        return tuple(reading.faults), (), ()
    content = reading.value
    faults = reading.placed(same_options(content), root)
    faults += tuple(
        Fault(str(root), 1, 1, f"the method's proof fails: {what}") for what in disproved(content)
    )
    untrue, scenarios = scenario_faults(root, content)
    faults += untrue
    return (
        faults,
        reading.placed(review(content), root),
        () if faults else (_counts(content, root, scenarios),),
    )


def _counts(content: Content, root: Path, scenarios: int) -> str:
    register = content.register
    kinds = ("routes", "harms", "mitigations", "cases", "sources")
    found = [("checklist", len(content.checklists)), ("question", len(content.questions))]
    found += [(NOUNS.get(kind, kind[:-1]), len(getattr(register, kind))) for kind in kinds]
    counted = ", ".join(_some(number, noun) for noun, number in found)
    untold = sum(not content.cases_of_route(route) for route in register.routes)
    bare = f" No case shows {_some(untold, 'route')}." if untold else ""
    told = f" {_some(scenarios, 'scenario')} came out as told." if scenarios else ""
    return (
        f"{root}: version {content.version}: {counted}; all cross-checks and {len(LAWS)} proofs"
        f" hold.{told}{bare}"
    )


def _against(own: Path | None, roots: tuple[Path, ...], faults: list[Fault]) -> Content | None:
    """The content that assessments are checked with; None if that content is itself among the
    faulty folders.
    """
    folder = own or shipped("checklists")
    if folder in roots and faults:
        return None
    return load_content(folder) if own else shipped_content()


def _file(path: Path, content: Content | None, summary: list[str]) -> tuple[Fault, ...]:
    document = read_document(path, CHECKLIST_BYTES)
    kind = kind_of(document)
    if kind == "assessment":
        if content is None:
            return ()
        loaded = assessment_of(document, content)
        summary += _open(path, counts(content, loaded.assessment))
        return (*loaded.warnings, *_wording(document, content))
    if kind == "call":
        return call_notes(document, call_of(document, content)) if content else ()
    if kind == "extension":
        return extension_notes(content, path, _additions) if content else ()
    if not kind and foreign_values(document.value):
        raise BadFiles((kind_fault(document, "assessment"),))
    if kind == "scenario":
        return _scenarios(document, content) if content else ()
    if kind not in _SHAPES:
        raise BadFiles((_unknown_kind(document, kind),))
    _, faults, _ = validate(_SHAPES[kind], document)
    if faults:
        raise BadFiles(faults)
    note = (
        "checked for its shape only; keep it in a folder with 'register' to have it checked with"
        " the rest of its content"
    )
    return (document.fault((), note),)


def _scenarios(document: Document, content: Content) -> tuple[Fault, ...]:
    faults, _ = faults_in(document, content)
    if faults:
        raise BadFiles(faults)
    return ()


def _open(path: Path, found: Counts) -> Iterator[str]:
    """How much of an assessment nobody has answered: nothing wrong is not all there."""
    if found.open:
        words = OPEN.format(answered=found.answered, asked=found.asked, open=found.open)
        yield f"{path}: {words}"


def _additions(content: Content) -> Iterator[Finding]:
    yield from same_options(content)
    yield from review(content)


def _wording(document: Document, content: Content) -> Iterator[Fault]:
    """The criticised terms in an assessment's own words on the measure; those that others say stand
    in quotation marks.
    """
    measure, names = document.value["measure"], bibliography(content)
    steps = [
        (("steps", place, "text"), step["text"] if isinstance(step, dict) else step)
        for place, step in enumerate(measure.get("steps") or ())
    ]
    own = [
        ((field,), measure.get(field) or "") for field in ("title", "description", "aim", "success")
    ]
    for loc, text in (*own, *steps):
        yield from (
            document.fault(("measure", *loc), what)
            for what in criticised(text, content.register.terms, names)
        )


def _unknown_kind(document: Document, kind: str) -> Fault:
    says = (
        f"'{short(kind)}' is not a kind of file{did_you_mean(kind, KINDS)}"
        if kind
        else "does not say what kind of file it is"
    )
    return document.fault(
        ("impact_check",), f"{says}; begin it with a line like 'impact_check: assessment/1'"
    )
