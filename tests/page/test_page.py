"""The page in Chromium and Firefox, opened from a file: the same results as the command, nothing
asked of anybody, nothing kept, hostile files refused in words.
"""

import base64
import json

import pytest

from impact_check.core.walk.steps import Chosen, GoOn, Marked, Pressed, Written
from impact_check.files.assessments import assessment_text, load_assessment
from impact_check.front.lines import reply_of
from impact_check.output.results import as_json, score_values
from tests import examples
from tests.walking import begun, opening, play, sensible, typing_person

pytestmark = pytest.mark.xdist_group("page")

DAY = "2026-11-25"
OPENED = "ask({{do: 'open', name: {name}, base64: {data}, today: '2026-11-25'}})"


def opened(tab, name, raw):
    data = base64.b64encode(raw).decode()
    return tab.run(OPENED.format(name=json.dumps(name), data=json.dumps(data)))


def values(reply):
    """A reply as the page sends it."""
    match reply:
        case Chosen(key):
            return {"chosen": key}
        case Marked(keys, mark):
            return {"marked": list(keys), "mark": mark}
        case Written(words):
            return {"written": words}
        case Pressed(key):
            return {"pressed": key}
        case GoOn():
            return {"go_on": True}


@pytest.mark.parametrize("path", examples.FILES, ids=lambda path: path.stem)
def test_every_example_scores_to_the_same_json(tab, content, path):
    assert opened(tab, path.name, path.read_bytes()).get("faults") is None
    assessment = load_assessment(path, content).assessment
    assert tab.run("ask({do: 'score'})")["json"] == as_json(
        score_values(content, assessment, path.name)
    )


def test_the_same_replies_give_the_same_file(tab, content):
    walk = play(begun(content), opening(content)).walk
    typed = [*opening(content), *typing_person(walk, sensible)]
    played = play(begun(content), typed)
    tab.run(f"ask({{do: 'new', today: '{DAY}'}})")
    replies = [values(reply_of(step, words)) for step, words, _ in played.turns]
    script = """(async () => {
        let file = null;
        for (const reply of %s) {
            const made = await ask({do: 'reply', reply});
            file = made.file || file;
        }
        return new TextDecoder().decode(bytes(file.base64));
    })()"""
    assert tab.run(script % json.dumps(replies)) == assessment_text(played.walk.assessment)


def test_a_question_says_what_the_walk_says(tab):
    path = examples.FOLDER / "hotel-staff-training.yaml"
    opened(tab, path.name, path.read_bytes())
    made = tab.run("ask({do: 'go', question: 'consent'})")
    tab.run(f"show({json.dumps(made)})")
    shown = tab.run("document.querySelector('main').innerText")
    assert made["step"]["text"] in shown
    assert all(option["text"] in shown for option in made["step"]["options"])


HOSTILE = {
    "script.yaml": b"impact_check: assessment/1\nmeasure: {title: '<script>alert(1)</script>'}\n",
    "no-yaml.yaml": b"a: [\n",
    "binary.yaml": b"\x00\x01\x02",
    "word.docx": b"PK\x03\x04" + b"\x00" * 60,
    "huge.yaml": b"impact_check: assessment/1\n" + b"# x\n" * 400_000,
    "sealed.yaml.age": b"age-encryption.org/v1\n-> X25519 x\nx\n--- x\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_in_words_or_stay_text(tab, name):
    made = opened(tab, name, HOSTILE[name])
    if name == "script.yaml":
        assert made["title"] == "<script>alert(1)</script>"
        tab.run(f"show({json.dumps(made)})")
        assert tab.run("document.querySelectorAll('main script').length") == 0
    else:
        assert made["faults"] and all(line.strip() for line in made["faults"])
        assert not any("Traceback" in line for line in made["faults"])


def test_a_refused_file_leaves_the_open_one(tab):
    path = examples.FILES[0]
    opened(tab, path.name, path.read_bytes())
    before = tab.run("ask({do: 'text'})")
    assert opened(tab, "no-yaml.yaml", b"a: [\n")["faults"]
    assert tab.run("ask({do: 'text'})") == before


def test_reports_of_all_kinds_are_the_same_bytes(tab, content):
    from impact_check.core.privacy.editions import EDITIONS
    from impact_check.core.report.for_readers import edited
    from impact_check.output.formats import FORMATS

    path = examples.FOLDER / "outreach-with-firewall.yaml"
    opened(tab, path.name, path.read_bytes())
    assessment = load_assessment(path, content).assessment
    for edition in EDITIONS:
        report = edited(content, assessment, EDITIONS[edition], file=path.name)
        for suffix in FORMATS:
            asked = {"do": "export", "edition": edition, "format": suffix}
            made = tab.run(f"ask({json.dumps(asked)})")
            here = FORMATS[suffix](report)
            raw = here.encode() if isinstance(here, str) else here
            assert base64.b64decode(made["base64"]) == raw, (edition, suffix)


def test_nothing_is_asked_of_anybody_and_nothing_is_kept(tab):
    outside = [url for url in tab.requests if not url.startswith(("file:", "blob:", "data:"))]
    assert outside == []
    assert tab.run("localStorage.length + sessionStorage.length") == 0
    assert tab.run("document.cookie") == ""
    assert tab.run("indexedDB.databases().then((all) => all.length)") == 0


def test_a_request_is_refused_by_the_policy(tab):
    """The policy stops what a fault in the program might try."""
    tried = "fetch('http://127.0.0.1:9/x').then(() => 'sent', () => 'refused')"
    assert tab.run(tried) == "refused"
