"""What the loader says of hostile and odd texts, whole: place and message, the same with the C
parser and without it.
"""

import json
import re
import sys
import tracemalloc

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from impact_check.errors import BadFiles
from impact_check.files import json_values, yaml_values
from impact_check.files.documents import (
    ASSESSMENT_BYTES,
    CHECKLIST_BYTES,
    parse_document,
    read_document,
)
from impact_check.files.scalars import Lines

PURE = yaml.SafeLoader
FAST = getattr(yaml, "CSafeLoader", None)
LOADERS = [pytest.param(one, id=one.__name__) for one in (FAST, PURE) if one]

YAML = "is not valid YAML here (…); check indentation, colons and quotes"
JSON = "is not valid JSON here (…); check commas, quotes and brackets"
UTF8 = "is not UTF-8 text; save the file with the encoding UTF-8"
QUOTE = "is a quote that is never closed; add the second one where the text ends"
BRACKET = "is a bracket that is never closed; add the second one"
COLON = (
    "is a colon that YAML takes for the end of a name; put the text in quotes, or check the"
    " indentation"
)
NUL = "contains the control character U+0000; delete it, or save the file with the encoding UTF-8"
TAB = "is a tab, where YAML has spaces; type spaces, or put the text in quotes"
NO_CHARACTER = "is a character that does not exist; check the number behind the backslash"
DEEP = "is nested more than 30 levels deep; these files never need that"
DIGITS = "is a number with too many digits; put it in quotes if it is meant as text"
COMPLEX = "is a name made of several values; a name must be a single word or text"
SECOND = "a second document starts here; keep one document in a file"
MERGE = "merge keys ('<<') are not used in these files; write the values out"


def twice(name):
    return f"'{name}' stands here a second time; keep one of the two"


def mark(what, name):
    return f"{what} ('{name}') are not used in these files; " + (
        "write the value out" if what == "aliases" else "delete it"
    )


def directive(name):
    return f"directives ('{name}') are not used in these files; delete the line"


def control(code):
    return f"contains the control character U+{code}; delete it or type the text again"


