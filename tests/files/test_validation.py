"""What is said of values that do not fit their model: every fault whole, with its place, and no
fault that only echoes another.
"""

import pytest

from impact_check.core.model.assessment import AssessmentFile
from impact_check.core.model.content_files import ChecklistFile, RegisterFile
from impact_check.files.documents import parse_document
from impact_check.files.validation import kind_fault, kind_of, validate

GRADES = "must be one of safe, minor, serious, harmful"
ANSWERS = (
    f"{GRADES}, unknown, not-applicable, not safe, not harmful, at least minor, at least serious, at"
    " most minor, at most serious"
)
GROUP = "must be a group of fields, 'name: value'"
DAY = "must be a day, written 2026-03-01"
NUMBER = "read as a number or a true/false value; put it in quotes to make it a text"
TEXT = "must be a text; write one text, in quotes if it contains ': '"
USABLE = (
    "is not a usable id; begin with a small letter and use only small letters, digits, '_' and '-'"
)
FORM = (
    "which is not in the form wanted here; ids use small letters, digits, '_' and '-', dates are"
    " written 2026, 2026-03 or 2026-03-01"
)

ASSESSMENTS = [
    ("answers: {q: {answer: saef}}", [f"2:23 'answer' is 'saef' but {ANSWERS}; did you mean 'safe'?"]),
    ("answers: {q: {answer: zzzzzzz}}", [f"2:23 'answer' is 'zzzzzzz' but {ANSWERS}"]),
    ("answers: {q: {answer: 3}}", [f"2:23 'answer' is '3' but {ANSWERS}"]),
    ("answers: {q: {answer: [safe]}}", ["2:23 'answer' is a list of one option or none; write the option alone"]),
    ("answers: {q: {answer: []}}", ["2:23 'answer' is a list of one option or none; write the option alone"]),
    ("answers: {q: {answer: [serious, minor]}}", ["2:23 'answer' runs backwards; write a range from the better option to the worse one"]),
    ("answers: {q: {answer: [minor, minor]}}", ["2:23 'answer' runs backwards; write a range from the better option to the worse one"]),
    ("answers: {q: {answer: [minor, unknown]}}", ["2:23 'answer' is a range with 'unknown' in it, but a range holds only safe, minor, serious, harmful"]),
    ("answers: {q: {answer: [minor, not-applicable]}}", ["2:23 'answer' is a range with 'not-applicable' in it, but a range holds only safe, minor, serious, harmful"]),
    ("answers: {q: {answer: at least serios}}", [f"2:23 'answer' is 'at least serios' but {ANSWERS}; did you mean 'at least serious'?"]),
    ("answers: {q: {answer: [minor, serious, harmful]}}", []),
    ("answers: {q: {answer: not safe, provision: [a, b], stays: [minor, safe], planned: yes}}", []),
    ("answers: {q: {answer: {safe: x}}}", [f"2:23 'answer' is a group of fields but {ANSWERS}"]),
    ("answers: {q: {answer: }}", [f"2:22 'answer' is empty but {ANSWERS}"]),
    (f"answers: {{q: {{answer: {'x' * 60}}}}}", [f"2:23 'answer' is '{'x' * 60}' but {ANSWERS}"]),
    (f"answers: {{q: {{answer: {'x' * 61}}}}}", [f"2:23 'answer' is '{'x' * 60}…' but {ANSWERS}"]),
    ("answers: {q: {answer: safe, note: }}", ["2:34 'note' is empty; write a text, or remove the line"]),
    ("answers: {q: {answer: safe, note: [a]}}", [f"2:35 'note' is a list but {TEXT}"]),
    ("answers: {q: {answer: safe, note: {a: b}}}", [f"2:35 'note' is a group of fields but {TEXT}"]),
    ("answers: {q: {answer: safe, note: 3}}", [f"2:35 'note' is '3', {NUMBER}"]),
    (f"answers: {{q: {{answer: safe, note: {'x' * 20_001}}}}}", ["2:35 'note' is longer than 20000 characters; shorten it"]),
    ("answers: {q: {answer: safe, provision: A b}}", [f"2:29 'provision' is 'A b', {FORM}"]),
    ("answers: [a]", [f"2:10 'answers' is a list but {GROUP}"]),
    ("answers: {q: safe}", [f"2:14 'q' is 'safe' but {GROUP}"]),
    ("answers: {q: }", [f"2:13 'q' is empty but {GROUP}"]),
    ("answers: {Q 1: {answer: safe}}", [f"2:11 'Q 1' {USABLE}"]),
    (f"answers: {{{'X' * 101}: {{answer: safe}}}}", [f"2:11 '{'X' * 60}…' {USABLE}"]),
    ("answers: {q: {answer: safe}, Q: {anser: safe}}", [f"2:30 'Q' {USABLE}", "2:34 'anser' is not a field that is known here; did you mean 'answer'?", "2:30 'answer' is missing; add it"]),
    (f"answers: {{{', '.join(f'q{n}: {{answer: safe}}' for n in range(2001))}}}", ["2:10 'answers' has more than 2000 entries; split the file"]),
    ("context: {scope: 7}", ["2:11 'scope' is '7' but must be 4 or less"]),
    ("context: {scope: 0}", ["2:11 'scope' is '0' but must be 1 or more"]),
    ("context: {scope: x}", ["2:11 'scope' is 'x' but must be a whole number, without quotes"]),
    ("context: {features: {a: maybe}}", ["2:22 'a' is 'maybe' but must be one of yes, no, unknown"]),
    ("context: {features: {a: true}}", ["2:22 'a' is 'true' but must be one of yes, no, unknown"]),
    ("context: {features: {a: 1}}", ["2:22 'a' is '1' but must be one of yes, no, unknown"]),
    ("context: {features: {a: {vlue: yes}}}", ["2:22 'value' is missing; add it", "2:26 'vlue' is not a field that is known here; did you mean 'value'?"]),
    ("assessed: 2026-13-01", [f"2:1 'assessed' is '2026-13-01' but {DAY}"]),
    ("assessed: 5", [f"2:1 'assessed' is '5' but {DAY}"]),
    ("assessed: [1]", [f"2:1 'assessed' is a list but {DAY}"]),
    ("commitments: {m: {status: planned, due: soon}}", [f"2:36 'due' is 'soon' but {DAY}"]),
    ("commitments: {m: {status: planned, targets: {q: saef}}}", [f"2:49 'q' is 'saef' but {GRADES}; did you mean 'safe'?"]),
    ("commitments: {m: {status: planned, harms: [A]}}", [f"2:44 'harms' is 'A', {FORM}"]),
    ("involvement: {}", ["2:14 'involvement' is a group of fields but must be a list; start each entry with '- '"]),
    ("involvement: [{agree: yes}]", ["2:16 'agree' is not a field that is known here; did you mean 'agrees'?"]),
    ("involvement: [x]", [f"2:15 'involvement' is 'x' but {GROUP}"]),
    ("measure: {title: x, date: 2026-13}", [f"2:27 'date' is '2026-13', {FORM}"]),
    ("measure: {title: x, steps: [a, {txt: b}]}", ["2:32 'text' is missing; add it", "2:33 'txt' is not a field that is known here; did you mean 'text'?"]),
    ("measure: {title: x, success: y, zzz: z}", ["2:33 'zzz' is not a field that is known here; remove it"]),
    ("measure: {title: ''}", ["2:18 'title' is empty; write a text"]),
    ("submission: {who_we_re: x}", ["2:14 'who_we_re' is not a field that is known here; did you mean 'who_we_are'?"]),
    ("answers: {q: {answer: safe, gathered: {consnt: yes}}}", ["2:40 'consnt' is not a field that is known here; did you mean 'consent'?"]),
    ("zzzz: 1", ["2:1 'zzzz' is not a field that is known here; remove it"]),
]  # fmt: skip

