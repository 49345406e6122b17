"""Every sentence that the documents of reports show: whole messages with named holes.

Headings and the names of things stand in labels.py.
"""

from collections.abc import Mapping, Sequence

# How things stand
BOTH_LEVELS = "{found} found, {open_to} not ruled out"
FROM_TO = "{found} to {open_to}"
BAR = "{name}: {found} found, {open_to} not ruled out, on a scale from 0 to 100"
SWING_BAR = "{name}: {low} if put right, {high} at its worst, on a scale from 0 to 100"
IT_NAMES = "(it names: {works})"
EVENT = "{name}. {what}"
EVENT_SOMEWHERE = "{name} ({when}). {what}"
STATUS_AND_NAME = "{status}: {name}"
STRONG_THEN_REST = "{first} {rest}"
AND = " and "

# Page 1
FOUND_SO_FAR = "Found so far: {level}."
FOUND_BY_CONDITION = "Found so far: {level}, because a minimum condition is not met."
FOUND_BY_HARMS = (
    "Found so far: {level} ({number} harm).",
    "Found so far: {level} ({number} harms).",
)
OPEN_TO = (
    "Not ruled out: {level}, as long as {number} question is open.",
    "Not ruled out: {level}, as long as {number} questions are open.",
)
OPEN_TO_WITHOUT_PROOF = "Not ruled out: {level}, as long as answers stand without proof."
LEVEL_MEANS = "{level} means: {meaning}"
HOW_COUNTED = (
    "Found is what is known already, even if every open question turns out well. Not ruled out is"
    " what comes of it if none does: what nobody knows counts as harm until somebody shows"
    " otherwise."
)
CONDITIONS_MET = "{count} of {all} met"
CONDITIONS_NOT_BROKEN = "{count} not broken"
CONDITIONS_NOT_SHOWN = "{count} not shown"
CONDITIONS_NOT_MET = "{count} not met"
COUNTS = "Harms found: {found}. Not ruled out: {open_to}."
AT_LEVEL = "{number} {level}"
NONE_ABOVE_LOW = "none above Low"
OPEN_OF_ALL = "{open} of {all}"
NO_CONDITION = "No minimum condition applies to this measure."
NOTHING_MAKES_UP = "No good point elsewhere makes up for one that is not met."
NO_HARM = "No harm was found in the answers given."
NOTHING_FIRST = "Nothing stands out. Keep watching, and assess again when something changes."
NOTHING_STANDS_OUT = "Nothing stands out."
STANDS_ABOVE = "What would meet it stands above."
REPORT_IS_NOT = "{first} {things}."
THESE_ARE_NOT = "{first} {things}."
DRAFT_TO_REWRITE = (
    "Draft, to accept or rewrite. It rests on the answers that were given in impact-check."
)
DRAFT_PARAGRAPH = "Draft paragraph {number}: □ accept □ rewrite □ leave out"

# The measure
NOTHING_SAID = "The assessment says nothing about what the measure is for or how it should work."
NOT_RELEASED = (
    "The description of the measure, its aim and the evidence that it works were not released for"
    " this edition."
)
ALREADY_NOT_COUNTED = (
    "Told here as the assessment states them. They are not counted against harm: what counts is how"
    " the questions are answered."
)
WHAT_FOR = "What it is for: {it}"
HOW_IT_WORKS = "How it should work, and what shows that it does:"
HOW_COUNTED_AS_SUCCESS = "How success is counted: {it}"
SAFEGUARDS_IN_IT = (
    "Safeguards already in it, told as the assessment states them and not counted against harm:"
    " {it}"
)
DECIDED_ALREADY = "Already decided by a mandate or law: {it}"
WHAT_IS_ASSESSED: Mapping[tuple[bool, bool], str] = {
    (True, True): "{title}, carried out by {actor} ({region}). Stage: {stage}. {when}",
    (True, False): "{title}, carried out by {actor}. Stage: {stage}. {when}",
    (False, True): "{title} ({region}). Stage: {stage}. {when}",
    (False, False): "{title}. Stage: {stage}. {when}",
}
AIM_GOES_ON = "(shortened; all of it stands in the policy and the public edition)"

