"""A variant is walked for what changes only, and what changes is planned."""

import pytest

from impact_check.core.method.required import required_routes
from impact_check.core.walk import messages
from impact_check.core.walk.dialogue import accept, begin, next_step
from impact_check.core.walk.parts.parting import last_words
from impact_check.core.walk.places import CHANGES
from impact_check.core.walk.steps import Over
from impact_check.core.what_if.variant import variant_of
from impact_check.files.assessments import assessment_of, assessment_text, load_assessment
from impact_check.files.documents import parse_document
from impact_check.front.lines import reply_of
from tests import examples
from tests.cli.test_commands import EXAMPLES, run
from tests.walking import setting


@pytest.fixture
def raid(content):
    """An example with answers."""
    return load_assessment(EXAMPLES / "smart-raid.yaml", content).assessment


@pytest.fixture
def walk(content, raid):
    """The walk of its variant."""
    return begin(setting(content), variant_of(content, raid, []))


def typed(walk, *lines):
    """The walk after some lines."""
    for words in lines:
        walk = accept(walk, reply_of(next_step(walk), words))
    return walk


def to(walk, question):
    """The walk at a question, chosen from the list of what could change."""
    text = walk.setting.content.questions[question].text
    key = next(option.key for option in next_step(walk).options if option.text.startswith(text))
    return at_question(typed(walk, key))


def at_question(walk):
    """The walk past the announcement of a heavy part."""
    return typed(walk, "1") if walk.place.kind == "heavy" else walk


def other_than(walk, question):
    """The key of an option that is not chosen yet."""
    now = next_step(walk).now
    count = len(walk.setting.content.questions[question].grades)
    return next(str(number) for number in range(1, count + 1) if str(number) != now)


def test_it_says_so_at_the_beginning(walk):
    assert walk.place == CHANGES
    assert messages.VARIANT in [line.words for line in next_step(walk).told]


@pytest.mark.parametrize("path", examples.FILES, ids=lambda path: path.stem)
def test_return_asks_no_question_of_any_example(content, path):
    copy = variant_of(content, load_assessment(path, content).assessment, [])
    walk, kinds = begin(setting(content), copy), []
    while not isinstance(next_step(walk), Over):
        kinds.append(walk.place.kind)
        walk = typed(walk, "")
    assert set(kinds) <= {"changes", "end-conditions", "end-safeguards"}
    assert walk.assessment == copy


def test_a_changed_answer_is_planned_and_its_evidence_is_not_asked(walk, raid):
    at = to(walk, "consent")
    after = typed(at, other_than(at, "consent"))
    assert after.place == CHANGES
    answer = after.assessment.answers["consent"]
    assert answer.planned == "yes" and not answer.has_source
    assert answer.answer != raid.answers["consent"].answer
    assert {id_ for id_, one in after.assessment.answers.items() if one.planned == "yes"} == {
        "consent"
    }
    assert messages.ONE_PLANNED in [line.words for line in next_step(after).about]
    assert messages.ONE_PLANNED in last_words(after)


def test_the_same_option_again_changes_nothing(walk, raid):
    at = to(walk, "consent")
    after = typed(at, next_step(at).now)
    assert after.assessment.answers["consent"] == raid.answers["consent"]


def test_not_known_is_no_plan(walk):
    after = typed(to(walk, "consent"), "u")
    assert after.assessment.answers["consent"].planned == "no"


def test_what_a_changed_fact_opens_is_asked_and_planned(content, walk, raid):
    register = content.register
    before = required_routes(content, raid.context)
    feature = next(
        id_
        for id_ in register.features
        if raid.context.feature(id_) == "no"
        and any(
            id_ in register.routes[question.route].features and question.route not in before
            for question in content.questions.values()
        )
    )
    jumped = typed(walk, "j")
    parts = next_step(jumped).options
    screen = typed(jumped, next(one.key for one in parts if one.text == "What is part of it"))
    number = list(register.features).index(feature) + 1
    opened = at_question(typed(screen, f"{number} y", ""))
    assert content.questions[opened.place.id].route not in before
    after = typed(opened, "1")
    assert after.assessment.answers[opened.place.id].planned == "yes"


def test_back_leads_to_the_list(walk):
    assert typed(to(walk, "consent"), "b").place == CHANGES
    assert typed(walk, "b").place == CHANGES


def test_the_mark_is_kept_in_the_file(content, raid):
    made = variant_of(content, raid, [])
    text = assessment_text(made)
    assert assessment_of(parse_document("a.yaml", text.encode()), content).assessment == made
    assert made.variant == "yes" and raid.variant == "no"


def test_the_command_walks_a_variant(tmp_path):
    run("variant", str(EXAMPLES / "smart-raid.yaml"), "-o", "b.yaml", cwd=tmp_path)
    done = run("assess", "b.yaml", "--plain", cwd=tmp_path, stdin="\n\n\n\n")
    assert done.returncode == 0, done.stderr
    assert "Only what changes is asked" in " ".join(done.stdout.split())
