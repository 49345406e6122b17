#!/usr/bin/env bash
# phonenumbers finds neither of two telephone numbers that stand side by side in one line, at any leniency.
#
# Versions: phonenumbers 9.0.43, Python 3.11. Seen: 2026-12-01. The numbers are the library's own examples for Poland.
# Behaviour: PhoneNumberMatcher takes a run of digits and spaces as one candidate. Two numbers that are written with spaces inside and
# have only spaces between them make a candidate that is too long, and both are lost, at VALID, POSSIBLE and the strict leniencies
# alike. With a comma or a line break between them both are found.
# A good guess: the finder, which "tries shorter pieces" of a candidate, gives at least the first of the two.
# What follows: text is searched again in shorter windows.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check phonenumbers==9.0.43
cat >"$folder/try.py" <<'PYTHON'
import phonenumbers
from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher, PhoneNumberType

mobile = phonenumbers.example_number_for_type("PL", PhoneNumberType.MOBILE)
fixed = phonenumbers.example_number_for_type("PL", PhoneNumberType.FIXED_LINE)
pair = [phonenumbers.format_number(n, PhoneNumberFormat.NATIONAL) for n in (mobile, fixed)]
for name, between in (("spaces", "   "), ("comma", ", "), ("line break", "\n")):
    text = between.join(pair)
    for leniency in ("POSSIBLE", "VALID", "STRICT_GROUPING", "EXACT_GROUPING"):
        found = PhoneNumberMatcher(text, "PL", leniency=getattr(Leniency, leniency))
        print(f"{name}, {leniency}: {len(list(found))} of 2")
PYTHON
cat >"$folder/seen.txt" <<'SEEN'
spaces, POSSIBLE: 0 of 2
spaces, VALID: 0 of 2
spaces, STRICT_GROUPING: 0 of 2
spaces, EXACT_GROUPING: 0 of 2
comma, POSSIBLE: 2 of 2
comma, VALID: 2 of 2
comma, STRICT_GROUPING: 2 of 2
comma, EXACT_GROUPING: 2 of 2
line break, POSSIBLE: 2 of 2
line break, VALID: 2 of 2
line break, STRICT_GROUPING: 2 of 2
line break, EXACT_GROUPING: 2 of 2
SEEN
"$folder/env/bin/python" -W ignore "$folder/try.py" | tee "$folder/now.txt"
diff "$folder/seen.txt" "$folder/now.txt" && echo "As seen."
