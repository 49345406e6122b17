"""A plan as a file: Markdown, CSV or JSON. Adding a format is one entry in `PLAN_FORMATS`."""

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from impact_check.core.plan.plan import Group, Plan
from impact_check.core.plan.safeguards import Safeguard
from impact_check.output.escaping import csv_cell
from impact_check.output.results import as_json, plain
from impact_check.output.templates import render

Writer: TypeAlias = Callable[[Plan, tuple[Group, ...]], str]

COLUMNS = (
    "kind",
    "group",
    "overdue",
    "id",
    "text",
    "when",
    "owner",
    "addressee",
    "due",
    "status",
    "counted_as",
    "verifier",
    "source",
    "missing",
    "who",
    "in_place_means",
    "verify",
    "find_out_first",
    "instead_of",
    "changes_now",
    "changes_if_verified",
    "effect_if_verified",
    "fixed_by",
    "sources",
)


def plan_markdown(plan: Plan, groups: tuple[Group, ...] = ()) -> str:
    """The plan as Markdown without raw HTML."""
    return render("markdown/plan.md.j2", plan=plan, groups=groups)


def plan_csv(plan: Plan, groups: tuple[Group, ...] = ()) -> str:
    """One row for each safeguard and each fixed answer, by RFC 4180, with the names of `COLUMNS`;
    no cell is a formula.
    """
    file = io.StringIO()
    writer = csv.DictWriter(file, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    for row in _rows(plan, groups):
        writer.writerow({name: csv_cell(value) for name, value in row.items()})
    return file.getvalue()


def _rows(plan: Plan, groups: tuple[Group, ...]) -> Iterator[dict[str, str]]:
    together = {one.id for one in plan.together}
    for group in groups or (Group("", (*plan.adopted, *plan.suggested, *plan.together)),):
        for one in group.safeguards:
            kind = (
                "adopted"
                if one.adopted
                else "only-with-others"
                if one.id in together
                else "suggested"
            )
            yield {"kind": kind, "group": group.name, **_row(one)}
    for fixed in plan.fixed:
        yield {
            "kind": "fixed",
            "id": fixed.question,
            "text": f"{fixed.text} {fixed.answer}",
            "fixed_by": fixed.fixed_by,
        }


def _row(one: Safeguard) -> dict[str, str]:
    return {
        "overdue": "yes" if one.overdue else "no" if one.adopted else "",
        "id": one.id,
        "text": one.text,
        "when": one.when,
        "owner": one.owner,
        "addressee": one.addressee,
        "due": one.due,
        "status": one.status,
        "counted_as": one.counted_as,
        "verifier": one.verifier,
        "source": one.source,
        "missing": "; ".join(one.missing),
        "who": one.who,
        "in_place_means": one.in_place_means,
        "verify": one.verify,
        "find_out_first": " ".join(one.find_out),
        "instead_of": " ".join(one.instead_of),
        "changes_now": "; ".join(one.changes_now) if one.adopted else "",
        "changes_if_verified": "; ".join(one.changes_if_verified),
        "effect_if_verified": f"{one.effect:.1f}",
        "sources": "; ".join(reference.text for reference in one.references),
    }


def plan_values(plan: Plan, groups: tuple[Group, ...] = ()) -> dict[str, Any]:
    """The plan as plain values: documented, stable keys, floats unrounded, indices 0 to 100."""
    values: dict[str, Any] = plain(plan)
    if groups:
        values["groups"] = [
            {"name": group.name, "safeguards": [one.id for one in group.safeguards]}
            for group in groups
        ]
    return values


def plan_json(plan: Plan, groups: tuple[Group, ...] = ()) -> str:
    """The plan as JSON text."""
    return as_json(plan_values(plan, groups))


PLAN_FORMATS: Mapping[str, Writer] = {"md": plan_markdown, "csv": plan_csv, "json": plan_json}
