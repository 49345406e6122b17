#!/usr/bin/env bash
# svglib draws nothing where an SVG is filled with a pattern, so "not ruled out" vanishes from a chart that hatches it.
#
# Versions: svglib 2.3.2, reportlab as svglib takes it. Seen: 2026-12-01.
# Behaviour: of two bars, one solid and one hatched by <pattern>, the second keeps its rectangle but gets no fill. The chart that comes out
# shows what is certain and hides what is open, without a warning or a raised error. A plain colour as fallback behind the pattern
# ("url(#hatched) #c66") is not taken either.
# A good guess: patterns are drawn; or a warning that they are not; or the fallback colour that SVG has for that.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check svglib==2.3.2
cat >"$folder/try.py" <<'PYTHON'
import io
import logging

from reportlab.graphics.shapes import Rect
from svglib.svglib import svg2rlg

SEEN = []
logging.getLogger().addHandler(type("Keep", (logging.Handler,), {"emit": lambda self, record: SEEN.append(record)})())
CHART = b"""<svg xmlns="http://www.w3.org/2000/svg" width="150" height="20"><defs><pattern id="hatched" width="4" height="4"
patternUnits="userSpaceOnUse"><path d="M0 0L4 4" stroke="#900"/></pattern></defs><rect width="50" height="20" fill="#990000"/>
<rect x="50" width="50" height="20" fill="url(#hatched)"/><rect x="100" width="50" height="20" fill="url(#hatched) #cc6666"/></svg>"""


def rectangles(shape):
    if isinstance(shape, Rect):
        yield shape
    for part in getattr(shape, "contents", []):
        yield from rectangles(part)


for name, bar in zip(("solid", "hatched", "hatched, with a fallback"), rectangles(svg2rlg(io.BytesIO(CHART)))):
    print(f"{name}: filled with {bar.fillColor}")
print("said about it:", len(SEEN))
PYTHON
cat >"$folder/seen.txt" <<'SEEN'
solid: filled with Color(.6,0,0,1)
hatched: filled with None
hatched, with a fallback: filled with None
said about it: 0
SEEN
cd "$folder"
"$folder/env/bin/python" -W ignore try.py | tee now.txt
diff seen.txt now.txt && echo "As seen."
