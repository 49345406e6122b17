"""The numbers that Word counts by itself: a paragraph that belongs to a list says only which list
and how deep, and the program that shows it counts.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from impact_check.files.xml_parts import Element

DEEPEST = 9
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


class Level(NamedTuple):
    """How one level of a list is counted: where it starts, in which digits, and the text around the
    numbers of its own and the outer levels (`%1.%2`).
    """

    start: int = 1
    digits: str = "decimal"
    text: str = ""
    restarts: bool = True


class Numbering:
    """Counts the paragraphs of a document in their order."""

    def __init__(self, numbering: Element | None) -> None:
        self._lists: dict[str, tuple[str, dict[int, Level]]] = {}
        self._counts: dict[str, list[int | None]] = {}
        if numbering is not None:
            abstract = {
                value(form.attributes, "abstractNumId"): dict(_levels(form))
                for form in numbering.children("abstractNum")
            }
            for number in numbering.children("num"):
                self._add(number, abstract)

    def _add(self, number: Element, abstract: Mapping[str, dict[int, Level]]) -> None:
        """A list; one that starts anew somewhere counts apart from those of the same form."""
        id_ = number.attributes.get("numId", "")
        of = number.child("abstractNumId")
        form = value(of.attributes, "val") if of else ""
        levels = dict(abstract.get(form, {}))
        overrides = list(number.children("lvlOverride"))
        for override in overrides:
            depth = _whole(override.attributes.get("ilvl", "0"))
            again = override.child("startOverride")
            levels |= dict(_levels(override))
            if again is not None:
                start = _whole(value(again.attributes, "val"))
                levels[depth] = levels.get(depth, Level())._replace(start=start)
        self._lists[id_] = (f"{form}/{id_}" if overrides else form, levels)

    def next(self, list_: str, depth: int) -> str:
        """The number of the next paragraph of a list at a depth from 0, as Word shows it; nothing
        for bullets and unknown lists.
        """
        if list_ not in self._lists or not 0 <= depth < DEEPEST:
            return ""
        counted, levels = self._lists[list_]
        counts = self._counts.setdefault(counted, [None] * DEEPEST)
        level = levels.get(depth, Level())
        before = counts[depth]
        counts[depth] = level.start if before is None else before + 1
        for deeper in range(depth + 1, DEEPEST):
            if levels.get(deeper, Level()).restarts:
                counts[deeper] = None
        if level.digits in ("bullet", "none"):
            return ""
        shown = level.text
        for outer in range(depth + 1):
            form = levels.get(outer, Level())
            count = counts[outer]
            number = form.start if count is None else count
            shown = shown.replace(f"%{outer + 1}", in_digits(number, form.digits))
        return shown.strip()


def value(attributes: Mapping[str, str], name: str) -> str:
    """An attribute, empty where there is none."""
    return attributes.get(name, "")


def _levels(holder: Element) -> Iterator[tuple[int, Level]]:
    for level in holder.children("lvl"):
        said = {part.name: value(part.attributes, "val") for part in level.children()}
        yield (
            _whole(level.attributes.get("ilvl", "0")),
            Level(
                _whole(said.get("start", "1")),
                said.get("numFmt", "decimal"),
                said.get("lvlText", ""),
                said.get("lvlRestart") != "0",
            ),
        )


def _whole(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 7 else 0


def in_digits(number: int, digits: str) -> str:
    """A number in the digits that a list names: letters, Roman or Arabic."""
    small = digits.lower()
    if small.endswith("letter") and number > 0:
        found = "abcdefghijklmnopqrstuvwxyz"[(number - 1) % 26] * ((number - 1) // 26 + 1)
    elif small.endswith("roman") and 0 < number < 5000:
        found = _roman(number)
    elif small == "decimalzero":
        found = f"{number:02}"
    else:
        found = str(number)
    return found.upper() if digits.startswith("upper") else found


def _roman(number: int) -> str:
    found = ""
    for weight, letters in _ROMAN:
        while number >= weight:
            found, number = found + letters, number - weight
    return found
