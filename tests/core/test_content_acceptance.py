"""What a reader should find in the content: good facts never hurt, relief closes penalties, the
condition that names a harm stops it, and old files say what became of their answers.
"""

import pytest

from impact_check.core.method.required import required_routes
from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import (
    Answer,
    Assessment,
    Context,
    Fact,
    Involvement,
    Measure,
)
from impact_check.core.model.base import CONCLUSIONS, LEVELS
from impact_check.files.assessments import assessment_of, load_assessment
from impact_check.files.documents import parse_document
from tests import examples

SOURCE = "a plan"
AGREES = (Involvement(affected="yes", agrees="yes"),)


def measure(content, features, answers, groups=()):
    """A measure with these features and groups and no others, and these documented answers."""

    def facts(known, present):
        return {id_: Fact(value="yes" if id_ in present else "no", source=SOURCE) for id_ in known}

    context = Context(
        source=SOURCE,
        features=facts(content.register.features, features),
        groups=facts(content.register.groups, groups),
        scope=3,
    )
    given = {
        id_: Answer(answer=grade, evidence="documented", source=SOURCE)
        for id_, grade in answers.items()
    }
    title = Measure(title="x")
    return Assessment(measure=title, context=context, answers=given, involvement=AGREES)


def best(content, features, groups=(), **otherwise):
    """The same with every question that is asked at its best, save these."""
    routes = required_routes(content, measure(content, features, {}, groups).context)
    answers = {
        id_: question.grades[0]
        for id_, question in content.questions.items()
        if question.route in routes
    }
    return measure(content, features, {**answers, **otherwise}, groups)


def first_harms(result):
    """The harms that stand first in a list by what is found; several where they are equal."""

    def found(harm):
        levels = (LEVELS.index(harm.level.best), LEVELS.index(harm.level.worst))
        return (*levels, round(harm.residual.best, 9), round(harm.residual.worst, 9))

    return {harm.id for harm in result.harms if found(harm) == max(map(found, result.harms))}


def test_a_good_fact_alone_gives_no_graver_conclusion_than_silence(content):
    """Every option of the two better classes, under every feature that opens its question."""

    def conclusion(features, answers):
        return CONCLUSIONS.index(score(content, measure(content, features, answers)).conclusion)

    features = ((), *((id_,) for id_ in content.register.features))
    silence = {opened: conclusion(opened, {}) for opened in features}
    graver = [
        (id_, grade, opened)
        for id_, question in content.questions.items()
        for opened in [(one,) for one in content.route_of(id_).features] or [()]
        for grade in ("safe", "minor")
        if grade in question.options
        if conclusion(opened, {id_: grade}) > silence[opened]
    ]
    assert graver == []


def test_a_relief_is_asked_about_penalties_and_closes_them(content):
    relief = best(content, ("easing",), ("sex_workers",))
    asked = {"selling_penalty", "ban_working_together", "ban_letting", "worse_charges"}
    assert asked <= set(relief.answers)
    result = score(content, relief)
    assert (result.conclusion, result.level.worst) == ("monitor", "low")
    example = load_assessment(examples.FOLDER / "decriminalisation.yaml", content).assessment
    assert example.context.feature("easing") == "yes"
    assert score(content, example).conclusion not in ("redesign", "stop")


@pytest.mark.parametrize(("grade", "status"), [("minor", "met"), ("serious", "not-met")])
def test_practice_that_is_kept_everywhere_meets_the_firewall_and_one_rung_lower_does_not(
    content, grade, status
):
    example = load_assessment(examples.FOLDER / "outreach-with-firewall.yaml", content).assessment
    answer = Answer(answer=grade, evidence="documented", source=SOURCE)
    lines = score(content, example.with_answer("firewall", answer)).red_lines
    assert {line.id: line.status for line in lines}["no_firewall"] == status


@pytest.mark.parametrize(
    ("features", "groups", "question", "line", "harm"),
    [
        (
            ("migration_control",),
            ("other_workers",),
            "mig_permit_ties",
            "tied_to_one_person",
            "exploitation",
        ),
        (("conditional_assistance",), ("unrecognised",), "held", "no_consent", "removal"),
        (
            ("selling_offence",),
            ("sex_workers", "indoor"),
            "selling_penalty",
            "selling_punished",
            "charges",
        ),
    ],
)
def test_the_condition_that_names_it_stops_it_and_the_first_harm_is_the_plain_one(
    content, features, groups, question, line, harm
):
    result = score(content, best(content, features, groups, **{question: "harmful"}))
    assert (result.conclusion, [one.id for one in result.not_met]) == ("stop", [line])
    assert harm in first_harms(result)


def test_an_organisation_of_workers_can_meet_the_condition_on_involvement(content):
    result = score(content, best(content, ("assistance",), ("other_workers",)))
    assert {one.id: one.status for one in result.red_lines}["no_involvement"] == "met"


def test_old_files_open_and_say_what_became_of_each_answer(content):
    gone = [id_ for id_, one in content.retired.items() if one.now in content.questions]
    answers = "".join(f"  {id_}: {{answer: serious}}\n" for id_ in gone)
    text = (
        "impact_check: assessment/1\ncontent: {version: old, digest: other}\n"
        f"measure: {{title: x}}\nanswers:\n{answers}"
    )
    loaded = assessment_of(parse_document("old.yaml", text.encode()), content)
    told = [one.what for one in loaded.warnings]
    for id_ in gone:
        retired = content.retired[id_]
        (what,) = [one for one in told if one.startswith(f"'{id_}' ")]
        assert retired.why in what and f"'{retired.now}'" in what
