"""Runs targets with atheris, a coverage-guided fuzzer, one after the other; what breaks a promise
is printed and kept in a file.

python -m tests.fuzz                          # every target for a minute python -m tests.fuzz
splicing --seconds 600   # one of them python -m tests.fuzz splicing --again crash-1234

It needs the extra `fuzz`. Corpora are kept in the folder named with --corpus, and go on from there
the next time.
"""

import argparse
import subprocess
import sys
from pathlib import Path


def main() -> None:
    """Each target is a process of its own, as the fuzzer ends the process it runs in."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("targets", nargs="*")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--corpus", type=Path, default=Path(".fuzz"))
    parser.add_argument("--again", type=Path, help="run a target once on the bytes in a file")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.here:
        fuzz(asked.targets[0], asked.seconds, asked.corpus)
    from tests.fuzz.targets import TARGETS

    if asked.again:
        TARGETS[asked.targets[0]](asked.again.read_bytes())
        return
    failed = False
    for name in asked.targets or TARGETS:
        folder = asked.corpus / name
        folder.mkdir(parents=True, exist_ok=True)
        command = [
            sys.executable,
            "-m",
            "tests.fuzz",
            name,
            "--here",
            "--seconds",
            str(asked.seconds),
            "--corpus",
            str(folder),
        ]
        print(f"== {name}", flush=True)
        failed |= subprocess.run(command, check=False).returncode != 0
    sys.exit(failed)


def fuzz(name: str, seconds: int, folder: Path) -> None:
    """Fuzzes one target in this process until the time is over; ends the process."""
    import atheris

    with atheris.instrument_imports(
        include=["impact_check.files", "impact_check.output", "yaml", "json"]
    ):
        from tests.fuzz.targets import TARGETS
    options = [
        f"-max_total_time={seconds}",
        "-max_len=256",
        "-len_control=0",
        "-timeout=30",
        "-rss_limit_mb=3000",
        "-print_final_stats=1",
    ]
    atheris.Setup(
        [sys.argv[0], *options, f"-artifact_prefix={folder.parent}/{name}-", str(folder)],
        TARGETS[name],
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
