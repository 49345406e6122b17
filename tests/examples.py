"""The examples and their rendered reports: one place that says which files belong together."""

import re
from pathlib import Path

from impact_check.core.method.scoring import score
from impact_check.core.model.content import Content
from impact_check.core.report.compose import compose
from impact_check.core.stress.stress import stress
from impact_check.core.words.names import conclusion_name, level_range
from impact_check.files.assessments import load_assessment
from impact_check.output.formats import FORMATS

FOLDER = Path(__file__).parent.parent / "examples"
FILES = tuple(sorted(FOLDER.glob("*.yaml")))
STAMP = re.compile(r"(?m)^content: .*$")
READ_ME = FOLDER / "README.md"
ROW = re.compile(
    r"(?m)^\| \[([a-z0-9-]+)\]\([a-z0-9-]+\.yaml\) \| [^|]* \| ([^|]+) \| ([^|]+) \| [^|]*\|$"
)


def stamped(text: str, content: Content) -> str:
    """The text of an example with the present version of the content; without its digest, which
    any changed word would change in all of them.
    """
    return STAMP.sub(f'content: {{version: "{content.version}"}}', text, count=1)


def rendered(path: Path, content: Content) -> dict[Path, str]:
    """The reports of an example, by the file in which they are kept."""
    assessment = load_assessment(path, content).assessment
    report = compose(
        content, assessment, file=f"examples/{path.name}", stressed=stress(content, assessment)
    )
    reports = path.parent / "reports"
    return {
        reports / f"{path.stem}.md": FORMATS["md"](report),
        reports / f"{path.stem}.html": FORMATS["html"](report),
    }


def read_me(text: str, content: Content) -> str:
    """The table in examples/README.md with the titles and results of today; a row keeps its file,
    source and lesson.
    """
    return ROW.sub(lambda row: _row(*row.groups(), content), text)


def _row(name: str, source: str, lesson: str, content: Content) -> str:
    assessment = load_assessment(FOLDER / f"{name}.yaml", content).assessment
    result = score(content, assessment)
    conclusion = conclusion_name(result.conclusion, assessment.measure.stage)
    level = level_range(result.level.best, result.level.worst)
    return (
        f"| [{name}]({name}.yaml) | {assessment.measure.title} | {source} | {lesson} |"
        f" {conclusion}. Level: {level} |"
    )
