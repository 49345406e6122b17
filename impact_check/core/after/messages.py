"""Sentences and headings of a review."""

from collections.abc import Mapping

from impact_check.core.after.values import Verdict

FILE_TITLE, OVER = "{title}: review", "Review after adoption"
NOT_BEGUN = (
    "The stage of the measure is not 'running' or 'ended', so nothing can have been seen yet. Say"
    " so in the file when it starts, and note what is seen under 'observed'."
)
NOTHING_TOLD = (
    "Nothing is noted of what was seen since it began. Ask the organisations of those concerned,"
    " services and courts, and note it under 'observed', with its source."
)
PREDICTED_BY = "Predicted by: {label}, assessed {day}."
PREDICTED_BY_FILE = "Predicted by: {label}."
SELF_PREDICTED = (
    "Predicted are the answers of the file itself. With an earlier version behind it, its answers"
    " are the prediction."
)
NO_LEVEL_MOVES = (
    "What was seen counts as found, with its source. It stands beside the levels, which rest on the"
    " answers alone."
)

PREDICTED = "Predicted and observed"
HARM, FOUND, NOT_RULED_OUT, OBSERVED, MEANS = (
    "Harm", "Predicted: found", "Predicted: not ruled out", "Observed", "What it means",
)  # fmt: skip
SEEN: Mapping[str, str] = {
    "": "nothing is told",
    "not-looked-for": "nobody has looked",
    "looked-for-not-seen": "looked for, not seen",
    "one-source": "seen, by one source",
    "independent-sources": "seen, by independent sources",
}
VERDICT: Mapping[Verdict, str] = {
    "missed": "Missed: the answers ruled it out",
    "was-open": "Was left open, and came",
    "came": "Was found beforehand, and came",
    "not-looked-for": "Found beforehand; somebody has to look",
    "not-seen": "Did not happen, as far as was looked",
    "quiet": "Neither found beforehand nor seen",
}
TOLD = "What was seen"
OF_WHOM = "{harm} ({group})"
HOW, SINCE, BY, SOURCE, HELD = "How it happened", "Since", "Seen by", "Source", "exists, held back"
NO_SOURCE = "It has no source, so it does not count as found."

VERSIONS = "Versions by date"
VERSION, DAY, STAGE, CONCLUSION, CONDITIONS_MET, HARMS_SEEN = (
    "Version", "Assessed", "Stage", "Conclusion", "Conditions met", "Harms seen",
)  # fmt: skip
OF_ALL = "{met} of {all}"
NO_DAY = "no date"
LEVEL, LEVEL_FOUND_OPEN = "Level", "{found} found, {open_to} not ruled out"
CHANGED = "Minimum conditions that changed"
NONE_CHANGED = "No minimum condition stands otherwise than in the first version."
CONDITION, THEN, NOW = "Minimum condition", "Then", "Now"
DID_NOT_APPLY = "did not apply"

SAFEGUARDS = "Safeguards"
OVERDUE, WAITING, DONE = "Overdue on {day}", "Promised, still ahead", "In place or verified"
NONE_ADOPTED = "No safeguard was adopted, so none can be overdue."
SAFEGUARD, STATUS, DUE, OWNER = "Safeguard", "Status", "Due", "Who"
NOBODY = "nobody named"
NEXT = "Look again: {day}"
NEXT_TELLS = (
    "The calendar file holds this day and the days on which safeguards fall due, and no word about"
    " the measure."
)
NOTE = "Note: {note}."

CALENDAR_REVIEW = "Review a measure again"
CALENDAR_DUE = "A safeguard falls due"
CALENDAR_TELLS = "Open impact-check and run the review."

HARM_LINE = "{name}: {levels}; {seen}."
VERSION_LINE = (
    "{label} ({day}; {stage}): {conclusion}. Level: {level}. Conditions met: {met}. Harms seen:"
    " {seen}."
)
CONDITION_LINE = "{name}: {then} then, {now} now."
SAFEGUARD_LINE = "{text} ({status}; due: {due}; {owner})"
