"""Every part of the condition for "nowhere worse" is needed: without it, some numbers give a
greater harm after all.
"""

from collections.abc import Mapping
from typing import Any

import pytest

from impact_check.core.comparison.dominance import always, nowhere_worse
from impact_check.core.method.calculation import outcome
from impact_check.core.method.problem import problem_of
from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.model.register import Register
from tests.core.generated import CITE, checklist, question
from tests.core.pairs import any_numbers

GRADES = ("safe", "minor", "serious", "harmful")
HARM = {"name": "x", "scale": 2, "irremediability": 1, "why": "x", "cite": CITE}
LINE = {"name": "x", "text": "x", "unacceptable": "x", "from": "harmful", "cite": CITE}
LINKS = {"h": {"strength": "direct", "why": "x"}, "k": {"strength": "contributing", "why": "x"}}


def small_content() -> Content:
    """Two harms, one of them graver for a group; one route behind a feature, with two plain
    questions and one with a minimum condition.
    """
    register = Register.model_validate(
        {
            "harms": {"h": {**HARM, "heightened": ("ga",)}, "k": HARM},
            "routes": {
                "r": {
                    "name": "r",
                    "pillar": "prevention",
                    "features": ("fa",),
                    "leads_to": LINKS,
                    "cite": CITE,
                }
            },
            "red_lines": {"line": LINE},
            "groups": {"ga": {"name": "ga", "text": "ga", "cite": CITE}},
            "features": {id_: {"name": id_, "text": id_, "cite": CITE} for id_ in ("fa", "fz")},
        }
    )
    return Content(
        register, (checklist((question("q0", "r", GRADES), question("q1", "r", GRADES), RED)),)
    )


RED = {**question("red", "r", GRADES), "red_line": "line"}
CONTENT = small_content()


def measure(
    *, group: str = "no", scope: Any = 2, features: Any = None, promises: Any = (), **answers: str
) -> Assessment:
    """A measure with all answers safe and documented but those given, as `class` or `class?` where
    it has no evidence.
    """
    given = (
        {"q0": "safe", "q1": "safe", "red": "safe", **answers}
        if (features or {}).get("fa") != "no"
        else answers
    )
    found = {
        id_: {
            "answer": one.rstrip("?"),
            "evidence": "none" if "?" in one else "documented",
            "source": "s",
        }
        for id_, one in given.items()
    }
    commitments = {
        f"m{place}": {
            "status": status,
            "source": "s",
            "verifier": "other",
            "text": "x",
            "targets": {"q0": target},
            "harms": harms,
        }
        for place, (status, target, harms) in enumerate(promises)
    }
    context = {
        "source": "s",
        "scope": scope,
        "groups": {"ga": group},
        "features": {"fa": "yes", **(features or {})},
    }
    return Assessment.model_validate(
        {
            "measure": {"title": "x"},
            "context": context,
            "answers": found,
            "commitments": commitments,
        }
    )


def promised(
    *promises: tuple[str, str] | tuple[str, str, tuple[str, ...]], answer: str = "serious"
) -> Assessment:
    return measure(q0=answer, promises=[(*one, ()) if len(one) == 2 else one for one in promises])


