"""Headings of sections, titles of columns and names of facts in the documents of reports."""

from collections.abc import Mapping

FILE_TITLE: Mapping[str, str] = {
    "full": "{title}: harm report",
    "public": "{title}: public harm report",
    "brief": "{title}: harm report in brief",
    "policy": "{title}: harm report for policy",
    "consultation": "{title}: draft of a submission",
}

# Grades and small words
AS_ASKED_FOR, MINOR_GAP, SERIOUS_GAP = "as asked for", "minor gap", "serious gap"
HARMFUL, OPEN, NOT_COUNTED = "harmful", "open", "not counted"
PARTLY_KNOWN = "partly known"
YES, NO, NOT_KNOWN, NONE = "yes", "no", "not known", "none"
NONE_GIVEN, NO_SOURCE, NO_DATE = "none given", "none", "no date"
NOBODY_NAMED, NO_VERSION, NO_DIGEST = "nobody named", "no version", "none"
NOT_ASSESSED, IS_SUGGESTED, EVIDENCE_WANTED = "not assessed", "suggested", "evidence"

# Page 1
ACTOR, PROPOSER, WHERE = "Carried out by {it}", "Proposed by {it}", "Where: {it}"
STAGE, DECISION, ADDRESSED_TO = "Stage: {it}", "Decision: {it}", "To: {it}"
CONCLUSION, LEVEL, LEVEL_SHORT = "Conclusion", "Level of harm", "Level"
WHAT_FOLLOWS = "What follows."
CONDITIONS, HARMS_FOUND, QUESTIONS_OPEN = "Minimum conditions", "Harms found", "Questions open"
MET = "Met"
WHAT_MEETS, AND_MEETS = "What would meet it:", "and"
WORST = "Who is harmed most, and how"
HIT_HARDER = "Hit harder, where reached"
HOW_IT_HAPPENS = "How it happens:"
MAY_ALSO_HAPPEN = "It may also happen; nobody has answered:"
HOW_IT_MAY_HAPPEN = "How it may happen; nobody has answered:"
FIRST, MUST_HAPPEN_FIRST = "What to do first", "What must happen first"
ALL_TO_DO = "Everything there is to do"
BRINGS, WOULD_BRING = "It brings:", "If it turns out well:"
SEE_QUESTION = "See the question"
WHAT_TO_FIND_OUT = "What to find out"
BASIS = "What this rests on"
UNKNOWN_ANSWERS, WHO, WHEN, AFFECTED_PEOPLE = "Unknown answers", "Who", "When", "Affected people"
IS_NOT, ARE_NOT = "This report is not", "These findings are not"
FINDINGS_IN_SHORT = "The findings in short"

# The measure
MEASURE, AIM, STEPS = "The measure", "What it is for", "How it should work"
EVIDENCE_IT_WORKS, SUCCESS = "Evidence that it works:", "How success is counted"
ALREADY_IN_IT = "Safeguards already in it"
ALREADY_DECIDED = "What a mandate or law has already decided"

# Findings
PROFILE, PROFILE_CAPTION = "Harm profile", "Each harm: what is found, and what is not ruled out"
HARM, SCALE, FOUND, NOT_RULED_OUT = "Harm", "0 to 100", "Found", "Not ruled out"
GROUPS = "Harms by group"
GROUPS_CAPTION = "Levels, and the harm found and not ruled out, for each group and harm"
GROUP, ALL_HARMS, REACHED = "Group", "All harms together", "Reached"
MAY_BE_REACHED = "Not known whether reached: found if they are not, not ruled out if they are"
RIGHTS_AND_FIELDS, RIGHTS_TOUCHED, FIELDS = (
    "Rights and fields of work",
    "Rights that are touched",
    "Fields of work",
)
RIGHT, FIELD = "Right", "Field"
RIGHTS_CAPTION = "Rights that are touched, found and not ruled out"
FIELDS_CAPTION = "Fields of work, found and not ruled out"

