"""What can be seen of an encrypted file without opening it: that it is one, and for what."""

import base64
import contextlib
import re

_FIRST_LINE = b"age-encryption.org/v1\n"
_ARMOR = b"-----BEGIN AGE ENCRYPTED FILE-----"
_ARMORED = re.compile(
    rb"\s*-----BEGIN AGE ENCRYPTED FILE-----\s(.*)-----END AGE ENCRYPTED FILE-----\s*", re.DOTALL
)


def is_sealed(raw: bytes) -> bool:
    """Whether these are the bytes of an encrypted file."""
    return raw.startswith(_FIRST_LINE) or raw.lstrip()[: len(_ARMOR)] == _ARMOR


def stanzas(raw: bytes) -> list[list[str]]:
    """For what a file is encrypted, by kind and arguments: `scrypt` a passphrase, else a key
    each. What only keeps the format open for more (grease) is left out.
    """
    found = _ARMORED.fullmatch(raw)
    if found:
        with contextlib.suppress(ValueError):
            raw = base64.b64decode(re.sub(rb"\s", b"", found[1]))
    header = raw.partition(b"\n---")[0]
    named = [
        line.decode("ascii", "replace").split()[1:]
        for line in header.split(b"\n")
        if line.startswith(b"-> ")
    ]
    return [words for words in named if words and not words[0].endswith("-grease")]
