"""The sentences of the further parts, each a whole message; names in braces are holes."""

MORE = "More"
MORE_TOLD = (
    "What others sent back, a card for a mail, an authority's questions, the clauses of a law, and"
    " what comes after adoption."
)
NOTHING_OPEN = "With an assessment open here, there is more."
TOOLS = {
    "ask_others": "Send questions to others",
    "gather": "Read answers that others sent back",
    "panel": "Lay several assessors side by side",
    "card": "Make a card: one page for a slide or a mail",
    "calls": "Answer an authority's questions",
    "new_call": "Make a file of an authority's questions",
    "laws": "Take the clauses of a bill or act",
    "review": "Look back: what was predicted and what was seen",
    "committee": "Write a report to a committee",
}
TELLS_OPEN = "The assessment that is open here: {title}"
FORMATS = {"html": "Web page", "docx": "Word", "md": "Plain text (Markdown)", "json": "Data (JSON)"}
AS_WHAT = "As what"
LOOK = "Look at it here"
MAKE = "Make the file"
BEFORE_SAVING = "Before you save it"
NOTHING_FOUND = (
    "Nothing was found in it that the program knows to lead to a person. Read it yourself all the"
    " same."
)
READERS = "It may be read by {readers}."
NO_FILE = "Choose a file first."
NO_TEXT = "Choose a file or paste a text first."
PASTED = "pasted text"
SAME_NAME = "{file}: two of the files have this name; rename one of them"
SEALED = (
    "{file}: is encrypted; open it here by itself, and save a copy without a passphrase to use it"
)
SAME_MEASURE = "They are about this measure, under another title"
NAMES_FINE = "Names in them are those of organisations"
DROP_COMMENTS = "The comments in the open file may be lost"
COMMENTS = (
    "{file}: the comments of this file would be lost, so nothing was changed; mark that they may go"
)
NOT_TAKEN = "Not taken"

CARD_FORMATS = {"svg": "Picture (SVG)", "html": "Web page"}

GATHER_TOLD = (
    "Sheets, texts from messages, and exports of KoboToolbox and ODK (CSV, zip) are shown first;"
    " nothing is taken before you say so."
)
CAME = "What came back"
PASTE = "Or paste a text that came back"
AS_ROWS = "What the rows of an export are"
ROWS = {
    "": "Affected people are counted, others are sheets",
    "sheets": "Sheets, one organisation each",
    "respondents": "Respondents, who are counted",
}
BY = "Count respondents by what stands in this column"
SHOW_CAME = "Show what came back"
TAKE_OPEN = "Take what is new"
TAKE_ALL = "Take all"
TAKE_MARKED = "Take the marked answers only"
KEEP_SHEETS = "Keep the sheets, change no answer"
MARK = "{text} ({id})"
ANSWERS = "Answers that can be taken one by one"
COUNTS = "Counts of respondents that are in the assessment already"
COUNTS_WAYS = {"": "Not said yet", "add": "These are further people", "replace": "Replace them"}
SAY_COUNTS = "{already}."
TAKEN = "Taken"
NONE_MARKED = "Mark an answer first."

PANEL_TOLD = (
    "One organisation is one voice; those who are affected are never outvoted. Nothing is written"
    " into the assessment."
)
PANEL_FILES = "Other assessments of this measure, and sheets: up to six"
MOST_FILES = "Choose at most {most} files."
PANEL_SHOWN = "Side by side"

REVIEW_TOLD = "What was predicted stands beside what was seen, with what is overdue."
OLDER = "Earlier versions, if there are any: the oldest by date is the prediction"
NEXT = "The day to look again; else half a year on"
NEXT_IS_PAST = "{again}: must be a day after {today}; choose a later one"
NO_DAY = "'{day}' is no day; type it like 2027-06-01"
FOR_WHOM = "For whom"
REVIEW_EDITIONS = {
    "full": "Yourselves: owners and sources too",
    "public": "Anybody: without what nobody marked to be shared",
}
REVIEW_FORMATS = {**FORMATS, "ics": "Calendar (ICS)"}
REVIEWED = "What was predicted and what was seen"

CALL_TOLD = (
    "A call is a file with an authority's questions and limits. Its questions come first in the"
    " walk: own words, and the findings for each. Then write the answer."
)
CALL_FILE = "The call"
CALL_HELD = "The call that was opened: {title}"
ANSWER = "Answer its questions"
COUNT = "Count against the limits, and make the file"
CALL_MADE = "The answer to the call"
NEW_CALL_TOLD = "Numbered questions are found with the limits that stand in them; look at them."
QUESTIONS_FILE = "The authority's file: Word or text"
QUESTIONS_PASTED = "Or paste its questions, each with its number"
AUTHORITY = "Who asks"
WORDS = "The words that all answers may have, if there is a limit"
CALL_READY = ("One question was found.", "{Number} questions were found.")
NO_NUMBER = "'{words}' is no number of words; type digits only"

LAW_TOLD = (
    "Akoma Ntoso, UK legislation, Formex, pages of EUR-Lex, Word or text: its clauses go into the"
    " assessment, so that answers can name them."
)
LAW_FILE = "The bill or act"
LAW_PASTED = "Or paste its text, with numbered headings"
PUBLISHED = "Title and address under which everybody can read it"
SHOW_CLAUSES = "Show its clauses"
TAKE_CLAUSES = "Put them into the assessment"
BEGIN_WITH = "Begin a new assessment with them"
CLAUSES = "Its clauses"
MORE_CLAUSES = ("One more.", "{Number} more.")
UNPUBLISHED = (
    "It does not say where it is published. If everybody can read it, say where: other editions"
    " then show its clauses."
)
CLAUSES_TAKEN = "The clauses are in the assessment."

COMMITTEE_TOLD = (
    "The open assessment is the bill; today's law and practice and amended versions stand beside"
    " it, as officials may read them."
)
BASELINE = "Today's law and practice"
VARIANTS = "Amended versions"
ONLY_AMENDMENTS = "Only the list of amendments"
COMMITTEE_MADE = "Report to a committee"

COMPARE = "Compare"
COMPARE_TOLD = (
    "Choose two to five files: variants of one measure, earlier versions, or today's law and"
    " practice. With an assessment open here, one more file is enough."
)
COMPARE_FILES = "Files to compare"
COMPARED = "Comparison"
NOT_SEALED = "Files with a passphrase: open them one by one, and compare copies without one."

SAFETY_TITLE = "Safety"
SAFETY_TOLD = (
    "Never write names, addresses, numbers or profile links of people, who works with or rents to"
    " whom, or how people stay safe."
)
LOOK_FOR = "Look for passages that could lead to a person"
LOOKED = "Passages to look at"
SHARE = "Make a copy that is safe to attach"
SHARED = "A copy to attach"
FORGET = "Remove notes, sources and names for good"
FORGET_SURE = "Remove for good?"
REMOVE = "Remove them"
STAY = "Leave everything as it is"
REMOVED = "Removed"
REMOVED_TOLD = (
    "They are gone from the assessment in this tab. Copies that you saved before, printed or sent"
    " still hold them."
)

ASK_TOLD = (
    "A small page with questions only, none of your answers: whoever gets it answers in a browser,"
    " offline, and sends back a text. What comes back is read in the part 'Read answers that others"
    " sent back'."
)
ASK_WHOM = "Who is asked? Only what is open, and what they can know"
ROLES = {
    "community": "Affected people and their organisations: at most fifteen questions",
    "authority": "The authority",
    "proposer": "Those who propose the measure",
    "colleague": "A colleague who assesses it too",
}