# Why
WHY = "Why: how each harm happens"
HOW_GRAVE, LIMIT, SOURCES, SOURCE = "How grave", "Limit", "Sources", "Source"
ELSEWHERE = "What happened elsewhere:"
ELSEWHERE_ABOVE = "What happened elsewhere, told above:"
EVIDENCE, RESTS_ON = "Evidence", "Rests on:"
ASKED_FOR, ASKED_BECAUSE = "What is asked for", "Asked because of"
CLAUSES, CLAUSE, HARM_FOLLOWS = "Clause by clause", "Clause or part", "Harm that follows"

# What to do
DO, MEET_CONDITIONS, CHANGE_DESIGN = (
    "What to do",
    "Meet the minimum conditions",
    "Change the design",
)
BRING_EVIDENCE, FIND_OUT = "Bring evidence", "Find out"
RISK, CONDITIONS_APART = "Risk of harm", "Minimum conditions apart"
OUTLOOK_CAPTION = "How far safeguards alone would bring the risk of harm down"
ADOPTED, SUGGESTED = "Safeguards that are adopted", "Safeguards that are suggested"
OWN_SAFEGUARD = "(own safeguard, not in the register)"
STATUS, OWNER, ASKED_OF, DUE, LATE = "Status", "Owner", "Asked of", "Due", "Late"
FOUND_BY_OBSERVATION, SEEN_BEFORE = "Found by observation", "Seen before the planned change"
UNTIL, DONE_WHEN, SO_THAT = "Until", "Done when", "So that"
VERIFIED_BY, IN_PLACE_MEANS, HOW_TO_VERIFY = "Verified by", "In place means", "How to verify"
MISSING, CHANGES_NOW, IF_VERIFIED, WHAT_CHANGES = (
    "Missing for full credit",
    "What it changes now",
    "If verified",
    "What it changes",
)
BY_ADDRESSEE, BY_OWNER = "Who is asked for what", "Who owns what"
COUNTS_NOW, COUNTS = "What it moves now", "What it moves if verified"
LOCKED, FIXED_BY = "What a mandate or law locks in", "Fixed by"

# What we do not know
UNKNOWN, FACTS_FIRST = "What we do not know", "Settle these facts first"
NOT_COVERED, NOT_APPLICABLE = "Not covered by any question yet", "Said not to apply"
CONTRADICTIONS, CONTRADICTION = "Contradictions", "Contradiction"
ASK, SAID_NOT_TO_APPLY, NOTE, REASON = "Ask", "Said not to apply:", "Note", "Reason"
WHO_CAN_KNOW = "Who can know"

# How sure
TO_CHANGE = "What to change"
SURE, BRINGS_DOWN, RESTS = (
    "How sure this is",
    "What brings the level down",
    "What the result rests on",
)
SCENARIOS, OTHER_NUMBERS = "Scenarios", "Other numbers in the method"
WAYS = "However the open points turn out"
ANSWERED, EVIDENCED = "Answered", "Answered with evidence"
QUESTION, ANSWER, PUT_RIGHT, AT_ITS_WORST = "Question", "Answer", "Put right", "At its worst"
SCENARIO, CHANGED = "Scenario", "Changed"
DRAWS_WORST, DRAWS_BEST = "Draws: not ruled out", "Draws: found"

# Background
INVOLVED, CONTEXT, OWN_WORDS = "Who was involved", "Context", "In their own words"
LED_BY_AFFECTED, LED_BY, CHOSEN_BY = "Led by affected people", "Led by", "Chosen by"
BROUGHT_IN, COULD_CHANGE, PAID = "Brought in", "Could change the draft", "Paid for its part"
SAW_REPORT, AGREES = "Saw this report", "Agrees"
AT_STAGE: Mapping[str, str] = {
    "": "not stated",
    "idea": "when it was an idea",
    "proposed": "when it was proposed",
    "adopted": "after it was adopted",
    "running": "while it ran",
    "ended": "after it ended",
}
WHO_WE_ARE, WHAT_WE_SAY, OUR_EVIDENCE, TO = "Who we are", "What we say", "Our evidence", "To"
FEATURES, PEOPLE, FEATURE = "Features of the measure and its setting", "People reached", "Feature"
VALUE, NO_LABEL, NOT_KNOWN_LABEL = "Value", "No:", "Not known:"

