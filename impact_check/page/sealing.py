"""What the page must know of an encrypted file before it asks for a passphrase."""

from pathlib import Path

from impact_check.errors import BadFiles, Fault
from impact_check.files.age_header import is_sealed, stanzas
from impact_check.files.encryption import too_much_work
from impact_check.files.naming import is_encrypted

FOR_KEYS = (
    "is encrypted for keys, and the page opens only files with a passphrase; use the command, or"
    " have it encrypted with a passphrase"
)
NOT_SEALED = "is not encrypted, though its name ends with .age; give it another name, or encrypt it"


def is_sealed_file(name: str, raw: bytes) -> bool:
    """Whether a file is encrypted with a passphrase; BadFiles where it is encrypted otherwise, asks
    for too much work, or only has the name of an encrypted one.
    """
    if not is_sealed(raw):
        if is_encrypted(Path(name)):
            raise _fault(name, NOT_SEALED)
        return False
    sealed_for = stanzas(raw)
    if any(kind != "scrypt" for kind, *_ in sealed_for):
        raise _fault(name, FOR_KEYS)
    refused = too_much_work(sealed_for)
    if refused:
        raise _fault(name, refused)
    return True


def _fault(name: str, what: str) -> BadFiles:
    return BadFiles((Fault(name, 1, 1, what),))
