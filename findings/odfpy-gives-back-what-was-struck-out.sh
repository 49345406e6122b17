#!/usr/bin/env bash
# odfpy lists what was struck out of a clause as the first paragraph of the text, as if it were in force.
#
# Versions: odfpy 1.4.1. Seen: 2026-12-01.
# Behaviour: OpenDocument keeps the deleted words of tracked changes as paragraphs before the body (text:tracked-changes).
# getElementsByType(text.P), the usual way to read a document, gives them first and in the same kind of element: the deleted "may " of
# the last clause stands above the title. So the number of paragraphs is wrong by the changes, and the order too.
# A good guess: the paragraphs are those that a person sees, in their order; what was deleted must be asked for.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check odfpy==1.4.1
cat >"$folder/try.py" <<'PYTHON'
from zipfile import ZipFile

from odf import opendocument, teletype, text

KIND = "application/vnd.oasis.opendocument.text"
NAME = "urn:oasis:names:tc:opendocument:xmlns"
CHANGE = "<office:change-info><dc:creator>Ministry</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info>"
with ZipFile("bill.odt", "w") as archive:
    archive.writestr("mimetype", KIND)
    archive.writestr(
        "META-INF/manifest.xml",
        f'<manifest:manifest xmlns:manifest="{NAME}:manifest:1.0" manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    )
    archive.writestr(
        "content.xml",
        f'<office:document-content xmlns:office="{NAME}:office:1.0" xmlns:text="{NAME}:text:1.0"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:body><office:text><text:tracked-changes>'
        f'<text:changed-region text:id="c1"><text:deletion>{CHANGE}<text:p>may </text:p></text:deletion></text:changed-region>'
        f'<text:changed-region text:id="c2"><text:insertion>{CHANGE}</text:insertion></text:changed-region>'
        "</text:tracked-changes><text:h text:outline-level='1'>Bill</text:h><text:p>1. Short title.</text:p>"
        '<text:p>2. The police <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>may not '
        '<text:change-end text:change-id="c2"/>enter homes.</text:p></office:text></office:body></office:document-content>',
    )

for paragraph in opendocument.load("bill.odt").getElementsByType(text.P):
    print(repr(teletype.extractText(paragraph)))
PYTHON
cat >"$folder/seen.txt" <<'SEEN'
'may '
'1. Short title.'
'2. The police may not enter homes.'
SEEN
cd "$folder"
"$folder/env/bin/python" -W ignore try.py | tee now.txt
diff seen.txt now.txt && echo "As seen."
