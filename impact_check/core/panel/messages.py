"""Sentences about a panel: who was heard, what it found, where it disagrees."""

from collections.abc import Mapping

from impact_check.core.model.answer import Role

FILE_TITLE = "{title}: several assessors side by side"
OVER = "Several assessors side by side"
OWN_EYES = "For the panel's own eyes: so few took part that answers could be told apart"
ASSESSED_BY = ("Assessed by one organisation.", "Assessed by {number} organisations.")
WITH_SHEETS = (
    "With the sheets kept in it, one organisation answered.",
    "With the sheets kept in it, {number} organisations answered.",
)
NOBODY = "Nobody has answered yet, so there is nothing to lay side by side."
DISAGREE = (
    "They disagree on one question, by two classes or more.",
    "They disagree on {number} questions, by two classes or more.",
)
AGREE = "On no question are two of them two classes apart."
DECIDE = (
    "One of these decides a minimum condition.",
    "{Number} of these decide a minimum condition.",
)
RESULT = "The panel's result"
RULE = (
    "One organisation is one voice, however many sheets it sends. For each question the panel takes"
    " the upper median, and never less than what organisations led by affected people say."
)
LEVEL = "Risk of harm: {level}."
CONTESTED = "Contested: {name}. One organisation sees it broken, so it is not ruled out."
EACH = "Each organisation's own result"
SEAT = "{seat}: {conclusion}; {level}"
SEAT_ANSWERED = ("One question answered.", "{Number} questions answered.")
UNNAMED = "Organisation {letter}"
LED = "{name}, led by affected people"
ROLE_OF: Mapping[Role, str] = {
    "community": "{name}, asked as affected people",
    "authority": "{name}, asked as the authority",
    "proposer": "{name}, asked as whoever proposes the measure",
    "colleague": "{name}",
}
DISSENT = "Where they disagree"
ON_CONDITION = "A minimum condition hangs on it."
SAID = "{seat}: {answer}"
WORDS = "{seat} adds: {words}"
FACTS = "Facts on which assessments contradict each other"
AGREEMENT = "How far they agree"
ALL_AGREE = "All agree on every question that two of them answered."
NONE_SHARED = "No question was answered by two of them with one option, so nothing can be said."
SHARED = "They share a reading of most questions."
NO_SHARED = (
    "They have no shared reading of the questions: talk about what is meant before you trust the"
    " panel's result."
)
ALPHA = "Krippendorff's alpha, ordinal: {value}"
AC1 = "Gwet's AC1: {value}"
AC2 = "Gwet's AC2, ordinal: {value}"
PERCENT = "Percent agreement: {value} %"
RATINGS = "Answers compared: {value}"
NOT_DEFINED = "not defined"
NEVER_FED = "No score is made from these figures."
MOVED = "What moved between two rounds"
MOVE = "{seat}: from \u201c{before}\u201d to \u201c{after}\u201d"
RESPONDENTS = "Respondents asked as: {group}"
PEOPLE = "{number} people answered."
CELL = "{answer}: {number}"
HIDDEN = "{answer}: hidden, so that nobody can be found"
TOO_FEW = "Too few answered to show anything."
HIDING = "Numbers under {fewest} are hidden, and others with them, so that no sum gives them back."
NOT_ENOUGH = "It is no report: it shows who answered what, and no safeguards or sources."
MADE_WITH = "Made with impact-check, content {version}."
