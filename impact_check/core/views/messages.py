"""What every view of a result says: who confirms it, why it came out so, how far to trust it; whole
messages with named holes, in pairs where one thing and many are told differently.
"""

AGREE = "An organisation led by affected people states that it agrees."
AGREE_AND_DISAGREE = (
    "An organisation led by affected people states that it agrees; another was asked and does not"
    " agree."
)
DISAGREE = "An organisation led by affected people was asked and does not agree."
DISAGREES_SAYING = "An organisation led by affected people does not agree: “{words}”"
TOOK_PART = "Affected people took part; none of their organisations has stated that it agrees."
PART_UNKNOWN = (
    "An organisation led by affected people was involved; whether it could change anything, and"
    " whether it agrees, is not known."
)
ASKED = "An organisation led by affected people was asked; it has not stated that it agrees."
UNCONFIRMED = (
    "No organisation of affected people has confirmed it: read it as one side's own assessment,"
    " unconfirmed."
)
NOBODY_CONFIRMED = "No organisation of affected people has confirmed it."

NOT_MET = (
    "{Number} minimum condition is not met: {conditions}.",
    "{Number} minimum conditions are not met: {conditions}.",
)
NOT_SHOWN = (
    "{Number} minimum condition is not shown to be met: {conditions}.",
    "{Number} minimum conditions are not shown to be met: {conditions}.",
)
NOT_COVERED = "Part of the measure is not covered by any question yet: {features}."
CONDITIONS_APART = "Minimum conditions apart, the level at worst would be {level}."
TOGETHER = "Taken one by one, no harm is found above {single}; together they come to {level}."
ALL_LOW = "No single harm rises above Low."
ALL_LOW_FOR_SURE = "No single harm rises above Low, however the open questions turn out."
HARMS_REACH = (
    "{Number} harm can reach {level}.",
    "{Number} harms can reach {level}.",
)
HARMS_REACH_FOR_SURE = (
    "{Number} harm can reach {level}, however the open questions turn out.",
    "{Number} harms can reach {level}, however the open questions turn out.",
)
HARMS_REACH_SOME_SURE = (
    "{of} harms can reach {level}; {number} of them does so however the open questions turn out.",
    "{of} harms can reach {level}; {number} of them do so however the open questions turn out.",
)
HARMS_MAY_REACH = (
    "{Number} harm can reach {level} if open questions or unproven answers turn out badly.",
    "{Number} harms can reach {level} if open questions or unproven answers turn out badly.",
)

DOUBTS = {
    "little-answered": "only {percent} % of what matters is answered",
    "little-proven": "only {percent} % of what matters is answered with evidence",
    "nobody-affected": "nobody who is affected took part in the assessment",
}

HAPPENING = {
    "sure": "{route}",
    "serious": "{route} (may be so)",
    "minor": "{route} (may be so in part)",
    "safe": "{route} (not ruled out: no source)",
}

OWN_CONTENT = "scored with an organisation's own register and checklists, not the shipped ones"
ADDITIONS = "with the additions of {name}"
