#!/usr/bin/env bash
# phonenumbers takes days of the calendar for telephone numbers, by country: for Denmark every ISO date, for Poland none.
#
# Versions: phonenumbers 9.0.43, Python 3.11. Seen: 2026-12-01.
# Behaviour: how many of the 365 days of 2026 PhoneNumberMatcher gives as a valid number (leniency VALID), written 2026-03-07 and
# 07.03.2026, is printed below for ten countries. In Denmark eight digits are a whole number, so every ISO date is one; dotted
# days are taken where their eight digits happen to begin as numbers do.
# A good guess: a finder for running text knows dates (it does refuse 3/10/2011 and time stamps), so none or nearly none.
# What follows: dates are filtered out before a text is searched.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check phonenumbers==9.0.43
cat >"$folder/try.py" <<'PYTHON'
from datetime import date, timedelta

from phonenumbers import Leniency, PhoneNumberMatcher

DAYS = [date(2026, 1, 1) + timedelta(days) for days in range(365)]
for region in ("DK", "NO", "LV", "SE", "FI", "DE", "IT", "FR", "PL", "CZ"):
    counts = [
        sum(
            PhoneNumberMatcher(f"on {day:{form}} they", region, leniency=Leniency.VALID).has_next()
            for day in DAYS
        )
        for form in ("%Y-%m-%d", "%d.%m.%Y")
    ]
    print(f"{region}: {counts[0]} ISO dates, {counts[1]} dotted dates of 365")
PYTHON
cat >"$folder/seen.txt" <<'SEEN'
DK: 365 ISO dates, 62 dotted dates of 365
NO: 0 ISO dates, 55 dotted dates of 365
LV: 365 ISO dates, 111 dotted dates of 365
SE: 0 ISO dates, 54 dotted dates of 365
FI: 0 ISO dates, 66 dotted dates of 365
DE: 0 ISO dates, 79 dotted dates of 365
IT: 0 ISO dates, 108 dotted dates of 365
FR: 0 ISO dates, 0 dotted dates of 365
PL: 0 ISO dates, 0 dotted dates of 365
CZ: 0 ISO dates, 0 dotted dates of 365
SEEN
"$folder/env/bin/python" -W ignore "$folder/try.py" | tee "$folder/now.txt"
diff "$folder/seen.txt" "$folder/now.txt" && echo "As seen."
