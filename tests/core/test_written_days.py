"""Days as people of several countries type them: taken where they can mean one day only."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.words.dates import spelled, written_day


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-20",
        "2026/12/20",
        "20.12.2026",
        "20. 12. 2026",
        "20/12/2026",
        "12/20/2026",
        "20-12-2026",
        "20 December 2026",
        "20th Dec 2026",
        "December 20, 2026",
        " dec. 20  2026 ",
    ],
)
def test_a_day_that_can_be_read_in_one_way(text):
    assert written_day(text) == date(2026, 12, 20)


@pytest.mark.parametrize(
    "text",
    ["3/12/2026", "3-12-2026", "31.2.2026", "2026-02-30", "20.13.2026", "20 Decembre 2026",
     "20.12.26", "20261220", "soon", "", "0.0.0000", "1 ma 2026"],
)  # fmt: skip
def test_what_is_no_day_or_could_be_two_is_not_taken(text):
    assert written_day(text) is None


def test_the_same_day_either_way_is_one():
    assert written_day("5/5/2026") == date(2026, 5, 5)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_what_we_write_is_read_back(day):
    assert written_day(day.isoformat()) == written_day(spelled(day.isoformat())) == day
    assert written_day(f"{day.day}.{day.month}.{day.year}") == day
