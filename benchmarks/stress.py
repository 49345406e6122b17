"""How long the parts of the stress test take on each example, in milliseconds of processor time
(best of five).
"""

import sys
import time
from pathlib import Path

from impact_check.core.draws.compiled import compiled
from impact_check.core.draws.draws import draws
from impact_check.core.method.breakdown import points_by_question, trace
from impact_check.core.method.numbers import DEFAULTS
from impact_check.core.method.scoring import workings
from impact_check.core.what_if.board import Board
from impact_check.core.what_if.flips import flips_down
from impact_check.core.what_if.open_questions import asking_order
from impact_check.files.assessments import load_assessment
from impact_check.files.content import load_shipped


def best_of_five(work) -> float:
    """Milliseconds of the fastest of five runs."""
    found = []
    for _ in range(5):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return 1000 * min(found)


def main() -> None:
    """Prints a line for each example."""
    content = load_shipped()
    sys.stdout.write(
        f"{'example':38} {'questions':>9} {'score':>7} {'draws':>7} {'flips':>7} {'asking':>7}\n"
    )
    for path in sorted((Path(__file__).parent.parent / "examples").glob("*.yaml")):
        assessment = load_assessment(path, content).assessment
        made = workings(content, assessment)
        harms = [part.id for part in made.problem.harms]
        points = points_by_question(trace(made))
        columns = (
            best_of_five(lambda a=assessment: workings(content, a)),
            best_of_five(lambda m=made, h=harms: draws(compiled(m.problem), h)),
            best_of_five(
                lambda m=made, p=points: flips_down(Board(content, m.problem, DEFAULTS), p)
            ),
            best_of_five(lambda m=made: asking_order(content, m)),
        )
        sys.stdout.write(
            f"{path.stem:38} {len(made.problem.all_readings):9} "
            + " ".join(f"{one:7.1f}" for one in columns)
            + "\n"
        )


if __name__ == "__main__":
    main()
