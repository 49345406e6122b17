#!/usr/bin/env bash
# In irrCAC a class that nobody chose changes Gwet's AC2, so the same ratings give another agreement by what else was on offer.
#
# Versions: irrCAC 0.4.4, Python 3.11. Seen: 2026-12-01.
# Behaviour: categories are read off the ratings. If nobody chose the last of four classes, AC2 (ordinal) is one number; with all four
# classes named in `categories` it is another, on the same ratings. Alpha does not move. The default thus makes AC2 of two questions
# incomparable when one of them happened to leave a class unused, and nothing says so.
# A good guess: a class without a rating adds nothing, as for alpha.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check irrCAC==0.4.4
cat >"$folder/try.py" <<'PYTHON'
import pandas as pd
from irrCAC.raw import CAC

frame = pd.DataFrame({"first": [0, 1, 2, 2, 0, 0], "second": [0, 1, 2, 2, 1, 0]})


def both(**more):
    made = CAC(frame, weights="ordinal", **more)
    return [f()["est"]["coefficient_value"] for f in (made.gwet, made.krippendorff)]


print("classes read off the ratings: AC2 %s, alpha %s" % tuple(both()))
print("all four classes named:       AC2 %s, alpha %s" % tuple(both(categories=[0, 1, 2, 3])))
PYTHON
cat >"$folder/seen.txt" <<'SEEN'
classes read off the ratings: AC2 0.85513, alpha 0.87356
all four classes named:       AC2 0.93084, alpha 0.87356
SEEN
"$folder/env/bin/python" -W ignore "$folder/try.py" | tee "$folder/now.txt"
diff "$folder/seen.txt" "$folder/now.txt" && echo "As seen."
