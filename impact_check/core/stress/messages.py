"""The sentences of the stress test about answers and scenarios: whole messages with named holes, in
pairs where one thing and many are told differently.
"""

SCENARIOS_SAME = "Conclusion and level stay the same in all {number} scenarios."
SCENARIOS_CHANGE = "Conclusion or level change in {number} of {of} scenarios: {names}."
IDLE = (
    "{Number} of the {of} moves nothing here, not even the index: no proof either way.",
    "{Number} of the {of} move nothing here, not even the index: no proof either way.",
)
QUOTED = "“{name}”"
SCENARIO_NAMES = {
    "as-assessed": "As assessed",
    "no-safeguard": "No promised safeguard is delivered",
    "only-verified": "Only safeguards that others have verified count",
    "all-verified": "Every promised safeguard is delivered and verified",
    "open-well": "Every open question turns out well",
    "unproven-fail": "Answers without evidence do not hold",
    "inapplicable-fail": "Nothing that was said not to apply holds",
    "one-class-worse": "Everything is carried out one step worse than answered",
}

NO_GAP = "Best and worst case lie less than one point of the index apart."
GAP = (
    "Best and worst case lie one point of the index apart.",
    "Best and worst case lie {points} points of the index apart.",
)
GAP_BECAUSE = (
    "Best and worst case lie one point of the index apart: {reasons}.",
    "Best and worst case lie {points} points of the index apart: {reasons}.",
)
GAP_REASON = "{points} because {reason}"
GAP_NAMES = {
    "open-questions": "questions are open",
    "missing-evidence": "answers have no evidence",
    "undelivered-safeguards": "safeguards may do less than is hoped for",
    "unknown-context": "it is not known who is reached, or how many",
}

NO_QUESTION = "No question applies."
MOVES_LITTLE = (
    "No single answer moves the worst-case index by a whole point: the others keep it where it is."
)
MOVES_MOST = (
    "The answer that moves the worst-case index most is “{question}”: {right} if put right, {worst}"
    " at its worst."
)

NONE_OPEN = "No question is open."
ASK_FIRST = (
    "{Number} question is open. Ask first: “{question}” Who can know: {who}.",
    "{Number} questions are open. Ask first: “{question}” Who can know: {who}.",
)
ASKED_FOR_CONDITION = "is about a minimum condition"
ASKED_IN_VAIN = "the level is {level} whatever the answer"
ASKED_WITH_OTHERS = "raises the level only together with others, if at all"
ASKED_ALONE = "could bring {level} by itself"

PUT_RIGHT = (
    "Put right means: the practice is as the question asks for, and that is shown with a source; a"
    " part for sex workers is shown by a statement of their organisation. What nobody has answered"
    " counts as not right."
)
NOT_TO_REACH = "{level} cannot be reached by any answer that is left to change."
TO_REACH = {
    "enough": (
        "To reach {level}, it is enough to put right {size} of the {of} answers that are not right"
        " yet; none of these can be left out, but another set may be smaller."
    ),
    "only-one": (
        "To reach {level}, the one answer that is not right yet must be put right; fewer will not"
        " do."
    ),
    "all": (
        "To reach {level}, all {size} answers that are not right yet must be put right; fewer will"
        " not do."
    ),
    "this": (
        "To reach {level}, this one of the {of} answers that are not right yet must be put right;"
        " nothing less will do."
    ),
    "these": (
        "To reach {level}, these {size} of the {of} answers that are not right yet must be put"
        " right; nothing less will do."
    ),
    "for-example-this": (
        "To reach {level}, one of the {of} answers that are not right yet must be put right, for"
        " example this; fewer will not do."
    ),
    "for-example-these": (
        "To reach {level}, {size} of the {of} answers that are not right yet must be put right, for"
        " example these; fewer will not do."
    ),
}
TO_REACH_BESIDE_FIXED = {
    "enough": (
        "To reach {level}, it is enough to put right {size} of the {of} other answers that are not"
        " right yet; none of these can be left out, but another set may be smaller."
    ),
    "only-one": (
        "To reach {level}, the one other answer that is not right yet must be put right; fewer will"
        " not do."
    ),
    "all": (
        "To reach {level}, all {size} other answers that are not right yet must be put right; fewer"
        " will not do."
    ),
    "this": (
        "To reach {level}, this one of the {of} other answers that are not right yet must be put"
        " right; nothing less will do."
    ),
    "these": (
        "To reach {level}, these {size} of the {of} other answers that are not right yet must be"
        " put right; nothing less will do."
    ),
    "for-example-this": (
        "To reach {level}, one of the {of} other answers that are not right yet must be put right,"
        " for example this; fewer will not do."
    ),
    "for-example-these": (
        "To reach {level}, {size} of the {of} other answers that are not right yet must be put"
        " right, for example these; fewer will not do."
    ),
}
STILL_OPEN = {
    "it": "It is an open question.",
    "both": "Both are open questions.",
    "all": "All {number} are open questions.",
    "one": "One of these is an open question.",
    "some": "{Number} of these are open questions.",
}
STILL_OPEN_AT_WORST = {
    "it": "It is an open question, read at the worst.",
    "both": "Both are open questions, read at the worst.",
    "all": "All {number} are open questions, read at the worst.",
    "one": "One of these is an open question, read at the worst.",
    "some": "{Number} of these are open questions, read at the worst.",
}

