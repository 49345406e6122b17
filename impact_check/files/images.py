"""Pictures by their content: PNG, JPEG and GIF, their size, and their bytes without anything that
is not needed to draw them (places, dates, names of cameras and programs, what hangs behind).
"""

import struct
from collections.abc import Iterator

from impact_check.core.document.theme import Logo

MOST_PIXELS = 4000
PNG, JPEG, GIF = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", (b"GIF87a", b"GIF89a")
_PNG_KEPT = (b"IHDR", b"PLTE", b"tRNS", b"sRGB", b"gAMA", b"IDAT", b"IEND")
_JPEG_SCAN, _JPEG_END = 0xDA, 0xD9
_JPEG_RESTARTS = range(0xD0, 0xD8)
_JPEG_ALONE = frozenset({0x01, *range(0xD0, 0xDA)})
_JPEG_LEFT_OUT = frozenset({*range(0xE1, 0xEE), 0xEF, 0xFE})
_JPEG_FRAMES = frozenset({0xC0, 0xC1, 0xC2})


class NoImage(Exception):
    """Bytes that are no picture of these kinds; the text says why."""


def logo_of(raw: bytes) -> Logo:
    """The picture that these bytes hold; NoImage where they hold none that can be used."""
    try:
        made = _read(raw)
    except (IndexError, struct.error):
        raise NoImage("the picture is damaged: it ends too early") from None
    if not 0 < made.width <= MOST_PIXELS or not 0 < made.height <= MOST_PIXELS:
        raise NoImage(
            f"the picture has {made.width} by {made.height} pixels; at most {MOST_PIXELS} each way"
            " can be used"
        )
    return made


def _read(raw: bytes) -> Logo:
    if raw.startswith(PNG):
        chunks = list(_png_chunks(raw))
        width, height = struct.unpack(">II", chunks[0][8:16])
        return Logo("png", width, height, PNG + b"".join(chunks))
    if raw.startswith(JPEG):
        width, height = _jpeg_size(raw)
        return Logo("jpeg", width, height, b"\xff\xd8" + b"".join(_jpeg_parts(raw)))
    if raw.startswith(GIF):
        width, height = struct.unpack("<HH", raw[6:10])
        return Logo("gif", width, height, b"".join(_gif_parts(raw)))
    if raw.lstrip()[:5].lower().startswith((b"<svg", b"<?xml")):
        raise NoImage("an SVG file is a program as well as a picture; use PNG, JPEG or GIF")
    raise NoImage("is no PNG, JPEG or GIF picture, whatever its name says")


def _png_chunks(raw: bytes) -> Iterator[bytes]:
    place, kind = len(PNG), b""
    while kind != b"IEND":
        length = struct.unpack(">I", raw[place : place + 4])[0]
        kind, end = raw[place + 4 : place + 8], place + 12 + length
        if end > len(raw) or (place == len(PNG) and kind != b"IHDR"):
            raise NoImage("the picture is damaged")
        if kind in _PNG_KEPT:
            yield raw[place:end]
        place = end


def _jpeg_segments(raw: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of each segment, up to the end mark; what hangs behind is left out."""
    place, marker = 2, 0
    while marker != _JPEG_END:
        if raw[place] != 0xFF:
            raise NoImage("the picture is damaged")
        marker = raw[place + 1]
        end = place + 2
        if marker not in _JPEG_ALONE:
            end += struct.unpack(">H", raw[end : end + 2])[0]
        if marker == _JPEG_SCAN:
            end = _scan_end(raw, end)
        if end > len(raw):
            raise NoImage("the picture is damaged: it ends too early")
        yield marker, place, end
        place = end


def _scan_end(raw: bytes, place: int) -> int:
    """Where the next marker stands behind the points of a picture."""
    while raw[place] != 0xFF or raw[place + 1] in (0x00, *_JPEG_RESTARTS):
        place += 1
    return place


def _jpeg_parts(raw: bytes) -> Iterator[bytes]:
    for marker, start, end in _jpeg_segments(raw):
        if marker not in _JPEG_LEFT_OUT:
            yield raw[start:end]


def _jpeg_size(raw: bytes) -> tuple[int, int]:
    for marker, start, _ in _jpeg_segments(raw):
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack(">HH", raw[start + 5 : start + 9])
            return width, height
    raise NoImage("the picture is of a kind of JPEG that browsers do not show")


def _gif_parts(raw: bytes) -> Iterator[bytes]:
    """Header, colours and pictures; of the extensions only those that say how to draw one."""
    place = 13 + _colours(raw[10])
    yield raw[:place]
    while raw[place] != 0x3B:
        is_extension = raw[place] == 0x21
        if not is_extension and raw[place] != 0x2C:
            raise NoImage("the picture is damaged")
        blocks = place + 2 if is_extension else place + 11 + _colours(raw[place + 9])
        end = _after_blocks(raw, blocks)
        if not is_extension or raw[place + 1] == 0xF9:
            yield raw[place:end]
        place = end
    yield b"\x3b"


def _colours(flags: int) -> int:
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _after_blocks(raw: bytes, place: int) -> int:
    while raw[place]:
        place += raw[place] + 1
    return place + 1
