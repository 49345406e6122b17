"""Whether a scenario comes out as its author says: what it names is there, and each expectation
holds.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from impact_check.core.checks.citations import wrongly_cited
from impact_check.core.method.required import required_routes
from impact_check.core.method.scoring import Score, score
from impact_check.core.model.assessment import (
    Answer,
    Assessment,
    Context,
    Fact,
    Involvement,
    Measure,
)
from impact_check.core.model.base import LineStatus
from impact_check.core.model.content import Content
from impact_check.core.model.scenario import Given, Scenario
from impact_check.core.review.messages import (
    NEVER_ASKED,
    NO_SUCH,
    NO_SUCH_OPTION,
    OTHER_CONCLUSION,
    OTHER_LEVEL,
    OTHER_STATUS,
)
from impact_check.core.words.names import LEVEL_NAMES
from impact_check.core.words.spelling import did_you_mean

_SOURCE = "scenario"
_STATUSES: Mapping[str, LineStatus] = {
    "met": "met",
    "not_shown": "not-shown",
    "not_met": "not-met",
}
_KINDS = {"features": "feature", "groups": "group", "red_lines": "condition", "harms": "harm"}


class Difference(NamedTuple):
    """Something in a scenario that is not so: where in it, and what is."""

    path: tuple[str | int, ...]
    what: str


def differences(content: Content, scenario: Scenario) -> tuple[Difference, ...]:
    """Everything in a scenario that does not hold; ids first, since nothing is worked out while one
    is wrong.
    """
    cited = wrongly_cited(content, scenario.cite)
    wrong = (*_unknown(content, scenario), *(Difference(path, what) for path, what in cited))
    if wrong:
        return wrong
    assessment = assessment_of(content, scenario)
    asked = required_routes(content, assessment.context)
    stray = tuple(
        Difference(("answers", id_), NEVER_ASKED.format(question=id_))
        for id_ in scenario.answers
        if content.questions[id_].route not in asked
    )
    return (*stray, *_unexpected(scenario, score(content, assessment)))


def assessment_of(content: Content, scenario: Scenario) -> Assessment:
    """The assessment that a scenario stands for."""
    context = Context(
        source=_SOURCE,
        scope=scenario.scope,
        features=_facts(content.register.features, scenario.features),
        groups=_facts(content.register.groups, scenario.groups),
    )
    given = {**_rest(content, scenario, context), **scenario.answers}
    return Assessment(
        measure=Measure(title=_SOURCE),
        context=context,
        answers={
            id_: Answer(answer=grade, evidence="documented", source=_SOURCE)
            if grade != "unknown"
            else Answer(answer="unknown")
            for id_, grade in given.items()
        },
        involvement=(Involvement(affected="yes", agrees=scenario.agrees),),
    )


def _facts(known: Iterable[str], present: tuple[str, ...]) -> dict[str, Fact]:
    return {id_: Fact(value="yes" if id_ in present else "no", source=_SOURCE) for id_ in known}


def _rest(content: Content, scenario: Scenario, context: Context) -> dict[str, Given]:
    if scenario.rest == "open":
        return {}
    routes = required_routes(content, context)
    return {
        id_: question.worst if scenario.rest == "worst" else question.grades[0]
        for id_, question in content.questions.items()
        if question.route in routes
    }


def _unknown(content: Content, scenario: Scenario) -> Iterator[Difference]:
    expect = scenario.expect
    named: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
        ("features", ("features",), scenario.features),
        ("groups", ("groups",), scenario.groups),
        ("harms", ("expect", "found"), tuple(expect.found)),
        *(("red_lines", ("expect", name), getattr(expect, name)) for name in _STATUSES),
    )
    for kind, path, ids in named:
        known = getattr(content.register, kind)
        for place, id_ in enumerate(ids):
            if id_ not in known:
                last = id_ if kind == "harms" else place
                what = NO_SUCH.format(kind=_KINDS[kind], id=id_, meant=did_you_mean(id_, known))
                yield Difference((*path, last), what)
    for id_, grade in scenario.answers.items():
        question = content.questions.get(id_)
        if question is None:
            meant = did_you_mean(id_, content.questions)
            what = NO_SUCH.format(kind="question", id=id_, meant=meant)
            yield Difference(("answers", id_), what)
        elif grade != "unknown" and grade not in question.options:
            what = NO_SUCH_OPTION.format(question=id_, offered=", ".join(question.grades))
            yield Difference(("answers", id_), what)


def _unexpected(scenario: Scenario, result: Score) -> Iterator[Difference]:
    expect = scenario.expect
    if expect.conclusion not in (None, result.conclusion):
        what = OTHER_CONCLUSION.format(now=result.conclusion)
        yield Difference(("expect", "conclusion"), what)
    status = {line.id: line.status for line in result.red_lines}
    for name, wanted in _STATUSES.items():
        for place, id_ in enumerate(getattr(expect, name)):
            if status.get(id_) != wanted:
                what = OTHER_STATUS.format(condition=id_, now=status.get(id_, "not asked about"))
                yield Difference(("expect", name, place), what)
    found = {harm.id: harm.level.best for harm in result.harms}
    for id_, level in expect.found.items():
        now = found.get(id_, "low")
        if now != level:
            what = OTHER_LEVEL.format(harm=id_, now=LEVEL_NAMES[now])
            yield Difference(("expect", "found", id_), what)
