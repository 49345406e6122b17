"""The JSON Schema and the loader take the same files; an editor that follows the one is not
corrected by the other.
"""

import copy
import json
import subprocess
import sys
from functools import cache

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impact_check.errors import BadFiles
from impact_check.files.assessments import shape_of
from impact_check.files.documents import parse_document, read_document
from impact_check.files.prepared import shipped_content
from impact_check.files.resources import shipped
from impact_check.files.schemas import MODELS, schema_of
from impact_check.files.validation import kind_of
from impact_check.output.blank import blank_assessment
from tests.cli.test_commands import EXAMPLES, ROOT
from tests.hostile.test_files import FILES as HOSTILE

ALL = sorted(EXAMPLES.glob("*.yaml"))


@cache
def checker(kind="assessment"):
    """What checks values against the schema, days included."""
    schema = schema_of(kind, shipped_content())
    return jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.FormatChecker(formats=["date"])
    )


def plain(value):
    """Values as a parser of JSON gives them."""
    if isinstance(value, dict):
        return {name: plain(inner) for name, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, tuple) else value


def loads(document):
    """Whether the loader takes the form of an assessment."""
    try:
        shape_of(document)
    except BadFiles:
        return False
    return True


@pytest.mark.parametrize("kind", MODELS)
def test_a_schema_is_one_and_leaves_no_map_open(kind):
    schema = schema_of(kind, shipped_content())
    jsonschema.Draft202012Validator.check_schema(schema)

    def look(part):
        if isinstance(part, dict):
            assert "patternProperties" not in part or part["additionalProperties"] is False
        for inner in part.values() if isinstance(part, dict) else part:
            if isinstance(inner, dict | list):
                look(inner)

    look(schema)


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_examples_are_taken_by_both(path):
    document = read_document(path)
    assert loads(document)
    assert not list(checker().iter_errors(plain(document.value)))


def test_the_blank_file_is_taken_by_both(content):
    text = blank_assessment(content, content.checklists)
    document = parse_document("blank.yaml", text.encode())
    assert loads(document)
    assert not list(checker().iter_errors(plain(document.value)))


@pytest.mark.parametrize(
    "path", sorted(shipped("checklists").rglob("*.yaml")), ids=lambda path: path.stem
)
def test_shipped_content_is_taken(path):
    document = read_document(path, 5_000_000)
    kind = kind_of(document)
    if kind not in MODELS:
        pytest.skip("has no schema")
    assert not list(checker(kind).iter_errors(plain(document.value)))


@pytest.mark.parametrize("path", HOSTILE, ids=lambda path: path.name)
def test_hostile_files_are_taken_by_both_or_by_none(path):
    try:
        document = read_document(path)
    except BadFiles:
        return  # no values to speak of
    if path.name == "whole-as-float.json":
        return  # to a schema 2.0 and 2 are the same number; the loader wants the second
    if isinstance(document.value, dict) and kind_of(document) == "assessment":
        assert checker().is_valid(plain(document.value)) == loads(document)


HOLE = {
    "impact_check": "assessment/1",
    "measure": {"title": "Poster campaign", "provisions": {"Clause 4": ["this", "is"]}},
    "context": {"features": {"Campaign": "maybe", "Police operation": 17}},
    "answers": {
        "Consent": {"answer": "completely wrong", "sauce": "nowhere"},
        "root causes": "yes",
    },
    "commitments": {"Firewall Agreement": {"status": "someday"}},
}


def test_what_the_loader_refuses_the_editor_marks():
    places = {tuple(error.absolute_path)[:2] for error in checker().iter_errors(HOLE)}
    assert {place[0] for place in places} == {"measure", "context", "answers", "commitments"}
    assert not loads(parse_document("x.json", json.dumps(HOLE).encode()))


def test_ids_are_offered_with_their_words(content):
    schema = schema_of("assessment", content)
    answers = schema["properties"]["answers"]["anyOf"][0]
    assert answers["properties"]["consent"]["description"] == content.questions["consent"].text


ODD = [None, "", " ", "x", "yes", "no", "unknown", "2026", "2026-02-30", "2026-03-01", "2026-Q1",
       0, 3, 2.5, True, [], [None], {}, {"x": None}, {"value": "yes"}, {"text": " "}, "0",
       "2026-03-01T00:00:00", "safe", "a b", "Ä", "planned", "testimony"]  # fmt: skip
NAMES = ["x", "Bad Name", "", "title", "answer", "consent", "value", "_a", "a" * 81, "source"]


@cache
def base():
    """An assessment with an entry of every kind."""
    values = plain(read_document(EXAMPLES / "smart-raid.yaml").value)
    values["answers"] = dict(list(values["answers"].items())[:3])
    values["measure"]["steps"] = ["a step", {"text": "another", "evidence": "none"}]
    values["commitments"] = {"own": {"status": "planned", "due": "2026-03-01", "text": "x"}}
    values["involvement"] = [{"organisation": "", "affected": "yes"}]
    values["assessors"] = [{"affected": "no"}]
    return values


def places_in(value, loc=()):
    """Every place in plain values."""
    yield loc
    inside = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for name, inner in value.items() if isinstance(value, dict) else inside:
        yield from places_in(inner, (*loc, name))


@st.composite
def changed(draw):
    """The assessment with up to three odd changes."""
    values = copy.deepcopy(base())
    for _ in range(draw(st.integers(1, 3))):
        places = [place for place in places_in(values) if place]
        place = draw(st.sampled_from(places))
        holder = values
        for name in place[:-1]:
            holder = holder[name]
        how = draw(st.sampled_from(["replace", "add", "remove"]))
        inner = holder[place[-1]]
        if how == "add" and isinstance(inner, dict):
            inner[draw(st.sampled_from(NAMES))] = copy.deepcopy(draw(st.sampled_from(ODD)))
        elif how == "remove":
            del holder[place[-1]]
        else:
            holder[place[-1]] = copy.deepcopy(draw(st.sampled_from(ODD)))
    return values


@settings(max_examples=400, deadline=None)
@given(changed())
def test_no_file_is_taken_by_only_one(values):
    document = parse_document("x.json", json.dumps(values).encode())
    faults = [
        f"{list(error.absolute_path)}: {error.message}" for error in checker().iter_errors(values)
    ]
    assert (not faults) == loads(document), faults[:3]


def test_a_real_validator_takes_the_files_as_they_are(tmp_path, content):
    """As an editor or a hook does: from the printed schema and the text of the files."""
    printed = subprocess.run(
        [sys.executable, "-m", "impact_check", "schema", "assessment"],
        capture_output=True, check=True, cwd=ROOT,
    ).stdout  # fmt: skip
    schema = tmp_path / "schema.json"
    schema.write_bytes(printed)
    text = blank_assessment(content, content.checklists)
    (tmp_path / "blank.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "hole.json").write_text(json.dumps(HOLE), encoding="utf-8")

    def check(*files):
        return subprocess.run(
            [sys.executable, "-m", "check_jsonschema", "--schemafile", schema, *files],
            capture_output=True, text=True, check=False,
        )  # fmt: skip

    good = check(tmp_path / "blank.yaml", *ALL)
    assert good.returncode == 0, good.stdout
    assert check(tmp_path / "hole.json").returncode == 1
