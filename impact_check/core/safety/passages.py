"""Passages of an assessment that could identify or incriminate somebody: where, of which kind, and
as little of them as tells which.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import Frozen
from impact_check.core.model.content import Content
from impact_check.core.privacy.allow_list import DECISIONS, Decision
from impact_check.core.safety.cues.reading import meetings
from impact_check.core.safety.cues.rules import TELLS_OF
from impact_check.core.safety.looks import Look, folded
from impact_check.core.safety.person_names import person_names
from impact_check.core.safety.tales import TALES
from impact_check.core.safety.tales_abroad import TALES_ABROAD
from impact_check.core.safety.telephones import telephones
from impact_check.core.safety.traces import TRACES
from impact_check.core.safety.traces_abroad import TRACES_ABROAD

NAME, TELEPHONE = "name", "telephone"
LEADS_THERE = frozenset(
    {NAME, *(kind for kind, _ in TRACES)} - {"day or time", "place"}
)  # identifies by itself
_NOT_IN_SOURCES = frozenset({"day or time", "link", "place"})
_OF_A_LAW = (
    r"(?i)\b(?:law|act|decree|directive|regulation|resolution|judgment|convention|protocol|loi|décret"
    r"|ordonnance|circulaire|ley|decreto|sentencia|directiva|reglamento|ustaw\w*|rozporządzen\w*"
    r"|wyrok\w*|uchwał\w*|legea|legii|ordonanț\w*|hotărâr\w*|\w*gesetz\w*|\w*verordnung|urteil"
    r"|beschluss|richtlinie|übereinkommen|konwencj\w*|convenți\w*)"
    r"\b[^;!?]{0,30}(?:\b(?:of|du|de|des|vom|z dnia|din|assent on)|,) (?:the )?$"
)
_LONGEST_LAW = 60
Looks: TypeAlias = tuple[Look, ...]
Span: TypeAlias = tuple[int, int, str]  # where a passage starts and ends in a text, and its kind
LOOKS: Looks = tuple(Look(*entry) for entry in (*TRACES, *TALES, *TRACES_ABROAD, *TALES_ABROAD))
_BETWEEN_TEXTS = "\0"  # no pattern needs it


def suspicious(
    text: str, known: str = "", *, is_source: bool = False, looks: Looks = LOOKS
) -> tuple[Span, ...]:
    """Where each passage starts and ends in a text, and its kind, in order and without overlaps.

    Names that stand in the `known` text (a bibliography) are left out. A source is expected to name
    days, places and links, so there only what leads to persons counts. Of two passages that
    overlap, the one whose pattern comes first is told. `looks` are all, or those that
    `looks_in` left.
    """
    return _apart(text, _all(text, known, is_source, looks))


def _apart(text: str, passages: Iterable[Span]) -> tuple[Span, ...]:
    """The passages in order, of those that overlap the first."""
    found, taken = [], bytearray(len(text))
    for start, end, kind in passages:
        if not any(taken[start:end]):
            taken[start:end] = b"x" * (end - start)
            found.append((start, end, kind))
    return tuple(sorted(found))


def looks_in(texts: Iterable[str]) -> Looks:
    """The looks that may be in one of these texts: one look at all of them, so that there are fewer
    to be had at each.
    """
    whole = folded(_BETWEEN_TEXTS.join(texts))
    return tuple([look for look in LOOKS if look.may_be_in(whole)])


def _all(text: str, known: str, is_source: bool, looks: Looks) -> Iterator[Span]:
    plain = folded(text)
    for look in looks:
        if look.may_be_in(plain) and not (is_source and look.kind in _NOT_IN_SOURCES):
            for start, end in look.spans(text):
                if look.kind != "day or time" or not _is_of_a_law(text, start):
                    yield start, end, look.kind
    met = [found for found in meetings(text) if not (is_source and found[2] in _NOT_IN_SOURCES)]
    yield from (found for found in met if found[2] != TELLS_OF)
    yield from ((start, end, TELEPHONE) for start, end in telephones(text))
    yield from _names(text, known)
    yield from (found for found in met if found[2] == TELLS_OF)  # it says least of what it is


def _names(text: str, known: str) -> Iterator[Span]:
    return ((start, end, NAME) for start, end in person_names(text, known))


def _is_of_a_law(text: str, start: int) -> bool:
    """Whether the day that starts here is the date of a law or a judgment."""
    return re.search(_OF_A_LAW, text[max(start - _LONGEST_LAW, 0) : start]) is not None


Loc: TypeAlias = tuple[str | int, ...]

_NO_FREE_TEXT: frozenset[Decision] = frozenset(
    {
        "fact",
        "presence",
        "kind",
        "stamp",
        "held",
        "held-above",
        "held-for-all",
        "quarter",
        "option",
        "targets",
        "harms",
        "harm",
        "group",
        "provision",
    }
)
_ENOUGH, _MOST_WORDS = 3, 6
FILE_NAME: Loc = ("name of the file",)
_BETWEEN_WORDS = str.maketrans("_-/\\", "    ")


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of the text at `path`, from its `start` on; `shown` is as little of it as tells
    which one it is.

    `file` is named where there are several.
    """

    path: Loc
    kind: str
    start: int
    text: str = field(repr=False)
    file: str = ""

    @property
    def shown(self) -> str:
        """The first letters: of each word where it is told in words, else of the whole."""
        if self.kind in LEADS_THERE and self.kind != NAME:
            return f"{self.text[:_ENOUGH]}…"
        words = self.text.split()
        return " ".join(f"{word[:2]}…" for word in words[:_MOST_WORDS])

    @property
    def where(self) -> str:
        """`answers.consent.note`, or `a.yaml: answers.consent.note`; entries of a list are counted
        from 1.
        """
        field = ".".join(str(part + 1) if isinstance(part, int) else part for part in self.path)
        return f"{self.file}: {field}" if self.file else field


