"""The sentences of the answer to a call: whole messages with named holes."""

CONDITION_NOT_MET = (
    "{unacceptable} The measure does this as it stands, and we cannot accept it. What must be in it"
    " instead: {wanted}."
)
CONDITION_NOT_SHOWN = (
    "{unacceptable} Nothing shows that the measure avoids this, and we cannot accept it. What must"
    " be in it: {wanted}."
)
CONDITION_SHORT = "We cannot accept this: {unacceptable}"
HARM = "{name}. {why} {route}. {how}"
HARM_SHORT = "{name}. {route}."
HITS_HARDER = "{told} It hits harder: {groups}."
CHANGE = (
    "“{question}” At present the answer of the measure is: “{now}”. We ask for this instead:"
    " “{wanted}”."
)
CHANGE_SHORT = "“{question}” We ask for this answer: “{wanted}”."
ASK = "Please answer this: {question} We hope to read: “{wanted}”."
ASK_SHORT = "Please answer this: {question}"
PROOF = "Please show this: “{answer}” That is the answer to: {question} No source is given for it."
PROOF_SHORT = "Please show this: “{answer}”"
CASE = "It has happened elsewhere ({where}): {what}"
CASE_ANYWHERE = "It has happened elsewhere: {what}"
TESTIMONY = "{told} We know this from testimony that was gathered with consent."
TESTIMONY_OF = "{told} We know this from testimony of {number} people, gathered with consent."
QUOTED = "“{words}”"
WITH_SOURCES = "{told} [{sources}]"
ELSEWHERE = "See also our answer to question {number}: {short}"

TITLE = "Response to: {title}"
TITLE_OF = "Response to {authority}"
TO, REFERENCE, FROM = "To: {it}", "Reference: {it}", "From: {it}"
ABOUT_US = "About us"
OPENING = "Before your questions"
QUESTION = "Question {number}"
NO_ANSWER = "We do not answer this question."
SOURCES = "Sources"
SOURCE = "[{number}] {source}"
SOURCE_NAMES = "[{number}] {source} (it names: {works})"
IN_FULL = "In full"

COUNT_OF_WORDS = "{number} words"
WORDS_LIMIT = "at most {most}"
CHARACTERS_LIMIT = "{characters} of at most {most} characters"
OVER_ONE_WORD = "1 word too long"
OVER_WORDS = "{over} words too long"
OVER_ONE_CHARACTER = "1 character too long"
OVER_CHARACTERS = "{over} characters too long"
IN_ALL = "in all"
WHOLE_FILE = "The whole file has {words} words, with headings, questions and sources."
SHORTENED = "Question {number}: told in short, so that it fits: {findings}."
UNUSED = "Question {number}: these bear on it and are not in it: {findings}."
NO_FINDING = (
    "Question {number}: no finding is in it. Say in the call what it asks about (about: ...), or"
    " choose findings: {command}"
)
SILENT = "Question {number} has no answer yet: {command}"
UNKNOWN = (
    "Question {number}: this assessment does not find {findings}; look for a slip of the pen, or"
    " take it out"
)
STRANGERS = "The call has no question {numbers}; what the file says to it is left out"
UNPLACED = "Findings in no answer: {findings}."
DEADLINE = "The answers are due on {day}."
LANGUAGE = (
    "The authority asks for answers in the language '{language}'. The findings are in English; have"
    " somebody translate them before you send this."
)
AS_PDF = "The authority takes {formats}: open the file and save it in that format."
TOO_LONG = "Shorten your own words, or take out findings: {command}"