BOTH = ("worst", "best")
NEEDED = {
    "a group that is hit harder is reached": (
        measure(group="yes", q0="minor"),
        measure(group="no", q0="minor"),
        BOTH,
    ),
    "such a group may be reached": (
        measure(group="unknown", q0="minor"),
        measure(group="no", q0="minor"),
        ("worst",),
    ),
    "more people are reached": (measure(scope=3, q0="minor"), measure(scope=2, q0="minor"), BOTH),
    "nobody knows how many are reached": (
        measure(scope="unknown", q0="minor"),
        measure(scope=2, q0="minor"),
        ("worst",),
    ),
    "the way to the harm is not there in the other": (
        measure(q0="minor"),
        measure(features={"fa": "no"}),
        BOTH,
    ),
    "a small gap, none in the other": (measure(q0="minor"), measure(), BOTH),
    "a worse answer": (measure(q0="serious"), measure(q0="minor"), BOTH),
    "a worse answer, in the other one that may be as bad": (
        measure(q0="harmful"),
        measure(q0="serious?"),
        BOTH,
    ),
    "no evidence for a small gap": (measure(q0="minor?"), measure(q0="minor"), ("worst",)),
    "no evidence for good practice": (measure(q0="safe?"), measure(), ("worst",)),
    "no evidence, a worse answer with evidence in the other": (
        measure(q0="minor?"),
        measure(q0="serious"),
        ("worst",),
    ),
    "one of two answers is worse": (measure(q1="serious"), measure(q0="minor", q1="minor"), BOTH),
    "a safeguard only in the other": (promised(), promised(("in-place", "safe")), BOTH),
    "a safeguard that is firmer in the other": (
        promised(("funded", "safe")),
        promised(("in-place", "safe")),
        BOTH,
    ),
    "a safeguard that reaches further in the other": (
        promised(("verified", "minor")),
        promised(("verified", "safe")),
        BOTH,
    ),
    "a safeguard for another harm only": (
        promised(("verified", "safe", ("k",))),
        promised(("verified", "safe")),
        BOTH,
    ),
    "a plan counts at best": (promised(), promised(("planned", "safe")), ("best",)),
    "a plan here is no match at worst": (
        promised(("planned", "safe")),
        promised(("funded", "safe")),
        ("worst",),
    ),
    "no evidence for what a safeguard reaches in the other": (
        promised(answer="minor?"),
        promised(("verified", "minor"), answer="serious?"),
        ("worst",),
    ),
}


def at_ends(named: Mapping[str, tuple[Assessment, Assessment, tuple[str, ...]]]) -> list[Any]:
    return [
        pytest.param(*case[:2], end, id=f"{name}, {end}")
        for name, case in named.items()
        for end in case[2]
    ]


@pytest.mark.parametrize(("ours", "theirs", "end"), at_ends(NEEDED))
def test_a_part_that_is_worse_is_seen_and_does_give_a_greater_harm_under_some_numbers(
    ours, theirs, end
):
    first, second = problem_of(CONTENT, ours), problem_of(CONTENT, theirs)
    assert not nowhere_worse(first, second, end)
    tried = (any_numbers(("h", "k"), seed) for seed in range(200))
    pairs = ((outcome(first, numbers, end), outcome(second, numbers, end)) for numbers in tried)
    assert any(
        one.residual > other.residual
        for less, more in pairs
        for one, other in zip(less.harms, more.harms, strict=True)
    )


MATCHED = {
    "nobody is harmed": (measure(group="yes", scope=4), measure(q0="minor"), BOTH),
    "fewer people": (measure(scope=1, q0="minor"), measure(scope=2, q0="minor"), BOTH),
    "evidence that the other lacks": (measure(q0="minor"), measure(q0="minor?"), BOTH),
    "a group that may be reached counts at worst only": (
        measure(group="unknown", q0="minor"),
        measure(q0="minor"),
        ("best",),
    ),
    "another question in the same way is worse": (measure(q0="minor"), measure(q1="serious"), BOTH),
    "a safeguard there does not bring it below": (
        measure(q0="minor"),
        promised(("verified", "minor")),
        BOTH,
    ),
    "a safeguard that is as firm and reaches as far": (
        promised(("verified", "safe")),
        promised(("in-place", "minor")),
        BOTH,
    ),
    "a safeguard there for another harm": (
        promised(("verified", "safe", ("k",))),
        promised(("in-place", "safe", ("k",))),
        BOTH,
    ),
    "a plan there counts nothing at worst": (promised(), promised(("planned", "safe")), ("worst",)),
}


@pytest.mark.parametrize(("ours", "theirs", "end"), at_ends(MATCHED))
def test_a_part_that_is_matched_is_no_obstacle(ours, theirs, end):
    assert nowhere_worse(problem_of(CONTENT, ours), problem_of(CONTENT, theirs), end)


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (measure(red="safe?"), measure(), False),
        (measure(red="harmful"), measure(red="safe?"), False),
        (measure(), measure(red="safe?"), True),
        (measure(red="safe?"), measure(features={"fa": "no"}), False),
        (measure(), measure(features={"fa": "no"}), True),
        (measure(features={"fz": "yes"}), measure(), False),
        (measure(), measure(features={"fz": "yes"}), True),
        (measure(features={"fz": "yes"}), measure(features={"fz": "yes"}), True),
    ],
)
def test_conditions_and_what_is_not_covered(ours, theirs, expected):
    first, second = problem_of(CONTENT, ours), problem_of(CONTENT, theirs)
    assert always(first, second, score(CONTENT, ours), score(CONTENT, theirs)).red_lines is expected
