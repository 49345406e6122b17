"""The sentences of the section on what was seen since the measure began."""

from collections.abc import Mapping

TITLE = "Seen so far"
TELLS = (
    "What has been seen since the measure began. A harm that was seen, with a source, counts as"
    " found by observation. It stands beside the level, which rests on the answers alone."
)
OF_WHOM = "{harm} ({group})"
SEEN: Mapping[str, str] = {
    "not-looked-for": "Nobody has looked for it.",
    "looked-for-not-seen": "It was looked for and not seen.",
    "one-source": "One source reports it.",
    "independent-sources": "Independent sources report it.",
}
FOUND = "Found of this harm by the answers: {level}."
QUESTIONS_EXPLAIN = "The answers find nothing of it. One of these open questions would explain it:"
FEATURES_EXPLAIN = (
    "The answers find nothing of it. One of these features, said to be absent, would explain it:"
)
GAP = (
    "The answers find nothing of it, and nothing that is open explains it. So a question is"
    " missing: please tell those who keep this program."
)
HOW, SINCE, BY, SOURCE = "How it happened", "Since", "Seen by", "Source"
NO_SOURCE = "It has no source, so it does not count as found."
CLAIMED = ("one-source", "independent-sources")
