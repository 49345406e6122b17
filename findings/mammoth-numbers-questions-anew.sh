#!/usr/bin/env bash
# mammoth, and markitdown on top of it, number a Word list that goes on after a paragraph from 1 again.
#
# Versions: mammoth 1.13.0, markitdown 0.1.9, pandoc by pypandoc_binary 1.17, python-docx 1.2.0 (writes the file). Seen: 2026-12-01.
# Behaviour: a call for evidence has questions 1 and 2, a heading "Part B", then question 3 of the same list. mammoth makes of it two
# lists without a start, so every browser and markitdown show the third question as 1; nothing is among the messages. pandoc goes on at 3.
# Whoever answers by the converted text sends an answer to question 1 that is meant for question 3.
# A good guess: a list of the same numbering id goes on where it stopped, since that is what the file says and Word shows.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check mammoth==1.13.0 markitdown==0.1.9 pypandoc_binary==1.17 python-docx==1.2.0
cat >"$folder/try.py" <<'PYTHON'
import docx
import mammoth
import pypandoc
from markitdown import MarkItDown

call = docx.Document()
for words, style in (
    ("Does it reach its aim?", "List Number"),
    ("Whom does it harm?", "List Number"),
    ("Part B", None),
    ("What does it cost?", "List Number"),
):
    call.add_paragraph(words, style=style)
call.save("call.docx")

with open("call.docx", "rb") as file:
    made = mammoth.convert_to_html(file)
print("mammoth:", made.value)
print("its messages:", made.messages)
print("markitdown:", [line for line in MarkItDown().convert("call.docx").text_content.splitlines() if line])
print("pandoc:", [line for line in pypandoc.convert_file("call.docx", "markdown").splitlines() if line])
PYTHON
cat >"$folder/seen.txt" <<'SEEN'
mammoth: <ol><li>Does it reach its aim?</li><li>Whom does it harm?</li></ol><p>Part B</p><ol><li>What does it cost?</li></ol>
its messages: []
markitdown: ['1. Does it reach its aim?', '2. Whom does it harm?', 'Part B', '1. What does it cost?']
pandoc: ['1.  Does it reach its aim?', '2.  Whom does it harm?', 'Part B', '3.  What does it cost?']
SEEN
cd "$folder"
"$folder/env/bin/python" -W ignore try.py | tee now.txt
diff seen.txt now.txt && echo "As seen."
