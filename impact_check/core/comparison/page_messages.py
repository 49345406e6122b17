"""Headings and sentences of the document of a comparison."""

FILE_TITLE, OVER = "Comparison: {names}", "Comparison of measures by the harm that they may do"
NAMED = "{title} ({label})"
FICTIONAL = "Fictional: {label} is made up"
HEADLINE, REMARKS = "Which does less harm", "To be known when reading this"
COMPARED = "What is compared"
MEASURE, BASELINE, MADE_UP = "{label}: {title}", "today's law and practice", "fictional"
CONCLUSION, LEVEL, APART = "Conclusion", "Level of harm", "Minimum conditions apart"
CONDITIONS, NONE = "Minimum conditions", "none"
CONDITION_COUNTS = "{not_met} not met, {not_shown} not shown"
ANSWERS, OPEN = "Answers", "{open} of {asked} questions open"
ANSWERED = "{answered} % of what matters is answered, {evidenced} % with evidence"
CERTAINTY, STAGE, DECIDED, ASSESSED, FILE, PEOPLE = (
    "How far to trust the level",
    "Stage",
    "Decision",
    "Assessed",
    "File",
    "Affected people",
)
NOTHING_MAKES_UP = "No good point elsewhere makes up for one that is not met."
NO_CONDITION = "No minimum condition applies to any of them."
CONDITION = "Condition"
HARMS, HARM, WHERE_LESS = "Harm by harm", "Harm", "Where less"
HARMS_TELL = (
    "The harm that is worst in any of them stands first. Each cell gives the level and the place on"
    " a scale from 0 to 100, found and not ruled out. The numbers order the harms. They count"
    " nobody and predict nothing."
)
LEVELS, INDICES = "{found} to {open_to}", "{found} to {open_to}"
ONE_PAIR = "Why, who gains, and how firm this is"
PAIR, PAIR_LEVEL, PAIR_OPEN = (
    "{first} and {second}",
    "{first} and {second}: level",
    "{first} and {second}: it cannot be said yet",
)
WHY, GAINS, MOVES = "Why", "Who gains and who loses", "What moves"
OPEN_POINTS, NUMBERS = "However the open points turn out?", "Whatever the numbers?"
GROUPS_TELL = (
    "Each cell names the measure under which the group bears less of a harm; one end alone where it"
    " is so only there."
)
GROUP, REACHED_BY = "Group", "By {label}"
DIFFERENT_ANSWERS = "Answers that differ"
NO_ANSWER = "No answer differs."
NO_SHARED_ANSWER = "No question that is asked of all has different answers."
OF_SOME = "Asked of some only, because the others do not have what the question is about"
SUPPORT = "({support})"
SAFEGUARDS, NO_SAFEGUARD = "Safeguards that differ", "No safeguard differs."
NOT_PROMISED, OWNER, DUE = "not promised", "owner: {owner}", "due: {day}"
FACTS, NO_FACT, FACT = (
    "Facts that differ",
    "No feature, group or scope differs.",
    "Fact",
)
FACTS_TELL = (
    "Features, people reached and scope. They decide which questions are asked and how grave a harm"
    " is."
)
METHOD = "How to read this"
HOW_TO_READ = (
    "The method's order looks at the conclusion first, then at how many minimum conditions are not"
    " met, then at the harms that are found, the worst first, then at the conditions that are not"
    " shown, then at the harms that are not ruled out. It never uses an average or the sum of all"
    " harms, which tells two bad designs apart poorly.",
    "Found: every open question turns out well. Not ruled out: none does.",
    "“Whatever the numbers” is a proof from the answers, not a draw. Questions, ways to a harm and"
    " minimum conditions stay as they are.",
    "Only the harm of the measures is compared: not their benefits, nor whether they are lawful. A"
    " group that a measure does not reach bears none of its harm, which is not a benefit.",
)
DRAWS = (
    "“Other numbers” are those of the method: how far the kinds of answer lie apart, what missing"
    " evidence, links, reach and safeguards count for, how grave each harm is. They were drawn"
    " {draws} times, the same draws for all measures (seed {seed})."
)
IS_NOT, NOT_THESE, BETWEEN, OR = "This comparison is not", "{first} {things}.", "; ", "; or "
VERSION, NO_VERSION, NO_DIGEST = "Content", "no version", "no digest"
DIGEST, NOTE, AGAIN = "Digest", "Note", "To compute it again"
