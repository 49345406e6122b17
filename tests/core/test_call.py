"""The answer to a call: which findings stand where, how long it is, what of it leaves the
house.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.call.file_rules import objection, to_convert
from impact_check.core.call.fitting import Drafted, fitted, length_of_answer, over
from impact_check.core.call.page import submission_document, texts_of
from impact_check.core.call.submission import submitted
from impact_check.core.call.values import ToldFinding
from impact_check.core.model.answer import Gathered
from impact_check.core.model.assessment import Submission
from impact_check.core.model.call import FileRules, Limit
from impact_check.core.model.own_answers import OwnAnswer
from impact_check.core.words.lengths import Length, length_of
from impact_check.files.assessments import load_assessment
from impact_check.files.call import call_of
from impact_check.files.documents import parse_document
from tests import examples
from tests.core.calls import CALL, with_questions


@pytest.fixture(scope="module")
def raid(content):
    return load_assessment(examples.FOLDER / "blind-sweeps.yaml", content).assessment


@pytest.fixture(scope="module")
def call(content):
    return call_of(parse_document("call.yaml", CALL.encode()), content)


@pytest.fixture(scope="module")
def made(content, call, raid):
    return submitted(content, call, raid)[1]


def with_own(assessment, **answers):
    numbers = {name.removeprefix("q"): answer for name, answer in answers.items()}
    own = Submission(answers={number: OwnAnswer(**answer) for number, answer in numbers.items()})
    return assessment.model_copy(update={"submission": own})


def told(made, number):
    answer = next(question for question in made.questions if question.number == number)
    return [(finding.form, finding.id) for finding in answer.told]


def test_the_authority_finds_its_questions_in_its_order_and_numbering(call, made):
    assert [question.number for question in made.questions] == [
        question.number for question in call.questions
    ]
    headings = [block.title for block in submission_document(made).blocks]
    assert headings[:9] == [f"Question {question.number}" for question in call.questions]


def test_a_finding_stands_where_it_bears_most_and_only_once(made):
    ids = [finding.id for question in made.questions for finding in question.told]
    assert len(ids) == len(set(ids)) > 20
    assert ("full", "condition.blind_operation") in told(made, "1")
    assert "condition.no_firewall" in dict(map(reversed, told(made, "3")))
    assert ("full", "condition.no_involvement") in told(made, "7")
    assert told(made, "8.1") == []


def test_what_the_person_chose_goes_before_what_the_call_names(content, call, raid):
    named = with_questions(call, findings=("harm.violence",))
    own = with_own(raid, q1={"findings": ("harm.removal", "harm.nothing")}, q2={"findings": ()})
    found = submitted(content, named, own)[1]
    assert told(found, "1") == [("full", "harm.removal")]
    assert found.questions[0].unknown == ("harm.nothing",)
    assert told(found, "2") == []
    assert told(found, "3") == [("full", "harm.violence")]
    assert told(found, "4(a)") == [("elsewhere", "harm.violence")]
    assert "question 3" in found.questions[3].told[0].paragraphs[0]


def test_own_words_come_first_and_count(content, call, raid):
    own = with_own(raid, q1={"words": "We say no. " * 20}, q99={"words": "To nobody"})
    found = submitted(content, call, own)[1]
    section = submission_document(found).blocks[0]
    assert [block.line[0].words[:10] for block in section.blocks[:2]] == [
        "Should off",
        "We say no.",
    ]
    bare = submitted(content, call, with_own(raid, q1={}))[1]
    assert found.questions[0].length.words == bare.questions[0].length.words + 60
    assert found.strangers == ("99",)


def test_an_answer_over_its_limit_is_told_in_short_from_its_end(content, call, raid):
    limits = {"limits": Limit(words=150)}
    found = submitted(content, with_questions(call, **limits), raid)[1]
    for question in found.questions:
        forms = [finding.form for finding in question.told]
        assert forms == sorted(forms), question.number  # "full" before "short"
        assert not question.over.is_over or set(forms) == {"short"}


def test_what_is_too_long_all_the_same_says_by_how_much(content, call, raid):
    own = with_own(raid, q1={"words": "word " * 700})
    found = submitted(content, call, own)[1]
    first = found.questions[0]
    assert first.over.words == first.length.words - 500 > 200
    assert [finding.form for finding in first.told] == ["short"] * len(first.told)
    by_characters = with_questions(call, limits=Limit(characters=40))
    tight = submitted(content, by_characters, raid)[1].questions[0]
    assert tight.over.characters == tight.length.characters - 40 > 0 == tight.over.words


def test_all_answers_together_are_made_to_fit_too(content, call, raid):
    limited = call.model_copy(update={"limits": Limit(words=1200)})
    found = submitted(content, limited, raid)[1]
    assert found.length.words <= 1200 and not found.over.is_over
    everything = limited.model_copy(update={"counts": "everything", "limits": Limit(words=2000)})
    found = submitted(content, everything, raid)[1]
    assert found.length.words < found.whole.words <= 2000


def test_the_count_is_that_of_the_document(made):
    document = submission_document(made)
    assert length_of(*texts_of(document)) == made.whole
    answers = [length_of_answer(question.own_words, question.told) for question in made.questions]
    assert sum(length.words for length in answers) == made.length.words


def test_every_number_in_brackets_is_a_source_that_is_listed(made):
    texts = "\n".join(texts_of(submission_document(made)))
    for number in range(1, len(made.sources) + 1):
        assert f"\n[{number}] " in texts
    assert len(set(made.sources)) == len(made.sources) > 10


def test_nothing_of_the_program_is_in_it(made):
    document = submission_document(made)
    assert (document.marks, document.foot, document.is_theirs) == ((), (), True)
    assert "impact-check" not in "\n".join(texts_of(document)).casefold()


@pytest.mark.parametrize(
    ("gathered", "says"),
    [
        (Gathered(by="Harbour group", consent="yes", how_many="10-49"), "of 10-49 people"),
        (Gathered(by="Harbour group", consent="yes", how_many="1-4"), "gathered with consent."),
        (Gathered(by="Harbour group", consent="no", how_many="10-49"), ""),
    ],
)  # fmt: skip
def test_testimony_is_told_only_as_a_band_and_by_consent(content, call, raid, gathered, says):
    answers = {
        id_: answer.model_copy(update={"gathered": gathered, "kind": "testimony"})
        for id_, answer in raid.answers.items()
    }
    found = submitted(content, call, raid.model_copy(update={"answers": answers}))[1]
    texts = "\n".join(texts_of(submission_document(found)))
    assert "Harbour" not in texts and "1-4" not in texts
    assert says in texts if says else "testimony of" not in texts and "with consent" not in texts


def test_clauses_are_told_apart_though_their_names_stay_inside(content, call, raid):
    clauses = raid.measure.provisions
    shared = raid.model_copy(update={"measure": raid.measure.model_copy(update={"share": "yes"})})
    named = next(id_ for id_ in clauses if any(id_ in a.provision for a in raid.answers.values()))
    about = with_questions(call, about=(), clauses=(named,))
    found = submitted(content, about, shared)[1]
    assert found.questions[0].told


def test_a_file_name_that_the_authority_refuses_is_told():
    rules = FileRules(formats=("docx",), name="response_7", longest=20, plain="yes")
    assert objection(rules, "response_7.docx") == ""
    assert "response_7.docx" in objection(rules, "mine.docx")
    assert ".docx" in objection(rules, "response_7.md")
    free = FileRules(formats=("pdf",), longest=12, plain="yes")
    assert "12 characters" in objection(free, "a-very-long-name.docx")
    assert "'ä'" in objection(free, "ä.docx")
    assert objection(free, "a.docx") == "" and to_convert(free) == ("pdf",)


SHORT_WORDS = st.lists(st.integers(1, 30), max_size=5)


@given(
    st.lists(
        st.tuples(st.integers(0, 60), SHORT_WORDS, st.integers(1, 90)), min_size=1, max_size=5
    ),
    st.integers(1, 300),
)
def test_whatever_the_limits_nothing_is_left_out_and_no_full_form_goes_without_need(cases, most):
    drafts = [_draft(own, lengths, limit) for own, lengths, limit in cases]
    found = fitted(drafts, Limit(words=most), Length())
    assert [[told.id for told in answer] for answer in found] == [
        [told.id for told in draft.full] for draft in drafts
    ]
    every = [
        length_of_answer(draft.own_words, answer)
        for draft, answer in zip(drafts, found, strict=True)
    ]
    for draft, answer, length in zip(drafts, found, every, strict=True):
        is_all_short = all(told.form == "short" for told in answer)
        assert is_all_short or not over(length, draft.limit).is_over
    in_all = sum(length.words for length in every)
    assert in_all <= most or all(told.form == "short" for answer in found for told in answer)


def _draft(own, lengths, limit):
    full = tuple(
        ToldFinding(f"harm.h{place}", "full", ("word " * (number + 3),))
        for place, number in enumerate(lengths)
    )
    short = tuple(told._replace(form="short", paragraphs=("word",)) for told in full)
    return Drafted("word " * own, full, short, Limit(words=limit))


def test_an_answer_that_nobody_gives_says_so(content, call, raid):
    found = answered_without_findings(content, call, raid)
    texts = list(texts_of(submission_document(found)))
    assert texts.count("We do not answer this question.") == len(call.questions)


def answered_without_findings(content, call, raid):
    return submitted(content, with_questions(call, about=()), raid)[1]


def test_answering_is_a_function_of_its_input(content, call, raid, made):
    assert submitted(content, call, raid)[1] == made
