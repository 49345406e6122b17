"""The sentences of the committee report: whole messages with named holes."""

THE_BILL, TODAY, VERSION = "the bill", "today's law and practice", "amended version {number}"
OPTION = "{label}: {what} ({title})"

SIDE_BY_SIDE = "Today, the bill, and the bill amended"
SIDE_TELLS = (
    "All are assessed with the same questions. What is only planned shows no minimum condition to"
    " be met: it is met when it is done and can be checked."
)
NOT_COMPARED = (
    "Today's law and practice is not assessed, and no amended version is given: this report says"
    " what the bill does, not what it changes."
)
NO_BASELINE = "Today's law and practice is not assessed: nobody can say from this what is new."
OPTION_HEAD, CONCLUSION, FOUND, NOT_RULED_OUT = "Option", "Conclusion", "Found", "Not ruled out"
CONDITIONS_MET, HARMS_FOUND, OPEN = "Conditions met", "Harms found", "Questions open"
OF_ALL = "{number} of {all}"
HARMS_COUNTED = "{severe} Severe, {high} High, {moderate} Moderate of {all}"
CONDITIONS = "Minimum conditions, option by option"
CONDITION = "Minimum condition"
ONLY_DIFFERENT_ONE = (
    "One more condition stands the same in all options; the annex on conditions has it."
)
ONLY_DIFFERENT = (
    "{Number} more conditions stand the same in all options; the annex on conditions has them."
)
ALL_CONDITIONS = "All minimum conditions, option by option"

BRINGS = "What the amended versions bring"
BRINGS_ONE = "{name} changes one answer."
BRINGS_MANY = "{name} changes {number} answers."
BETTER_CONDITION = "{condition}: from “{before}” to “{after}”"
HARM_FALLS = "{harm}: from {before} to {after}"
ONE_MORE_MOVE = "One more moves; the annex on what the versions bring has it."
MORE_MOVES = "{Number} more move; the annex on what the versions bring has them."
ONE_MORE_SENTENCE = "One more sentence on the order stands in the comparison of the same files."
MORE_SENTENCES = "{Number} more sentences on the order stand in the comparison of the same files."
NOTHING_MOVES = "No condition and no level moves."
POINTS = (
    "The sum of all harms falls by {found} points of 100 in what is found, by {open} in what is not"
    " ruled out."
)
LEVELS = "found {found}, not ruled out {open}"

AMENDMENTS = "Amendments"
AMENDMENTS_LEAD = (
    "Each line is one change, and says what it brings alone, once it is made and can be checked."
    " The words to write are ours and not those of a drafter."
)
AMENDMENTS_FIRST = (
    "First those that meet a minimum condition, then those that weigh most. The annex on amendments"
    " has all of them by clause, with what each brings alone and the law that bears on it. The"
    " words to write are ours and not those of a drafter."
)
NO_AMENDMENT = "No answer that names a clause asks for a change."
CLAUSE, SAYS, INSTEAD, WHY, MEETS, SOURCE = (
    "Clause", "What it says", "Write instead", "Why", "Condition it meets", "Source",
)  # fmt: skip
NEW_CLAUSE = "A clause that is not there yet"
AS_IN = "{instead} (as in {label})"
ALONE = "Alone it brings: {brings}"
ALONE_NOTHING = "Alone it moves no condition and no level; it counts with others."
NO_CONDITION = "none"
ONE_MORE_AMENDMENT = "One more amendment stands in the annex on amendments."
MORE_AMENDMENTS = "{Number} more amendments stand in the annex on amendments."
CLAUSES = "Clause by clause"
CLAUSES_LEAD = (
    "Every answer that names a clause: what the clause does, the harm that follows, the law that"
    " bears on it, and the amendment. “May breach” is as far as this goes: it is no legal opinion."
)
QUESTION, DOES, HARM, LAW, AMENDMENT = (
    "Question", "What the clause does", "Harm that follows", "Law", "Amendment",
)  # fmt: skip
AS_ASKED = "none: as asked for"

OBJECTIONS = "Objections, and what can be answered"
WHO_SAYS = "“Who says this, and for whom do they speak?”"
OLD_GUIDE = "“The guide is from 2019.”"
SINCE_ONE = "One thing that bears on this measure has changed since, and is told: {names}."
SINCE_MANY = "{Number} things that bear on this measure have changed since, and are told: {names}."
NOTHING_SINCE = "Nothing that the register knows has changed since for a measure like this one."
ONE_SIDED = "“The evidence is one-sided.”"
AGAINST = (
    "What speaks against the findings, or both ways, is told with its strength and limits; annex"
    " “What is disputed” has all of it."
)
NOTHING_AGAINST = "The register knows of no study that speaks against the findings for this bill."
CLAIM, FOUND_AGAINST, HOW_STRONG, ANSWER = (
    "Claim of the guide", "What was found", "Strength and limits", "Where that leaves it",
)  # fmt: skip
STRONG = "{strength}; {place}, {year}. {limits}"
STRONG_UNDATED = "{strength}; {place}. {limits}"
ONE_MORE_FINDING = "One more finding against stands in the annex “What is disputed”."
MORE_FINDINGS = "{Number} more findings against stand in the annex “What is disputed”."
BEYOND_LAW = "“You ask for more than the law does.”"
BEYOND_LAW_TELLS = "In part that is so, and said: {conditions}"
NOT_BEYOND = (
    "None of the minimum conditions at stake here is known to ask for more than binding law."
)
HOW_SURE = "“How sure can you be?”"
NOT_LAW = "“This is not for you to judge.”"

RECOMMENDED = "Recommendations, by whom they are for"
TO_LAWMAKERS = "To those who decide on the bill"
TO_LAWMAKERS_TELLS = "Adopt the amendments of the list, first those that meet a minimum condition:"
CHANGE_TO = "{question} {instead}."
TO_OTHERS = "To others"
TO_OTHERS_TELLS = (
    "Safeguards that the register suggests for the harms found, with those adopted; the ones that"
    " lower harm most come first."
)
ADDRESSEE, IS_ASKED_TO = "Who", "What is asked of them"
AND_ONE_MORE = "{told}; and one more, in the full report"
AND_MORE = "{told}; and {number} more, in the full report"
ONE_MORE_ADDRESSEE = "What is asked of one more stands in the full report."
MORE_ADDRESSEES = "What is asked of {number} more stands in the full report."

SHEET = "Amendments"
COLUMNS = (
    "clause", "question", "what it says", "write instead", "as in", "why", "condition it meets",
    "law", "brings alone", "source",
)  # fmt: skip
FILE_TITLE = "{title}: amendments"
READ_BY = "The edition '{edition}' may be read by {readers}. It leaves out:"
NOTHING_LEFT_OUT = "nothing"
NO_CLAUSES = (
    "Its clauses are left out, so nothing stands clause by clause. If everybody can read the bill,"
    " say where in the file (measure: published), or mark the measure with share: yes."
)
