"""A plan as text, Markdown, CSV and JSON: complete, short where it should be, and never more than
text.
"""

import csv
import html
import io
import json
import re
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from typer.testing import CliRunner

from impact_check.cli.main import app
from impact_check.core.model.assessment import Commitment
from impact_check.core.plan.groups import grouped
from impact_check.core.plan.plan import plan
from impact_check.core.privacy.editions import EDITIONS
from impact_check.files.assessments import load_assessment
from impact_check.output.plan_files import COLUMNS, PLAN_FORMATS, PlanShown, plan_csv, plan_json
from impact_check.output.plans import FEW, plan_parts
from tests import examples
from tests.output.test_escaping import HOSTILE

DAY = date(2026, 11, 18)
DOCS = Path(__file__).parent.parent.parent / "docs"


def assessed(content, name="hotel-staff-training"):
    return load_assessment(examples.FOLDER / f"{name}.yaml", content).assessment


def planned(content, name="hotel-staff-training", **commitments):
    assessment = assessed(content, name)
    more = {id_: Commitment.model_validate(fields) for id_, fields in commitments.items()}
    return plan(
        content,
        assessment.model_copy(update={"commitments": {**assessment.commitments, **more}}),
        day=DAY,
    )


def shown(made, groups=(), width=100, **options):
    console = Console(file=io.StringIO(), width=width, highlight=False, markup=False, emoji=False)
    for part in plan_parts(made, groups, **options):
        console.print(part)
    return console.file.getvalue()


def markdown(made):
    return PLAN_FORMATS["md"](PlanShown(made))


def rows(text):
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


LATE = {"status": "funded", "due": date(2026, 11, 17), "owner": "hotel group", "source": "budget"}
SOON = {"status": "planned", "due": date(2026, 11, 18)}


def test_what_is_overdue_stands_first(content):
    text = shown(planned(content, income_fund=LATE, consent_protocol=SOON))
    assert (
        text.index("Overdue on 18 November 2026")
        < text.index("Pay a fund")
        < text.index("Adopted")
        < text.index("Suggested")
    )
    assert text.index("Act only with a person's consent") > text.index("Adopted")
    assert "Missing for full credit: putting it in place and somebody independent" in text
    assert "Nothing is overdue" not in text


def test_nothing_overdue_is_said_with_the_day(content):
    assert "Nothing is overdue on 18 November 2026." in shown(
        planned(content, consent_protocol=SOON)
    )


def test_redesign_comes_before_safeguards(content):
    text = shown(planned(content))
    assert text.index("no safeguard meets one: change the design first") < text.index("Suggested")


def test_long_lists_are_cut_unless_all_is_asked_for(content):
    made = planned(content)
    short, whole = shown(made), shown(made, show_all=True)
    assert f"and {len(made.to_find_out) - FEW} more: --all" in short
    assert len(short.splitlines()) < 100 < len(whole.splitlines())
    assert all(
        f"[{one.id}]" in " ".join(whole.split()) for one in (*made.suggested, *made.together)
    )
    assert "--all" not in whole


def test_by_who_can_do_it_each_is_an_instruction(content):
    made = planned(content, "heroes-and-villains-campaign")
    groups = grouped(made, "who")
    text = " ".join(shown(made, groups).split())
    assert text.index("Now: what you can change yourselves") < text.index("What to ask of auth")
    first = groups[0].safeguards[0]
    for words in (first.text, first.in_place_means, first.prevents, f"Who: {first.who}."):
        assert words in text
    assert "less than one point" not in text and re.search(r"and \d+ more: --all", text)
    whole = " ".join(shown(made, groups, show_all=True, width=400).split())
    assert all(f"[{safeguard.id}]" in whole for safeguard in made.suggested)


@pytest.mark.parametrize("format_", ["md", "html"])
def test_a_document_by_who_can_do_it_leaves_nothing_out(content, format_):
    made = planned(content, "hotel-staff-training", income_fund=LATE)
    text = html.unescape(PLAN_FORMATS[format_](PlanShown(made, grouped(made, "who"))))
    plain = text.replace("\\", "")
    every = (*made.adopted, *made.suggested, *made.together)
    assert all(safeguard.text.rstrip(".") in plain for safeguard in every)
    assert "of less effect or instead of these" in plain


def test_the_same_effect_twice_is_said_once(content):
    found = {one.id: one for one in planned(content, "purchase-ban").suggested}
    assert found["client_alert_button"].instead_of == ("client_report_shield",)
    assert "Adds nothing to client_report_shield: one of them is enough." in " ".join(
        shown(planned(content, "purchase-ban"), show_all=True).split()
    )


def test_a_low_measure_is_told_that_nothing_is_suggested(content):
    text = shown(planned(content, "outreach-with-firewall"))
    assert "No safeguard is suggested: no harm is more than Low at worst." in text
    assert re.search(r"(answer is fixed that adds|answers are fixed that add) no harm\.", text)


def test_harm_that_a_law_locks_in_stands_apart(content):
    made = planned(content, "conditional-residence")
    text = " ".join(shown(made).split())
    assert (
        "Fixed by a decision or law, left alone here" in text
        and "Fixed by: Directive 2004/81/EC." in text
    )
    assert (
        "Harm that this locks in, even if everything else is put right:"
        f" {made.kept[0].name} (Severe" in text
    )
    assert "The best that can still be reached" in text and "If nothing were fixed" in text
    assert made.kept[0].name in markdown(made)


