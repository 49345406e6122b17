"""How sure a report is that a way to harm is open: said after its name, never as a fact unless an
answer is harmful.
"""

import pytest

from impact_check.core.report.compose import compose
from impact_check.core.views.reasons import happening
from impact_check.files.assessments import load_assessment
from tests.examples import FILES


@pytest.mark.parametrize(
    ("grades", "said"),
    [
        ([], ""),
        (["unknown"], ""),
        (["harmful"], ""),
        (["harmful", "minor", "unknown"], ""),
        (["serious"], "may be so"),
        (["serious", "safe"], "may be so"),
        (["minor"], "may be so in part"),
        (["minor", "safe"], "may be so in part"),
        (["minor", "unknown"], "may be so"),
        (["safe"], "not ruled out: no source"),
        (["safe", "not-applicable"], "may be so"),
    ],
)
def test_what_is_said(grades, said):
    assert happening("A way", grades) == (f"A way ({said})" if said else "A way")


@pytest.mark.parametrize("path", FILES[::5], ids=lambda path: path.stem)
def test_a_report_states_a_way_to_harm_as_fact_only_after_a_harmful_answer(path, content):
    names = {one.name for one in content.register.routes.values()}
    report = compose(content, load_assessment(path, content).assessment)
    answered = [
        route
        for harm in report.harms
        for route in harm.routes
        if any(not one.is_open for one in route.questions)
    ]
    for route in answered:
        assert (route.name in names) == any(one.grade == "harmful" for one in route.questions), (
            route.name
        )
