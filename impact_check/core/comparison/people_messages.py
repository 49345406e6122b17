"""Who bears less harm and who more, and where a harm is least: whole messages with named holes."""

from collections.abc import Mapping
from typing import Literal

from impact_check.core.comparison.values import Change

NOBODY_REACHED = "No group is known to be reached by either."
NOT_REACHED = "{label} does not reach {groups}; that they bear none of its harm is no gain from it."
MAYBE_REACHED = (
    "Where nobody knows whether a group is reached, its harm counts as none at best; this alone can"
    " make a difference at best."
)
NOBODY_MOVES = (
    "By these answers nobody gains and nobody loses: every harm is the same for every group, at"
    " best and at worst."
)
NOBODY_LOSES = (
    "By these answers nobody loses with {first}: no harm is greater for any group than under"
    " {second}, at best or at worst."
)
NOBODY_GAINS = (
    "By these answers nobody gains with {first}: no harm is less for any group than under {second},"
    " at best or at worst."
)

MOVES_AT: Mapping[Literal["worst", "best"], str] = {
    "worst": "At worst, {moves}.",
    "best": "At best, {moves}.",
}
MOVES: Mapping[Change, str] = {
    "less": "{first} brings less harm, and more of none, to {groups}",
    "more": "{second} brings less harm, and more of none, to {groups}",
    "mixed": "each does less of some harm and more of other to {groups}",
    "equal": "nothing changes for {groups}",
}
ALL_GROUPS = "all {number} groups"
MANY_GROUPS = "{number} groups"

GROUP_MOVES: Mapping[Change, str] = {
    "less": "less in {first}",
    "more": "less in {second}",
    "mixed": "some less, some more",
    "equal": "the same",
}
AT_WORST_AND_BEST = "at worst {worst}; at best {best}"
SAME_IN_BOTH = "same"
LESS_AT: Mapping[Literal["worst", "best"], str] = {
    "worst": "{label} at worst",
    "best": "{label} at best",
}
NEARLY_THE_SAME = "nearly the same"
THE_SAME = "the same"
LESS_IN = "less in {labels}"
LEAST_IN = "least in {labels}"
