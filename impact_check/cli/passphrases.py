"""Passphrases and keys of encrypted files: the program's own options, asking without echo, and the
offer to encrypt a new file.
"""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from impact_check.cli.console import remark, say
from impact_check.errors import BadFiles, Fault, ImpactCheckError

Identity = Annotated[
    Path | None,
    typer.Option(
        "--identity",
        metavar="FILE",
        envvar="IMPACT_CHECK_IDENTITY",
        help="Your secret keys of age, which open encrypted files.",
    ),
]
Recipients = Annotated[
    Path | None,
    typer.Option(
        "--recipients",
        metavar="FILE",
        envvar="IMPACT_CHECK_RECIPIENTS",
        help="Public keys of age that files are encrypted for.",
    ),
]
PassphraseFd = Annotated[
    int | None,
    typer.Option(
        "--passphrase-fd",
        metavar="N",
        help="Read the passphrase from this open file descriptor, for scripts.",
    ),
]
RemoveRecipients = Annotated[
    bool,
    typer.Option(
        "--remove-recipients",
        help="Save a file although fewer keys will open it than before.",
    ),
]
ALONE = "--remove-recipients"
NAMES = ("--identity", "--recipients", "--passphrase-fd")
_TRIES = 3
FINAL = (
    "If you lose this passphrase, the file is lost for good: there is no way round it, and nobody"
    " can open it for you.\nFour or five words that have nothing to do with each other or with you"
    " make a good one."
)


def in_front(arguments: list[str]) -> list[str]:
    """The arguments with these options before the command, wherever they were typed."""
    moved: list[str] = []
    rest: list[str] = []
    left = list(arguments)
    while left:
        word = left.pop(0)
        if word == "--":
            return [*moved, *rest, word, *left]
        if word in NAMES and left:
            moved += [word, left.pop(0)]
        elif word == ALONE or word.startswith(tuple(f"{name}=" for name in NAMES)):
            moved.append(word)
        else:
            rest.append(word)
    return [*moved, *rest]


def use(
    identity: Path | None,
    recipients: Path | None,
    passphrase_fd: int | None,
    *,
    remove_recipients: bool = False,
) -> None:
    """Opens and seals encrypted files with these from now on; where a passphrase is needed, it is
    asked for.
    """
    from impact_check.files.encryption import KEYS

    KEYS.identity, KEYS.recipients = identity, recipients
    KEYS.may_lock_out = remove_recipients
    KEYS.ask = _Asking(passphrase_fd)
    if identity is not None and _others_can_read(identity):
        from impact_check.core.words.command_line import typed_path

        say(
            f"{identity} can be read by others on this computer, and whoever has it opens your"
            f" files; to stop that: chmod 600 {typed_path(identity)}"
        )


def _others_can_read(path: Path) -> bool:
    try:
        return os.name == "posix" and bool(path.stat().st_mode & 0o044)
    except OSError:
        return False


def offered_encryption(file: Path) -> Path:
    """The name of a file that is about to be made: with `.age` behind it if the user at the
    terminal wants it encrypted.

    ImpactCheckError if there is an encrypted one of that name, which may be the one that is meant.
    """
    from impact_check.files.encryption import is_there
    from impact_check.files.naming import ENCRYPTED, is_encrypted

    encrypted = file.with_name(f"{file.name}{ENCRYPTED}")
    if encrypted.exists():
        raise ImpactCheckError(
            f"{file}: there is {encrypted}, which is encrypted; name that one, or choose another"
            " name for a new file"
        )
    if is_encrypted(file) or not (sys.stdin.isatty() and sys.stdout.isatty()):
        return file
    if not is_there():
        remark(
            [
                "The file will not be encrypted. To be offered that: pip install"
                " 'impact-check[encrypt]'"
            ]
        )
        return file
    remark(
        [
            "An encrypted file is opened by this program or by age, with a passphrase or key; a"
            " text editor cannot open it."
        ]
    )
    return encrypted if typer.confirm("Encrypt it?", default=False, err=True) else file


class _Asking:
    """Asks for passphrases: from a file descriptor if there is one, else from the person at the
    terminal, without showing it.
    """

    def __init__(self, descriptor: int | None) -> None:
        self._descriptor = descriptor
        self._read = ""

    def __call__(self, name: str, is_new: bool) -> str:
        if self._descriptor is not None:
            return self._from_descriptor(self._descriptor, is_new=is_new)
        if not sys.stdin.isatty():
            what = (
                "needs a passphrase, and there is no terminal to ask at; give it with"
                " --passphrase-fd N, or use keys with --identity FILE"
            )
            raise (
                ImpactCheckError(f"{name}: {what}")
                if is_new
                else BadFiles((Fault(name, 1, 1, what),))
            )
        return _new(name) if is_new else _typed(f"Passphrase of {name}: ")

    def _from_descriptor(self, descriptor: int, *, is_new: bool) -> str:
        if not self._read:
            try:
                with os.fdopen(os.dup(descriptor), encoding="utf-8") as file:
                    self._read = file.readline().rstrip("\r\n")
            except OSError as error:
                raise ImpactCheckError(
                    f"--passphrase-fd {descriptor}: cannot be read: {error.strerror}"
                ) from None
            except ValueError:
                raise ImpactCheckError(f"--passphrase-fd {descriptor}: is not UTF-8 text") from None
        if is_new:
            _check(self._read)
        return self._read


def _new(name: str) -> str:
    """A passphrase that was typed twice alike."""
    from impact_check.output.escaping import one_line

    remark([f"{one_line(name)} will be encrypted. {FINAL}"])
    for _ in range(_TRIES):
        first = _typed("New passphrase: ")
        try:
            _check(first)
        except ImpactCheckError as short:
            remark([str(short)])
            continue
        if _typed("The same again: ") == first:
            return first
        remark(["These were not the same."])
    raise ImpactCheckError("no passphrase was set, and nothing was written")


def _check(passphrase: str) -> None:
    from impact_check.files.encryption import SHORTEST

    if len(passphrase) < SHORTEST:
        raise ImpactCheckError(
            f"this passphrase is too easy to guess by trying: take at least {SHORTEST} characters"
        )


def _typed(prompt: str) -> str:
    import getpass
    import warnings

    from impact_check.output.escaping import one_line

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(f"{one_line(prompt)} ", stream=sys.stderr)
    except getpass.GetPassWarning:
        raise ImpactCheckError(
            "this terminal would show the passphrase while it is typed; use another terminal, or"
            " keys"
        ) from None
    except EOFError:
        raise ImpactCheckError("no passphrase was typed") from None
