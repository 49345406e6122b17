"""Content is checked as a whole: one edit of a sound folder gives exactly its fault, with its place
and what to do.
"""

import pytest
import yaml

from impact_check.core.checks.findings import ID_NAMES, Finding
from impact_check.core.views.standing import content_note
from impact_check.errors import BadFiles, ImpactCheckError
from impact_check.files.content import (
    content_faults,
    load_content,
    load_shipped,
    named_checklists,
    read_content,
)
from impact_check.files.extensions import extension_notes, load_extension
from impact_check.files.resources import shipped
from tests.files import small

R, Q = "register/all.yaml", "raids.yaml"

EDITS = [
    (
        R,
        "rights: [liberty]",
        "rights: [libery]",
        "3:",
        "there is no right 'libery'; did you mean 'liberty'?",
    ),
    (
        R,
        "heightened: [migrants]",
        "heightened: [migrant]",
        "3:",
        "there is no group 'migrant'; did you mean 'migrants'?",
    ),
    (
        R,
        "features: [police]",
        "features: [polise]",
        "5:",
        "there is no feature 'polise'; did you mean 'police'?",
    ),
    (R, "groups: []", "groups: [nobody]", "5:", "there is no group 'nobody'; use one of migrants"),
    (
        R,
        "{h1: {strength: direct, why: w}}",
        "{h1: {strength: direct, why: w}, h2: {strength: direct, why: w}}",
        "5:",
        "no harm 'h2'",
    ),
    (
        R,
        "targets: {q1: minor}",
        "targets: {q1: minor, q2: safe}",
        "9:",
        "there is no question 'q2'",
    ),
    (
        R,
        "targets: {q1: minor}",
        "targets: {q1: harmful}",
        "9:",
        "no better than the worst option of 'q1'",
    ),
    (R, "harms: [h1], who", "harms: [hh], who", "9:", "there is no harm 'hh'"),
    (R, "routes: [r1]", "routes: [r2]", "17:", "there is no route 'r2'; use one of r1"),
    (R, "note: 5}", "note: 6}", "5:", "no work in the bibliography stands for note 6 of 'guide'"),
    (
        R,
        "{source: web, section: Finding 1}",
        "{source: web, section: Finding 1, page: 1}",
        "9:",
        "'web' has no pages; remove 'page'",
    ),
    (
        R,
        "cited_by: guide",
        "cited_by: guides",
        "21:",
        "there is no source 'guides'; did you mean 'guide'?",
    ),
    (R, "scale: 4", "scale: 5", "3:", "'scale' is '5' but must be 4 or less"),
    (
        R,
        "scale: 4",
        "scael: 4",
        "3:",
        "'scael' is not a field that is known here; did you mean 'scale'?",
    ),
    (R, "strength: direct", "strength: strong", "5:", "must be one of direct, contributing"),
    (R, "  h1: {", "  H 1: {", "3:3", "'H 1' is not a usable id"),
    (Q, "route: r1", "route: r9", "12:12", "there is no route 'r9'; use one of r1"),
    (Q, "red_line: l1", "red_line: l9", "13:", "there is no red line 'l9'; use one of l1"),
    (Q, "page: 2", "page: 3", "17:19", "page 3 is not in 'One', which runs from page 1 to 2"),
    (Q, "cite: [{page: 2}]", "cite: [{note: 9}]", "17:", "'guide' has pages; add 'page'"),
    (
        Q,
        "section: One}",
        "section: Onne}",
        "17:",
        "'guide' has no section 'Onne'; did you mean 'One'?",
    ),
    (Q, "source: guide", "source: gide", "17:", "there is no source 'gide'; did you mean 'guide'?"),
    (Q, ", harmful: c", ", serious: c", "15:", "offers no option of its class 'harmful'"),
    (
        Q,
        "{safe: a, minor: b, harmful: c}",
        "{harmful: c, safe: a, minor: b}",
        "15:",
        "order them from safe to harmful",
    ),
    (
        Q,
        "    text: What?",
        "    not_applicable_if: never\n    text: What?",
        "14:",
        "a question with a red line always applies",
    ),
    (
        Q,
        "    text: What?",
        "    txt: What?",
        "14:5",
        "'txt' is not a field that is known here; did you mean 'text'?",
    ),
    (Q, "who_knows: [proposer]", "who_knows: [me]", "16:", "must be one of proposer, authority"),
]


@pytest.mark.parametrize(
    ("file", "old", "new", "place", "says"), EDITS, ids=[one[4][:40] for one in EDITS]
)
def test_one_edit_gives_its_fault(tmp_path, file, old, new, place, says):
    folder = small.write(tmp_path)
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    found = [str(one) for one in content_faults(folder)]
    assert [one for one in found if f"{file}:{place}" in one and says in one], found


