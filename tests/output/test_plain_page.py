"""Lines on a terminal: within the width, every word there, and nothing in them acts."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from impact_check.output.escaping import one_line
from impact_check.output.plain_page import Line, page, pairs
from impact_check.output.wrapping import columns_of, fitted, wrapped


@given(st.text(), st.integers(1, 60))
def test_wrapping_loses_nothing_and_keeps_to_the_width(text, width):
    words = one_line(text)
    lines = wrapped(words, width, keeps_words=True)
    assert " ".join(lines) == words
    assert all(columns_of(line) <= width or " " not in line for line in lines)


@given(st.lists(st.tuples(st.text(max_size=10), st.text()), max_size=5), st.booleans())
def test_only_our_own_codes_reach_the_terminal(rows, styled):
    lines = [Line(words, "bold") for _, words in rows] + list(
        pairs(((label, words, "dim") for label, words in rows), 2)
    )
    text = page(lines, 60, styled=styled)
    bare = text.replace("\x1b[1m", "").replace("\x1b[2m", "").replace("\x1b[0m", "")
    assert not [one for one in bare if ord(one) < 32 and one != "\n"]
    assert styled or bare == text


def test_texts_stand_under_each_other():
    shown = page(pairs([("met", "a b c", ""), ("not met", "one two", "")], 2), 30, styled=False)
    assert shown == "  met      a b c\n  not met  one two\n"
    assert (
        page([Line("one two three " * 3, indent=2, label="1.", room=3)], 25, styled=False)
        .splitlines()[1]
        .startswith("     ")
    )
    assert page([Line("x", "loud")], 30, styled=True) == "\x1b[1;7mx\x1b[0m\n"


@given(st.text(st.sampled_from("ab \n漢\u0301"), max_size=200), st.integers(20, 60))
def test_what_is_told_is_broken_between_words_only(text, width):
    shown = fitted(text, width)
    assert shown.split() == text.split()
    assert all(cell_len(line) <= width or " " not in line.strip() for line in shown.split("\n"))


def test_further_lines_are_set_in_as_far_as_the_first():
    assert fitted("  one two three four five\n", 20) == "  one two three four\n  five\n"
