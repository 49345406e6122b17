"""`python -m impact_check` and `impact-check`: the program, started without what takes time and is of no use to it.

Garbage is not looked for on the way (see `cli.garbage`), and installed packages are not searched for plug-ins that change how files
are checked.
"""

import gc
import os


def main() -> None:
    """Runs the program and ends it with its exit code."""
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from impact_check.cli.main import main as run

    run()


if __name__ == "__main__":
    main()