@pytest.mark.parametrize("by", ["who", "when", "addressee", "owner"])
@pytest.mark.parametrize("format_", ["md", "html", "csv", "json"])
def test_groups_are_named_in_every_format(content, by, format_):
    made = planned(content, income_fund={**LATE, "addressee": "the board"})
    groups = grouped(made, by)
    text = html.unescape(PLAN_FORMATS[format_](PlanShown(made, groups)))
    for group in groups:
        assert group.name.rstrip(".") in text.replace("\\", "")


def test_csv_is_what_the_plan_holds(content):
    made = planned(content, "conditional-residence", income_fund=LATE)
    text = plan_csv(PlanShown(made))
    found = rows(text)
    assert (
        tuple(found[0]) == COLUMNS
        and text.endswith("\r\n")
        and "\n" not in text.replace("\r\n", "")
    )
    assert [one["id"] for one in found] == [
        *(one.id for one in (*made.adopted, *made.suggested, *made.together)),
        *(one.question for one in made.fixed),
    ]
    first = found[0]
    assert (first["kind"], first["overdue"], first["due"], first["owner"]) == (
        "adopted",
        "yes",
        "2026-11-17",
        "hotel group",
    )
    assert {one["kind"] for one in found} == {"adopted", "suggested", "only-with-others", "fixed"}
    documented = (DOCS / "json.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in documented for name in COLUMNS)


@given(
    st.text(min_size=1, max_size=40),
    st.sampled_from(("=1+1", "+1", "-1", "@x", "\t=1", "\r=1", '"', ",", "\n", "")),
)
def test_csv_reads_back_and_has_no_formula(content, text, start):
    made = planned(
        content,
        "decriminalisation",
        receipts={"status": "planned", "owner": (start + text).strip()[:40]},
    )
    for row in rows(plan_csv(PlanShown(made))):
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")) and "\n" not in cell
        assert None not in row and len(row) == len(COLUMNS)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(content, text):
    own = {
        "status": "planned",
        "text": text,
        "targets": {"conflation": "safe"},
        "owner": text,
        "source": text,
        "verifier": text,
    }
    made = planned(content, mine={**own, "due": date(2026, 1, 1), "addressee": text})
    plain = planned(
        content,
        mine={
            **own,
            **{name: "word" for name in ("text", "owner", "source", "verifier", "addressee")},
        },
    )
    assert not re.search("[\x00-\x09\x0b-\x1f\u202e]", shown(made) + markdown(made))
    assert len(re.findall(r"(?m)^#+ ", markdown(made))) == len(
        re.findall(r"(?m)^#+ ", markdown(plain))
    )
    assert "<script" not in markdown(made).replace("\\<", "")
    assert len(rows(plan_csv(PlanShown(made)))) == len(rows(plan_csv(PlanShown(plain))))


def test_json_keys_are_documented(content):
    values = json.loads(
        plan_json(
            PlanShown(planned(content, "conditional-residence", ident_help_outside_case=LATE))
        )
    )
    documented = (
        (DOCS / "json.md")
        .read_text(encoding="utf-8")
        .partition("## A plan")[2]
        .partition("## A report")[0]
    )
    words = set(re.findall(r"\w+", " ".join(re.findall(r"`([^`]+)`", documented))))
    keys = {
        *values,
        "groups",
        *values["outlook"][0],
        *values["adopted"][0],
        *values["adopted"][0]["if_verified"][0],
        *values["fixed"][0],
    }
    keys |= set(values["kept"][0])
    assert sorted(keys - words) == []


def test_the_report_shows_the_same_numbers(content):
    from impact_check.core.report.compose import compose

    assessment = assessed(content)
    adopted = assessment.model_copy(
        update={"commitments": {"income_fund": Commitment.model_validate(LATE)}}
    )
    assert compose(content, adopted, day=DAY.isoformat()).plan == plan(content, adopted, day=DAY)


@pytest.mark.parametrize("path", examples.FILES, ids=lambda path: path.stem)
def test_every_example_has_a_plan_in_every_format(content, path):
    made = plan(content, load_assessment(path, content).assessment, day=DAY)
    assert made.title in " ".join(shown(made, width=200).split())
    shown_as = PlanShown(made)
    assert all(write(shown_as) == write(shown_as) for write in PLAN_FORMATS.values())
    assert made.standing.partition("(")[0] in markdown(made)


@pytest.mark.parametrize("format_", PLAN_FORMATS)
@pytest.mark.parametrize("edition", ["full", "public"])
def test_the_mark_of_the_edition_stands_in_every_format(content, format_, edition):
    shown_as = PlanShown(planned(content, income_fund=LATE), (), EDITIONS[edition])
    made = PLAN_FORMATS[format_](shown_as)
    if isinstance(made, bytes):
        with zipfile.ZipFile(io.BytesIO(made)) as package:
            made = "".join(package.read(name).decode() for name in package.namelist())
    assert all(mark in made for mark in shown_as.marks)


def test_the_public_edition_names_no_owner_address_or_exact_day(content, tmp_path):
    path = tmp_path / "plan.yaml"
    text = (examples.FOLDER / "outreach-with-firewall.yaml").read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    inner = CliRunner().invoke(app, ["plan", str(path), "--format", "csv"]).stdout
    outer = (
        CliRunner()
        .invoke(app, ["plan", str(path), "--format", "csv", "--edition", "public"])
        .stdout
    )
    for private in ("City health department", "2026-11-01", "Signed contract"):
        assert private in inner and private not in outer
    assert "Internal: names and sources" in inner and "Public: without names" in outer
