"""A plan as a file, in an edition for its readers. A format is one entry in `PLAN_FORMATS`."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from impact_check.core.plan.groups import Group
from impact_check.core.plan.plan import Plan
from impact_check.core.plan.safeguards import Safeguard
from impact_check.core.privacy.editions import FULL, Edition
from impact_check.output.documents import DOCUMENTS
from impact_check.output.results import as_json, plain
from impact_check.output.sheets import CsvFor, Sheet, Value, csv_of, day_of


class PlanShown(NamedTuple):
    """A plan with what decides how it is shown: its groups, its edition, the kind of its CSV."""

    plan: Plan
    groups: tuple[Group, ...] = ()
    edition: Edition = FULL
    csv_for: CsvFor = "standard"

    @property
    def marks(self) -> tuple[str, ...]:
        """What stands on every page, and in every row."""
        return self.edition.marks(fictional=self.plan.fictional)


Writer: TypeAlias = Callable[[PlanShown], str | bytes]

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
    "moves_if_verified",
    "fixed_by",
    "remains_possible",
    "costs",
    "sources",
    "mark",
)


def plan_document_in(format_: str) -> Writer:
    """What writes a plan as a document in this format."""

    def written(shown: PlanShown) -> str | bytes:
        from impact_check.core.report.pages.plan import plan_document

        return DOCUMENTS[format_](plan_document(shown.plan, shown.groups, shown.marks))

    return written


def plan_sheet(shown: PlanShown) -> Sheet:
    """One row for each safeguard and each fixed answer, with the names of `COLUMNS`."""
    rows = tuple(
        tuple(row.get(name, "") for name in COLUMNS)
        for row in _rows(shown.plan, shown.groups, "; ".join(shown.marks))
    )
    return Sheet("Plan", COLUMNS, rows, shown.marks)


def plan_csv(shown: PlanShown) -> str:
    """The same as CSV; no cell is a formula."""
    return csv_of(plan_sheet(shown), shown.csv_for)


def plan_workbook(shown: PlanShown) -> bytes:
    """The same as a workbook."""
    from impact_check.output.workbook import workbook_of

    return workbook_of((plan_sheet(shown),))


def _rows(plan: Plan, groups: tuple[Group, ...], mark: str) -> Iterator[dict[str, Value]]:
    together = {safeguard.id for safeguard in plan.together}
    whole = Group("", (*plan.adopted, *plan.suggested, *plan.together))
    for group in groups or (whole,):
        for safeguard in group.safeguards:
            kind = (
                "adopted"
                if safeguard.adopted
                else "only-with-others"
                if safeguard.id in together
                else "suggested"
            )
            yield {"kind": kind, "group": group.name, "mark": mark, **_row(safeguard)}
    for fixed in plan.fixed:
        yield {
            "kind": "fixed",
            "mark": mark,
            "id": fixed.question,
            "text": f"{fixed.text} {fixed.answer}",
            "fixed_by": fixed.fixed_by,
            "remains_possible": "; ".join(fixed.stays),
            "costs": " ".join(fixed.costs),
        }


def _row(safeguard: Safeguard) -> dict[str, Value]:
    return {
        "overdue": "yes" if safeguard.overdue else "no" if safeguard.adopted else "",
        "id": safeguard.id,
        "text": safeguard.text,
        "when": safeguard.when,
        "owner": safeguard.owner,
        "addressee": safeguard.addressee,
        "due": day_of(safeguard.due),
        "status": safeguard.status,
        "counted_as": safeguard.counted_as,
        "verifier": safeguard.verifier,
        "source": safeguard.source,
        "missing": "; ".join(safeguard.missing),
        "who": safeguard.who,
        "in_place_means": safeguard.in_place_means,
        "verify": safeguard.verify,
        "find_out_first": " ".join(safeguard.find_out),
        "instead_of": " ".join(safeguard.instead_of),
        "changes_now": "; ".join(safeguard.changes_now) if safeguard.adopted else "",
        "changes_if_verified": "; ".join(safeguard.changes_if_verified),
        "effect_if_verified": round(safeguard.effect, 1),
        "moves_if_verified": " ".join(safeguard.counted.if_verified),
        "sources": "; ".join(reference.text for reference in safeguard.references),
    }


def plan_values(shown: PlanShown) -> dict[str, Any]:
    """The plan as plain values: documented, stable keys, floats unrounded, indices 0 to 100."""
    values: dict[str, Any] = {
        "edition": shown.edition.name,
        "marks": list(shown.marks),
        **plain(shown.plan),
    }
    if shown.groups:
        values["groups"] = [
            {"name": group.name, "safeguards": [safeguard.id for safeguard in group.safeguards]}
            for group in shown.groups
        ]
    return values


def plan_json(shown: PlanShown) -> str:
    """The plan as JSON text."""
    return as_json(plan_values(shown))


PLAN_FORMATS: Mapping[str, Writer] = {
    **{format_: plan_document_in(format_) for format_ in DOCUMENTS},
    "csv": plan_csv,
    "xlsx": plan_workbook,
    "json": plan_json,
}
