"""Headings over safeguards by who can carry them out, worded by the kind and the stage of a
measure; and what safeguards change, need and cannot do: whole messages with named holes.
"""

from collections.abc import Mapping

from impact_check.core.model.base import ComesAs
from impact_check.core.words.names import Phase

OWN: Mapping[Phase, Mapping[ComesAs, str]] = {
    "ahead": {
        "": "Before the start: what you can change yourselves",
        "print": "Before print: what you can change yourselves",
        "order": "Before the order is signed: what authorities can change themselves",
        "law": "Before the vote: what the text of the law can change",
    },
    "under-way": {
        "": "Now: what you can change yourselves",
        "print": "Now: what you can change yourselves",
        "order": "Now: what authorities can change themselves",
        "law": "Now: what a change of the law can mend",
    },
    "over": {
        "": "Before anything like it is done again: what you can change yourselves",
        "print": "Before anything like it is printed again: what you can change yourselves",
        "order": "Before anything like it is ordered again: what authorities can change themselves",
        "law": "Before anything like it is voted on again: what the text can change",
    },
}

ASK: Mapping[str, str] = {
    "authority": "What to ask of authorities",
    "lawmaker": "What to ask of lawmakers",
}
ASK_OTHERS = "What to ask of others"

WHO_AND_WHEN = "Who: {who}. {when}."
OWNER_AND_WHEN = "Who: {owner} ({who}). {when}."
NO_TIME = "No time stated"
DONE_WHEN = "Done when: {it}"
SO_THAT = "So that: {it}"
ON_NOT_MET = "For a minimum condition that is not met: {names}."
ON_NOT_SHOWN = "For a minimum condition that is not shown: {names}."

AS_ASSESSED = "As assessed now"
IF_ADOPTED_VERIFIED = "If all adopted safeguards were verified"
IF_SUGGESTED_TOO = "If all suggested safeguards were adopted too, and verified"
IF_SUGGESTED = "If all suggested safeguards were adopted and verified"
LEVEL_STAYS = (
    "Safeguards alone cannot bring the level down: even with all of them verified it stays {level}"
    " at worst."
)
LEVEL_FALLS = (
    "With all of them verified, safeguards would bring the level at worst from {level} to {then}."
)
NOT_MET_AHEAD = (
    "{Number} minimum condition is not met, and no safeguard meets one: change the design first.",
    "{Number} minimum conditions are not met, and no safeguard meets one: change the design first.",
)
NOT_MET_OVER = (
    "{Number} minimum condition is not met, and no safeguard meets one: a new plan needs another"
    " design.",
    "{Number} minimum conditions are not met, and no safeguard meets one: a new plan needs another"
    " design.",
)
REDESIGN_AHEAD = "Change the design first: harm that is avoided needs no safeguard."
REDESIGN_OVER = "A new plan needs another design: harm that is avoided needs no safeguard."
ANSWER_AND_CHANGE = "Answer the open questions, and change the answers that weigh most."
NOT_SHOWN = (
    "{Number} minimum condition is not shown to be met: only an answer with evidence shows it,"
    " never a safeguard.",
    "{Number} minimum conditions are not shown to be met: only an answer with evidence shows it,"
    " never a safeguard.",
)

FALLS = "{harm}: {before} to {after} at worst ({from_} to {to})"
FALLS_TO_FLOOR = (
    "{harm}: {before} to {after} at worst ({from_} to {to}; what is left cannot be undone)"
)
KEEPS_LEVEL = "{harm}: still {before} at worst ({from_} to {to})"
KEEPS_LEVEL_AT_FLOOR = (
    "{harm}: still {before} at worst ({from_} to {to}; what is left cannot be undone)"
)

NEEDS_PLACE = "putting it in place"
NEEDS_SOURCE = "a source (without one it counts one status lower)"
NEEDS_SOURCE_TO_COUNT = "a source (without one a plan does not count at all)"
NEEDS_VERIFIER = "somebody independent who verifies it"
NEEDS_INDEPENDENT = "an independent verifier ({verifier} carries out or proposes the measure)"
NEEDS_CHECK = "the check by {verifier}"

LATE: Mapping[str, str] = {
    "adopted": "belongs {when}, but the measure has been adopted",
    "running": "belongs {when}, but the measure is running",
    "ended": "belongs {when}, but the measure has ended",
}
