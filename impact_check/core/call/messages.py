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
CASE = "From elsewhere ({where}): {what}"
CASE_ANYWHERE = "From elsewhere: {what}"
TESTIMONY = "{told} We know this from testimony that was gathered with consent."
TESTIMONY_OF = "{told} We know this from testimony of {number} people, gathered with consent."
WANTED = "on “{question}”: “{answer}”"
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
SHORTENED = "Question {number}: findings are told in short, so that it fits."
UNUSED_ONE = "Question {number}: one more finding bears on it."
UNUSED = "Question {number}: {more} more findings bear on it."
NO_FINDING = (
    "Question {number}: no finding is in it. Say in the call what it asks about (about: ...), or"
    " choose findings yourself."
)
SILENT = "Question {number} has no answer yet."
UNKNOWN = (
    "Question {number}: this assessment does not find {findings}; look for a slip of the pen, or"
    " take it out"
)
STRANGERS = "The call has no question {numbers}; what the file says to it is left out"
CHOOSE = "To write own words and to choose findings: {command}"
WHOLE_OVER = (
    "If the authority counts all of it, that is {over} words too many: write 'counts: everything'"
    " into the call, and the findings are shortened to fit."
)
DEADLINE = "The answers are due on {day}."
LANGUAGE = (
    "The authority asks for answers in the language '{language}'. The findings are in English; have"
    " somebody translate them before you send this."
)
AS_PDF = "The authority takes {formats}: open the file and save it in that format."
TOO_LONG = "Shorten your own words, or take out findings."
OTHER_NAME = "{name}: the authority wants this file to be called {wanted}; give it that name"
NAME_TOO_LONG = "{name}: the authority takes names of at most {most} characters; shorten it"
NOT_PLAIN = (
    "{name}: the authority takes only letters from a to z, digits, - and _ in names, not '{sign}';"
    " change it"
)
OTHER_FORMAT = "{name}: the authority does not take this format; end the name with {formats}"
NO_CLAUSE = "Question {number}: the measure has no clause '{clause}'{meant}"
READ_FIRST = (
    "Read every paragraph before you send it: you sign it, and nothing marks it as a draft."
)
READ_BY = "It may be read by {readers}. It leaves out:"
NOTHING_LEFT_OUT = "nothing"
