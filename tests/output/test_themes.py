"""A theme stands around a report: it brings no word into page 1, hides nothing, and its logo is
nothing but a picture.
"""

import re
import struct
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.document.theme import LEAST_CONTRAST, Theme, contrast, least_contrast
from impact_check.core.privacy.editions import EDITIONS
from impact_check.core.report.for_readers import edited
from impact_check.errors import BadFiles
from impact_check.files.assessments import load_assessment
from impact_check.files.images import NoImage, logo_of
from impact_check.files.themes import load_theme
from impact_check.output.formats import FORMATS
from tests import examples


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


SIZE = struct.pack(">IIBBBBB", 2, 1, 8, 0, 0, 0, 0)
POINTS = chunk(b"IDAT", zlib.compress(b"\0\0\0"))
PNG = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", SIZE) + POINTS + chunk(b"IEND", b"")
SECRET = b"52.37 4.89 Secret Street"
PNG_TELLING = (
    b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", SIZE) + chunk(b"tEXt", SECRET) + chunk(b"eXIf", SECRET)
    + POINTS + chunk(b"IEND", b"") + SECRET
)  # fmt: skip


def segment(marker, data):
    return bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data


FRAME = segment(0xC0, struct.pack(">BHHB", 8, 1, 2, 1) + b"\x01\x11\x00")
SCAN = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\xff\x00\x34"
JPEG = b"\xff\xd8" + segment(0xE0, b"JFIF\0") + FRAME + SCAN + b"\xff\xd9"
JPEG_TELLING = (
    b"\xff\xd8" + segment(0xE0, b"JFIF\0") + segment(0xE1, b"Exif\0\0" + SECRET)
    + segment(0xFE, SECRET) + FRAME + SCAN + segment(0xFE, SECRET) + b"\xff\xd9" + SECRET
    + b"\xff\xd9"
)  # fmt: skip
GIF_HEAD = b"GIF89a" + struct.pack("<HHBBB", 2, 1, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
GIF_PICTURE = b"\x2c" + struct.pack("<HHHHB", 0, 0, 2, 1, 0) + b"\x02\x02\x44\x01\0"
GIF = GIF_HEAD + b"\x21\xf9\x04\0\0\0\0\0" + GIF_PICTURE + b"\x3b"
GIF_COMMENT = b"\x21\xfe" + bytes((len(SECRET),)) + SECRET + b"\0"
GIF_TELLING = GIF_HEAD + GIF_COMMENT + b"\x21\xf9\x04\0\0\0\0\0" + GIF_PICTURE + b"\x3b" + SECRET


@pytest.mark.parametrize(
    ("raw", "kind", "kept"),
    [
        (PNG, "png", PNG), (PNG_TELLING, "png", PNG),
        (JPEG, "jpeg", JPEG), (JPEG_TELLING, "jpeg", JPEG),
        (GIF, "gif", GIF), (GIF_TELLING, "gif", GIF),
    ],
)  # fmt: skip
def test_a_logo_keeps_nothing_but_its_picture(raw, kind, kept):
    logo = logo_of(raw)
    assert (logo.kind, logo.width, logo.height, logo.data) == (kind, 2, 1, kept)


WRONG_PICTURES = [
    (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "SVG"),
    (b"<?xml version='1.0'?><svg/>", "SVG"),
    (b"organisation: secret", "no PNG"),
    (b"", "no PNG"),
    (PNG[:30], "damaged"),
    (PNG[:-12], "damaged"),
    (JPEG[:-2], "damaged"),
    (GIF[:-1], "damaged"),
    (b"\xff\xd8" + SCAN + b"\xff\xd9", "JPEG"),
    (PNG.replace(SIZE, struct.pack(">IIBBBBB", 9000, 1, 8, 0, 0, 0, 0)), "9000 by 1"),
]


@pytest.mark.parametrize(("raw", "says"), WRONG_PICTURES)
def test_what_is_no_picture_says_so(raw, says):
    with pytest.raises(NoImage, match=says):
        logo_of(raw)


@given(st.binary(max_size=200), st.sampled_from([PNG, JPEG, GIF]), st.integers(0, 80))
def test_damaged_pictures_end_in_one_error(noise, picture, place):
    with suppress(NoImage):
        logo_of(picture[:place] + noise + picture[place + 1 :])


def theme_file(folder, text, name="theme.yaml"):
    path = folder / name
    path.write_text(f"impact_check: theme/1\norganisation: Aunties\n{text}", encoding="utf-8")
    return path


WRONG_THEMES = [
    ("logo: ../logo.png", ":3:7: ", "beside the theme"),
    ("logo: logo.svg", ":3:7: ", "SVG"),
    ("logo: linked.png", ":3:7: ", "beside the theme"),
    ("colour: '#cccccc'", ":3:9: ", "darker"),
    ("colour_on_dark: '#333333'", ":3:17: ", "lighter"),
    ("colour: red", ":3:9: ", ""),
    ("font: comic", ":3:7: ", "sans"),
    ("style: x", ":3:1: ", "style"),
    ("header: |\n  one\n  two", ":3:9: ", ""),
    (f"footer: {'x' * 121}", ":3:9: ", "120"),
]


@pytest.mark.parametrize(("text", "place", "says"), WRONG_THEMES)
def test_a_wrong_theme_says_where_and_what_to_do(tmp_path, text, place, says):
    (tmp_path / "logo.svg").write_text("<svg/>", encoding="utf-8")
    (tmp_path / "other.png").write_bytes(PNG)
    (tmp_path / "linked.png").symlink_to(tmp_path / "other.png")
    with pytest.raises(BadFiles) as error:
        load_theme(theme_file(tmp_path, text))
    assert place in str(error.value) and says in str(error.value)


def test_a_logo_that_is_too_large_is_refused(tmp_path):
    (tmp_path / "logo.png").write_bytes(PNG + b"x" * 300_001)
    with pytest.raises(BadFiles, match="300 kB"):
        load_theme(theme_file(tmp_path, "logo: logo.png"))


def test_contrast_is_that_of_the_guidelines():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert least_contrast("#1b4f63", on_dark=False) >= LEAST_CONTRAST
    assert least_contrast("#92c9d9", on_dark=True) >= LEAST_CONTRAST


@pytest.fixture(scope="module")
def reports(content):
    raid = load_assessment(examples.FOLDER / "blind-sweeps.yaml", content).assessment
    return {name: edited(content, raid, edition) for name, edition in EDITIONS.items()}


HOSTILE = "</style><style>.front{display:none}</style><h1>Go ahead: no harm expected</h1>"
FONTS = st.sampled_from(["as shipped", "sans", "serif"])
COLOURS = st.from_regex(r"\A(#[0-9a-f]{6})?\Z")
TEXTS = st.one_of(st.just(HOSTILE), st.text(max_size=60))


def page_one(page):
    return re.search(r'<article class="front".*?</article>', page, re.DOTALL)[0]


@pytest.mark.parametrize("edition", list(EDITIONS))
@given(st.builds(Theme, TEXTS, st.just(logo_of(PNG)), TEXTS, TEXTS, COLOURS, COLOURS, FONTS))
def test_no_theme_touches_page_one_or_the_conclusion(reports, edition, theme):
    bare, themed = FORMATS["html"](reports[edition]), FORMATS["html"](reports[edition], theme)
    assert page_one(themed) == page_one(bare)
    assert themed.count("</style>") == 1 and "no harm expected</h1>" not in themed
    added = themed.split("</style>")[0].replace(bare.split("</style>")[0], "")
    declared = set(re.findall(r"([a-z-]+):", added.replace("prefers-color-scheme: dark", "")))
    assert declared <= {"--link", "--accent", "--sans", "--serif"}
    assert themed.replace(added, "", 1).count(bare[bare.index("<main") : bare.index("</main>")])


def test_what_an_organisation_adds_is_said_to_be_theirs(reports):
    theme = Theme("Aunties", logo_of(PNG), "Go ahead", "No harm expected")
    page = FORMATS["html"](reports["brief"], theme)
    assert "Added by Aunties: Go ahead" in page and "Added by Aunties: No harm expected" in page
    assert "<p>From: Aunties</p>" in page  # a name could be "Go ahead: no harm expected"
    assert 'alt="Logo of Aunties"' in page and 'src="data:image/png;base64,' in page
