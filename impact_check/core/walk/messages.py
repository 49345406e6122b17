"""The sentences of the walk, each a whole message with named holes."""

from collections.abc import Iterator

from impact_check.core.method.counting import Counts
from impact_check.core.words.grammar import by_number

SAME_SOURCE = "The same source as before: {source}"
SOURCES_LATER = "I will give sources later: do not ask again in this walk"
SOURCES_ARE_LATER = (
    "Sources are not asked for any more in this walk. At the end you see which answers have none."
)
SOURCE_FOR_INSTANCE = (
    "For instance a document and its page, a law and its article, a letter and its date."
)
SOURCE_BEFORE = "The source before was: {source}"
NO_SOURCE_NO_EVIDENCE = "Without a source it counts as stated without one. Go back to say so."
WITHOUT_SOURCE = "{answer} (no source yet)"
ANSWERS_WITHOUT_SOURCE = (
    "Each answer here is stated without a source: it counts as up to half a step worse, and shows"
    " no minimum condition to be met. Choose an answer to add its source."
)
GO_ON_WITHOUT = "go on, they stay without"

HERE = "{answered} of {asked} questions here are answered."
PART = "{part}: {answered} of {asked} answered"
SAVED = "Saved in {file}: {answered} of {asked} questions answered."
ONE_NOT_KNOWN = "One more is said to be not known, so it stays open."
NOT_KNOWN = "{Number} more are said to be not known, so they stay open."
SEND_ONE = "Send that question to somebody who may know: {command} {ids}"
SEND = "Send those questions to somebody who may know: {command} {ids}"
GO_ON = "Go on at any time: {command}"
SCAN_IS_ANSWERED = "Saved in {file}: every question of this scan is answered."
WALK_IS_ANSWERED = "Saved in {file}: every question of this walk is answered."

CLOSES_ONE = "A no that can be checked closes one question."
CLOSES_MANY = "A no that can be checked closes {number} questions."
HANGS_ON = "The next questions apply only if this is so. It was not known before; is it now?"
DECIDE_MOST = "These decide most: settle them first"
DECIDE_LESS = "The others"

SURELY = "This measure surely needs {questions}; that takes about {minutes}."
ONE_MAY = "One more question only may apply, because a fact about the measure is not known."
MANY_MAY = (
    "{Number} more questions only may apply, because facts about the measure are not known: jumping"
    " to a part leads back to them."
)
ANSWERED_HERE = "{answered} of {asked} questions are answered."
SAVED_AT_ONCE = (
    "Each answer is saved at once. Stop whenever you like; the same command goes on where you"
    " stopped."
)
SAVED_AT_ONCE_IN = (
    "Each answer is saved at once in {file}. Stop whenever you like; the same command goes on where"
    " you stopped."
)
SAVED_BY_HAND = (
    "Stop whenever you like: save the file, and open it again to go on where you stopped."
)
SO_FAR = "Answered so far: {answered}."
NOT_AT_ONCE = "You need not answer them all at once."
SHORT_OF_TIME = (
    "Short of time? A quick scan asks only what decides the minimum conditions, in about ten"
    " minutes; the rest stays for later."
)
SCANNING = "Only what decides the minimum conditions is asked now."

TAKES_PART = (
    "An organisation led by affected people is noted as agreeing, but the answer says otherwise."
    ' {question} You said: "{answer}". One of the two should change; the review leads to the'
    " answer."
)
OBJECTS = (
    "An organisation led by affected people does not agree, but the answer is a good one."
    ' {question} You said: "{answer}". One of the two should change; the review leads to the'
    " answer."
)

RANGE = "It is one of several"
BEST = "Which is the best that it can be?"
WORST = "And the worst?"
WHY_RANGE = "What you rule out counts; what you leave open counts as open."
RANGE_SO_FAR = "So far it is one of these: {best} to {worst}."
CHOSEN = "{text} (chosen)"
WHICH_CLAUSES = "Which clauses is this answer about? Choosing one names it, or takes it back."
NO_CLAUSE = "none of them"
OF_CLAUSES = "What the measure itself says: {source}"
FIXED_BY = "What has fixed this, so that those who decide cannot change it?"
STAYS = "What could still be chosen? Choosing an option marks it, or takes the mark back."
PLANNED = "Nothing yet: it is a change that is planned, not made"
IS_PLANNED = "{answer} (planned, not made)"