# Findings
PROFILE_TELLS = (
    "{counts} What is found for certain stands first. Each bar is solid up to what is found and"
    " hatched up to what is not ruled out. The numbers order the harms on a scale from 0 to 100."
    " They count nobody and predict nothing."
)
PROFILE_IN_SHORT = (
    "Solid: what is found. Hatched: what is not ruled out. The scale from 0 to 100 orders the"
    " harms; it counts nobody and predicts nothing."
)
FLOORED = (
    "Safeguards cannot lower these further, because part of the harm cannot be undone: {names}."
)
NO_HARM_APPLIES = "No harm applies."
GROUPS_TELL = (
    "Each cell gives the levels for that group, from what is found to what is not ruled out;"
    " under it stand the same in numbers. Nothing is averaged, so no group disappears behind"
    " another. Groups that are known to be reached come first."
)
NONE_OF_THEM = "None."
RIGHTS_TELL = "The harms that touch a right, taken together; the right that is touched most first."
FIELDS_TELL = (
    "The same harms as they would be if only this part of the questions existed. Prevention,"
    " protection, prosecution and partnership are the four parts of the guide."
)

# Why
NO_WAY = "The answers given show no way in which the measure brings about a harm."
NO_WAY_TO = "No way to these was found in the answers: {names}."
WHY_TELLS = (
    "Each harm with the ways that lead to it, the one that weighs most first. The same way can lead"
    " to several harms; its evidence and its cases are told where it comes up first."
)
DIRECTLY = "Leads to this harm directly."
ADDS = "Adds to this harm."
CANNOT_BE_UNDONE = "safeguards cannot take away the part that cannot be undone"
ONE_MORE_WAY = "One more way that may be open: nobody has answered"
MORE_WAYS = "{Number} more ways that may be open: nobody has answered"
ONE_WAY = "One way may be open: nobody has answered"
WAYS = "{Number} ways may be open: nobody has answered"
WAY_AND_QUESTIONS = "{way}: {questions}"
CLAUSES_TELL = (
    "The clauses or parts of the plan that answers name: what was found there, and what would have"
    " to change."
)

# What to do
DO_TELLS = (
    "Change the design first: that is where harm is avoided. Safeguards come second; they lower"
    " harm only as far as they are real. In each list the first counts most."
)
DESIGN_FIRST = (
    "Change the design first: that is where harm is avoided. Safeguards come second; they lower"
    " harm only as far as they are real."
)
NOTHING_TO_DO = "Nothing to do was found."
NOT_SHOWN_YET = "The answer is as it should be, but nothing shows it yet."
THESE_WEIGH_MOST = "These weigh most. All open questions stand under {where}."
ADOPTED_TELLS = (
    "A safeguard counts only as far as it is real: a plan does not lower the harm that is not ruled"
    " out, one that is funded does so a little, one in place more, one that others have verified"
    " most."
)
COUNTS_AS = "{status}; counts as {counted}"
NOT_COUNTED_AS = "{status}; {why}"
IS_LATE = "It {late}"
OVERDUE = "{day}; overdue"
SUGGESTED_TELL = (
    "From the register, for the harms that may be Moderate or more. The figures show what each"
    " would lower if it were verified by others."
)
ONE_MORE_NEEDED = "One more that may be needed, depending on what is found out"
MORE_NEEDED = "{Number} more that may be needed, depending on what is found out"
ONE_NEEDED = "One that may be needed, depending on what is found out"
NEEDED = "{Number} that may be needed, depending on what is found out"
ONE_MORE_CHANGE = "and one more"
MORE_CHANGES = "and {number} more"
FIND_OUT_FIRST = "{safeguard} ({who}). Find out first: {questions}"
DUE_ON = "due {day}"
DUE_AND_OVERDUE = "due {day}; overdue"
LOCKED_TELLS = (
    "These answers are fixed by a decision or a law, so whoever carries out the measure cannot"
    " change them alone. They count like all others. What changes them is a change of that decision"
    " or law."
)