def passages(assessment: Assessment, known: str = "") -> tuple[Passage, ...]:
    """All suspicious passages in the order of the file; `known` as `known_names` gives it."""
    typed = [entry for entry in typed_texts(assessment) if entry[1]]
    once = dict.fromkeys((text, is_source) for _, text, is_source in typed)  # sources come again
    looks = looks_in(text for text, _ in once)
    found = {
        (text, is_source): suspicious(text, known, is_source=is_source, looks=looks)
        for text, is_source in once
    }
    return tuple(
        Passage(path, kind, start, text[start:end])
        for path, text, is_source in typed
        for start, end, kind in found[text, is_source]
    )


def written_passages(
    assessment: Assessment, known: str, written: Iterable[str]
) -> tuple[Passage, ...]:
    """Those passages that stand in texts which hold what they take of the assessment whole: names
    from wherever in the file, and all else from the typed texts that stand there.
    """
    texts = tuple(written)
    there, found = _evened("\n".join(texts)), []
    for path, text, is_source in typed_texts(assessment):
        if text and _evened(text) in there:
            spans = suspicious(text, known, is_source=is_source)
        else:
            spans = _apart(text, _names(text, known))
        found += [Passage(path, kind, start, text[start:end]) for start, end, kind in spans]
    return still_in(found, texts)


def found_in(
    text: str, path: Loc, known: str = "", *, is_source: bool = False
) -> Iterator[Passage]:
    """The suspicious passages of one text."""
    for start, end, kind in suspicious(text, known, is_source=is_source):
        yield Passage(path, kind, start, text[start:end])


def in_file_name(file: str, known: str = "") -> Iterator[Passage]:
    """The suspicious passages of the name of a file with its folders, where `_` and `-` part words
    as blanks do.
    """
    return of_file(file, found_in(file.translate(_BETWEEN_WORDS), FILE_NAME, known))


def of_file(file: str, found: Iterable[Passage]) -> Iterator[Passage]:
    """The passages, with the file that they are in."""
    return (replace(passage, file=file) for passage in found)


def still_in(found: Iterable[Passage], written: Iterable[str]) -> tuple[Passage, ...]:
    """Those passages that stand in texts which are written elsewhere, however these break lines and
    begin sentences.
    """
    passages = tuple(found)
    if not passages:  # mostly so, and what is written can be long
        return ()
    there = _evened("\n".join(written))
    return tuple(
        passage
        for passage in passages
        if re.search(rf"(?<!\w){re.escape(_evened(passage.text))}(?!\w)", there)
    )


def _evened(text: str) -> str:
    return " ".join(text.casefold().translate(_BETWEEN_WORDS).split())


def known_names(content: Content) -> str:
    """The names that the register's bibliography and cases make public, as one text."""
    sources = [
        f"{source.title}\n{source.short}\n{source.author}\n{source.publisher}"
        for source in content.register.sources.values()
    ]
    return "\n".join(
        (
            *sources,
            *(
                f"{case.name}\n{case.where}\n{case.what}"
                for case in content.register.cases.values()
            ),
        )
    )


def typed_texts(value: Frozen, path: Loc = ()) -> Iterator[tuple[Loc, str, bool]]:
    """Every text that a person typed, its place, and whether it names a source."""
    decisions = next(DECISIONS[model] for model in type(value).__mro__ if model in DECISIONS)
    for name, decision in decisions.items():
        if decision not in _NO_FREE_TEXT:
            yield from _inside(
                getattr(value, name), (*path, name), is_source=decision in ("source", "public")
            )


def _inside(value: Any, path: Loc, *, is_source: bool) -> Iterator[tuple[Loc, str, bool]]:
    if isinstance(value, str):
        yield path, value, is_source
    elif isinstance(value, Frozen):
        yield from typed_texts(value, path)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _inside(item, (*path, key), is_source=is_source)
    elif isinstance(value, tuple):
        for place, inner in enumerate(value):
            yield from _inside(inner, (*path, place), is_source=is_source)
