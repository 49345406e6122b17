"""Every example in every edition and format, to look at: `python -m tests.render OUT`."""

import sys
from pathlib import Path

from impact_check.core.privacy.editions import EDITIONS
from impact_check.core.report.for_readers import edited
from impact_check.core.report.pages.build import document_of
from impact_check.files.assessments import load_assessment
from impact_check.files.prepared import shipped_content
from impact_check.output.documents import DOCUMENTS
from tests import examples


def document(content, path, edition):
    """The document of an example in an edition, on the day of its assessment."""
    assessment = load_assessment(path, content).assessment
    day = str(assessment.assessed or "")
    name = f"examples/{path.name}"
    return document_of(edited(content, assessment, EDITIONS[edition], file=name, day=day))


def render(out):
    """Writes the files, named `example-edition.format`."""
    out.mkdir(parents=True, exist_ok=True)
    content = shipped_content()
    for path in examples.FILES:
        for edition in EDITIONS:
            made = document(content, path, edition)
            for format_, write in DOCUMENTS.items():
                shown = write(made)
                data = shown if isinstance(shown, bytes) else shown.encode()
                (out / f"{path.stem}-{edition}.{format_}").write_bytes(data)


if __name__ == "__main__":
    render(Path(sys.argv[1]))
