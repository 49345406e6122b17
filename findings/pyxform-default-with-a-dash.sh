#!/usr/bin/env bash
# pyxform: a default text with " - " in it becomes arithmetic, so the question opens empty.
#
# Versions: pyxform 4.5.0, Python 3.11. Seen: 2026-12-01.
# Behaviour: the default "Germany - federal" of a text question is written as an expression to be worked out on the device
# (<setvalue value="Germany - federal">), in words: the element Germany minus the element federal; the question opens empty or with NaN. The same text
# with a colon stays a text. No warning.
# A good guess: a default of a question of type text is that text, unless it holds ${...} or a function's parentheses.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check pyxform==4.5.0
cat >"$folder/try.py" <<'PYTHON'
import re

from pyxform.xls2xform import convert

form = convert("""
| survey |
| | type | name | label | default |
| | text | dashed | Region | Germany - federal |
| | text | colon | Region | Germany: federal |
""")
print("worked out on the device:", re.findall(r"<setvalue[^>]*>", form.xform))
print("kept as text:", re.findall(r"<colon>.*?</colon>", form.xform), re.findall(r"<dashed ?/>", form.xform))
print("warnings:", form.warnings)
PYTHON
cat >"$folder/seen.txt" <<'SEEN'
worked out on the device: ['<setvalue ref="/data/dashed" event="odk-instance-first-load" value="Germany - federal"/>']
kept as text: ['<colon>Germany: federal</colon>'] ['<dashed/>']
warnings: []
SEEN
"$folder/env/bin/python" -W ignore "$folder/try.py" | tee "$folder/now.txt"
diff "$folder/seen.txt" "$folder/now.txt" && echo "As seen."
