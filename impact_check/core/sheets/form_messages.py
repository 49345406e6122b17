"""What stands on a form, for whoever fills it in; one catalogue, so that it can be translated."""

from collections.abc import Mapping

from impact_check.core.model.answer import Role

LANGUAGE = "en"
FILE_TITLE = "Questions about a measure"
TITLE = "Questions about: {title}"
WHO, WHERE, STAGE = "Carried out by", "Where", "Stage"
WHY_YOU: Mapping[Role, str] = {
    "community": (
        "Somebody assesses what harm this measure may do to the people around it. You are asked"
        " because you and your organisation know what no file says. At most fifteen questions;"
        " leave out any that you like."
    ),
    "authority": (
        "Somebody assesses what harm this measure may do to the people around it. You are asked"
        " what only the authority that carries it out can know. What stays unanswered counts as"
        " not known, and is shown as such."
    ),
    "proposer": (
        "Somebody assesses what harm this measure may do to the people around it. You are asked"
        " what those who propose it can know. What stays unanswered counts as not known, and is"
        " shown as such."
    ),
    "colleague": (
        "We assess what harm this measure may do to the people around it. Please answer what you"
        " know or can look up, without asking what others answered: where we differ, we talk."
    ),
}
BEFORE = "Before you begin"
NEVER_WRITE = (
    "Never write names, addresses, telephone numbers or profile links of people, who works with or"
    " rents to whom, or how people stay safe. Nobody is asked for their own story."
)
NOT_KNOWN_IS_FINE = (
    "\u201cNot known\u201d is an answer. If it is one of several, say so under the options."
)
NOTHING_SENT = (
    "This page sends nothing and keeps nothing: it works without the internet, and when you close"
    " it, your answers are gone. At the end you make a file or a text, and send it yourself."
)
NO_SCRIPT = (
    "Your browser does not run the small program in this page, so it cannot make the file. Open it"
    " in another browser, or write your answers on paper: number of the question, number of the"
    " option."
)
ABOUT_YOU = "About you"
ORGANISATION = "Your organisation, or a word that you agreed on; never your own name"
MAY_BE_NAMED = "The organisation may be named in reports"
LED_BY_AFFECTED = "It is led by sex workers, or by others whom the measure affects"
FACTS = "First, a few facts"
YES, NO, NOT_KNOWN = "Yes", "No", "Not known"
HEAVY = "{heavy} You can pass on it."
WHY = "Why this is asked"
NOT_APPLICABLE = "Does not apply: {condition}"
REASON = "Why it does not apply"
MORE = "More: one of several, source, note"
RANGE = "It is one of several options. By their numbers:"
SEVERAL, WHICH = "It is one of several", "Which of them? Tick all that are possible"
AT_BEST, AT_WORST = "At best", "At worst"
EVIDENCE = "How well is it documented?"
EVIDENCE_OPTIONS = (
    ("", "Stated without a source"),
    ("documented", "One source that can be checked"),
    ("corroborated", "Two or more sources that do not depend on each other"),
)
SOURCE = "Source: a document and its page, a law and its article, a letter and its date"
HELD = "The source exists, but cannot be named"
NOTE = "Note"
SHARE = "These words may be shown to others"
CLEAR = "Take this answer back"
REMARKS = "Anything else you want to say"
SEND_BACK = "Send it back"
HOW_TO_SEND = (
    "Make a file and attach it, or make a text and paste it into a message. Use a way that you and"
    " the people who asked trust; if somebody may read your messages, hand it over in person."
)
SAVE, MAKE_TEXT, COPY = "Save as a file", "Make a text to paste", "Copy the text"
FILE_NAME = "answers.json"
OPEN_AGAIN = "Go on with a file that you saved here"
TEXT_LABEL = "The text: copy all of it, from the first line to the last"
COUNTED = "{number} of {all} answered"
SAVED = "Saved as {file}. Look in your downloads."
COPIED = "Copied. Paste it into a message."
SELECTED = "Selected. Copy it with your browser, then paste it into a message."
NOT_OURS = "That file is not from this form, so nothing was changed."
OPENED = "Your answers are here again."
ROUND = "Round {number}: please answer anew, after what you have talked about."
MADE_WITH = (
    "Made with impact-check, content {version}. Questions by impact-check after a guide of ICRSE"
    " (now ESWA), 2019; no sex workers' organisation has reviewed or endorsed them."
)
