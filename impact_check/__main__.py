"""`python -m impact_check` and `impact-check`: the program, started without searching for garbage on the way (see `cli.garbage`)."""

import gc


def main() -> None:
    """Runs the program and ends it with its exit code."""
    gc.disable()
    from impact_check.cli.main import main as run

    run()


if __name__ == "__main__":
    main()
