#!/usr/bin/env bash
# bluebell (text to Akoma Ntoso) knows "ARTICLE 2" and not "Article 2": with the small letters the article becomes a paragraph, silently.
#
# Versions: bluebell-akn 3.1.1, cobalt 9.0.1, Python 3.11. Seen: 2026-12-01.
# Behaviour: keywords count in capitals only. In a text whose first article is written ARTICLE and whose second is written Article, the
# second lands as two plain paragraphs in a container behind the first; no error, no warning. Also, the number of "SEC 1." keeps its full stop in <num>,
# that of "ARTICLE 1" has none.
# A good guess: keywords in either case, or an error at a line that looks like a heading.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check bluebell-akn==3.1.1 cobalt==9.0.1
cat >"$folder/try.py" <<'PYTHON'
import re

import lxml.etree as ET
from bluebell.parser import AkomaNtosoParser
from cobalt.uri import FrbrUri

parser = AkomaNtosoParser(FrbrUri.parse("/akn/za/act/2009/10"))
TEXTS = {
    "capitals": "BODY\n\nARTICLE 1 - Scope\n\n  This is about scope.\n\nARTICLE 2 - Duties\n\n  These are the duties.\n",
    "small letters": "BODY\n\nARTICLE 1 - Scope\n\n  This is about scope.\n\nArticle 2 - Duties\n\n  These are the duties.\n",
    "sections": "BODY\n\nSEC 1. - Scope\n\n  This is about scope.\n",
}
for name, text in TEXTS.items():
    xml = ET.tostring(parser.parse_to_xml(text, "act"), encoding="unicode")
    print(name, "-> units:", re.findall(r"<(article|section|hcontainer)\b", xml), "numbers:", re.findall(r"<num>(.*?)</num>", xml))
PYTHON
cat >"$folder/seen.txt" <<'SEEN'
capitals -> units: ['article', 'article'] numbers: ['1', '2']
small letters -> units: ['article', 'hcontainer'] numbers: ['1']
sections -> units: ['section'] numbers: ['1.']
SEEN
"$folder/env/bin/python" -W ignore "$folder/try.py" | tee "$folder/now.txt"
diff "$folder/seen.txt" "$folder/now.txt" && echo "As seen."
