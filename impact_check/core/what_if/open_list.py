"""What is open about a measure: facts first, with the questions that hang on each, then questions
in the order in which to ask them.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

from impact_check.core.method.counting import Counts, counting, counts
from impact_check.core.method.required import required_routes
from impact_check.core.method.scoring import workings
from impact_check.core.model.assessment import Assessment, Fact
from impact_check.core.model.base import Presence
from impact_check.core.model.content import Content
from impact_check.core.what_if.open_questions import OpenQuestion, asking_order

FactKind: TypeAlias = Literal["features", "groups", "scope"]


class OpenFact(NamedTuple):
    """A fact about the measure that is not known; `questions` is how many of those that are asked a
    "no" would take away, `still_open` how many of these nobody has answered.
    """

    kind: FactKind
    id: str
    questions: int
    still_open: int


class OpenList(NamedTuple):
    """Everything that is open, and how many questions are asked and answered."""

    facts: tuple[OpenFact, ...]
    questions: tuple[OpenQuestion, ...]
    counts: Counts


def open_list(content: Content, assessment: Assessment) -> OpenList:
    """What is open, the fact on which most hangs and the question to ask first at the front."""
    asked = frozenset(question.id for question in counting(content, assessment))
    ordered = asking_order(content, workings(content, assessment))
    questions = tuple(found for found in ordered if found.question in asked)
    facts = sorted(
        _facts(content, assessment, frozenset(found.question for found in questions)),
        key=lambda fact: (-fact.still_open, -fact.questions),
    )
    return OpenList(tuple(facts), questions, counts(content, assessment))


def _facts(content: Content, assessment: Assessment, opened: frozenset[str]) -> Iterator[OpenFact]:
    context, register = assessment.context, content.register
    asked = _asked(content, assessment)
    both: tuple[tuple[FactKind, Iterable[str], Callable[[str], Presence]], ...] = (
        ("features", register.features, context.feature),
        ("groups", register.groups, context.group),
    )
    for kind, ids, presence in both:
        for id_ in ids:
            if presence(id_) == "unknown":
                facts = {**getattr(context, kind), id_: Fact(value="no", held="yes")}
                without = context.model_copy(update={kind: facts})
                gone = asked - _asked(content, assessment.model_copy(update={"context": without}))
                yield OpenFact(kind, id_, len(gone), len(gone & opened))
    if context.scope == "unknown":
        yield OpenFact("scope", "scope", 0, 0)


def _asked(content: Content, assessment: Assessment) -> frozenset[str]:
    routes = required_routes(content, assessment.context)
    return frozenset(id_ for id_, found in content.questions.items() if found.route in routes)
