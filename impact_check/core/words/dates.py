"""Days as people read them: spelled out, as a quarter of a year, and how long before or after the
decision.
"""

import re
from datetime import date

from impact_check.core.words.grammar import counted

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_WRITTEN = (
    r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})",
    r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\. ?(?P<year>\d{4})",  # days come first
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<month>[a-z]{3,9})\.?,? (?P<year>\d{4})",
    r"(?P<month>[a-z]{3,9})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})",
)
_EITHER_WAY = r"(\d{1,2})([-/])(\d{1,2})\2(\d{4})"
QUARTERS = ("first", "second", "third", "fourth")


def written_day(text: str) -> date | None:
    """The day that a person typed: `2026-12-20`, `20.12.2026`, `20/12/2026`, `20 December 2026`,
    `Dec 20, 2026`; None if there is no such day, or if two are meant as well (`3/12/2026`).
    """
    plain = " ".join(text.casefold().split())
    for form in _WRITTEN:
        found = re.fullmatch(form, plain)
        if found:
            return _day(found["year"], _month_number(found["month"]), found["day"])
    found = re.fullmatch(_EITHER_WAY, plain)
    if found:
        first, _, second, year = found.groups()
        both = {_day(year, int(second), first), _day(year, int(first), second)} - {None}
        return both.pop() if len(both) == 1 else None
    return None


def written_period(text: str) -> str:
    """The year, month or day that a person typed, as files write it (`2026`, `2026-03`,
    `2026-03-01`); nothing if it is none, or could mean two days.
    """
    plain = " ".join(text.casefold().split())
    if re.fullmatch(r"\d{4}(-q[1-4])?", plain):
        return plain.upper()
    found = re.fullmatch(r"(\d{4})-(\d{1,2})", plain)
    year, month = (found[1], found[2]) if found else ("", "")
    named = re.fullmatch(r"([a-z]{3,9})\.? (\d{4})", plain)
    if named:
        month, year = named.groups()
    if year and 1 <= _month_number(month) <= len(MONTHS):
        return f"{year}-{_month_number(month):02}"
    day = written_day(text)
    return day.isoformat() if day else ""


def _month_number(month: str) -> int:
    """1 to 12 for a number or for a name of at least three letters; 0 if it is none."""
    if month.isdecimal():
        return int(month)
    starts = (name.casefold().startswith(month) for name in MONTHS)
    return next((number for number, fits in enumerate(starts, 1) if fits), 0)


def _day(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None


def quarter(day: str) -> str:
    """`2026-Q1` for 2026-03 or 2026-03-01; a year, a quarter or nothing stays as it is."""
    return f"{day[:4]}-Q{_quarter(day)}" if _is_finer(day) else day


def first_day(day: str) -> date:
    """A day, or the first of a quarter."""
    return date(int(day[:4]), 3 * int(day[6]) - 2, 1) if "Q" in day else date.fromisoformat(day)


def last_day(day: str) -> date:
    """A day, or one that no day of a quarter lies after: the 31st of its last month, or the
    30th.
    """
    if "Q" not in day:
        return date.fromisoformat(day)
    month = 3 * int(day[6])
    return date(int(day[:4]), month, 31 if month in (3, 12) else 30)


def spelled(day: str) -> str:
    """`1 March 2026` for 2026-03-01, `March 2026` for 2026-03, `first quarter of 2026` for 2026-Q1,
    `2026` for 2026.
    """
    parts = day.split("-")
    if len(parts) == 1:
        return parts[0]
    if parts[1].startswith("Q"):
        return f"{QUARTERS[int(parts[1][1]) - 1]} quarter of {parts[0]}"
    month = MONTHS[int(parts[1]) - 1]
    return f"{int(parts[2])} {month} {parts[0]}" if len(parts) == 3 else f"{month} {parts[0]}"


def assessed_on(day: str) -> str:
    """`on 1 March 2026`, `in the first quarter of 2026`, `in 2026`."""
    if day.count("-") == 2:
        return f"on {spelled(day)}"
    return f"in the {spelled(day)}" if "Q" in day else f"in {spelled(day)}"


def gap(decided: str, day: str) -> str:
    """How long `day` lies before or after the decision, as far as the coarser of the two dates
    tells: `about two months after`.
    """
    if decided.count("-") == day.count("-") == 2:
        days = (date.fromisoformat(day) - date.fromisoformat(decided)).days
        if abs(days) < 60:
            return (
                "on the day of"
                if days == 0
                else f"{counted(abs(days), 'day', 'days')} {_side(days)}"
            )
    years = int(day[:4]) - int(decided[:4])
    if "-" not in decided or "-" not in day:
        return (
            "in the year of"
            if years == 0
            else f"about {counted(abs(years), 'year', 'years')} {_side(years)}"
        )
    in_quarters = "Q" in decided + day
    months = 12 * years + (
        3 * (_quarter(day) - _quarter(decided))
        if in_quarters
        else int(day[5:7]) - int(decided[5:7])
    )
    if abs(months) >= 24:
        return f"about {counted(round(abs(months) / 12), 'year', 'years')} {_side(months)}"
    if months == 0:
        return "in the quarter of" if in_quarters else "in the month of"
    return f"about {counted(abs(months), 'month', 'months')} {_side(months)}"


def _side(distance: int) -> str:
    return "after" if distance > 0 else "before"


def _is_finer(day: str) -> bool:
    return "-" in day and "Q" not in day


def _quarter(day: str) -> int:
    return int(day[6]) if "Q" in day else (int(day[5:7]) + 2) // 3
