"""The calendar of a review: another reader of iCalendar finds the same days, lines are folded, and
no word of the measure stands in it.
"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from impact_check.core.after.review import Assessed, review
from impact_check.core.model.assessment import Commitment
from impact_check.core.privacy.editions import FULL
from impact_check.files.assessments import load_assessment
from impact_check.output.calendar import FOLD, Reminder, calendar_of
from impact_check.output.reviews import ReviewShown, review_calendar
from tests import examples
from tests.marked import marked

DAY = date(2026, 12, 1)
WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=200
)


@given(st.dates(date(1900, 1, 1), date(2500, 1, 1)), WORDS, WORDS)
def test_another_reader_finds_what_was_written(day, title, tells):
    made = calendar_of([Reminder(day, title, tells)], secret="s", made=DAY)
    assert all(len(line.encode()) <= FOLD for line in made.split("\r\n"))
    assert "\n" not in made.replace("\r\n", "") and made.endswith("END:VCALENDAR\r\n")
    (event,) = Calendar.from_ical(made).walk("VEVENT")
    assert (event.decoded("DTSTART"), (event.decoded("DTEND") - day).days) == (day, 1)
    assert (str(event["SUMMARY"]), str(event["DESCRIPTION"])) == (title, tells)


def test_lines_in_a_text_stay_one_field():
    made = calendar_of([Reminder(DAY, "a\nBEGIN:VALARM", "b;c,d\\e")], secret="s", made=DAY)
    (event,) = Calendar.from_ical(made).walk("VEVENT")
    assert str(event["SUMMARY"]) == "a\nBEGIN:VALARM" and str(event["DESCRIPTION"]) == "b;c,d\\e"
    assert not Calendar.from_ical(made).walk("VALARM")


def calendar(content, assessment, next_day=date(2027, 6, 1)):
    made = review(content, Assessed("f.yaml", assessment), day=DAY, next_day=next_day)
    return review_calendar(ReviewShown(content, assessment, made, FULL))


@pytest.fixture
def assessment(content):
    path = examples.FOLDER / "hotel-staff-training.yaml"
    dues = {"income_fund": "2027-Q1", "receipts": "", "harm_watch": date(2026, 1, 1)}
    promises = {
        id_: Commitment.model_validate({"status": "planned", "due": due, "owner": "x"})
        for id_, due in dues.items()
    }
    loaded = load_assessment(path, content).assessment
    return loaded.model_copy(update={"commitments": promises})


def test_it_holds_what_falls_due_and_the_day_to_look_again(content, assessment):
    days = [
        event.decoded("DTSTART")
        for event in Calendar.from_ical(calendar(content, assessment)).walk("VEVENT")
    ]
    assert days == [date(2027, 3, 31), date(2027, 6, 1)]


def test_no_word_of_the_measure_stands_in_it(content, assessment):
    secret = marked(assessment, lambda path: f"zqx{path}xqz", share="yes")
    assert "zqx" not in calendar(content, secret).replace("\r\n ", "")
    assert assessment.measure.title not in calendar(content, assessment)


def test_a_day_keeps_its_identifier_and_other_files_have_others(content, assessment):
    def ids(text):
        return [str(event["UID"]) for event in Calendar.from_ical(text).walk("VEVENT")]

    first = ids(calendar(content, assessment))
    assert ids(calendar(content, assessment)) == first and len(set(first)) == len(first)
    measure = assessment.measure.model_copy(update={"title": "Another"})
    other = ids(calendar(content, assessment.model_copy(update={"measure": measure})))
    assert not set(first) & set(other)
