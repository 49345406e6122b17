"""The program against a second writing of edition 2 (tests/core/edition_two.py), over generated
registers and all examples.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impact_check.core.comparison.compare import Entry, compare
from impact_check.core.draws.completions import completions
from impact_check.core.draws.turning_out import OpenPoint, drawn
from impact_check.core.method.numbers import SEED
from impact_check.core.method.ordering import order_key
from impact_check.core.method.scoring import score, workings
from impact_check.files.assessments import load_assessment
from tests import examples
from tests.core.edition_two import Measure
from tests.core.edition_two_completed import completed, share
from tests.core.generated import cases
from tests.core.pairs import pairs

COUNT, NEAR = 12, 1e-5


def again(content, assessment):
    """The measure in the second writing."""
    register = content.register.model_dump(mode="json", by_alias=True)
    questions = [question.model_dump(mode="json") for question in content.questions.values()]
    return Measure(register, questions, assessment.model_dump(mode="json"))


def draws(count):
    """What the program draws, point by point."""
    return [
        lambda kind, id_, place=place: drawn(OpenPoint(kind, id_), count, SEED)[place]
        for place in range(count)
    ]


def assert_equal(content, assessment):
    found, made = score(content, assessment), again(content, assessment)
    for end in ("best", "worst"):
        assert getattr(found.index, end) == pytest.approx(made.index(end), abs=1e-9)
        theirs = {harm.id: getattr(harm.residual, end) for harm in found.harms}
        assert theirs == pytest.approx(made.harms(end), abs=1e-9)
    assert {line.id: line.status for line in found.red_lines} == made.conditions()
    assert tuple(found.level) == made.levels()
    assert found.conclusion == made.conclusion()
    assert (found.completeness, found.evidenced) == pytest.approx(made.shares(), abs=1e-9)
    key = order_key(found)
    assert (*key[:3], list(key[3]), key[4], key[5], list(key[6])) == _near(made.order())


def _near(order):
    return (*order[:4], pytest.approx(order[4], abs=NEAR), order[5], pytest.approx(order[6]))


def assert_completes_equally(content, assessment, count):
    made = completions(content, assessment, workings(content, assessment).problem, count=count)
    expected = [completed(again(content, assessment), draw) for draw in draws(count)]
    assert list(made.broken) == [broken for broken, _ in expected]
    for row, (_, harms) in zip(made.profiles, expected, strict=True):
        assert list(row) == pytest.approx(harms, abs=NEAR)


@settings(max_examples=300)
@given(cases(), st.randoms(use_true_random=False))
def test_any_measure_has_the_result_of_the_second_writing(case, chance):
    assessment = planned_somewhere(case.assessment, chance)
    assert_equal(case.content, assessment)
    assert_completes_equally(case.content, assessment, COUNT)


def planned_somewhere(assessment, chance):
    """The measure with a few of its answers, facts and safeguards only intended."""

    def some(entries):
        return {
            id_: entry.model_copy(update={"planned": chance.choice(("no", "no", "yes"))})
            for id_, entry in entries.items()
        }

    context = assessment.context
    facts = {"features": some(context.features), "groups": some(context.groups)}
    return assessment.model_copy(
        update={
            "answers": some(assessment.answers),
            "commitments": some(assessment.commitments),
            "context": context.model_copy(update=facts),
        }
    )


@given(pairs())
def test_any_two_measures_have_the_order_and_the_share_of_the_second_writing(pair):
    content, first, second = pair
    one, other = (again(content, assessment) for assessment in (first, second))
    entries = [Entry(name, assessment) for name, assessment in (("a", first), ("b", second))]
    found = compare(content, entries, draws=COUNT, ways=COUNT).pairs[0]
    expected = share(one, other, draws(COUNT))
    told = found.open_points.share
    assert (told if found.first == "A" else 1 - told) == pytest.approx(expected, abs=NEAR)
    ahead = one.order() < other.order() if found.first == "A" else other.order() < one.order()
    placed = not (one.order()[0] or other.order()[0])
    if found.claim == "less":
        assert ahead and placed and max(expected, 1 - expected) > 0.6


@pytest.mark.parametrize("path", examples.FILES, ids=lambda path: path.stem)
def test_examples_have_the_result_of_the_second_writing(path, content):
    assessment = load_assessment(path, content).assessment
    assert_equal(content, assessment)
    assert_completes_equally(content, assessment, 2)
