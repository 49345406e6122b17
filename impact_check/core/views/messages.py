"""The sentences about who confirms a result: whole messages with named holes."""

AGREE = "An organisation led by affected people states that it agrees."
AGREE_AND_DISAGREE = (
    "An organisation led by affected people states that it agrees; another was asked and does not"
    " agree."
)
DISAGREE = "An organisation led by affected people was asked and does not agree."
DISAGREES_SAYING = "An organisation led by affected people does not agree: “{words}”"
TOOK_PART = "Affected people took part; none of their organisations has stated that it agrees."
ASKED = "An organisation led by affected people was asked; it has not stated that it agrees."
UNCONFIRMED = (
    "No organisation of affected people has confirmed it: read it as one side's own assessment,"
    " unconfirmed."
)
