"""What reports say today: three in full, the rest by parts (`pytest --refresh` writes them anew).

A failing test names the part of the report that changed; look at it with `python -m tests.render`.
"""

import hashlib
import json
from pathlib import Path

import pytest

from impact_check.core.document.blocks import Section
from impact_check.core.privacy.editions import EDITIONS
from impact_check.output.documents import DOCUMENTS
from tests import examples
from tests.render import document

WHOLE = {
    "hotel-staff-training-brief.html": ("hotel-staff-training", "brief"),
    "online-ban-2018-policy.md": ("online-ban-2018", "policy"),
    "blind-sweeps-consultation.docx": ("blind-sweeps", "consultation"),
}
IN_ALL_EDITIONS = ("hotel-staff-training", "outreach-with-firewall", "conditional-residence")
REPORTS = examples.FOLDER / "reports"
PARTS = Path(__file__).parent / "golden" / "parts.json"


@pytest.fixture(scope="module")
def made(content):
    """The document of an example in an edition, made once."""
    found = {}

    def make(name, edition):
        if (name, edition) not in found:
            path = examples.FOLDER / f"{name}.yaml"
            found[name, edition] = document(content, path, edition)
        return found[name, edition]

    return make


@pytest.mark.parametrize("file", WHOLE)
def test_three_reports_in_full(made, file, refresh):
    name, edition = WHOLE[file]
    shown = DOCUMENTS[file.rpartition(".")[2]](made(name, edition))
    data = shown if isinstance(shown, bytes) else shown.encode()
    if refresh:
        REPORTS.mkdir(exist_ok=True)
        (REPORTS / file).write_bytes(data)
    assert (REPORTS / file).read_bytes() == data, f"{file} is not current; run pytest --refresh"


def parts(shown):
    """The digest of each part of a document, by its id."""
    found = {}
    for place, block in enumerate((*shown.page_one, *shown.blocks)):
        id_ = block.id if isinstance(block, Section) else f"{type(block).__name__}-{place}"
        found[id_] = hashlib.sha256(repr(block).encode()).hexdigest()[:10]
    return found


def kinds():
    for path in examples.FILES:
        for edition in EDITIONS if path.stem in IN_ALL_EDITIONS else ("full",):
            yield path.stem, edition


def test_every_part_of_every_report(made, refresh):
    current = {f"{name}/{edition}": parts(made(name, edition)) for name, edition in kinds()}
    if refresh:
        PARTS.parent.mkdir(exist_ok=True)
        PARTS.write_text(json.dumps(current, indent=1) + "\n", encoding="utf-8")
    kept = json.loads(PARTS.read_text(encoding="utf-8"))
    changed = [
        f"{report}: {id_}"
        for report in sorted({*kept, *current})
        for id_ in sorted({*kept.get(report, {}), *current.get(report, {})})
        if kept.get(report, {}).get(id_) != current.get(report, {}).get(id_)
    ]
    assert changed == [], "run pytest --refresh if these parts are meant to have changed"
