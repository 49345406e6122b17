"""What commands cost in one build as a share of what they cost in another, measured in pairs.

python benchmarks/builds.py OLD/bin/python NEW/bin/python
python benchmarks/builds.py OLD/bin/python NEW/bin/python --examples OLD/examples NEW/examples

Install both builds as wheels, each in an environment of its own. Each run of a command by the one
is followed by a run by the other; the figure is the median of the ratios of their processor times
(user and system), with the lowest and highest beside it, and the median milliseconds of each. Below
1 the second build is faster. Run it by hand, pinned to a core (`taskset -c 1`); it judges nothing.
"""

import argparse
import statistics
import tempfile
from pathlib import Path

from portfolio import write_files
from startup import seconds

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
COMMANDS = (
    "--version",
    "--help",
    "list",
    "show raids",
    "score FILE",
    "score FILE --format json",
    "lint FILE",
    "plan FILE",
    "stress FILE",
    "compare FILE OTHER",
    "compare FILE OTHER -o OUT.html",
    "report FILE -o OUT.html",
    "report FILE -o OUT.docx",
)
FOLDER = "score FOLDER --format jsonl"


def share(pythons: tuple[str, ...], orders: tuple[str, ...], runs: int) -> str:
    """The line for a command: median ratio, lowest, highest, number of pairs, and milliseconds."""
    taken: tuple[list[float], list[float]] = ([], [])
    with tempfile.TemporaryDirectory() as folder:
        for run in range(runs + 1):
            for python, order, times in zip(pythons, orders, taken, strict=True):
                words = order.replace("OUT", f"{folder}/out{run}").split(" ")
                times.append(seconds(python, ["-m", "impact_check", *words], folder))
    old, new = (times[1:] for times in taken)  # the first run of each warms the disk
    ratios = sorted(after / before for before, after in zip(old, new, strict=True))
    return (
        f"{statistics.median(ratios):5.2f}   ({ratios[0]:.2f} to {ratios[-1]:.2f};"
        f" {runs} pairs; {1000 * statistics.median(old):.0f} and"
        f" {1000 * statistics.median(new):.0f} ms)"
    )


def main() -> None:
    """Prints a line for each command."""
    asked = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    asked.add_argument("pythons", nargs=2, metavar=("OLD", "NEW"), help="the two interpreters")
    asked.add_argument("--examples", nargs=2, default=(EXAMPLES, EXAMPLES), type=Path)
    asked.add_argument("--file", default="blind-sweeps.yaml")
    asked.add_argument("--other", default="smart-raid.yaml")
    asked.add_argument("--only", nargs="+", default=COMMANDS, metavar="COMMAND")
    asked.add_argument("--runs", type=int, default=11)
    asked.add_argument("--files", type=int, default=0, help="score a folder of so many files too")
    wanted = asked.parse_args()
    pythons = tuple(str(Path(python).absolute()) for python in wanted.pythons)
    with tempfile.TemporaryDirectory() as folder:
        if wanted.files:
            write_files(Path(folder), wanted.files, "yaml")
        for command in (*wanted.only, *([FOLDER] if wanted.files else [])):
            orders = tuple(
                command.replace("FILE", str(examples.absolute() / wanted.file))
                .replace("OTHER", str(examples.absolute() / wanted.other))
                .replace("FOLDER", folder)
                for examples in wanted.examples
            )
            runs = 5 if command == FOLDER else wanted.runs
            print(f"{command:<32}{share(pythons, orders, runs)}", flush=True)


if __name__ == "__main__":
    main()
