"""One commitment written into the text of an assessment, so that comments and layout of everything
else stay as they are.
"""

import re
from collections.abc import Mapping
from typing import TypeAlias

from impact_check.core.model.assessment import Assessment, Commitment, Measure
from impact_check.core.model.content import Content
from impact_check.errors import BadFiles
from impact_check.files.assessments import assessment_of, assessment_text
from impact_check.files.comments import has_comments
from impact_check.files.documents import Document, parse_document
from impact_check.files.json_values import is_json_text

Keys: TypeAlias = Mapping[str | int, tuple[int, int]]

_KEY = re.compile(r"(commitments:)[ \t]*(?:\{[ \t]*\}|null|~)?(?=[ \t]*(?:#|\r?\n|$))")


def with_commitment(
    document: Document, content: Content, wanted: Assessment, id_: str
) -> str | None:
    """The document's text with one commitment made or changed; None if that cannot be done without
    touching other text.

    What comes back reads as the assessment wanted, and every comment is still in it.
    """
    text = _spliced(document, id_, wanted.commitments[id_])
    if text is None:
        return None
    try:
        is_same = (
            assessment_of(parse_document(document.file, text.encode()), content).assessment
            == wanted
        )
    except BadFiles:
        return None
    return text if is_same else None


def commitment_lines(id_: str, commitment: Commitment, indent: int = 2) -> list[str]:
    """The lines of YAML for one commitment."""
    alone = assessment_text(Assessment(measure=Measure(title="x"), commitments={id_: commitment}))
    lines = alone.partition("commitments:\n")[2].splitlines()
    return [f"{' ' * (indent - 2)}{line}" if indent >= 2 else line[2 - indent :] for line in lines]


def _spliced(document: Document, id_: str, commitment: Commitment) -> str | None:
    text, mark = document.text, document.mark
    if is_json_text(text):
        return None
    lines = text.splitlines(keepends=True)
    newline = "\r\n" if "\r\n" in text else "\n"
    if lines and not lines[-1].endswith(("\n", "\r")):
        lines[-1] += newline
    part = (mark.parts or {}).get("commitments")
    if part is None:
        lines += [newline, f"commitments:{newline}", *_written(id_, commitment, newline)]
    elif not part.parts:
        place = (part.key or (part.line, 1))[0] - 1
        lines[place], number = _KEY.subn(r"\1", lines[place], count=1)
        if not number:
            return None
        lines[place + 1 : place + 1] = _written(id_, commitment, newline)
    elif not _into_block(
        lines,
        {name: item.key for name, item in part.parts.items() if item.key},
        id_,
        commitment,
        newline,
    ):
        return None
    return "".join(lines)


def _written(id_: str, commitment: Commitment, newline: str, indent: int = 2) -> list[str]:
    return [f"{line}{newline}" for line in commitment_lines(id_, commitment, indent)]


def _into_block(
    lines: list[str], keys: Keys, id_: str, commitment: Commitment, newline: str
) -> bool:
    """Puts the commitment in place of the one with its name, else behind the last one; False where
    the block's form forbids it.
    """
    line, column = keys.get(id_) or max(keys.values())
    if lines[line - 1][: column - 1].strip():
        return False
    start, end = line - 1, _end(lines, line - 1, column - 1)
    if id_ not in keys:
        start = end
    elif has_comments("".join(lines[start:end])):
        return False
    lines[start:end] = _written(id_, commitment, newline, column - 1)
    return True


def _end(lines: list[str], start: int, indent: int) -> int:
    """The place after the last line of the entry that starts here; comments and empty lines behind
    it belong to what follows.
    """
    end = start + 1
    for place in range(start + 1, len(lines)):
        line = lines[place]
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if len(line) - len(line.lstrip(" ")) <= indent:
            break
        end = place + 1
    return end
