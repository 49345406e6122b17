"""An assessment -> the same one with only what the allow-list lets through: the score stays, names
and unshared words do not.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from impact_check.core.method.observed import harms_of
from impact_check.core.model.answer import FEW_PEOPLE
from impact_check.core.model.assessment import (
    Answer,
    Assessment,
    Commitment,
    Context,
    Fact,
    Gathered,
)
from impact_check.core.model.base import Frozen
from impact_check.core.model.clauses import is_of_clauses
from impact_check.core.model.content import Content
from impact_check.core.model.observation import Observation
from impact_check.core.model.own_answers import OwnAnswer
from impact_check.core.privacy.allow_list import DECISIONS, LEFT_OUT, Decision
from impact_check.core.privacy.editions import Redacted
from impact_check.core.privacy.published import published
from impact_check.core.privacy.roles import role_of, verifier_of, without_names
from impact_check.core.words.dates import quarter
from impact_check.core.words.grammar import counted

REASON_GIVEN, DECIDED = "reason given", "a decision or law that is not named here"
OWN_SAFEGUARD = "An own safeguard; its text is not shared"
_STAMP = re.compile(r"sha256:[0-9a-f]{64}|\d{1,4}(\.\d{1,4}){1,3}")


def redacted(content: Content, assessment: Assessment, *, own_words: bool = False) -> Redacted:
    """The assessment as every reader may see it; `own_words` keeps its submission. It gives the
    same score.
    """
    walk = _Walk(content, assessment, own_words)
    kept = Assessment(**walk.kept(Assessment, assessment))
    lines = tuple(counted(walk.left[kind], *LEFT_OUT[kind]) for kind in LEFT_OUT if walk.left[kind])
    return Redacted(kept, lines)


@dataclass(frozen=True)
class _Walk:
    """One walk through an assessment; `shares` says whether the entry that it is in may be
    shared.
    """

    content: Content
    assessment: Assessment
    own_words: bool
    shares: bool = False
    left: Counter[Decision] = field(default_factory=Counter)

    def kept(self, model: type[Frozen], value: Frozen) -> dict[str, Any]:
        """The fields of a value that stay."""
        inside = replace(self, shares=value.share == "yes") if hasattr(value, "share") else self
        return {
            name: inside._field(decision, getattr(value, name), value)
            for name, decision in DECISIONS[model].items()
        }

    def one(self, value: Frozen) -> Frozen:
        return type(value)(**self.kept(type(value), value))

    def _field(self, decision: Decision, value: Any, owner: Frozen) -> Any:
        kept = _RULES[decision](self, value, owner)
        if decision in LEFT_OUT and value and kept != value:
            self.left[decision] += len(value) if isinstance(value, tuple | Mapping) else 1
        return kept


def _inside(walk: _Walk, value: Any, owner: Frozen) -> Any:
    if isinstance(value, tuple):
        return tuple(walk.one(inner) for inner in value)
    return value and walk.one(value)


def _shared(walk: _Walk, value: Any, owner: Frozen) -> Any:
    return value if walk.shares else type(value)()


def _named(walk: _Walk, value: str, owner: Any) -> str:
    return value if owner.may_be_named == "yes" else ""


def _shared_name(walk: _Walk, value: str, owner: Any) -> str:
    return value if walk.shares and owner.may_be_named == "yes" else ""


def _statement(walk: _Walk, value: str, owner: Any) -> str:
    if not walk.shares:
        return ""
    return value if owner.may_be_named == "yes" else without_names(value, owner)


def _role(walk: _Walk, value: str, owner: Frozen) -> str:
    return role_of(walk.assessment.measure, value)


def _verifier(walk: _Walk, value: str, owner: Frozen) -> str:
    return verifier_of(walk.assessment.measure, value)


def _source(walk: _Walk, value: str, owner: Frozen) -> str:
    if walk.shares or is_of_clauses(walk.assessment.measure, value):
        return value
    is_testimony = getattr(owner, "kind", "") == "testimony"
    return "" if is_testimony else published(walk.content, value)


def _kind(walk: _Walk, value: str, owner: Any) -> str:
    return value if _source(walk, owner.source, owner) else ""


def _held(walk: _Walk, value: str, owner: Any) -> str:
    return (
        "yes"
        if value == "yes" or (owner.source and not _source(walk, owner.source, owner))
        else "no"
    )


def _held_for_all(walk: _Walk, value: str, owner: Context) -> str:
    """Whether a `no` rests on something that is held back, which is the facts' own or the
    context's.
    """
    if _held(walk, value, owner) == "yes" or _source(walk, owner.source, owner):
        return _held(walk, value, owner)
    facts = (*owner.features.values(), *owner.groups.values())
    rests_on_it = (
        owner.presence(fact) == "no" and not _source(walk, fact.source, fact) for fact in facts
    )
    return "yes" if any(rests_on_it) else "no"


def _presence(walk: _Walk, value: str, owner: Fact) -> str:
    return walk.assessment.context.presence(owner)


def _out(walk: _Walk, value: Any, owner: Frozen) -> Any:
    return "" if isinstance(value, str) else None


def _own_answers(walk: _Walk, value: Mapping[str, OwnAnswer], owner: Frozen) -> dict[str, Any]:
    return {number: walk.one(answer) for number, answer in value.items()} if walk.own_words else {}


def _testimony(walk: _Walk, value: Gathered | None, owner: Frozen) -> Frozen | None:
    """How testimony was gathered, without who gathered it; nothing where nobody agreed to that."""
    agreed = walk.own_words and value is not None and value.consent == "yes"
    return walk.one(value) if value is not None and agreed else None


def _option(walk: _Walk, value: str, owner: Frozen) -> str:
    return value if value in walk.content.option_texts else ""


def _reason(walk: _Walk, value: str, owner: Frozen) -> str:
    return value if walk.shares or not value else REASON_GIVEN


def _fixed(walk: _Walk, value: str, owner: Frozen) -> str:
    return value if walk.shares or not value else DECIDED


def _own_text(walk: _Walk, value: str, owner: Frozen) -> str:
    return value if walk.shares or not value else OWN_SAFEGUARD


def _facts(walk: _Walk, value: Mapping[str, Fact], owner: Frozen) -> dict[str, Any]:
    """Known ids stay; a feature that the content does not know keeps only that it is there, a group
    nothing.
    """
    register = walk.content.register
    known = {
        id_: walk.one(fact)
        for id_, fact in value.items()
        if id_ in register.features or id_ in register.groups
    }
    others = [
        fact
        for id_, fact in value.items()
        if id_ not in known and fact.value == "yes" and _is_feature(owner, value)
    ]
    return known | {
        f"another_feature_{place}": Fact(value="yes") for place, _ in enumerate(others, 1)
    }


def _is_feature(owner: Any, value: object) -> bool:
    return owner.features is value


def _answers(walk: _Walk, value: Mapping[str, Answer], owner: Frozen) -> dict[str, Any]:
    return {id_: walk.one(answer) for id_, answer in value.items() if id_ in walk.content.questions}


def _set_aside(walk: _Walk, value: Mapping[str, Answer], owner: Frozen) -> dict[str, Any]:
    return {}


def _commitments(walk: _Walk, value: Mapping[str, Commitment], owner: Frozen) -> dict[str, Any]:
    known = walk.content.register.mitigations
    own = {
        id_: f"own_safeguard_{place}"
        for place, id_ in enumerate(sorted(set(value) - set(known)), 1)
    }
    return {own.get(id_, id_): walk.one(commitment) for id_, commitment in value.items()}


def _targets(walk: _Walk, value: Mapping[str, Any], owner: Any) -> dict[str, Any]:
    """Nothing where every harm it is for is unknown to the content: then it counts for none."""
    reaches = not owner.harms or _harms(walk, owner.harms, owner)
    return (
        {id_: grade for id_, grade in value.items() if id_ in walk.content.questions}
        if reaches
        else {}
    )


def _harms(walk: _Walk, value: tuple[str, ...], owner: Frozen) -> tuple[str, ...]:
    return tuple(id_ for id_ in value if id_ in walk.content.register.harms)


def _observed(walk: _Walk, value: tuple[Observation, ...], owner: Frozen) -> tuple[Frozen, ...]:
    return tuple(
        walk.one(observation) for observation in value if harms_of(walk.content, observation)
    )


def _group(walk: _Walk, value: str, owner: Frozen) -> str:
    return value if value in walk.content.register.groups else ""


def _provisions(walk: _Walk, value: Mapping[str, str], owner: Frozen) -> dict[str, str]:
    shown = walk.shares or walk.assessment.measure.published
    return {_clause(walk, id_): text for id_, text in value.items()} if shown else {}


def _provision(walk: _Walk, value: tuple[str, ...], owner: Frozen) -> tuple[str, ...]:
    measure = walk.assessment.measure
    if measure.share != "yes" and not measure.published:
        return ()
    return tuple(_clause(walk, id_) for id_ in value if id_ in measure.provisions)


def _clause(walk: _Walk, id_: str) -> str:
    return f"clause_{list(walk.assessment.measure.provisions).index(id_) + 1}"


_RULES: Mapping[Decision, Callable[[_Walk, Any, Any], Any]] = {
    "fact": lambda walk, value, owner: value,
    "stays": lambda walk, value, owner: value,
    "public": lambda walk, value, owner: value,
    "out": _out,
    "quarter": lambda walk, value, owner: quarter(str(value)),
    "stamp": lambda walk, value, owner: value if _STAMP.fullmatch(value) else "",
    "own-words": lambda walk, value, owner: value if walk.own_words else "",
    "own-answers": _own_answers,
    "testimony": _testimony,
    "band": lambda walk, value, owner: "" if value == FEW_PEOPLE else value,
    "inside": _inside,
    "shared": _shared,
    "named": _named,
    "shared-name": _shared_name,
    "statement": _statement,
    "role": _role,
    "verifier": _verifier,
    "source": _source,
    "held": _held,
    "held-above": lambda walk, value, owner: "no",
    "held-for-all": _held_for_all,
    "presence": _presence,
    "kind": _kind,
    "option": _option,
    "reason": _reason,
    "fixed": _fixed,
    "own-text": _own_text,
    "facts": _facts,
    "answers": _answers,
    "set-aside": _set_aside,
    "sheets": lambda walk, value, owner: (),
    "commitments": _commitments,
    "targets": _targets,
    "harms": _harms,
    "route": lambda walk, value, owner: value if value in walk.content.register.routes else "",
    "harm": lambda walk, value, owner: (
        value
    ),  # what was observed of unknown harms is left out before
    "group": _group,
    "observed": _observed,
    "provisions": _provisions,
    "provision": _provision,
}
