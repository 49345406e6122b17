"""A call to fill in, with comments that say what belongs there."""

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_HEAD = """\
impact_check: call/1
# The questions of an authority. Lines that begin with # are comments.
# Check it: impact-check lint THIS-FILE
# Answer it: impact-check assess MEASURE.yaml --call THIS-FILE
# Write it: impact-check report MEASURE.yaml --edition consultation --call THIS-FILE -o OUT.docx

authority: {authority}
title:                  # of the consultation
reference:              # the authority's own number for it
deadline:               # 2027-01-15
language: en
limits: {limits}         # for all answers: {{words: 3000}}, {{characters: 20000}} or both
each: {{}}                # for every answer that has no limits of its own
counts: answers         # or everything: questions and sources too
file: {{}}                # {{formats: [docx, pdf], name: "exact name", longest: 50, plain: yes}}

questions:"""
_ABOUT = """\
  # about: what the question asks about, by ids of features, harms, conditions, groups, checklists;
  # findings that have to do with them answer it. What stands there already is a guess from words
  # that the question shares with their names: look at it."""


class Asked(NamedTuple):
    """A question to write into a call; limits are 0 where there are none."""

    number: str
    text: str
    words: int = 0
    characters: int = 0
    about: tuple[str, ...] = ()


BLANK = (Asked("1", "The first question"), Asked("2", "The second question"))


def blank_call(
    asked: Sequence[Asked] = (), *, authority: str = "", words: int = 0, characters: int = 0
) -> str:
    """The text of a call with these questions, or with two to write over."""
    return "\n".join(_lines(asked or BLANK, authority, words, characters)) + "\n"


def _lines(asked: Sequence[Asked], authority: str, words: int, characters: int) -> Iterator[str]:
    named = _quoted(authority or "Name of the authority")
    yield _HEAD.format(authority=named, limits=_limits(words, characters))
    yield _ABOUT
    for question in asked:
        yield f"  - number: {_quoted(question.number)}"
        yield f"    text: {_quoted(question.text)}"
        if question.words or question.characters:
            yield f"    limits: {_limits(question.words, question.characters)}"
        yield f"    about: [{', '.join(question.about)}]"


def _limits(words: int, characters: int) -> str:
    parts = [("words", words), ("characters", characters)]
    return "{" + ", ".join(f"{name}: {most}" for name, most in parts if most) + "}"


def _quoted(text: str) -> str:
    """A text as YAML and JSON both read it."""
    return json.dumps(" ".join(text.split()), ensure_ascii=False)