def test_the_small_folder_is_sound(tmp_path):
    content = load_content(small.write(tmp_path))
    assert (list(content.questions), content.version, list(content.retired)) == (
        ["q1"],
        "1",
        ["q0"],
    )


def test_faults_of_all_files_come_in_one_run(tmp_path):
    folder = small.write(
        tmp_path,
        register=small.REGISTER.replace("rights: [liberty]", "rights: [freedom]"),
        checklist=small.CHECKLIST.replace("page: 2", "page: 9"),
        more="impact_check: register/1\nharms:\n  h7: {name: x}\n",
    )
    files = {one.file.rpartition("/")[2] for one in content_faults(folder)}
    assert files == {"all.yaml", "raids.yaml", "more.yaml"}


SECOND_QUESTION = (
    "  - {id: q2, route: r1, text: t, options: {safe: a, harmful: b}, who_knows: [proposer], cite:"
    " [{page: 1}]}\n"
)
WHOLE = [
    ({"checklist": small.CHECKLIST.replace("    text: What?\n", "")}, "raids.yaml:11:5: 'text' is missing; add it"),
    ({"checklist": small.CHECKLIST.replace("    text: What?\n", "") + SECOND_QUESTION}, "raids.yaml:11:5: 'text' is missing; add it"),
    ({"register": small.REGISTER.replace("scale: 4", "scale: 5")}, "register/all.yaml:3:31: 'scale' is '5' but must be 4 or less"),
    ({"checklist": small.CHECKLIST.replace("section: One", "section: Onne")}, "raids.yaml:17:12: 'q1': 'guide' has no section 'Onne'; did you mean 'One'?"),
    ({"checklist": small.CHECKLIST.replace("page: 2", "section: Onne, page: 2")}, "raids.yaml:17:22: 'q1': 'guide' has no section 'Onne'; did you mean 'One'?"),
    ({"checklist": small.CHECKLIST.replace("page: 2", "source: gide, section: One, page: 2")}, "raids.yaml:17:21: 'q1': there is no source 'gide'; did you mean 'guide'?"),
    ({"checklist": small.CHECKLIST.replace("page: 2", "source: web")}, "raids.yaml:17:12: 'section' is missing; add it"),
    ({"checklist": small.CHECKLIST.replace("[{page: 2}]", "[x]")}, "raids.yaml:17:12: 'cite' is 'x' but must be a group of fields, 'name: value'"),
    ({"checklist": small.CHECKLIST.replace("    cite: [{page: 2}]\n", "")}, "raids.yaml:11:5: 'q1': 'guide' has pages; add 'page'"),
    ({"register": small.REGISTER.replace("  police:", "  polize:").replace("[police]", "[]")}, "register/all.yaml:15:3: 'polize': no route opens for this feature, so that a 'no' to it hides nothing; name it in a route"),
    *(
        ({"register": small.REGISTER.replace("[liberty]", "[libery]"), "more": more}, f"more.yaml:2:{says}; begin the file with 'impact_check: register/1', 'checklist/1' or 'content/1'")
        for more, says in (
            ("# x\na: 1\n", "1: does not say what kind of content it is"),
            *((f"# x\nimpact_check: {kind[:-1]}/1\n", f"15: '{kind[:-1]}' is not a kind of content; did you mean '{kind}'?") for kind in ("register", "checklist", "content")),
        )
    ),
    ({"more": "impact_check: [", "register": small.REGISTER.replace("[liberty]", "[libery]")}, "more.yaml:1:15: is a bracket that is never closed; add the second one"),
    ({"content": "impact_check: content/1\nversion: 1\n"}, "register/content.yaml:2:10: 'version' is '1', read as a number or a true/false value; put it in quotes to make it a text"),
    ({"more": small.CONTENT}, "register/content.yaml:1:1: 'content' stands already in {folder}/more.yaml, line 1; give one of the two another id"),
]  # fmt: skip


