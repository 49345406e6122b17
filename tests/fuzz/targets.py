"""What holds whatever the bytes: each target takes bytes, and fails where the program breaks a
promise.

The result is a value or the one error type; a fault has a place in the file and says it in one
short line; what is written can be read back. The same functions are driven by hypothesis in the
suite (`test_targets.py`) and by a coverage-guided fuzzer by hand (`python -m tests.fuzz`).
"""

import contextlib
import json
import re
import tempfile
from functools import cache, partial
from pathlib import Path
from unittest import mock

import yaml

from impact_check.core.method.portfolio import portfolio, row_of
from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import Commitment
from impact_check.core.privacy.editions import EDITIONS
from impact_check.core.privacy.forgetting import forgotten
from impact_check.core.privacy.shared_copy import shared_copy
from impact_check.core.report.compose import compose
from impact_check.core.report.for_readers import edited
from impact_check.core.report.summary import summary_of
from impact_check.errors import BadFiles, ImpactCheckError
from impact_check.files import yaml_values
from impact_check.files.age_header import is_sealed
from impact_check.files.assessments import assessment_of, assessment_text
from impact_check.files.comments import comments
from impact_check.files.content import load_content, load_shipped
from impact_check.files.documents import parse_document
from impact_check.files.encryption import Keys
from impact_check.files.extensions import load_extension
from impact_check.files.linting import lint_paths
from impact_check.files.passages import passages_in
from impact_check.files.scalars import Stopped
from impact_check.files.sharing import shared_text
from impact_check.files.splicing import with_commitment
from impact_check.output.escaping import one_line
from impact_check.output.formats import FORMATS
from impact_check.output.plain_page import page
from impact_check.output.portfolio import COLUMNS, table_rows
from impact_check.output.results import as_json, score_values
from impact_check.output.sheets import csv_lines
from impact_check.output.summary import summary_lines
from tests.files import small
from tests.fuzz.mutations import mutated

ROOT = Path(__file__).parents[2]
EXAMPLES = tuple(path.read_bytes() for path in sorted((ROOT / "examples").glob("*.yaml")))
CHECKLISTS = tuple(path.read_bytes() for path in sorted((ROOT / "checklists").rglob("*.yaml")))
EXTENSION = b"""impact_check: extension/1
prefix: own
name: Own
groups:
  own_group: {name: Neighbours, text: People next door, cite: [{source: own_source, section: One}]}
sources:
  own_source: {title: Our notes, kind: organisation, pages: no, sections: [One]}
questions: []
"""
WORDS = (
    b"a b : - ? [ ] { } , ' \" | > # & * ! % @ ` \\ ~ << = 1 0x1 .5 1e3 true null --- ... :a ?a a#b"
    b" a:b \\ud800 \\x41 \\UFFFFFFFF \xc3\xa9 \xf0\x9f\x98\x80 \xe2\x80\xa8 \xe2\x80\xa9"
    b" \xef\xbb\xbf \xc2\x85 &x *x !t !!str %YAML [] {} '' \"\" |- >+ |2 \t"
).split(b" ")
SPACES = (b"", b" ", b"\n", b"\n  ", b"  ", b"\r\n", b": ", b"- ", b", ")
PURE = yaml.SafeLoader
FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@cache
def content():
    return load_shipped()


def check_faults(bad, text):
    """Every fault stands in the file, and what is printed of it is one line of a bearable
    length.
    """
    assert bad.faults
    for fault in bad.faults:
        assert 1 <= fault.line <= len(re.split(r"\r\n?|[\n\u2028\u2029]", text)) + 1
        assert 1 <= fault.column <= len(text) + 2
        assert len(fault.what) < 2000
        assert not CONTROL.search(one_line(str(fault)))


def read(raw):
    """The document in some bytes, or None where they are refused as they should be."""
    try:
        return parse_document("f", raw)
    except BadFiles as bad:
        assert len(bad.faults) == 1
        check_faults(bad, raw.decode("utf-8-sig", "replace"))
        return None


def loaded(raw):
    """The assessment in some bytes, or None where they are refused as they should be."""
    document = read(raw)
    try:
        return assessment_of(document, content()) if document else None
    except BadFiles as bad:
        assert len(bad.faults) <= 101
        check_faults(bad, document.text)
        return None


