"""Where what a person types ends up: in the file that they chose, in copies whose number counts up,
encrypted where they want it, and nowhere else.
"""

import base64
import json

import pytest

from impact_check.files.assessments import load_assessment
from impact_check.files.encryption import Keys
from tests import examples
from tests.page.browsers import until

pytestmark = pytest.mark.xdist_group("page")

PATH = examples.FOLDER / "blind-sweeps.yaml"
PASSPHRASE = "harbour violet ladder seventeen"
ANSWER = (
    "ask({do: 'go', question: 'consent'}).then(show)"
    ".then(() => reply({chosen: '%s'})).then(() => null)"
)
HANDLE = """(() => {
    const there = {raw: null};
    window.handle = {
        name: 'chosen.yaml',
        there,
        getFile: async () => new Blob([there.raw]),
        createWritable: async () => {
            let next = null;
            return {
                write: async (raw) => { next = raw; },
                close: async () => {
                    await window.onDisk(base64(next));
                    there.raw = next;
                },
            };
        },
    };
    window.showSaveFilePicker = async () => window.handle;
    return true;
})()"""
GIVEN = """(() => {
    window.given = [];
    window.hand = (name, array) => window.given.push([name, base64(array)]);
    window.showSaveFilePicker = undefined;
    return true;
})()"""


def opened(tab, name, raw):
    tab.run("state.unsaved = false")
    data = base64.b64encode(raw).decode()
    asked = f"bytes({json.dumps(data)})"
    tab.run(f"openFile(new File([{asked}], {json.dumps(name)})).then(() => null)")


@pytest.fixture
def on_disk(looked_at, tmp_path):
    """A tab that saves into a file on this disk, as a browser with such files does."""
    tab = looked_at()
    file = tmp_path / "chosen.yaml"
    write = lambda data: file.write_bytes(base64.b64decode(data))  # noqa: E731
    tab.page.expose_function("onDisk", write)
    tab.run(HANDLE)
    return tab, file


def test_every_answer_is_in_the_chosen_file_and_a_killed_tab_loses_none(on_disk, content):
    tab, file = on_disk
    opened(tab, PATH.name, PATH.read_bytes())
    tab.run(ANSWER % 1)
    assert tab.run("state.unsaved")
    tab.run("save().then(() => null)")
    saved = []
    for key, grade in (("2", "minor"), ("3", "serious"), ("1", "safe")):
        tab.run(ANSWER % key)
        saved.append(load_assessment(file, content).assessment.answers["consent"].answer == grade)
    assert saved == [True, True, True]
    assert tab.run("document.querySelector('#file').textContent") == (
        "Every answer is saved in chosen.yaml."
    )
    tab.page.close(run_before_unload=False)
    assert load_assessment(file, content).assessment.answers["consent"].answer == "safe"


def test_what_somebody_else_wrote_is_not_overwritten(on_disk):
    tab, file = on_disk
    opened(tab, PATH.name, PATH.read_bytes())
    tab.run(ANSWER % 1)
    tab.run("save().then(() => null)")
    before = file.read_bytes()
    tab.run("(handle.there.raw = new Uint8Array([1, 2, 3])) && null")
    tab.run(ANSWER % 2)
    assert file.read_bytes() == before
    assert "changed by somebody else" in tab.run("document.querySelector('#file').textContent")
    assert tab.run("state.unsaved")


def test_a_file_that_cannot_be_written_any_more_is_told(on_disk):
    tab, _file = on_disk
    opened(tab, PATH.name, PATH.read_bytes())
    tab.run(ANSWER % 1)
    tab.run("save().then(() => null)")
    tab.run("(handle.createWritable = async () => { throw new Error('gone'); }) && null")
    tab.run(ANSWER % 2)
    assert "could not be written" in tab.run("document.querySelector('#file').textContent")
    assert tab.run("state.unsaved && !state.saving")


def test_copies_count_up(tab):
    opened(tab, PATH.name, PATH.read_bytes())
    tab.run(GIVEN)
    for key in "123":
        tab.run(ANSWER % key)
        tab.run("save().then(() => null)")
    names = [name for name, _ in tab.run("given")]
    assert names == [f"blind-sweeps-{number}.yaml" for number in (1, 2, 3)]
    assert not tab.run("state.unsaved")


def test_saving_is_offered_after_each_part(tab):
    opened(tab, PATH.name, PATH.read_bytes())
    tab.run(GIVEN)
    tab.run("ask({do: 'go', question: 'consent'}).then(show)")
    assert "A part is done" not in tab.run("document.querySelector('main').textContent")
    tab.run("reply({chosen: '1'}).then(() => null)")
    tab.run("ask({do: 'go', question: 'conflation'}).then(show)")
    assert tab.run("ask({do: 'step'})")["step"]["head"][0] != ""
    assert "A part is done" in tab.run("document.querySelector('main').textContent")
    tab.run("state.unsaved = false")


