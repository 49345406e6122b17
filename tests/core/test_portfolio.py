"""Rows of a portfolio sort as the method says, whatever the order in which files were read."""

import itertools
import random

from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.method.ordering import order_key
from impact_check.core.method.portfolio import not_scored, portfolio, row_of, small_key
from impact_check.core.method.scoring import score
from impact_check.errors import Fault
from tests.core.generated import assessments, contents


@st.composite
def several(draw):
    content = draw(contents())
    return content, [draw(assessments(content)) for _ in range(draw(st.integers(2, 5)))]


@given(several())
def test_the_small_key_sorts_as_the_method_does(drawn):
    content, measures = drawn
    results = [score(content, one) for one in measures]
    for first, second in itertools.combinations(results, 2):
        assert (small_key(first) < small_key(second)) == (order_key(first) < order_key(second))
        assert (small_key(first) == small_key(second)) == (order_key(first) == order_key(second))


@given(several(), st.randoms(use_true_random=False))
def test_the_order_of_reading_plays_no_part(drawn, shuffler: random.Random):
    content, measures = drawn
    rows = [
        row_of(f"{place}.yaml", one, score(content, one), place)
        for place, one in enumerate(measures)
    ]
    broken = [
        not_scored((Fault(f"x{place}.yaml", 2, 1, "b"), Fault(f"x{place}.yaml", 1, 1, "a")))
        for place in range(3)
    ]
    whole = portfolio((*rows, *broken))
    mixed = [*rows, *broken]
    shuffler.shuffle(mixed)
    assert portfolio(mixed) == whole
    assert [one.file for one in whole.not_scored] == ["x0.yaml", "x1.yaml", "x2.yaml"]
    assert whole.remarks == sum(range(len(rows)))


def test_a_file_with_faults_is_told_by_the_first_of_them():
    one = not_scored(
        (
            Fault("a.yaml", 9, 1, "last"),
            Fault("a.yaml", 2, 5, "second"),
            Fault("a.yaml", 2, 1, "first"),
        )
    )
    assert (one.file, one.first.what, one.count) == ("a.yaml", "first", 3)
