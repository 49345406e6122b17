"""`audit.py PINS`: pip-audit over pinned packages. A known hole fails; what could not be asked is
said, and fails nothing.
"""

import json
import re
import subprocess
import sys

UNREACHED = re.compile(r"connect|timed? ?out|resolve|proxy|unreachable|max retries", re.IGNORECASE)


def verdict(code: int, out: str, err: str) -> tuple[bool, list[str]]:
    """Whether the run may go on, and what to say: from the exit code and the two outputs of
    `pip-audit --format json`.
    """
    try:
        found = json.loads(out)["dependencies"]
    except (ValueError, KeyError):
        reason = (err.strip().splitlines() or ["it said nothing"])[-1]
        return bool(UNREACHED.search(reason)), [
            f"SKIPPED: nothing was audited, pip-audit ended with {code}: {reason}"
        ]
    holes = [
        f"{one['name']} {one['version']}: {hole['id']}, fixed in"
        f" {', '.join(hole['fix_versions']) or 'no version yet'}"
        for one in found
        for hole in one.get("vulns", ())
    ]
    skipped = [one for one in found if "skip_reason" in one]
    said = [f"{len(found) - len(skipped)} packages audited, {len(holes)} known holes."]
    if skipped:
        names = ", ".join(one["name"] for one in skipped)
        said.append(
            f"SKIPPED, because the service does not answer for them here: {names}"
            f" ({skipped[0]['skip_reason']})"
        )
    return not holes, [*holes, *said]


def main(pins: str) -> None:
    command = [
        sys.executable,
        "-m",
        "pip_audit",
        "--requirement",
        pins,
        "--no-deps",
        "--disable-pip",
        "--progress-spinner",
        "off",
    ]
    done = subprocess.run(
        [*command, "--format", "json"], capture_output=True, text=True, check=False
    )
    may_go_on, said = verdict(done.returncode, done.stdout, done.stderr)
    print("\n".join(said))
    sys.exit(0 if may_go_on else 1)


if __name__ == "__main__":
    main(sys.argv[1])
