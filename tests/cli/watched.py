"""Runs a command and prints everything that it does beyond reading files and its own output:
`python -m tests.cli.watched LOG ARGS...`.

What is noted comes from the interpreter's audit events, so it holds for whatever Python code does
it.
"""

import os
import sys

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
_CHANGES = {
    "os.rename",
    "os.remove",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "os.chmod",
    "os.chown",
    "os.utime",
    "shutil.copyfile",
    "shutil.move",
    "shutil.rmtree",
    "tempfile.mkstemp",
    "tempfile.mkdtemp",
}
_LEAVES = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.fork",
    "urllib.",
    "http.",
    "ssl.",
    "webbrowser.",
    "smtplib.",
    "ftplib.",
)


def main(log, arguments):
    """Runs the program with its doings noted in a file, a line each; sockets and other programs are
    refused.
    """
    notes = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)

    def note(event, args):
        if event.startswith(_LEAVES):
            os.write(notes, f"left: {event}\n".encode())
            raise RuntimeError(f"forbidden in this test: {event}")
        if event == "open" and not isinstance(args[0], int):
            mode, flags = args[1] or "", args[2] or 0
            if set(mode) & set("wax+") or (not mode and flags & _WRITES):
                os.write(notes, f"changed: {os.path.abspath(os.fsdecode(args[0]))}\n".encode())  # noqa: PTH100  (a link is noted by its own name)
        elif event in _CHANGES:
            for one in args[:2]:
                if isinstance(one, str | bytes | os.PathLike):
                    os.write(notes, f"changed: {os.path.abspath(os.fsdecode(one))}\n".encode())  # noqa: PTH100  (a link is noted by its own name)

    from impact_check.cli.main import main

    sys.argv = ["impact-check", *arguments]
    sys.addaudithook(note)
    main()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
