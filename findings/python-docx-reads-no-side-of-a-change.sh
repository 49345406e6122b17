#!/usr/bin/env bash
# python-docx reads neither the old nor the new wording of a clause whose changes are tracked, but what both have in common.
#
# Versions: python-docx 1.2.0, docx2txt 0.9, docx2python 3.7.1. Seen: 2026-12-01.
# Behaviour: a draft clause changes "may enter homes" to "may not enter homes" with changes tracked. `paragraph.text` gives "The police
# enter homes.": it drops what was put in (its runs are no children of the paragraph) and what was struck out (another element holds
# it). docx2txt and docx2python give the new wording. Whoever assesses a bill from a ministry's marked-up file reads a third bill.
# A good guess: the text as Word shows it with all changes accepted, as the other readers give it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0 docx2txt==0.9 docx2python==3.7.1
cat >"$folder/try.py" <<'PYTHON'
import docx
import docx2txt
from docx.oxml import parse_xml
from docx2python import docx2python

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WHEN = 'w:author="Ministry" w:date="2026-01-01T00:00:00Z"'
bill = docx.Document()
clause = bill.add_paragraph("The police ")
for change in (
    f'<w:del {NAMESPACE} w:id="1" {WHEN}><w:r><w:delText xml:space="preserve">may </w:delText></w:r></w:del>',
    f'<w:ins {NAMESPACE} w:id="2" {WHEN}><w:r><w:t xml:space="preserve">may not </w:t></w:r></w:ins>',
):
    clause._p.append(parse_xml(change))
clause.add_run("enter homes.")
bill.save("bill.docx")

print("python-docx:", docx.Document("bill.docx").paragraphs[0].text)
print("docx2txt:   ", docx2txt.process("bill.docx").strip())
print("docx2python:", docx2python("bill.docx").text.strip())
PYTHON
cat >"$folder/seen.txt" <<'SEEN'
python-docx: The police enter homes.
docx2txt:    The police may not enter homes.
docx2python: The police may not enter homes.
SEEN
cd "$folder"
"$folder/env/bin/python" -W ignore try.py | tee now.txt
diff seen.txt now.txt && echo "As seen."
