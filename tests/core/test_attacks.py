"""The attempts to make a bad measure look good (method, section 10), on the worked blind raid: none
gets below `not shown safe`.
"""

import pytest

from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import Answer, Assessment, Commitment, Context
from impact_check.core.model.base import CONCLUSIONS, GRADES
from impact_check.core.model.content_files import ExtensionFile
from tests.core import generated, worked_example

CONTENT = worked_example.content()
HONEST = worked_example.assessment("blind-raid")
BAD = tuple(id_ for id_, one in HONEST.answers.items() if one.answer in ("serious", "harmful"))
PROVEN = {"evidence": "documented", "source": "s"}


def with_answers(change) -> Assessment:
    answers = {id_: change(id_, one) if id_ in BAD else one for id_, one in HONEST.answers.items()}
    return HONEST.model_copy(
        update={"answers": {id_: one for id_, one in answers.items() if one is not None}}
    )


def extended(questions):
    data = {
        "impact_check": "extension/1",
        "prefix": "own",
        "name": "Own",
        "questions": tuple(questions),
    }
    return CONTENT.with_extension(ExtensionFile.model_validate(data))


def promised(**fields) -> Assessment:
    commitments = {
        f"p_{id_}": Commitment(text="x", targets={id_: "safe"}, verifier="somebody else", **fields)
        for id_ in BAD
    }
    return HONEST.model_copy(update={"commitments": commitments})


def test_honest():
    assert score(CONTENT, HONEST).conclusion == "stop"


HIDING = {
    "leave the bad questions blank": with_answers(lambda id_, one: None),
    "answer them unknown": with_answers(lambda id_, one: Answer(answer="unknown")),
    "answer them not applicable with a reason": with_answers(
        lambda id_, one: Answer(answer="not-applicable", reason="because")
    ),
    "say that nothing of this is done, without a source": HONEST.model_copy(
        update={
            "answers": {},
            "context": Context.model_validate(
                {"features": dict.fromkeys(CONTENT.register.features, "no")}
            ),
        }
    ),
}


@pytest.mark.parametrize("attack", HIDING)
def test_hiding_gives_not_shown_safe_and_severe(attack):
    result = score(CONTENT, HIDING[attack])
    assert result.conclusion == "not-shown-safe"
    assert result.level.worst == "severe"


def test_padding_with_easy_questions_changes_no_digit():
    easy = [
        generated.question(f"own_{i}", route, GRADES)
        for i, route in enumerate(sorted(CONTENT.register.routes) * 3)
        if i < 40
    ]
    content, padded = extended(easy), HONEST
    required = {one.question for one in worked_readings(content, HONEST)}
    routes = {CONTENT.questions[id_].route for id_ in required}
    for one in easy:
        if one["route"] in routes:
            padded = padded.with_answer(one["id"], Answer(answer="safe", **PROVEN))
    assert len(padded.answers) > len(HONEST.answers) + 20
    assert score(content, padded) == score(CONTENT, HONEST)


def worked_readings(content, assessment):
    from impact_check.core.method.readings import read_answers

    return read_answers(content, assessment)


def test_splitting_bad_questions_into_good_parts_changes_no_digit():
    parts = [
        generated.question(f"own_{id_}_{i}", CONTENT.questions[id_].route, GRADES)
        for id_ in BAD
        for i in range(4)
    ]
    split = HONEST
    for one in parts:
        split = split.with_answer(one["id"], Answer(answer="safe", **PROVEN))
    assert score(extended(parts), split).index == score(CONTENT, HONEST).index


def test_promising_everything_changes_nothing_at_worst():
    result, honest = (
        score(CONTENT, promised(status="planned", source="s")),
        score(CONTENT, HONEST.model_copy(update={"commitments": {}})),
    )
    assert (result.conclusion, result.index.worst) == ("stop", honest.index.worst)


@pytest.mark.parametrize(
    "fields",
    [{"status": "funded", "source": "s"}, {"status": "in-place"}],
    ids=["budget", "claim without source"],
)
def test_budgets_and_claims_without_source_count_little(fields):
    result = score(CONTENT, promised(**fields))
    assert result.conclusion == "stop"
    assert result.index.worst == pytest.approx(94.4, abs=0.05)


def test_everything_verified_clears_no_red_line():
    result = score(CONTENT, promised(status="verified", source="s"))
    assert result.conclusion == "stop"
    assert len(result.not_met) == 6


def test_unknown_scope_and_groups_never_help():
    blank = HONEST.model_copy(
        update={"context": HONEST.context.model_copy(update={"scope": "unknown", "groups": {}})}
    )
    assert score(CONTENT, blank).index.worst >= score(CONTENT, HONEST).index.worst
    assert CONCLUSIONS.index(score(CONTENT, blank).conclusion) >= CONCLUSIONS.index(
        "not-shown-safe"
    )


def test_friends_who_agree_cannot_confirm_involvement():
    """Only an organisation led by affected people can; the red line needs its statement where the
    register says so.
    """
    line = CONTENT.register.red_lines["involvement"].model_copy(update={"needs_statement": "yes"})
    register = CONTENT.register.model_copy(
        update={"red_lines": {**CONTENT.register.red_lines, "involvement": line}}
    )
    content = generated.Content(register, CONTENT.checklists)
    perfect = HONEST
    for id_ in content.questions:
        perfect = perfect.with_answer(id_, Answer(answer="safe", **PROVEN))

    def status(involvement):
        assessment = Assessment.model_validate({**perfect.model_dump(), "involvement": involvement})
        return {one.id: one.status for one in score(content, assessment).red_lines}["involvement"]

    assert status(()) == "not-shown"
    assert status(({"organisation": "friends", "affected": "no", "agrees": "yes"},)) == "not-shown"
    assert status(({"affected": "yes", "agrees": "unknown"},)) == "not-shown"
    assert status(({"affected": "yes", "agrees": "yes"},)) == "met"
