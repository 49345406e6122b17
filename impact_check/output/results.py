"""A score as plain values for `--format json`: the keys are documented and stable, floats
unrounded, indices 0 to 100.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from impact_check.core.method.breakdown import breakdown
from impact_check.core.method.facts import open_facts
from impact_check.core.method.numbers import DEFAULTS, RANGES, Numbers
from impact_check.core.method.progress import progress
from impact_check.core.method.scoring import (
    Interval,
    LevelRange,
    Score,
    Workings,
    score,
    score_of,
    workings,
)
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.views.observed import observed_here
from impact_check.core.views.reasons import doubts, reasons
from impact_check.core.what_if.provisions import provisions
from impact_check.errors import Fault

if TYPE_CHECKING:
    from impact_check.core.report.consultation import Consultation
    from impact_check.core.report.values import Report
    from impact_check.core.stress.stress import Stress


def score_values(
    content: Content, assessment: Assessment, file: str, numbers: Numbers = DEFAULTS
) -> dict[str, Any]:
    """The result of one assessment with all its parts."""
    made = workings(content, assessment, numbers)
    return result_values(
        content, assessment, file, made, score_of(content, assessment, made, numbers), numbers
    )


def result_values(
    content: Content,
    assessment: Assessment,
    file: str,
    made: Workings,
    result: Score,
    numbers: Numbers = DEFAULTS,
) -> dict[str, Any]:
    """The same of a score that has been made already."""
    return {
        "file": file,
        "measure": {
            "title": assessment.measure.title,
            "stage": assessment.measure.stage,
            "fictional": assessment.measure.fictional,
        },
        "content": {
            "version": content.version,
            "digest": content.digest,
            "shipped": content.is_shipped,
        },
        **_headline(content, result),
        "progress": plain(progress(result, made.problem)),
        "open_facts": plain(open_facts(content, assessment)),
        "planned": list(assessment.planned),
        "not_covered": list(result.not_covered),
        "contradictions": list(result.contradictions),
        "without_extensions": _without_extensions(content, assessment, numbers),
        **_parts(content, made, result, numbers),
        "provisions": plain(provisions(content, assessment, made, result)),
        "observed": [
            {
                "harm": seen.harm,
                "route": seen.observation.route,
                "group": seen.observation.group,
                "seen": seen.observation.seen,
                "since": seen.observation.since,
                "is_found": seen.observation.is_found,
                "level_found": seen.found,
                "level_not_ruled_out": seen.not_ruled_out,
                "explained_by": {
                    "questions": list(seen.questions),
                    "features": list(seen.features),
                },
                "is_gap": seen.is_gap,
            }
            for seen in observed_here(content, assessment, made, numbers)
        ],
        "completeness": result.completeness,
        "evidenced": result.evidenced,
        "certainty": {"level": result.certainty.level, "reasons": list(doubts(result.certainty))},
        "method": numbers.as_dict(),
    }


def _headline(content: Content, result: Score) -> dict[str, Any]:
    return {
        "conclusion": result.conclusion,
        "level": {
            **_range(result.level),
            "index_best": result.index_level.best,
            "index_worst": result.index_level.worst,
        },
        **_both(result.level),
        "index": _interval(result.index),
        "inherent_index": _interval(result.inherent_index),
        "reasons": list(reasons(content, result)),
        "red_lines": [
            {
                "id": line.id,
                "status": line.status,
                "questions": list(line.questions),
                "in_the_way": list(line.in_the_way),
                "only_just": list(line.only_just),
                "only_if": list(line.only_if),
                "broken_by": list(line.broken_by),
            }
            for line in result.red_lines
        ],
    }


def _parts(content: Content, made: Workings, result: Score, numbers: Numbers) -> dict[str, Any]:
    parts = breakdown(content, made, numbers)
    return {
        "harms": [
            {
                "id": harm.id,
                "inherent": _interval(harm.inherent),
                "residual": _interval(harm.residual),
                "level": _range(harm.level),
                **_both(harm.level),
                "behind": {"best": harm.behind.best, "worst": harm.behind.worst},
                "asks_for_redesign": harm.asks_for_redesign,
            }
            for harm in result.harms
        ],
        "groups": [
            {
                "id": group.id,
                "reached": "yes" if group.certain else "unknown",
                **_index(group.index, numbers),
            }
            for group in parts.groups
        ],
        "rights": [{"id": right.id, **_index(right.index, numbers)} for right in parts.rights],
        "pillars": [{"id": part.id, **_index(part.index, numbers)} for part in parts.pillars],
        "points": [
            {"question": points.question, "harm": points.harm, "points": points.points}
            for points in parts.points
        ],
    }


def _without_extensions(
    content: Content, assessment: Assessment, numbers: Numbers
) -> dict[str, Any] | None:
    if not content.extensions:
        return None
    plain = score(content.without_extensions(), assessment, numbers)
    return {
        "conclusion": plain.conclusion,
        "level": _range(plain.level),
        **_both(plain.level),
        "index": _interval(plain.index),
    }


def _interval(interval: Interval) -> dict[str, float]:
    return {"best": interval.best, "worst": interval.worst}


def _range(level: LevelRange) -> dict[str, str]:
    return {"best": level.best, "worst": level.worst}


def _both(level: LevelRange) -> dict[str, str]:
    """The level that is found, and the one that is not ruled out."""
    return {"found": level.best, "not_ruled_out": level.worst}


def _index(index: Interval, numbers: Numbers) -> dict[str, Any]:
    """An index of 0..100 with the levels at its two ends."""
    levels = LevelRange(numbers.level(index.best), numbers.level(index.worst))
    return {"index": _interval(index), **_both(levels)}


def stress_values(found: "Stress", file: str) -> dict[str, Any]:
    """The stress test with all its parts."""
    return {
        "file": file,
        **plain(found),
        "ranges": {name: list(ends) for name, ends in RANGES.items()},
    }


def report_values(report: "Report | Consultation") -> dict[str, Any]:
    """The Report as plain values; that of the consultation edition holds no level."""
    return {name: plain(value) for name, value in report._asdict().items()}


def plain(value: Any) -> Any:
    """Frozen values as what JSON can hold: no classes, dates as text, fields of models only where
    they say something.
    """
    if isinstance(value, BaseModel):
        return plain(value.model_dump(exclude_defaults=True))
    if hasattr(value, "_asdict"):
        value = value._asdict()
    if isinstance(value, Mapping):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, date) else value


def texts(value: Any) -> Iterator[str]:
    """All texts in a value, as people typed them and as the program words them."""
    yield from _texts(plain(value))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)


def as_json(values: Any) -> str:
    """Plain values as JSON text."""
    return json.dumps(values, ensure_ascii=False, indent=2) + "\n"


def as_json_line(values: Any) -> str:
    """Plain values as JSON on one line, as JSON Lines want it; nothing in it ends a line for any
    reader.
    """
    line = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return line.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + "\n"


def faults_values(faults: tuple[Fault, ...]) -> dict[str, Any]:
    """A file that cannot be scored, in place of its result."""
    lines = [{"line": fault.line, "column": fault.column, "what": fault.what} for fault in faults]
    return {"file": faults[0].file, "faults": lines}
