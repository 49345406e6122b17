"""The laws of completions: inside the two ends, alike for what is open in both, never against a
measure that is nowhere worse (method, law 37).
"""

from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.draws.completions import completions
from impact_check.core.draws.turning_out import OpenPoint, drawn
from impact_check.core.method.scoring import score, workings
from impact_check.core.model.assessment import Answer, Fact, Involvement
from tests.core.generated import cases

COUNT = 40
NEAR = 1e-5  # a hundred thousandth of a point of 100: both are rounded to six decimals


def completed(content, assessment, count=COUNT):
    return completions(content, assessment, workings(content, assessment).problem, count=count)


@given(cases())
def test_37_completions_lie_between_best_and_worst_for_every_harm(case):
    made, result = completed(case.content, case.assessment), score(case.content, case.assessment)
    for harm in result.harms:
        column = made.harms[harm.id]
        assert len(column) == COUNT
        assert harm.residual.best - NEAR <= min(column)
        assert max(column) <= harm.residual.worst + NEAR
    assert result.index.best - NEAR <= min(made.indices)
    assert max(made.indices) <= result.index.worst + NEAR
    assert min(made.broken) >= len(result.not_met)
    assert max(made.broken) <= len(result.not_met) + len(result.not_shown)


@given(cases(), st.data())
def test_the_plain_calculation_of_a_completed_file_is_among_its_corners(case, data):
    """Completing the file by hand, as one draw says, gives what the completion says."""
    content, assessment = case.content, case.assessment.model_copy(update={"commitments": {}})
    problem = workings(content, assessment).problem
    made = completed(content, assessment)
    place = data.draw(st.integers(0, COUNT - 1))
    by_hand = turned_out(content, assessment, problem, place)
    found = workings(content, by_hand)
    for part, worst in zip(found.problem.harms, found.worst.harms, strict=True):
        assert abs(100 * worst.residual - made.harms[part.id][place]) < 50 * NEAR


def turned_out(content, assessment, problem, place):
    """The file with everything that is open written in as one draw has it, without safeguards."""
    seed = completed(content, assessment, 1).seed

    def draw(kind, id_):
        return drawn(OpenPoint(kind, id_), COUNT, seed)[place]

    context = assessment.context
    facts = {
        field: {
            id_: Fact(
                value=(
                    presence(id_)
                    if presence(id_) != "unknown"
                    else "yes" if draw(kind, id_) >= 0.5 else "no"
                ),
                source="s",
            )
            for id_ in getattr(content.register, field)
        }
        for field, kind, presence in (
            ("features", "feature", context.feature),
            ("groups", "group", context.group),
        )
    }  # fmt: skip
    scope = context.scope if context.scope != "unknown" else 1 + int(4 * draw("scope", "scope"))
    was_asked = set(problem.required)
    answers = dict(assessment.answers)
    full = assessment.model_copy(
        update={"context": context.model_copy(update={**facts, "scope": scope})}
    )
    required = workings(content, full).problem.required
    for reading in problem.all_readings:
        if not reading.is_open:
            if reading.unproven or reading.low < reading.high:
                answers[reading.question] = _settled(content, reading, draw, answers)
            continue
        answers.pop(reading.question, None)
        if reading.route in required or reading.route not in was_asked:
            offered = sorted(
                content.questions[reading.question].grades,
                key=("safe", "minor", "serious", "harmful").index,
            )
            grade = offered[int(len(offered) * draw("question", reading.question))]
            answers[reading.question] = Answer(answer=grade, evidence="documented", source="s")
    involved = (Involvement(organisation="o", affected="yes", agrees="yes"),)
    return full.model_copy(update={"answers": answers, "involvement": involved})


def _settled(content, reading, draw, answers):
    """An answer with the option of its range, and with the half class or not, that a draw gives."""
    answer, id_ = answers[reading.question], reading.question
    if reading.low < reading.high:
        left = content.questions[id_].left_open(answer.answer)
        answer = answer.model_copy(update={"answer": left[int(len(left) * draw("question", id_))]})
    if not reading.unproven:
        return answer
    if draw("question" if reading.low == reading.high else "proof", id_) < 0.5:
        return answer.model_copy(update={"evidence": "documented", "source": "s"})
    return answer.model_copy(update={"evidence": "none"})
