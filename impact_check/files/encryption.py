"""Encrypted files, in the format of age: sealed before anything reaches the disk, opened in memory
only.

With a passphrase, or with keys: an identity file opens, the recipients of a file can open it.
pyrage is loaded when it is needed.
"""

import contextlib
import os
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from impact_check.errors import BadFiles, Fault, ImpactCheckError
from impact_check.files.age_header import is_sealed, stanzas
from impact_check.files.key_files import identities, loaded, other_kinds, recipients
from impact_check.files.naming import is_encrypted

_MOST_WORK = (
    20  # as a power of two; age itself uses about 18, and 22 takes 4 GB of memory and a minute
)
_HEADER_BYTES = 1_000_000
SHORTEST = 12  # characters of a passphrase


@dataclass(eq=False, repr=False)
class Keys:
    """What opens and seals files in this run; `ask` gets a passphrase for a file, typed twice where
    the file is new. `may_lock_out`: a file may be saved for fewer keys than opened it before.
    """

    identity: Path | None = None
    recipients: Path | None = None
    ask: Callable[[str, bool], str] | None = None
    may_lock_out: bool = False
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
        sealed_for = stanzas(raw)
        refused = too_much_work(sealed_for)
        if refused:
            raise _fault(name, refused)
        if any(kind == "scrypt" for kind, *_ in sealed_for):
            data, key = self._by_passphrase(name, raw)
        else:
            data, mine = self._by_identity(name, raw, other_kinds(sealed_for))
            key = _Key(mine=mine, before=len(sealed_for), others=len(sealed_for) - len(mine))
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
        loaded(str(path))
        if self.recipients or self.identity:
            before = _keys_of(target)
            mine = self._own_keys()
            key = _Key(mine=mine, before=before, others=before - bool(mine))
        else:
            key = _Key(_composed(self._ask(str(path), is_new=True)))
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
        pyrage = loaded(name)
        if self._last:  # several files of one folder often have the same
            with contextlib.suppress(pyrage.DecryptError):
                return pyrage.passphrase.decrypt(raw, self._last), _Key(self._last)
        typed = self._ask(name, is_new=False)
        for passphrase in dict.fromkeys((_composed(typed), typed, _decomposed(typed))):
            with contextlib.suppress(pyrage.DecryptError):
                data: bytes = pyrage.passphrase.decrypt(raw, passphrase)
                self._last = passphrase
                return data, _Key(passphrase)
        raise _fault(name, "cannot be opened: the passphrase is wrong, or the file is damaged")

    def _by_identity(
        self, name: str, raw: bytes, kinds: tuple[str, ...]
    ) -> tuple[bytes, frozenset[str]]:
        """What is in a file, and the public keys of the identity file that open it."""
        pyrage = loaded(name)
        if self.identity is None:
            raise _fault(
                name,
                "is encrypted for keys; name yours with --identity FILE, or set"
                " IMPACT_CHECK_IDENTITY",
            )
        data, mine = None, set()
        for key in {str(key): key for key in identities(self.identity)}.values():
            with contextlib.suppress(pyrage.DecryptError, OSError):
                data = bytes(pyrage.decrypt(raw, [key]))
                mine.add(str(key.to_public()))
        if data is None:
            also = f"; it is also encrypted for {' and '.join(kinds)}" if kinds else ""
            raise _fault(
                name,
                f"cannot be opened: no key in {self.identity} fits, or the file is damaged{also}",
            )
        return data, frozenset(mine)

    def _sealed(self, name: str, data: bytes, key: "_Key") -> bytes:
        pyrage = loaded(name)
        if key.passphrase:
            return bytes(pyrage.passphrase.encrypt(data, key.passphrase))
        mine = [own.to_public() for own in identities(self.identity)] if self.identity else []
        given = recipients(self.recipients) if self.recipients else []
        wanted = {str(public): public for public in (*mine, *given)}
        self._locks_nobody_out(name, key, frozenset(map(str, given)), len(wanted))
        return bytes(pyrage.encrypt(data, list(wanted.values())))

    def _locks_nobody_out(self, name: str, key: "_Key", given: frozenset[str], wanted: int) -> None:
        """ImpactCheckError if a file would open for fewer keys than before: which keys opened it
        cannot be seen, only how many.
        """
        if self.may_lock_out or len(given - key.mine) >= key.others:
            return
        raise ImpactCheckError(
            f"{name}: {key.before} keys open this file, and {wanted} would after saving: somebody"
            " would be locked out, so nothing was saved. Give all their public keys in a file with"
            " --recipients FILE, or set IMPACT_CHECK_RECIPIENTS. To take somebody out on purpose,"
            " add --remove-recipients"
        )

    def _own_keys(self) -> frozenset[str]:
        """The public keys of the identity file."""
        own = identities(self.identity) if self.identity else ()
        return frozenset(str(key.to_public()) for key in own)

    def _ask(self, name: str, *, is_new: bool) -> str:
        if self.ask is None:
            raise _fault(
                name, "is encrypted with a passphrase, and nobody can be asked for it here"
            )
        return self.ask(name, is_new)


@dataclass(frozen=True)
class _Key:
    """How one file is sealed: with a passphrase, or for keys; `mine` are the public keys of the
    identity file that opened it when it was read, of the keys `before`; `others` is how many more
    did.
    """

    passphrase: str = field(default="", repr=False)
    mine: frozenset[str] = frozenset()
    before: int = 0
    others: int = 0


KEYS = Keys()


def most_sealed(limit: int) -> int:
    """The most bytes that an encrypted file of at most `limit` bytes may have."""
    return 2 * limit + 10_000


def too_much_work(sealed_for: list[list[str]]) -> str:
    """Why a passphrase would take too long to open a file, by its stanzas; nothing if it would
    not.
    """
    work = [arguments[-1] for kind, *arguments in sealed_for if kind == "scrypt" and arguments]
    if any(power.isdecimal() and (len(power) > 2 or int(power) > _MOST_WORK) for power in work):
        return (
            "asks for so much work to be opened that this computer would hang; have it encrypted"
            " again"
        )
    return ""


def is_there() -> bool:
    """Whether what encrypts is installed."""
    from importlib.util import find_spec

    return find_spec("pyrage") is not None


def _place(name: str | Path) -> str:
    return os.path.realpath(name)


def _fault(name: str, what: str) -> BadFiles:
    return BadFiles((Fault(name, 1, 1, what),))


def _keys_of(target: Path) -> int:
    """For how many keys the file is encrypted that is about to be replaced; 0 where there is none,
    or one with a passphrase.
    """
    try:
        with target.open("rb") as file:
            raw = file.read(_HEADER_BYTES)
    except OSError:
        return 0
    return sum(kind != "scrypt" for kind, *_ in stanzas(raw)) if is_sealed(raw) else 0


def _composed(passphrase: str) -> str:
    """The one of several ways to write the same letters that all systems can agree on."""
    return unicodedata.normalize("NFC", passphrase)


def _decomposed(passphrase: str) -> str:
    return unicodedata.normalize("NFD", passphrase)
