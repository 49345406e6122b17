"""How several entries of a list are marked in one go: `2-5 y`, `1 7-8 y`, `y 2, 4`; one grammar for
both readers.
"""

import re

from impact_check.core.walk.steps import Choose, Marked

MOST_NUMBERS = 100
_NUMBERS = r"(?:[0-9]+[ ,-]*)+"
_MARKED = re.compile(rf"([a-z])[ :]*({_NUMBERS})|({_NUMBERS})([a-z])")
_RANGE = re.compile(r"[0-9]+ *- *[0-9]+|[0-9]+")


def marked(step: Choose, typed: str) -> Marked | None:
    """The numbers and the mark that they get, in either order; None where it is nothing of the
    kind.
    """
    found = _MARKED.fullmatch(typed.strip())
    if found is None or not step.marks:
        return None
    mark, numbers = (found[1], found[2]) if found[1] else (found[4], found[3])
    keys: list[str] = []
    for part in _RANGE.findall(numbers):
        first, _, last = part.partition("-")
        if len(part) > MOST_NUMBERS or int(last or first) - int(first) > MOST_NUMBERS:
            return None
        keys += [str(number) for number in range(int(first), int(last or first) + 1)]
    return Marked(tuple(keys), mark) if keys else None
