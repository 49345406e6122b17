"""What of an assessment may leave the house: one decision for each field of each model, and nothing
without a decision.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, TypeAlias

from impact_check.core.model import assessment as held
from impact_check.core.model.base import Frozen
from impact_check.core.model.observation import Observation
from impact_check.core.model.own_answers import OwnAnswer
from impact_check.core.model.sheet import Respondents, Sheet

Decision: TypeAlias = Literal[
    "fact",  # no free text: a choice, a number, an id of the content
    "inside",  # decided field by field, further down
    "stays",  # typed by a person, and always kept
    "public",  # where something is published, always kept
    "shared",  # kept only with `share: yes` of the same entry
    "named",  # an organisation, kept only with `may_be_named: yes`
    "shared-name",  # kept only if shared, and only if its organisation may be named
    "statement",  # kept only if shared; without the name of an organisation that may not be named
    "role",  # who somebody is to the measure, never a name
    "verifier",  # the same; whether they are independent is kept
    "source",  # kept if published or shared; else held back
    "held",
    "held-above",  # told once for all facts, so that none stands out by a private source
    "held-for-all",
    "presence",  # yes, no or unknown as it counts
    "kind",  # of evidence; only of a source that is kept
    "quarter",  # a date, no finer than the quarter of a year
    "reason",  # that there is a reason; its words only if shared
    "fixed",  # that something is decided already; its words only if shared
    "own-text",  # the text of an own safeguard, kept only if shared
    "own-words",  # kept in the edition that is a submission
    "own-answers",  # the same, by the numbers of an authority's questions
    "testimony",  # that it was gathered with consent; kept in the edition that is a submission
    "band",  # of how many people, unless they are so few that it could lead to one of them
    "stamp",  # a version or digest, if it looks like one
    "facts",  # features or groups by their ids
    "answers",
    "commitments",
    "set-aside",
    "provisions",
    "provision",
    "targets",
    "harms",
    "harm",  # kept if the content knows it; so is a group
    "route",
    "group",
    "observed",  # those of harms that the content knows
    "sheets",  # what others answered on forms, and counts of it: never
    "option",  # the words of an option, kept where they are the content's own
    "out",  # never
]

_TABLE: dict[type[Frozen], dict[str, Decision]] = {
    held.ContentStamp: {"version": "stamp", "digest": "stamp"},
    held.Step: {"text": "shared", "evidence": "shared"},
    held.Measure: {
        "title": "stays",
        "actor": "stays",
        "region": "stays",
        "comes_as": "fact",
        "stage": "fact",
        "fictional": "fact",
        "share": "fact",
        "date": "quarter",
        "proposer": "shared",
        "description": "shared",
        "aim": "shared",
        "steps": "shared",
        "success": "shared",
        "safeguards": "shared",
        "published": "public",
        "provisions": "provisions",
        "fixed": "shared",
    },
    held.Fact: {
        "value": "presence",
        "source": "source",
        "held": "held-above",
        "planned": "fact",
    },
    held.Context: {
        "source": "source",
        "held": "held-for-all",
        "features": "facts",
        "groups": "facts",
        "scope": "fact",
    },
    held.Gathered: {"by": "out", "consent": "fact", "how_many": "band"},
    held.Answer: {
        "answer": "fact",
        "evidence": "fact",
        "kind": "kind",
        "share": "fact",
        "gathered": "testimony",
        "said": "option",
        "note": "out",
        "reason": "reason",
        "source": "source",
        "held": "held",
        "provision": "provision",
        "fixed_by": "fixed",
        "stays": "fact",
        "planned": "fact",
        "given_by": "fact",
    },
    held.Commitment: {
        "status": "fact",
        "planned": "fact",
        "when": "fact",
        "share": "fact",
        "owner": "role",
        "addressee": "role",
        "verifier": "verifier",
        "due": "quarter",
        "source": "source",
        "held": "held",
        "note": "out",
        "text": "own-text",
        "targets": "targets",
        "harms": "harms",
    },
    held.Involvement: {
        "organisation": "named",
        "may_be_named": "fact",
        "affected": "fact",
        "stage": "fact",
        "could_change": "fact",
        "paid": "fact",
        "saw_report": "fact",
        "agrees": "fact",
        "share": "fact",
        "led_by": "shared-name",
        "chosen_by": "shared-name",
        "paid_by": "shared-name",
        "words": "statement",
    },
    Observation: {
        "harm": "harm",
        "route": "route",
        "group": "group",
        "seen": "fact",
        "what": "shared",
        "since": "quarter",
        "by": "shared",
        "source": "source",
        "held": "held",
        "share": "fact",
    },
    held.Submission: {
        "who_we_are": "own-words",
        "what_we_say": "own-words",
        "our_evidence": "own-words",
        "to": "own-words",
        "answers": "own-answers",
    },
    Sheet: {
        "role": "fact",
        "organisation": "named",
        "may_be_named": "fact",
        "affected": "fact",
        "round": "fact",
        "serial": "stamp",
        "features": "fact",
        "answers": "answers",
        "remarks": "out",
    },
    Respondents: {"group": "fact", "round": "fact", "people": "fact", "counts": "fact"},
    OwnAnswer: {"words": "own-words", "findings": "fact"},
    held.Assessor: {"organisation": "named", "affected": "fact", "may_be_named": "fact"},
    held.Assessment: {
        "content": "inside",
        "measure": "inside",
        "variant": "fact",
        "context": "inside",
        "involvement": "inside",
        "submission": "inside",
        "assessors": "inside",
        "sheets": "sheets",
        "respondents": "sheets",
        "assessed": "quarter",
        "answers": "answers",
        "commitments": "commitments",
        "set_aside": "set-aside",
        "observed": "observed",
    },
}

DECISIONS: Mapping[type[Frozen], Mapping[str, Decision]] = MappingProxyType(_TABLE)

LEFT_OUT: Mapping[Decision, tuple[str, str]] = MappingProxyType(
    {
        "shared": ("text without 'share: yes'", "texts without 'share: yes'"),
        "provisions": (
            "clause or part of the plan without 'share: yes'",
            "clauses or parts of the plan without 'share: yes'",
        ),
        "own-text": ("own safeguard in words", "own safeguards in words"),
        "named": ("organisation that may not be named", "organisations that may not be named"),
        "shared-name": (
            "name of who leads, chose or pays an organisation",
            "names of who leads, chose or pays an organisation",
        ),
        "statement": ("statement of an organisation", "statements of organisations"),
        "role": ("owner or addressee, shown by role", "owners and addressees, shown by role"),
        "verifier": ("verifier, shown by role", "verifiers, shown by role"),
        "source": (
            "source that is not published, shown as held back",
            "sources that are not published, shown as held back",
        ),
        "reason": ("reason why a question does not apply", "reasons why a question does not apply"),
        "fixed": ("decision or law that fixes an answer", "decisions or laws that fix an answer"),
        "quarter": ("date, shown as a quarter", "dates, shown as quarters"),
        "own-words": ("text of the submission", "texts of the submission"),
        "sheets": (
            "sheet of answers of others, or count of answers",
            "sheets of answers of others, or counts of answers",
        ),
        "own-answers": ("answer to an authority", "answers to an authority"),
        "testimony": (
            "detail of how testimony was gathered",
            "details of how testimony was gathered",
        ),
        "set-aside": ("answer that was set aside", "answers that were set aside"),
        "out": ("note or similar remark", "notes and similar remarks"),
    }
)
