"""One tab: the file that is open in it, on a disk of the tab's own, and where its walk stands."""

import base64
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from impact_check.core.advising import advice
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.walk.dialogue import begin, next_step
from impact_check.core.walk.state import Limits, Setting, Walk, with_assessment
from impact_check.core.walk.steps import Over
from impact_check.errors import ImpactCheckError
from impact_check.files.assessments import assessment_of
from impact_check.files.disk import LOCAL
from impact_check.files.documents import parse_document
from impact_check.files.opened import OpenAssessment
from impact_check.page.plain import progress_values, step_values

if TYPE_CHECKING:
    from impact_check.core.model.call import Call
    from impact_check.files.gathering import Everything
    from impact_check.files.provisions.law import Law

DISK = Path("/home/files")
NOT_LOCKED = "the disk of a tab is its own"


class Tab:
    """The open file and its walk, with what was opened beside it: a call, what came back, a law;
    ImpactCheckError for what needs an open file while there is none.
    """

    def __init__(self, content: Content) -> None:
        self.content = content
        self._walk: Walk | None = None
        self._opened: OpenAssessment | None = None
        self.call: Call | None = None
        self.came: Everything | None = None
        self.law: Law | None = None

    @property
    def is_open(self) -> bool:
        """Whether an assessment is open, with a title at least."""
        return self._walk is not None and bool(self._walk.assessment.measure.title)

    @property
    def walk(self) -> Walk:
        """Where the walk stands."""
        if self._walk is None:
            raise ImpactCheckError("No assessment is open; begin a new one or open a file.")
        return self._walk

    @walk.setter
    def walk(self, walk: Walk) -> None:
        self._walk = walk

    @property
    def opened(self) -> OpenAssessment:
        """The file that is open."""
        if self._opened is None:
            raise ImpactCheckError("No assessment is open; begin a new one or open a file.")
        return self._opened

    @property
    def assessment(self) -> Assessment:
        """What the file holds."""
        return self.walk.assessment

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.opened.path.name

    def begin_with(self, name: str, raw: bytes | None, asked: Mapping[str, Any]) -> None:
        """Puts a file on the tab's disk and begins its walk; what was open before stays if the new
        one cannot be read.
        """
        loaded = None if raw is None else assessment_of(parse_document(name, raw), self.content)
        DISK.mkdir(parents=True, exist_ok=True)
        path = DISK / name
        path.unlink(missing_ok=True)
        if raw is not None:
            path.write_bytes(raw)
        self.call = self.came = None
        self._opened = OpenAssessment(path, path, raw, loaded, NOT_LOCKED, LOCAL)
        self._walk = begin(self.setting(name, asked), loaded.assessment if loaded else None)

    def setting(self, name: str, asked: Mapping[str, Any]) -> Setting:
        """How a walk is to be: `scan` and `community` limit it, `today` is the person's day."""
        limits = Limits(scan=bool(asked.get("scan")), community=bool(asked.get("community")))
        advised = advice(self.content, with_level=not limits.scan)
        today = asked.get("today") or (self._walk.setting.today if self._walk else "")
        return Setting(self.content, advised, limits, file=name, today=today, saves_at_once=False)

    def answer(self, call: "Call") -> None:
        """Begins the walk with an authority's questions."""
        from impact_check.core.advising import calling

        setting = replace(self.walk.setting, calling=calling(self.content, call))
        self._walk = begin(setting, self.assessment)

    def change(self, assessment: Assessment) -> dict[str, str]:
        """Saves a change that was made beside the walk, and gives the file."""
        self.opened.save(assessment)
        self._walk = with_assessment(self.walk, assessment)
        return self.file()

    def begin_again(self, assessment: Assessment) -> dict[str, str]:
        """Saves what is left after something was removed, begins its walk, and gives the file."""
        self.opened.save(assessment)
        self._walk = begin(self.walk.setting, assessment)
        return self.file()

    def step(self, *, saved: bool = False) -> dict[str, Any]:
        """The step where the walk stands, how far one is, and the file if it was saved."""
        step = next_step(self.walk)
        return {
            "step": step_values(self.walk, step),
            "over": isinstance(step, Over),
            "scan": self.walk.setting.limits.scan,
            "question": self.walk.place.kind == "question",
            "title": self.assessment.measure.title,
            "progress": progress_values(self.walk),
            **({"file": self.file()} if saved else {}),
        }

    def file(self) -> dict[str, str]:
        """The file as it is now: its name, and its bytes as base64."""
        raw = Path(self.opened.path).read_bytes()
        return {"name": self.name, "base64": base64.b64encode(raw).decode("ascii")}
