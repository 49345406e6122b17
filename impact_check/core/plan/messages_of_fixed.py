"""The sentences of the plan on what is fixed, and on what a safeguard moves: whole messages with
named holes.
"""

REACHED = (
    "The best that can still be reached, with everything put right that is left free:"
    " “{conclusion}”. Level: {found}."
)
REACHED_OPEN = (
    "The best that can still be reached, with everything put right that is left free:"
    " “{conclusion}”. Found: {found}. Not ruled out: {open_to}."
)
IF_FREE = "If nothing were fixed, the best would be “{conclusion}”. Level at worst: {found}."
COSTS_NOTHING = "If nothing were fixed, the best would be the same: what is fixed costs nothing."
LOCKS_NOT_MET = "Minimum conditions that cannot be met as long as this stands: {conditions}."
LOCKS_NOT_SHOWN = "Minimum conditions that cannot be shown as long as this stands: {conditions}."
LOCKS_IN = "Harm that this locks in, even if everything else is put right: {harms}."

HARM_FOUND = "{harm} ({found})"
HARM_OPEN = "{harm} (found: {found}, not ruled out: {open_to})"

KEEPS_NOT_MET = "By itself it keeps this from being met: {conditions}."
KEEPS_NOT_SHOWN = "By itself it keeps this from being shown: {conditions}."
KEEPS_HARM = "By itself it locks in: {harms}."
KEEPS_NOTHING = "By itself it locks in no condition and no harm above Low."

STAYS_POSSIBLE = "What remains possible: {options}."

MOVES_NO_COUNT = (
    "It moves no count: conditions, harms found by level and open questions stay as they are."
)
