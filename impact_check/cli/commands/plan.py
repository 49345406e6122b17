"""`plan`: the safeguards of an assessment, and adopting one."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

import typer

from impact_check.cli.console import emit_rich, warn
from impact_check.cli.exports import not_over, tell_still_in
from impact_check.cli.handing import hand_over, must_be_readable
from impact_check.cli.options import (
    DOCUMENT_NAMES,
    AssessmentFile,
    ContentDir,
    CsvFor,
    Force,
    With,
    chosen_content,
    format_option,
)
from impact_check.errors import ImpactCheckError

if TYPE_CHECKING:
    from impact_check.core.model.content import Content

Grouping = Literal["who", "when", "addressee", "owner", "effect"]
By = Annotated[
    Grouping,
    typer.Option(
        "--by",
        help=(
            "Group the safeguards: by who can carry them out, when they belong, whom they are asked"
            " of, or owner; effect puts what lowers harm most first."
        ),
    ),
]
All = Annotated[bool, typer.Option("--all", help="Show long lists whole.")]
Day = Annotated[
    datetime | None,
    typer.Option(
        "--date", formats=["%Y-%m-%d"], help="What was due before this day is overdue; else today."
    ),
]
Format = Annotated[
    str | None,
    format_option(
        ("text", *DOCUMENT_NAMES, "csv", "xlsx", "json"), "The format, where no suffix says it."
    ),
]
Readers = Annotated[
    Literal["full", "public"],
    typer.Option(
        "--edition",
        help=(
            "For whom: full has owners, addresses and sources; public leaves out what nobody marked"
            " 'share: yes'."
        ),
    ),
]
Out = Annotated[
    str,
    typer.Option(
        "--out",
        "-o",
        metavar="OUT",
        help="Where to write; the suffix picks the format (see --format); - standard output.",
    ),
]
Adopt = Annotated[
    str,
    typer.Option(
        "--adopt",
        metavar="ID",
        help="Adopt this safeguard in FILE, or change it; with the options below.",
    ),
]
Status = Annotated[
    str | None,
    typer.Option("--status", help="planned, funded, in-place or verified; planned if not given."),
]
Owner = Annotated[
    str | None,
    typer.Option(
        "--owner",
        metavar="ROLE",
        help="Who sees to it: a role or organisation, never a person's name.",
    ),
]
Due = Annotated[
    str | None, typer.Option("--due", metavar="DAY", help="Until when, for instance 2026-06-01.")
]
When = Annotated[
    str | None,
    typer.Option("--when", help="before-print, before-launch, while-running or afterwards."),
]
Addressee = Annotated[
    str | None, typer.Option("--addressee", metavar="ROLE", help="Of whom it is asked.")
]
Source = Annotated[
    str | None,
    typer.Option(
        "--source", metavar="TEXT", help="What shows the promise: a budget line, a signed paper."
    ),
]
Verifier = Annotated[
    str | None,
    typer.Option(
        "--verifier", metavar="ROLE", help="Who checks it; must not be the proposer or actor."
    ),
]
Drop = Annotated[
    bool,
    typer.Option("--drop-comments", help="Let the comments of FILE go where they cannot be kept."),
]


def plan(
    file: AssessmentFile,
    by: By = "who",
    show_all: All = False,
    day: Day = None,
    format_: Format = None,
    out: Out = "",
    edition: Readers = "full",
    csv_for: CsvFor = "standard",
    adopt: Adopt = "",
    status: Status = None,
    owner: Owner = None,
    due: Due = None,
    when: When = None,
    addressee: Addressee = None,
    source: Source = None,
    verifier: Verifier = None,
    drop_comments: Drop = False,
    force: Force = False,
    additions: With = None,
    own: ContentDir = None,
) -> None:
    """Plan safeguards: suggested, adopted, overdue, what each changes.

    Example: impact-check plan campaign.yaml --by owner -o plan.csv

    Example: impact-check plan campaign.yaml --adopt consent_protocol --owner "hotel group" --due
    2026-06-01
    """
    given = {
        name: value
        for name, value in (
            ("status", status),
            ("owner", owner),
            ("addressee", addressee),
            ("due", due),
            ("when", when),
            ("source", source),
            ("verifier", verifier),
        )
        if value is not None
    }
    content = chosen_content(own, additions)
    if not adopt:
        if given or drop_comments:
            raise ImpactCheckError(
                f"--{next(iter(given), 'drop-comments')}: name the safeguard with --adopt ID; the"
                " plan shows the ids"
            )
        wish = Wish(by, day.date() if day else date.today(), format_ or "", out, edition, csv_for)
        _show(content, file, wish, show_all=show_all, force=force)
    else:
        if out or format_ or by != "who" or edition != "full" or str(file) == "-":
            raise ImpactCheckError(
                "--adopt writes into the assessment, so it needs a file, and no --out, --format,"
                " --edition or --by"
            )
        _adopt(content, file, adopt, given, drop_comments=drop_comments)


class Wish(NamedTuple):
    """How the plan is to be shown."""

    by: Grouping
    day: date
    format_: str
    out: str
    edition: Literal["full", "public"]
    csv_for: Literal["standard", "excel-eu"]

    @property
    def path(self) -> Path | None:
        """The file to write; None for standard output."""
        return None if self.out in ("", "-") else Path(self.out)


def _show(content: "Content", file: Path, wish: Wish, *, show_all: bool, force: bool) -> None:
    from impact_check.core.plan.groups import grouped
    from impact_check.core.plan.plan import plan
    from impact_check.core.privacy.editions import EDITIONS
    from impact_check.core.privacy.for_readers import for_readers
    from impact_check.files.assessments import load_assessment

    format_ = _format(file, wish)
    not_over(wish.path or Path("-"), [file], "plan")
    loaded = load_assessment(file, content)
    warn(loaded.warnings)
    kept = for_readers(content, loaded.assessment, EDITIONS[wish.edition]).assessment
    made = plan(content, kept, day=wish.day)
    groups = grouped(made, wish.by) if wish.by != "effect" else ()
    if format_ == "text":
        from impact_check.output.plans import plan_parts

        name = loaded.file if loaded.file != "-" else ""
        emit_rich(plan_parts(made, groups, show_all=show_all, file=name))
        return
    from impact_check.output.plan_files import PLAN_FORMATS, PlanShown

    tell_still_in(content, [(loaded.file, kept)], (made, groups))
    shown = PlanShown(made, groups, EDITIONS[wish.edition], wish.csv_for)
    remark = f"overdue means: due before {made.day} and not yet in place"
    hand_over(PLAN_FORMATS[format_](shown), wish.path, force=force, remark=remark)


def _format(file: Path, wish: Wish) -> str:
    """The name of the format; ImpactCheckError if there is none of that name, or if it would go
    where it cannot be read.
    """
    if wish.format_ == "text" or (not wish.format_ and wish.path is None):
        if wish.path is not None:
            raise ImpactCheckError(
                f"{wish.out}: text is for the terminal; name the file with .md, .docx or .csv"
            )
        return "text"
    from impact_check.output.formats import named_format
    from impact_check.output.plan_files import PLAN_FORMATS

    format_ = named_format(PLAN_FORMATS, "plan", wish.format_, wish.out)
    must_be_readable(format_, wish.path, "plan", file)
    return format_


def _adopt(
    content: "Content", file: Path, id_: str, given: dict[str, str], *, drop_comments: bool
) -> None:
    from impact_check.core.method.scoring import score
    from impact_check.core.plan.adoption import adopt
    from impact_check.core.plan.plan import plan
    from impact_check.files.adopting import save_adoption
    from impact_check.files.opened import open_assessment
    from impact_check.output.plans import adoption_parts

    with open_assessment(file, content, must_exist=True) as opened:
        assert opened.loaded is not None
        before = opened.loaded.assessment
        made = adopt(content, before, id_, given)
        if made.changed:
            save_adoption(
                opened, opened.loaded.document, content, made, drop_comments=drop_comments
            )
    safeguard = next(
        safeguard for safeguard in plan(content, made.assessment).adopted if safeguard.id == id_
    )
    emit_rich(
        adoption_parts(
            made, safeguard, score(content, before), score(content, made.assessment), str(file)
        )
    )
