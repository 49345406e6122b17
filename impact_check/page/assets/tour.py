"""Uses all that the page can do, so that what is loaded late is known when the page is packed."""

import base64
import contextlib
import json

from impact_check.core.privacy.editions import EDITIONS
from impact_check.output.formats import FORMATS
from impact_check.page.session import EXAMPLES, answered


def asked(**request):
    return json.loads(answered(json.dumps(request)))


def opened(text, name="file.yaml"):
    asked(do="open", name=name, base64=base64.b64encode(text).decode(), today="2026-01-01")


for name in EXAMPLES:
    asked(do="example", name=name, today="2026-01-01")
    for edition in EDITIONS:
        for format_ in FORMATS:
            asked(do="export", edition=edition, format=format_)
        asked(do="show", what="report", edition=edition)
    for what in ("page-one", "plan", "sure", "tried"):
        asked(do="show", what=what, today="2026-01-01", set=["consent=unknown"])
    asked(do="safety"), asked(do="share"), asked(do="forget"), asked(do="score", set=["scope=2"])
    file = asked(do="text")
    asked(do="compare", files=[file, file])
    asked(do="changeable", words="police"), asked(do="changeable", words="")
    asked(do="plan", today="2026-01-01"), asked(do="form", role="colleague")
    for format_ in ("docx", "csv"):
        asked(do="export_plan", format=format_, today="2026-01-01")
for broken in (
    b"\xff\xfe",
    b"a: [",
    b"{",
    b"{}",
    b"impact_check: assessment/1\nmeasure: {titel: x}\n",
    b"PK\x03\x04",
    b"age-encryption.org/v1\n",
):
    for ending in ("yaml", "json", "yaml.age"):
        with contextlib.suppress(Exception):
            opened(broken, f"file.{ending}")
asked(do="new", today="2026-01-01")
for reply in [
    {"go_on": True},
    {"written": "A title"},
    *[{"chosen": "1"}] * 60,
    {"pressed": "?"},
    {"pressed": "r"},
]:
    asked(do="reply", reply=reply)
asked(do="find", words="police")
