"""The sentences of the page, each a whole message; names in braces are holes that it fills."""

from typing import Any

TITLE = "Assess a measure against human trafficking"
LEAD = (
    "You answer plain questions about a campaign, a law, a raid or a programme. You get a report"
    " that says what harm to expect, for whom, why, how sure that is, and what would reduce it."
)
PRIVATE = (
    "Nothing that you type leaves this page. It makes no connection and keeps nothing in the"
    " browser: your answers live in this tab until you save them in a file. Close the tab without"
    " saving, and they are gone."
)
BEGIN = "Begin a new assessment"
SCAN = "Begin with a quick scan: ten minutes, minimum conditions only"
COMMUNITY = "Begin as a collective: at most fifteen questions"
OPEN = "Open a file"
OR_DROP = "You can also drag a file onto this page."
EXAMPLES = "Try a real measure"
DISCLAIMER = (
    "The questions are our reading of a guide of ICRSE (now ESWA). No sex workers' organisation has"
    " reviewed or endorsed them. A result is not a certificate, not a legal opinion, not a count of"
    " people, and no substitute for consulting those concerned."
)
VERSION = "Version {version}, content {content}."

UNPACKING = "Unpacking the program ..."
STARTING = "Starting the program ..."
READING = "Reading the checklists ..."
WORKING = "Working ..."
OPENING = "Opening ..."
RESULTS = "Working out the result ..."
STRESSING = "Trying out what could be otherwise ..."
WRITING = "Writing the report ..."
COMPARING = "Comparing ..."
SEALING = "Encrypting ..."
UNSEALING = "Decrypting ..."

PARTS = "Parts of the program"
QUESTIONS = "Questions"
RESULT = "Result"
PLAN = "Plan"
SURE = "How sure"
TRY = "Try a change"
COMPARE = "Compare"
REPORTS = "Reports"
SAFETY = "Safety"
FILE = "File"
MORE = "More"
MENU = "Menu"

SAVED_EACH = "Every answer is saved in {file}."
SAVING = "Saving ..."
UNSAVED = "There are answers in this tab that are not in a file yet."
SAVED = "All answers are in the file {file}."
AS_OPENED = "Nothing has been changed since {file} was opened."
SAVE_NOW = "Save now"
PART_DONE = "A part is done."
LEAVE = "There are answers that are not saved in a file. Go on without them?"
NOT_WRITTEN = "{file} could not be written any more: save a copy now, under another name."
CHANGED_ELSEWHERE = (
    "{file} was changed by somebody else since it was opened here. It was left as it is: save a"
    " copy now, under another name."
)

FILE_TITLE = "The file of this assessment"
SAVE_AS = "Save as a file that you choose"
SAVE_COPY = "Download a copy"
SAVE_SEALED = "Save with a passphrase"
IN_PLACE = "This browser can save every answer in the file that you choose."
BY_COPIES = (
    "This browser cannot write into a file that you choose. Each save is a copy in your folder for"
    " downloads, with a number that counts up; the highest number is the newest."
)
CLEAR_COPIES = "Copies that were saved before without a passphrase can still be read; delete them."
ANOTHER = "Open another file, or begin anew"

PASSPHRASE = "Passphrase"
AGAIN = "The same once more"
SEALED_TITLE = "This file is encrypted"
UNSEAL = "Open it"
WRONG = "It cannot be opened: the passphrase is wrong, or the file is damaged."
SEAL_TITLE = "Save with a passphrase"
SEAL_TOLD = (
    "If you lose this passphrase, the file is lost for good: there is no way round it, and nobody"
    " can open it for you. Four or five words that have nothing to do with each other or with you"
    " make a good one."
)
TOO_SHORT = "A passphrase needs at least {shortest} letters, so that nobody can guess it."
NOT_SAME = "The two are not the same; type both again."
SEAL = "Encrypt and save"

UNUSABLE = "This file cannot be used"
UNCHANGED = "Nothing was changed."
TO_BEGINNING = "Back to the beginning"

