"""A card: an SVG that says in words all that it shows, is never more than text, and loses neither
letters nor patterns as a PNG.
"""

import struct
import zlib
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from impact_check.cli.main import app
from impact_check.core.method.scoring import Interval, LevelRange
from impact_check.core.model.assessment import Involvement
from impact_check.core.privacy.editions import EDITIONS
from impact_check.core.privacy.for_readers import for_readers
from impact_check.core.report.card import Card, CardHarm, card_of, card_words, public_card
from impact_check.core.report.compose import compose
from impact_check.files.assessments import load_assessment
from impact_check.output.card.formats import CARD_FORMATS, ZOOM, card_html, card_png
from impact_check.output.card.svg import BAR_WIDTH, BARS, HEIGHT, WIDTH, card_svg
from impact_check.output.card.writing import wrapped
from impact_check.output.wrapping import columns_of
from tests import examples
from tests.output.test_escaping import HOSTILE

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = ("defs", "pattern", "rect", "text", "path", "g", "circle")
KINDS = {"svg", "title", "desc", "style", *DRAWN}
HOTEL = str(examples.FOLDER / "hotel-staff-training.yaml")
BAN = str(examples.FOLDER / "online-ban-2018.yaml")


def made_of(content, path):
    kept = for_readers(content, load_assessment(path, content).assessment, EDITIONS["public"])
    report = compose(content, kept.assessment)._replace(edition=EDITIONS["public"])
    return card_of(report)


def plain(**changes):
    harm = CardHarm("Violence", LevelRange("moderate", "severe"), Interval(30.0, 90.0), False)
    card = Card(
        "A title", ("Here",), "stop", "Do not go ahead", LevelRange("high", "severe"),
        ("met", "not-broken", "not-shown", "not-met"), "Counts.", (harm,), "", (20, 40, 80),
        ("Foot.",), ("Public",),
    )  # fmt: skip
    return card._replace(**changes)


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        (None, "No organisation of affected people has confirmed it."),
        ({"agrees": "no", "words": "zzyzx"}, "was asked and does not agree."),
        ({}, "is not known."),
        ({"agrees": "yes"}, "states that it agrees."),
    ],
)
def test_a_card_says_whether_those_concerned_agree(content, entry, says):
    assessment = load_assessment(BAN, content).assessment
    involved = () if entry is None else (Involvement(affected="yes", **entry),)
    changed = assessment.model_copy(update={"assessors": (), "involvement": involved})
    picture = card_svg(public_card(content, changed).card)
    line = next(words for words in card_words(public_card(content, changed).card) if says in words)
    assert f">{line}</text>" in picture and "zzyzx" not in picture  # none of it is cut off


@pytest.mark.parametrize("path", examples.FILES, ids=lambda path: path.stem)
def test_every_example_has_a_card_that_says_what_it_shows(content, path):
    card = made_of(content, path)
    picture = ElementTree.fromstring(card_svg(card))
    described = picture.find(f"{SVG}desc").text
    assert picture.get("role") == "img" and picture.find(f"{SVG}title").text
    assert all(words.rstrip(".") in described for words in card_words(card))
    for harm in card.harms:
        said = described.partition(f"{harm.name}: ")[2].partition(". ")[2]
        assert said.startswith("It has been seen") == harm.is_seen
    for text in picture.iter(f"{SVG}text"):
        assert 0 <= float(text.get("x")) <= WIDTH and 0 <= float(text.get("y")) <= HEIGHT - 8


def test_bars_are_solid_up_to_what_is_found_and_hatched_up_to_what_is_open():
    picture = ElementTree.fromstring(card_svg(plain()))
    bars = {bar.get("fill"): bar for bar in picture.iter(f"{SVG}rect") if bar.get("height") == "18"}
    solid, hatched = bars["#20252a"], bars["url(#hatched)"]
    assert (float(solid.get("x")), float(solid.get("width"))) == (BARS, 0.3 * BAR_WIDTH)
    assert float(hatched.get("x")) == BARS + 0.3 * BAR_WIDTH
    assert float(hatched.get("width")) == pytest.approx(0.6 * BAR_WIDTH)


