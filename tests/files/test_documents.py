"""The strict loader: what hostile and odd texts give, with the C parser and without it."""

import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from impact_check.errors import BadFiles
from impact_check.files import yaml_values
from impact_check.files.documents import Document, parse_document, read_document

LOADERS = sorted(
    {yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)}, key=lambda one: one.__name__
)

REFUSED = [
    (b"a: 1\na: 2", "f:2:1: 'a' stands here a second time; keep one of the two"),
    (b'{"a":1,"a":2}', "f:1:8: 'a' stands here a second time"),
    (b"a: &x 1", "f:1:4: anchors ('&x') are not used"),
    (b"a: *x", "f:1:4: aliases ('*x') are not used"),
    (b"a: &a [x]\nb: [*a, *a]", "f:1:4: anchors ('&a')"),
    (b"a: !!python/object:os.system x", "f:1:4: tags ("),
    (b"a: !x 1", "f:1:4: tags ('!x')"),
    (b"<<: {a: 1}", "f:1:1: merge keys"),
    (b"? [a]\n: b", "f:1:3: is a name made of several values"),
    (b"a: 1\n---\nb: 2", "f:2:1: a second document starts here"),
    (b'a: "\\x1b[31m"', "f:1:4: contains the control character U+001B"),
    (b'a: "\\0"', "f:1:4: contains the control character U+0000"),
    (b"a: \x07", "f:1:4: contains the control character U+0007"),
    (b'{"a": "\\ud800"}', "f:1:"),
    (b"a: \xff", "f:1:4: is not UTF-8 text"),
    (b"\xff\xfea\x00:\x00", "f:1:1: is not UTF-8 text"),
    (b"x: 1\na: [", "f:2:4: is a bracket that is never closed"),
    (b"a: 'x", "f:1:4: is a quote that is never closed"),
    (b'{"a": ', "f:1:7: is not valid JSON here"),
    (b'{"a": NaN}', "NaN is not a value that these files use"),
    (b"a: " + b"9" * 5000, "f:1:4: is a number with too many digits"),
    (b'{"a": ' + b"9" * 5000 + b"}", "1:7: is a number with too many digits"),
    (b"- " * 100_000, "f:1:61: is nested more than 30 levels deep"),
    (b"a: " + b"[" * 100_000, "f:1:33: is nested more than 30 levels deep"),
    (b"[" * 100_000, "f:1:"),
    (b'{"a":' * 100_000, "nested more than 30 levels deep"),
    (b'{"a": ' + b"[" * 31 + b"]" * 31 + b"}", "nested more than 30 levels deep"),
]


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(("raw", "says"), REFUSED, ids=range(len(REFUSED)))
def test_refused(raw, says, loader, monkeypatch):
    monkeypatch.setattr(yaml_values, "_LOADER", loader)
    with pytest.raises(BadFiles) as caught:
        parse_document("f", raw)
    assert len(caught.value.faults) == 1
    assert str(caught.value).startswith("f:") and says in str(caught.value)


SCALARS = {
    "no": "no",
    "yes": "yes",
    "on": "on",
    "012": 12,
    "0o17": 15,
    "0x1F": 31,
    "1_000": "1_000",
    "1:30": "1:30",
    "2026-03-01": "2026-03-01",
    "~": None,
    "null": None,
    "": None,
    "true": True,
    "False": False,
    ".5": 0.5,
    "1e3": 1000.0,
    "+1": 1,
    "1.10": 1.1,
    "'1'": "1",
    '"no"': "no",
    "-.inf": float("-inf"),
    "y": "y",
    "=": "=",
    "1.2.3": "1.2.3",
}


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize("text", SCALARS)
def test_scalars_follow_yaml_1_2(text, loader, monkeypatch):
    monkeypatch.setattr(yaml_values, "_LOADER", loader)
    value = parse_document("f", f"a: {text}\n".encode()).value["a"]
    assert (value, type(value)) == (SCALARS[text], type(SCALARS[text]))


def test_places_in_yaml_and_json():
    yaml_file = parse_document("f", b"a: 1\nb:\n  c: [x, {d: y}]\n")
    json_file = parse_document("f", b'{"a": 1,\n "b":\n  {"c": ["x", {"d": "y"}]}}')
    assert yaml_file.value == json_file.value
    places = [
        str(yaml_file.fault(loc, "!")) for loc in (("b", "c", 1, "d"), ("b", "zz"), ("nothing",))
    ]
    assert places == ["f:3:14: !", "f:2:1: !", "f:1:1: !"]
    assert (json_file.fault(("b", "c", 1, "d"), "!").line, json_file.fault(("a",), "!").column) == (
        3,
        7,
    )


def test_a_byte_order_mark_and_empty_files_are_fine():
    assert parse_document("f", b"\xef\xbb\xbfa: 1").value == {"a": 1}
    assert parse_document("f", b"").value is None
    assert parse_document("f", b"# only a comment\n").value is None


def test_size_is_bounded(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: " + b"x" * 97)
    assert read_document(path, 100).value["a"].startswith("x")
    path.write_bytes(b"a: " + b"x" * 98)
    with pytest.raises(BadFiles, match="is larger than"):
        read_document(path, 100)


@pytest.mark.parametrize(
    ("name", "says"), [("missing.yaml", "cannot be read"), (".", "is a folder")]
)
def test_what_cannot_be_read_is_said(name, says, tmp_path):
    with pytest.raises(BadFiles, match=says):
        read_document(tmp_path / name)


@given(st.binary(max_size=200))
def test_any_bytes_give_a_document_or_faults(raw):
    try:
        assert isinstance(parse_document("f", raw), Document)
    except BadFiles as bad:
        assert all(fault.line >= 1 and fault.column >= 1 for fault in bad.faults)


WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=8
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(WORDS, VALUES, max_size=4))
def test_any_json_comes_back(value):
    def thawed(one):
        if isinstance(one, tuple):
            return [thawed(inner) for inner in one]
        return (
            {name: thawed(inner) for name, inner in one.items()} if isinstance(one, dict) else one
        )

    assert thawed(parse_document("f", json.dumps(value).encode()).value) == value
