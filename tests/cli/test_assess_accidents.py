"""Nothing is claimed by accident at a real terminal: pastes of several lines, a return by habit,
and sources that nobody named for an answer.
"""

import pytest

from impact_check.files.assessments import assessment_text, load_assessment
from tests.terminal import Terminal, unix
from tests.walking import begun, opening, play

PLAIN = r": $"
PASTED = "Call for tenders, May 2026\npage\n3\n1\n"


def at_questions(folder, content):
    """A file that stands at its first question."""
    text = assessment_text(play(begun(content), opening(content)).walk.assessment)
    (folder / "a.yaml").write_text(text, encoding="utf-8")


def pressing(terminal, keys, prompt):
    for pressed in keys:
        assert terminal.wait_for_prompt(prompt), terminal.shown[-500:]
        terminal.press(pressed)


def answers(folder, content):
    return list(load_assessment(folder / "a.yaml", content).assessment.answers.items())


@unix
@pytest.mark.parametrize("pasted", [PASTED, f"{PASTED.rstrip()}, with annex", "one\n\n\n2\n"])
def test_lines_that_are_pasted_after_a_source_belong_to_it_in_plain_lines(
    tmp_path, content, pasted
):
    at_questions(tmp_path, content)
    terminal = Terminal(tmp_path, "a.yaml", "--plain")
    pressing(terminal, ["\n", "1\n", "2\n", pasted], PLAIN)
    if not pasted.endswith("\n"):
        terminal.pause()
        terminal.press("\n")
    pressing(terminal, ["s\n"], PLAIN)
    assert terminal.end() == 0
    assert [answer.source for _, answer in answers(tmp_path, content)] == [" ".join(pasted.split())]


@unix
def test_lines_that_wait_before_a_choice_answer_nothing_in_plain_lines(tmp_path, content):
    at_questions(tmp_path, content)
    terminal = Terminal(tmp_path, "a.yaml", "--plain")
    pressing(terminal, ["\n", "u\n3\n1\n2\n"], PLAIN)
    pressing(terminal, ["s\n"], PLAIN)
    assert terminal.end() == 0
    assert [answer.answer for _, answer in answers(tmp_path, content)] == ["unknown"]


@unix
def test_lines_that_are_pasted_after_a_source_belong_to_it_with_keys(tmp_path, content):
    at_questions(tmp_path, content)
    terminal = Terminal(tmp_path, "a.yaml", TERM="xterm")
    prompt = r"> $"
    pressing(terminal, ["\r", "1", "2", PASTED, "s"], prompt)
    assert terminal.end() == 0
    found = answers(tmp_path, content)
    assert len(found) == 1
    assert found[0][1].source == " ".join(PASTED.split())


@unix
def test_a_return_by_habit_after_every_key_claims_no_evidence_and_skips_nothing(tmp_path, content):
    at_questions(tmp_path, content)
    terminal = Terminal(tmp_path, "a.yaml")
    prompt = r"> $"
    typed = ["\r", "1", "\r", "2", "\r", "Plan, p. 2\r"]
    typed += [key for _ in range(4) for key in ("1", "\r", "1", "\r")]
    pressing(terminal, [*typed, "s"], prompt)
    assert terminal.end() == 0
    found = answers(tmp_path, content)
    assert [answer.answer for _, answer in found] == ["safe"] * 5
    assert [answer.source for _, answer in found] == ["Plan, p. 2", "", "", "", ""]
    assert list(dict(found)) == [one.question.id for one in content.in_sections][:5]


@unix
def test_a_return_after_how_far_is_it_does_not_skip_the_aim(tmp_path, content):
    terminal = Terminal(tmp_path, "a.yaml")
    pressing(terminal, ["\r", "Posters\r", "\r", "\r", "2", "\r", "Fewer reports\r", "s"], r"> $")
    assert terminal.end() == 0
    measure = load_assessment(tmp_path / "a.yaml", content).assessment.measure
    assert (measure.stage, measure.aim) == ("proposed", "Fewer reports")


@unix
@pytest.mark.parametrize(
    ("typed", "places"),
    [("2-5y", (2, 3, 4, 5)), ("1 7-8 y", (1, 7, 8)), ("2 4 y", (2, 4)), ("y 2, 4\r", (2, 4))],
)
def test_ranges_and_lists_mark_all_their_numbers_with_keys(tmp_path, content, typed, places):
    terminal = Terminal(tmp_path, "a.yaml")
    before = ["\r", "Posters\r", "\r", "\r", "2", "Aim\r"]
    pressing(terminal, before, r"> $")
    for pressed in typed:
        terminal.pause()
        terminal.press(pressed)
    pressing(terminal, ["s"], r"> $")
    assert terminal.end() == 0
    features = list(content.register.features)
    marked = load_assessment(tmp_path / "a.yaml", content).assessment.context.features
    assert set(marked) == {features[number - 1] for number in places}