def test_leaving_with_unsaved_answers_is_warned_of(looked_at):
    tab = looked_at()
    opened(tab, PATH.name, PATH.read_bytes())
    tab.page.mouse.click(5, 5)
    tab.page.keyboard.press("Tab")
    tab.run(ANSWER % 1)
    with tab.page.expect_event("dialog") as asked:
        tab.page.close(run_before_unload=True)
    assert asked.value.type == "beforeunload"
    asked.value.accept()


def sealed(raw):
    keys = Keys(ask=lambda _name, _is_new: PASSPHRASE)
    from pathlib import Path

    return keys.seal(Path("a.yaml.age"), Path("a.yaml.age"), raw)


def test_a_file_of_the_command_opens_with_its_passphrase(tab):
    opened(tab, "sweeps.yaml.age", sealed(PATH.read_bytes()))
    until(tab, "document.querySelector('#passphrase') !== null")
    fill = "(document.querySelector('#passphrase').value = %s) && null"
    send = "document.querySelector('form').requestSubmit()"
    tab.run(fill % json.dumps("wrong " + PASSPHRASE))
    tab.run(send)
    until(tab, "document.body.textContent.includes(W.WRONG)")
    tab.run(fill % json.dumps(PASSPHRASE))
    tab.run(send)
    until(tab, "state.passphrase !== ''")
    assert tab.run("[state.passphrase, savedName()]") == [PASSPHRASE, "sweeps.yaml.age"]


def test_a_file_of_the_page_opens_in_the_command(tab, content, tmp_path):
    opened(tab, PATH.name, PATH.read_bytes())
    tab.run(ANSWER % 2)
    tab.run(GIVEN)
    tab.run("sealing()")
    for field in ("passphrase", "again"):
        tab.run(f"(document.querySelector('#{field}').value = {json.dumps(PASSPHRASE)}) && null")
    tab.run("document.querySelector('form').requestSubmit()")
    until(tab, "given.length === 1")
    [[name, data]] = tab.run("given")
    assert name == "blind-sweeps-1.yaml.age"
    raw = base64.b64decode(data)
    assert raw.startswith(b"age-encryption.org/v1\n")
    keys = Keys(ask=lambda _name, _is_new: PASSPHRASE)
    file = tmp_path / "back.yaml"
    file.write_bytes(keys.open(name, raw))
    assert load_assessment(file, content).assessment.answers["consent"].answer == "minor"
    assert not tab.run("state.unsaved")


SHORT, OTHER = ("too short", "too short"), (PASSPHRASE, PASSPHRASE + "x")


@pytest.mark.parametrize("typed", [SHORT, OTHER], ids=["short", "not the same"])
def test_a_passphrase_that_will_not_do_saves_nothing(tab, typed):
    opened(tab, PATH.name, PATH.read_bytes())
    tab.run(GIVEN)
    tab.run("sealing()")
    for field, words in zip(("passphrase", "again"), typed, strict=True):
        tab.run(f"(document.querySelector('#{field}').value = {json.dumps(words)}) && null")
    tab.run("document.querySelector('form').requestSubmit()")
    until(tab, "document.querySelector('[role=alert]').textContent !== ''")
    assert tab.run("given") == []
    assert tab.run("state.passphrase") == ""


REFUSED = {
    "keys.yaml.age": (b"age-encryption.org/v1\n-> X25519 x\nx\n--- x\n", "for keys"),
    "work.yaml.age": (b"age-encryption.org/v1\n-> scrypt abc 29\nx\n--- x\n", "would hang"),
    "clear.yaml.age": (b"impact_check: assessment/1\n", "is not encrypted"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_an_encrypted_file_that_cannot_be_opened_is_refused_in_words(tab, name):
    raw, words = REFUSED[name]
    opened(tab, name, raw)
    shown = tab.run("document.querySelector('main').innerText")
    assert words in shown and f"{name}:1:1" in shown


def test_a_community_walk_hands_over_its_list_of_questions(tab):
    opened(tab, PATH.name, PATH.read_bytes())
    tab.run(GIVEN)
    data = base64.b64encode(PATH.read_bytes()).decode()
    tab.run(f"begin({{do: 'open', name: 'a.yaml', community: true, base64: {json.dumps(data)}}})")
    for _ in range(60):
        step = tab.run("ask({do: 'step'})")["step"]
        if step["shape"] == "write" and "own" in step["text"]:
            break
        tab.run(
            "reply(%s).then(() => null)"
            % ("{go_on: true}" if step["on_return"] else "{chosen: 'u'}")
        )
    tab.run("reply({written: 'questions.md'}).then(() => null)")
    [[name, made]] = tab.run("given")
    assert name == "questions.md"
    assert base64.b64decode(made).startswith(b"# ")
    tab.run("state.unsaved = false")
