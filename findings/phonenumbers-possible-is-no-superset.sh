#!/usr/bin/env bash
# phonenumbers: what is VALID need not be found at POSSIBLE, the more lenient level.
#
# Versions: phonenumbers 9.0.43, Python 3.11. Seen: 2026-12-01. The number is the library's own example for Poland.
# Behaviour: after a list number ("1. "), the finder at VALID gives the right number; at POSSIBLE it gives another one that has
# the 1 in front of it, since that candidate is "possible" and is taken first.
# A good guess: POSSIBLE gives all that VALID gives, and more ("a leniency of POSSIBLE accepts ... VALID also checks").
# What follows: both levels are run and joined.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check phonenumbers==9.0.43
cat >"$folder/try.py" <<'PYTHON'
import phonenumbers
from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher, PhoneNumberType

example = phonenumbers.example_number_for_type("PL", PhoneNumberType.MOBILE)
text = "1. " + phonenumbers.format_number(example, PhoneNumberFormat.NATIONAL)
for leniency in ("VALID", "POSSIBLE"):
    found = [match.number for match in PhoneNumberMatcher(text, "PL", leniency=getattr(Leniency, leniency))]
    print(leniency, "finds the example:", example in found, "| digits found:", [len(str(n.national_number)) for n in found])
PYTHON
cat >"$folder/seen.txt" <<'SEEN'
VALID finds the example: True | digits found: [9]
POSSIBLE finds the example: False | digits found: [10]
SEEN
"$folder/env/bin/python" -W ignore "$folder/try.py" | tee "$folder/now.txt"
diff "$folder/seen.txt" "$folder/now.txt" && echo "As seen."
