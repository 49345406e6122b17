"""The sentences of a card: one page with a picture of what is found and what is open."""

OVER = "Harm assessment of a measure against human trafficking"
FOUND = "Found so far: {level}"
OPEN_TO = "Not ruled out: {level}"
CONDITIONS = "Minimum conditions: {counts}."
NO_CONDITION = "No minimum condition applies."
HARMS = "Harms: solid is found, hatched is not ruled out"
HARM = "{name}: {found} found, {open_to} not ruled out."
HARM_SURE = "{name}: {found}."
HARM_SEEN = "{said} It has been seen."
SEEN = "seen"
NO_HARM = "No harm above Low was found or left open."
ONE_MORE, MORE = "One more harm; it is not worse.", "{Number} more harms; none of them is worse."
DAY, NO_DAY = "Assessed: {day}.", "The day of the assessment is not stated."
OPEN = "Questions open: {open} of {all}."
IS_NOT = "No certificate, no legal opinion, no count of people, no substitute for consulting."
STANDING = (
    "A reading of a guide of ICRSE (now ESWA) by impact-check; no sex workers' organisation has"
    " reviewed or endorsed it."
)
OWN_CONTENT = "Scored with an organisation's own register and checklists, for which it answers."
WHERE, STAGE = "{where}", "Stage: {stage}"
SHOWS = (
    "The card shows the title, the place and the stage of the measure, counts and harms; please"
    " check that the title leads to nobody."
)
IN_WORDS = "The same in words"
NO_FONT = "no font was found to write a picture with; write .svg or .html instead"
NO_LIBRARY = (
    "a .png needs resvg-py: pip install 'impact-check[picture]'; .svg and .html need nothing"
)
