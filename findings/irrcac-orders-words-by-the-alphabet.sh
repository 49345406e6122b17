#!/usr/bin/env bash
# irrCAC puts text categories into alphabetical order for ordinal weights, without a word.
#
# Versions: irrCAC 0.4.4, krippendorff 0.9.0, Python 3.11. Seen: 2026-12-01.
# Behaviour: ratings given as words (safe, minor, serious, harmful) are taken as they are; with weights="ordinal" the order of the
# categories is that of the alphabet (harmful, minor, safe, serious). Gwet's AC2 falls from .847 to .465 on the same ratings. No
# warning. Only `categories=[...]` in the right order, or numbers, give the coefficient that was meant.
# A good guess: refused, as the package krippendorff does ("an ordered value_domain is required"), or in the order of appearance.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check irrCAC==0.4.4 krippendorff==0.9.0 pandas==2.3.3 numpy==1.26.4
cat >"$folder/try.py" <<'PYTHON'
import krippendorff
import pandas as pd
from irrCAC.raw import CAC

ORDER = ["safe", "minor", "serious", "harmful"]
FIRST = ["safe", "minor", "serious", "harmful", "safe", "safe"]
SECOND = ["safe", "minor", "harmful", "harmful", "minor", "safe"]
words = pd.DataFrame({"first": FIRST, "second": SECOND})
numbers = words.map(ORDER.index)


def ac2(ratings, **more):
    return CAC(ratings, weights="ordinal", **more).gwet()["est"]["coefficient_value"]


print("as numbers:", ac2(numbers))
print("as words:", ac2(words))
print("as words, order given:", ac2(words, categories=ORDER))
print("the order it took:", list(map(str, CAC(words, weights="ordinal").categories)))
try:
    krippendorff.alpha(reliability_data=[FIRST, SECOND], level_of_measurement="ordinal")
except ValueError as error:
    print("krippendorff:", error)
PYTHON
cat >"$folder/seen.txt" <<'SEEN'
as numbers: 0.84713
as words: 0.46497
as words, order given: 0.84713
the order it took: ['harmful', 'minor', 'safe', 'serious']
krippendorff: When using strings, an ordered value_domain is required for level_of_measurement other than 'nominal'.
SEEN
"$folder/env/bin/python" -W ignore "$folder/try.py" | tee "$folder/now.txt"
diff "$folder/seen.txt" "$folder/now.txt" && echo "As seen."
