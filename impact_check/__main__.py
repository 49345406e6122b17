"""`python -m impact_check` and `impact-check`: the program, started without looking for garbage
(see `cli.garbage`).
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
