"""Kills writers for real, at random moments, and looks at what they leave: `python -m
tests.files.killing FOLDER HOW_OFTEN`.
"""

import os
import random
import signal
import sys
import time
from pathlib import Path

from impact_check.core.model.assessment import Answer
from impact_check.files.assessments import assessment_text, load_assessment
from impact_check.files.content import load_shipped
from impact_check.files.finding import assessment_files
from impact_check.files.opened import open_assessment
from tests import examples


def versions(content):
    """Two assessments that differ everywhere; their texts are made here, so that writers spend
    their time on saving.
    """
    plain = load_assessment(examples.FILES[0], content).assessment
    both = tuple(
        plain.model_copy(
            update={
                "answers": {
                    one: Answer(answer="unknown", note=word * 60)
                    for one in list(content.questions)[:40]
                }
            }
        )
        for word in ("first ", "other ")
    )
    assert len({assessment_text(one) for one in both}) == 2
    return both


def write_for_ever(path, content, both, ready):
    """Saves one version after the other until it is killed; says when it has begun."""
    with open_assessment(path, content) as opened:
        os.write(ready, b"x")
        while True:
            for one in both:
                opened.save(one)


def killed_writer(path, content, both, wait):
    """Starts a writer and kills it some seconds after it has begun."""
    began, ready = os.pipe()
    child = os.fork()
    if child == 0:
        write_for_ever(path, content, both, ready)
    os.close(ready)
    begun = os.read(began, 1)
    os.close(began)
    time.sleep(wait)
    os.kill(child, signal.SIGKILL)
    ended = os.waitpid(child, 0)[1]
    assert begun and os.WIFSIGNALED(ended), "the writer ended by itself"


def main(folder, how_often):
    """Starts and kills writers; stops with an error at the first file that is not whole."""
    content, path, dice, in_a_save, saved = (
        load_shipped(),
        folder / "a.yaml",
        random.Random(7),
        0,
        0,
    )
    both = versions(content)
    with open_assessment(path, content) as opened:
        opened.save(both[0])
    seen, left = path.stat().st_ino, set()
    for _ in range(how_often):
        killed_writer(path, content, both, dice.random() * 0.03)
        assert load_assessment(path, content).assessment in both
        assert assessment_files((folder,)) == (path,)
        unfinished = {one.name for one in folder.iterdir() if one.suffix == ".tmp"}
        in_a_save += bool(unfinished - left)
        saved += path.stat().st_ino != seen
        seen, left = path.stat().st_ino, unfinished
    with open_assessment(path, content) as opened:
        opened.save(both[opened.loaded.assessment == both[0]])
    print(f"killed={how_often} in_a_save={in_a_save} after_a_save={saved}")  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
