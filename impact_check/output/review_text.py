"""A review for a terminal."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from impact_check.core.after import messages
from impact_check.core.after.values import HarmAfter, Review, Verdict
from impact_check.core.plan.safeguards import Safeguard
from impact_check.core.words.dates import spelled
from impact_check.core.words.names import LEVEL_NAMES
from impact_check.output.terminal import heading, text

SHOWN: tuple[Verdict, ...] = ("missed", "was-open", "came", "not-looked-for", "not-seen")


def review_parts(made: Review) -> Iterator[RenderableType]:
    """A review for a terminal: what was missed first."""
    from impact_check.core.report.pages.after import beginning

    yield text(messages.FILE_TITLE.format(title=made.title), "bold")
    for sentence in beginning(made):
        yield _line(sentence)
    for verdict in SHOWN:
        harms = made.of(verdict)
        if harms:
            yield from heading(messages.VERDICT[verdict])
            yield from (_line(_harm(harm)) for harm in harms)
    yield from _versions(made)
    yield from _safeguards(made)
    yield Text("")
    yield text(messages.NEXT.format(day=spelled(made.next_day.isoformat())))
    if made.note:
        yield text(messages.NOTE.format(note=made.note))


def _line(words: str, indent: int = 2) -> Padding:
    return Padding(text(words), (0, 0, 0, indent))


def _harm(harm: HarmAfter) -> str:
    found, open_to = LEVEL_NAMES[harm.found], LEVEL_NAMES[harm.not_ruled_out]
    levels = messages.LEVEL_FOUND_OPEN.format(found=found, open_to=open_to)
    return messages.HARM_LINE.format(
        name=harm.name,
        levels=found if found == open_to else levels,
        seen=messages.SEEN[harm.seen],
    )


def _versions(made: Review) -> Iterator[RenderableType]:
    from impact_check.core.report.pages.after import condition_words, version_words

    if not made.versions:
        return
    yield from heading(messages.VERSIONS)
    for version in made.versions:
        day, stage, conclusion, level, met, seen = version_words(version)
        yield _line(
            messages.VERSION_LINE.format(
                label=version.label, day=day, stage=stage, conclusion=conclusion, level=level,
                met=met, seen=seen,
            )
        )  # fmt: skip
    yield from heading(messages.CHANGED)
    if not made.conditions:
        yield _line(messages.NONE_CHANGED)
    for condition in made.conditions:
        then, now = condition_words(condition)
        yield _line(messages.CONDITION_LINE.format(name=condition.name, then=then, now=now))


def _safeguards(made: Review) -> Iterator[RenderableType]:
    day = spelled(made.day.isoformat())
    parts = (
        (messages.OVERDUE.format(day=day), made.overdue),
        (messages.WAITING, made.waiting),
        (messages.DONE, made.done),
    )
    if not any(found for _, found in parts):
        yield from heading(messages.SAFEGUARDS)
        yield _line(messages.NONE_ADOPTED)
    for title, found in parts:
        if found:
            yield from heading(title)
            yield from (_line(_safeguard(safeguard)) for safeguard in found)


def _safeguard(safeguard: Safeguard) -> str:
    return messages.SAFEGUARD_LINE.format(
        text=safeguard.text,
        status=safeguard.status_name,
        due=spelled(safeguard.due) if safeguard.due else messages.NO_DAY,
        owner=safeguard.owner or messages.NOBODY,
    )
