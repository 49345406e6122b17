"""Sentences about sheets that came back: what was taken of them, and what was not."""

from collections.abc import Mapping

from impact_check.core.model.answer import Role

ROLE_NAMES: Mapping[Role, str] = {
    "community": "affected people",
    "authority": "the authority",
    "proposer": "whoever proposes the measure",
    "colleague": "a colleague",
}
UNKNOWN_QUESTION = "'{id}' is no question of this content{near}; its answer '{held}' was not taken"
RETIRED_QUESTION = "'{id}' is no longer asked ({why}); its answer '{held}' was not taken{now}"
ASKED_NOW = "; ask '{now}' instead"
NO_ANSWER = "'{held}' is no answer to '{id}', which offers {offers}; it was not taken"
BAD_FIELD = "'{held}' cannot be '{field}' of the answer to '{id}'; it was not taken"
NOT_OF_A_SHEET = "'{field}' is not for a sheet; it was not taken"
UNKNOWN_FEATURE = "'{id}' is no feature of this content{near}; '{held}' was not taken"
BAD_HEAD = "'{held}' cannot be '{field}' of a sheet; '{used}' is used"
NO_MEASURE = "the sheet does not say which measure it is about"
OTHER_MEASURE = "this sheet is about another measure, \u201c{theirs}\u201d; nothing of it was taken"
ANOTHER_ASSESSMENT = "this assessment is of another measure, \u201c{theirs}\u201d"
A_PERSON = (
    "what stands as the organisation looks like the name of a person, so it was left out; ask for"
    " the name of the organisation, or for a word that you agree on"
)
NO_QUESTION = "there is no question '{id}'{near}"
NOTHING_TO_ASK = (
    "there is no question to ask: the addressee can know none of those that the measure requires"
    " and that were asked for; ask somebody else, or name questions"
)
OLDER_CONTENT = (
    "this sheet was answered with content {theirs}, and this is {ours}; what is worded otherwise"
    " now is told below"
)
READ_OTHERWISE = (
    "'{id}': the option read \u201c{then}\u201d when it was answered, and now reads"
    " \u201c{now}\u201d; ask again if that is another thing"
)
NO_END = (
    "the end of the pasted text is missing; what was there was taken: {answers}. Ask for the rest"
)
CHANGED = "the pasted text is not as it was sent (a line is missing or was changed); look at it"
NO_LINE = "'{held}' is no line of such a text; it was not taken"
NO_BLOCK = (
    "there is no sheet in it; a sheet begins with 'impact_check: sheet/1', a pasted text with"
    " '{start}'"
)
ONE_ANSWER, ANSWERS = "one answer", "{number} answers"
COUNTS_ONCE = "this sheet came twice, and counts once"
EARLIER_ONE = (
    "another edition of this sheet came too, or is in the file already; both are kept, and the"
    " worse of two answers counts. Remove the older one under 'sheets' if this one mends it"
)
NO_SUCH_ANSWER = "no sheet answers '{id}'{near}; take one of: {ids}"
SPLIT = "the sheets answer '{id}' differently; give the one sheet alone whose answer is to be taken"
OTHER_FORM = (
    "none of its columns is a question of this form: it is an export of another form, or one with"
    " labels in another language; export it with XML names as headers"
)
NO_COLUMN = "there is no column '{name}' in it"
OTHER_COLUMN = "the column '{column}' belongs to no question of this form; it was not taken"
UNFIT_CELL = "in the column '{column}' stands '{held}', which is no option; it was not taken"
MORE_CELLS = "and {number} more cells that are no option; they were not taken"
TOO_FEW = (
    "of a group of fewer than {fewest} respondents nothing is kept, so that nobody can be found;"
    " let more people answer, or let their organisation answer on one sheet"
)
ALREADY_COUNTED = (
    "respondents are counted in this assessment already; say whether these are further people, or"
    " the same export again, which has grown"
)
TWICE = (
    "One submission came twice, and counts once.",
    "{Number} submissions came twice, and count once each.",
)
