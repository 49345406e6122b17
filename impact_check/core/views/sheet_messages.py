"""Sentences of the sheet on which a meeting answers a checklist by hand."""

OVER = "Checklist for a meeting"
FILE_TITLE = "{names}: checklist"
HOW_TO = (
    "Tick one option for each question, and write down what the answer rests on: a document with"
    " its page, an order, a law, data, or testimony gathered with consent. If nobody here knows,"
    " tick “{not_known}”; that is an answer too."
)
NOT_KNOWN = "We do not know"
WRITE_NO_NAMES = (
    "Do not write down names, addresses, telephone numbers or profile links of anybody affected,"
    " who works with or rents to whom, or how people stay safe. Nobody is asked for their own"
    " story."
)
MEASURE, DATE, RESTS_ON, NOTE = "Measure", "Date", "Rests on", "Note"
ONE_QUESTION, QUESTIONS = "{text} There is one question.", "{text} There are {number} questions."
HEAVY = "{heavy} You can pass on it."
QUESTION = "{number}. {text}"
DOES_NOT_APPLY = "Does not apply. Only if: {condition}"
WHY, WHO, BECAUSE = "Why it is asked:", "Who can know:", "Asked because of:"
ELSEWHERE = "What happened elsewhere:"
EVENT, EVENT_SOMEWHERE = "{name}. {what}", "{name} ({when}). {what}"
A_CONDITION = "A minimum condition hangs on this question, so please name a source."
MADE_WITH = "Made with impact-check."
MADE_WITH_CONTENT = "Made with impact-check, content {version}."
DISPUTED = {
    "outdated": "No longer so:",
    "disputed": "Disputed:",
    "supported-in-part": "Shown only in part:",
    "open": "Not settled:",
}