FIXED_LOWEST = (
    "{Number} answer is fixed by a mandate or a law. With it left alone, nothing changes: the level"
    " is already the lowest.",
    "{Number} answers are fixed by a mandate or a law. With them left alone, nothing changes: the"
    " level is already the lowest.",
)
FIXED_IN_THE_WAY = (
    "{Number} answer is fixed by a mandate or a law. With it left alone, no change to the other"
    " answers lowers the level: what is fixed must be opened again.",
    "{Number} answers are fixed by a mandate or a law. With them left alone, no change to the other"
    " answers lowers the level: what is fixed must be opened again.",
)
FIXED_LEAVES = (
    "{Number} answer is fixed by a mandate or a law. With it left alone, the level can still fall"
    " as far as {level}.",
    "{Number} answers are fixed by a mandate or a law. With them left alone, the level can still"
    " fall as far as {level}.",
)

FIXED_IN_PART = (
    "For {number} answer that is fixed a better option remains, and counts here.",
    "For {number} answers that are fixed a better option remains, and counts here.",
)

RESTS_ON_NONE = (
    "No one or two answers raise the level above {level} if they are one step worse in truth."
)
RESTS_ON_PAIRS = (
    "No single answer raises the level if it is one step worse in truth; {number} pair of answers"
    " would.",
    "No single answer raises the level if it is one step worse in truth; {number} pairs of answers"
    " would.",
)
RESTS_ON = (
    "The result rests on {number} answer: {names}. If it is one step worse in truth (a small gap"
    " where none was stated, say), the level rises to {levels}.",
    "The result rests on {number} answers: {names}. If only one of them is one step worse in truth"
    " (a small gap where none was stated, say), the level rises to {levels}.",
)
RESTS_ON_MORE = (
    "The result rests on {number} answers: {names} and {more} more. If only one of them is one step"
    " worse in truth (a small gap where none was stated, say), the level rises to {levels}."
)
HIGHEST = "Severe is the highest level there is, so no answer can raise it."
KEPT_TOGETHER = "No single answer keeps it there by itself; several together do."
KEPT_ALONE = (
    "{Number} answer that is not right yet would keep it there alone, even if all others were put"
    " right.",
    "{Number} answers that are not right yet would each keep it there alone, even if all others"
    " were put right.",
)
ONLY_JUST = (
    "{Number} answer keeps a minimum condition from being broken; if it were one step worse in"
    " truth, the condition would not be met.",
    "{Number} answers keep minimum conditions from being broken; if one were one step worse in"
    " truth, its condition would not be met.",
)
