"""A form in a real browser: filled in by keyboard on a small screen, offline, and what it gives is
read back as it was meant.

Skipped, with the reason, where there is no Chromium or the extra `browser` is not installed.
"""

import json
import time

import pytest

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.sheet import Sheet
from impact_check.core.sheets.form import Wish, form_of
from impact_check.files.sheets import Asked, sheets_in
from impact_check.output.form_html import form_html
from tests.output.test_browser import CHROMIUM, RULES, axe, browser

__all__ = ["browser"]
pytestmark = [
    pytest.mark.skipif(
        CHROMIUM is None, reason="no Chromium on this machine: apt-get install chromium"
    ),
    pytest.mark.xdist_group("browser"),
]

TITLE = "Poster campaign <b>\u201cOpen your eyes\u201d</b>"
PLAIN = {"measure": {"title": TITLE, "share": "yes", "description": "Posters.\n</script>"}}
SMALL = {"width": 320, "height": 640}


def made(content, **wish):
    measure = Assessment.model_validate_json(json.dumps(PLAIN))
    return form_of(content, measure, Wish(**{"role": "colleague", **wish}))


@pytest.fixture
def page(browser, content, tmp_path):
    """The form for a colleague, opened from a file by a browser that is offline."""
    file = tmp_path / "ask.html"
    questions = ("conflation", "aim_migration", "consent", "firewall", "third_services")
    questions = tuple(id_ for id_ in questions if id_ in content.questions)
    file.write_text(form_html(content, made(content, questions=questions)), encoding="utf-8")
    context = browser.new_context(offline=True, viewport=SMALL, accept_downloads=True)
    opened = context.new_page()
    opened.set_default_timeout(20_000)
    opened.wrong, opened.asked = [], []
    opened.on("request", lambda request: opened.asked.append(request.url))
    opened.on("pageerror", lambda error: opened.wrong.append(str(error)))
    opened.on("console", lambda said: opened.wrong.append(said.text))
    opened.goto(file.as_uri())
    yield opened
    asked = [url for url in opened.asked if not url.startswith(("file:", "blob:"))]
    assert (opened.wrong, asked) == ([], [])
    context.close()


def answer(page, question, value):
    page.check(f'[data-question="{question}"] input[value="{value}"]')


def beside(page, question, part):
    return page.locator(f'[data-question="{question}"] [data-part="{part}"]')


def open_all(page):
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
    page.wait_for_function("document.querySelectorAll('[data-part=best]').length > 1")


def filled(page):
    """Answers of every kind, given with the mouse."""
    open_all(page)
    page.fill('[data-part="organisation"]', "Red Lamp \u201cK\u201d")
    page.check('[data-part="named"]')
    page.check('[data-part="affected"]')
    answer(page, "conflation", "serious")
    beside(page, "conflation", "evidence").select_option("documented")
    beside(page, "conflation", "source").fill("Call for tenders,  p. 2")
    beside(page, "conflation", "note").fill("Two lines:\nthe second")
    beside(page, "conflation", "share").check()
    beside(page, "aim_migration", "best").select_option("minor")
    beside(page, "aim_migration", "worst").select_option("harmful")
    answer(page, "consent", "unknown")
    page.fill('[data-part="remarks"]', "Thank you")


def read(content, text):
    (brought,) = sheets_in("sheet", text.encode(), Asked(content, TITLE))
    assert brought.faults == ()
    return brought.sheet


def expected(sheet: Sheet) -> None:
    assert (sheet.organisation, sheet.may_be_named, sheet.affected, sheet.remarks) == (
        "Red Lamp \u201cK\u201d",
        "yes",
        "yes",
        "Thank you",
    )
    assert set(sheet.answers) == {"conflation", "aim_migration", "consent"}
    first = sheet.answers["conflation"]
    assert (first.answer, first.evidence, first.share) == ("serious", "documented", "yes")
    assert sheet.answers["aim_migration"].answer == ("minor", "harmful")
    assert sheet.answers["consent"].answer == "unknown"


def test_a_file_and_a_text_give_the_same_sheet(page, content):
    filled(page)
    with page.expect_download() as waiting:
        page.click("#save")
    assert waiting.value.suggested_filename == "answers.json"
    saved = read(content, waiting.value.path().read_text(encoding="utf-8"))
    expected(saved)
    assert saved.answers["conflation"].note == "Two lines:\nthe second"
    assert saved.answers["conflation"].said == content.questions["conflation"].options["serious"]
    page.click("#make")
    pasted = read(content, page.input_value("#text"))
    expected(pasted)
    assert pasted.answers["conflation"].note == "Two lines: the second"
    assert pasted.serial == saved.serial != ""


