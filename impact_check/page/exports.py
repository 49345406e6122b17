"""What a page hands over as a file, each time with what could lead to somebody, to be looked at
before it is saved: reports, copies to share, the file after forgetting.
"""

import base64
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.privacy.editions import EDITIONS, FULL
from impact_check.core.safety.passages import known_names, passages, still_in
from impact_check.core.walk.state import Walk
from impact_check.output.safety import closing_lines, export_lines


def exported(
    content: Content, assessment: Assessment, edition: str, suffix: str, file: str
) -> dict[str, Any]:
    """A report as a file, and the passages of the assessment that are in it."""
    from impact_check.core.report.for_readers import edited
    from impact_check.output.formats import FORMATS
    from impact_check.output.results import texts

    report = edited(content, assessment, EDITIONS[edition], file=file)
    made = FORMATS[suffix](report, None)
    found = still_in(passages(assessment, known_names(content)), texts(report))
    return handed(f"{Path(file).stem}-{edition}.{suffix}", made, export_lines(found))


def exported_plan(
    content: Content, assessment: Assessment, asked: Mapping[str, Any], file: str
) -> dict[str, Any]:
    """The plan as a file of the format `format`, and the passages of the assessment that are in
    it; `today` decides what is overdue.
    """
    from impact_check.core.plan.plan import plan
    from impact_check.output.plan_files import PLAN_FORMATS, PlanShown
    from impact_check.output.results import texts

    made = plan(content, assessment, day=date.fromisoformat(asked["today"]))
    raw = PLAN_FORMATS[asked["format"]](PlanShown(made, (), FULL, "standard"))
    found = still_in(passages(assessment, known_names(content)), texts(made))
    return handed(f"{Path(file).stem}-plan.{asked['format']}", raw, export_lines(found))


def form(walk: Walk, asked: Mapping[str, Any], file: str) -> dict[str, Any]:
    """Questions to send to somebody as a small page of their own: the one where the walk stands
    with `here`, else what is open and `role` can know; no answer is in it.
    """
    from impact_check.core.safety.passages import found_in
    from impact_check.core.sheets.form import Wish, form_of
    from impact_check.output.form_html import form_html

    content = walk.setting.content
    here = (walk.place.id,) if asked.get("here") else ()
    made = form_of(content, walk.assessment, Wish(asked["role"], None, here, is_open=not here))
    known = known_names(content)
    told = [
        *found_in(made.description, ("measure", "description"), known),
        *(
            passage
            for name in ("title", "actor", "region")
            for passage in found_in(getattr(made.measure, name), ("measure", name), known)
        ),
    ]
    return handed(f"{Path(file).stem}-ask.html", form_html(content, made), export_lines(told))


def question_list(walk: Walk) -> dict[str, Any]:
    """The open questions to the authority as the file that the person named, under `list`."""
    from impact_check.core.walk.parts.closing import for_authority
    from impact_check.output.questions import questions_markdown

    text = questions_markdown(walk.assessment.measure.title, for_authority(walk))
    return {"list": handed(Path(walk.list_to).name, text, ())}


def shared(content: Content, assessment: Assessment, file: str) -> dict[str, Any]:
    """A copy to attach, what stays in it and what was left out."""
    from impact_check.core.privacy.shared_copy import shared_copy
    from impact_check.files.sharing import shared_text
    from impact_check.output.sharing import sharing_lines

    made = shared_copy(content, assessment)
    name = f"{Path(file).stem}-to-share.yaml"
    text = shared_text(Path(name), content, assessment, made.assessment)
    told = export_lines(passages(made.assessment, known_names(content)))
    return handed(name, text, (*sharing_lines(made, "-", had_comments=False), *told))


def looked_at(content: Content, assessment: Assessment) -> list[str]:
    """What in the assessment could identify or incriminate somebody."""
    found = passages(assessment, known_names(content))
    return [*export_lines(found), *closing_lines(len(found))]


def handed(name: str, made: str | bytes, told: Iterable[str]) -> dict[str, Any]:
    """A file as the page takes it: its name, its bytes as base64, and what to say about it."""
    raw = made.encode() if isinstance(made, str) else made
    return {"name": name, "base64": base64.b64encode(raw).decode("ascii"), "told": list(told)}
