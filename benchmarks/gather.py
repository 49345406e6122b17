"""How long an export of many submissions takes to count, beside a bare csv module with a histogram
in plain Python: `python benchmarks/gather.py [rows] [questions]`. In pairs, so that a busy machine
does not matter; and how much memory it takes at most.
"""

import csv
import random
import sys
import tempfile
import time
import tracemalloc
from pathlib import Path
from statistics import median

from impact_check.core.sheets.form import mark_of
from impact_check.files.prepared import shipped_content
from impact_check.files.respondents import read_export
from impact_check.files.sheets import Asked

TITLE = "Posters"
PAIRS = 7


def written(path, rows, questions):
    """An export of KoboToolbox with so many rows and questions."""
    content, chance = shipped_content(), random.Random(1)
    ids = [*content.questions][:questions]
    offered = [[*content.questions[id_].grades, "not_known", ""] for id_ in ids]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        writer.writerow(["ic_form", "ic_for", "ic_round", *ids, "_uuid"])
        for number in range(rows):
            told = [chance.choice(options) for options in offered]
            writer.writerow([mark_of(TITLE), "community", "1", *told, f"uuid:{number:032x}"])
    return content


def bare(path):
    """What anybody would write: the csv module and a dict for each column."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, delimiter=";")
        header = next(reader)
        counts = [{} for _ in header]
        for row in reader:
            for into, cell in zip(counts, row, strict=False):
                into[cell] = into.get(cell, 0) + 1
    return counts


def timed(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def peak(work):
    tracemalloc.start()
    work()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / 1e6


def main(rows=10_000, questions=60):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.csv"
        content = written(path, int(rows), int(questions))
        asked = Asked(content, TITLE)
        ours, plain = [], []
        for _ in range(PAIRS):
            plain.append(timed(lambda: bare(path)))
            ours.append(timed(lambda: read_export(path, asked)))
        ratios = [mine / theirs for mine, theirs in zip(ours, plain, strict=True)]
        print(
            f"{rows} rows of {questions} answers: {median(ours):.2f} s, bare {median(plain):.2f} s"
        )
        print(f"ratio {median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})")
        print(f"memory at most: {peak(lambda: read_export(path, asked)):.1f} MB")


if __name__ == "__main__":
    main(*sys.argv[1:])
