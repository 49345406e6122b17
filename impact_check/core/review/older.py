"""Evidence that is older than the newest of its kind: an earlier report of a series, or a work that
another one replaces.
"""

import re
from collections.abc import Iterator, Mapping

from impact_check.core.checks.findings import ID_NAMES, Finding
from impact_check.core.model.citation import Cited
from impact_check.core.model.content import Content
from impact_check.core.model.register import Source
from impact_check.core.review.messages import OLDER
from impact_check.core.words.grammar import counted

_ENOUGH = 12  # letters that two titles share before they count as one series
_FIGURES = re.compile(r"\d+(?:st|nd|rd|th)?")


def older_evidence(content: Content) -> Iterator[Finding]:
    """A note on each source that a newer one of its kind replaces, while some entry rests on the
    older alone.
    """
    for id_, source in content.register.sources.items():
        newer = source.replaced_by or _newest(content.register.sources, source)
        if newer is None or newer not in content.register.sources or source.still:
            continue
        alone = sum(
            _rests_on(entry, id_, source)
            and not _rests_on(entry, newer, content.register.sources[newer])
            for entry in _cited(content)
        )
        if alone:
            resting = counted(alone, "entry rests", "entries rest")
            what = OLDER.format(newer=newer, resting=resting)
            yield Finding("sources", id_, (), what)


def _newest(sources: Mapping[str, Source], old: Source) -> str | None:
    """The latest of the same series: same author and kind, a title that differs in figures only or
    holds the other's.
    """
    series = {
        id_: source
        for id_, source in sources.items()
        if (source.author, source.kind) == (old.author, old.kind)
        and old.author
        and (source.year or 0) > (old.year or 0)
        and _alike(source.title, old.title)
    }
    return max(series, key=lambda id_: series[id_].year or 0, default=None)


def _alike(first: str, second: str) -> bool:
    plain = sorted(
        (_FIGURES.sub("", title).strip().casefold() for title in (first, second)), key=len
    )
    return len(plain[0]) >= _ENOUGH and plain[0] in plain[1]


def _cited(content: Content) -> Iterator[Cited]:
    for kind in ID_NAMES:
        entries = content.questions if kind == "questions" else getattr(content.register, kind)
        yield from (entry for entry in entries.values() if isinstance(entry, Cited))


def _rests_on(entry: Cited, id_: str, source: Source) -> bool:
    return any(
        cite.source == id_ or (cite.source == source.cited_by and cite.note in source.notes)
        for cite in entry.cite
    )
