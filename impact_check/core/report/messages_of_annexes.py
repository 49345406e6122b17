"""The sentences of annexes and of the shorter editions: whole messages with named holes."""

from collections.abc import Mapping

# Annexes
NO_QUESTION = "No question applies to this measure."
ADDED_QUESTION = "(added question)"
NUMBERS_TELL = (
    "The index puts designs in order on a scale from 0 to 100. It is not a probability and counts"
    " nobody. Near 100 it hardly moves: to compare two designs, compare their harm profiles."
)
POINTS_TELL = (
    "The level in the first row is that of the index alone; the level on the first page also counts"
    " the minimum conditions. Points split the index that is not ruled out over the harms, and then"
    " over the questions that decide it. They add up, rounding apart."
)
ONE_PAIR_LEFT = "Left out: one pair of a question and a harm with less than half a point."
PAIRS_LEFT = "Left out: {number} pairs of a question and a harm with less than half a point each."
UNDER_ONE = "under 1"
PERCENT = "{shares} %"
HOW_IT_COMES_ABOUT = (
    "Each question compares the measure with the practice that is asked for. An answer either keeps"
    " to it, or leaves a minor gap, a serious gap, or does harm. Questions that test the same way"
    " in which a harm can happen belong together, and the worst answer among them decides how open"
    " that way is.",
    "A harm weighs as much as it is grave and as the ways to it are open. The widest way counts in"
    " full, each next one a third of the one before. Harms add up to the whole in the same manner,"
    " worst first, so a measure is never better than its worst harm, and a good point in one place"
    " buys off nothing in another.",
    "What nobody knows is counted twice, once as if it went well and once as if it went badly: the"
    " first gives what is found, the second what is not ruled out. A safeguard counts by how real"
    " it is, never below a limit where harm cannot be undone.",
    "Minimum conditions stand apart. If one is not met, the conclusion is not to go ahead, whatever"
    " the rest says. If nothing shows that it is met, the measure is not shown to be safe.",
)
LIMITED = (
    "The index helps to put designs in order. It says nothing about how likely something is or how"
    " many people it happens to. The four kinds of answer are steps; that the steps are equally far"
    " apart is a convention.",
    "How grave a harm is, which ways lead to it, the numbers above and the minimum conditions are"
    " judgements from one guide and from where its authors stand. They have not been checked"
    " against what happened after real measures. The guide gives common examples, not all of them.",
    "Only the harm of the measure itself is looked at. Its benefits, the harm of doing nothing and"
    " whether it is proportionate in law are left out. A measure that does nothing would score 0,"
    " which says nothing about the world; today's law and practice are not assessed here.",
    "What is not ruled out is strict: one open question about a grave harm is enough for High or"
    " Severe. Low takes almost every answer to be as asked for, and shown.",
    "From what is found to what is not ruled out is an outer range: it treats each open question by"
    " itself, so it may be too wide. For the answers given it is not too narrow.",
    "Ways and harms overlap. The discount for the next worst deals with this roughly; some harm is"
    " still counted in part twice.",
    "Untrue answers and false evidence cannot be detected. Ask to see the sources.",
    "Affected people pay for assessments with time and risk. Ask them little, pay them for it, and"
    " keep nothing that is not needed.",
)
SOURCES_TELL = (
    "The documents that questions, harms and safeguards rest on, and the works that these documents"
    " name. What an answer itself rests on stands with the answer."
)

# Brief
ONE_MORE_HARM = "One more harm stands in the public edition; it is not worse."
MORE_HARMS = "{Number} more harms stand in the public edition; none of them is worse."
ONE_MORE_OF_YOURS = "One more stands in the plan of safeguards."
MORE_OF_YOURS = "{Number} more stand in the plan of safeguards."
FOR_CONDITIONS = "For: {names}."
DUE_AND_WHEN = "{day} ({when})"
DUE_OVERDUE = "{day}, overdue ({when})"
ASKED_OF_OTHERS = "{safeguard} ({of_whom}). {prevents}"
ASK_WHOM = "{question} {id} Ask {who}."
REST_IN_PUBLIC = "All answers, sources and the method stand in the public edition."

