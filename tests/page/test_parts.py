"""What a person does after the walk, in both browsers, by pressing what they would press."""

import base64
import json

import pytest

from impact_check.files.assessments import load_assessment
from tests import examples
from tests.page.browsers import until
from tests.page.test_keeping import GIVEN, PATH, opened

pytestmark = pytest.mark.xdist_group("page")

MAIN = "document.querySelector('main').innerText"


def pressed(tab, words):
    """Presses the button with these words, by its text or by its name."""
    said = json.dumps(words)
    tab.run(
        "[...document.querySelectorAll('button')].find((button) => button.textContent.trim()"
        f" === {said} || button.getAttribute('aria-label') === {said}).click()"
    )


def part(tab, name):
    tab.run(f"document.querySelector('nav [data-part={name}]').click()")
    until(tab, f"document.querySelector('nav [aria-current=page]')?.dataset.part === '{name}'")


@pytest.fixture
def sweeps(tab):
    opened(tab, PATH.name, PATH.read_bytes())
    tab.run(GIVEN)
    yield tab
    tab.run("state.unsaved = false")


def test_a_safeguard_is_adopted_with_owner_day_and_status(sweeps, content, tmp_path):
    part(sweeps, "PLAN")
    text = content.register.mitigations["open_doors"].text
    pressed(sweeps, f"Adopt: {text}")
    until(sweeps, "document.querySelector('#owner') !== null")
    for field, value in (("owner", "the city"), ("due", "2026-03-01"), ("status", "funded")):
        sweeps.run(f"(document.querySelector('#{field}').value = {json.dumps(value)}) && null")
    pressed(sweeps, "Keep it")
    until(sweeps, f"{MAIN}.includes('the city')")
    assert "Overdue" in sweeps.run(MAIN)
    sweeps.run("save().then(() => null)")
    [[_, data]] = sweeps.run("given")
    file = tmp_path / "adopted.yaml"
    file.write_bytes(base64.b64decode(data))
    kept = load_assessment(file, content).assessment.commitments["open_doors"]
    assert (kept.status, kept.owner, str(kept.due)) == ("funded", "the city", "2026-03-01")


def test_a_change_is_tried_by_its_real_options(sweeps):
    part(sweeps, "TRY")
    until(sweeps, "document.querySelectorAll('main select').length > 0")
    sweeps.run(
        "(() => { const select = document.querySelector('main select'); select.selectedIndex = 1;"
        " select.dispatchEvent(new Event('change')); })()"
    )
    pressed(sweeps, "Show what it changes")
    until(sweeps, "document.querySelector('iframe') !== null")
    until(sweeps, "document.querySelector('iframe')?.contentDocument?.body?.innerText.length > 500")
    assert not sweeps.run("state.changed")


def test_files_are_compared(sweeps):
    part(sweeps, "COMPARE")
    raw = (examples.FOLDER / "outreach-with-firewall.yaml").read_bytes()
    data = json.dumps(base64.b64encode(raw).decode())
    sweeps.run(
        "(() => { const bag = new DataTransfer();"
        f" bag.items.add(new File([bytes({data})], 'outreach.yaml'));"
        " document.querySelector('#files').files = bag.files; })()"
    )
    sweeps.run("document.querySelector('main button.main').click()")
    until(sweeps, "document.querySelector('iframe')?.contentDocument?.body?.innerText.length > 500")
    shown = sweeps.run("document.querySelector('iframe').contentDocument.body.innerText")
    assert "Blind sweeps" in shown and "drop-in" in shown


def test_a_report_is_looked_at_before_it_is_saved(sweeps):
    part(sweeps, "REPORTS")
    pressed(sweeps, "Make the file")
    until(sweeps, f"{MAIN}.includes('Save blind-sweeps-full.html')")
    assert sweeps.run("given") == []
    pressed(sweeps, "Save blind-sweeps-full.html")
    [[name, data]] = sweeps.run("given")
    assert name == "blind-sweeps-full.html"
    assert b"Content-Security-Policy" in base64.b64decode(data)


def test_a_question_goes_to_somebody_without_any_answer(sweeps):
    sweeps.run("ask({do: 'go', question: 'consent'}).then(show)")
    pressed(sweeps, "Send this question to somebody")
    until(sweeps, f"{MAIN}.includes('Save blind-sweeps-ask.html')")
    pressed(sweeps, "Save blind-sweeps-ask.html")
    [[_, data]] = sweeps.run("given")
    made = base64.b64decode(data).decode()
    assert "Who decides whether an adult is helped, housed or moved?" in made
    assert "ICRSE 2019, Rescue operations, p. 22" not in made


SHEET = """\
impact_check: sheet/1
measure: Blind sweeps of places of sex work
role: community
answers: {consent: {answer: minor, source: Our own minutes}}
"""


