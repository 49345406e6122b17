"""What is nowhere worse comes out no worse under any numbers (method, section 6, point 10)."""

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from impact_check.core.comparison.dominance import always, nowhere_worse
from impact_check.core.method.calculation import outcome
from impact_check.core.method.ordering import order_key
from impact_check.core.method.problem import problem_of
from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import Assessment
from tests.core import generated, worked_example
from tests.core.pairs import any_numbers, pairs, worsened

ENDS = ("worst", "best")
SEEDS = st.integers(0, 2**32)


def problems(pair):
    content, first, second = pair
    return problem_of(content, first), problem_of(content, second)


@given(pairs(), SEEDS)
def test_nowhere_worse_means_no_harm_is_greater_under_any_numbers(pair, seed):
    ours, theirs = problems(pair)
    harms = tuple(part.id for part in ours.harms)
    tried = [
        *generated.drawn_sets(harms, 10, seed),
        *(any_numbers(harms, seed + place) for place in range(30)),
    ]
    for end in ENDS:
        dominates = nowhere_worse(ours, theirs, end)
        event(f"{end}: {dominates}")
        for numbers in tried if dominates else ():
            less, more = outcome(ours, numbers, end), outcome(theirs, numbers, end)
            assert all(
                one.residual <= other.residual + 1e-12
                for one, other in zip(less.harms, more.harms, strict=True)
            )
            assert less.index <= more.index + 1e-9


@given(pairs(), SEEDS)
def test_nowhere_worse_in_all_means_never_behind_in_the_order(pair, seed):
    content, first, second = pair
    ours, theirs = problems(pair)
    if always(ours, theirs, score(content, first), score(content, second)).in_all:
        numbers = any_numbers(tuple(part.id for part in ours.harms), seed)
        ours, theirs = (order_key(score(content, one, numbers)) for one in (first, second))
        assert ours[1:] <= theirs[1:]  # how much is answered is no harm


@given(st.data())
def test_a_measure_made_worse_is_seen_as_nowhere_better(data):
    content = data.draw(generated.contents())
    first = data.draw(generated.assessments(content))
    second = data.draw(worsened(content, first))
    ours, theirs = problem_of(content, first), problem_of(content, second)
    assert all(nowhere_worse(ours, theirs, end) for end in ENDS)
    assert all(nowhere_worse(ours, ours, end) for end in ENDS)


CONTENT = worked_example.content()
ALONE = [
    id_
    for id_, one in CONTENT.questions.items()
    if one.red_line is None
    and one.worst == "harmful"
    and len(CONTENT.questions_of_route[one.route]) == 1
]
BASE = {"measure": {"title": "x"}, "context": {"source": "s", "scope": 2}}


def answered(commitments=(), **answers):
    found = {
        id_: {"answer": grade, "evidence": evidence, "source": "s"}
        for id_, (grade, evidence) in answers.items()
    }
    return problem_of(
        CONTENT,
        Assessment.model_validate({**BASE, "answers": found, "commitments": dict(commitments)}),
    )


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (("safe", "documented"), ("minor", "documented"), True),
        (("minor", "documented"), ("safe", "documented"), False),
        (("minor", "documented"), ("minor", "none"), True),
        (("minor", "none"), ("minor", "documented"), False),
        (("minor", "none"), ("serious", "documented"), False),
    ],
)
def test_one_answer_decides_at_worst(ours, theirs, expected):
    question = ALONE[0]
    assert (
        nowhere_worse(answered(**{question: ours}), answered(**{question: theirs}), "worst")
        is expected
    )


def test_better_in_one_answer_and_worse_in_another_is_not_nowhere_worse():
    one, other = ALONE[:2]
    first = answered(**{one: ("safe", "documented"), other: ("serious", "documented")})
    second = answered(**{one: ("serious", "documented"), other: ("safe", "documented")})
    assert not nowhere_worse(first, second, "worst")
    assert not nowhere_worse(second, first, "worst")


@pytest.mark.parametrize(
    ("status", "at_worst", "at_best"), [("planned", True, False), ("funded", False, False)]
)
def test_a_promise_of_the_other_counts_unless_it_is_only_a_plan(status, at_worst, at_best):
    question = ALONE[0]
    promise = {"status": status, "source": "s", "text": "x", "targets": {question: "safe"}}
    bare = answered(**{question: ("serious", "documented")})
    promised = answered({"own": promise}.items(), **{question: ("serious", "documented")})
    assert [nowhere_worse(bare, promised, end) for end in ENDS] == [at_worst, at_best]
    assert all(nowhere_worse(promised, bare, end) for end in ENDS)
