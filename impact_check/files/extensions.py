"""An organisation's additions to content: loaded on top of it, with every fault at its place."""

from collections.abc import Callable, Iterable
from pathlib import Path

from impact_check.core.checks.crosscheck import crosscheck_extension
from impact_check.core.checks.findings import Finding
from impact_check.core.model.checklist import ExtensionFile
from impact_check.core.model.content import Content
from impact_check.errors import BadFiles, Fault
from impact_check.files.content import placed
from impact_check.files.documents import CHECKLIST_BYTES, Document, Loc, read_document
from impact_check.files.validation import kind_fault, kind_of, validate


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
    extension, faults, _ = validate(ExtensionFile, document)
    if extension is None:
        raise BadFiles(faults)
    places: dict[tuple[str, str], tuple[Document, Loc]]
    places = {
        (kind, id_): (document, (kind, id_))
        for kind in ("groups", "mitigations", "cases", "sources")
        for id_ in getattr(extension, kind)
    }
    for place, question in enumerate(extension.questions):
        places["questions", question.id] = (document, ("questions", place))
    findings = crosscheck_extension(content, extension)
    if findings:
        raise BadFiles(tuple(sorted(placed(places, finding, str(path)) for finding in findings)))
    return content.with_extension(extension), places