def test_what_came_back_is_pasted_shown_and_taken(sweeps, content, tmp_path):
    part(sweeps, "MORE")
    pressed(sweeps, "Read answers that others sent back")
    until(sweeps, "document.querySelector('#pasted') !== null")
    pressed(sweeps, "Show what came back")
    until(sweeps, f"{MAIN}.includes('Choose a file or paste a text first.')")
    sweeps.run(f"(document.querySelector('#pasted').value = {json.dumps(SHEET)}) && null")
    pressed(sweeps, "Show what came back")
    until(sweeps, f"{MAIN}.includes('Other than in the assessment')")
    assert not sweeps.run("state.changed")
    sweeps.run("document.querySelector('#take-consent').click()")
    pressed(sweeps, "Take the marked answers only")
    until(sweeps, f"{MAIN}.includes('the comments of this file would be lost')")
    sweeps.run("document.querySelector('#drop_comments').click()")
    pressed(sweeps, "Take the marked answers only")
    until(sweeps, f"{MAIN}.includes('one answer taken')")
    sweeps.run("save().then(() => null)")
    [[_, data]] = sweeps.run("given")
    file = tmp_path / "taken.yaml"
    file.write_bytes(base64.b64decode(data))
    assert load_assessment(file, content).assessment.answers["consent"].answer == "minor"


def test_a_calendar_is_looked_at_before_it_is_saved(sweeps):
    part(sweeps, "MORE")
    pressed(sweeps, "Look back: what was predicted and what was seen")
    until(sweeps, "document.querySelector('#format') !== null")
    sweeps.run("(document.querySelector('#format').value = 'ics') && null")
    pressed(sweeps, "Make the file")
    until(sweeps, f"{MAIN}.includes('Save blind-sweeps-review.ics')")
    pressed(sweeps, "Save blind-sweeps-review.ics")
    [[_, data]] = sweeps.run("given")
    assert base64.b64decode(data).startswith(b"BEGIN:VCALENDAR")


def test_forgetting_asks_first(sweeps):
    part(sweeps, "SAFETY")
    pressed(sweeps, "Remove notes, sources and names for good")
    until(sweeps, f"{MAIN}.includes('Remove for good?')")
    assert not sweeps.run("state.changed")
    pressed(sweeps, "Remove them")
    until(sweeps, f"{MAIN}.includes('They are gone from the assessment')")
    assert "note:" not in sweeps.run("new TextDecoder().decode(state.text)")


def test_a_dropped_file_is_opened(tab):
    data = json.dumps(base64.b64encode(PATH.read_bytes()).decode())
    tab.run(
        "(() => { const bag = new DataTransfer();"
        f" bag.items.add(new File([bytes({data})], 'dropped.yaml'));"
        " const event = new Event('drop', {cancelable: true});"
        " event.dataTransfer = bag; dispatchEvent(event); })()"
    )
    until(tab, "state.name === 'dropped.yaml'")


def test_a_fault_of_the_program_says_what_to_save_and_how_to_report(tab):
    opened(tab, PATH.name, PATH.read_bytes())
    tab.run("ask({do: 'no-such-thing'}).catch(() => null)")
    tab.run("(Promise.reject(new Error('made to fail')), null)")
    until(tab, f"{MAIN}.includes('made to fail')")
    shown = tab.run(MAIN)
    assert "This is a bug" in shown and "Download a copy" in shown
    assert "Traceback" not in shown and "    at " not in shown
    tab.run("state.unsaved = false")


def test_a_quick_scan_goes_on_to_the_whole(tab):
    tab.run("state.unsaved = false")
    tab.run("begin({do: 'new', scan: true}).then(() => null)")
    tab.run("reply({go_on: true}).then(() => reply({written: 'Scanned'})).then(() => null)")
    tab.run("reply({pressed: 's'}).then(() => null)")
    pressed(tab, "Go on with the full assessment")
    until(
        tab,
        "document.querySelector('main h1').textContent !== W.OVER_TITLE",
    )
    assert tab.run("ask({do: 'step'})")["scan"] is False
    tab.run("state.unsaved = false")


def test_a_part_of_the_measure_is_marked_with_one_press(tab):
    tab.run("state.unsaved = false")
    tab.run("begin({do: 'new'}).then(() => reply({go_on: true})).then(() => null)")
    tab.run("reply({written: 'Marked'}).then(() => null)")
    for _ in range(4):
        tab.run("reply({go_on: true}).then(() => null)")
    first = tab.run("document.querySelector('main .option button.link').textContent")
    pressed(tab, f"{first}: yes")
    until(tab, f"{MAIN}.includes({json.dumps(first + ': yes')})")
    assert ": yes" in tab.run("new TextDecoder().decode(state.text)")
    tab.run("state.unsaved = false")


def test_a_real_measure_opens_on_its_result(tab):
    tab.run("(state.unsaved = false, home(), null)")
    until(tab, f"{MAIN}.includes('Try a real measure')")
    pressed(tab, "Blind sweeps of places of sex work")
    until(tab, "document.querySelector('nav [aria-current=page]')?.dataset.part === 'RESULT'")
    until(tab, "document.querySelector('iframe')?.contentDocument?.body?.innerText.length > 500")
    assert "Minimum conditions" in tab.run(
        "document.querySelector('iframe').contentDocument.body.innerText"
    )
    part(tab, "QUESTIONS")
