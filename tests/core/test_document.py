"""The tree of a document: lines put together, ids found, nothing lost on the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.document import blocks, lines, tables

WORDS = st.text(min_size=1, max_size=20)


def test_a_message_takes_words_numbers_signs_and_links() -> None:
    found = lines.filled(
        "{who} asks {count} of you, see {where}.",
        who=lines.strong("The ministry"),
        count=3,
        where=(lines.link("here", "#a"), lines.plain(" or there")),
    )
    assert lines.words_of(found) == "The ministry asks 3 of you, see here or there."
    assert found[0] == lines.Run("The ministry", "strong")
    assert lines.Run("here", "plain", "#a") in found


def test_a_hole_without_filling_is_a_fault() -> None:
    with pytest.raises(KeyError):
        lines.filled("{who} asks.", what="x")


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (("a", "b"), "a b"),
        (("a ", "b"), "a b"),
        (("a", ", b"), "a, b"),
        (("", "b", ()), "b"),
        (((lines.plain("a"),), lines.Sign("met", "Met")), "a Met"),
    ],
)
def test_parts_stand_apart_by_one_space(parts: tuple[lines.Hole, ...], words: str) -> None:
    assert lines.words_of(lines.line(*parts)) == words


@given(st.lists(WORDS, max_size=5))
def test_a_list_of_parts_keeps_each(parts: list[str]) -> None:
    assert lines.words_of(lines.listed(parts)) == "; ".join(parts)


@given(WORDS)
def test_words_with_braces_in_a_hole_stay_words(words: str) -> None:
    assert lines.words_of(lines.filled("{it}", it=f"{{{words}}}")) == f"{{{words}}}"


def test_ids_are_found_wherever_they_stand() -> None:
    row = tables.Row(lines.line("head"), (tables.cell(),), id="row")
    table = tables.Table("table", "A table", (tables.Column("A"),), tables.rows(row))
    numbered = blocks.Paragraph(lines.line("x"), number=7)
    item = blocks.Item((blocks.Box("record", (numbered,), id="box"),), id="item")
    hidden = blocks.Details("More", (blocks.Items((item,)), table))
    made = blocks.Document(
        "full", "T", (), (blocks.Section("first", "One", ()),), None, (hidden,), ()
    )
    assert made.ids == {"first", "row", "table", "box", "item", "p7"}
