"""What hangs on each clause, and on two of them together, in sentences (method, section 6,
point 13).
"""

from collections.abc import Iterator
from typing import NamedTuple

from impact_check.core.model.content import Content
from impact_check.core.what_if.provisions import FoundThrough, Provision, Provisions, Without
from impact_check.core.words.grammar import joined
from impact_check.core.words.names import LEVEL_NAMES, conclusion_name

BREAKS = "Minimum conditions that break by it: {conditions}."
FOUND = "Harm found through it: {harms}."
NOTHING = "No condition breaks by it, and no harm is found through it."
STAYS_FOUND = "{harm} ({level} with or without it)"
FALLS = "{harm} ({level}, without it {without})"
WITHOUT = (
    "Without it: “{conclusion}”. Found so far: {found}. Not ruled out: {open_to}. Minimum"
    " conditions not met: {not_met}."
)
MOVES_NOTHING = "Without it alone, no conclusion, level or count moves."
TOGETHER = (
    "Without “{one}” and “{other}” together: “{conclusion}”. Found so far: {found}. Not ruled out:"
    " {open_to}. Minimum conditions not met: {not_met}. Neither alone moves anything."
)


class ClauseLine(NamedTuple):
    """A clause by its id and as the file words it, and what hangs on it."""

    id: str
    text: str
    says: tuple[str, ...]


class Clauses(NamedTuple):
    """All clauses that answers name, and sentences on pairs that hide behind each other."""

    lines: tuple[ClauseLine, ...]
    pairs: tuple[str, ...]


NO_CLAUSES = Clauses((), ())


def clauses(content: Content, found: Provisions, stage: str) -> Clauses:
    """What hangs on each clause, in words that fit the stage of the measure."""
    texts = {clause.id: clause.text for clause in found.clauses}
    return Clauses(
        tuple(
            ClauseLine(clause.id, clause.text, tuple(_says(content, clause, stage)))
            for clause in found.clauses
        ),
        tuple(
            TOGETHER.format(
                one=texts[pair.provisions[0]],
                other=texts[pair.provisions[1]],
                **_result(pair, stage),
            )
            for pair in found.pairs
        ),
    )


def _says(content: Content, provision: Provision, stage: str) -> Iterator[str]:
    if provision.breaks:
        names = [f"“{content.register.red_lines[id_].name}”" for id_ in provision.breaks]
        yield BREAKS.format(conditions=joined(names))
    if provision.found:
        yield FOUND.format(harms="; ".join(_harm(content, harm) for harm in provision.found))
    if not provision.breaks and not provision.found:
        yield NOTHING
    if provision.without.moves:
        yield WITHOUT.format(**_result(provision.without, stage))
    else:
        yield MOVES_NOTHING


def _harm(content: Content, harm: FoundThrough) -> str:
    message = STAYS_FOUND if harm.level == harm.without else FALLS
    return message.format(
        harm=content.register.harms[harm.harm].name,
        level=LEVEL_NAMES[harm.level],
        without=LEVEL_NAMES[harm.without],
    )


def _result(without: Without, stage: str) -> dict[str, str]:
    return {
        "conclusion": conclusion_name(without.conclusion, stage),
        "found": LEVEL_NAMES[without.level.best],
        "open_to": LEVEL_NAMES[without.level.worst],
        "not_met": str(without.progress.not_met),
    }
