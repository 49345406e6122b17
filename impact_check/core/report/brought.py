"""What a step brings by itself, and the steps that page 1 leads with (method, section 4,
"progress", and section 6, point 12).
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from impact_check.core.comparison.moved import moved_in_short
from impact_check.core.method.progress import Progress, progress
from impact_check.core.method.scoring import Score, Workings
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content import Content
from impact_check.core.report import messages_of_page_one as messages
from impact_check.core.report.steps import FirstStep
from impact_check.core.what_if.decided import decided
from impact_check.core.what_if.to_change import Changed, change_of
from impact_check.core.words.grammar import joined
from impact_check.core.words.names import conclusion_name

if TYPE_CHECKING:
    from impact_check.core.stress.stress import Stress

FIRST, CHANGES_AMONG_THEM = 3, 2


class Brought:
    """What the steps of a measure bring, each worked out once, when it is asked for; `stressed`
    knows it of single answers already.
    """

    def __init__(
        self,
        content: Content,
        assessment: Assessment,
        made: Workings,
        score: Score,
        stressed: "Stress | None" = None,
    ) -> None:
        self._of = content, assessment, made
        self._score = score
        changes = stressed.to_change.changes if stressed else ()
        self._found: dict[tuple[str, ...], Changed] = {
            (change.question,): change.alone for change in changes
        }

    def leading(self, steps: Sequence[FirstStep]) -> tuple[FirstStep, ...]:
        """The first three, with what they bring: two changes of known answers that move something
        by themselves, then what is to be found out or shown, as far as there are both.
        """
        to_show = [step for step in steps if not step.is_change and step.kind != "safeguard"]
        moving = (step for step in steps if step.is_change and self._changed(step).moves)
        changes = list(islice(moving, max(CHANGES_AMONG_THEM, FIRST - len(to_show))))
        rest = (step for step in steps if step not in changes and step not in to_show)
        return tuple(map(self.told, islice((*changes, *to_show, *rest), FIRST)))

    def told(self, step: FirstStep) -> FirstStep:
        """The step with what it brings if its answers are put right and shown with a source."""
        if not step.puts_right:
            return step
        moved = list(self._moved(self._changed(step)))
        brings = messages.BRINGS.format(moved=joined(moved)) if moved else messages.BRINGS_NOTHING
        return step._replace(brings=brings)

    @cached_property
    def _was(self) -> tuple[Score, Progress]:
        return self._score, progress(self._score, self._of[2].problem)

    def _changed(self, step: FirstStep) -> Changed:
        if step.puts_right not in self._found:
            put_right = frozenset(step.puts_right), decided(self._of[1])
            self._found[step.puts_right] = change_of(*self._of, self._was, put_right)
        return self._found[step.puts_right]

    def _moved(self, changed: Changed) -> Iterator[str]:
        score, before = self._was
        if changed.conclusion != score.conclusion:
            name = conclusion_name(changed.conclusion, self._of[1].measure.stage)
            yield messages.CONCLUDES.format(conclusion=name)
        yield from moved_in_short(before, changed.progress)
