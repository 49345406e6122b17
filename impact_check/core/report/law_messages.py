"""What reports say of law and of what is disputed: headings, names of codes and whole messages."""

from collections.abc import Mapping

from impact_check.core.model.law import (
    BearsOn,
    Direction,
    EvidenceMethod,
    EvidenceStrength,
    HowRead,
    InstrumentKind,
    State,
)

LAW, DISPUTED, CHANGES = "What law says", "What is disputed", "What has changed since the guide"
RIGHTS_IN_LAW, CONDITIONS_IN_LAW = "Rights and articles", "Minimum conditions and law"
NORMS = "What these norms protect"

IN_FULL_REPORT = (
    "What each norm protects, and what has changed since the guide, stands in the full report."
)
NO_OPINION = (
    "This is no legal opinion. It names the norms that the measure may breach, so that a lawyer can"
    " look there first. Most rights allow limits by law that are necessary and in proportion;"
    " whether this is one of them is not judged here."
)
BY_RIGHT = "For each right that the harms touch: the norms that the measure may breach."
BY_CONDITION = (
    "The minimum conditions follow the guide and not the law. For those that are not met or not"
    " shown: what law says, and where the condition asks more."
)
NO_NORM = "No right is touched by what was found, and every minimum condition is met."
NOTHING_DISPUTED = "None of the claims behind these findings is known to be outdated or disputed."
DISPUTE_TELLS = (
    "The questions follow a guide of 2019. These of its claims bear on what is told here, and are"
    " outdated or disputed. Evidence is told on both sides, with its strength."
)
CHANGES_TELL = "Law and policy that changed after the guide, as far as it matters here."
ARTICLE = "{title}, {article}"
WHO_IS_BOUND = "{kind}; binds {bound}"
RIGHT_READ = "{how}, {day}"
STATE_TODAY = "{state}. {today}"
FINDING = "{direction} ({strength}; {method}, {place}, {year}): {finding}"
FINDING_UNDATED = "{direction} ({strength}; {method}, {place}, without a date): {finding}"
LIMITS = "Its limits: {limits}"
MEASURED = "Measured: {measured}."
CHANGE = "{name} ({place}, {when}): {text}"

KIND_NAMES: Mapping[InstrumentKind, str] = {
    "treaty": "treaty",
    "charter": "charter",
    "directive": "directive",
    "regulation": "regulation",
    "judgment": "judgment",
    "guidance": "guidance, not binding",
}
BEARS_NAMES: Mapping[BearsOn, str] = {
    "supports": "asks for the same",
    "asks-less": "asks for less, or only in some cases",
    "speaks-against": "can be held against it",
    "both-ways": "both sides rely on it",
}
READ_NAMES: Mapping[HowRead, str] = {
    "full": "read in full",
    "part": "read in part",
    "summary": "known through a summary only",
}
STATE_NAMES: Mapping[State, str] = {
    "outdated": "Outdated",
    "disputed": "Disputed",
    "supported-in-part": "Supported in part",
    "open": "Open",
}
DIRECTION_NAMES: Mapping[Direction, str] = {
    "supports": "Supports the guide",
    "mixed": "Both ways",
    "speaks-against": "Speaks against the guide",
}
STRENGTH_NAMES: Mapping[EvidenceStrength, str] = {
    "strong": "strong",
    "medium": "medium",
    "weak": "weak",
    "position": "an opinion, no finding",
}
METHOD_NAMES: Mapping[EvidenceMethod, str] = {
    "review": "review of studies",
    "statistics": "figures",
    "survey": "survey",
    "interviews": "interviews",
    "official-review": "official review",
    "law": "study of law",
    "position": "statement",
}