ONE_QUESTION = (
    "id: a\nname: x\npillar: protection\ntext: x\nsections: [{id: s, title: x, questions: [{id: q,"
    " route: r, text: x, %s}]}]"
)
FIELDS = {
    "options": "{safe: a, harmful: b}",
    "who_knows": "[proposer]",
    "cite": "[{source: x, section: x}]",
}
ONE_SAFEGUARD = (
    "mitigations: {m: {text: t, targets: {q: safe}, who: w, when: before-launch, in_place_means: m,"
    " verify: v, cite: [%s]}}"
)


def question(**fields):
    return ONE_QUESTION % ", ".join(
        f"{name}: {value}" for name, value in {**FIELDS, **fields}.items()
    )


CONTENT = [
    (ChecklistFile, question(), []),
    (ChecklistFile, question(options="{saef: a, harmful: b}"), ["'saef' is not known here; did you mean 'safe'?"]),
    (ChecklistFile, question(options="{safe: a}"), ["'options' needs at least 2 of its parts; add what is missing"]),
    (ChecklistFile, question(who_knows="[]"), ["'who_knows' needs at least 1 of its parts; add what is missing"]),
    (ChecklistFile, question(who_knows="[me]"), ["'who_knows' is 'me' but must be one of proposer, authority, public-record, affected-people"]),
    (ChecklistFile, question(cite="[{source: x, section: x, page: x}]"), ["'page' is 'x' but must be a whole number, without quotes"]),
    (ChecklistFile, question(cite="x"), ["'cite' is 'x' but must be a list; start each entry with '- '"]),
    (RegisterFile, ONE_SAFEGUARD % "{source: a, section: x}", []),
    (RegisterFile, ONE_SAFEGUARD % "{source: a, setion: x}", ["'section' is missing; add it", "'setion' is not a field that is known here; did you mean 'section'?"]),
    (RegisterFile, ONE_SAFEGUARD % "", ["'cite' needs at least 1 of its parts; add what is missing"]),
    (RegisterFile, "red_lines: {l: {name: x, text: x, unacceptable: x, frm: minor, cite: [{source: a, section: x}]}}", ["'from' is missing; add it", "'frm' is not a field that is known here; did you mean 'from'?"]),
]  # fmt: skip


