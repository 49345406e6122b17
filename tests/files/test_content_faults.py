"""Every fault of content, whole: a mistake gives exactly its own faults, each in its place (marked § in the edits)."""

import json

import pytest
import yaml

from impact_check.errors import BadFiles, ImpactCheckError
from impact_check.files.content import content_faults, content_files, load_content
from impact_check.files.documents import read_document
from impact_check.files.resources import shipped
from tests.files import small

REG, MORE, RAIDS, VERSION, NEW = "register/all.yaml", "register/more.yaml", "raids.yaml", "register/content.yaml", "new.yaml"
CITE = "cite: [{source: guide, section: One, page: 1}]"

BASE = {
    REG: small.REGISTER,
    MORE: f"""\
impact_check: register/1
harms:
  fear: {{name: Fear, scale: 2, irremediability: 1, why: w, {CITE}}}
routes:
  entry: {{name: Entry, pillar: protection, leads_to: {{fear: {{strength: direct, why: w}}}}, {CITE}}}
  notice: {{name: Notice, pillar: protection, leads_to: {{fear: {{strength: contributing, why: w}}}}, {CITE}}}
mitigations:
  warn: {{text: t, targets: {{door: minor}}, who: w, when: before-launch, in_place_means: m, verify: v, {CITE}}}
""",
    RAIDS: small.CHECKLIST
    + """\
  - id: door
    route: entry
    text: Who opens?
    cite: [{page: 1}]
    options: {safe: a, serious: b}
    who_knows: [authority]
- id: s2
  title: Second
  questions:
  - id: paper
    route: notice
    text: Is there a paper?
    options: {safe: a, harmful: b}
    not_applicable_if: There is no door.
    who_knows: [affected-people]
    cite:
    - {page: 1}
    - {section: Two, page: 4, note: 9}
    - {source: web, section: Finding 1}
"""
    + (SIGN := """\
  - id: sign
    route: notice
    text: Who signs?
    options: {safe: a, serious: b}
    who_knows: [public-record]
"""),
    VERSION: small.CONTENT,
}


def unknown(kind, id_, near):
    return f"there is no {kind} '{id_}'; did you mean '{near}'?"


def double(id_, file, line):
    return f"'{id_}' stands already in {file}, line {line}; give one of the two another id"


NO_ID = "which is not in the form wanted here; ids use small letters, digits, '_' and '-', dates are written 2026, 2026-03 or 2026-03-01"
NOT_REACHED = "no route leads to this harm; link a route to it or remove it"
NOT_ADDRESSED = "no mitigation addresses this harm; add one, or say why in 'redesign_only'"
NO_KIND = "begin the file with 'impact_check: register/1', 'checklist/1' or 'content/1'"
ONE_FAULT = "one mistake gives several faults"