REFUSED = [
    (b"a: 1\nb: 2\na: 3\n", 3, 1, twice("a")),
    (b"a:\n  b: 1\n  'b': 2\n", 3, 3, twice("b")),
    (b"- {a: 1, b: 2, a: 3}\n", 1, 16, twice("a")),
    (b'{"a": 1,\n "b": {"c": 1,\n "c": 2}}', 3, 2, twice("c")),
    (b'{"a": "&x", "b": "# z", "b": 1}', 1, 25, twice("b")),
    (b'{\n\t"a": 1,\n\t"a": 2\n}', 3, 2, twice("a")),
    (b"a: &x 1\n", 1, 4, mark("anchors", "&x")),
    (b"&x\na: 1\n", 1, 1, mark("anchors", "&x")),
    (b"a: &x [&y [], *y]\nb: [*x, *x]\n", 1, 4, mark("anchors", "&x")),
    (b"a: *x\n", 1, 4, mark("aliases", "*x")),
    (b"*x : 1\n", 1, 1, mark("aliases", "*x")),
    (b"a: !!str 1\n", 1, 4, mark("tags", "tag:yaml.org,2002:str")),
    (b"a: !x 1\n", 1, 4, mark("tags", "!x")),
    (b"!!map {a: 1}\n", 1, 1, mark("tags", "tag:yaml.org,2002:map")),
    (
        b"- !!python/object/apply:os.system [ls]\n",
        1,
        3,
        mark("tags", "tag:yaml.org,2002:python/object/apply:os.system"),
    ),
    (b"a: 1\n<<: {b: 1}\n", 2, 1, MERGE),
    (b"<<: *x\n", 1, 1, MERGE),
    (b"a: x\x07y\n", 1, 5, control("0007")),
    (b"a: b\nc: d\x00\n", 2, 5, NUL),
    (b"a: \x7fb\n", 1, 4, control("007F")),
    (b"a: \xef\xbf\xbe\n", 1, 4, control("FFFE")),
    ("a: é\x85b: 1".encode(), 1, 5, control("0085")),
    ("a: 1\n\ufeffb: 1".encode(), 2, 1, control("FEFF")),
    (b'a: "x\\x07"\n', 1, 4, control("0007")),
    (b'a: "\\0"\n', 1, 4, control("0000")),
    (b'"a\\e": 1\n', 1, 1, control("001B")),
    (b'{"a": "\\u0000"}', 1, 7, control("0000")),
    (b'{"a": 1, "b\\u0007": 1}', 1, 10, control("0007")),
    (b'{"a": "\x07"}', 1, 8, control("0007")),
    (b'{"a": "\x7f"}', 1, 8, control("007F")),
    (b'a: "\\ud800"\n', 1, 4, control("D800")),
    (b'{"a": "\\ud800"}', 1, 7, control("D800")),
    (b'{"a": "\\ude00\\ud83d"}', 1, 7, control("DE00")),
    ("a: 1\n".encode("utf-16"), 1, 1, UTF8),
    ("a: 1\n".encode("utf-16-le"), 1, 2, NUL),
    ("é: 1\nc: é".encode()[:-1], 2, 4, UTF8),
    ("a: é\n".encode("latin-1"), 1, 4, UTF8),
    (b"ab: \xc3\xa9; \xff\n", 1, 8, UTF8),
    (b"a: \xed\xa0\x80\n", 1, 4, UTF8),
    (b"? [a, b]\n: 1\n", 1, 3, COMPLEX),
    (b"? {a: 1}\n: 1\n", 1, 3, COMPLEX),
    (b"x: {[a]: 1}\n", 1, 5, COMPLEX),
    (b"a: 1\n---\nb: 2\n", 2, 1, SECOND),
    (b"--- a\n--- b\n", 2, 1, SECOND),
    (b"a: 1\n...\nb: 2\n", 3, 1, YAML),
    (b'{"a": 1}\n{"b": 2}', 2, 1, JSON),
    (b"- " * 31 + b"x\n", 1, 61, DEEP),
    (b"a: " + b"[" * 30 + b"]" * 30, 1, 33, DEEP),
    (b"x: " + b"{a: " * 31, 1, 4 + 29 * 4, DEEP),
    (b"[" * 31 + b"1" + b"]" * 31, 1, 31, DEEP),
    (b"[" * 31 + b"]" * 31, 1, 31, DEEP),
    (b"a: " + b"[" * 100_000, 1, 33, DEEP),
    (b"- " * 100_000, 1, 61, DEEP),
    (b"[" * 100_000, 1, 31, DEEP),
    (b"[" * 100_000 + b"]" * 100_000, 1, 31, DEEP),
    (b'{"a":' * 100_000, 1, 151, DEEP),
    (b"{" * 100_000, 1, 2, JSON),
    (b"a: " + b"9" * 31, 1, 4, DIGITS),
    (b"a: 1e" + b"9" * 5_000, 1, 4, DIGITS),
    (b'{"a": 1,\n"b": ' + b"9" * 5_000 + b"}", 2, 6, DIGITS),
    (
        b'{"a": 1,\n"b": NaN}',
        2,
        6,
        "NaN is not a value that these files use; write a number or a text",
    ),
    (
        b'{"a": -Infinity}',
        1,
        7,
        "-Infinity is not a value that these files use; write a number or a text",
    ),
    (b"\ta: 1\n", 1, 1, TAB),
    (b"a:\n\tb: 1\n", 2, 1, TAB),
    (b"a:\tb\n", 1, 3, TAB),
    (b"a: b\t# c\n", 1, 5, TAB),
    (b"a: b\t\n", 1, 5, TAB),
    (b"a: [1,\t2]\n", 1, 7, TAB),
    (b'a: "\\UFFFFFFFF"\n', 1, 7, NO_CHARACTER),
    (b'a: "b\n', 1, 4, QUOTE),
    (b"a: 'it's'\n", 1, 8, YAML),
    (b"a: b: c\n", 1, 5, COLON),
    (b"a: [1\n", 1, 4, BRACKET),
    (b"a: {b: [1, 2\nc: d\n", 2, 2, YAML),
    (b"a: ]\n", 1, 4, YAML),
    (b"a: @x\n", 1, 4, "is '@', with which no text can begin; put the text in quotes"),
    (b"- a\nb: 1\n", 2, 1, YAML),
    (
        b"a: [what? why]\n",
        1,
        9,
        "is a '?' in a text without quotes between brackets; put the text in quotes",
    ),
    (b"a: |#\n", 1, 5, YAML),
    (b"%FOO\n---\na: 1\n", 1, 1, directive("%FOO")),
    (b"# c\n\n%YAML 1.2\n---\na: 1\n", 3, 1, directive("%YAML")),
    (b'{"a": 1,}', 1, 9 if sys.version_info < (3, 13) else 8, JSON),
    (b'{"a": "b', 1, 7, JSON),
    (b'{"a": 012}', 1, 8, JSON),
    (b"{a: 1}", 1, 2, JSON),
    (b"[1, 2]\xff", 1, 7, UTF8),
]


