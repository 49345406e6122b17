"""Every screen of the page as people meet it: checked by axe-core in both themes, on narrow and
wide screens, by the keyboard alone, and as the tree that a screen reader gets.
"""

import pytest

from tests.page.browsers import until

pytestmark = pytest.mark.xdist_group("page")

EXAMPLE = "begin({do: 'example', name: 'blind-sweeps'})"
PLANNED = "ask({do: 'plan', today: '2026-11-25'})"
SCREENS = {
    "home": "home()",
    "welcome": "begin({do: 'new'})",
    "features": "begin({do: 'new'}).then(() => reply({go_on: true}))"
    ".then(() => reply({written: 'A title'}))" + ".then(() => reply({go_on: true}))" * 4,
    "question": "ask({do: 'go', question: 'consent'}).then(show)",
    "review": "reply({pressed: 'r'})",
    "note": "ask({do: 'go', question: 'consent'}).then(show).then(() => reply({pressed: 'n'}))",
    "find": "find()",
    "result": "PARTS[1][1]()",
    "plan": "planning()",
    "adopting": f"{PLANNED}.then((made) => adopting(made.suggested[0], made))",
    "sure": "PARTS[3][1]()",
    "trying": "trying([{id: 'consent', set: 'consent=safe', words: 'Consent'}])",
    "comparing": "tool('compare')",
    "reports": "reports()",
    "safety": "tool('safety')",
    "passages": "tool('safety', {act: 'look'})",
    "file": "fileScreen()",
    "passphrase": "sealing()",
    "faults": "faults(['a.yaml:1:1: is no assessment'])",
    "broken": "broken('TypeError: x', W.BROKEN_TOLD)",
    "over": "ask({do: 'reply', reply: {pressed: 's'}}).then(show)",
}
PARTS = ("ask_others", "calls", "card", "committee", "gather", "laws", "more", "new_call", "panel")
SCREENS |= {part: f"tool('{part}')" for part in (*PARTS, "review")}
SCREENS |= {
    "card shown": "tool('card', {act: 'look'})",
    "card made": "tool('card', {act: 'make', format: 'svg'})",
    "clauses": "tool('laws', {act: 'show', files: [], pasted: 'Article 1 Scope', published: ''})",
}
NEEDS_NO_FILE = ("home", "welcome", "features")


@pytest.fixture(scope="module", params=["light", "dark"])
def themed(request, looked_at):
    return looked_at(request.param)


def shown(tab, name):
    """Shows a screen, with an example open where the screen needs a file."""
    tab.run("state.unsaved = false")
    if name not in NEEDS_NO_FILE:
        tab.run(EXAMPLE)
    tab.run(SCREENS[name])
    tab.page.wait_for_timeout(200)


@pytest.mark.parametrize("name", SCREENS)
def test_axe_finds_nothing(themed, name):
    from axe_playwright_python.sync_playwright import Axe

    shown(themed, name)
    themed.page.set_viewport_size({"width": 1280, "height": 900})
    options = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    found = Axe().run(themed.page, options=options).response["violations"]
    told = [(fault["id"], node["html"][:200]) for fault in found for node in fault["nodes"]]
    assert told == []


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_no_screen_scrolls_sideways(looked_at, width):
    tab = looked_at(width=width)
    for name in SCREENS:
        shown(tab, name)
        seen = tab.run("document.documentElement.scrollWidth")
        assert seen <= width, name


@pytest.mark.parametrize("name", SCREENS)
def test_the_focus_is_in_what_is_new(looked_at, themed, name):
    shown(themed, name)
    assert themed.run("document.querySelector('main').contains(document.activeElement)")
    assert themed.run("document.activeElement !== document.querySelector('main')")
    assert themed.run("scrollY") == 0


def test_a_question_is_answered_by_keys_alone(looked_at):
    tab = looked_at()
    keys = tab.page.keyboard
    tab.run("document.querySelector('button.main').focus()")
    keys.press("Enter")
    until(tab, "document.querySelector('#step') !== null")
    keys.press("Tab")
    keys.press("Enter")
    until(tab, "document.activeElement.id === 'words'")
    keys.type("A title that is typed")
    keys.press("Enter")
    until(tab, "document.querySelector('#title').textContent === 'A title that is typed'")
    tab.run("ask({do: 'go', question: 'consent'}).then(show)")
    head = "document.querySelector('#step h1').textContent"
    before = tab.run(head)
    keys.press("3")
    assert tab.run("document.querySelector('input:checked').value") == "3"
    keys.press("Enter")
    until(tab, f"{head} !== {before!r}")
    keys.press("z")
    until(tab, f"{head} === {before!r}")


def test_letters_do_nothing_outside_the_question(looked_at):
    tab = looked_at()
    tab.run(EXAMPLE)
    before = tab.run("document.querySelector('main').textContent")
    tab.run("document.querySelector('nav button[data-part=PLAN]').focus()")
    tab.page.keyboard.press("r")
    tab.page.wait_for_timeout(200)
    assert tab.run("document.querySelector('main').textContent") == before


def test_the_tree_of_a_screen_reader_has_what_is_seen(looked_at):
    tab = looked_at()
    tab.run(EXAMPLE)
    tab.run("ask({do: 'go', question: 'consent'}).then(show)")
    step = tab.run("ask({do: 'step'})")["step"]
    tree = tab.page.locator("main").aria_snapshot()
    assert f'group "{step["text"]}"' in tree
    assert all(f'radio "{option["text"]}"' in tree for option in step["options"])
    assert 'progressbar "Questions answered"' in tree
    assert 'button "Go on"' in tree
    tab.run("PARTS[1][1]()")
    assert 'heading "Result" [level=1]' in tab.page.locator("main").aria_snapshot()
    inside = tab.page.frame_locator("iframe").locator("body").aria_snapshot()
    assert "heading" in inside and "Blind sweeps of places of sex work" in inside
    tab.run("planning()")
    tree = tab.page.locator("main").aria_snapshot()
    assert 'heading "Adopted" [level=2]' in tree
    assert 'button "Adopt: ' in tree
    current = tab.page.locator("nav").aria_snapshot()
    assert 'button "Plan"' in current


def test_what_the_page_says_stands_in_its_catalogue():
    import re

    from impact_check.page.frame import SCRIPTS, asset
    from impact_check.page.messages import words

    used = set()
    for name in SCRIPTS:
        used |= set(re.findall(r"\bW\.([A-Z_]+)", asset(name)))
    codes = set(re.findall(r'"([A-Z]+)"', "".join(map(asset, (*SCRIPTS, "worker.js")))))
    assert used <= set(words())
    assert set(words()) <= used | codes


def test_the_script_is_small():
    from impact_check.page.frame import ASSETS

    assert sum(len(path.read_text().splitlines()) for path in ASSETS.glob("*.js")) < 600
