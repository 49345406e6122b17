"""Who somebody is to a measure, in place of their name."""

import re

from impact_check.core.model.assessment import Involvement, Measure

ACTOR, PROPOSER = "whoever carries out the measure", "whoever proposes the measure"
SOMEBODY = "a body that is not named here"
INDEPENDENT, NOT_INDEPENDENT = "a body that is independent of the measure", "proposer"
NO_NAME = "[name left out]"


def role_of(measure: Measure, name: str) -> str:
    """What a name is to the measure; nothing for no name."""
    if not name:
        return ""
    roles = {
        measure.proposer.casefold(): PROPOSER,
        "proposer": PROPOSER,
        measure.actor.casefold(): ACTOR,
        "actor": ACTOR,
    }
    return roles.get(name.casefold(), SOMEBODY)


def verifier_of(measure: Measure, name: str) -> str:
    """Whether who verifies a safeguard is independent of the measure; nothing for no name."""
    if not name:
        return ""
    return INDEPENDENT if role_of(measure, name) == SOMEBODY else NOT_INDEPENDENT


def without_names(words: str, entry: Involvement) -> str:
    """The words without the names of an organisation and of those who lead, chose or pay it."""
    names = (entry.organisation, entry.led_by, entry.chosen_by, entry.paid_by)
    for name in sorted(filter(None, names), key=len, reverse=True):
        words = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", NO_NAME, words, flags=re.IGNORECASE)
    return words