# Annexes
ANNEX, ANNEXES, IN_THIS_REPORT = "Annex", "Annexes", "In this report"
ALL_ANSWERS, NUMBERS, METHOD = "All answers", "Numbers", "Method and limits"
VERSIONS, HOW_IT_COMES = "Versions", "How the result comes about"
ALL_NUMBERS, LIMITS, WHAT = "All numbers of the method", "Limits", "What"
INDICES_CAPTION = "Index and harms, before and after the safeguards that are promised"
MEASURE_AND_HARMS, INDEX_OF_MEASURE, POINTS = "Measure and harms", "Index of the measure", "Points"
BEFORE_FOUND, BEFORE_OPEN = "Before safeguards: found", "Before safeguards: not ruled out"
AFTER_FOUND, AFTER_OPEN = "After safeguards: found", "After safeguards: not ruled out"
POINTS_CAPTION = "Where the points come from"
NUMBER_GRADES = "An answer counts: as asked for, minor gap, serious gap, harmful"
NUMBER_EVIDENCE = "An answer without evidence may be worse by"
NUMBER_STRENGTH = "A way that leads to a harm directly, or adds to it, counts"
NUMBER_NEXT = "The next worst counts, of the one before"
NUMBER_REACH = "Share of the distance to the gravest that many people reached can close"
NUMBER_CREDIT = "A safeguard that is {status} counts, at worst and at best"
NUMBER_FLOORS = (
    "Share of a harm that no safeguard takes away: soon made good, with effort, hardly, not at all"
)
NUMBER_CUTS = "Moderate, High and Severe begin at"
NUMBER_CERTAINTY = "Certainty falls where less is answered: by one step, by two steps"
NUMBER_PROVEN = "Certainty falls by one step where less is answered with a source"
NUMBER_PLACED = "Too little is known to place a measure where less is answered"
NUMBER_DRAWS = "How often all numbers are drawn"
NUMBER_ROBUST = "A level is robust from this share of draws"
NUMBER_COMPLETIONS = "How often what is open is completed"
NUMBER_FIRM = "An order is open up to this share of completions, and firm from"
CONTENT, DIGEST, COMPUTE_AGAIN = "Content", "Digest", "To compute it again"
ANSWERED_WITH, ANSWERED_WITH_DIGEST = "Answered with content", "Answered with digest"
SOURCES_AND_VERSIONS = "Sources and versions"

# Brief and policy
WHAT_ELSE, FIND_OUT_WHAT, TRUST = (
    "What else to do",
    "What to find out first",
    "How far to trust this",
)
SUMMARY, MEASURE_AND_AIM, OPTIONS = "Summary", "The measure and its aim", "Options and baseline"
WHO_BEARS, RIGHTS, ALTERNATIVES = "Who bears the harm", "Rights", "Alternatives"
RECOMMENDATIONS, MONITORING, DESIGN = "Recommendations", "Monitoring", "Design"
SAFEGUARDS, SAFEGUARD, TO_FIND_OUT = "Safeguards", "Safeguard", "To find out"
BASELINE, OPTION = "Baseline: today's law and practice", "Option"
BEARS_CAPTION = "Groups and the level of harm that they bear"
BY_HARMS, RIGHTS_TABLE = "By these harms", "Rights, and how far they are touched"
DOES_NOW, PART_OF_DESIGN, NOW, INSTEAD = "What it does now", "Part of the design", "Now", "Instead"
CHECKS_CAPTION, HOW_TO_CHECK = "How to check the safeguards", "How to check"
HEAVIEST, METHOD_AND_VERSIONS = "The answers that weigh most", "Method, limits and versions"
