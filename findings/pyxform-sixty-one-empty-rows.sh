#!/usr/bin/env bash
# pyxform: 60 empty rows are passed over, at 61 the rest of the sheet is dropped without a warning.
#
# Versions: pyxform 4.5.0, openpyxl 3.1.5, Python 3.11. Seen: 2026-12-01.
# Behaviour: a question that stands below 60 empty rows of the survey sheet is in the form; below 61 empty rows it is not, the form
# converts, and there is no warning.
# A good guess: all rows of the sheet are read (openpyxl knows its size), or reading stops at the first empty row.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check pyxform==4.5.0 openpyxl==3.1.5
cat >"$folder/try.py" <<'PYTHON'
import io

import openpyxl
from pyxform.xls2xform import convert


def form(empty):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "survey"
    for row in (["type", "name", "label"], ["text", "first", "First"]):
        sheet.append(row)
    for column, value in enumerate(["text", "last", "Last"], 1):
        sheet.cell(row=3 + empty, column=column, value=value)
    file = io.BytesIO()
    book.save(file)
    file.seek(0)
    return convert(file, file_type=".xlsx")


for empty in (1, 60, 61):
    made = form(empty)
    print(f"{empty} empty rows: last question is in the form: {'/data/last' in made.xform}, warnings {made.warnings}")
PYTHON
cat >"$folder/seen.txt" <<'SEEN'
1 empty rows: last question is in the form: True, warnings []
60 empty rows: last question is in the form: True, warnings []
61 empty rows: last question is in the form: False, warnings []
SEEN
"$folder/env/bin/python" -W ignore "$folder/try.py" | tee "$folder/now.txt"
diff "$folder/seen.txt" "$folder/now.txt" && echo "As seen."