CASES = {
    "unknown right": ([(REG, "rights: [liberty]", "rights: [§liberti]")], ["'h1': " + unknown("right", "liberti", "liberty")]),
    "unknown heightened group": ([(REG, "[migrants]", "[migrants, §migrant]")], ["'h1': " + unknown("group", "migrant", "migrants")]),
    "unknown feature": ([(REG, "[police]", "[§polise]")], ["'r1': " + unknown("feature", "polise", "police")]),
    "unknown group of a route": ([(REG, "groups: []", "groups: [§migrant]")], ["'r1': " + unknown("group", "migrant", "migrants")]),
    "unknown harm of a route": (
        [(MORE, "leads_to: {fear: {strength: c", "leads_to: {feer: §{strength: c")],
        ["'notice': " + unknown("harm", "feer", "fear")],
    ),
    "unknown route of a question": ([(RAIDS, "route: notice", "route: §notise"), (MORE, "  notice:", "  §notice:")],
        ["'paper': " + unknown("route", "notise", "notice"), "'notice': no question asks about this route; add one or remove the route"]),
    "unknown red line": ([(RAIDS, "    not_applicable_if: There is no door.", "    red_line: §l2")], ["'paper': there is no red line 'l2'; use one of l1"]),
    "unknown target": ([(MORE, "{door: minor}", "{door: minor, papr: §minor}")], ["'warn': " + unknown("question", "papr", "paper")]),
    "unknown only target": (
        [(MORE, "{door: minor}", "{dor: §minor}")], ["'warn': " + unknown("question", "dor", "door")], ONE_FAULT),
    "unknown harm of a safeguard": ([(REG, "harms: [h1]", "harms: [h1, §feer]")], ["'m1': " + unknown("harm", "feer", "fear")]),
    "unknown route of a case": ([(REG, "routes: [r1]", "routes: [r1, §notise]")], ["'c1': " + unknown("route", "notise", "notice")]),
    "unknown source": ([(RAIDS, "- {source: web,", "- {source: §wep,")], ["'paper': " + unknown("source", "wep", "web")]),
    "unknown citing source": ([(REG, "{title: Web, kind: organisation", "{title: Web, cited_by: §gide, kind: organisation")],
        ["'web': " + unknown("source", "gide", "guide")]),
    "retired id that became nothing": (
        [(VERSION, "{now: q1,", "{now: §q7,")], ["'q0': " + unknown("question", "q7", "q1")], "where a retired id went is not checked"),
    "unknown section": ([(RAIDS, "section: Two", "section: §Too")], ["'paper': 'guide' has no section 'Too'; did you mean 'Two'?"]),
    "no page": ([(RAIDS, "    - {page: 1}", "    - §{section: One}")], ["'paper': 'guide' has pages; add 'page'"]),
    "page out of the section": ([(RAIDS, "page: 4, note", "page: §5, note")],
        ["'paper': page 5 is not in 'Two', which runs from page 3 to 4; correct one of them"]),
    "page where there is none": ([(RAIDS, "Finding 1}", "Finding 1, page: §1}")], ["'paper': 'web' has no pages; remove 'page'"]),
    "unknown note": ([(RAIDS, "note: 9", "note: §8")],
        ["'paper': no work in the bibliography stands for note 8 of 'guide'; add it to the sources"]),
    "wrong default source": ([(RAIDS, "cite: {source: guide", "cite: {source: gude"), (RAIDS, "[{page: 2}]", "[§{page: 2}]"),
        (RAIDS, "cite: [{page: 1}]", "cite: [§{page: 1}]"), (RAIDS, "- {page: 1}", "- §{page: 1}"), (RAIDS, "- {section", "- §{section")],
        [f"'{one}': " + unknown("source", "gude", "guide") for one in ("q1", "door", "paper", "paper")]),
    "route asked in two checklists": (
        [(NEW, None, small.CHECKLIST.replace("raids", "more").replace("s1", "s3").replace("q1", "q3")), (REG, "  r1: {", "  §r1: {")],
        ["'r1': is asked in several checklists (more, raids); keep a route in one of them"]),
    "route not asked": ([(MORE, "mitigations:", "  §idle: {name: I, pillar: prevention, leads_to: {fear: {strength: direct, why: w}}, "
        + CITE + "}\nmitigations:")], ["'idle': no question asks about this route; add one or remove the route"]),
    "harm not reached": ([(MORE, "routes:", "  §debt: {name: D, scale: 1, irremediability: 1, why: w, redesign_only: r, " + CITE + "}\nroutes:")],
        ["'debt': " + NOT_REACHED]),
    "harm not addressed": ([(MORE, "{door: minor}", "{q1: minor}"), (MORE, "  fear: {", "  §fear: {")], ["'fear': " + NOT_ADDRESSED]),
    "harm for redesign only": ([(MORE, "{door: minor}", "{q1: minor}"), (MORE, "scale: 2", "redesign_only: Why., scale: 2")], []),
    "harm that no target leads to": ([(REG, "harms: [h1]", "harms: [h1, §fear]")],
        ["'m1': no question it targets leads to 'fear'; remove the harm or target a question that does"]),
    "safeguard that is no better": ([(MORE, "{door: minor}", "{door: §serious}")],
        ["'warn': reaches 'serious', which is no better than the worst option of 'door'; name a better class"]),
    "red line without question": ([(RAIDS, "    red_line: l1\n", ""), (REG, "  l1: {", "  §l1: {")],
        ["'l1': no question carries this red line; give one 'red_line: l1'"]),
    "red line without its class": ([(RAIDS, "    text: Who", "    red_line: l1\n    text: Who"), (RAIDS, "{safe: a, serious: b}", "§{safe: a, serious: b}")],
        ["'door': carries the red line 'l1' but offers no option of its class 'harmful'; add that option"]),
    "red line that may not apply": ([(RAIDS, "    text: What?", "    text: What?\n    not_applicable_if: §Never.")],
        ["'q1': a question with a red line always applies; remove 'not_applicable_if'"]),
    "options out of order": ([(RAIDS, "{safe: a, minor: b, harmful: c}", "§{minor: b, safe: a, harmful: c}")],
        ["'q1': the options stand in another order than safe, minor, harmful; order them from safe to harmful"]),
    "same id in one file": ([(MORE, "  notice: {", "  §entry: {")], ["'entry' stands here a second time; keep one of the two"]),
    "same id in two files": ([(REG, "  migrants:", "  §migrants:"), (NEW[:-5] + ".json", None,
        json.dumps({"impact_check": "register/1", "groups": {"migrants": {"name": "M", "text": "t", "cite": [{"source": "guide", "section": "One", "page": 1}]}}}, indent=1))],
        [double("migrants", "new.json", 4)]),
    "same question in one file": ([(RAIDS, "- id: s2", "  - §id: q1\n    route: r1\n    text: t\n    options: {safe: a, minor: b, harmful: c}\n"
        "    who_knows: [proposer]\n    red_line: l1\n    cite: [{page: 1}]\n- id: s2")], [double("q1", "raids.yaml", 11)]),
    "same question over another route": ([(RAIDS, "id: paper", "id: door"), (RAIDS, "- id: door\n    route: notice", "- §id: door\n    route: notice")],
        [double("door", "raids.yaml", 18)], ONE_FAULT),
    "same section": ([(RAIDS, "- id: s2", "- §id: s1")], [double("s1", "raids.yaml", 8)]),
    "same checklist": ([(RAIDS, "id: raids", "§id: raids"), (NEW, None, small.CHECKLIST.replace("s1", "s3").replace("q1", "q3"))],
        [double("raids", "new.yaml", 2)]),
    "id of a question": ([(RAIDS, "id: sign", "id: §sign.1")], [f"'id' is 'sign.1', {NO_ID}"]),
    "id of an entry": ([(REG, "  police: {", "  §Police: {"), (REG, "[police]", "[]")],
        ["'Police' is not a usable id; begin with a small letter and use only small letters, digits, '_' and '-'"]),
    "missing field": ([(REG, "h1: {name: Harm one, ", "h1: {"), (REG, "  h1: {", "  §h1: {")], ["'name' is missing; add it"]),
    "unknown field": ([(REG, "scale: 4", "scale: 4, §skale: 4")], ["'skale' is not a field that is known here; did you mean 'scale'?"]),
    "number for a text": ([(RAIDS, "text: Is there a paper?", "text: §12")],
        ["'text' is '12', read as a number or a true/false value; put it in quotes to make it a text"]),
    "text for a number": ([(REG, "scale: 4", "scale: §four")], ["'scale' is 'four' but must be a whole number"]),
    "text for a list": ([(REG, "rights: [liberty]", "rights: §liberty")], ["'rights' is 'liberty' but must be a list; start each entry with '- '"]),
    "second content file": ([(VERSION, "impact", "§impact"), (NEW, None, 'impact_check: content/1\nversion: "2"\n')], [double("content", "new.yaml", 1)]),
    "broken content file": ([(VERSION, 'impact_check: content/1\nversion: "1"', "§impact_check: content/1")], ["'version' is missing; add it"]),
    "unknown kind": ([(NEW, None, "impact_check: §chekclist/1\n")], [f"'chekclist' is not a kind of content; did you mean 'checklist'?; {NO_KIND}"]),
    "no kind": ([(NEW, None, "§a: 1\n")], [f"does not say what kind of content it is; {NO_KIND}"]),
    "broken question": ([(RAIDS, "options: {safe: a, serious: b}", "options: {safe: a, §seriuos: b}")],
        ["'seriuos' is not known here; did you mean 'serious'?"]),
    "broken question with a harm-bound safeguard": ([(RAIDS, "{safe: a, minor: b, harmful: c}", "{safe: a, minor: b, §harmfull: c}")],
        ["'harmfull' is not known here; did you mean 'harmful'?"], ONE_FAULT),
    "broken only question of a section": ([(RAIDS, SIGN, ""), (RAIDS, "{safe: a, harmful: b}", "{safe: a, §harmfull: b}")],
        ["'harmfull' is not known here; did you mean 'harmful'?"], ONE_FAULT),
    "broken route": ([(REG, "pillar: protection", "pillar: §care")],
        ["'pillar' is 'care' but must be one of prevention, protection, prosecution, partnership"], ONE_FAULT),
    "broken work": ([(REG, "kind: study", "kind: §novel")],
        ["'kind' is 'novel' but must be one of guide, study, official, organisation, media, law, testimony, other"], ONE_FAULT),
    "pages backwards": ([(REG, "Two: [3, 4]", "Two: §[4, 3]"), (RAIDS, "section: Two, page: 4", "section: One, page: 2")],
        ["'guide': 'Two' runs from page 4 to 3; correct one of them"], "a section may end before it begins"),
    "wrong shape of sections": ([(REG, "[Finding 1]", "§5")],
        ["'sections' is '5' but must be a group of fields, 'name: value'"], "the message names a type of pydantic"),
}  # fmt: skip


