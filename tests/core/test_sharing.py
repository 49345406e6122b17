"""A copy for others: the same result by law, and nothing in it that its author did not mark to be
shared.
"""

import json

from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import Assessment
from impact_check.core.privacy.shared_copy import gives_same_result, shared_copy
from impact_check.files.assessments import assessment_of, assessment_text, load_assessment
from impact_check.files.documents import parse_document
from tests import examples
from tests.core.generated import cases

SECRET = "Zzyzx-secret"
NAMES = st.sampled_from(
    ["", "the actor", "The Actor", "the proposer", "proposer", "actor", "somebody else", SECRET]
)
SOURCES = st.sampled_from(["", SECRET, "s"])


@st.composite
def rich(draw, case):
    """The case with everything that may change a result or leak: who verifies, involvement, own
    safeguards, what does not apply.
    """
    content = case.content
    plain = case.assessment.model_dump(exclude_defaults=True)
    plain["measure"] |= {
        "proposer": draw(st.sampled_from(["", "the proposer", SECRET])),
        "description": SECRET,
    }
    plain.setdefault("context", {})["held"] = draw(st.sampled_from(["yes", "no"]))
    for answer in plain.get("answers", {}).values():
        answer |= {
            "note": SECRET,
            "reason": draw(st.sampled_from(["", SECRET])),
            "fixed_by": SECRET,
            "said": SECRET,
        }
        answer |= {"source": draw(SOURCES), "gathered": {"by": SECRET, "consent": "yes"}}
    for promise in plain.get("commitments", {}).values():
        promise |= {
            "owner": SECRET,
            "verifier": draw(NAMES),
            "source": draw(SOURCES),
            "held": draw(st.sampled_from(["yes", "no"])),
        }
    for number in range(draw(st.integers(0, 3))):
        target = draw(st.sampled_from(sorted(content.questions)))
        harms = draw(st.sampled_from([(), (sorted(content.register.harms)[0],)]))
        plain.setdefault("commitments", {})[f"zzyzx-{number}"] = {
            "status": draw(st.sampled_from(["planned", "funded", "in-place", "verified"])),
            "text": SECRET,
            "harms": harms,
            "targets": {target: draw(st.sampled_from(["safe", "minor"]))},
            "source": draw(SOURCES),
            "verifier": draw(NAMES),
        }
    part = st.fixed_dictionaries(
        {
            "affected": st.sampled_from(["yes", "no"]),
            "agrees": st.sampled_from(["yes", "no", "unknown"]),
        }
    )
    plain["involvement"] = [
        {**one, "organisation": SECRET, "words": SECRET} for one in draw(st.lists(part, max_size=3))
    ]
    plain["set_aside"] = {"zzyzx": {"answer": "safe", "note": SECRET}}
    plain["submission"] = {"who_we_are": SECRET}
    return Assessment.model_validate_json(json.dumps(plain))


@given(cases(), st.data())
def test_the_copy_has_the_same_score_and_nothing_that_was_not_shared(case, data):
    assessment = data.draw(rich(case))
    made = shared_copy(case.content, assessment)
    assert score(case.content, made.assessment) == score(case.content, assessment)
    assert "zzyzx" not in assessment_text(made.assessment).lower()
    assert made.left_out


def test_the_copy_of_every_example_reads_back_to_the_same_score(content):
    for path in examples.FILES:
        assessment = load_assessment(path, content).assessment
        copy = shared_copy(content, assessment).assessment
        read = assessment_of(
            parse_document("copy", assessment_text(copy).encode()), content
        ).assessment
        assert score(content, read) == score(content, assessment), path.name
        assert {id_: one.answer for id_, one in read.answers.items()} == {
            id_: one.answer for id_, one in assessment.answers.items()
        }
        assert {one.note for one in read.answers.values()} == {""}


def test_what_its_author_shares_stays(content):
    assessment = load_assessment(examples.FILES[0], content).assessment
    id_, answer = next(iter(assessment.answers.items()))
    marked = assessment.with_answer(
        id_, answer.model_copy(update={"source": "an unknown paper", "held": "no", "share": "yes"})
    )
    assert shared_copy(content, marked).assessment.answers[id_].source == "an unknown paper"
    unmarked = assessment.with_answer(
        id_, answer.model_copy(update={"source": "an unknown paper", "held": "no", "share": "no"})
    )
    kept = shared_copy(content, unmarked).assessment.answers[id_]
    assert (kept.source, kept.held) == ("", "yes")


def test_the_words_of_an_option_stay_only_where_they_are_the_contents(content):
    question = content.questions["consent"]
    said = question.options["harmful"]
    assessment = Assessment.model_validate(
        {
            "measure": {"title": "x"},
            "answers": {
                "consent": {"answer": "harmful", "said": said},
                "firewall": {"answer": "harmful", "said": "x"},
            },
        }
    )
    kept = shared_copy(content, assessment).assessment.answers
    assert (kept["consent"].said, kept["firewall"].said) == (said, "")


def test_another_result_is_seen(content):
    assessment = load_assessment(examples.FILES[0], content).assessment
    assert not gives_same_result(content, assessment, assessment.model_copy(update={"answers": {}}))
