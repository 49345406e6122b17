"""The product's words for its results, in plain English, worded by the stage of the measure; no
markup, no numbers.
"""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from impact_check.core.model.assessment import Stage
from impact_check.core.model.base import Conclusion, Level, LineStatus, Status, When

Phase: TypeAlias = Literal["ahead", "under-way", "over"]

LEVEL_NAMES: Mapping[Level, str] = {
    "low": "Low",
    "moderate": "Moderate",
    "high": "High",
    "severe": "Severe",
}

LEVEL_MEANINGS: Mapping[Level, str] = {
    "low": "Little harm is to be expected from what is known, and little is left open.",
    "moderate": (
        "Harm is to be expected that people can recover from, or a small chance of grave harm."
    ),
    "high": (
        "Serious harm to livelihood, home, health or rights is to be expected, or grave harm cannot"
        " be ruled out."
    ),
    "severe": (
        "The gravest harm is to be expected or cannot be ruled out: to life, freedom or bodily"
        " safety, or harm that cannot be undone or hits some people hardest; or a minimum condition"
        " is not met or not shown."
    ),
}

CONCLUSION_NAMES: Mapping[Conclusion, str] = {
    "stop": "Do not go ahead as designed",
    "redesign": "Redesign first",
    "not-shown-safe": "Not shown to be safe: evidence missing",
    "mitigate": "Safeguards needed first",
    "monitor": "No major concern found so far: keep watching",
}

_CONCLUSIONS_OVER: Mapping[Conclusion, str] = {
    "stop": "Not to be repeated as designed",
    "redesign": "Redesign before anything like it is done again",
    "not-shown-safe": "Not shown to have been safe: evidence missing",
    "mitigate": "Safeguards needed before anything like it is done again",
    "monitor": "No major concern found so far",
}

ADVICE: Mapping[Conclusion, Mapping[Phase, str]] = {
    "stop": {
        "ahead": (
            "Do not pilot it. Change the design so that every minimum condition is met, then assess"
            " it again."
        ),
        "under-way": (
            "Suspend what breaks a minimum condition, change the design, then assess it again."
        ),
        "over": (
            "Do not repeat it in this form. Make good what can be made good, and assess any new"
            " plan before it starts."
        ),
    },
    "redesign": {
        "ahead": (
            "Safeguards alone cannot bring this down. Change the answers that weigh most, then"
            " assess it again."
        ),
        "under-way": (
            "Safeguards alone cannot bring this down. Change how it is carried out, beginning with"
            " what weighs most."
        ),
        "over": "Safeguards alone would not have been enough. A new plan needs another design.",
    },
    "not-shown-safe": {
        "ahead": (
            "Answer the open questions, bring evidence, and fund what is only planned before"
            " anything starts."
        ),
        "under-way": (
            "Answer the open questions now and bring evidence; until then treat the worse reading"
            " as true."
        ),
        "over": (
            "Find out what happened where this report says unknown; until then treat the worse"
            " reading as true."
        ),
    },
    "mitigate": {
        "ahead": "Put the safeguards in place before the start and name who verifies them.",
        "under-way": "Put the safeguards in place without delay and name who verifies them.",
        "over": "A new plan should have the safeguards in place before it starts.",
    },
    "monitor": {
        "ahead": (
            "Agree with sex workers' organisations what is watched and when the measure is assessed"
            " again."
        ),
        "under-way": (
            "Agree with sex workers' organisations what is watched and when the measure is assessed"
            " again."
        ),
        "over": "Keep what worked, and ask sex workers' organisations what they saw afterwards.",
    },
}

LINE_NAMES: Mapping[LineStatus, str] = {
    "met": "met",
    "not-shown": "not shown",
    "not-met": "not met",
}

SCOPE_NAMES: Mapping[int | str, str] = {
    1: "single persons",
    2: "dozens of people",
    3: "hundreds of people or a whole area",
    4: "a whole community or country",
    "unknown": "not known",
}

WHEN_NAMES: Mapping[When, str] = {
    "before-print": "Before print or signature",
    "before-launch": "Before launch",
    "while-running": "While it runs",
    "afterwards": "Afterwards",
}

STATUS_NAMES: Mapping[Status, str] = {
    "planned": "planned",
    "funded": "funded",
    "in-place": "in place",
    "verified": "verified",
}

EVIDENCE_NAMES: Mapping[str, str] = {
    "none": "stated without source",
    "documented": "documented",
    "corroborated": "documented twice, independently",
}

WHO_NAMES: Mapping[str, str] = {
    "proposer": "whoever proposes the measure",
    "authority": "the authority",
    "public-record": "public records",
    "affected-people": "affected people, through their organisations",
}

PILLAR_NAMES: Mapping[str, str] = {
    "every-measure": "Every measure",
    "prevention": "Prevention",
    "protection": "Protection",
    "prosecution": "Prosecution",
    "partnership": "Partnership",
}

STAGE_NAMES: Mapping[str, str] = {
    "": "not stated",
    "idea": "an idea",
    "proposed": "proposed",
    "adopted": "adopted",
    "running": "running",
    "ended": "ended",
}

CASE_EVIDENCE_NAMES: Mapping[str, str] = {
    "study": "a study",
    "official": "an official document",
    "organisation": "an organisation's report",
    "media": "a press report",
    "testimony": "testimony",
    "guide": "told by the source itself",
}

WHAT_THIS_IS_NOT = (
    "a certificate or an approval",
    "a legal opinion",
    "a count of people, or a probability",
    "a substitute for consulting sex workers' organisations",
)

STANDING = (
    "This is impact-check's reading of a guide of the International Committee on the Rights of Sex"
    " Workers in Europe (ICRSE, now the European Sex Workers' Rights Alliance, ESWA). No sex"
    " workers' organisation has reviewed or endorsed it."
)

STANDING_OF_OWN_CONTENT = (
    "Scored with an organisation's own register and checklists, for which it answers; not with"
    " those that come with impact-check."
)


def phase_of(stage: Stage | str) -> Phase:
    """Whether a measure lies ahead (also where the stage is not stated), is under way or is
    over.
    """
    if stage in ("adopted", "running"):
        return "under-way"
    return "over" if stage == "ended" else "ahead"


def conclusion_name(conclusion: Conclusion, stage: str) -> str:
    """The conclusion as people read it, fit for the stage of the measure."""
    return (
        _CONCLUSIONS_OVER[conclusion] if phase_of(stage) == "over" else CONCLUSION_NAMES[conclusion]
    )


FOUND_AND_OPEN = "found {found}, not ruled out {not_ruled_out}"


def level_range(best: Level, worst: Level) -> str:
    """`Severe`, or `found Moderate, not ruled out Severe`."""
    if best == worst:
        return LEVEL_NAMES[best]
    return FOUND_AND_OPEN.format(found=LEVEL_NAMES[best], not_ruled_out=LEVEL_NAMES[worst])
