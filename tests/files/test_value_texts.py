"""Values as YAML and JSON: read back the same, the same text with and without the C emitter, in
pieces and as a whole.
"""

import json

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from impact_check.errors import ImpactCheckError
from impact_check.files import comments, value_texts
from impact_check.files.assessments import assessment_text, load_assessment
from impact_check.files.comments import has_comments
from impact_check.files.json_values import parse_json
from impact_check.files.value_texts import json_text, yaml_text
from impact_check.files.yaml_values import parse_yaml
from tests import examples

ODD = st.sampled_from(
    [
        "no",
        "~",
        "1e3",
        "- ",
        ": ",
        " #",
        "'",
        '"',
        "\n",
        "\n\n",
        " \n",
        "\t",
        "😀",
        "é",
        "漢字 ",
        "\u2028",
        "\ufeff",
        "|",
        "%",
        "@",
        "x " * 70,
    ]
)
READABLE = st.characters(exclude_categories=["Cs", "Cc", "Cn"])
TEXTS = st.text(READABLE, max_size=40) | st.lists(
    ODD | st.text(READABLE, max_size=9), max_size=8
).map("".join)
NAMES = st.sampled_from(["a", "no", "y", "null", "no_papers", "e-1", "x" * 80])
VALUES = st.recursive(
    TEXTS | st.integers(-(10**20), 10**20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=6,
)
SECTIONS = st.dictionaries(NAMES, VALUES, max_size=4)


def whole(values, dumper):
    return yaml.dump(
        values, Dumper=dumper, sort_keys=False, allow_unicode=True, width=110
    ).removesuffix("...\n")


def tuples(value):
    if isinstance(value, dict):
        return {name: tuples(one) for name, one in value.items()}
    return tuple(map(tuples, value)) if isinstance(value, list) else value


@given(SECTIONS)
@example({"a": {}, "b": [], "c": {"no": "no", "null": "012"}})
@example({"a": {"b": "x " * 100 + "😀 # " + "y " * 100}})
@example({"a": ["\n", ""], "b": ["\n"], "c": {"d": "\n" + "x " * 70}})
@example({"a": "1" * 31, "b": "~", "c": "1e3", "d": "0x1F", "e": 31})
@example({})
def test_pieces_are_the_whole_and_read_back(values):
    text = yaml_text(values)
    assert text == whole(values, value_texts._PYTHON)
    assert parse_yaml(text)[0] == tuples(values)
    assert parse_json(json_text(values)) == tuples(values)


def test_people_can_read_what_is_written():
    values = {
        "a": {"b": "no", "c": "012", "d": "2026-03-01"},
        "e": ["é", 3],
        "f": "x\n y\n",
        "g": {},
    }
    assert (
        yaml_text(values)
        == "a:\n  b: no\n  c: '012'\n  d: 2026-03-01\ne:\n- é\n- 3\nf: |\n  x\n   y\ng: {}\n"
    )
    assert json_text({"a": "é", "b": [1]}) == '{\n  "a": "é",\n  "b": [\n    1\n  ]\n}\n'


@pytest.mark.parametrize(
    ("write", "where", "emitter", "dump"),
    [(yaml_text, "a", yaml, "dump"), (json_text, "the file", json, "dumps")],
)
def test_what_would_be_read_back_otherwise_is_not_written(write, where, emitter, dump, monkeypatch):
    emit = getattr(emitter, dump)
    monkeypatch.setattr(
        emitter, dump, lambda *given, **how: emit(*given, **how).replace("wanted", "other")
    )
    value_texts._piece.cache_clear()
    with pytest.raises(ImpactCheckError) as caught:
        write({"a": "wanted"})
    assert (
        str(caught.value)
        == f"a text under '{where}' cannot be saved: it would not be read back as it is"
    )


@pytest.mark.parametrize("path", examples.FILES, ids=lambda path: path.stem)
def test_examples_are_the_same_without_c(path, content, monkeypatch):
    assessment = load_assessment(path, content).assessment
    text = assessment_text(assessment)
    monkeypatch.setattr(value_texts, "_FAST", value_texts._PYTHON)
    value_texts._piece.cache_clear()
    assert assessment_text(assessment) == text


@pytest.mark.parametrize("write", [yaml_text, json_text])
@pytest.mark.parametrize("bad", ["\x00", "\x1b", "\x7f", "\x85", "\r", "\ud800", "\uffff"])
def test_control_characters_are_refused(write, bad):
    with pytest.raises(
        ImpactCheckError,
        match=rf"cannot be saved: it contains the control character U\+{ord(bad):04X}",
    ):
        write({"answers": {"one": {"note": f"a{bad}b"}}})


WITH = [
    "a: 1 # c\n",
    "# c\na: 1\n",
    "a: | # c\n  x\n",
    "a: |\n  x\n# c\nb: 1\n",
    "a: x\n  y # c\n",
    "a: 1\r\n# c\r\n",
    'a: "é😀" # c\n',
    "a: # c\n",
    "a: b\n# c",
]
WITHOUT = [
    'a: "x # y"\nb: x#y\n',
    "a: |\n  x # y\n  # z\nb: 1\n",
    "a: 'x\n   # y'\n",
    'a: "é😀 # x"\n',
    '{"a": "b # c"}',
    "a: >-\n  x\n  # y\n",
    "",
]


@pytest.mark.parametrize("loader", [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)])
@pytest.mark.parametrize(
    ("text", "has"), [*((one, True) for one in WITH), *((one, False) for one in WITHOUT)]
)
def test_comments_are_told_from_texts(text, has, loader, monkeypatch):
    monkeypatch.setattr(comments, "_LOADER", loader)
    assert has_comments(text) == has


@given(st.dictionaries(NAMES, TEXTS, min_size=1, max_size=3))
def test_what_the_program_writes_has_no_comments(values):
    assert not has_comments(yaml_text(values))
    assert has_comments(yaml_text(values) + "# one\n")
