"""What the documents show works: the examples for authors load, and the results name them."""

import inspect
import re
from importlib import import_module
from pathlib import Path

import pytest

from impact_check.cli.main import FOR_AUTHORS, START_HERE
from impact_check.core.method.numbers import DEFAULTS, THRESHOLDS, worst_first
from impact_check.core.model.assessment import Answer
from impact_check.core.model.base import STATUSES
from impact_check.core.privacy.forgetting import PARTS
from impact_check.core.report.compose import compose
from impact_check.core.review.content_review import (
    ENOUGH_WORDS,
    READING_GRADE,
    SENTENCE_WORDS,
    bibliography,
)
from impact_check.core.review.proofs import LAWS
from impact_check.core.review.terms import criticised
from impact_check.files.assessments import load_assessment
from impact_check.files.content import load_content
from impact_check.files.extensions import load_extension
from impact_check.files.linting import lint_paths
from impact_check.files.resources import shipped
from tests import examples

DOCS = Path(__file__).parent.parent / "docs"
AUTHORING = (DOCS / "authoring.md").read_text(encoding="utf-8")
GENERATED = DOCS / "coverage.md"  # its words are those of the content, which lint reads
WRITTEN = tuple(
    path
    for path in (*sorted(DOCS.iterdir()), DOCS.parent / "README.md", DOCS.parent / "CHANGELOG.md")
    if path != GENERATED
)


