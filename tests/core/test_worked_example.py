"""The exact results of the method's worked examples."""

import pytest

from impact_check.core.method.breakdown import breakdown
from impact_check.core.method.scoring import Score, score_of, workings
from tests.core import worked_example

EXACT = {"rel": 0, "abs": 1e-9}


@pytest.fixture(params=worked_example.NAMES)
def example(request):
    content, assessment = worked_example.content(), worked_example.assessment(request.param)
    made = workings(content, assessment)
    result = worked_example.DATA["assessments"][request.param]["result"]
    return score_of(content, assessment, made), breakdown(content, made), result


def pair(interval):
    return [interval.best, interval.worst]


def test_index_and_harms(example):
    score, _, expected = example
    assert pair(score.index) == pytest.approx(expected["index"], **EXACT)
    assert pair(score.inherent_index) == pytest.approx(expected["inherent_index"], **EXACT)
    for harm in score.harms:
        assert pair(harm.residual) == pytest.approx(expected["harms"][harm.id], **EXACT)


def test_words(example):
    score, _, expected = example
    assert score.conclusion == expected["conclusion"]
    levels = {"best": score.level.best, "worst": score.level.worst}
    levels |= {"index_best": score.index_level.best, "index_worst": score.index_level.worst}
    assert levels == expected["level"]
    assert {line.id: line.status for line in score.red_lines} == expected["red_lines"]


def test_completeness(example):
    score, _, expected = example
    assert score.completeness == pytest.approx(expected["completeness"], **EXACT)
    assert score.evidenced == pytest.approx(expected["evidenced"], **EXACT)


def test_breakdowns(example):
    _, parts, expected = example
    for kind, found in (
        ("by_pillar", parts.pillars),
        ("by_group", parts.groups),
        ("by_right", parts.rights),
    ):
        wanted = {worked_example.named(id_): values for id_, values in expected[kind].items()}
        assert {one.id for one in found} == set(wanted)
        for one in found:
            assert pair(one.index) == pytest.approx(wanted[one.id], **EXACT)


def test_points(example):
    score, parts, expected = example
    wanted = {(one["question"], one["harm"]): one["points"] for one in expected["points"]}
    found = {(one.question, one.harm): one.points for one in parts.points}
    assert set(found) == set(wanted)
    for key, points in wanted.items():
        assert found[key] == pytest.approx(points, **EXACT)
    assert sum(found.values()) == pytest.approx(score.index.worst, **EXACT)


def test_the_example_has_not_been_emptied():
    assert len(worked_example.NAMES) == 3
    assert (
        isinstance(score_of.__annotations__["return"], type)
        and score_of.__annotations__["return"] is Score
    )
