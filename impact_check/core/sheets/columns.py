"""What the columns and cells of an export mean, whatever tool wrote it: names with or without their
groups, or the words of the questions and options.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias

from impact_check.core.model.base import GRADES
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content
from impact_check.core.sheets.names import (
    FACT,
    HEAD,
    NOT_APPLICABLE,
    NOT_KNOWN,
    PARTS,
    RANGE,
    SEVERAL,
)
from impact_check.core.sheets.reading import even

Kind: TypeAlias = Literal["answer", "range", "part", "fact", "head", "own", "other"]
OWN = frozenset(
    [
        "SubmissionDate", "instanceID", "instanceName", "KEY", "PARENT_KEY", "SubmitterID",
        "SubmitterName", "AttachmentsPresent", "AttachmentsExpected", "Status", "ReviewState",
        "DeviceID", "Edits", "FormVersion", "start", "end", "today", "deviceid", "username",
        "rootUuid", "ic_about", "ic_before", "__version__",
    ]
)  # fmt: skip
"""Columns that the tools add; none of them is kept."""

IDS = ("_uuid", "instanceID", "KEY")
"""By which of them a submission that came twice is known, the first that is there."""


class Column(NamedTuple):
    """What a column holds: of which question, fact or field, and for a split choice of which
    class.
    """

    kind: Kind
    id: str = ""
    part: str = ""


def columns_of(content: Content, header: Sequence[str]) -> tuple[Column, ...]:
    """What each column of an export holds."""
    texts = {even(question.text): id_ for id_, question in content.questions.items()}
    return tuple(_column(content, name.strip(), texts) for name in header)


def bare_names(name: str) -> Iterator[str]:
    """The name as it is, then without the groups before it: KoboToolbox parts them by `/`, ODK
    Central by `-`.
    """
    yield name
    for sign in ("/", "-"):
        parts = name.split(sign)
        yield from (sign.join(parts[place:]) for place in range(1, len(parts)))


def _column(content: Content, name: str, texts: Mapping[str, str]) -> Column:
    for bare in bare_names(name):
        found = _named(content, bare)
        if found is not None:
            return found
        if even(bare) in texts:
            return Column("answer", texts[even(bare)])
    if name.startswith("_") or any(bare in OWN for bare in bare_names(name)):
        return Column("own")
    return Column("other")


def _named(content: Content, name: str) -> Column | None:
    """What a column of this name holds, if it is one of a form."""
    if name in HEAD:
        return Column("head", HEAD[name])
    if name.startswith(FACT) and name.removeprefix(FACT) in content.register.features:
        return Column("fact", name.removeprefix(FACT))
    id_, _, rest = name.partition("__")
    if id_ not in content.questions:
        return None
    part, _, split = rest.partition("/")
    if not rest:
        return Column("answer", id_)
    if part == RANGE:
        return Column("range", id_, split if split in GRADES else "")
    return Column("part", id_, part) if part in PARTS else None


def cell_meanings(question: Question) -> Mapping[str, str]:
    """What each text in a column of this question means: a class, `unknown`, `not-applicable`,
    or that it is one of several.
    """
    found: dict[str, str] = {}
    for place, grade in enumerate(question.grades, 1):
        text = even(question.options[grade]).casefold()
        found[grade] = found[text] = found[f"option {place}: {text}"] = grade
    found |= {NOT_KNOWN: "unknown", "unknown": "unknown", "not known": "unknown"}
    found |= {SEVERAL: SEVERAL, "it is one of several": SEVERAL}
    if question.may_not_apply:
        found |= {NOT_APPLICABLE: "not-applicable", "not-applicable": "not-applicable"}
        found[even(f"Does not apply: {question.not_applicable_if}").casefold()] = "not-applicable"
    return found


def meaning(meanings: Mapping[str, str], cell: str) -> str | None:
    """What one cell means; nothing for an empty one, None where it fits no option."""
    text = even(cell).casefold()
    return "" if not text else meanings.get(text)
