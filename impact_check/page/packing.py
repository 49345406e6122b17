"""Packing for a page: many files as one, compressed, and bytes written so that HTML leaves them as they are."""

import json
from collections.abc import Mapping

ESCAPED = {0, 13, 60, 61}  # what reading HTML changes or ends at, and the sign that escapes
SHIFT = 64


def together(files: Mapping[str, bytes]) -> bytes:
    """Files as one block: the length of the index (8 digits), the index as JSON [[path, size]...], the bytes; in order of paths."""
    paths = sorted(files)
    index = json.dumps([[path, len(files[path])] for path in paths], separators=(",", ":")).encode()
    return b"%08d" % len(index) + index + b"".join(files[path] for path in paths)


def compressed(raw: bytes) -> bytes:
    """The bytes as zstd at its smallest, with their size in the head so that they unpack in one piece."""
    import zstandard

    parameters = zstandard.ZstdCompressionParameters.from_level(
        22, source_size=len(raw), write_checksum=False
    )
    return zstandard.ZstdCompressor(compression_params=parameters).compress(raw)


def as_text(raw: bytes) -> bytes:
    """The bytes for a page whose characters are those of windows-1252: one byte a byte but for four."""
    made = bytearray()
    for byte in raw:
        made += bytes((61, byte + SHIFT)) if byte in ESCAPED else bytes((byte,))
    return bytes(made)
