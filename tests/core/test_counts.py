"""How many questions are asked, answered and open is the same wherever it is said."""

import re

import pytest

from impact_check.core.advising import advice
from impact_check.core.method.counting import counting, counts
from impact_check.core.model.assessment import Answer
from impact_check.core.report import labels
from impact_check.core.report.compose import compose
from impact_check.core.report.summary import summary_of
from impact_check.core.walk.dialogue import begin
from impact_check.core.walk.parts.jumping import progress as progress_of_walk
from impact_check.core.walk.state import Setting
from impact_check.core.what_if.open_list import open_list
from impact_check.files.assessments import assessment_text, load_assessment
from impact_check.files.linting import lint_paths
from impact_check.output.results import score_values
from tests import examples


def with_no(assessment):
    """The same measure without one of its features: answers to what this rules out still count."""
    facts = assessment.context.features
    id_ = next(id_ for id_, fact in facts.items() if fact.value == "yes")
    changed = {**facts, id_: facts[id_].model_copy(update={"value": "no", "held": "yes"})}
    context = assessment.context.model_copy(update={"features": changed})
    return assessment.model_copy(update={"context": context})


def with_odd_answers(content, assessment):
    """The same measure with a range over everything, and with a not-applicable that is not
    earned.
    """
    ids = list(assessment.answers)
    first, last = content.questions[ids[0]], content.questions[ids[-1]]
    whole = Answer(answer=(first.grades[0], first.grades[-1]))
    return assessment.with_answer(first.id, whole).with_answer(
        last.id, Answer(answer="not-applicable")
    )


def numbers(sentence):
    """The numbers in a sentence."""
    return [int(found) for found in re.findall(r"\d+", sentence)]


def told(content, assessment, path):
    """(asked, open) by everything that says it."""
    path.write_text(assessment_text(assessment), encoding="utf-8")
    front = compose(content, assessment).front
    progress = score_values(content, assessment, "a.yaml")["progress"]
    shown = dict(summary_of(content, assessment).counts)[labels.QUESTIONS_OPEN]
    listed = open_list(content, assessment)
    return {
        "page 1": (front.asked_count, front.open_count),
        "sentence on page 1": _of_sentence(front.open_sentence),
        "score": tuple(reversed(numbers(shown))),
        "score as JSON": (progress["questions"], progress["questions_open"]),
        "lint": _of_lint(lint_paths((path,)).summary[0], path),
        "open": (listed.counts.asked, listed.counts.open),
        "the list of open": (listed.counts.asked, len(listed.questions)),
        "walk": _of_walk(content, assessment),
    }


def _of_sentence(sentence):
    found = numbers(sentence)
    return (found[0], 0) if sentence.startswith("All") else (found[1], found[0])


def _of_lint(line, path):
    if not line.startswith(f"{path}: "):  # nothing is open, so nothing is said of it
        return None
    answered, asked, left = numbers(line.removeprefix(f"{path}: "))
    assert answered + left == asked
    return asked, left


def _of_walk(content, assessment):
    found = progress_of_walk(begin(Setting(content, advice(content)), assessment))
    return found.asked, found.open


@pytest.mark.parametrize("how", ["as it is", "without a feature", "odd answers"])
@pytest.mark.parametrize("path", examples.FILES, ids=lambda path: path.stem)
def test_all_say_the_same(content, path, how, tmp_path):
    assessment = load_assessment(path, content).assessment
    if how == "without a feature":
        assessment = with_no(assessment)
    elif how == "odd answers":
        assessment = with_odd_answers(content, assessment)
    found = told(content, assessment, tmp_path / "a.yaml")
    wanted = counts(content, assessment)
    if found["lint"] is None:
        assert not wanted.open
        del found["lint"]
    assert found == dict.fromkeys(found, (wanted.asked, wanted.open))


def test_every_question_is_answered_only_where_none_is_open(content):
    assessment = load_assessment(examples.FILES[0], content).assessment
    whole = assessment.model_copy(
        update={
            "answers": {
                question.id: Answer(answer=question.grades[0])
                for question in counting(content, assessment)
            }
        }
    )
    assert counts(content, whole).open == 0
    assert compose(content, whole).front.open_sentence.startswith("All")
    assert not open_list(content, whole).questions
    id_ = next(iter(whole.answers))
    half = whole.with_answer(id_, Answer(answer="unknown"))
    assert counts(content, half).open == 1
    assert compose(content, half).front.open_sentence.startswith("1 of")
    assert [found.question for found in open_list(content, half).questions] == [id_]
