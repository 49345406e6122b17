"""The suggestions at their ends, on one small register: what covers what, the order, and what is
left out.
"""

import pytest

from impact_check.core.method.numbers import DEFAULTS
from impact_check.core.method.scoring import workings
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import GRADES
from impact_check.core.model.content import Content
from impact_check.core.model.register import Mitigation, Register
from impact_check.core.plan.suggestions import Suggestion, candidates, suggestions
from tests.core.generated import CITE, checklist, question


def safeguard(targets, harms=()):
    return {
        "text": "x", "targets": targets, "harms": harms, "who": "x", "when": "afterwards",
        "in_place_means": "x", "verify": "x", "cite": CITE,
    }  # fmt: skip


def content_with(mitigations, links=(("direct", 4), ("contributing", 2))):
    """A question for each route, a route for each harm; the strength of the link and the scale of
    the harm are given.
    """
    harms = {
        f"h{at}": {"name": "h", "scale": scale, "irremediability": 1, "why": "x", "cite": CITE}
        for at, (_, scale) in enumerate(links)
    }
    routes = {
        f"r{at}": {
            "name": "r",
            "pillar": "protection",
            "leads_to": {f"h{at}": {"strength": strength, "why": "x"}},
            "cite": CITE,
        }
        for at, (strength, _) in enumerate(links)
    }
    register = Register.model_validate(
        {"harms": harms, "routes": routes, "mitigations": mitigations}
    )
    return Content(
        register,
        (checklist(tuple(question(f"q{at}", f"r{at}", GRADES) for at in range(len(links)))),),
    )


def assessment_with(answers, commitments=()):
    proven = {
        id_: {"answer": answer, "evidence": "documented", "source": "s"}
        for id_, answer in answers.items()
        if answer != "unknown"
    }
    plain = {
        "measure": {"title": "x"},
        "answers": proven,
        "commitments": {id_: {"status": "planned"} for id_ in commitments},
    }
    return Assessment.model_validate(plain)


def found(content, assessment, numbers=DEFAULTS, look=candidates):
    return look(content, assessment, workings(content, assessment), numbers)


COVERS = [
    ({"q0": "minor"}, (), {"q0": "minor"}, (), True),
    ({"q0": "safe"}, (), {"q0": "minor"}, (), True),
    ({"q0": "serious"}, (), {"q0": "minor"}, (), False),
    ({"q0": "safe", "q1": "safe"}, (), {"q0": "safe"}, (), True),
    ({"q0": "safe"}, (), {"q0": "safe", "q1": "safe"}, (), False),
    ({"q0": "safe"}, (), {"q0": "safe"}, ("h0",), True),
    ({"q0": "safe"}, ("h0",), {"q0": "safe"}, (), False),
    ({"q0": "safe"}, ("h0",), {"q0": "safe"}, ("h0",), True),
    ({"q0": "safe"}, ("h0", "h1"), {"q0": "safe"}, ("h1",), True),
    ({"q0": "safe"}, ("h0",), {"q0": "safe"}, ("h0", "h1"), False),
    ({"q0": "serious"}, ("h0",), {"q0": "safe"}, ("h0",), False),
]


@pytest.mark.parametrize(("mine", "my_harms", "theirs", "their_harms", "covers"), COVERS)
def test_what_covers_what(mine, my_harms, theirs, their_harms, covers):
    one, other = (
        Suggestion(
            "x",
            Mitigation.model_validate(safeguard(targets, harms)),
            (),
            (),
            {id_: GRADES.index(grade) for id_, grade in targets.items()},
        )
        for targets, harms in ((mine, my_harms), (theirs, their_harms))
    )
    assert one.covers(other) is covers


def test_only_what_it_can_better_here_is_covered():
    """What a safeguard promises for questions that are not asked, or are right already, counts for
    nothing.
    """
    both = Mitigation.model_validate(safeguard({"q0": "safe", "q1": "safe"}))
    only = Suggestion("a", both, (), (), {"q0": 0})
    more = Suggestion("b", both, (), (), {"q0": 0, "q1": 0})
    assert more.covers(only) and not only.covers(more)


def test_effects_that_differ_by_less_than_a_point_are_ordered():
    """Two harms alike, but for half a point of their gravity: the safeguard for the graver one
    comes first.
    """
    content = content_with(
        {"a": safeguard({"q0": "safe"}), "b": safeguard({"q1": "safe"})},
        (("direct", 4), ("direct", 4)),
    )
    assessment = assessment_with({"q0": "harmful", "q1": "harmful"})
    numbers = DEFAULTS._replace(severity_shift={"h0": -0.005, "h1": 0.0})
    made = workings(content, assessment, numbers)
    first, second = candidates(content, assessment, made, numbers)
    assert (first.id, second.id) == ("b", "a")
    assert 0 < first.effect - second.effect < 1 and round(first.effect) == round(second.effect)


def test_other_numbers_give_other_suggestions():
    content, assessment = (
        content_with({"a": safeguard({"q0": "safe"})}),
        assessment_with({"q0": "harmful", "q1": "safe"}),
    )
    assert [one.id for one in found(content, assessment, look=suggestions)] == ["a"]
    nothing = DEFAULTS._replace(credit_sure=(0.0, 0.0, 0.0, 0.0))
    assert [one.id for one in found(content, assessment, nothing)] == ["a"]
    assert found(content, assessment, nothing, suggestions) == ()


@pytest.mark.parametrize(("cut", "names"), [(60.0, ["a"]), (60.000001, []), (60.3, [])])
def test_a_harm_is_found_from_the_first_cut_on(cut, names):
    content, assessment = (
        content_with({"a": safeguard({"q0": "safe"})}),
        assessment_with({"q0": "serious", "q1": "safe"}),
    )
    made = workings(content, assessment)
    assert 100 * made.worst.harms[0].residual == pytest.approx(60)
    assert [
        one.id
        for one in candidates(content, assessment, made, DEFAULTS._replace(cuts=(cut, 70.0, 80.0)))
    ] == names


def test_adopted_ones_are_left_out_and_those_behind_them_are_not():
    content = content_with(
        {
            "a": safeguard({"q0": "safe"}),
            "b": safeguard({"q0": "minor"}),
            "c": safeguard({"q1": "safe"}),
        }
    )
    assessment = assessment_with({"q0": "harmful", "q1": "harmful"}, commitments=["a"])
    assert [one.id for one in found(content, assessment)] == ["b", "c"]


def test_what_is_open_is_to_be_found_out_and_what_is_answered_is_not():
    content = content_with(
        {"a": safeguard({"q1": "safe", "q0": "safe"})}, (("direct", 4), ("direct", 4))
    )
    (one,) = found(content, assessment_with({"q0": "harmful", "q1": "unknown"}))
    assert tuple(one.targets) == ("q0", "q1") and one.find_out == ("q1",)


@pytest.mark.parametrize(("answer", "targets"), [("minor", ()), ("serious", ("q0",)), ("safe", ())])
def test_a_safeguard_that_reaches_only_what_is_there_is_none(answer, targets):
    content = content_with({"a": safeguard({"q0": "minor"})}, (("direct", 4),))
    assessment = assessment_with({"q0": answer})
    assert tuple(target for one in found(content, assessment) for target in one.targets) == targets
