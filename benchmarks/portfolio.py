"""What scoring a folder costs, as a multiple of strictly parsing the same files alone, and the
memory it takes.

python benchmarks/portfolio.py             # 1,000 made-up assessments, as YAML and as JSON python
benchmarks/portfolio.py --files 10000

The files are written to a temporary folder and removed. Each run is a pair of processes, one that
parses and one that scores, with their processor times from start to end; the figure is the median
of the ratios, with the lowest and highest beside it. Run it by hand; it judges nothing.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

PARSE = """
import sys
from pathlib import Path
from impact_check.files.documents import read_document
for path in sorted(Path(sys.argv[1]).iterdir()):
    read_document(path)
"""
SCORE = """
import sys
from impact_check.cli.main import main
sys.argv = ["impact-check", "score", sys.argv[1], "--format", sys.argv[2]]
main()
"""


def made_up(content, chance: random.Random) -> dict:
    """An assessment with random context and answers, about as long as those in examples/."""
    answers = {}
    for question in chance.sample(sorted(content.questions.values(), key=lambda one: one.id), 40):
        answers[question.id] = {
            "answer": chance.choice([*question.grades, "unknown"]),
            "evidence": chance.choice(["none", "documented", "corroborated"]),
            "source": f"Plan of the ministry, p. {chance.randint(1, 90)}",
            "note": (
                "Said at the hearing; the text of the plan leaves it open, and nobody could say"
                " more."
            ),
        }
    features = {id_: chance.choice(["yes", "no", "unknown"]) for id_ in content.register.features}
    groups = {id_: chance.choice(["yes", "no", "unknown"]) for id_ in content.register.groups}
    return {
        "impact_check": "assessment/1",
        "measure": {
            "title": f"Made-up measure {chance.randint(1, 10**6)}",
            "stage": "proposed",
            "fictional": "yes",
            "region": "Nowhere",
        },
        "context": {
            "source": "the plan",
            "features": features,
            "groups": groups,
            "scope": chance.randint(1, 4),
        },
        "answers": answers,
    }


def write_files(folder: Path, number: int, ending: str) -> None:
    """Fills a folder; the same number gives the same files."""
    import yaml

    from impact_check.files.content import load_shipped

    content, chance = load_shipped(), random.Random(number)
    for place in range(number):
        value = made_up(content, chance)
        text = (
            json.dumps(value)
            if ending == "json"
            else yaml.dump(
                value, sort_keys=False, Dumper=getattr(yaml, "CSafeDumper", yaml.SafeDumper)
            )
        )
        text = text if ending == "json" else text.replace("'yes'", "yes").replace("'no'", "no")
        (folder / f"{place:06}.{ending}").write_text(text, encoding="utf-8")


def timed(code: str, *arguments: str) -> tuple[float, float]:
    """Processor seconds and peak megabytes of a Python process; what it prints is dropped."""
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=arguments[0],
    ) as running:
        _, status, used = os.wait4(running.pid, 0)
        running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode:
        sys.exit(f"the measured process ended with code {running.returncode}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / (
        1024 * 1024 if sys.platform == "darwin" else 1024
    )


def main() -> None:
    """Prints a line for each kind of file and each format."""
    asked = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    asked.add_argument("--files", type=int, default=1000)
    asked.add_argument("--formats", nargs="+", default=["csv", "jsonl"])
    asked.add_argument("--runs", type=int, default=5)
    wanted = asked.parse_args()
    for ending in ("yaml", "json"):
        with tempfile.TemporaryDirectory() as where:
            write_files(Path(where), wanted.files, ending)
            size = sum(one.stat().st_size for one in Path(where).iterdir()) / wanted.files / 1000
            print(f"{wanted.files:,} {ending} files of {size:.0f} kB")
            for format_ in wanted.formats:
                pairs = [
                    (timed(PARSE, where), timed(SCORE, where, format_)) for _ in range(wanted.runs)
                ]
                ratios = sorted(scored / parsed for (parsed, _), (scored, _) in pairs)
                memory = max(memory for _, (_, memory) in pairs)
                print(
                    f"  score --format {format_}: {statistics.median(ratios):.2f} times the parse"
                    f" ({ratios[0]:.2f} to {ratios[-1]:.2f}),"
                    f" {statistics.median(scored for _, (scored, _) in pairs):.2f} s,"
                    f" {memory:.0f} MB"
                )


if __name__ == "__main__":
    main()