def check_places(value, mark):
    """Every value has a mark, and no mark has no value."""
    if isinstance(value, dict):
        assert list(value) == list(mark.parts)
        for name, one in value.items():
            assert mark.parts[name].key
            check_places(one, mark.parts[name])
    elif isinstance(value, tuple):
        assert list(mark.parts) == list(range(len(value)))
        for place, one in enumerate(value):
            check_places(one, mark.parts[place])
    else:
        assert mark.parts is None


def yaml_text(data):
    """Text from the alphabet of YAML, by pairs of bytes; bare bytes where the first one says so."""
    if data[:1] < b"\x20":
        return data[1:]
    return b"".join(
        WORDS[one % len(WORDS)] + SPACES[other % len(SPACES)]
        for one, other in zip(data[1::2], data[2::2], strict=False)
    )


def said(text, loader):
    """What a text is with one of the parsers: value and places, or the fault."""
    kept, yaml_values._LOADER = yaml_values._LOADER, loader
    try:
        value, mark = yaml_values.parse_yaml(text)
        return repr(value), repr(mark)
    except Stopped as stop:
        return stop.fault
    finally:
        yaml_values._LOADER = kept


def bytes_of_any_kind(data):
    """Bytes are a value, every part of which has a place, or one fault."""
    json_agrees_with_the_parser_of_python(data)
    document = read(data)
    if document is not None:
        check_places(document.value, document.mark)
        list(comments(document.text))


def both_yaml_parsers_agree_on_value_place_and_fault(data):
    with contextlib.suppress(UnicodeDecodeError):
        text = yaml_text(data).decode()
        assert said(text, FAST) == said(text, PURE)


def json_agrees_with_the_parser_of_python(data):
    """JSON is read as Python's own parser reads it, or refused; cut and edited JSON too."""
    raw = (
        b"{" + data
        if data[:1] < b"\x40"
        else mutated(data, [json.dumps({"a": [1, "é", {"b": None}], "c": [[], {}, "😀"]}).encode()])
    )
    document = read(raw)
    if document is not None and raw.lstrip()[:1] in (b"{", b"["):
        check_places(document.value, document.mark)
        assert document.value == tuples(json.loads(document.text))


def tuples(value):
    if isinstance(value, dict):
        return {name: tuples(one) for name, one in value.items()}
    return tuple(tuples(one) for one in value) if isinstance(value, list) else value


def assessments(data):
    """What loads can be scored, shown, written and read back as the same."""
    found = loaded(mutated(data, EXAMPLES))
    if found is None:
        return
    assessment, result = found.assessment, score(content(), found.assessment)
    assert 0 <= result.index.best <= result.index.worst <= 100
    assert all(CONTROL.search(one_line(str(one))) is None for one in found.warnings)
    as_json(score_values(content(), assessment, "f"))
    check_shown(page(summary_lines(summary_of(content(), assessment), "x"), 80, styled=False))
    for line in csv_lines(COLUMNS, table_rows(portfolio([row_of("f", assessment, result)]))):
        check_shown(line.rstrip())
    for as_ in (False, True):
        with contextlib.suppress(ImpactCheckError):
            text = assessment_text(assessment, as_json=as_)
            assert (
                assessment_of(parse_document("f", text.encode()), content()).assessment
                == assessment
            )
    if data[-1] % 4 == 0:  # they take longer than all the rest
        copies(found)


def check_shown(text):
    assert not CONTROL.search(text)


def reports(data):
    """What loads can be reported in every format, in the edition that the last byte picks."""
    found = loaded(mutated(data, EXAMPLES))
    if found is None:
        return
    edition = list(EDITIONS.values())[data[-1] % len(EDITIONS)]
    is_whole = (
        data[-2:-1] < b"\x10"
    )  # the stress test takes longer than all the rest, and most editions come with it
    make = partial(edited, edition=edition) if is_whole else compose
    made = make(content(), found.assessment, file="f.yaml")
    for name, write in FORMATS.items():
        shown = write(made, None)
        if name in ("md", "html"):
            check_shown(shown)
            assert "<script" not in shown.replace("\\<script", "")