def edited(folder, edits):
    """The folder with the edits made and the marks taken out; the places of the marks, by file and line."""
    texts = dict(BASE)
    for file, old, new in edits:
        assert old is None or texts[file].count(old) == 1, old
        texts[file] = new if old is None else texts[file].replace(old, new)
    places = []
    for file in sorted(texts):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(texts[file].replace("§", ""), encoding="utf-8")
        for line, text in enumerate(texts[file].splitlines(), start=1):
            parts = text.split("§")
            places += [f"{folder / file}:{line}:{len(''.join(parts[: mark + 1])) + 1}" for mark in range(len(parts) - 1)]
    return places


@pytest.mark.parametrize("name", CASES)
def test_a_mistake_gives_its_faults_and_no_others(name, tmp_path, request):
    edits, says, *broken = CASES[name]
    if broken:
        request.applymarker(pytest.mark.xfail(reason=broken[0]))
    places = edited(tmp_path, edits)
    assert len(places) == len(says)
    found = [str(one).replace(f"in {tmp_path}/", "in ") for one in content_faults(tmp_path)]
    assert found == [f"{place}: {what}" for place, what in zip(places, says, strict=True)]


MANY = ("options out of order", "page out of the section", "unknown feature", "safeguard that is no better")


def test_the_faults_of_all_files_are_told_in_one_run_in_order(tmp_path):
    places = edited(tmp_path, [edit for name in MANY for edit in CASES[name][0]])
    with pytest.raises(BadFiles) as caught:
        load_content(tmp_path)
    assert str(caught.value).splitlines() == [f"{place}: {CASES[name][1][0]}" for place, name in zip(places, MANY, strict=True)]


