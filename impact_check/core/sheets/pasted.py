"""A sheet as a block of text that survives a message: one thing a line, `[question] answer`.

Mail programs quote it (`> `), break its lines and make its quotation marks curly; it is read back
all the same. Its last line counts the answers and holds a sum over letters and digits, so that half
a paste is found out.
"""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from impact_check.core.model.sheet import SheetFile
from impact_check.core.sheets import messages
from impact_check.core.words.grammar import by_number

START, END = "IMPACT-CHECK ANSWERS 1", "IMPACT-CHECK END"
HEAD = {
    "measure": "measure",
    "form": "form",
    "content": "content",
    "as": "role",
    "organisation": "organisation",
    "may be named": "may_be_named",
    "led by affected people": "affected",
    "round": "round",
    "serial": "serial",
    "remarks": "remarks",
}
"""What stands before the answers, with the field of a sheet that each is."""

FIELDS = ("evidence", "kind", "source", "held", "reason", "note", "share")
TO = " to "
_QUOTED = re.compile(r"^[\s>|*]*")
_LINE = re.compile(r"\[(fact )?\s*([\w-]+)\s*\]\s*(?:([a-z]+):(?:\s|$)\s*)?(.*)", re.IGNORECASE)
_HEAD = re.compile(rf"({'|'.join(HEAD)}):\s*(.*)", re.IGNORECASE)
_END = re.compile(rf"{END}\s+(\d+)\s+([0-9a-f]{{8}})\b.*", re.IGNORECASE)
_START = re.compile(rf"{START}\b.*", re.IGNORECASE)


class Block(NamedTuple):
    """One pasted sheet as the plain values of a sheet's file; `lines` says where each stood, and
    `remarks` what is wrong, each with its line.
    """

    values: dict[str, Any]
    lines: dict[tuple[str, ...], int]
    remarks: tuple[tuple[int, str], ...]
    line: int


def holds_block(text: str) -> bool:
    """Whether a text has the first line of a pasted sheet in it."""
    return any(_START.fullmatch(_bare(line)) for line in text.splitlines())


def block_of(sheet: SheetFile) -> str:
    """The block of text for a sheet, as the form makes it too."""
    lines = [START, *_head_lines(sheet)]
    lines += [f"[fact {id_}] {presence}" for id_, presence in sheet.features.items()]
    for id_, answer in sheet.answers.items():
        told = answer.answer
        lines.append(f"[{id_}] {TO.join(told) if isinstance(told, tuple) else told}")
        for name in FIELDS:
            value = getattr(answer, name)
            if value and value not in ("none", "no"):
                lines.append(f"[{id_}] {name}: {_one_line(value)}")
    body = "\n".join(lines)
    return f"{body}\n{END} {len(sheet.answers)} {checksum(body)}\n"


def checksum(text: str) -> str:
    """Eight hexadecimal digits over the letters A to Z and digits of a text, whatever is between
    them (FNV-1a, 32 bits).
    """
    value = 0x811C9DC5
    for byte in re.sub(r"[^A-Za-z0-9]", "", text).lower().encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return f"{value:08x}"


def blocks_in(text: str) -> Iterator[Block]:
    """Every pasted sheet in a text, in order; what stands before, between and behind is passed
    over.
    """
    found: list[tuple[int, str]] | None = None
    started = 0
    for number, raw in enumerate(text.splitlines(), 1):
        line = _bare(raw)
        if _START.fullmatch(line):
            if found is not None:
                yield _block(started, found, None)
            found, started = [], number
        elif found is not None and (end := _END.fullmatch(line)):
            yield _block(started, found, (int(end[1]), end[2].lower()))
            found = None
        elif found is not None and line:
            found.append((number, line))
    if found is not None:
        yield _block(started, found, None)


def _block(start: int, found: list[tuple[int, str]], end: tuple[int, str] | None) -> Block:
    values: dict[str, Any] = {"impact_check": "sheet/1", "features": {}, "answers": {}}
    lines: dict[tuple[str, ...], int] = {}
    remarks: list[tuple[int, str]] = []
    whole = _joined(found)
    for number, line in whole:
        path = _put(values, line)
        if path:
            lines[path] = number
        else:
            remarks.append((number, messages.NO_LINE.format(held=line[:60])))
    last = found[-1][0] if found else start
    number = len(values["answers"])
    if end is None:
        answers = by_number(number, messages.ONE_ANSWER, messages.ANSWERS)
        remarks.append((last, messages.NO_END.format(answers=answers)))
    else:
        body = "\n".join((START, *(line for _, line in found)))
        if end != (number, checksum(body)):
            remarks.append((last, messages.CHANGED))
    return Block(values, lines, tuple(remarks), start)


def _joined(found: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The lines with those put back that a mail program had broken off."""
    whole: list[tuple[int, str]] = []
    for number, line in found:
        if whole and not (_LINE.match(line) or _HEAD.match(line)):
            whole[-1] = (whole[-1][0], f"{whole[-1][1]} {line}")
        else:
            whole.append((number, line))
    return whole


def _put(values: dict[str, Any], line: str) -> tuple[str, ...]:
    """Puts what a line says into the values, and gives its path; nothing for no such line."""
    if head := _HEAD.fullmatch(line):
        field = HEAD[head[1].lower()]
        told = head[2].strip()
        values[field] = int(told) if field == "round" and told.isdecimal() else told
        return (field,)
    said = _LINE.fullmatch(line)
    if said is None:
        return ()
    fact, id_, field, told = said[1], said[2].lower(), (said[3] or "").lower(), said[4].strip()
    if fact:
        values["features"][id_] = told.lower()
        return ("features", id_)
    answer = values["answers"].setdefault(id_, {})
    if field in FIELDS:
        answer[field] = told
        return ("answers", id_, field)
    word = f"{field}: {told}" if field else told
    ends = [end.strip().lower() for end in word.split(TO)]
    answer["answer"] = ends[0] if len(ends) == 1 else tuple(ends)
    return ("answers", id_)


def _head_lines(sheet: SheetFile) -> Iterator[str]:
    for name, field in HEAD.items():
        value = getattr(sheet, field)
        if value != "":
            yield f"{name}: {_one_line(str(value))}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _bare(line: str) -> str:
    """The line without the marks of a quoted mail, its spaces plain."""
    return _QUOTED.sub(
        "", line.replace("\u00a0", " ").replace("\u200b", "").replace("\ufeff", "")
    ).strip()
