"""What hangs on each clause, and on two of them together, in sentences (method, section 6,
point 13).
"""

from collections.abc import Iterator
from typing import NamedTuple

from impact_check.core.comparison.moved import change_sentences
from impact_check.core.model.content import Content
from impact_check.core.what_if.provisions import FoundThrough, Provision, Provisions, Without
from impact_check.core.words.grammar import by_number, joined
from impact_check.core.words.names import LEVEL_NAMES, conclusion_name

BREAKS = "Minimum conditions that break by it: {conditions}."
FOUND = "Harm found through it: {harms}."
NOTHING = "No condition breaks by it, and no harm is found through it."
STAYS_FOUND = "{harm} ({level} with or without it)"
FALLS = "{harm} ({level}, without it {without})"
WITHOUT = "Without it: “{conclusion}”. Found so far: {found}. Not ruled out: {open_to}. {counts}"
AT_BEST = (
    "A decision has fixed it, wholly or in part. At the best that this leaves: “{conclusion}”."
    " Found so far: {found}. Not ruled out: {open_to}. {counts}"
)
AT_BEST_SAME = "A decision has fixed it. What this leaves moves no conclusion, level or count."
SHARED_ONE = "One of its answers names another clause too, and stays as long as that clause stands."
SHARED_MANY = (
    "{Number} of its answers name another clause too, and stay as long as one of those clauses"
    " stands."
)
MOVES_NOTHING = "Without it alone, no conclusion, level or count moves."
TOGETHER = (
    "Without {clauses} together: “{conclusion}”. Found so far: {found}. Not ruled out: {open_to}."
    " {counts} None of them alone does that."
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
            ClauseLine(clause.id, clause.text, tuple(_says(content, found, clause, stage)))
            for clause in found.clauses
        ),
        tuple(
            TOGETHER.format(
                clauses=joined([f"“{texts[id_]}”" for id_ in pair.provisions]),
                **_result(found, pair, stage),
            )
            for pair in found.pairs
        ),
    )


def _says(content: Content, found: Provisions, clause: Provision, stage: str) -> Iterator[str]:
    if clause.breaks:
        names = [f"“{content.register.red_lines[id_].name}”" for id_ in clause.breaks]
        yield BREAKS.format(conditions=joined(names))
    if clause.found:
        yield FOUND.format(harms="; ".join(_harm(content, harm) for harm in clause.found))
    if not clause.breaks and not clause.found:
        yield NOTHING
    if clause.shared:
        yield by_number(len(clause.shared), SHARED_ONE, SHARED_MANY)
    if clause.without.moves:
        yield WITHOUT.format(**_result(found, clause.without, stage))
    else:
        yield MOVES_NOTHING
    if clause.at_best is not None:
        message = AT_BEST if clause.at_best.moves else AT_BEST_SAME
        yield message.format(**_result(found, clause.at_best, stage))


def _harm(content: Content, harm: FoundThrough) -> str:
    message = STAYS_FOUND if harm.level == harm.without else FALLS
    return message.format(
        harm=content.register.harms[harm.harm].name,
        level=LEVEL_NAMES[harm.level],
        without=LEVEL_NAMES[harm.without],
    )


def _result(found: Provisions, without: Without, stage: str) -> dict[str, str]:
    """What is left without some clauses: the counts that move stand before and after."""
    before = found.before or without.progress
    settled = without.progress._replace(questions_open=before.questions_open)
    return {
        "conclusion": conclusion_name(without.conclusion, stage),
        "found": LEVEL_NAMES[without.level.best],
        "open_to": LEVEL_NAMES[without.level.worst],
        "counts": " ".join(change_sentences(before, settled)),
    }
