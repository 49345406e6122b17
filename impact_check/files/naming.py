"""What the name of a file says: its format, and whether it is kept encrypted."""

import hashlib
import os
from pathlib import Path

ENCRYPTED = ".age"
ASSESSMENTS = (".yaml", ".yml", ".json")
_LONGEST = (
    100  # bytes of a name that are kept in the names beside it: some file systems allow only 143
)


def is_encrypted(path: Path) -> bool:
    """Whether the name says that the file is kept encrypted."""
    return path.suffix.lower() == ENCRYPTED


def plain_name(path: Path) -> Path:
    """The name without the suffix of encryption: `a.yaml` for `a.yaml.age`."""
    return path.with_suffix("") if is_encrypted(path) else path


def suffix(path: Path) -> str:
    """The suffix that says the format, in small letters: `.yaml` for `a.YAML` and `a.yaml.age`."""
    return plain_name(path).suffix.lower()


def is_json(path: Path) -> bool:
    """Whether the file holds JSON."""
    return suffix(path) == ".json"


def with_addition(path: Path, addition: str) -> Path:
    """The name with something put before its suffixes: `a.mine.yaml.age` for `a.yaml.age` and
    `.mine`.
    """
    plain = plain_name(path)
    return path.with_name(
        f"{plain.stem}{addition}{plain.suffix}{path.suffix if is_encrypted(path) else ''}"
    )


def beside(target: Path, ending: str) -> Path:
    """The path of a file that the program keeps beside a target for a while; hidden, and never read
    as an assessment.
    """
    name = target.name
    if len(os.fsencode(name)) > _LONGEST:
        name = hashlib.sha256(os.fsencode(name)).hexdigest()[:32]
    return target.with_name(f".{name}.impact-check-{ending}")


def is_folder(path: Path) -> bool:
    """Whether there is a folder of this name; no for a name that cannot be one, at which pathlib
    raises errors.
    """
    try:
        return path.is_dir()
    except OSError:
        return False