def test_an_unreadable_file_does_not_hide_broken_entries_elsewhere(tmp_path):
    edited(tmp_path, CASES["text for a number"][0] + CASES["number for a text"][0] + [(NEW, None, "a: [\n")])
    assert [one.file.rpartition("/")[2] for one in content_faults(tmp_path)] == ["new.yaml", "raids.yaml", "all.yaml"]


def test_a_folder_without_version_or_without_files_is_told(tmp_path):
    edited(tmp_path, [])
    (tmp_path / VERSION).unlink()
    says = "has no file that begins with 'impact_check: content/1'; add it with a version"
    assert [str(one) for one in content_faults(tmp_path)] == [f"{tmp_path}:1:1: {says}"]
    with pytest.raises(ImpactCheckError, match="there is no content here; name a folder that holds 'register' and checklists"):
        content_files(tmp_path / "none")


def test_the_default_citation_fills_only_what_names_no_source(tmp_path):
    edited(tmp_path, [])
    cites = load_content(tmp_path).questions["paper"].cite
    assert [(one.source, one.section, one.page) for one in cites] == [("guide", "One", 1), ("guide", "Two", 4), ("web", "Finding 1", None)]


@pytest.mark.parametrize("ending", [".yaml", ".json"])
def test_the_shipped_digest_is_that_of_what_it_says(tmp_path, content, ending):
    for number, path in enumerate(reversed(content_files(shipped("checklists")))):
        plain = json.loads(json.dumps(read_document(path, 10**7).value))
        text = json.dumps(plain) if ending == ".json" else yaml.safe_dump(plain, sort_keys=True, width=50, indent=4)
        (tmp_path / f"f{number:02}{ending}").write_text(text, encoding="utf-8")
    again = load_content(tmp_path)
    assert (again.digest, again.version, again.is_shipped) == (content.digest, content.version, False)
