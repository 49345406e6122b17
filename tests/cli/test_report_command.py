"""`report` as a person runs it: editions, what it tells before writing, themes, and wrong use."""

import pytest

from tests.cli.test_commands import DROP_IN, run


def test_an_edition_says_what_it_leaves_out_and_who_may_read_it(tmp_path):
    out = tmp_path / "public.html"
    done = run("report", DROP_IN, "-o", str(out), "--edition", "public")
    assert done.returncode == 0, done.stderr
    told = done.stderr
    assert (
        told.index("may be read by anybody") < told.index("It leaves out:") < told.index("It shows")
    )
    assert "sources that are not published" in told and "title: " in told and "stage: " in told
    assert "may be read by anybody" in done.stdout
    assert "Internal: names" not in out.read_text(encoding="utf-8")


def test_the_full_edition_says_that_it_is_internal(tmp_path):
    done = run("report", DROP_IN, "-o", str(tmp_path / "r.md"))
    assert "names and sources" in done.stdout and done.stderr == ""
    assert "Internal: names and sources" in (tmp_path / "r.md").read_text(encoding="utf-8")


def test_what_is_told_goes_to_standard_error_only():
    done = run("report", DROP_IN, "-o", "-", "--edition", "consultation")
    assert (
        done.stdout.startswith("# ")
        and "It leaves out:" not in done.stdout
        and "It leaves out:" in done.stderr
    )


def test_own_templates_are_gone_and_what_replaces_them_is_told(tmp_path):
    done = run("report", DROP_IN, "-o", str(tmp_path / "r.html"), "--templates", str(tmp_path))
    assert (done.returncode, "--theme FILE" in done.stderr) == (2, True)
    assert not (tmp_path / "r.html").exists()


def test_a_theme_is_for_html(tmp_path):
    theme = tmp_path / "theme.yaml"
    theme.write_text("impact_check: theme/1\norganisation: Aunties\n", encoding="utf-8")
    done = run("report", DROP_IN, "-o", str(tmp_path / "r.html"), "--theme", str(theme))
    assert done.returncode == 0, done.stderr
    assert "Aunties" in (tmp_path / "r.html").read_text(encoding="utf-8")
    for name in ("r.md", "r.docx", "r.json"):
        done = run("report", DROP_IN, "-o", str(tmp_path / name), "--theme", str(theme))
        assert (done.returncode, ".html" in done.stderr) == (2, True), name
        assert not (tmp_path / name).exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("--edition", "secret"),
        ("--theme", "no-such-file"),
        ("--theme", "/dev/null"),
        ("--format", "pdf"),
    ],
)
def test_said_wrong(arguments, tmp_path):
    done = run("report", DROP_IN, "-o", str(tmp_path / "r.html"), *arguments)
    assert (done.returncode, bool(done.stderr.strip()), (tmp_path / "r.html").exists()) == (
        2,
        True,
        False,
    )


def test_a_checklist_for_a_meeting_as_html():
    text = run("show", "campaigns", "--format", "html").stdout
    assert (
        text.startswith("<!doctype html>")
        and text.count("We do not know</li>") > 20
        and "harmful" not in text.split("</style>")[1][:4000]
    )


def test_what_is_to_be_done_by_addressee():
    text = run("report", DROP_IN, "-o", "-", "--by", "addressee").stdout
    assert "## Who is asked for what" in text
    assert "## Who is asked for what" not in run("report", DROP_IN, "-o", "-").stdout


def test_what_could_lead_to_somebody_is_listed_before_an_edition_leaves_the_house(tmp_path):
    text = (
        "impact_check: assessment/1\nmeasure: {title: A raid at 12 Mill Street, aim: Told by Maria"
        " Lopez}\n"
    )
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    for edition in ("brief", "policy", "public", "consultation"):
        told = run(
            "report", "a.yaml", "-o", f"{edition}.md", "--edition", edition, cwd=tmp_path
        ).stderr
        assert (
            "Look at these before you pass it on" in told
            and "address: 12 … (measure.title)" in told
            and "Ma…" not in told
        )
    assert "Look at these" not in run("report", "a.yaml", "-o", "full.md", cwd=tmp_path).stderr
