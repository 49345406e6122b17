#!/usr/bin/env bash
# Two packages, one name, two numbers: ordinal "Krippendorff's alpha" of irrCAC is not that of krippendorff.
#
# Versions: irrCAC 0.4.4, krippendorff 0.9.0, Python 3.11. Seen: 2026-12-01.
# Behaviour: on the same complete ratings of two raters, krippendorff gives .85788 and irrCAC .85621 at the ordinal level; what the
# nominal and the interval level give is printed below. irrCAC weights pairs of ranks by their distance alone; krippendorff uses the
# ordinal difference, which depends on how often each rank was given.
# A good guess: the same number, since both documentations name Krippendorff's alpha and its ordinal level.
# What follows: alpha is checked against krippendorff, AC1 and AC2 against irrCAC, never one against the other.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check irrCAC==0.4.4 krippendorff==0.9.0
cat >"$folder/try.py" <<'PYTHON'
import krippendorff
import pandas as pd
from irrCAC.raw import CAC

FIRST, SECOND = [0, 1, 2, 3, 0, 0], [0, 1, 3, 3, 1, 0]
frame = pd.DataFrame({"first": FIRST, "second": SECOND})
LEVELS = {"nominal": "identity", "ordinal": "ordinal", "interval": "quadratic"}
for level, weights in LEVELS.items():
    one = krippendorff.alpha(reliability_data=[FIRST, SECOND], level_of_measurement=level)
    other = CAC(frame, weights=weights).krippendorff()["est"]["coefficient_value"]
    same = "the same" if abs(one - other) < 6e-6 else "different"
    print(f"{level}: krippendorff {one:.5f}, irrCAC {other:.5f}, {same}")
PYTHON
cat >"$folder/seen.txt" <<'SEEN'
nominal: krippendorff 0.56000, irrCAC 0.56000, the same
ordinal: krippendorff 0.85788, irrCAC 0.85621, different
interval: krippendorff 0.89623, irrCAC 0.89623, the same
SEEN
"$folder/env/bin/python" -W ignore "$folder/try.py" | tee "$folder/now.txt"
diff "$folder/seen.txt" "$folder/now.txt" && echo "As seen."