def copies(found):
    """What loads can be shared, searched for names, and forgotten."""
    made = shared_copy(content(), found.assessment)
    with contextlib.suppress(ImpactCheckError):
        shared_text(Path("out.yaml"), content(), found.assessment, made.assessment)
    less = forgotten(content(), found.assessment)
    assert (
        score(content(), less.assessment).index.worst
        >= score(content(), found.assessment).index.worst - 1e-9
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.yaml")
        path.write_text(found.document.text, encoding="utf-8", newline="")
        for one in passages_in(str(path), content()):
            assert one.line >= 1 and one.column >= 1
            check_shown(one.passage.shown.replace("\n", " "))


def splicing(data):
    """A commitment is written into a file so that it reads as wanted and every other line stays as
    it is; or it is not written.
    """
    found = loaded(mutated(data, EXAMPLES))
    if found is None or not data:
        return
    ids = [*found.assessment.commitments, *list(content().register.mitigations)[:3]]
    id_ = ids[data[-1] % len(ids)]
    wanted = found.assessment.model_copy(
        update={
            "commitments": {
                **found.assessment.commitments,
                id_: Commitment(status="planned", owner="w: #"),
            }
        }
    )
    text = with_commitment(found.document, content(), wanted, id_)
    if text is None:
        return
    assert assessment_of(parse_document("f", text.encode()), content()).assessment == wanted
    before, after = found.document.text.splitlines(), text.splitlines()
    start = next(
        (
            place
            for place, pair in enumerate(zip(before, after, strict=False))
            if pair[0] != pair[1]
        ),
        min(len(before), len(after)),
    )
    rest = before[start:]
    kept = next(
        number
        for number in range(len(rest) + 1)
        if after[len(after) - len(rest) + number :] == rest[number:]
    )
    gone = [line for line in rest[:kept] if line.lstrip().startswith("#")]
    assert not gone, "a comment was lost"
    assert list(comments(found.document.text)) == [] or [
        one[2] for one in comments(found.document.text)
    ] == [one[2] for one in comments(text)]


def lint(data):
    """A folder of content with one file changed, or a file of its own: faults and notes, each in
    one line.
    """
    with tempfile.TemporaryDirectory() as name:
        folder, raw = (
            Path(name),
            mutated(data[1:], CHECKLISTS if data[:1] < b"\x80" else (*EXAMPLES, EXTENSION)),
        )
        path = folder / "one.yaml"
        path.write_bytes(raw)
        with mock.patch(
            "impact_check.files.linting.load_content", lambda _: content()
        ):  # read once, not every time
            result = lint_paths((path,))
        for fault in (*result.faults, *result.notes):
            assert fault.line >= 1 and len(fault.what) < 3000


def own_content(data):
    """A small content folder with one of its files changed, or an organisation's additions, are
    loaded or refused.
    """
    additions(data)
    with tempfile.TemporaryDirectory() as name:
        folder = small.write(Path(name))
        files = ("register/all.yaml", "raids.yaml", "register/content.yaml")
        path = folder / files[(data[0] if data else 0) % len(files)]
        path.write_bytes(mutated(data[1:], [path.read_bytes()]))
        with contextlib.suppress(BadFiles):
            load_content(folder)
        lint_paths((folder,))


def additions(data):
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "own.yaml")
        path.write_bytes(mutated(data, [EXTENSION]))
        with contextlib.suppress(BadFiles):
            load_extension(content(), path)


@cache
def sealed():
    """An encrypted file for a passphrase (as cheap as age allows) and one for a key, as seeds."""
    from pyrage import encrypt, x25519

    key = x25519.Identity.generate()
    header = (
        b"age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw"
        b" 1\nZV/AhotwSGqaPCU43cepl4WYUouAa17a3xpu4G2yi5k\n--- x\n"
    )
    return (
        header,
        encrypt(b"a: 1\n", [key.to_public()]),
        encrypt(b"a: 1\n", [key.to_public()], armored=True),
    )


def encrypted(data):
    """Bytes that look encrypted are opened or refused."""
    for raw in (data, mutated(data, sealed())):
        keys = Keys(ask=lambda name, is_new: "x")
        with contextlib.suppress(ImpactCheckError):
            opened = keys.open("f", raw)
            assert is_sealed(raw) or opened == raw


TARGETS = {
    "loader": bytes_of_any_kind,
    "parsers": both_yaml_parsers_agree_on_value_place_and_fault,
    "assessments": assessments,
    "reports": reports,
    "splicing": splicing,
    "content": own_content,
    "lint": lint,
    "encryption": encrypted,
}
