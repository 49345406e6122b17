"""`python -m impact_check` is the same program as `impact-check`."""

from impact_check.cli.main import main

if __name__ == "__main__":
    main()