@pytest.fixture
def shown(tmp_path):
    for name, body in re.findall(
        r"<!-- example: (\S+) -->\s*```yaml\n(.*?)```", AUTHORING, re.DOTALL
    ):
        path = tmp_path / (name if name.endswith(".yaml") else f"own/{name}.yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body, encoding="utf-8")
    return tmp_path


def test_lint_finds_nothing_in_the_examples_for_authors(shown, tmp_path_factory):
    path = tmp_path_factory.mktemp("additions") / "extension.yaml"
    (shown / "own" / "extension.yaml").rename(path)
    additions, own = lint_paths((path,)), lint_paths((shown,))
    assert [
        str(one) for one in (*additions.faults, *additions.notes, *own.faults, *own.notes)
    ] == []


def test_the_limits_and_laws_of_lint_are_told_as_they_are():
    proofs = AUTHORING.partition("the proofs\n")[2].partition("### ")[0]
    assert re.findall(r"^\| ([A-Z][^|`]+) \| [A-Z]", proofs, re.MULTILINE) == list(LAWS)
    assert f"(at most {READING_GRADE:.0f})" in AUTHORING
    assert f"At most {SENTENCE_WORDS}." in AUTHORING
    assert f"from {ENOUGH_WORDS} words on" in AUTHORING


def test_the_numbers_and_sums_that_the_method_tells_are_those_of_the_program():
    method = (DOCS / "method.md").read_text(encoding="utf-8")
    assert f"**{100 * worst_first([0.6, 0.2, 0.3]):.1f}**" in method
    told = dict(re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", method, re.MULTILINE))
    status = {
        one: f"{DEFAULTS.credit_sure[place]:g}, {DEFAULTS.credit_hoped[place]:g}"
        for place, one in enumerate(STATUSES)
    }
    assert (told["direct link"], told["contributing link"]) == (
        f"{DEFAULTS.direct:g}",
        f"{DEFAULTS.contributing:g}",
    )
    assert told["safeguard planned: at worst, at best"] == status["planned"]
    assert [told[f"safeguard {one}"] for one in ("funded", "in place", "verified")] == [
        status[one] for one in STATUSES[1:]
    ]
    assert told["levels"] == "Low; Moderate from {:g}; High from {:g}; Severe from {:g}".format(
        *DEFAULTS.cuts
    )


def test_the_thresholds_that_the_method_tells_are_those_of_the_program():
    method = (DOCS / "method.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", method, re.MULTILINE))
    percent = {name: f"{100 * share:.0f}" for name, share in THRESHOLDS.items()}
    assert told["certainty one step down"] == (
        f"completeness under {percent['answered_well']} %; evidenced under"
        f" {percent['proven_well']} %; nobody affected took part"
    )
    assert told["certainty two steps down"] == (f"completeness under {percent['answered_half']} %")
    assert told["too little is known to place"] == "completeness under 1/3"
    assert THRESHOLDS["placed_from"] == 1 / 3
    assert told["completions of open points"] == (
        f'{THRESHOLDS["completions"]}; up to {percent["open_up_to"]} in 100 "open", from'
        f' {percent["firm_from"]} in 100 "firm"'
    )
    assert f"drawn {THRESHOLDS['draws']:,} times" in method
    assert THRESHOLDS["robust_from"] == 0.9 and "If nine draws in ten" in method


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
def test_criticised_terms_stand_in_quotation_marks(path, content):
    paragraphs = re.split(r"\n\s*\n|\n(?=[-|])", path.read_text(encoding="utf-8"))
    names = bibliography(content)
    assert [
        (one[:60], what)
        for one in paragraphs
        for what in criticised(one, content.register.terms, names)
    ] == []


def test_own_additions_count_and_the_result_without_them_is_told(shown, content):
    more = load_extension(content, shown / "own" / "extension.yaml")
    (shown / "own" / "extension.yaml").unlink()
    assessment = load_assessment(examples.FOLDER / "outreach-with-firewall.yaml", more).assessment
    report = compose(more, assessment)
    assert report.without_extensions.startswith(
        "Without the additions: No major concern found so far"
    )
    assert "with the additions of" in report.content_note
    answered = assessment.model_copy(
        update={"answers": {id_: Answer(answer="minor") for id_ in more.custom}}
    )
    asked = compose(more, answered).answers
    assert {(one.checklist, one.section) for one in asked if one.is_custom} == {
        (more.extensions[0].name, "Added questions")
    }


def test_own_content_stands_alone_and_says_so(shown):
    (shown / "own" / "extension.yaml").unlink()
    own = load_content(shown)
    path = shown / "a.json"
    path.write_text('{"impact_check": "assessment/1", "measure": {"title": "x"}}', encoding="utf-8")
    report = compose(own, load_assessment(path, own).assessment)
    assert "not the shipped ones" in report.content_note
    assert "ICRSE" not in report.front.standing


NOT_IDS = {
    "card",
    "effects",
    "observed",
    "review",
    "score",
    "evidence",
    "from",
    "heightened",
    "kind",
    "needs_statement",
}
# decisions on whom is asked, how grave a harm and how strong a case is, and on what is only told:
# no single result shows them
WITHOUT_A_SCENARIO = {22, 23, 24, 27, 34}


def test_decisions_name_only_what_exists(content):
    text = (DOCS / "decisions.md").read_text(encoding="utf-8")
    known = {
        id_
        for field in type(content.register).model_fields
        for id_ in getattr(content.register, field)
    } | set(content.questions)
    named = set(re.findall(r"`([a-z_0-9-]+)`", text))
    assert len(named) > 100
    assert named - known - NOT_IDS == set()


def test_every_decision_that_moves_a_result_has_a_scenario():
    text = (DOCS / "decisions.md").read_text(encoding="utf-8")
    decisions = {int(number) for number in re.findall(r"(?m)^### (\d+)\. ", text)}
    assert decisions == set(range(1, max(decisions) + 1))
    held = {
        int(number)
        for path in (shipped("checklists") / "scenarios").glob("*.yaml")
        for number in re.findall(r"(?m)^    decision: (\d+)$", path.read_text(encoding="utf-8"))
    }
    assert decisions - held == WITHOUT_A_SCENARIO


def test_each_point_for_sex_workers_organisations_is_a_decision_that_leads_back():
    decisions = (DOCS / "decisions.md").read_text(encoding="utf-8")
    sheet = (DOCS / "for-sex-workers-organisations.md").read_text(encoding="utf-8")
    points = re.findall(r"(?m)^## (\d+)\. .*\(([\d, ]+)\)$", sheet)
    back = {
        (point, decision)
        for decision, body in re.findall(r"(?ms)^### (\d+)\. (.*?)(?=^##)", decisions)
        for point in re.findall(r"the sheet\]\([^)]*\), point (\d+)\)", body)
    }
    assert [point for point, _ in points] == [str(one) for one in range(1, len(points) + 1)]
    for point, numbers in points:
        leads = {decision for other, decision in back if other == point}
        assert leads and leads <= set(numbers.split(", ")), point
    assert sheet.count("as it is now ☐ the other way ☐ neither") == len(points)


def test_what_the_document_on_security_tells_to_type_can_be_typed():
    text = (DOCS / "security.md").read_text(encoding="utf-8")
    names = {*START_HERE, *FOR_AUTHORS}
    assert set(re.findall(r"`impact-check ([a-z]+)", text)) <= names
    modules = (
        "passphrases",
        "main",
        "commands.forget",
        "commands.share",
        "commands.report",
        "commands.stress",
    )
    options = (
        "".join(inspect.getsource(import_module(f"impact_check.cli.{one}")) for one in modules)
        + '"--install-completion"'
    )
    named = set(re.findall(r"(?<!\S)--[a-z-]+", " ".join(re.findall(r"`([^`\n]+)`", text))))
    assert named and {one for one in named if f'"{one}"' not in options} == set()
    assert {part for part in PARTS if f"--keep {part}" in text}
