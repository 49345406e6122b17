"""A change that is tried names its part; a slip suggests only parts of the same kind."""

import re

import pytest

from impact_check.core.model.assessment import Assessment, Measure
from impact_check.core.what_if.changes import with_change
from impact_check.errors import ImpactCheckError


@pytest.mark.parametrize(
    ("value", "kinds"),
    [("no", ("features", "groups")), ("safe", ("questions",)), ("in-place", ("mitigations",))],
)
def test_did_you_mean_stays_within_the_kinds_that_take_the_value(content, value, kinds):
    ids = {
        "questions": content.questions,
        "features": content.register.features,
        "groups": content.register.groups,
        "mitigations": content.register.mitigations,
    }
    assessment = Assessment(measure=Measure(title="Posters"))
    suggested = 0
    for known in ids.values():
        for id_ in known:
            with pytest.raises(ImpactCheckError) as error:
                with_change(content, assessment, f"{id_}zz={value}")
            found = re.search(r"did you mean '(\w+)'", str(error.value))
            suggested += found is not None
            assert found is None or any(found[1] in ids[kind] for kind in kinds)
    assert suggested


def test_a_value_of_no_kind_suggests_nothing_and_a_range_suggests_questions(content):
    assessment = Assessment(measure=Measure(title="Posters"))
    for value, suggests in (("perhaps", False), ("not safe", True), ("minor,serious", True)):
        with pytest.raises(ImpactCheckError) as error:
            with_change(content, assessment, f"consnt={value}")
        assert ("did you mean 'consent'" in str(error.value)) == suggests