def test_what_was_saved_can_be_gone_on_with(page, content, tmp_path):
    filled(page)
    with page.expect_download() as waiting:
        page.click("#save")
    waiting.value.save_as(tmp_path / "answers.json")
    page.reload()
    assert page.locator("input:checked").count() == 0
    page.set_input_files("#open", tmp_path / "answers.json")
    page.wait_for_function("document.getElementById('status').textContent !== ''")
    page.click("#make")
    expected(read(content, page.input_value("#text")))


def test_another_file_changes_nothing(page, tmp_path):
    answer(page, "conflation", "safe")
    other = tmp_path / "other.json"
    other.write_text('{"impact_check": "sheet/1", "form": "another"}')
    page.set_input_files("#open", other)
    page.wait_for_function("document.getElementById('status').textContent !== ''")
    assert page.locator("input:checked").count() == 1


def test_an_answer_can_be_taken_back(page, content):
    open_all(page)
    answer(page, "conflation", "safe")
    page.click('[data-question="conflation"] .clear')
    page.click("#make")
    assert not read(content, page.input_value("#text")).answers


def test_a_range_and_an_option_never_stand_together(page, content):
    open_all(page)
    answer(page, "conflation", "safe")
    beside(page, "conflation", "best").select_option("serious")
    beside(page, "conflation", "worst").select_option("minor")
    assert page.locator('[data-question="conflation"] input[type=radio]:checked').count() == 0
    page.click("#make")
    assert read(content, page.input_value("#text")).answers["conflation"].answer == "serious"
    answer(page, "conflation", "harmful")
    page.click("#make")
    assert read(content, page.input_value("#text")).answers["conflation"].answer == "harmful"


def test_the_keyboard_is_enough(page, content):
    page.focus('[data-question="conflation"] input[value="safe"]')
    page.keyboard.press("ArrowDown")
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "make":
            break
    page.keyboard.press("Enter")
    assert read(content, page.input_value("#text")).answers["conflation"].answer == "minor"
    assert page.evaluate("document.activeElement.id") == "text"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible_and_never_wider_than_a_phone(page, scheme):
    page.emulate_media(color_scheme=scheme)
    open_all(page)
    page.evaluate("document.querySelectorAll('[hidden]').forEach(each => { each.hidden = false })")
    assert page.evaluate("document.documentElement.scrollWidth") <= SMALL["width"]
    page.evaluate(axe.AXE_SCRIPT)
    found = page.evaluate("rules => axe.run({runOnly: rules, resultTypes: ['violations']})", RULES)
    assert [(fault["id"], fault["nodes"][0]["target"]) for fault in found["violations"]] == []


def test_facts_take_questions_away(browser, content, tmp_path):
    file = tmp_path / "ask.html"
    form = made(content, role="authority")
    needing = next(id_ for id_, features in form.hides.items() if len(features) == 1)
    (feature,) = form.hides[needing]
    file.write_text(form_html(content, form), encoding="utf-8")
    page = browser.new_page(viewport=SMALL)
    page.goto(file.as_uri())
    box = page.locator(f'[data-question="{needing}"]')
    assert box.is_visible()
    answer(page, needing, "unknown")
    page.check(f'[data-fact="{feature}"] input[value="no"]')
    assert not box.is_visible()
    page.click("#make")
    sheet = read(content, page.input_value("#text"))
    assert needing not in sheet.answers
    assert sheet.features == {feature: "no"}
    page.close()


def test_the_largest_form_opens_at_once_on_a_slow_phone(browser, content, tmp_path):
    file = tmp_path / "whole.html"
    file.write_text(form_html(content, made(content)), encoding="utf-8")
    assert file.stat().st_size < 300_000
    page = browser.new_page(viewport=SMALL)
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
    taken = []
    for _ in range(5):  # the machine may be busy; a slow form is slow every time
        start = time.perf_counter()
        page.goto(file.as_uri())
        page.wait_for_function("document.getElementById('count').textContent !== ''")
        taken.append(time.perf_counter() - start)
    assert min(taken) < 1
    assert page.locator("[data-question]").count() == len(content.questions)
    page.close()


def test_nothing_is_stored_and_leaving_is_warned_of(page):
    filled(page)
    kept = "[localStorage.length, sessionStorage.length, document.cookie.length]"
    assert page.evaluate(kept) == [0, 0, 0]
    said = []
    page.on("dialog", lambda dialog: (said.append(dialog.type), dialog.accept()))
    page.close(run_before_unload=True)
    page.wait_for_event("close")
    assert said == ["beforeunload"]