# What we do not know
OPEN_TELL = (
    "{count} Each is counted twice: as if it went well, and as if it went badly. They stand in the"
    " order in which to find out; the first weighs most."
)
OTHER_ONE = "The other open question"
OTHER_MANY = "The other {number} open questions, in the same order"
FACT_HANGS = "{name} ({questions}, {conditions})"
FACT_ASKS = "{name} ({questions})"
ONE_QUESTION, QUESTIONS = "one question hangs on it", "{number} questions hang on it"
ONE_CONDITION, CONDITIONS_TOO = "one minimum condition too", "{number} minimum conditions too"
FACTS_SETTLED = (
    "Until these are settled, the measure counts as if it had these features and reached these"
    " people. The first closes most if the answer is a documented no."
)
ONE_MORE_FACT, MORE_FACTS = "One more fact", "{Number} more facts"
SETTLE_FIRST = "Settle first whether it has or reaches: {facts}."
NOT_COVERED_TELLS = "{names}. This report cannot say what harm comes from there."
CONTRADICTIONS_TELL = (
    "These were answered although the facts about the measure say that they do not arise. Either"
    " the facts or the answers are wrong; until that is settled, the answers count."
)
ONE_SET_ASIDE = "One answer was set aside as not arising, and does not count."
MANY_SET_ASIDE = "{Number} answers were set aside as not arising, and do not count."
NO_REASON = "No reason given."
DOES_NOT_ARISE = (
    "the facts about the measure say that this does not arise; it counts until it is set aside"
)

# How sure
CERTAINTY_TELLS = (
    "Certainty: {level}. This says how far to trust the level, not how bad the level is."
)
CERTAINTY = (
    "Certainty: {level}. {answered} % of what matters is answered, {evidenced} % with evidence."
)
CERTAINTY_BECAUSE = (
    "Certainty: {level}, because {reasons}. {answered} % of what matters is answered, {evidenced} %"
    " with evidence."
)
CERTAINTY_IN_SHORT = "Certainty: {level}, because {reasons}."
TRUST = "How far to trust the level: {level}."
TRUST_BECAUSE = "How far to trust the level: {level}, because {reasons}."
NOTE = "Note: {note}."
WHY_NOT_HIGHER = "Why it is not higher:"
OF_WHAT_MATTERS = "{share} % of what matters"
SHARES_TELL = (
    "Both are shares of the questions that apply; a question counts more where more harm hangs on"
    " it. The report takes evidence as it is cited and cannot tell whether it is true."
)
LOWEST_ALREADY = "The level is already the lowest."
RISES_TO = "{level}: {questions}"
SWINGS_CAPTION = (
    "One answer at a time: what is not ruled out if that answer alone were put right (solid), and"
    " if it were at its worst (hatched)"
)
DRAWS_CAPTION = (
    "How often each level came out when all numbers of the method were drawn at once ({count}"
    " draws, seed {seed})"
)

# Background
NOBODY_INVOLVED = "The assessment names no organisation that had a part in the measure."
NOT_NAMED = "An organisation that is not named"
PAID_BY = "{paid}, by {who}"
CONTEXT_TELLS = (
    "These facts decide which questions are asked. A “no” counts only with a source; without one it"
    " is not known. People reached: {scope}."
)
NO_OF_ALL = "{names}. Source: {source}."


def or_(things: Sequence[str]) -> str:
    """`a; b; or c`."""
    return "; or ".join(("; ".join(things[:-1]), things[-1])) if len(things) > 1 else things[0]


def all_of(wanted: Sequence[str]) -> str:
    """Things that are all needed: `a; and b`."""
    return "; and ".join(wanted)
