#!/usr/bin/env bash
# pyxform: one guidance_hint column without a language empties a form in two languages; one hint column does not.
#
# Versions: pyxform 4.5.0, Python 3.11. Seen: 2026-12-01.
# Behaviour: with label::English (en) and label::Français (fr), a column `hint` without a language is shown in both languages. A column
# `guidance_hint` without a language adds a third language called "default", marks it as the one that devices open with, and gives
# its label as "-". The warnings are of the same kind in both cases.
# A good guess: both columns are treated alike.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check pyxform==4.5.0
cat >"$folder/try.py" <<'PYTHON'
import re

from pyxform.xls2xform import convert

for column in ("hint", "guidance_hint"):
    form = convert(f"""
| survey |
| | type | name | label::English (en) | label::Français (fr) | {column} |
| | text | q | Where? | Où ? | A place, not an address |
""")
    print(column, "->", re.findall(r"<translation[^>]*>", form.xform))
    print("  labels that are only a dash:", form.xform.count("<value>-</value>"))
    print("  warnings:", form.warnings)
PYTHON
cat >"$folder/seen.txt" <<'SEEN'
hint -> ['<translation lang="English (en)">', '<translation lang="Français (fr)">']
  labels that are only a dash: 0
  warnings: ["Language 'English (en)' is missing the survey hint column.\nLanguage 'Français (fr)' is missing the survey hint column.\nLanguage 'default' is missing the survey label column."]
guidance_hint -> ['<translation lang="English (en)">', '<translation lang="Français (fr)">', '<translation lang="default" default="true()">']
  labels that are only a dash: 1
  warnings: ["Language 'English (en)' is missing the survey guidance_hint column.\nLanguage 'Français (fr)' is missing the survey guidance_hint column.\nLanguage 'default' is missing the survey label column."]
SEEN
"$folder/env/bin/python" -W ignore "$folder/try.py" | tee "$folder/now.txt"
diff "$folder/seen.txt" "$folder/now.txt" && echo "As seen."
