"""Lint: each note has one small folder that gives exactly it; each proof fails when the arithmetic
under it is broken.
"""

import pytest

from impact_check.core.method import calculation, conditions, problem, scoring
from impact_check.core.method.numbers import worst_first
from impact_check.core.review.proofs import LAWS
from impact_check.files.linting import lint_paths
from impact_check.files.resources import shipped
from tests import examples
from tests.files import small

REGISTER = (
    small.REGISTER.replace(
        "name: Police, text: t", "name: Police, text: t, test: Yes if they come."
    )
    .replace("verify: v", "verify: v, by: proposer, prevents: Nobody is hurt.")
    .replace("name: Harm one", "name: Harm one, seen_as: People are hurt.")
)
SOUND = small.CHECKLIST.replace("    text: What?\n", "    text: What?\n    help: Look.\n")
CITE = "cite: [{source: guide, section: One, page: 1}]"
TERMS = (
    "impact_check: register/1\nterms:\n  t1: {words: [bad name], unless: [bad name of], why: it"
    f" hurts, instead: good name, {CITE}}}\n"
)
LITTLE = f"""\
impact_check: register/1
harms:
  h2: {{name: Harm two, seen_as: Little, scale: 1, irremediability: 1, why: w, redesign_only: r, {CITE}}}
routes:
  r2: {{name: Route two, pillar: protection, leads_to: {{h2: {{strength: contributing, why: w}}}}, {CITE}}}
"""
SECOND = """\
  - id: q2
    route: r2
    text: How?
    help: Look.
    options: {safe: a, minor: b}
    not_applicable_if: Nothing is done.
    who_knows: [proposer]
    cite: [{page: 1}]
"""
ALONE = (
    SOUND.partition("sections:")[0].replace("raids", "other")
    + "sections:\n- id: s2\n  title: Other\n  questions:\n"
    + SECOND
)
USELESS = (
    "mitigations:\n  m2: {text: t, targets: {q2: safe}, who: w, when: before-launch,"
    f" in_place_means: m, verify: v, by: proposer, prevents: Little, {CITE}}}\n"
)
LONG = " ".join(["word"] * 36)
HARD = " ".join(["Organisational responsibilities."] * 15)


def asked(old, new):
    assert old in SOUND
    return {"checklist": SOUND.replace(old, new)}


def no_case():
    before, after = REGISTER.split("cases:\n")
    return before + after[after.index("sources:\n") :]


NOTES = {
    "no help": (
        asked("    help: Look.\n", ""),
        "raids.yaml:11:5",
        "'q1': has no 'help'; say in a sentence",
    ),
    "no help, no case": (
        {**asked("    help: Look.\n", ""), "register": no_case()},
        "raids.yaml:11:5",
        "has no 'help', and no case shows its route",
    ),
    "vague options": (
        asked("safe: a, minor: b", "safe: They are told, minor: They are mostly told"),
        "raids.yaml:16:43",
        "'q1': differs from 'safe' only in small or vague words",
    ),
    "never suggested": (
        {"checklist": SOUND + SECOND, "more": LITTLE + USELESS},
        "more.yaml:7:3",
        "'m2': is never suggested: even at worst",
    ),
    "low checklist": (
        {"more": LITTLE, "other": ALONE},
        "other.yaml:3:7",
        "'other': its worst answers bring a measure to Low at most",
    ),
    "criticised term": (
        {**asked("help: Look.", "help: Look for Bad names."), "more": TERMS},
        "raids.yaml:15:11",
        "'q1': says 'Bad names' (it hurts); write good name, or quote it if others say it",
    ),
    "letters": (
        asked("help: Look.", "help: Ask the QRS."),
        "raids.yaml:15:11",
        "'QRS' is not spelled out",
    ),
    "two negatives": (
        asked("help: Look.", "help: It is not unusual."),
        "raids.yaml:15:11",
        "'not unusual' says no twice",
    ),
    "isn't without": (
        asked("help: Look.", "help: It isn't never done."),
        "raids.yaml:15:11",
        "'isn't never' says no twice",
    ),
    "long sentence": (
        asked("help: Look.", f"help: {LONG}."),
        "raids.yaml:15:11",
        "has a sentence of 36 words ('word word",
    ),
    "hard to read": (
        asked("help: Look.", f"help: {HARD}"),
        "raids.yaml:15:11",
        "reads at grade",
    ),
    "two facts": (
        asked("harmful: c", "harmful: They come but nobody knows"),
        "raids.yaml:16:43",
        "'q1': seems to join two facts ('but')",
    ),
    "no practice": (
        asked("safe: a", "safe: A written rule"),
        "raids.yaml:16:14",
        "'q1': asks for a rule as the best answer",
    ),
    "no way out": (
        {
            "checklist": SOUND + SECOND.replace("    not_applicable_if: Nothing is done.\n", ""),
            "more": LITTLE,
        },
        "raids.yaml:19:5",
        "'q2': is asked of every measure and offers no way out",
    ),
    "needless exception": (
        asked("help: Look.", "help: Look.\n    exceptions: {no-practice: so}"),
        "raids.yaml:16:31",
        "'q1': is no exception any more; remove it",
    ),
    "no test": (
        {"register": REGISTER.replace(", test: Yes if they come.", "")},
        "register/all.yaml:15:3",
        "'police': has no 'test'",
    ),
    "no hands": (
        {"register": REGISTER.replace("by: proposer, ", "")},
        "register/all.yaml:9:3",
        "'m1': does not say whose hands it needs",
    ),
    "prevents nothing": (
        {"register": REGISTER.replace(", prevents: Nobody is hurt.", "")},
        "register/all.yaml:9:3",
        "'m1': does not say what it prevents",
    ),
    "not seen as anything": (
        {"register": REGISTER.replace(", seen_as: People are hurt.", "")},
        "register/all.yaml:3:3",
        "'h1': does not say what people see",
    ),
    "older evidence": (
        {
            "register": REGISTER.replace("title: Work,", "title: Work, replaced_by: newer,"),
            "more": "impact_check: register/1\nsources:\n  newer: {title: More, kind: study}\n",
        },
        "register/all.yaml:21:3",
        "'work': is older than 'newer', the newest of its kind, and one entry rests on it alone",
    ),
    "section title": (
        asked("title: First", "title: First QRS"),
        "raids.yaml:9:10",
        "'s1': 'QRS' is not spelled out",
    ),
}


