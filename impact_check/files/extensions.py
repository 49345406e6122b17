"""An organisation's additions to content: loaded on top of it, with every fault at its place."""

from collections.abc import Callable, Iterable
from pathlib import Path

from impact_check.core.checks.extension import crosscheck_extension
from impact_check.core.checks.findings import Finding
from impact_check.core.model.content import Content
from impact_check.core.model.content_files import ExtensionFile
from impact_check.errors import BadFiles, Fault
from impact_check.files.content import placed
from impact_check.files.documents import CHECKLIST_BYTES, Document, Loc, read_document
from impact_check.files.salvaging import salvaged
from impact_check.files.validation import kind_fault, kind_of

KINDS = ("groups", "mitigations", "cases", "sources")


def load_extension(content: Content, path: Path | str) -> Content:
    """The content with an organisation's additions; BadFiles with every fault."""
    return _extended(content, path)[0]


def extension_notes(
    content: Content, path: Path | str, look: Callable[[Content], Iterable[Finding]]
) -> tuple[Fault, ...]:
    """What a look at the content with an organisation's additions finds in these; BadFiles with
    every fault.
    """
    more, places = _extended(content, path)
    return tuple(
        placed(places, finding, str(path))
        for finding in look(more)
        if (finding.kind, finding.id) in places
    )


def _extended(
    content: Content, path: Path | str
) -> tuple[Content, dict[tuple[str, str], tuple[Document, Loc]]]:
    document = read_document(path, CHECKLIST_BYTES)
    if kind_of(document) != "extension":
        raise BadFiles((kind_fault(document, "extension"),))
    extension, faults, broken = salvaged(ExtensionFile, document, _addition)
    if extension is None:
        raise BadFiles(faults)
    places = _places(document, extension, broken)
    findings = crosscheck_extension(content, extension, _ids(document, broken))
    if faults or findings:
        unfit = (placed(places, finding, str(path)) for finding in findings)
        raise BadFiles(tuple(sorted({*faults, *unfit})))
    return content.with_extension(extension), places


def _addition(loc: Loc) -> Loc | None:
    """The addition that a broken place belongs to, or a field that no such file has."""
    if loc[0] in KINDS or loc[0] == "questions":
        return loc[:2] if len(loc) > 1 else loc[:1]
    return loc if loc[0] not in ExtensionFile.model_fields else None


def _places(
    document: Document, extension: ExtensionFile, broken: tuple[Loc, ...]
) -> dict[tuple[str, str], tuple[Document, Loc]]:
    """Where each addition stands in the file."""
    found: dict[tuple[str, str], tuple[Document, Loc]] = {
        (kind, id_): (document, (kind, id_)) for kind in KINDS for id_ in getattr(extension, kind)
    }
    given = range(len(document.value.get("questions") or ()))
    left = (place for place in given if ("questions", place) not in broken)
    for place, question in zip(left, extension.questions, strict=False):
        found["questions", question.id] = (document, ("questions", place))
    return found


def _ids(document: Document, broken: tuple[Loc, ...]) -> dict[str, list[str]]:
    """The ids of broken additions: they are there, so that naming them is no fault."""
    found: dict[str, list[str]] = {}
    for kind, *rest in broken:
        id_ = rest[0] if rest else ""
        if kind == "questions" and rest:
            entry = document.value["questions"][id_]
            id_ = entry.get("id", "") if isinstance(entry, dict) else ""
        found.setdefault(str(kind), []).append(str(id_))
    return found