def faults(model, text):
    kind = {AssessmentFile: "assessment", ChecklistFile: "checklist", RegisterFile: "register"}[
        model
    ]
    value, found, _ = validate(
        model, parse_document("a.yaml", f"impact_check: {kind}/1\n{text}\n".encode())
    )
    assert (value is None) == bool(found)
    return found


@pytest.mark.parametrize(("text", "says"), ASSESSMENTS, ids=[text[:40] for text, _ in ASSESSMENTS])
def test_what_does_not_fit_in_an_assessment(text, says):
    found = faults(
        AssessmentFile, text if text.startswith("measure") else f"{text}\nmeasure: {{title: x}}"
    )
    assert sorted(f"{one.line}:{one.column} {one.what}" for one in found) == sorted(says)


@pytest.mark.parametrize(
    ("model", "text", "says"), CONTENT, ids=[str(says)[2:40] for _, _, says in CONTENT]
)
def test_what_does_not_fit_in_content(model, text, says):
    assert sorted(one.what for one in faults(model, text)) == sorted(says)


def test_of_very_many_faults_a_hundred_are_told_and_the_rest_counted():
    found = faults(
        AssessmentFile,
        "measure: {title: x}\nanswers:\n" + "".join(f"  q{n}: 1\n" for n in range(103)),
    )
    assert len(found) == 101
    assert str(found[-1]) == "a.yaml:1:1: and 3 more faults in this file; mend these first"
    assert (
        len(
            faults(
                AssessmentFile,
                "measure: {title: x}\nanswers:\n" + "".join(f"  q{n}: 1\n" for n in range(100)),
            )
        )
        == 100
    )


def test_a_file_that_is_no_group_of_fields():
    (found,) = validate(AssessmentFile, parse_document("a.yaml", b"[1]"))[1]
    assert str(found) == f"a.yaml:1:1: 'the file' is a list but {GROUP}"


@pytest.mark.parametrize(
    ("text", "kind", "says"),
    [
        ("a: 1\nimpact_check: register/1", "register", "2:15: is a file of the kind 'register'"),
        ("a: 1\nimpact_check: register/1/2", "register", "2:15: is a file of the kind 'register'"),
        ("a: 1\nimpact_check: 1", "", "2:15: does not say what kind of file it is"),
        ("a: 1", "", "1:1: does not say what kind of file it is"),
        ("[1]", "", "1:1: does not say what kind of file it is"),
    ],
)
def test_the_kind_of_a_file(text, kind, says):
    document = parse_document("a.yaml", text.encode())
    assert kind_of(document) == kind
    assert (
        str(kind_fault(document, "assessment"))
        == f"a.yaml:{says}; a file of this kind begins with 'impact_check: assessment/1'"
    )
