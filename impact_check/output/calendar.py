"""Days to remember as a calendar file (iCalendar, RFC 5545): lines that end in CRLF and are folded
at 75 bytes, and no word about the measure.
"""

import hashlib
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

FOLD = 75  # bytes of a line, without its end (RFC 5545, section 3.1)
DAY = "%Y%m%d"


class Reminder(NamedTuple):
    """A whole day with what to do on it."""

    day: date
    title: str
    tells: str


def calendar_of(reminders: Iterable[Reminder], *, secret: str, made: date) -> str:
    """The calendar file. Its identifiers come from `secret`, a text that only the owner has, so
    that a day gets the same one each time and tells nobody what it is about.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//impact-check//review//EN"]
    for reminder in reminders:
        lines += _event(reminder, secret, made)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for whole in lines for part in _folded(whole))


def _event(reminder: Reminder, secret: str, made: date) -> Iterator[str]:
    known = f"{secret}\n{reminder.day.isoformat()}\n{reminder.title}"
    yield "BEGIN:VEVENT"
    yield f"UID:{hashlib.sha256(known.encode()).hexdigest()[:32]}@impact-check.invalid"
    yield f"DTSTAMP:{made.strftime(DAY)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{reminder.day.strftime(DAY)}"
    yield f"DTEND;VALUE=DATE:{(reminder.day + timedelta(1)).strftime(DAY)}"
    yield f"SUMMARY:{_escaped(reminder.title)}"
    yield f"DESCRIPTION:{_escaped(reminder.tells)}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _escaped(words: str) -> str:
    for sign in ("\\", ";", ","):
        words = words.replace(sign, f"\\{sign}")
    return "\\n".join(words.splitlines())


def _folded(whole: str) -> Iterator[str]:
    """The line in parts of at most 75 bytes, never inside a letter; each further one begins with a
    space.
    """
    part, size = "", 0
    for letter in whole:
        length = len(letter.encode())
        if size + length > FOLD:
            yield part
            part, size = " ", 1
        part, size = part + letter, size + length
    yield part
