"""The notes of a review that ask for a better structure, as whole messages with named holes."""

TWO_FACTS = (
    "seems to join two facts ('{joint}'): whoever knows one of them finds no option; keep one, and"
    " ask for the other apart"
)
NO_PRACTICE = (
    "asks for a rule as the best answer, and none of the better options is for practice that is"
    " kept everywhere without one; say 'settled practice' in an option"
)
NO_WAY_OUT = (
    "is asked of every measure and offers no way out; add 'not_applicable_if', or say under"
    " 'exceptions: no-way-out' why it fits each"
)
NEEDLESS = "is no exception any more; remove it"
NO_TEST = "has no 'test'; say in one line what decides between yes and no"
NO_HANDS = "does not say whose hands it needs; add 'by': proposer, authority or lawmaker"
PREVENTS_NOTHING = "does not say what it prevents; add a sentence in 'prevents'"
NOT_SEEN_AS = "does not say what people see when it happens; add a line in 'seen_as'"
OLDER = (
    "is older than '{newer}', the newest of its kind, and {resting} on it alone; cite the newer,"
    " or say in 'still' why this one stands"
)
OLDER_FINDING = (
    "is older than '{newer}', which measures the same in the same place; take it out, or say in"
    " 'still' why it stands"
)
NEWER_LEFT_OUT = (
    "rests on evidence up to {year}, and leaves out the newer '{newer}' on the same route; name it,"
    " or take the route out"
)
NO_SUCH = "there is no {kind} '{id}'{meant}"
NO_SUCH_OPTION = "'{question}' has no such option; it offers {offered}"
NEVER_ASKED = "'{question}' is not asked of a measure with these features and groups; remove one"
OTHER_CONCLUSION = "the conclusion is now '{now}'"
OTHER_STATUS = "the condition '{condition}' is now {now}"
OTHER_LEVEL = "what is found of '{harm}' is now {now}"
