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
NO_SOURCE_NO_EVIDENCE = (
    "Without a source it counts as stated without one. Go back with b to say so."
)
WITHOUT_SOURCE = "{answer} (no source yet)"
ANSWERS_WITHOUT_SOURCE = (
    "Each answer here is stated without a source: it counts as up to half a step worse, and shows"
    " no minimum condition to be met. Type a number to add one."
)
GO_ON_WITHOUT = "go on, they stay without"

HERE = "{answered} of {asked} questions here are answered."
PART = "{part}: {answered} of {asked} answered"
SAVED = "Saved in {file}: {answered} of {asked} questions answered."
ONE_NOT_KNOWN = "One more is said to be not known, so it stays open."
NOT_KNOWN = "{Number} more are said to be not known, so they stay open."
GO_ON = "Go on at any time: {command}"
SCAN_IS_ANSWERED = "Saved in {file}: every question of this scan is answered."
WALK_IS_ANSWERED = "Saved in {file}: every question of this walk is answered."

CLOSES_ONE = "A no that can be checked closes one question."
CLOSES_MANY = "A no that can be checked closes {number} questions."
DECIDE_MOST = "These decide most: settle them first"
DECIDE_LESS = "The others"

SURELY = "This measure surely needs {questions}; that takes about {minutes}."
ONE_MAY = "One more question only may apply, because a fact about the measure is not known."
MANY_MAY = (
    "{Number} more questions only may apply, because facts about the measure are not known: j leads"
    " back to them."
)
SO_FAR = "Answered so far: {answered}."
NOT_AT_ONCE = "You need not answer them all at once."
SHORT_OF_TIME = (
    "Short of time? q asks only what decides the minimum conditions, in about ten minutes; the rest"
    " stays for later."
)
SCANNING = "Only what decides the minimum conditions is asked now."


def saved(file: str, numbers: Counts) -> Iterator[str]:
    """What is saved, and how much of it is open."""
    yield SAVED.format(file=file, answered=numbers.answered, asked=numbers.asked)
    if numbers.not_known:
        yield by_number(numbers.not_known, ONE_NOT_KNOWN, NOT_KNOWN)
