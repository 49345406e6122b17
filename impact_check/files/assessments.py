"""Assessments as files: read strictly, written atomically with a stable order, private when new."""

import contextlib
import json
import os
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from impact_check.core.assessment import Assessment, AssessmentFile
from impact_check.core.consistency import Remark, remarks
from impact_check.core.content import Content
from impact_check.errors import BadFiles, Fault, ImpactCheckError
from impact_check.files.documents import ASSESSMENT_BYTES, Document, read_document
from impact_check.files.validation import kind_fault, kind_of, validate
from impact_check.files.yaml_values import Stopped, plain_value


@dataclass(frozen=True)
class Loaded:
    """An assessment, the document it came from, and what is worth saying about it."""

    document: Document
    assessment: Assessment
    remarks: tuple[Remark, ...]

    @property
    def file(self) -> str:
        """The file it came from; `-` for standard input."""
        return self.document.file

    @property
    def warnings(self) -> tuple[Fault, ...]:
        """The remarks with their places, which take a second reading of JSON to find."""
        return tuple(self.document.fault(one.path, one.what) for one in self.remarks)

    @property
    def has_comments(self) -> bool:
        """Whether the file holds comments, which are lost when the program writes it again."""
        return has_comments(self.document.text)


def load_assessment(path: Path | str, content: Content) -> Loaded:
    """The assessment in a file (`-`: standard input), checked against the content; BadFiles with every fault."""
    return assessment_of(read_document(path, ASSESSMENT_BYTES), content)


def assessment_of(document: Document, content: Content) -> Loaded:
    """The assessment that a document holds."""
    if kind_of(document) != "assessment":
        raise BadFiles((kind_fault(document, "assessment"),))
    stated = Document(document.file, document.text, _stated(document.value))
    if "mark" in document.__dict__:
        stated.__dict__["mark"] = document.mark
    value, faults, _ = validate(AssessmentFile, stated)
    if value is None:
        raise BadFiles(tuple(sorted(faults)))
    found = remarks(content, value)
    errors = tuple(sorted(document.fault(one.path, one.what) for one in found if one.is_error))
    if errors:
        raise BadFiles(errors)
    return Loaded(document, value, found)


def _stated(value: Any) -> Any:
    """The values without fields that are left empty: a name with nothing behind it states nothing."""
    if isinstance(value, dict):
        return {name: _stated(one) for name, one in value.items() if one is not None}
    return tuple(_stated(one) for one in value) if isinstance(value, tuple) else value


def has_comments(text: str) -> bool:
    """Whether a YAML text holds comments, which are lost when the program writes the file again."""
    for line in text.splitlines():
        before, mark, _ = line.partition("#")
        if mark and (not before.strip() or (before.endswith((" ", "\t")) and before.count('"') % 2 == 0 and before.count("'") % 2 == 0)):
            return True
    return False


def assessment_text(assessment: Assessment, *, as_json: bool = False) -> str:
    """The file for an assessment: fields in a fixed order, what is empty left out."""
    plain = {"impact_check": "assessment/1", **_plain(assessment.model_dump(exclude_defaults=True))}
    plain.pop("impact_check_", None)
    if as_json:
        return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"
    return yaml.dump(plain, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


class _Dumper(yaml.SafeDumper):
    """Writes the words of YAML 1.2: yes, no and days stay bare, numbers as text get quotes."""

    yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in found if tag.rpartition(":")[2] in ("int", "float", "null")]
        for first, found in yaml.SafeDumper.yaml_implicit_resolvers.items()
    }

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _stays_text(text: str) -> bool:
    try:
        return isinstance(plain_value(text), str)
    except Stopped:
        return False


def _text_node(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None if _stays_text(text) else "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text_node)


def save_assessment(path: Path, assessment: Assessment) -> None:
    """Writes an assessment in one step; `.json` gives JSON. ImpactCheckError if it cannot, with the old file untouched."""
    save_text(path, assessment_text(assessment, as_json=path.suffix == ".json"))


def save_text(path: Path, text: str) -> None:
    """Writes a text in one step: the old file or the new one is there, whole; links and modes are kept, new files are private."""
    target = Path(os.path.realpath(path))
    try:
        mode = target.stat().st_mode & 0o7777 if target.exists() else 0o600
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode())
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).chmod(mode)
            Path(temporary).replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
            raise
        _sync_folder(target.parent)
    except OSError as error:
        raise ImpactCheckError(f"{path}: cannot be written: {error.strerror or error}; nothing was changed") from None


def make_folder(folder: Path) -> None:
    """Makes a folder, private to the user, where there is none; ImpactCheckError if it cannot."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ImpactCheckError(f"{folder}: this folder cannot be made: {error.strerror or error}; choose another with --to") from None


def _sync_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
