"""`forget`: removes from an assessment what could lead to a person."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from impact_check.cli.console import tell
from impact_check.cli.options import ContentDir, With, chosen_content
from impact_check.errors import ImpactCheckError

File = Annotated[Path, typer.Argument(metavar="FILE", help="The assessment; it is changed.")]
Keep = Annotated[
    list[str] | None,
    typer.Option(
        "--keep",
        metavar="PART",
        help=(
            "What may stay: notes, sources, reasons, testimony, owners, involvement, assessors,"
            " submission, set-aside or sheets; repeatable."
        ),
    ),
]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask before removing.")]


def forget(
    file: File, keep: Keep = None, yes: Yes = False, additions: With = None, own: ContentDir = None
) -> None:
    """Remove notes, sources, names and set-aside answers for good.

    It shows first what goes and how the result changes: it may get worse. It says what it cannot
    reach.

    Example: impact-check forget my-campaign.yaml --keep sources
    """
    from impact_check.core.method.scoring import score
    from impact_check.core.privacy.forgetting import forgotten, parts_named
    from impact_check.core.safety.passages import known_names, passages, typed_texts
    from impact_check.files.neighbours import has_other_names, neighbours
    from impact_check.files.opened import open_assessment
    from impact_check.output.forgetting import done_lines, removal_lines

    kept = parts_named(keep or ())
    content = chosen_content(own, additions)
    with open_assessment(file, content, must_exist=True) as opened:
        assert opened.loaded is not None
        before = opened.loaded.assessment
        found = forgotten(content, before, kept)
        results = score(content, before), score(content, found.assessment)
        _say(removal_lines(str(file), found, *results, has_comments=opened.has_comments))
        if not (yes or _agreed(file)):
            tell("Nothing was changed.\n")
            return
        linked = has_other_names(file)
        opened.save(found.assessment)
    _say(
        done_lines(
            str(file),
            passages(found.assessment, known_names(content)),
            neighbours(file, before.measure.title, (text for _, text, _ in typed_texts(before))),
            is_linked=linked,
        )
    )


def _agreed(file: Path) -> bool:
    if not sys.stdin.isatty():
        raise ImpactCheckError(
            f"{file}: nothing was removed; add --yes if you are sure: it cannot be undone"
        )
    return typer.confirm("Remove this for good? It cannot be undone.")


def _say(lines: Iterable[str]) -> None:
    tell("".join(f"{line}\n" for line in lines))
