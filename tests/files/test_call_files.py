"""Calls as files: what is wrong is told in its place, and nothing is taken for what it is not."""

import pytest

from impact_check.errors import BadFiles
from impact_check.files.call import call_notes, call_of
from impact_check.files.documents import parse_document
from tests.core.calls import CALL

HEAD = "impact_check: call/1\nauthority: A ministry\n"


def faults(content, text):
    with pytest.raises(BadFiles) as bad:
        call_of(parse_document("call.yaml", text.encode()), content)
    return [str(fault) for fault in bad.value.faults]


def test_numbers_are_texts_whether_typed_as_numbers_or_not(content):
    call = call_of(parse_document("call.yaml", CALL.encode()), content)
    assert [question.number for question in call.questions][:5] == ["1", "2", "3", "4(a)", "4(b)"]
    assert call.limit_of(call.questions[2]).words == 120
    assert call.limit_of(call.questions[0]).words == 500


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("questions:\n  - {text: Why}\n", "4:5: 'number' is missing; add it"),
        ("questions:\n  - {number: 1.10, text: Why}\n", "4:14: 'number' is '1.1', read as a number"),
        ("questions:\n  - {number: 1, text: Why}\n  - {number: 1, text: How}\n", "5:14: question 1 is there twice"),
        ("questions: []\n", "3:12: 'questions'"),
        ("limits: {words: 100}\neach: {words: 200}\nquestions:\n  - {number: 1, text: Why}\n", "4:15: 200 words here are more than the 100"),
        ("limits: {characters: 100}\nquestions:\n  - {number: 1, text: Why, limits: {characters: 101}}\n", "5:49: 101 characters"),
        ("limits: {words: 0}\nquestions:\n  - {number: 1, text: Why}\n", "3:17: 'words'"),
        ("questions:\n  - {number: 1, text: Why, about: [polise_operation]}\n", "'polise_operation' is no feature"),
        ("questions:\n  - {number: 1, text: Why, findings: [violence]}\n", "'findings' is 'violence', which names no finding"),
        ("deadline: next week\nquestions:\n  - {number: 1, text: Why}\n", "3:11: 'deadline'"),
        ("limit: {words: 3}\nquestions:\n  - {number: 1, text: Why}\n", "3:1: 'limit' is not a field that is known here; did you mean"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(content, text, says):
    assert any(says in fault for fault in faults(content, HEAD + text)), faults(
        content, HEAD + text
    )


def test_another_kind_of_file_is_named(content):
    assert (
        "is a file of the kind 'assessment'" in faults(content, "impact_check: assessment/1\n")[0]
    )


def test_limits_that_never_fill_the_whole_are_told(content):
    text = f"{HEAD}limits: {{words: 900}}\neach: {{words: 100}}\nquestions:\n  - {{number: 1, text: Why}}\n"
    document = parse_document("call.yaml", text.encode())
    notes = call_notes(document, call_of(document, content))
    assert [str(note)[:15] for note in notes] == ["call.yaml:3:17:"]
