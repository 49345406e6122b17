"""How firm an order is under other numbers of the method: whole messages with named holes."""

from collections.abc import Mapping

from impact_check.core.method.calculation import End

KEPT = (
    "“Whatever numbers” means any that keep the order of answers, of the statuses of safeguards and"
    " of direct before contributing ways to a harm, and that count a plan as nothing at worst."
)
ALWAYS_SAME = "Whatever numbers the method used, the two would come out the same."
NEVER_BEHIND = (
    "Whatever numbers the method used, {first} would not come out behind {second}: no answer,"
    " safeguard, fact or minimum condition that counts is worse there."
)
EVERY_HARM_SAME: Mapping[End, str] = {
    "worst": "At worst, every harm is the same in both, whatever numbers the method used.",
    "best": "At best, every harm is the same in both, whatever numbers the method used.",
}
NO_HARM_GREATER: Mapping[End, str] = {
    "worst": (
        "At worst, no harm is greater in {less} than in {more}, whatever numbers the method used."
    ),
    "best": (
        "At best, no harm is greater in {less} than in {more}, whatever numbers the method used."
    ),
}
IN_DRAWS: Mapping[End, str] = {
    "worst": (
        "At worst, in {count} draws of other numbers: compared worst harm first, {by_harm};"
        " compared by all harms together, {by_index}."
    ),
    "best": (
        "At best, in {count} draws of other numbers: compared worst harm first, {by_harm}; compared"
        " by all harms together, {by_index}."
    ),
}
LOWER_IN_ALL = "{label} comes out lower in every draw"
LOWER_IN = "{first} comes out lower in {less} and {second} in {more}"
LOWER_IN_OR_EQUAL = "{first} comes out lower in {less}, {second} in {more} and neither in {equal}"
CONDITIONS_BEFORE_DRAWS = "Minimum conditions come before this and stand apart from the draws."
CONDITIONS_BEFORE = "Minimum conditions come before this and do not depend on numbers."

LITTLE = "less than 1 %"
NEARLY_ALL = "more than 99 %"
PERCENT = "{percent} %"
