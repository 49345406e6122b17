"""What a plan says on a terminal: whole messages with named holes, in pairs where one thing and
many are told differently.
"""

TITLE = "Plan: {title}"
FICTIONAL = "A fictional measure."
OVERDUE_ON = "Overdue on {day}"
ADOPTED = "Adopted"
SUGGESTED = "Suggested: what lowers harm most, if it is verified"
WITH_OTHERS = "Of use only together with others"
RISK = "Risk of harm"
AHEAD = "{name}: {level}"
AHEAD_APART = "{name}: {level} (minimum conditions apart: {apart})"
MORE = "and {number} more: --all"
SAFEGUARD = "{number}. {text}  [{id}]"
INSTEAD_OF = "Adds nothing to {ids}: one of them is enough."
FIND_OUT_FIRST = "Find out first: {question}"

STATUS = "Status: {status}. Due: {due}. {when}."
STATUS_OF_OWN = "Status: {status}. Due: {due}. {when}. Not in the register."
COUNTS_AS = "{status}, counts as {counted}"
NOT_COUNTED = "{status}, {why}"
NO_DATE = "no date"
OWNER = "Owner: {owner}. Verified by: {verifier}."
OWNER_AND_ADDRESSEE = "Owner: {owner}. Asked of: {addressee}. Verified by: {verifier}."
NOBODY = "nobody named"
LATE = "Late: it {late}."
NOW = "Now: {changes}."
NOW_AND_MORE = "Now: {changes}; and {more} more."
IF_VERIFIED = "If verified: {changes}."
IF_VERIFIED_AND_MORE = "If verified: {changes}; and {more} more."
MISSING = "Missing for full credit: {things}."

FIND_OUT = "Find out first"
FIND_OUT_ALL = "Find out first: suggested if these open questions turn out badly"
DEPENDS = (
    "{Number} safeguard depends on open questions:",
    "{Number} safeguards depend on open questions:",
)
MORE_DEPEND = (
    "{Number} more safeguard depends on open questions:",
    "{Number} more safeguards depend on open questions:",
)
QUESTION = "- {question}"
FIXED = "Fixed by a decision or law, left alone here"
FIXED_BY = "- {question} {answer}. Fixed by: {by}."
FIXED_WITHOUT_HARM = (
    "{Number} answer is fixed that adds no harm.",
    "{Number} answers are fixed that add no harm.",
)

NOTE = "Note: {note}."
NOTHING_OVERDUE = "Nothing is overdue on {day}."
OVERDUE_MEANS = "Overdue means: due before {day} and neither in place nor verified."
ADOPT = 'Adopt one: {command} --owner "..." --due YEAR-MONTH-DAY'

STANDS_ALREADY = "Nothing to change: '{id}' stands in {file} as you give it."
NEW = "Adopted: {text}  [{id}]"
CHANGED = "Changed: {text}  [{id}]"
RISK_AS_BEFORE = "Risk of harm: {then}, as before."
RISK_CHANGES = "Risk of harm: {then}; before it was {before}."
INDEX = (
    "Index: {best} at best, {worst} at worst of 100; before {best_before} at best, {worst_before}"
    " at worst."
)
WRITTEN = "Written: {file}"