# Policy
BASELINE_TELLS = (
    "The table sets the measure beside what could become of it. Today's law and practice is the"
    " comparison that counts; nobody has assessed it here with the same questions. A measure that"
    " does nothing would score 0, which says nothing about the world."
)
LEVEL_APART = "{level} (minimum conditions apart: {apart})"
QUESTION_AND_WANTED = "{question} Asked for: {wanted}"
BEARS_TELLS = "{counts} Nothing is averaged over groups, so no group disappears behind another."
RIGHTS_IN_POLICY = (
    "The harms touch these rights. For each, the harms that touch it are taken together; the right"
    " that is touched most stands first. This is no legal opinion on whether a right is breached."
)
NO_RIGHT = "No right is touched by the answers given."
CLAUSES_IN_POLICY = (
    "What was found for each clause that an answer names, what would have to change, and the harm"
    " that follows as long as it does not."
)
CLAUSE_SAYS = "{clause}: {says}"
ALTERNATIVES_TELL = (
    "For each part of the design that does harm there is another way. The part that weighs most"
    " stands first."
)
NO_ALTERNATIVE = "The answers given name no part of the design that has to be another."
MEETS_ON_PAGE_ONE = "What would meet it stands on page 1."
SAFEGUARD_TOLD = "{safeguard} {when}; {who}. {change}."
ONE_LOCKED = (
    "One answer is fixed by a decision or a law. Whoever carries out the measure cannot change it"
    " alone:"
)
MANY_LOCKED = (
    "{Number} answers are fixed by a decision or a law. Whoever carries out the measure cannot"
    " change them alone:"
)
THESE_WEIGH = "{count} These weigh most:"
MONITOR = (
    "Agree with sex workers' organisations what is watched, who looks, and when this assessment is"
    " made again: at the latest when the design changes, when an open question is answered, or a"
    " year after it starts."
)
WATCH_FIRST = (
    "Watch first for: {harms}. Ask those who would bear it, through their organisations; do not"
    " count only what the measure itself records."
)
METHOD_IN_SHORT = (
    "Questions test the ways in which a measure can harm people. The worst answer decides how open"
    " a way is; harms add up worst first, so a good point in one place buys off nothing in another."
    " What nobody knows is counted twice, once as if it went well and once as if it went badly: the"
    " first gives what is found, the second what is not ruled out. Minimum conditions stand apart."
)
LIMITS_IN_SHORT = (
    "The index puts designs in order. It is no probability and counts nobody. Weights and minimum"
    " conditions are judgements from one guide. Only the harm of the measure is looked at: not its"
    " benefits, nor the harm of doing nothing. Untrue answers cannot be detected; ask to see the"
    " sources."
)
VERSION_AND_COMMAND = "{version} Digest: {digest}. To compute the result again: {command}"
VERSION_ONLY = "{version} Digest: {digest}."
NOTHING_WEIGHS = "No answer weighs anything yet."
OF_ALL_QUESTIONS = "{shown} of {all} questions. The public and the full edition have all of them."
WORKS_IN_PUBLIC = "The works that these documents name are listed in the public edition."
ONE_MORE_STEP = "One more step stands in the public edition."
MORE_STEPS = "{Number} more steps stand in the public edition."
ONE_MORE_GROUP = "One more group stands in the public edition."
MORE_GROUPS = "{Number} more groups stand in the public edition."
ONE_MORE_RIGHT = "One more right stands in the public edition."
MORE_RIGHTS = "{Number} more rights stand in the public edition."
ONE_MORE_PART = "One more part of the design stands in the public edition, under “What to do”."
MORE_PARTS = "{Number} more parts of the design stand in the public edition, under “What to do”."
ONE_MORE_CHANGE_TO = "One more stands in the public edition, under “What to do”."
MORE_TO_DO = "{Number} more stand in the public edition, under “What to do”."
ONE_MORE_SAFEGUARD = "One more safeguard stands in the public edition."
MORE_SAFEGUARDS = "{Number} more safeguards stand in the public edition."
ONE_MORE_QUESTION = "One more open question stands in the public edition."
MORE_QUESTIONS = "{Number} more open questions stand in the public edition."
ONE_MORE_ANSWER = "One more answer stands in the public edition."
MORE_ANSWERS = "{Number} more answers stand in the public edition."

_VERSION: Mapping[tuple[bool, bool], str] = {
    (True, True): "Content {version}, {note}.",
    (True, False): "Content {version}.",
    (False, True): "Content without version, {note}.",
    (False, False): "Content without version.",
}


def version(version_: str, note: str) -> str:
    """Which content a result was made with."""
    return _VERSION[bool(version_), bool(note)].format(version=version_, note=note)


_MADE_WITH: Mapping[bool, str] = {
    True: "Made with impact-check, {day}. {version}",
    False: "Made with impact-check. {version}",
}


def made_with(version_: str, note: str, day: str) -> str:
    """What the document was made with, and when it was assessed."""
    return _MADE_WITH[bool(day)].format(day=day, version=version(version_, note))