VARIANT = (
    "This is a variant: a copy for changes that are intended and not made. Only what changes is"
    " asked. Each answer that you change is marked as planned, and never counts as evidence."
)
CHANGES = "What is to change"
WHAT_CHANGES = "Which answer is to change?"
FACTS_OF_VARIANT = (
    "If the change is in what is part of the measure or whom it reaches, jump to that part; the"
    " questions that this opens are then asked."
)
ONE_PLANNED = "One answer is planned so far."
MANY_PLANNED = "{Number} answers are planned so far."
ANSWERED_SO = "{question} -> {answer}"
NOTHING_MORE_CHANGES = "nothing more changes, go on"
WHY_PLANNED = (
    "What is planned shows how the measure would come out. It shows no minimum condition to be met"
    " until it is done and can be checked."
)
SAVED_VARIANT = "Saved in {file}."

MORE = "Is there more that the file should hold?"
MORE_OPTIONAL = "All of it can stay empty. None of it changes the level."
CLAUSES = "Clauses or parts of the measure, so that answers can name them"
FIXED = "What is fixed already and cannot be changed"
OWN_WORDS = "What you want to say yourselves, in your own words"
SHARING = "Whether reports for others may show what you typed about the measure"
SEEN_LIST = "What has been seen since the measure began"

CLAUSE_TEXT = "Which clause is it, and what does it say?"
CLAUSE_HINT = 'For instance "Article 3: police may enter at any hour".'
FIXED_TEXT = "What is fixed, and by what?"
FIXED_HINT = "For instance a law, a mandate or a contract that those who decide cannot change."
CHANGE = "Change: {text}"
ADD = "Add one"
TAKEN_OFF = "Taken off the list."
NOTED = "Noted."

OWN_FIELDS = {
    "who_we_are": ("Who we are", "A collective or a group, never the name of a person."),
    "what_we_say": ("What we say", "As you would say it to those who decide."),
    "our_evidence": ("What we rest it on", "For instance what you gathered with consent."),
    "to": ("To whom it goes", "An office or a committee."),
}
OWN_WORDS_TEXT = "What do you want to say? Drafts of a submission begin with these words."
OWN_ENTRY = "{name}: {words}"
NOTHING_YET = "nothing yet"

FULL_ASSESSMENT = "The full assessment: {command}"
SEE_RESULT = "See the result: {command}"
PLAN_SAFEGUARDS = "Plan the safeguards: {command}"
WRITE_REPORT = "Write the report: {command}"
ASK_UNKNOWN = "Ask what is unknown: {command}"
MORE_OPEN = "And {number} more."
MORE_OPEN_BY = "And {number} more: {command} asks them in this order."

WORDS_SHARED_TEXT = "May reports for others show these words?"
WORDS_SHARED_HINT = (
    "Only if it wants that; if it was not asked, say no. What would name it is shown only with its"
    " consent to be named, which comes next."
)

SHARE_TEXT = "May reports for others show what you typed about the measure?"
SHARE_HINT = (
    "That is its aim, its steps, its clauses and what is fixed. Title, office, region and stage are"
    " always shown; answers, notes and sources never follow from this."
)

SEEN_TEXT = "Has this been seen since the measure began?"
SEEN_HINT = (
    "What organisations, services, courts or studies report; never a single person's own story. It"
    " counts as found beside the level and changes no score."
)
SEEN_HOW = {
    "not-looked-for": "Nobody has looked for it",
    "looked-for-not-seen": "It was looked for and not seen",
    "one-source": "Yes, by one source",
    "independent-sources": "Yes, by two or more sources that do not depend on each other",
}
SEEN_SOURCE = "Where does it stand, or who says so?"
SEEN_NEEDS_SOURCE = (
    "It counts only with a source, or if you say that it exists and cannot be named."
)
SEEN_WHAT = "What was seen, in one sentence?"
SEEN_BY = "Who saw it?"
SEEN_BY_HINT = "An organisation, office or study; never a person's name."
SEEN_BY_EMPTY = "the source says it"
SEEN_SINCE = "Since when?"
SEEN_SINCE_HINT = "For instance 2026, March 2026 or 2026-03-01."
SEEN_NO_DAY = "This is read as no date: type a year, a month and a year, or a day."
DAY_NOT_KNOWN, NO_WORDS = "not known", "no words"


def saved(file: str, numbers: Counts) -> Iterator[str]:
    """What is saved, and how much of it is open."""
    yield SAVED.format(file=file, answered=numbers.answered, asked=numbers.asked)
    if numbers.not_known:
        yield by_number(numbers.not_known, ONE_NOT_KNOWN, NOT_KNOWN)
