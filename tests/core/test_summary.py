"""The summary says what the report says, in the same words; only what it does not show is not
worked out.
"""

import pytest

from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import Assessment, Measure
from impact_check.core.model.base import LEVELS
from impact_check.core.report.compose import compose
from impact_check.core.report.summary import HARMS_SHOWN, summary_of
from impact_check.core.views.reasons import reasons
from impact_check.files.assessments import load_assessment
from tests import examples


def assert_of_one_mind(content, assessment):
    short, whole = summary_of(content, assessment), compose(content, assessment)
    assert short.front._replace(worst_harms=()) == whole.front._replace(worst_harms=())
    assert short.harms == tuple((one.level, one.name) for one in whole.harms[:HARMS_SHOWN])
    assert (short.title, short.score.level) == (whole.title, whole.level)
    assert whole.certainty.level in short.ending[0] and short.ending[-1] == whole.front.confirmed


@pytest.mark.parametrize("file", examples.FILES, ids=lambda one: one.stem)
def test_it_is_of_one_mind_with_the_report(file, content):
    assert_of_one_mind(content, load_assessment(file, content).assessment)


def test_it_is_so_for_an_assessment_that_says_nothing(content):
    assert_of_one_mind(content, Assessment(measure=Measure(title="x")))


@pytest.mark.parametrize("path", examples.FILES, ids=lambda path: path.stem)
def test_a_level_that_no_single_harm_reaches_is_explained(content, path):
    found = score(content, load_assessment(path, content).assessment)
    single = max(LEVELS.index(harm.level.best) for harm in found.harms)
    told = any(said.startswith("Taken one by one") for said in reasons(content, found))
    assert told is (LEVELS.index(found.index_level.best) > single)