GO_ON = "Go on"
NOTHING_TYPED = "Nothing was typed yet."
NOTHING_CHOSEN = "Choose one of the answers first."
TAKE = "Take: {words}"
OTHER_WAYS = "Other ways to go on"
PROGRESS = "Questions answered"
ANSWERED = "Questions answered: {answered} of {asked}."
CONDITIONS = "Minimum conditions with all their questions answered: {done} of {all}."
FIND = "Find a question"
FIND_WORDS = "Words of the question or of its answers"
KEYS = (
    "Number keys choose an answer and letters press these buttons, as long as you are inside the"
    " question."
)
OVER_TITLE = "That is all for now"
OVER_SCAN = "The quick scan is done. A full assessment asks the rest; what you answered stays."
WHOLE = "Go on with the full assessment"
ANSWER_MORE = "Go on answering"
SEE_RESULT = "See the result"
SEE_PLAN = "Plan safeguards"
WRITE_REPORT = "Write a report"

PRINT = "Print"
PAGE_ONE = "Result"
PLAN_TITLE = "Plan of safeguards"
SURE_TITLE = "How sure this is, and what is open"
ADOPTED = "Adopted"
SUGGESTED = "Suggested: what lowers most stands first"
NONE_ADOPTED = "No safeguard is adopted yet."
NONE_SUGGESTED = "No further safeguard is suggested."
ADOPT = "Adopt"
CHANGE = "Change"
WHO = "Who could do it: {who}. {when}."
IN_PLACE_WHEN = "It is in place when: {means}"
STATUS = "Status"
OWNER = "Who sees to it: an office, a role or an organisation, not a person"
DUE = "By when"
WHEN = "When it belongs"
ADDRESSEE = "Of whom it is asked"
SOURCE = "What shows it: a budget line, a contract, a decision"
VERIFIER = "Who has checked it: not the proposer, and not whoever carries the measure out"
KEEP = "Keep it"
CANCEL = "Leave it"
WHOLE_PLAN = "The whole plan, to read and print"
SAVE_PLAN = "Save the plan as {format}"
OVERDUE = "Overdue"

REPORT = "Report"
FOR_WHOM = "For whom"
AS_WHAT = "As what"
MAKE_FILE = "Make the file"
LOOK_HERE = "Look at it here"
BEFORE_SAVING = "Before you save it"
NOTHING_FOUND = (
    "Nothing was found in it that the program knows to lead to a person. Read it yourself all the"
    " same."
)
SAVE_IT = "Save {file}"
EDITIONS = {
    "full": "Yourselves: everything, names and sources too",
    "brief": "A board or a minister: two pages",
    "policy": "Officials and committees",
    "public": "Anybody: without names and unpublished sources",
    "consultation": "An authority that asks for views: a draft without a level",
}
FORMATS = {
    "html": "Web page",
    "docx": "Word",
    "md": "Plain text (Markdown)",
    "json": "Data (JSON)",
}

ASK_HERE = "Send this question to somebody"
ASK_TITLE = "Questions to send to somebody"


TRY_TOLD = (
    "Nothing is changed in the assessment. The measure as it is and as it would be are laid side by"
    " side."
)
TRY_WORDS = "What would be otherwise? Words of a question, or of what is part of the measure"
TRY_MOST = "What decides most stands below; type words to look for something else."
WOULD_BE = "Choose what it would be"
TAKE_BACK = "Take back"
SHOW_CHANGE = "Show what it changes"
CHANGED_TITLE = "What the change would do"
COMPARE_FILES = "Compare files"

BROKEN = "Something went wrong in the program"
BROKEN_TOLD = (
    "This is a bug. Your files were not changed. Save a copy of what is in this tab, then open this"
    " page again and open that copy."
)
NOT_STARTED = (
    "The program could not be started in this browser. It needs Firefox 115, Chrome or Edge 119,"
    " Safari 17, or a newer one, with WebAssembly switched on."
)
REPORT_BUG = (
    "Please report it with the line below and what you did last. The line may hold words of your"
    " file, so read it before you send it."
)
BUG_LINE = "impact-check {version}, page, {browser}: {why}"


def words() -> dict[str, Any]:
    """All sentences by their name, as the page takes them."""
    return {name: value for name, value in globals().items() if name.isupper()}
