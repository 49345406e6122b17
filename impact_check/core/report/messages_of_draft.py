"""The sentences of the draft of a submission: whole messages with named holes."""

WHO_WE_ARE, WHAT_WE_SAY, OUR_EVIDENCE = "Who we are", "What we say", "Our evidence"
PROMPT_WHO = (
    "Write here who you are and whom you speak for. No names of members, no places where people"
    " work."
)
PROMPT_WHAT = "Write here, in your own words, what the measure does to you and what must change."
PROMPT_EVIDENCE = (
    "Write here what you know and how you know it, gathered with consent. Leave out the story of"
    " any one person."
)

CANNOT_ACCEPT = "What we cannot accept"
CANNOT_ACCEPT_NOTE = (
    "These are minimum conditions. Nothing else in the measure makes up for one that is not met."
)
HARMS = "What the measure does to people"
HARMS_NOTE = "The gravest first, with what happened elsewhere."
CHANGES = "What must change"
CHANGES_NOTE = "What the design says, and what we ask for instead."
DECIDED = "What is decided already, and what that locks in"
DECIDED_NOTE = "A decision or a law has fixed these. Only a change of it changes them."
DECIDED_NOW = "As decided: {now}."
DECIDED_KEEPS = "As long as this stands, it cannot be said: {names}."
DECIDED_LOCKS = "Harm that it locks in by itself: {names}."
QUESTIONS = "Questions that we ask you to answer"
ONE_LEFT_OUT = "One more is left out of this draft; the public edition holds it."
MANY_LEFT_OUT = "{Number} more are left out of this draft; the public edition holds them."
QUESTIONS_NOTE = "Nobody has answered these in public, or the answer has no source."

NOT_MET = "Not met: {names}."
NOT_SHOWN = "Not shown to be met: {names}."
NOT_LOOKED_AT = "Not looked at, because no question covers it: {names}."
FINDINGS_BELOW = "The findings below say what harm can come of it, and what is not known."

DOES_THIS = (
    "As it is designed, the measure does this. {broken} What would meet the condition: {wanted}."
)
MAY_DO_THIS = (
    "As it is designed, the measure may do this. {broken} What would meet the condition: {wanted}."
)
NOT_AVOIDED = "Nothing shows that the measure avoids this. What would meet the condition: {wanted}."
WANTED_AT = "to “{question}” the answer {answer}"

HARM = "{name}."
HARM_HOW = "{why} {route}. {how}"
HARM_MAY = "{why} It may happen; nobody has answered: {route}. {how}"
HARM_ONLY = "{why}"
HITS_HARDER = "{told} It hits harder, where they are reached: {groups}."
WHO_HOW = "{name}. {route}. {how}"
WHO_MAY = "{name}. It may happen; nobody has answered: {route}. {how}"
WHO_ONLY = "{name}."
HIT_HARDER = "{told} Hit harder, where reached: {groups}."

CHANGE = "We ask for another answer to this: {question}"
CHANGE_TEXT = "As designed: {now}. The answer that we ask for: “{wanted}”."
OPEN_TEXT = "The answer that we hope to read: “{wanted}”."
CLAIM = "What shows this? {answer}"
CLAIM_TEXT = "It is said in answer to: {question} No source is given."