LIBERY = small.REGISTER.replace("[liberty]", "[libery]")
NO_LIBERY = "register/all.yaml:3:71: 'h1': there is no right 'libery'; did you mean 'liberty'?"
BESIDE = [  # where an entry can be left out, what is wrong elsewhere is told too
    ({"checklist": small.CHECKLIST.replace("    text: What?\n", "") + SECOND_QUESTION}, ["raids.yaml:11:5: 'text' is missing; add it", NO_LIBERY]),
    ({"checklist": small.CHECKLIST.replace("page: 2", "page: x") + SECOND_QUESTION}, ["raids.yaml:17:19: 'page' is 'x' but must be a whole number", NO_LIBERY]),
    ({"checklist": small.CHECKLIST.replace("- id: q1\n    route", "- route") + SECOND_QUESTION}, ["raids.yaml:11:5: 'id' is missing; add it"]),
    ({"checklist": small.CHECKLIST + "  - only words\n"}, ["raids.yaml:18:5: 'questions' is 'only words' but must be a group of fields, 'name: value'"]),
    ({"checklist": small.CHECKLIST.replace("title: First", "title: 1")}, ["raids.yaml:9:10: 'title' is '1', read as a number or a true/false value; put it in quotes to make it a text"]),
    ({"checklist": small.CHECKLIST.replace("name: Raids", "name: 1")}, ["raids.yaml:3:7: 'name' is '1', read as a number or a true/false value; put it in quotes to make it a text"]),
    ({"checklist": small.CHECKLIST.split("sections:")[0] + "sections: [3]\n"}, ["raids.yaml:7:12: 'sections' is '3' but must be a group of fields, 'name: value'"]),
    ({"checklist": small.CHECKLIST.split("  questions:")[0] + "  questions: 3\n"}, ["raids.yaml:10:14: 'questions' is '3' but must be a list; start each entry with '- '"]),
    ({"more": "impact_check: register/1\nharms: {h7: 3}\n"}, ["more.yaml:2:13: 'h7' is '3' but must be a group of fields, 'name: value'", NO_LIBERY]),
    ({"more": "impact_check: register/1\nharms: 3\n"}, ["more.yaml:2:8: 'harms' is '3' but must be a group of fields, 'name: value'"]),
    ({"more": "impact_check: register/1\nzzz: {a: 1}\n"}, ["more.yaml:2:1: 'zzz' is not a field that is known here; remove it"]),
    ({"more": "a: [\n", "zz": "a: {\n"}, ["more.yaml:1:4: ", "zz.yaml:1:4: "]),
    ({"more": "impact_check: register/1\ngroups:\n  migrants: {name: M, text: t, cite: [{source: guide, section: One, page: 1}]}\n"}, ["register/all.yaml:11:3: 'migrants' stands already in {folder}/more.yaml, line 3; give one of the two another id", NO_LIBERY]),
    ({"checklist": small.CHECKLIST.replace("- id: s1\n  title: First", "- title: First\n  id: s1"), "more": small.CHECKLIST}, [*(f"raids.yaml:{place}: '{id_}' stands already in {{folder}}/more.yaml, line" for place, id_ in (("2:1", "raids"), ("9:3", "s1"), ("11:5", "q1"))), NO_LIBERY]),
    ({"content": None}, [NO_LIBERY, "{folder}:1:1: has no file that begins with 'impact_check: content/1'; add it with a version"]),
]  # fmt: skip


@pytest.mark.parametrize(("files", "says"), BESIDE, ids=[one[1][0][:40] for one in BESIDE])
def test_all_that_is_sure_is_told(tmp_path, files, says):
    found = [
        str(one).removeprefix(f"{tmp_path}/")
        for one in content_faults(small.write(tmp_path, **{"register": LIBERY, **files}))
    ]
    assert len(found) == len(says)
    assert all(
        any(one.startswith(wanted.replace("{folder}", str(tmp_path))) for one in found)
        for wanted in says
    ), found


def test_findings_stand_at_the_field_that_they_are_about(tmp_path):
    reading = read_content(small.write(tmp_path))
    places = {
        ("checklists", "raids", "name"): "raids.yaml:3:7",
        ("sections", "s1", "title"): "raids.yaml:9:10",
        ("harms", "h1", "scale"): "register/all.yaml:3:31",
    }
    found = reading.placed(
        [Finding(kind, id_, (field,), "says") for kind, id_, field in places], tmp_path
    )
    assert [str(one) for one in found] == [
        f"{tmp_path}/{place}: '{id_}': says" for (_, id_, _), place in places.items()
    ]
    assert [
        str(one) for one in reading.placed([Finding("harms", "gone", (), "says")], tmp_path)
    ] == [f"{tmp_path}:1:1: gone: says"]


def test_content_may_be_larger_than_an_assessment(tmp_path):
    large = "#" + "x" * 1_100_000 + "\n"
    content = load_content(small.write(tmp_path / "content", register=small.REGISTER + large))
    path = tmp_path / "own.yaml"
    path.write_text(yaml.safe_dump(extension(), sort_keys=False) + large, encoding="utf-8")
    assert load_extension(content, path).custom == {"own_q"}


