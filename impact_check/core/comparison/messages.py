"""Every sentence on which of two measures does less harm, how firm that is and what has moved:
whole messages with named holes.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from impact_check.core.comparison.firmness import Firmness
    from impact_check.core.method.ordering import Criterion

DOES_LESS = "{first} does less harm than {second}."
CANNOT_SAY = "It cannot be said yet which of {first} and {second} does less harm."
NOTHING_DIFFERS = "Nothing that counts differs between {names}."
LEVEL = "By the method's order {names} are level."
LEVEL_RANK = "{names} (level)"
THEN = "; then "
IN_ORDER = "By the method's order, from less harm to more: {names}."

LITTLE_KNOWN = (
    "Too little is known of {label} to place it: {percent} % of what matters is answered."
)
ORDER_SAYS = "By what is known so far, {first} stands before {second}."
WAYS_DISAGREE = (
    "But the two ways of looking do not agree: in {ways} of 100 ways in which the open points can"
    " turn out, {behind} breaks more conditions or has the graver harms."
)
WAYS_SO_FAR = (
    "In {ways} of 100 ways in which the open points can turn out, {behind} breaks more conditions"
    " or has the graver harms."
)
WAYS: Mapping["Firmness", str] = {
    "firm": (
        "However the open points turn out, this is firm: in {ways} of 100 ways {behind} breaks more"
        " conditions or has the graver harms."
    ),
    "leaning": (
        "In {ways} of 100 ways in which the open points can turn out, {behind} breaks more"
        " conditions or has the graver harms; that is a lead, but not a firm one."
    ),
    "open": (
        "It hangs on the open points: in {ways} of 100 ways in which they can turn out, {behind}"
        " breaks more conditions or has the graver harms."
    ),
}
WAYS_EQUAL = "In each of the ways in which the open points can turn out, the two come out the same."
A_COUNT = "This counts ways, ties by half; it is no probability."

DECIDERS = "What would decide, to be found out first: {points}."
NO_DECIDER = (
    "No open point decides by itself: so much is open that only several answers together would."
)
NOTHING_OPEN = (
    "No open point would decide: the conclusions and the harms point different ways, so read them"
    " side by side."
)
FACT_OF = "{text} (a fact about {labels})"
QUESTION_OF = "{text} (open in {labels})"

CONCLUSIONS_DIFFER = (
    "The conclusion for {first} is “{conclusion}”; for {second} it is “{other}”, because {ground}."
)
GROUND_STOP = "{label} does not meet {conditions}"
GROUND_REDESIGN = "harm of {label} comes to {level} even at best"
GROUND_NOT_SHOWN = "{conditions} not shown to be met in {label}"
GROUND_NOT_COVERED = "part of {label} is not covered by any question yet"
GROUND_WORST = "the harms of {label} can come to {level} at worst"
FEWER_NOT_MET = (
    "Both come to the same conclusion, but {conditions} not met in {first}, {others} in {second}."
)
FEWER_NOT_SHOWN = (
    "Conclusion, conditions not met and harms found are the same, but {conditions} not shown to be"
    " met in {first}, {others} in {second}."
)
_FOUND_DECIDES = (
    "Both come to the same conclusion, with as many minimum conditions not met; so the harms found"
    " decide."
)
DECIDED: "Mapping[Criterion | Literal[''], str]" = {
    "too-little-known": "{first} is placed before {second}, of which too little is known.",
    "found-levels": _FOUND_DECIDES,
    "found": _FOUND_DECIDES,
    "not-ruled-out": (
        "Conclusion, minimum conditions and harms found are the same; so what is not ruled out"
        " decides."
    ),
    "": (
        "Both come to the same conclusion, with as many minimum conditions not met and not shown,"
        " and their harms weigh the same."
    ),
}
HARMS_AGREE = "The harms point the same way."
HARMS_OPPOSE = "But the harms, which come later in the order, point the other way."
HARMS_EQUAL = "Taken worst first, the harms weigh the same."
FOUND_AT = "Harms found to be {level}: {fewer} in {less}, {more} in {other}."
FOUND_TOGETHER = "Taken together, the harms found weigh less in {less} than in {other}."
WORST_NEARLY = (
    "At worst: the worst harm is less in {less} ({harm}: {level}) than in {more} ({other_harm}:"
    " {other_level}), by about one point of 100 or less."
)
WORST_LESS = (
    "At worst: the worst harm is less in {less} ({harm}: {level}) than in {more} ({other_harm}:"
    " {other_level}), {low} against {high} of 100."
)
NEXT_NEARLY = (
    "At worst: {number} harm weighs the same, worst first; then the next worst harm is less in"
    " {less} ({harm}: {level}) than in {more} ({other_harm}: {other_level}), by about one point of"
    " 100 or less.",
    "At worst: {number} harms weigh the same, worst first; then the next worst harm is less in"
    " {less} ({harm}: {level}) than in {more} ({other_harm}: {other_level}), by about one point of"
    " 100 or less.",
)
NEXT_LESS = (
    "At worst: {number} harm weighs the same, worst first; then the next worst harm is less in"
    " {less} ({harm}: {level}) than in {more} ({other_harm}: {other_level}), {low} against {high}"
    " of 100.",
    "At worst: {number} harms weigh the same, worst first; then the next worst harm is less in"
    " {less} ({harm}: {level}) than in {more} ({other_harm}: {other_level}), {low} against {high}"
    " of 100.",
)
STAYS = (
    "This order stays wherever inside their ranges, from best to worst, {first} and {second} turn"
    " out to be."
)
TURNS = (
    "This order rests on what is shown so far: if all that is open turned out badly for {first} and"
    " well for {second}, the order would turn around."
)
BECOMES_LEVEL = (
    "This order rests on what is shown so far: if all that is open turned out badly for {first} and"
    " well for {second}, the two would be level."
)


class Where(NamedTuple):
    """Conditions of one status that are the same, or not, in two measures."""

    in_one: str
    in_both: str


CONDITIONS: Mapping[Literal["not-met", "not-shown"], Where] = {
    "not-met": Where("Not met in {label} only: {conditions}.", "Not met in both: {conditions}."),
    "not-shown": Where(
        "Not shown to be met in {label} only: {conditions}.",
        "Not shown to be met in both: {conditions}.",
    ),
}

BETWEEN: Mapping[str, str] = {
    "not_met": "Minimum conditions not met: {before} in {second}, {after} in {first}.",
    "not_shown": "Minimum conditions not shown: {before} in {second}, {after} in {first}.",
    "not_broken": (
        "Minimum conditions not broken, but a serious gap: {before} in {second}, {after} in"
        " {first}."
    ),
    "met": "Minimum conditions met: {before} in {second}, {after} in {first}.",
    "found_severe": "Harms found to be Severe: {before} in {second}, {after} in {first}.",
    "found_high": "Harms found to be High: {before} in {second}, {after} in {first}.",
    "found_moderate": "Harms found to be Moderate: {before} in {second}, {after} in {first}.",
    "questions_open": "Questions open: {before} in {second}, {after} in {first}.",
}
CHANGED: Mapping[str, str] = {
    "not_met": "Minimum conditions not met: {before} before, {after} with the change.",
    "not_shown": "Minimum conditions not shown: {before} before, {after} with the change.",
    "not_broken": (
        "Minimum conditions not broken, but a serious gap: {before} before, {after} with the"
        " change."
    ),
    "met": "Minimum conditions met: {before} before, {after} with the change.",
    "found_severe": "Harms found to be Severe: {before} before, {after} with the change.",
    "found_high": "Harms found to be High: {before} before, {after} with the change.",
    "found_moderate": "Harms found to be Moderate: {before} before, {after} with the change.",
    "questions_open": "Questions open: {before} before, {after} with the change.",
}
IN_SHORT: Mapping[str, str] = {
    "not_met": "conditions not met from {before} to {after}",
    "not_shown": "conditions not shown from {before} to {after}",
    "not_broken": "conditions with a serious gap from {before} to {after}",
    "found_severe": "Severe harms found from {before} to {after}",
    "found_high": "High harms found from {before} to {after}",
    "found_moderate": "Moderate harms found from {before} to {after}",
}
CHANGES_NOTHING = (
    "The change moves no count: conditions, harms found by level and open questions stay."
)

STANDS = "Less harm is not little harm: the conclusion for {label} stands."
STILL = "Less harm is not little harm: the conclusion for {label} is “{conclusion}”."
CONCLUSION_OF = "The conclusion for {label} is “{conclusion}”."

NO_BASELINE = (
    "Today's law and practice: not assessed. So nothing here says whether any of these does more or"
    " less harm than leaving things as they are."
)
BASELINE_IS = "Today's law and practice is {name}."
BASE_LESS = "{label} does less harm than that."
BASE_MORE = "{label} does more harm than that."
BASE_LEVEL = "{label} is level with that."
BASE_CANNOT_SAY = "Whether {label} does less harm than that cannot be said yet."

RESULT = (
    "is a result or report, not an assessment; compare the assessment that it was made from, it is"
    " scored anew"
)
RESULT_OF_EARLIER_EDITION = (
    "is a result or report, made with edition {edition} of the method, which counted and ordered in"
    " another way; compare the assessment that it was made from, it is scored anew"
)
