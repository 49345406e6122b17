"""Files with keys of age, one a line: the keys in them, or what they hold instead.

The text of a key is never shown. A byte order mark and UTF-16, as editors and shells of Windows
write them, are read.
"""

import codecs
import importlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from impact_check.errors import BadFiles, Fault, ImpactCheckError

_MOST_BYTES = 100_000
_INSTALL = "install what opens and writes encrypted files: pip install 'impact-check[encrypt]'"
_SECRET, _PUBLIC = "AGE-SECRET-KEY-1", "age1"
_POST_QUANTUM = (
    "is a key of a newer kind (post-quantum), which this program cannot use yet; use a key that"
    " age-keygen makes without further options"
)
_PLUGIN = (
    "is a key of a plugin (a security token or the like), which this program cannot use; use a key"
    " that age-keygen makes"
)
_SSH = "is a key of SSH, which this program cannot use; use a key that age-keygen makes"
# In this order, by how a line begins
_OTHER_KINDS = (
    (r"age1pq1|age1tagpq1|AGE-SECRET-KEY-PQ-1", _POST_QUANTUM),
    (r"age1[a-z0-9+._-]{2,}1[ac-hj-np-z02-9]{30,}|AGE-PLUGIN-", _PLUGIN),
    (r"(?:ssh|ecdsa|sk-ssh)-|-----BEGIN (?:OPENSSH|RSA|EC|DSA) ", _SSH),
)
_OTHER_STANZAS = (
    (r"mlkem|.*pq", "keys of a newer kind (post-quantum)"),
    (r"ssh-", "keys of SSH"),
    (r"(?!X25519$)", "keys of a plugin"),
)


def identities(path: Path) -> list[Any]:
    """The secret keys in a file; BadFiles or ImpactCheckError if there are none, or others."""
    return _keys(path, _SECRET, _pyrage(path).x25519.Identity.from_str, "secret")


def recipients(path: Path) -> list[Any]:
    """The public keys in a file; BadFiles or ImpactCheckError if there are none, or others."""
    return _keys(path, _PUBLIC, _pyrage(path).x25519.Recipient.from_str, "public")


def other_kinds(stanzas: list[list[str]]) -> tuple[str, ...]:
    """For which kinds of keys that this program cannot use a file is encrypted too, in words."""
    named = (
        words
        for kind, *_ in stanzas
        for words in [next((words for look, words in _OTHER_STANZAS if re.match(look, kind)), "")]
    )
    return tuple(dict.fromkeys(words for words in named if words))


def _keys(path: Path, start: str, read: Callable[[str], Any], kind: str) -> list[Any]:
    pyrage = _pyrage(path)
    found = []
    for number, line in enumerate(_lines(path), 1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        try:
            found.append(read(text))
        except (pyrage.IdentityError, pyrage.RecipientError):
            raise BadFiles((Fault(str(path), number, 1, _what_it_is(text, start, kind)),)) from None
    if not found:
        raise ImpactCheckError(
            f"{path}: there is no {kind} key of age in it; one begins with {start}"
        )
    return found


def _lines(path: Path) -> list[str]:
    try:
        with path.open("rb") as file:
            raw = file.read(_MOST_BYTES)
    except (OSError, ValueError) as error:
        raise ImpactCheckError(
            f"{path}: this key file cannot be read: {getattr(error, 'strerror', None) or error}"
        ) from None
    if raw.startswith((b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")):
        raise ImpactCheckError(
            f"{path}: this key file is itself encrypted with a passphrase; open it with age first"
            " (age -d -o key.txt FILE), use key.txt, and delete that afterwards"
        )
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw.decode("utf-16", "replace").splitlines()
    return raw.decode("utf-8-sig", "replace").splitlines()


def _what_it_is(text: str, start: str, kind: str) -> str:
    """What a line is that is no key of the kind wanted, and what to do."""
    for look, words in _OTHER_KINDS:
        if re.match(look, text):
            return words
    if start == _PUBLIC and text.startswith("AGE-SECRET-KEY-"):
        return "is a secret key, which nobody else should have; here stand public keys (age1...)"
    if start == _SECRET and text.startswith(_PUBLIC):
        return f"is a public key; what opens a file is the secret one, which begins with {start}"
    if text.startswith(start):
        return f"is a {kind} key of age that was copied with a mistake; copy it again, whole"
    return f"is no {kind} key of age; one begins with {start}"


def _pyrage(path: Path) -> Any:
    return loaded(str(path))


def loaded(name: str) -> Any:
    """The library that opens and seals; ImpactCheckError for the file `name` if it is not there."""
    try:
        return importlib.import_module("pyrage")
    except ImportError:
        raise ImpactCheckError(f"{name}: is kept encrypted; {_INSTALL}") from None