def test_where_no_content_is(tmp_path):
    (tmp_path / "a.yaml").write_text("a: 1\n", encoding="utf-8")
    for path in (tmp_path / "gone", tmp_path / "a.yaml"):
        with pytest.raises(
            ImpactCheckError,
            match=(
                f"{path}: there is no content here; name a folder that holds 'register' and"
                " checklists"
            ),
        ):
            load_content(path)


@pytest.mark.parametrize(("files", "says"), WHOLE, ids=[one[1][:40] for one in WHOLE])
def test_one_fault_makes_no_other(tmp_path, files, says):
    """What is broken or cannot be read hides what might be wrong with the rest: nothing is said
    that may not be so.
    """
    found = content_faults(small.write(tmp_path, **files))
    assert [str(one).removeprefix(f"{tmp_path}/") for one in found] == [
        says.replace("{folder}", str(tmp_path))
    ]


LACKS = [
    ({"register": small.REGISTER.replace("leads_to: {h1", "leads_to: {h2").replace("harms:\n", "harms:\n  h2: {name: Two, scale: 1, irremediability: 1, why: w, cite: [{source: guide, section: One, page: 1}]}\n")}, "no route leads to this harm"),
    ({"register": small.REGISTER.split("mitigations:")[0] + "groups:" + small.REGISTER.split("groups:\n")[1].join(["\n", ""])}, "no mitigation addresses this harm"),
    ({"register": small.REGISTER.replace("features: [police]", "features: []")}, "no route opens for this feature"),
    ({"checklist": small.CHECKLIST.replace("    red_line: l1\n", "")}, "no question carries this red line"),
    ({"content": None}, "has no file that begins with 'impact_check: content/1'"),
    ({"more": "impact_check: nonsense/1\n"}, "'nonsense' is not a kind of content"),
    ({"more": small.CHECKLIST.replace("id: raids", "id: other").replace("id: s1", "id: s2").replace("id: q1", "id: q2")}, "is asked in several checklists (other, raids)"),
    ({"more": small.CHECKLIST}, "'q1' stands already in"),
    ({"more": "impact_check: register/1\ngroups:\n  migrants: {name: M, text: t, cite: [{source: guide, section: One, page: 1}]}\n"}, "'migrants' stands already in"),
    ({"more": small.CONTENT}, "'content' stands already in"),
]  # fmt: skip


@pytest.mark.parametrize(("files", "says"), LACKS, ids=[one[1][:30] for one in LACKS])
def test_what_is_lacking_or_double(tmp_path, files, says):
    found = [str(one) for one in content_faults(small.write(tmp_path, **files))]
    assert [one for one in found if says in one], found


def test_redesign_only_stands_for_a_missing_safeguard(tmp_path):
    register = small.REGISTER.replace("scale: 4", "redesign_only: because, scale: 4").replace(
        "targets: {q1: minor}", "targets: {q1: minor}"
    )
    start, rest = register.split("mitigations:\n")
    without = start + rest[rest.index("groups:\n") :]
    assert content_faults(small.write(tmp_path, register=without)) == ()


def extension(**changes):
    fields = {
        "id": "own_q", "route": "r1", "text": "t", "options": {"safe": "a", "harmful": "b"}, "who_knows": ["proposer"],
        "cite": [{"source": "guide", "section": "One", "page": 1}],
    }  # fmt: skip
    return {
        "impact_check": "extension/1",
        "prefix": "own",
        "name": "Own",
        "questions": [{**fields, **changes}],
    }


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        (
            {"id": "mine"},
            "5:3: 'mine': the ids of this file begin with its prefix; write 'own_mine'",
        ),
        ({"id": "q1"}, "5:3: 'q1': there is already a question 'q1'; choose another id"),
        ({"route": "r9"}, "6:10: 'own_q': there is no route 'r9'; use one of r1"),
        ({"red_line": "l1"}, "17:13: 'own_q': an own question cannot carry a red line; remove it"),
    ],
)
def test_extensions_only_add(tmp_path, changes, says):
    content = load_content(small.write(tmp_path / "content"))
    path = tmp_path / "own.yaml"
    path.write_text(yaml.safe_dump(extension(**changes), sort_keys=False), encoding="utf-8")
    with pytest.raises(BadFiles) as error:
        load_extension(content, path)
    assert f"{path}:{says}" in [str(one) for one in error.value.faults]


def test_only_additions_are_added(tmp_path):
    content, folder = load_content(small.write(tmp_path)), tmp_path
    with pytest.raises(
        BadFiles,
        match=(
            "is a file of the kind 'checklist'; a file of this kind begins with 'impact_check:"
            " extension/1'"
        ),
    ):
        load_extension(content, folder / "raids.yaml")


