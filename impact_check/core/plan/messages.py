"""Headings over safeguards by who can carry them out, worded by the kind and the stage of a
measure.
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
