"""What answers the page: one function from a request to what is to be shown, both as JSON.

The page keeps nothing by itself: the assessment lies in a file of the tab's own disk, which is
gone with the tab, and goes back to the page as text after each change.
"""

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

from impact_check.core.walk.dialogue import accept, begin
from impact_check.core.walk.state import Place, Walk, at
from impact_check.errors import BadFiles, ImpactCheckError
from impact_check.files.prepared import shipped_content
from impact_check.page.plain import (
    changeable,
    choices,
    matching,
    reply_from,
)
from impact_check.page.tab import Tab

NEW = "assessment.yaml"
EXAMPLES = ("hotel-staff-training", "blind-sweeps", "outreach-with-firewall")
LATE = (
    "impact_check.core.report.compose",
    "impact_check.core.report.pages.build",
    "impact_check.output.documents",
    "impact_check.page.results",
    "impact_check.core.report.for_readers",
    "impact_check.page.planning",
    "impact_check.core.plan.plan",
    "impact_check.page.exports",
    "impact_check.output.formats",
    "impact_check.core.comparison.page",
)
TOOLS = (
    "ask_others",
    "calls",
    "card",
    "committee",
    "compare",
    "gather",
    "laws",
    "more",
    "new_call",
    "panel",
    "review",
    "safety",
)
MOST_FOUND, MOST_OFFERED = 30, 8
HEAD = 200

Values = Mapping[str, Any]


