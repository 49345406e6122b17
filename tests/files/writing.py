"""Other programs on one file, for real: `python -m tests.files.writing hold|add FILE [NAME]`."""

import sys
import time
from pathlib import Path

from impact_check.core.model.assessment import Answer
from impact_check.errors import ImpactCheckError
from impact_check.files.assessments import load_assessment
from impact_check.files.content import load_shipped
from impact_check.files.opened import Held, open_assessment
from tests import examples

TIMES = 25


def hold(path, content):
    """Keeps the file open until standard input ends."""
    with open_assessment(path, content):
        print("ready", flush=True)  # noqa: T201
        sys.stdin.read()


def add(path, content, name):
    """Adds its name to a note, opening the file anew each time and waiting while another program
    has it.
    """
    blank = load_assessment(examples.FILES[0], content).assessment.model_copy(
        update={"answers": {}}
    )
    for _ in range(TIMES):
        while True:
            try:
                with open_assessment(path, content) as opened:
                    now = opened.loaded.assessment if opened.loaded else blank
                    note = now.answers["conflation"].note if now.answers else ""
                    opened.save(
                        now.with_answer("conflation", Answer(answer="unknown", note=note + name))
                    )
                break
            except Held:
                time.sleep(0.001)


if __name__ == "__main__":
    action, file, *rest = sys.argv[1:]
    try:
        {"hold": hold, "add": add}[action](Path(file), load_shipped(), *rest)
    except ImpactCheckError as error:
        sys.exit(str(error))
