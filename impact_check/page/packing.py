"""Packing for a page: many files as one, compressed, and bytes that HTML leaves as they are."""

import json
from collections.abc import Iterator, Mapping

ESCAPED = {0, 13, 60, 61}  # what reading HTML changes or ends at, and the sign that escapes
SHIFT = 64
PIECE = 1 << 18  # small enough for a browser to hand on while it reads the next one


def together(files: Mapping[str, bytes]) -> bytes:
    """Files as one block: the length of the index in 8 digits, the index as JSON [[path, size]...],
    then the bytes; in order of paths.
    """
    paths = sorted(files)
    index = json.dumps([[path, len(files[path])] for path in paths], separators=(",", ":"))
    head = index.encode()
    return b"%08d" % len(head) + head + b"".join(files[path] for path in paths)


def compressed(raw: bytes) -> bytes:
    """The bytes as gzip at its smallest; the same bytes on every machine."""
    import deflate

    return bytes(deflate.gzip_compress(raw, 12))


def pieces(raw: bytes, size: int = PIECE) -> Iterator[bytes]:
    """The bytes in pieces of a size, the last one shorter."""
    return (raw[start : start + size] for start in range(0, len(raw), size))


def as_text(raw: bytes) -> bytes:
    """The bytes for a page in windows-1252: one byte a byte, but two for each of four."""
    made = bytearray()
    for byte in raw:
        made += bytes((ord("="), byte + SHIFT)) if byte in ESCAPED else bytes((byte,))
    return bytes(made)