def told(raw):
    """The message of a text that is refused, the parser's own reason left out; the value of one
    that is not.
    """
    try:
        return parse_document("f", raw).value
    except BadFiles as bad:
        assert len(bad.faults) == 1
        return re.sub(r"here \(.*\);", "here (…);", str(bad))


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize("case", REFUSED, ids=[repr(one[0])[1:30] for one in REFUSED])
def test_refused_in_so_many_words(case, loader, monkeypatch):
    raw, line, column, says = case
    monkeypatch.setattr(yaml_values, "_LOADER", loader)
    assert told(raw) == f"f:{line}:{column}: {says}"


ACCEPTED = [
    (b"", None),
    (b"\n\n", None),
    (b"# only a comment\n", None),
    (b"---\n", None),
    (b"a:\n", {"a": None}),
    (b"a: 1\n...\n", {"a": 1}),
    (b"\xef\xbb\xbfa: 1\n", {"a": 1}),
    (b'\xef\xbb\xbf {"a": 1}', {"a": 1}),
    (b"a: 1\r\nb: |\r\n  x\r\n  y\r\n", {"a": 1, "b": "x\ny\n"}),
    (b"'<<': 1\n\"a\": '1'\n", {"<<": 1, "a": "1"}),
    (b"1: a\ntrue: b\nnull: c\n", {"1": "a", "true": "b", "null": "c"}),
    (b"? a\n: 1\n", {"a": 1}),
    (b"? a", {"a": None}),
    (b"a: ['what? why', b]\nc: why?\n", {"a": ("what? why", "b"), "c": "why?"}),
    ("a: 'x\u2028  y'\n".encode(), {"a": "x\u2028y"}),
    (b'{"a": "\\ud83d\\ude00"}', {"a": "😀"}),
    (b'{"a": "\\t"}', {"a": "\t"}),
    (b'{"a": ' + b"9" * 30 + b"}", {"a": int("9" * 30)}),
    (b"a: -0b11\nb: 0o18\nc: +0x1F\nd: 0x\n", {"a": "-0b11", "b": "0o18", "c": "+0x1F", "d": "0x"}),
    (
        b"a: -012\nb: -.5\nc: 1.\nd: .\ne: '-'\n",
        {"a": -12, "b": -0.5, "c": 1.0, "d": ".", "e": "-"},
    ),
    (b"a: NULL\nb: nUll\nc: TRUE\nd: tRUE\n", {"a": None, "b": "nUll", "c": True, "d": "tRUE"}),
    (b"a: [12:30:45, no]\n", {"a": ("12:30:45", "no")}),
    (b"a: |\n  b\tc\nd: 'e\tf'\n", {"a": "b\tc\n", "d": "e\tf"}),
    (b"a: |\n  &x *y !z\nb: 'x # y'\nc: x#y # z\n", {"a": "&x *y !z\n", "b": "x # y", "c": "x#y"}),
]


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(("raw", "value"), ACCEPTED, ids=[repr(one[0])[1:30] for one in ACCEPTED])
def test_odd_but_sound(raw, value, loader, monkeypatch):
    monkeypatch.setattr(yaml_values, "_LOADER", loader)
    found = parse_document("f", raw).value
    assert (found, repr(found)) == (value, repr(value))


def nested(depth, start, end, inner):
    return (start * depth + inner + end * depth).encode()


@pytest.mark.parametrize(("start", "end"), [("[", "]"), ("- ", "\n"), ('{"a":', "}")])
def test_thirty_levels_are_enough_and_allowed(start, end):
    value = parse_document("f", nested(30, start, end, "1")).value
    for _ in range(30):
        value = value["a"] if isinstance(value, dict) else value[0]
    assert value == 1


