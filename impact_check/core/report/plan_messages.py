"""Headings and sentences of the document of a plan."""

FILE_TITLE, OVER = "{title}: plan", "Plan of safeguards"
OUTLOOK = "What comes before safeguards, and how far they would help"
OVERDUE, ADOPTED, SUGGESTED = "Overdue", "Adopted", "Suggested"
FIND_OUT, TOGETHER = "Find out first", "Of use only together with others"
SUGGESTED_TELL = (
    "What lowers harm most stands first. Safeguards for the same question do not add up."
)
FIND_OUT_TELL = "These are suggested if the open questions turn out badly."
FIXED = "Fixed by a decision or law, left alone here"
STAYS, COSTS = "What remains possible", "What it costs"
NOTHING_STAYS = "Nothing else"
OVERDUE_MEANS = "Overdue means: due before {day} and not yet in place."
NOTE = "Note: {note}."
NO_TIME = "No time stated"
ONE_MORE, MORE = (
    "One more, of less effect or instead of these",
    ("{Number} more, of less effect or instead of these"),
)
