"""The sentences that page 1 takes from the findings: whole messages with named holes."""

QUOTED = "“{words}”"
WITH_SOURCE = "{answers}, shown with a source"
WITH_STATEMENT = "{answers}, confirmed by the organisation concerned"
OR = " or "

NOT_BROKEN = "not broken, but a serious gap"
NOT_BROKEN_REMARK = "The answer counts among the harms: {answers}."

NOT_MET_IF = "not met if"
NOT_MET_IF_REMARK = (
    "Not met if this is so, which nobody has settled: {facts}. Settle it first. {broken}"
)
BROKEN_BY_ONE = "This answer breaks it: {it}."
BROKEN_BY = "These answers break it: {it}."

MEET_AGAIN = "A new plan must meet this condition: {condition}"
MEET = "Change the design to meet this condition: {condition}"
MEET_WHY = "Not met. {broken} What would meet it: {wanted}."
SHOW = "Find out and show that this condition is met: {condition}"
SHOW_WHY = "Not shown. What would show it: {wanted}."
FIND_OUT = "Find out: {question}"
FIND_OUT_WHY = "Nobody has answered it. Who can know: {who}."
PROVE = "Bring evidence: {question}"
PROVE_WHY = "Now: {answer}, stated without source."
CHANGE = "Change: {question}"
CHANGE_WHY = "Now: {answer}. What is asked for: “{wanted}”."
LOWERS = "Lowers most: {harms}."
BRINGS = "{moved}."
BRINGS_NOTHING = "no count moves by this alone."
CONCLUDES = "the conclusion becomes “{conclusion}”"

NO_QUESTION = "No question applies to this measure."
ALL_ANSWERED = "All {all} questions are answered."
ONE_OPEN = "{open} of {all} questions has no answer."
MANY_OPEN = "{open} of {all} questions have no answer."

ASSESSED_BY = "Assessed by {names}."
NOBODY_STATED = "It is not stated who assessed the measure."
ONE_NOT_NAMED = "{number} organisation or person not named"
MANY_NOT_NAMED = "{number} organisations or persons not named"

ASSESSED_ONLY = "Assessed {day}; the date of the decision is not known."
ASSESSED_AND_DECIDED = "Assessed {day}, {gap} the decision ({decided})."
DAY_UNKNOWN = "The day of the assessment is not stated; the date of the decision is not known."
ONLY_DECIDED = "The day of the assessment is not stated; decision: {decided}."

WITHOUT_ADDITIONS = "Without the additions: {conclusion}; level {level}."