class Session:
    """What a tab can be asked: each method takes the values of a request and gives those of its
    reply.
    """

    def __init__(self) -> None:
        self.content = shipped_content()
        self.tab = Tab(self.content)
        self._late = list(LATE)

    def hello(self, _: Values) -> dict[str, Any]:
        """What content the program runs with: it is read now, so that the first walk need not."""
        return {"content": self.content.version}

    def warm(self, _: Values) -> dict[str, Any]:
        """One more of the modules that the first screens do without, and whether there are more:
        loaded while nobody waits.
        """
        if self._late:
            import_module(self._late.pop(0))
        return {"more": bool(self._late)}

    def look(self, asked: Values) -> dict[str, Any]:
        """Whether a file is encrypted, before it is opened, and which part takes it where it is no
        assessment; a fault where it cannot be opened with a passphrase.
        """
        from impact_check.page import sealing

        raw = base64.b64decode(asked["base64"])
        sealed = sealing.is_sealed_file(asked["name"], raw)
        return {"sealed": sealed, "tool": "" if sealed else tool_for(raw)}

    def new(self, asked: Values) -> dict[str, Any]:
        """A walk from its beginning; `today` is the day on the person's clock."""
        self.tab.begin_with(NEW, None, asked)
        return self.tab.step()

    def open(self, asked: Values) -> dict[str, Any]:
        """The walk of a file that was given by `name` with its bytes as `base64`."""
        self.tab.begin_with(Path(asked["name"]).name, base64.b64decode(asked["base64"]), asked)
        return self.tab.step()

    def example(self, asked: Values) -> dict[str, Any]:
        """The walk of a shipped example."""
        from impact_check.files.resources import shipped

        name = f"{asked['name']}.yaml"
        if asked["name"] not in EXAMPLES:
            raise ImpactCheckError(f"{name}: there is no such example here")
        self.tab.begin_with(name, shipped(f"examples/{name}").read_bytes(), asked)
        return self.tab.step()

    def reply(self, asked: Values) -> dict[str, Any]:
        """The next step after a reply, with the file's text where the reply changed it."""
        walk, opened = self.tab.walk, self.tab.opened
        after = accept(walk, reply_from(asked["reply"]))
        changed = after.assessment is not walk.assessment and after.assessment.measure.title
        if changed:
            opened.save(after.assessment)
        self.tab.walk = replace(after, list_to="")
        made = self.tab.step(saved=bool(changed))
        return {**made, **_question_list(after)} if after.list_to else made

    def step(self, _: Values) -> dict[str, Any]:
        """The step where the walk stands."""
        return self.tab.step()

    def go(self, asked: Values) -> dict[str, Any]:
        """The step of a question that was looked for."""
        walk = replace(self.tab.walk, told=())
        self.tab.walk = at(walk, Place("question", asked["question"]))
        return self.tab.step()

    def find(self, asked: Values) -> dict[str, Any]:
        """Questions whose text or options hold all the words looked for, at most thirty."""
        found = islice(matching(self.content, asked["words"]), MOST_FOUND)
        return {"found": [{"id": question.id, "text": question.text} for question in found]}

    def whole(self, _: Values) -> dict[str, Any]:
        """The walk begun again with nothing left out, as after a quick scan."""
        walk = self.tab.walk
        self.tab.walk = begin(self.tab.setting(walk.setting.file, {}), walk.assessment)
        return self.tab.step()

    def score(self, asked: Values) -> dict[str, Any]:
        """The result as `score --format json` gives it, with the changes in `set` tried."""
        from impact_check.page import results

        return {"json": results.scored(self.content, self.tab.assessment, asked, self.tab.name)}

    def show(self, asked: Values) -> dict[str, Any]:
        """A result as a whole HTML page: `what` is one of `results.SHOWN`."""
        from impact_check.page import results

        return {"html": results.shown(self.content, self.tab.assessment, asked, self.tab.name)}

    def text(self, _: Values) -> dict[str, Any]:
        """The file as it is now."""
        return self.tab.file()

    def plan(self, asked: Values) -> dict[str, Any]:
        """The safeguards, adopted and suggested; `today` decides what is overdue."""
        from impact_check.page import planning

        return planning.plan_values(self.content, self.tab.assessment, asked["today"])

    def adopt(self, asked: Values) -> dict[str, Any]:
        """A safeguard adopted or changed; the file comes back."""
        from impact_check.page import planning

        after = planning.adopted(self.content, self.tab.assessment, asked)
        return {"file": self.tab.change(after)}

    def export(self, asked: Values) -> dict[str, Any]:
        """A report as a file to save, with what in it could lead to somebody."""
        from impact_check.page import exports

        return exports.exported(
            self.content, self.tab.assessment, asked["edition"], asked["format"], self.tab.name
        )

    def export_plan(self, asked: Values) -> dict[str, Any]:
        """The plan as a file to save, with what in it could lead to somebody."""
        from impact_check.page import exports

        return exports.exported_plan(self.content, self.tab.assessment, asked, self.tab.name)

    def form(self, asked: Values) -> dict[str, Any]:
        """Questions to send to somebody, as a file to save."""
        from impact_check.page import exports

        return exports.form(self.tab.walk, asked, self.tab.name)

    def changeable(self, asked: Values) -> dict[str, Any]:
        """Questions, features and groups that hold the words looked for, with what each can be;
        without words what is open, in the order that matters.
        """
        if asked["words"].strip():
            return {"found": list(choices(self.content, asked["words"]))[:MOST_FOUND]}
        walk = self.tab.walk
        first = walk.setting.advice.order(walk.assessment)[:MOST_OFFERED]
        questions = [self.content.questions[id_] for id_ in first]
        return {"found": list(changeable(questions))}

    def tool(self, asked: Values) -> dict[str, Any]:
        """A screen of a further part, `tool`, after what was pressed in it, `act`."""
        if asked["tool"] not in TOOLS:
            raise ImpactCheckError(f"there is no part called '{asked['tool']}'")
        module = import_module(f"impact_check.page.tools.{asked['tool']}")
        made: dict[str, Any] = module.work(self.tab, asked)
        return made


def _question_list(walk: Walk) -> dict[str, Any]:
    from impact_check.page.exports import question_list

    return question_list(walk)


def tool_for(raw: bytes) -> str:
    """The part that takes a file which says that it is a call or a sheet; nothing for others."""
    start = raw[:HEAD]
    if b"call/1" in start:
        return "calls"
    return "gather" if b"sheet/1" in start else ""


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
