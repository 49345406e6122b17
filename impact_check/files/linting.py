"""Lint: every kind of file checked in one run, content as a whole with its cross-checks and proofs."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel

from impact_check.core.checklist import ChecklistFile
from impact_check.core.content import Content
from impact_check.core.proofs import disproved
from impact_check.core.register import ContentFile, RegisterFile
from impact_check.core.spelling import did_you_mean
from impact_check.errors import BadFiles, Fault
from impact_check.files.assessments import assessment_of
from impact_check.files.content import content_faults, load_content, load_extension
from impact_check.files.documents import CHECKLIST_BYTES, Document, read_document
from impact_check.files.finding import assessment_files
from impact_check.files.resources import shipped
from impact_check.files.validation import KINDS, kind_of, validate

_SHAPES: dict[str, type[BaseModel]] = {"register": RegisterFile, "checklist": ChecklistFile, "content": ContentFile}


@dataclass(frozen=True)
class LintResult:
    """What lint found: faults that stop a file from being used, notes that only need reading, and a line for each thing checked."""

    faults: tuple[Fault, ...]
    notes: tuple[Fault, ...]
    summary: tuple[str, ...]


def lint_paths(paths: tuple[Path, ...], own: Path | None = None) -> LintResult:
    """The result for files and folders; assessments and additions are checked against the shipped content or the folder `own`."""
    faults: list[Fault] = []
    notes: list[Fault] = []
    summary: list[str] = []
    roots, files = _sorted_out(paths)
    for root in roots:
        found = _content(root)
        faults += found
        if not found:
            summary.append(_counts(load_content(root), root))
    against = _against(own, roots, faults) if files else None
    for path in files:
        try:
            notes += _file(path, against)
        except BadFiles as bad:
            faults += bad.faults
    summary.append(f"{_files(len(files))} and {_folders(len(roots))} checked: {_faults(len(faults))}.")
    return LintResult(tuple(sorted(set(faults))), tuple(notes), tuple(summary))


def _files(number: int) -> str:
    return f"{number} file{'' if number == 1 else 's'}"


def _folders(number: int) -> str:
    return f"{number} content folder{'' if number == 1 else 's'}"


def _faults(number: int) -> str:
    return "nothing wrong" if not number else f"{number} fault{'' if number == 1 else 's'}"


def _sorted_out(paths: tuple[Path, ...]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """The content folders (also those that a named file belongs to), and the other files."""
    roots: list[Path] = []
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            if _is_content(path):
                roots.append(path)
            else:
                files += assessment_files((path,))
        else:
            root = next((parent for parent in path.parents if _is_content(parent)), None)
            (roots if root else files).append(root or path)
    return tuple(dict.fromkeys(roots)), tuple(dict.fromkeys(files))


def _is_content(folder: Path) -> bool:
    return (folder / "register").is_dir()


def _content(root: Path) -> tuple[Fault, ...]:
    found = content_faults(root)
    return found or tuple(Fault(str(root), 1, 1, f"the method's proof fails: {what}") for what in disproved(load_content(root)))


def _counts(content: Content, root: Path) -> str:
    register = content.register
    return (
        f"{root}: version {content.version}: {len(content.checklists)} checklists, {len(content.questions)} questions, "
        f"{len(register.routes)} routes, {len(register.harms)} harms, {len(register.mitigations)} safeguards, "
        f"{len(register.cases)} cases, {len(register.sources)} sources; all cross-checks and proofs hold."
    )


def _against(own: Path | None, roots: tuple[Path, ...], faults: list[Fault]) -> Content | None:
    """The content that assessments are checked with; None if that content is itself among the faulty folders."""
    folder = own or shipped("checklists")
    if folder in roots and faults:
        return None
    return load_content(folder)


def _file(path: Path, content: Content | None) -> tuple[Fault, ...]:
    document = read_document(path, CHECKLIST_BYTES)
    kind = kind_of(document)
    if kind == "assessment":
        return assessment_of(document, content).warnings if content else ()
    if kind == "extension":
        if content:
            load_extension(content, path)
        return ()
    if kind not in _SHAPES:
        raise BadFiles((_unknown_kind(document, kind),))
    _, faults, _ = validate(_SHAPES[kind], document)
    if faults:
        raise BadFiles(faults)
    note = "checked for its shape only; keep it in a folder with 'register' to have it checked with the rest of its content"
    return (document.fault((), note),)


def _unknown_kind(document: Document, kind: str) -> Fault:
    says = f"'{kind}' is not a kind of file{did_you_mean(kind, KINDS)}" if kind else "does not say what kind of file it is"
    return document.fault(("impact_check",), f"{says}; begin it with a line like 'impact_check: assessment/1'")
