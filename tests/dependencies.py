"""What impact-check is installed with: the bounds in pyproject.toml, and what is there.

`python -m tests.dependencies oldest` prints each dependency at its lower bound, as constraints for
pip; `runtime` prints what users install, at the versions that are here; `bounds` prints versions
and bounds, and `newest` ends with an error where pip would bring a newer version that the bounds
allow.
"""

import json
import re
import subprocess
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import NamedTuple

PYPROJECT = Path(__file__).parent.parent / "pyproject.toml"
TESTED = ("encrypt", "safety", "sheets", "test")
_BOUNDED = re.compile(r"(?P<name>[\w.-]+)>=(?P<least>[\d.]+),<(?P<below>[\d.]+)(; .+)?")


class Bounded(NamedTuple):
    """A dependency with its bounds; `below` is excluded."""

    name: str
    least: str
    below: str


def project():
    return tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))


def bounded(texts):
    """The dependencies that are bounded on both sides; those that are not are left out."""
    return [Bounded(**found.groupdict()) for text in texts if (found := _BOUNDED.fullmatch(text))]


def declared(*extras):
    """What pyproject.toml asks for itself: of users, and of those who want an extra."""
    listed = project()["project"]
    return bounded(
        [
            *listed["dependencies"],
            *(text for one in extras for text in listed["optional-dependencies"][one]),
        ]
    )


def installed(*extras):
    """All that users get with these extras, whoever asks for it: the names of what is installed
    here, sorted.
    """
    from packaging.requirements import Requirement

    found, todo = set(), [Requirement(f"impact-check[{','.join(extras)}]")]
    while todo:
        one = todo.pop()
        for text in requires(one.name) or ():
            wanted = Requirement(text)
            if wanted.marker is None or any(
                wanted.marker.evaluate({"extra": extra}) for extra in ("", *one.extras)
            ):
                found.add(wanted.name)
                todo.append(wanted)
    return sorted(found, key=str.casefold)


def would_change(*extras):
    """What pip would install or replace to have the newest versions that all bounds allow,
    impact-check itself left out.
    """
    wanted = [f"{PYPROJECT.parent}[{','.join(extras)}]"]
    command = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--dry-run",
        "--quiet",
        "--upgrade",
        "--upgrade-strategy",
        "eager",
        "--report",
        "-",
    ]
    report = subprocess.run([*command, *wanted], capture_output=True, text=True, check=True).stdout
    names = {
        one["metadata"]["name"]: one["metadata"]["version"] for one in json.loads(report)["install"]
    }
    return {name: number for name, number in names.items() if name != "impact-check"}


def _here(name):
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"


def main(what):
    if what == "oldest":
        print("\n".join(f"{one.name}=={one.least}" for one in declared(*TESTED)))
    elif what == "runtime":
        print(
            "\n".join(
                f"{name}=={version(name)}" for name in installed("encrypt", "safety", "sheets")
            )
        )
    else:
        print(
            " ".join(
                f"{one.name} {_here(one.name)} (>={one.least},<{one.below})"
                for one in declared(*TESTED)
            )
        )
        newer = would_change(*TESTED) if what == "newest" else {}
        if newer:
            sys.exit(f"Not the newest that the bounds allow; pip would bring: {newer}")


if __name__ == "__main__":
    main(*sys.argv[1:])
