"""Encrypted files, in the format of age: sealed before anything reaches the disk, opened in memory
only.

With a passphrase, or with keys: an identity file opens, the recipients of a file can open it.
pyrage is loaded when it is needed.
"""

import contextlib
import importlib
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from impact_check.errors import BadFiles, Fault, ImpactCheckError
from impact_check.files.naming import is_encrypted

_FIRST_LINE = b"age-encryption.org/v1\n"
_ARMOR = b"-----BEGIN AGE ENCRYPTED FILE-----"
_ARMORED = re.compile(
    rb"\s*-----BEGIN AGE ENCRYPTED FILE-----\s(.*)-----END AGE ENCRYPTED FILE-----\s*", re.DOTALL
)
_KEY_FILE_BYTES = 100_000
_MOST_WORK = (
    20  # as a power of two; age itself uses about 18, and 22 takes 4 GB of memory and a minute
)
_INSTALL = "install what opens and writes encrypted files: pip install 'impact-check[encrypt]'"


@dataclass
class Keys:
    """What opens and seals files in this run; `ask` gets a passphrase for a file, typed twice where
    the file is new.
    """

    identity: Path | None = None
    recipients: Path | None = None
    ask: Callable[[str, bool], str] | None = None
    _of: dict[str, "_Key"] = field(default_factory=dict)
    _last: str = ""

    def open(self, name: str, raw: bytes) -> bytes:
        """The bytes of a file; those of an encrypted one decrypted. BadFiles if the passphrase or
        key does not fit.
        """
        if not is_sealed(raw):
            if is_encrypted(Path(name)):
                raise _fault(
                    name,
                    "is not encrypted, though its name ends with .age; give it another name, or"
                    " encrypt it",
                )
            return raw
        stanzas = _stanzas(raw)
        work = [arguments[-1] for kind, *arguments in stanzas if kind == "scrypt" and arguments]
        if any(one.isdecimal() and (len(one) > 2 or int(one) > _MOST_WORK) for one in work):
            raise _fault(
                name,
                "asks for so much work to be opened that this computer would hang; have it"
                " encrypted again",
            )
        if work:
            data, key = self._by_passphrase(name, raw)
        else:
            data, mine = self._by_identity(name, raw)
            key = _Key(others=len(stanzas) - mine)
        self._of[_place(name)] = key
        return data

    def seal(self, path: Path, target: Path, data: bytes) -> bytes:
        """The bytes to write: encrypted if the name says so, or if the file was opened as an
        encrypted one.
        """
        key = self._of.get(_place(target)) or self._of.get(_place(path))
        if key is None and not (is_encrypted(path) or is_encrypted(target)):
            return data
        return self._sealed(str(path), data, key or self.choose(path, target))

    def choose(self, path: Path, target: Path) -> "_Key":
        """What a new encrypted file is sealed with: recipients or an identity where they are given,
        else a passphrase that is asked for.
        """
        _pyrage(str(path))
        key = (
            _Key() if self.recipients or self.identity else _Key(self._ask(str(path), is_new=True))
        )
        self._of[_place(target)] = key
        return key

    def leaves_in_clear(self, path: Path) -> bool:
        """Whether a file of this name would be readable though a file was opened in this run that
        is encrypted.
        """
        return (
            bool(self._of)
            and _place(path) not in self._of
            and not (is_encrypted(path) or is_encrypted(Path(_place(path))))
        )

    def same(self, target: Path, copy: Path) -> None:
        """Seals a copy as its original is sealed."""
        if _place(target) in self._of:
            self._of[_place(copy)] = self._of[_place(target)]

    def _by_passphrase(self, name: str, raw: bytes) -> tuple[bytes, "_Key"]:
        pyrage = _pyrage(name)
        if self._last:  # several files of one folder often have the same
            with contextlib.suppress(pyrage.DecryptError):
                return pyrage.passphrase.decrypt(raw, self._last), _Key(self._last)
        passphrase = self._ask(name, is_new=False)
        try:
            data: bytes = pyrage.passphrase.decrypt(raw, passphrase)
        except pyrage.DecryptError:
            raise _fault(
                name, "cannot be opened: the passphrase is wrong, or the file is damaged"
            ) from None
        self._last = passphrase
        return data, _Key(passphrase)

    def _by_identity(self, name: str, raw: bytes) -> tuple[bytes, int]:
        """What is in a file, and how many keys of the identity file open it."""
        pyrage = _pyrage(name)
        if self.identity is None:
            raise _fault(
                name,
                "is encrypted for keys; name yours with --identity FILE, or set"
                " IMPACT_CHECK_IDENTITY",
            )
        opened = []
        for one in {str(one): one for one in _identities(self.identity)}.values():
            with contextlib.suppress(pyrage.DecryptError):
                opened.append(bytes(pyrage.decrypt(raw, [one])))
        if not opened:
            raise _fault(
                name, f"cannot be opened: no key in {self.identity} fits, or the file is damaged"
            )
        return opened[0], len(opened)

    def _sealed(self, name: str, data: bytes, key: "_Key") -> bytes:
        pyrage = _pyrage(name)
        if key.passphrase:
            return bytes(pyrage.passphrase.encrypt(data, key.passphrase))
        mine = [one.to_public() for one in _identities(self.identity)] if self.identity else []
        others = _recipients(self.recipients) if self.recipients else []
        if key.others > 0 and not others:
            raise ImpactCheckError(
                f"{name}: keys that are not in your key file open this file too, and saving would"
                " lock them out; give all their public keys in a file with --recipients FILE, or"
                " set IMPACT_CHECK_RECIPIENTS"
            )
        return bytes(
            pyrage.encrypt(data, list({str(one): one for one in (*mine, *others)}.values()))
        )

    def _ask(self, name: str, *, is_new: bool) -> str:
        if self.ask is None:
            raise _fault(
                name, "is encrypted with a passphrase, and nobody can be asked for it here"
            )
        return self.ask(name, is_new)