@pytest.mark.parametrize("limit", [ASSESSMENT_BYTES, CHECKLIST_BYTES])
def test_the_size_limits_are_those_promised(tmp_path, limit):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"# " + b"x" * (limit - 2))
    assert read_document(path, limit).value is None
    path.write_bytes(b"# " + b"x" * (limit - 1))
    with pytest.raises(BadFiles) as caught:
        read_document(path, limit)
    kilobytes = {1_000_000: "1,000 kB", 5_000_000: "5,000 kB"}[limit]
    assert (
        str(caught.value)
        == f"{path}:1:1: is larger than {kilobytes}, the limit for such a file; shorten or split it"
    )


def test_of_a_file_that_is_too_large_only_as_much_is_read_as_shows_it(tmp_path):
    path = tmp_path / "a.yaml"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    tracemalloc.start()
    with pytest.raises(BadFiles, match="is larger than"):
        read_document(path)
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("none.yaml", "No such file or directory"),
        ("n" * 300, "File name too long"),
        ("a\0b", "not a usable file name"),
    ],
)
def test_what_cannot_be_opened(tmp_path, name, reason):
    with pytest.raises(BadFiles) as caught:
        read_document(f"{tmp_path}/{name}")
    assert (
        str(caught.value)
        == f"{tmp_path}/{name}:1:1: cannot be read: {reason}; check the name and the permissions"
    )


def test_what_may_not_be_opened(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text("a: 1\n", encoding="utf-8")
    path.chmod(0)
    try:
        path.open("rb").close()
    except PermissionError:
        with pytest.raises(
            BadFiles, match="cannot be read: Permission denied; check the name and the permissions"
        ):
            read_document(path)
    else:
        pytest.skip("this user may read every file")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[1,2,3,4,5]", "1:8"),
        ('["a,b","c:d","{",\n"[", 5]', "2:1"),
        ('{"a":1,\n "b":2, "c":3}', "2:6"),
        ("[[[[[[]]]]]]", "1:5"),
        ('[ "a\\"b,[" , true,\n\n-1.5e3 ,null ]', "3:9"),
    ],
)
def test_the_value_that_is_one_too_many_is_told_where_it_stands(text, place, monkeypatch):
    monkeypatch.setattr(json_values, "MAX_VALUES", 4)
    with pytest.raises(BadFiles) as caught:
        parse_document("f", text.encode())
    assert str(caught.value) == f"f:{place}: {yaml_values.TOO_MANY}"
    assert json_values.parse_json("[1,2,3]") == (1, 2, 3)


def test_marks_inside_texts_are_no_values(monkeypatch):
    monkeypatch.setattr(json_values, "MAX_VALUES", 4)
    assert json_values.parse_json('["{[,:", "b,[{"]') == ("{[,:", "b,[{")


def test_an_escaped_emoji_does_not_hide_places():
    document = parse_document("f", json.dumps({"a": "😀", "b": [1, 2]}, indent=1).encode())
    assert str(document.fault(("b", 1), "!")) == "f:5:3: !"


TEXTS = st.text(
    st.characters(
        exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\ufffe\uffff\ufeff"
    ),
    max_size=8,
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=10,
)


def leaves(value, loc=()):
    """Every plain value with where it stands."""
    if isinstance(value, dict | tuple):
        for name, one in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(one, (*loc, name))
    else:
        yield loc, value


@pytest.mark.parametrize("loader", LOADERS)
@given(value=VALUES.map(lambda value: {"top": value}), indent=st.sampled_from([None, 0, 2]))
def test_json_is_read_as_yaml_reads_it_and_every_place_is_true(loader, value, indent):
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_values, "_LOADER", loader)
        document = parse_document("f", text.encode())
        assert document.value == yaml_values.parse_yaml(text)[0]
        for loc, leaf in leaves(document.value):
            fault = document.fault(loc, "")
            assert text.splitlines()[fault.line - 1][fault.column - 1 :].startswith(
                json.dumps(leaf, ensure_ascii=False)
            )


@given(st.text(alphabet="ab\r\n", max_size=12))
def test_every_place_leads_back_to_its_character(text):
    lines = Lines(text)
    assert [lines.index(*lines.place(one)) for one in range(len(text))] == list(range(len(text)))
    assert lines.index(99, 1) == lines.index(lines.place(len(text))[0], 1)
