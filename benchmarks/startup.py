"""How long commands take from start to end, as multiples of `python -c pass`, measured in pairs.

python benchmarks/startup.py              # with the program of this checkout python
benchmarks/startup.py --python venv/bin/python --runs 21     # with an installed one

Each run of a command is followed by a run of `python -c pass`; the figure is the median of the
ratios of their processor times (user and system), with the lowest and highest beside it. Ratios
hold on slow and on busy machines, seconds do not. Run it by hand; it judges nothing.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "examples" / "blind-sweeps.yaml"
COMMANDS = (
    ("--version", 8),
    ("--help", 8),
    ("score FILE", 20),
    ("score FILE --format json", 20),
    ("report FILE -o OUT.html", 30),
)


def seconds(python: str, arguments: list[str], folder: str) -> float:
    """Processor seconds of one run; what it prints is dropped."""
    with subprocess.Popen(
        [python, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder
    ) as running:
        _, status, used = os.wait4(running.pid, 0)
        running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode:
        sys.exit(f"{' '.join(arguments)} ended with code {running.returncode}")
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Prints a line for each command: median ratio, lowest, highest, and what we aim at."""
    asked = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    asked.add_argument(
        "--python", default=sys.executable, help="the interpreter of the environment to measure"
    )
    asked.add_argument("--runs", type=int, default=11)
    wanted = asked.parse_args()
    python = str(Path(wanted.python).absolute())
    with tempfile.TemporaryDirectory() as folder:
        for command, aim in COMMANDS:
            words = (
                command.replace("FILE", str(FILE))
                .replace("OUT", str(Path(folder) / "out"))
                .split(" ")
            )
            arguments = ["-m", "impact_check", *words]
            seconds(python, arguments, folder)
            ratios = sorted(
                seconds(python, arguments, folder) / seconds(python, ["-c", "pass"], folder)
                for _ in range(wanted.runs)
            )
            print(
                f"{command:<28}{statistics.median(ratios):6.1f}   ({ratios[0]:.1f} to"
                f" {ratios[-1]:.1f}; aim: at most {aim})"
            )


if __name__ == "__main__":
    main()