@pytest.mark.parametrize(("files", "place", "says"), NOTES.values(), ids=NOTES)
def test_one_edit_gives_exactly_its_note(tmp_path, files, place, says):
    found = lint_paths(
        (small.write(tmp_path, **{"register": REGISTER, "checklist": SOUND, **files}),)
    )
    assert found.faults == ()
    (note,) = found.notes
    assert (f"{note.file}:{note.line}:{note.column}".endswith(place), says in note.what) == (
        True,
        True,
    ), note


FINE = {
    "nothing": {},
    "a quoted term": {**asked("help: Look.", "help: 'Look for \"bad names\".'"), "more": TERMS},
    "a term in its right sense": {
        **asked("help: Look.", "help: The bad name of a river."),
        "more": TERMS,
    },
    "the name of a section": {
        **asked("help: Look.", "help: Look under Bad name and worse."),
        "register": REGISTER.replace("[Finding 1]", "[Finding 1, Bad name and worse]"),
        "more": TERMS,
    },
    "part of a longer word": {
        **asked("help: Look.", "help: Look for bad namesakes."),
        "more": TERMS,
    },
    "letters spelled out": asked(
        "help: Look.", "help: Ask the Queen's Royal Society (QRS). The QRS knows."
    ),
    "letters everybody knows": asked("help: Look.", "help: Ask about HIV in the EU."),
    "letters of a title in the bibliography": {
        **asked("help: Look.", "help: Ask the QRS."),
        "register": REGISTER.replace("title: Work", "title: The QRS report"),
    },
    "one negative": asked(
        "help: Look.", "help: No operation without evidence. They are not under pressure."
    ),
    "options that differ": asked(
        "safe: a, minor: b", "safe: They are told in a day, minor: They are told in a week"
    ),
}


@pytest.mark.parametrize("files", FINE.values(), ids=FINE)
def test_what_is_fine_gives_no_note(tmp_path, files):
    found = lint_paths(
        (small.write(tmp_path, **{"register": REGISTER, "checklist": SOUND, **files}),)
    )
    assert (found.faults, found.notes) == ((), ())
    assert found.summary[0].endswith(f"all cross-checks and {len(LAWS)} proofs hold.")


def test_routes_that_no_case_shows_are_counted(tmp_path):
    found = lint_paths((small.write(tmp_path, checklist=SOUND, register=no_case()),))
    assert (found.notes, found.summary[0].endswith("No case shows 1 route.")) == ((), True)


def test_options_that_say_the_same_are_a_fault(tmp_path):
    found = lint_paths(
        (
            small.write(
                tmp_path, **asked("safe: a, minor: b", "safe: They are told., minor: they are told")
            ),
        )
    )
    assert [str(one).partition("raids.yaml")[2] for one in found.faults] == [
        ":16:44: 'q1': 'minor' says the same as 'safe'; say what differs, or remove one"
    ]


