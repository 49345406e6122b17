"""Packing for a page: many files as one, compressed, and bytes that HTML leaves as they are."""

import json
from collections.abc import Mapping

ESCAPED = {0, 13, 60, 61}  # what reading HTML changes or ends at, and the sign that escapes
SHIFT = 64


def together(files: Mapping[str, bytes]) -> bytes:
    """Files as one block: the length of the index in 8 digits, the index as JSON [[path, size]...],
    then the bytes; in order of paths.
    """
    paths = sorted(files)
    index = json.dumps([[path, len(files[path])] for path in paths], separators=(",", ":"))
    head = index.encode()
    return b"%08d" % len(head) + head + b"".join(files[path] for path in paths)


def compressed(raw: bytes) -> bytes:
    """The bytes as zstd at its smallest; their size stands in the head, so they unpack in one
    piece.
    """
    import zstandard

    smallest = zstandard.ZstdCompressionParameters.from_level(22, source_size=len(raw))
    return bytes(zstandard.ZstdCompressor(compression_params=smallest).compress(raw))


def as_text(raw: bytes) -> bytes:
    """The bytes for a page in windows-1252: one byte a byte, but two for each of four."""
    made = bytearray()
    for byte in raw:
        made += bytes((ord("="), byte + SHIFT)) if byte in ESCAPED else bytes((byte,))
    return bytes(made)