@dataclass(frozen=True)
class _Key:
    """How one file is sealed: with a passphrase, or for keys; `others` is how many keys of others
    opened it when it was read.
    """

    passphrase: str = field(default="", repr=False)
    others: int = 0


KEYS = Keys()


def is_sealed(raw: bytes) -> bool:
    """Whether these are the bytes of an encrypted file."""
    return raw.startswith(_FIRST_LINE) or raw.lstrip()[: len(_ARMOR)] == _ARMOR


def most_sealed(limit: int) -> int:
    """The most bytes that an encrypted file of at most `limit` bytes may have."""
    return 2 * limit + 10_000


def is_there() -> bool:
    """Whether what encrypts is installed."""
    from importlib.util import find_spec

    return find_spec("pyrage") is not None


def _stanzas(raw: bytes) -> list[list[str]]:
    """For what a file is encrypted, by kind and arguments: `scrypt` a passphrase, else a key
    each.
    """
    found = _ARMORED.fullmatch(raw)
    if found:
        import base64

        with contextlib.suppress(ValueError):
            raw = base64.b64decode(re.sub(rb"\s", b"", found[1]))
    header = raw.partition(b"\n---")[0]
    found_words = [
        line.decode("ascii", "replace").split()[1:]
        for line in header.split(b"\n")
        if line.startswith(b"-> ")
    ]
    return [words for words in found_words if words and not words[0].endswith("-grease")]


def _identities(path: Path) -> list[Any]:
    return _keys(path, "AGE-SECRET-KEY-1", _pyrage(str(path)).x25519.Identity.from_str, "secret")


def _recipients(path: Path) -> list[Any]:
    return _keys(path, "age1", _pyrage(str(path)).x25519.Recipient.from_str, "public")


def _keys(path: Path, start: str, read: Callable[[str], Any], kind: str) -> list[Any]:
    """The keys in a file, one a line; empty lines and those that begin with # are left out. The
    text of a key is never shown.
    """
    try:
        with path.open("rb") as file:
            lines = file.read(_KEY_FILE_BYTES).decode("ascii", "replace").splitlines()
    except (OSError, ValueError) as error:
        raise ImpactCheckError(
            f"{path}: this key file cannot be read: {getattr(error, 'strerror', None) or error}"
        ) from None
    pyrage = _pyrage(str(path))
    found = []
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if text and not text.startswith("#"):
            try:
                found.append(read(text))
            except (pyrage.IdentityError, pyrage.RecipientError):
                raise BadFiles(
                    (
                        Fault(
                            str(path),
                            number,
                            1,
                            f"is no {kind} key of age; one begins with {start}",
                        ),
                    )
                ) from None
    if not found:
        raise ImpactCheckError(
            f"{path}: there is no {kind} key of age in it; one begins with {start}"
        )
    return found


def _pyrage(name: str) -> Any:
    try:
        return importlib.import_module("pyrage")
    except ImportError:
        raise ImpactCheckError(f"{name}: is kept encrypted; {_INSTALL}") from None


def _place(name: str | Path) -> str:
    return os.path.realpath(name)


def _fault(name: str, what: str) -> BadFiles:
    return BadFiles((Fault(name, 1, 1, what),))