@pytest.mark.parametrize("text", [*HOSTILE, "\ud800", "\uffff", "\x00\x1b[31m", "a" * 3000])
def test_hostile_words_stay_words(text):
    card = plain(title=text or "x", about=(text,), conclusion_name=text or "x", foot=(text,))
    picture = ElementTree.fromstring(card_svg(card).encode("utf-8"))
    kinds = {element.tag.removeprefix(SVG) for element in picture.iter()}
    assert kinds <= KINDS
    assert "<script" not in card_html(card).lower()


@given(st.text(max_size=300), st.integers(10, 40), st.integers(100, 1200), st.integers(1, 4))
def test_wrapped_words_stay_inside_their_room(words, size, width, lines):
    found = wrapped(words, size, width, lines)
    room = max(int(width / (size * 0.55)), 4)
    assert 1 <= len(found) <= lines and all(columns_of(line) <= room for line in found)


def pixels(png):
    """The rows of a picture with four bytes a point."""
    assert png.startswith(b"\x89PNG")
    width, height, depth, kind = struct.unpack(">IIBB", png[16:26])
    assert (depth, kind) == (8, 6)
    data, at = b"", 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            data += png[at + 8 : at + 8 + length]
        at += length + 12
    raw, rows, before = zlib.decompress(data), [], bytearray(4 * width)
    for number in range(height):
        start = number * (4 * width + 1)
        rows.append(
            before := unfiltered(raw[start], raw[start + 1 : start + 1 + 4 * width], before)
        )
    return rows


def unfiltered(kind, line, above):
    found = bytearray(line)
    for place in range(len(found)):
        left = found[place - 4] if place >= 4 else 0
        up, corner = above[place], above[place - 4] if place >= 4 else 0
        near = left + up - corner
        paeth = min((left, up, corner), key=lambda each: abs(near - each))
        found[place] = (found[place] + (0, left, up, (left + up) // 2, paeth)[kind]) & 255
    return found


def test_the_png_keeps_letters_and_the_hatched_part():
    rows = pixels(card_png(plain()))
    assert (len(rows[0]) // 4, len(rows)) == (WIDTH * ZOOM, HEIGHT * ZOOM)

    def darkness(x, y, width, height):
        found = [
            rows[line][4 * column]
            for line in range(int(y * ZOOM), int((y + height) * ZOOM))
            for column in range(int(x * ZOOM), int((x + width) * ZOOM))
        ]
        return sum(value < 100 for value in found) / len(found)

    assert darkness(BARS + 5, 238, 80, 14) == 1  # solid
    hatched = darkness(BARS + 100, 238, 150, 14)
    assert 0.2 < hatched < 0.8
    assert darkness(BARS + 280, 238, 15, 14) == 0
    assert 0.02 < darkness(48, 60, 100, 30) < 0.6  # the title


@pytest.mark.parametrize("suffix", CARD_FORMATS)
def test_the_program_writes_each_format_the_same_each_time(tmp_path, suffix):
    out = tmp_path / f"card.{suffix}"
    first, again = (
        (CliRunner().invoke(app, ["card", BAN, "-o", str(out), "--force"]), out.read_bytes())
        for _ in range(2)
    )
    assert first[0].exit_code == 0 and first[1] == again[1]
    assert "may be read by anybody" in first[0].output
    if suffix != "png":
        text = out.read_text(encoding="utf-8")
        assert "Public: without names" in text and "seen" in text and "Congress" not in text


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("-o", "card.pdf"), "there is no card format 'pdf'"),
        (("-o", "card"), "has no suffix that names a format"),
        (("-o", HOTEL), "no card format 'yaml'"),
    ],
)
def test_said_wrong(arguments, says, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, ["card", HOTEL, *arguments])
    assert says in str(done.exception) and list(tmp_path.iterdir()) == []
