"""Find, load and cross-check content: a folder with `register/` and checklists, or an
organisation's additions to it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from impact_check.core.checks.crosscheck import crosscheck
from impact_check.core.checks.findings import Finding
from impact_check.core.model.checklist import Checklist
from impact_check.core.model.content import Content
from impact_check.core.model.content_files import ChecklistFile, ContentFile, RegisterFile
from impact_check.core.model.digest import digest_of
from impact_check.core.model.register import Register, Retired
from impact_check.core.words.spelling import did_you_mean
from impact_check.errors import BadFiles, Fault, ImpactCheckError, short
from impact_check.files.documents import CHECKLIST_BYTES, Document, Loc, read_document
from impact_check.files.finding import SCENARIOS, files_in, is_scenario_file
from impact_check.files.naming import is_folder
from impact_check.files.resources import shipped
from impact_check.files.salvaging import salvaged
from impact_check.files.validation import kind_of, validate

GROUPED = {
    "campaigns": ("end-demand-campaigns", "report-suspicions-campaigns", "heroes-and-villains")
}


@dataclass
class Reading:
    """What has been read so far: entries, where each stands, the ids of broken ones, and every
    fault.
    """

    register: dict[str, dict[str, Any]] = field(
        default_factory=lambda: {kind: {} for kind in Register.model_fields}
    )
    checklists: dict[str, Checklist] = field(default_factory=dict)
    content: ContentFile | None = None
    places: dict[tuple[str, str], tuple[Document, Loc]] = field(default_factory=dict)
    broken: dict[str, set[str]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    unreadable: bool = False
    broken_content: bool = False

    @property
    def value(self) -> Content:
        """What was read, as content; sound only where there are no faults."""
        return _content(self, is_shipped=False)

    def placed(self, findings: Iterable[Finding], folder: Path) -> tuple[Fault, ...]:
        """The findings with the place in the files of the entry that each is about."""
        return tuple(placed(self.places, finding, str(folder)) for finding in findings)

    def claim(self, kind: str, id_: str, document: Document, loc: Loc) -> bool:
        """Notes where an entry stands; a second one of the same id is a fault."""
        earlier = self.places.get((kind, id_))
        if earlier is not None:
            first = earlier[0].fault(earlier[1], "")
            what = (
                f"'{id_}' stands already in {first.file}, line {first.line}; give one of the two"
                " another id"
            )
            self.faults.append(document.fault(loc, what, at_key=True))
            return False
        self.places[kind, id_] = (document, loc)
        return True


def load_shipped() -> Content:
    """The content that comes with the program."""
    return load_content(shipped("checklists"))


def load_content(folder: Path) -> Content:
    """The content of a folder, all of it checked; BadFiles with every fault of every file."""
    reading = read_content(folder)
    if reading.faults:
        raise BadFiles(tuple(sorted(reading.faults)))
    return _content(reading, is_shipped=folder == shipped("checklists"))


def content_faults(folder: Path) -> tuple[Fault, ...]:
    """Every fault of the content in a folder."""
    return tuple(sorted(read_content(folder).faults))


def read_content(folder: Path) -> Reading:
    """Everything that can be read of a content folder, with every fault."""
    reading = Reading()
    for path in content_files(folder):
        try:
            document = read_document(path, CHECKLIST_BYTES)
        except BadFiles as bad:
            reading.faults += bad.faults
            reading.unreadable = True
            continue
        _READERS.get(kind_of(document), _other)(reading, document)
    if not reading.unreadable:
        reading.faults += reading.placed(crosscheck(reading.value, reading.broken), folder)
        if reading.content is None and not reading.broken_content:
            reading.faults.append(
                Fault(
                    str(folder),
                    1,
                    1,
                    "has no file that begins with 'impact_check: content/1'; add it with a version",
                )
            )
    return reading


def content_files(folder: Path) -> tuple[Path, ...]:
    """The YAML and JSON files of a content folder but its scenarios, in a fixed order."""
    inside = files_in(folder) if is_folder(folder) else []
    found = tuple(path for path in inside if not is_scenario_file(path, folder))
    if not found:
        raise ImpactCheckError(
            f"{folder}: there is no content here; name a folder that holds 'register' and"
            " checklists"
        )
    return found


def _content(reading: Reading, *, is_shipped: bool) -> Content:
    entries: dict[str, Any] = {kind: dict(found) for kind, found in reading.register.items()}
    register = Register.model_construct(None, **entries)
    checklists = tuple(sorted(reading.checklists.values(), key=_shelf))
    version = reading.content.version if reading.content else ""
    retired: dict[str, Retired] = dict(reading.content.retired) if reading.content else {}
    return Content(
        register, checklists, version, digest_of(register, checklists), retired, is_shipped
    )


def _shelf(checklist: Checklist) -> tuple[int, str]:
    order = ("every-measure", "prevention", "protection", "prosecution", "partnership")
    return order.index(checklist.pillar), checklist.id


def _register_file(reading: Reading, document: Document) -> None:
    def entry(loc: Loc) -> Loc | None:
        return loc[:2] if len(loc) > 1 and loc[0] in Register.model_fields else None

    value, faults, broken = salvaged(RegisterFile, document, entry)
    reading.faults += faults
    for kind, id_ in broken:
        reading.broken.setdefault(str(kind), set()).add(str(id_))
    for kind in Register.model_fields if isinstance(value, RegisterFile) else ():
        for id_, entry in getattr(value, kind).items():
            if reading.claim(kind, id_, document, (kind, id_)):
                reading.register[kind][id_] = entry
    reading.unreadable |= value is None


def _checklist_file(reading: Reading, document: Document) -> None:
    def entry(loc: Loc) -> Loc | None:
        return loc[:4] if len(loc) > 3 and loc[0] == "sections" and loc[2] == "questions" else None

    value, faults, broken = salvaged(ChecklistFile, document, entry)
    reading.faults += faults
    for loc in broken:
        raw = document.value[loc[0]][loc[1]][loc[2]][loc[3]]
        if isinstance(raw, dict) and isinstance(raw.get("id"), str):
            reading.broken.setdefault("questions", set()).add(raw["id"])
        else:
            reading.unreadable = True  # nobody knows which question it is
    if not isinstance(value, ChecklistFile):
        reading.unreadable = True
        return
    reading.claim("checklists", value.id, document, ("id",))
    for id_, loc in _question_places(document):
        reading.claim("questions", id_, document, loc)
    for place, section in enumerate(value.sections):
        reading.claim("sections", section.id, document, ("sections", place, "id"))
    reading.checklists[value.id] = Checklist.model_construct(
        **{name: getattr(value, name) for name in Checklist.model_fields}
    )


def _question_places(document: Document) -> Iterator[tuple[str, Loc]]:
    for place, section in enumerate(document.value["sections"]):
        for inner, question in enumerate(section["questions"]):
            if isinstance(question, dict) and isinstance(question.get("id"), str):
                yield question["id"], ("sections", place, "questions", inner)


def _content_file(reading: Reading, document: Document) -> None:
    value, faults, _ = validate(ContentFile, document)
    reading.faults += faults
    reading.broken_content |= bool(faults)
    if value is not None and reading.claim("content", "content", document, ()):
        reading.content = value


def _other(reading: Reading, document: Document) -> None:
    found = kind_of(document)
    if found == "scenario":
        what = f"holds scenarios; move it into a folder '{SCENARIOS}'"
        reading.faults.append(document.fault(("impact_check",), what))
        return
    known = ("register", "checklist", "content")
    says = (
        f"'{short(found)}' is not a kind of content{did_you_mean(found, known)}"
        if found
        else "does not say what kind of content it is"
    )
    what = f"{says}; begin the file with 'impact_check: register/1', 'checklist/1' or 'content/1'"
    reading.faults.append(document.fault(("impact_check",), what))
    reading.unreadable = True


_READERS = {"register": _register_file, "checklist": _checklist_file, "content": _content_file}


def placed(
    places: dict[tuple[str, str], tuple[Document, Loc]], finding: Finding, folder: str
) -> Fault:
    found = places.get((finding.kind, finding.id))
    if found is None:
        return Fault(folder, 1, 1, f"{finding.id}: {finding.what}")
    document, loc = found
    loc = (
        loc[:-1] if finding.kind in ("checklists", "sections") else loc
    )  # these are found by their field `id`
    fault = document.fault((*loc, *finding.path), finding.what, at_key=not finding.path)
    return Fault(fault.file, fault.line, fault.column, f"'{finding.id}': {finding.what}")


def named_checklists(content: Content, names: Iterable[str]) -> tuple[Checklist, ...]:
    """The checklists with these names (`campaigns` stands for three of them); ImpactCheckError if
    one is unknown.
    """
    by_id = {checklist.id: checklist for checklist in content.checklists}
    found: dict[str, Checklist] = {}
    for name in names:
        for id_ in GROUPED.get(name, (name,)):
            if id_ not in by_id:
                raise ImpactCheckError(
                    f"there is no checklist '{name}'{did_you_mean(name, (*by_id, *GROUPED))}"
                )
            found[id_] = by_id[id_]
    return tuple(found.values())