def test_a_register_whose_worst_answers_stay_below_the_highest_level_is_a_fault(tmp_path):
    register = small.REGISTER.replace(
        "scale: 4, irremediability: 3", "scale: 1, irremediability: 2"
    )
    found = lint_paths((small.write(tmp_path, register=register, checklist=SOUND),))
    assert [
        "reach only the level high; the highest must be reachable" in one.what
        for one in found.faults
    ] == [True]


def test_a_harm_that_no_question_reaches_is_a_fault(tmp_path):
    found = lint_paths((small.write(tmp_path, checklist=SOUND, more=LITTLE),))
    assert {one.what for one in found.faults} == {
        "'h2': no route leads to this harm; link a route to it or remove it",
        "'r2': no question asks about this route; add one or remove the route",
    }


def test_own_additions_are_read_like_content(tmp_path, content):
    path = tmp_path / "own.yaml"
    path.write_text(
        "impact_check: extension/1\nprefix: own\nname: Own\nquestions:\n- id: own_q\n  route:"
        " consent\n  text: Who decides?\n  options: {safe: The person, harmful: The rescuers}\n "
        " who_knows: [proposer]\n  cite: [{source: icrse-2019, section: Introduction, page: 3}]\n",
        encoding="utf-8",
    )
    notes = [str(one).partition("own.yaml")[2] for one in lint_paths((path,)).notes]
    assert [one.partition(";")[0].partition(",")[0] for one in notes] == [
        ":5:3: 'own_q': has no 'help'",
        ":8:40: 'own_q': says 'rescuers' (many did not ask for it)",
    ]


def test_an_assessment_is_read_for_criticised_terms_in_its_own_words(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text(
        "impact_check: assessment/1\nmeasure:\n  title: Ban on prostitution\n  description: A law"
        ' against "prostitution" and pimps.\n  steps:\n  - Victims come forward.\n  - {text:'
        " Clients stay away.}\n",
        encoding="utf-8",
    )
    notes = [
        str(one).partition("a.yaml")[2]
        for one in lint_paths((path,)).notes
        if "; write" in one.what
    ]
    assert [one.partition(" (")[0] for one in notes] == [
        ":3:10: says 'prostitution'",
        ":4:16: says 'pimps'",
        ":6:5: says 'Victims'",
    ]


def test_shipped_content_is_proven_and_gives_no_note():
    found = lint_paths((shipped("checklists"),))
    assert [str(one) for one in (*found.faults, *found.notes)] == []


def test_examples_give_no_note():
    assert [str(one) for one in lint_paths((examples.FOLDER,)).notes] == []


def _never_zero(reading, numbers, end):
    return max(_grade(reading, numbers, end), 0.05)


def _minor_above_serious(reading, numbers, end):
    return {1: 0.7, 2: 0.4}.get(reading.high, _grade(reading, numbers, end))


def _open_is_free(reading, numbers, end):
    return 0.0 if reading.is_open else _grade(reading, numbers, end)


def _mean_of(first, *others):
    return max(first, *others) if others else sum(first) / len(first)


def _first_of_the_file_is_lost(content, assessment, required=None):
    lost = next(iter(content.questions))
    return tuple(
        one for one in _read_answers(content, assessment, required) if one.question != lost
    )


def _plans_count(value, promises, harm, numbers, end):
    return value * 0.5 if promises else value


def _no_index(problem, numbers, end):
    return _outcome(problem, numbers, end)._replace(index=0.0)


_grade, _outcome, _read_answers = calculation.grade, calculation.outcome, problem.read_answers
PLANTED = {
    "Nothing wrong scores nothing": (calculation, "grade", _never_zero),
    "The worst answers reach Severe by the index alone": (
        calculation,
        "worst_first",
        lambda values, next_worst: 0.3 * worst_first(values),
    ),
    "A worse answer never lowers anything": (calculation, "grade", _minor_above_serious),
    "Silence is no way out": (calculation, "grade", _open_is_free),
    "Padding and repeating change nothing": (calculation, "max", _mean_of),
    "Order plays no part": (problem, "read_answers", _first_of_the_file_is_lost),
    "Nothing buys off a minimum condition": (conditions, "line_status", lambda *_: "met"),
    "Promises keep to their place": (calculation, "kept_promise", _plans_count),
    "A measure is at most one level above its worst harm": (scoring, "outcome", _no_index),
}


@pytest.mark.parametrize("law", LAWS)
def test_a_broken_method_fails_its_proof(law, content, monkeypatch):
    module, name, planted = PLANTED[law]
    monkeypatch.setattr(module, name, planted, raising=False)
    assert next(LAWS[law](content), "")


def test_a_file_that_is_hardly_answered_is_not_only_free_of_faults(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text("impact_check: assessment/1\nmeasure: {title: x}\n", encoding="utf-8")
    said = lint_paths((path,)).summary
    assert "0 of" in said[0] and "are open" in said[0] and said[-1].endswith("nothing wrong.")
