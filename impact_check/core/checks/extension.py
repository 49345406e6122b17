"""What must hold for an organisation's own additions."""

from collections.abc import Iterable, Iterator, Mapping

from impact_check.core.checks.crosscheck import crosscheck
from impact_check.core.checks.findings import ID_NAMES, Finding
from impact_check.core.model.content import Content
from impact_check.core.model.content_files import ExtensionFile

KINDS = ("groups", "mitigations", "cases", "sources")
WITHOUT_PREFIX = "the ids of this file begin with its prefix; write '{prefix}_{id}'"
TAKEN = "there is already a {kind} '{id}'; choose another id"
TWICE = "this id stands twice in the file; give one of the two another id"
NO_RED_LINE = "an own question cannot carry a red line; remove it"


def crosscheck_extension(
    content: Content, extension: ExtensionFile, broken: Mapping[str, Iterable[str]]
) -> tuple[Finding, ...]:
    """Every finding in an extension: ids without its prefix or already taken, red lines, and all
    that holds for content; `broken` holds ids of additions that could not be read.
    """
    own = {(kind, id_) for kind in KINDS for id_ in getattr(extension, kind)}
    own |= {("questions", question.id) for question in extension.questions}
    found = (
        *_ids(content, extension),
        *_questions(extension),
        *(
            finding
            for finding in crosscheck(content.with_extension(extension), broken)
            if (finding.kind, finding.id) in own
        ),
    )
    return tuple(dict.fromkeys(found))


def _ids(content: Content, extension: ExtensionFile) -> Iterator[Finding]:
    additions = [(kind, id_) for kind in KINDS for id_ in getattr(extension, kind)]
    additions += [("questions", question.id) for question in extension.questions]
    for kind, id_ in additions:
        if not id_.startswith((extension.prefix + "_", extension.prefix + "-")):
            yield Finding(kind, id_, (), WITHOUT_PREFIX.format(prefix=extension.prefix, id=id_))
        if id_ in (content.questions if kind == "questions" else getattr(content.register, kind)):
            yield Finding(kind, id_, (), TAKEN.format(kind=ID_NAMES[kind], id=id_))


def _questions(extension: ExtensionFile) -> Iterator[Finding]:
    seen: set[str] = set()
    for question in extension.questions:
        if question.id in seen:
            yield Finding("questions", question.id, (), TWICE)
        seen.add(question.id)
        if question.red_line is not None:
            yield Finding("questions", question.id, ("red_line",), NO_RED_LINE)