def test_a_sound_extension_is_added_and_can_be_taken_away(tmp_path):
    content = load_content(small.write(tmp_path / "content"))
    path = tmp_path / "own.yaml"
    group = {"name": "G", "text": "t", "cite": [{"source": "guide", "section": "One", "page": 1}]}
    path.write_text(
        yaml.safe_dump({**extension(), "groups": {"own_group": group}}, sort_keys=False),
        encoding="utf-8",
    )
    more = load_extension(content, path)
    assert (more.custom, list(more.questions), list(more.register.groups)) == (
        {"own_q"},
        ["q1", "own_q"],
        ["migrants", "own_group"],
    )
    assert (
        content_note(more)
        == "scored with an organisation's own register and checklists, not the shipped ones; with"
        " the additions of Own"
    )
    assert more.without_extensions() == content


def test_shipped_content_is_sound_and_complete(content):
    assert content_faults(shipped("checklists")) == ()
    assert len(content.checklists) == 13
    assert len(named_checklists(content, ["campaigns"])) == 3
    with pytest.raises(
        ImpactCheckError, match="there is no checklist 'campaign'; did you mean 'campaigns'"
    ):
        named_checklists(content, ["campaign"])
    again = load_shipped()
    assert (again.is_shipped, content_note(again), again.digest) == (True, "", content.digest)
    assert all(getattr(content.register, kind) for kind in ID_NAMES if kind != "questions")


def test_shipped_questions_can_be_answered(content):
    for question in content.questions.values():
        assert question.help, question.id
        assert 2 <= len(question.options) <= 4


def test_the_digest_does_not_depend_on_layout(tmp_path):
    plain = load_content(small.write(tmp_path / "a")).digest
    spread = small.REGISTER.replace("{name: Harm one, ", "\n    {name: 'Harm one', ").replace(
        "impact_check: register/1", "impact_check: register/1 # x"
    )
    assert load_content(small.write(tmp_path / "b", register=spread)).digest == plain
    changed = small.REGISTER.replace("Harm one", "Harm 1")
    assert load_content(small.write(tmp_path / "c", register=changed)).digest != plain
    terms = (
        "impact_check: register/1\nterms: {t: {words: [rescue], why: w, instead: help, cite:"
        " [{source: guide, section: One, page: 1}]}}\n"
    )
    assert load_content(small.write(tmp_path / "d", terms=terms)).digest == plain


def test_the_digest_that_is_kept_in_files_stays(tmp_path):
    """Whoever changes it makes every assessment that is kept say that it was answered with other
    content.
    """
    register = small.REGISTER.replace("name: Route one", "name: Route öne")
    other = (
        small.CHECKLIST.replace("id: raids", "id: a")
        .replace("id: s1", "id: s2")
        .replace("id: q1", "id: q2")
    )
    other = (
        other.replace("route: r1", "route: r2")
        .replace("    red_line: l1\n", "")
        .replace("protection", "partnership")
    )
    more = (
        "impact_check: register/1\nroutes:\n  r2: {name: Two, pillar: protection, leads_to: {h1:"
        " {strength: direct, why: w}}, cite: [{source: guide, section: One, page: 2}]}\n"
    )
    content = load_content(small.write(tmp_path, register=register, more=more, zz=other))
    assert (
        content.digest == "sha256:f70b3d322c8fc105bf7d70222efa05662119128c4cc53371394005a5bb5496df"
    )


def test_what_content_says_of_its_parts(tmp_path):
    content = load_content(small.write(tmp_path))
    assert [content.feature_name(id_) for id_ in ("police", "no_such_thing")] == [
        "Police",
        "no such thing",
    ]
    assert [[one.name for one in content.cases_of_route(route)] for route in ("r1", "r2")] == [
        ["Case"],
        [],
    ]
    assert [
        content.questions["q1"].wording(answer) for answer in ("minor", "serious", "unknown")
    ] == ["b", "", ""]


def test_notes_on_additions_are_those_that_stand_in_their_file(tmp_path):
    content, path = load_content(small.write(tmp_path / "content")), tmp_path / "own.yaml"
    path.write_text(yaml.safe_dump(extension(), sort_keys=False), encoding="utf-8")

    def look(more):
        return [
            Finding("questions", id_, ("text",), f"one of {len(more.questions)}")
            for id_ in ("q1", "own_q")
        ]

    assert [str(one) for one in extension_notes(content, path, look)] == [
        f"{path}:7:9: 'own_q': one of 2"
    ]
