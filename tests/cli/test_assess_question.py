"""`assess FILE --question ID`: the way back from a report to a question."""

from impact_check.files.assessments import save_assessment
from tests.terminal import assess
from tests.walking import begun, opening, play, sensible, typing_person, unknown_opening


def saved(folder, content):
    walk = play(begun(content), opening(content)).walk
    save_assessment(folder / "a.yaml", walk.assessment)
    return walk


def test_the_walk_begins_at_the_question_that_is_named(tmp_path, content):
    walk = saved(tmp_path, content)
    question = [one.question for one in content.in_sections][2]
    done = assess(tmp_path, "a.yaml", "--question", question.id, typed=["u", "s"])
    assert done.returncode == 0
    first = done.stdout.index(" ".join(question.text.split()[:5]))
    assert done.stdout.index("1. ") > first
    assert f"{question.id}:" in (tmp_path / "a.yaml").read_text(encoding="utf-8")
    assert walk.assessment.answers == {}


def test_a_question_that_is_unknown_or_not_needed_or_in_no_file_is_refused(tmp_path, content):
    saved(tmp_path, content)
    before = (tmp_path / "a.yaml").read_bytes()
    known = next(iter(content.questions))
    not_needed = next(
        question.id
        for question in content.questions.values()
        if content.register.routes[question.route].features == ("return",)
    )
    for file, id_, says in (
        ("a.yaml", known[:-1] + "zz", "there is no such question"),
        ("a.yaml", not_needed, "does not need that question"),
        ("new.yaml", known, "no such file"),
    ):
        done = assess(tmp_path, file, "--question", id_)
        assert done.returncode == 2
        assert says in " ".join(done.stderr.split())
    assert (tmp_path / "a.yaml").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["a.yaml"]


def test_a_list_of_questions_under_another_format_is_refused_and_asked_again(
    tmp_path, content, monkeypatch
):
    walk = play(begun(content, community=True), unknown_opening(content)).walk
    monkeypatch.chdir(tmp_path)
    to_list = typing_person(walk, sensible)
    place = [place.kind for _, _, place in play(walk, to_list).turns].index("end-list")
    named = ["questions.docx", "questions.md"]
    typed = [*unknown_opening(content), *to_list[: place + 1], *named]
    done = assess(tmp_path, "a.yaml", "--as", "community", typed=typed)
    assert "end its name with .md or .txt" in " ".join(done.stdout.split())
    assert {path.name for path in tmp_path.iterdir()} == {"a.yaml", "questions.md"}
