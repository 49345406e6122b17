"""In how many ways the open points of one measure can turn out: the plain calculation of each
completed file says the same, and what is settled leaves one way.
"""

from hypothesis import given

from impact_check.core.draws.completions import completions
from impact_check.core.draws.ways import ways
from impact_check.core.method.scoring import score, workings
from impact_check.core.model.base import CONCLUSIONS, LEVELS
from tests.core.generated import cases
from tests.core.test_completions import turned_out

COUNT = 12


def counted(content, assessment, count=COUNT):
    problem = workings(content, assessment).problem
    return ways(
        content, assessment, problem, completions(content, assessment, problem, count=count)
    )


@given(cases())
def test_every_way_is_counted_once_and_none_is_graver_than_what_is_not_ruled_out(case):
    found = counted(case.content, case.assessment)
    result = score(case.content, case.assessment)
    assert sum(found.levels) == sum(count for _, count in found.conclusions) == COUNT
    order = [CONCLUSIONS.index(conclusion) for conclusion, _ in found.conclusions]
    assert order == sorted(order, reverse=True)
    least, most = (LEVELS.index(end) for end in result.level)
    assert all(least <= place <= most for place, count in enumerate(found.levels) if count)


@given(cases())
def test_conclusions_are_those_of_the_files_completed_by_hand(case):
    content = case.content
    assessment = case.assessment.model_copy(update={"commitments": {}})
    problem = workings(content, assessment).problem
    made = completions(content, assessment, problem, count=COUNT)
    by_hand = {}
    for place in range(COUNT):
        result = score(content, turned_out(content, assessment, problem, place))
        # a condition is broken or it is not: what nobody proved is settled here too
        if made.broken[place]:
            conclusion = "stop"
        elif any(harm.turned_out("worst").asks_for_redesign for harm in result.harms):
            conclusion = "redesign"
        else:
            continue
        by_hand[conclusion] = by_hand.get(conclusion, 0) + 1
    told = dict(counted(content, assessment).conclusions)
    for conclusion in ("stop", "redesign"):
        assert told.get(conclusion, 0) == by_hand.get(conclusion, 0)
