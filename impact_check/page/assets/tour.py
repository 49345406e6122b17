"""Uses all that the page can do, so that what is loaded late is known when the page is packed."""

import base64
import contextlib
import io
import json
import zipfile

from impact_check.core.privacy.editions import EDITIONS
from impact_check.output.formats import FORMATS
from impact_check.page.session import EXAMPLES, TOOLS, answered


def asked(**request):
    return json.loads(answered(json.dumps(request)))


def packed(members):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, raw in members.items():
            archive.writestr(name, raw)
    return made.getvalue()


def used(tool, act, format_, files):
    sent = {"tool": tool, "act": act, "format": format_, "files": files, "edition": "full"}
    none = dict.fromkeys(("pasted", "published", "next", "authority", "limit"), "")
    flags = {"only": False, "same_measure": False, "names_are_fine": False, "mine": True}
    several = {"baseline": [], "variants": [], "role": "colleague", "today": "2026-01-01"}
    with contextlib.suppress(Exception):
        asked(do="tool", **sent, **none, **flags, **several)


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
    asked(do="score", set=["scope=2"])
    for act in ("look", "share", "forget"):
        asked(do="tool", tool="safety", act=act)
    file = asked(do="text")
    asked(do="tool", tool="compare", act="compare", mine=True, files=[file, file])
    asked(do="changeable", words="police"), asked(do="changeable", words="")
    asked(do="plan", today="2026-01-01")
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
for made in (
    b"1. Why? (300 words)\n2. How?\n",
    b"Article 1 Scope\n",
    b"<html><body><p>Article 1</p></body></html>",
    b"<akomaNtoso/>",
    b"a,b,c,d,e\n1,2,3,4,5\n",
    b"impact_check: call/1\nauthority: x\nquestions: [{number: '1', text: Why}]\n",
    b"impact_check: sheet/1\n",
    b"IMPACT-CHECK ANSWERS 1\nIMPACT-CHECK END\n",
    packed({"word/document.xml": b"<a/>"}),
    packed({"a.csv": b"consent,aim_migration,b,c\nsafe,safe,,\n"}),
):
    file = {"name": "file", "base64": base64.b64encode(made).decode()}
    asked(do="look", **file)
    for tool, act in (
        *(("laws", "show"), ("new_call", "make"), ("gather", "show"), ("gather", "keep")),
        *(("panel", "look"), ("calls", "answer")),
    ):
        used(tool, act, "html", [file])
for tool in TOOLS:
    for act, format_ in (("", ""), ("look", "html"), ("make", "docx"), ("make", "json")):
        used(tool, act, format_, [])
used("card", "make", "svg", [])
used("review", "make", "ics", [])
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
