"""What answers the page: one function from a request to what is to be shown, both as JSON.

The page keeps nothing by itself: the assessment lies in a file of the tab's own disk, which is
gone with the tab, and goes back to the page as text after each change.
"""

import base64
import json
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from impact_check import __version__
from impact_check.core.advising import advice
from impact_check.core.model.assessment import Assessment
from impact_check.core.walk.dialogue import accept, begin, next_step
from impact_check.core.walk.state import Limits, Place, Setting, Walk, at
from impact_check.core.walk.steps import Over
from impact_check.errors import BadFiles, ImpactCheckError
from impact_check.files.assessments import assessment_of
from impact_check.files.documents import parse_document
from impact_check.files.opened import OpenAssessment, open_assessment
from impact_check.files.prepared import shipped_content
from impact_check.page import exports, results
from impact_check.page.plain import choices, reply_from, step_values

DISK = Path("/home/files")
NEW = "assessment.yaml"
EXAMPLES = ("hotel-staff-training", "blind-sweeps", "outreach-with-firewall")

Values = Mapping[str, Any]


class Session:
    """One tab: the content, the file that is open, and where its walk stands."""

    def __init__(self) -> None:
        self.content = shipped_content()
        self.walk: Walk | None = None
        self.opened: OpenAssessment | None = None
        self._held = ExitStack()

    def hello(self, _: Values) -> dict[str, Any]:
        """What the first screen says: version, content, shipped examples."""
        return {"version": __version__, "content": self.content.version, "examples": EXAMPLES}

    def new(self, asked: Values) -> dict[str, Any]:
        """A walk from its beginning; `today` is the day on the person's clock."""
        self._open(NEW, None, asked)
        return self._step()

    def open(self, asked: Values) -> dict[str, Any]:
        """The walk of a file that was given by `name` with its bytes as `base64`."""
        self._open(Path(asked["name"]).name, base64.b64decode(asked["base64"]), asked)
        return self._step()

    def example(self, asked: Values) -> dict[str, Any]:
        """The walk of a shipped example."""
        from impact_check.files.resources import shipped

        name = f"{asked['name']}.yaml"
        if asked["name"] not in EXAMPLES:
            raise ImpactCheckError(f"{name}: there is no such example here")
        self._open(name, shipped(f"examples/{name}").read_bytes(), asked)
        return self._step()

    def reply(self, asked: Values) -> dict[str, Any]:
        """The next step after a reply, with the file's text where the reply changed it."""
        walk, opened = self._walk()
        after = accept(walk, reply_from(asked["reply"]))
        changed = after.assessment is not walk.assessment and after.assessment.measure.title
        if changed:
            opened.save(after.assessment)
        self.walk = after
        return self._step(saved=bool(changed))

    def step(self, _: Values) -> dict[str, Any]:
        """The step where the walk stands."""
        return self._step()

    def go(self, asked: Values) -> dict[str, Any]:
        """The step of a question that was looked for."""
        walk, _ = self._walk()
        self.walk = at(walk, Place("question", asked["question"]))
        return self._step()

    def find(self, asked: Values) -> dict[str, Any]:
        """Questions whose text or options hold all the words looked for."""
        words = asked["words"].casefold().split()
        found = [
            {"id": question.id, "text": question.text}
            for question in self.content.questions.values()
            if words and all(word in _searched(question) for word in words)
        ]
        return {"found": found[:30], "more": max(0, len(found) - 30)}

    def score(self, asked: Values) -> dict[str, Any]:
        """The result as `score --format json` gives it, with the changes in `set` tried."""
        return {"json": results.scored(self.content, self._assessment(), asked, self._name())}

    def show(self, asked: Values) -> dict[str, Any]:
        """A result as a whole HTML page: `what` is one of `results.SHOWN`."""
        return {"html": results.shown(self.content, self._assessment(), asked, self._name())}

    def text(self, _: Values) -> dict[str, Any]:
        """The file as it is now."""
        return _file(self._walk()[1])

    def export(self, asked: Values) -> dict[str, Any]:
        """A report as a file to save, with what in it could lead to somebody."""
        return exports.exported(
            self.content, self._assessment(), asked["edition"], asked["format"], self._name()
        )

    def share(self, _: Values) -> dict[str, Any]:
        """A copy that is safe to attach, as a file to save, and what was left out of it."""
        return exports.shared(self.content, self._assessment(), self._name())

    def safety(self, _: Values) -> dict[str, Any]:
        """What in the assessment could identify or incriminate somebody."""
        return {"told": exports.looked_at(self.content, self._assessment())}

    def forget(self, asked: Values) -> dict[str, Any]:
        """What would be removed; with `sure` it is, and the file comes back."""
        from impact_check.core.method.scoring import score
        from impact_check.core.privacy.forgetting import forgotten, parts_named
        from impact_check.output.forgetting import removal_lines

        walk, opened = self._walk()
        before = walk.assessment
        found = forgotten(self.content, before, parts_named(()))
        results = score(self.content, before), score(self.content, found.assessment)
        if not asked.get("sure"):
            lines = removal_lines(opened.path.name, found, *results, has_comments=False)
            return {"told": list(lines)}
        opened.save(found.assessment)
        self.walk = begin(walk.setting, found.assessment)
        return self._step(saved=True)

    def changeable(self, asked: Values) -> dict[str, Any]:
        """Questions, features and groups that hold the words looked for, with what each can be."""
        return {"found": list(choices(self.content, asked["words"]))}

    def compare(self, asked: Values) -> dict[str, Any]:
        """The comparison of two to five files as a whole HTML page."""
        return {"html": results.compared(self.content, asked)}

    def _assessment(self) -> Assessment:
        return self._walk()[0].assessment

    def _name(self) -> str:
        return self._walk()[1].path.name

    def _walk(self) -> tuple[Walk, OpenAssessment]:
        if self.walk is None or self.opened is None:
            raise ImpactCheckError("No assessment is open; begin a new one or open a file.")
        return self.walk, self.opened

    def _open(self, name: str, raw: bytes | None, asked: Values) -> None:
        """Puts a file on the tab's disk and begins its walk; what was open before stays if the new
        one cannot be read.
        """
        if raw is not None:
            assessment_of(parse_document(name, raw), self.content)
        self._held.close()
        DISK.mkdir(parents=True, exist_ok=True)
        path = DISK / name
        path.unlink(missing_ok=True)
        if raw is not None:
            path.write_bytes(raw)
        held = ExitStack()
        opened = held.enter_context(open_assessment(path, self.content))
        limits = Limits(scan=bool(asked.get("scan")), community=bool(asked.get("community")))
        setting = Setting(
            self.content,
            advice(self.content, with_level=not limits.scan),
            limits,
            file=name,
            today=asked.get("today", ""),
        )
        self.walk = begin(setting, opened.loaded.assessment if opened.loaded else None)
        self.opened, self._held = opened, held

    def _step(self, *, saved: bool = False) -> dict[str, Any]:
        walk, opened = self._walk()
        step = next_step(walk)
        made = {"step": step_values(walk, step), "over": isinstance(step, Over)}
        title = walk.assessment.measure.title
        return {**made, "title": title, **({"file": _file(opened)} if saved else {})}


def _searched(question: Any) -> str:
    return " ".join((question.id, question.text, *question.options.values())).casefold()


def _file(opened: OpenAssessment) -> dict[str, str]:
    path = Path(opened.path)
    return {"name": path.name, "base64": base64.b64encode(path.read_bytes()).decode("ascii")}


SESSION: list[Session] = []


def answered(request: str) -> str:
    """The reply to a request of the page: `{"do": NAME, ...}`; what a person can mend comes back as
    `faults`.
    """
    asked = json.loads(request)
    if not SESSION:
        SESSION.append(Session())
    work: Callable[[Values], dict[str, Any]] = getattr(SESSION[0], asked["do"])
    try:
        made = work(asked)
    except BadFiles as bad:
        made = {"faults": [str(fault) for fault in bad.faults]}
    except ImpactCheckError as error:
        made = {"faults": str(error).split("\n")}
    return json.dumps(made)
