"""The sentences about other numbers of the method: whole messages with named holes."""

DRAWN = (
    "One draw picks every number of the method at random inside its range, all values there being"
    " equally likely. How often a level comes out tells how far it hangs on these numbers. It is"
    " not the chance that harm happens."
)
IN_ALL_DRAWS = (
    "Minimum conditions apart, the level at worst is {level} in all {count} draws of the method's"
    " numbers."
)
IN_DRAWS_ROBUST = (
    "Minimum conditions apart, of {count} draws of the method's numbers the level at worst is"
    " {levels}. It is robust: one level comes out in at least nine of ten draws."
)
IN_DRAWS_NOT_ROBUST = (
    "Minimum conditions apart, of {count} draws of the method's numbers the level at worst is"
    " {levels}. It is not robust: no level comes out in nine of ten draws."
)
LEVEL_IN = "{level} in {count}"

STAYS_BETWEEN = (
    "Whatever numbers are taken inside their ranges, the index at worst stays between {worst_least}"
    " and {worst_most} ({worst_levels}), the index at best stays between {best_least} and"
    " {best_most} ({best_levels})."
)
LEVELS_BETWEEN = "{low} to {high}"

RANGES = (
    "The ranges: a small gap counts {minor} and a serious one {serious}, between good practice at 0"
    " and harmful at 1; missing evidence adds {without_evidence}; a direct way to a harm counts"
    " {direct}, a contributing one {contributing}; the next-worst counts {next_worst} of the one"
    " before. Added to the method's own values: {credit_shift} for what safeguards count,"
    " {floor_shift} for what cannot be undone, {severity_shift} for how grave each harm is,"
    " {cut_shift} for where the levels begin."
)
BETWEEN = "{low} to {high}"
MOVED_BETWEEN = "{low} to +{high}"

DEPENDS_ON_NONE = "No kind of number changes the level by itself, minimum conditions apart."
DEPENDS_ON = (
    "Minimum conditions apart, the level depends on {kinds}; no other kind of number changes it by"
    " itself."
)
KIND_NAMES = {
    "spacing": "how far apart the steps from good practice to harmful stand",
    "evidence": "what missing evidence costs",
    "links": "how strongly ways of harm count",
    "next_worst": "how much the next-worst counts beside the worst",
    "credits": "how much a safeguard counts",
    "floors": "how much no safeguard can undo",
    "severities": "how grave each harm is rated",
    "cuts": "where one level ends and the next begins",
}

WAYS = (
    "What is open was settled {total} times, evenly and by chance: each open question takes one of"
    " its options, each unknown fact yes or no. This counts ways; it is no probability. Where much"
    " is open, most ways end badly, since one bad answer is enough: read it as how much is left to"
    " find out."
)
ONE_WAY = "In all {total} ways the conclusion is {conclusions} and the level {levels}."
ONE_CONCLUSION = "The conclusion is {conclusions} in all {total} ways. The level is {levels}."
ONE_LEVEL = "The conclusion is {conclusions}. The level is {levels} in all {total} ways."
MANY_WAYS = "The conclusion is {conclusions}. The level is {levels}."
QUOTED = "“{name}”"
IN_WAYS = "{name} in {count}"
