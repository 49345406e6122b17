"""The method's own proofs on a body of content: laws of the method, tried on its real questions,
safeguards and minimum conditions.

Each law is tried on all questions one at a time, or on all of them together, from fixed sets of
answers, so that two runs say the same.
"""

import dataclasses
from collections.abc import Callable, Iterator, Mapping

from impact_check.core.method.calculation import Outcome, outcome
from impact_check.core.method.numbers import DEFAULTS
from impact_check.core.method.problem import Problem, problem_of
from impact_check.core.method.readings import Reading, read_answers
from impact_check.core.method.scoring import Score, score
from impact_check.core.model.assessment import Commitment
from impact_check.core.model.base import CONCLUSIONS, GRADES, LEVELS, Grade, Status
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content
from impact_check.core.model.content_files import ExtensionFile
from impact_check.core.review.extremes import PROOF, best_answers, everything, worst_answers

TINY = 1e-9


def disproved(content: Content) -> tuple[str, ...]:
    """What does not hold, in sentences; nothing where content is sound."""
    if not content.questions:
        return ("there is no question; add a checklist",)
    return tuple(what for law in LAWS.values() for what in law(content))


def mixed_answers(content: Content) -> dict[str, Grade]:
    """Answers of all classes, spread over the questions in a fixed way."""
    return {
        id_: question.grades[7 * place % len(question.grades)]
        for place, (id_, question) in enumerate(content.questions_by_id)
    }


def _nothing_wrong(content: Content) -> Iterator[str]:
    index = score(content, everything(content, best_answers(content))).index.worst
    if index > TINY and all(
        question.grades[0] == "safe" for question in content.questions.values()
    ):
        yield f"answers that are all safe and proven give an index of {index:.6f}, not 0"


def _worst_is_severe(content: Content) -> Iterator[str]:
    level = score(content, everything(content, worst_answers(content))).index_level.worst
    if level != "severe":
        yield (
            f"answers that are all as bad as can be reach only the level {level}; the highest must"
            " be reachable"
        )


def _worse_never_lowers(content: Content) -> Iterator[str]:
    """Every option of every question, all other answers at their best and then mixed."""
    classes = [_readings(content, _each(content, place)) for place in range(len(GRADES))]
    for answers in (best_answers(content), mixed_answers(content)):
        problem = problem_of(content, everything(content, answers))
        for id_, question in content.questions.items():
            before: Outcome | None = None
            for place, grade in enumerate(question.grades):
                now = outcome(_swapped(problem, classes[place][id_]), DEFAULTS, "worst")
                if before and _is_lower(now, before):
                    yield (
                        f"'{id_}': the option '{grade}' lowers the index or a harm below what a"
                        " better option gives"
                    )
                before = now


def _silence_is_no_way_out(content: Content) -> Iterator[str]:
    """Every question left open, the other answers mixed."""
    best, worst = (
        _readings(content, best_answers(content)),
        _readings(content, worst_answers(content)),
    )
    left_open = _readings(content, {})
    problem = problem_of(content, everything(content, mixed_answers(content)))
    for id_ in content.questions:
        silent = _swapped(problem, left_open[id_])
        if _is_lower(
            outcome(silent, DEFAULTS, "worst"),
            outcome(_swapped(problem, worst[id_]), DEFAULTS, "worst"),
        ):
            yield f"'{id_}': leaving it open scores better than its worst option"
        if _is_lower(
            outcome(_swapped(problem, best[id_]), DEFAULTS, "best"),
            outcome(silent, DEFAULTS, "best"),
        ):
            yield f"'{id_}': leaving it open scores worse, at best, than its best option"


def _padding_changes_nothing(content: Content) -> Iterator[str]:
    """A twin of every question, once answered safe with a source and once like the question itself;
    a fifth of the questions open.
    """
    given = {
        id_: grade for place, (id_, grade) in enumerate(mixed_answers(content).items()) if place % 5
    }
    twins = tuple(_twin(question) for question in content.questions.values())
    padded = content.with_extension(
        ExtensionFile.model_construct(
            impact_check="extension/1", prefix=PROOF, name=PROOF, questions=twins
        )
    )
    plain = score(content, everything(content, given))
    safe: dict[str, Grade] = {twin.id: "safe" for twin in twins}
    for how, more in (
        ("answered safe", safe),
        ("answered alike", {f"{PROOF}_{id_}": grade for id_, grade in given.items()}),
    ):
        if score(padded, everything(padded, {**given, **more})) != plain:
            yield f"a second copy of every question, {how}, changes the result"


def _order_plays_no_part(content: Content) -> Iterator[str]:
    assessment = everything(content, mixed_answers(content))
    if score(_reversed(content), assessment) != score(content, assessment):
        yield "the same content in another order gives another result"


def _conditions_stand_apart(content: Content) -> Iterator[str]:
    """Each question with a minimum condition at its worst and then open; all else at its best,
    every safeguard verified.
    """
    promised = _commitments(content, "verified")
    best = best_answers(content)
    for question in content.questions.values():
        if question.red_line is None:
            continue
        crossed = score(
            content,
            everything(content, {**best, question.id: question.worst}, commitments=promised),
        )
        if crossed.conclusion != "stop" or {crossed.level.best, crossed.level.worst} != {"severe"}:
            yield (
                f"'{question.id}': its worst option breaks the condition '{question.red_line}', yet"
                " other good points buy it off"
            )
        silent = {id_: grade for id_, grade in best.items() if id_ != question.id}
        unshown = score(content, everything(content, silent, commitments=promised))
        if (
            CONCLUSIONS.index(unshown.conclusion) < CONCLUSIONS.index("not-shown-safe")
            or unshown.level.worst != "severe"
        ):
            yield f"'{question.id}': left open, the condition '{question.red_line}' counts as met"


def _promises_keep_to_their_place(content: Content) -> Iterator[str]:
    """From the worst answers: all safeguards planned, each alone verified, all verified."""
    worst = worst_answers(content)
    bare = outcome(problem_of(content, everything(content, worst)), DEFAULTS, "worst")
    planned = problem_of(
        content, everything(content, worst, commitments=_commitments(content, "planned"))
    )
    if outcome(planned, DEFAULTS, "worst") != bare:
        yield "safeguards that are only planned change the result at worst"
    promised = everything(content, worst, commitments=_commitments(content, "verified"))
    problem = problem_of(content, promised)
    for id_, safeguard in content.register.mitigations.items():
        own = {
            question: tuple(p for p in kept if p.commitment == id_)
            for question, kept in problem.promises.items()
        }
        alone = outcome(problem._replace(promises=own), DEFAULTS, "worst")
        fed = {
            harm for question in safeguard.targets for harm in content.route_of(question).leads_to
        }
        yield from _touched(
            id_, problem, bare, alone, fed & set(safeguard.harms) if safeguard.harms else fed
        )
    for part, value in zip(problem.harms, outcome(problem, DEFAULTS, "worst").harms, strict=True):
        if value.residual < DEFAULTS.floors[part.irremediability - 1] * value.inherent - TINY:
            yield f"'{part.id}': safeguards take away what cannot be undone"


def _touched(
    id_: str, problem: Problem, bare: Outcome, alone: Outcome, addressed: set[str]
) -> Iterator[str]:
    for part, before, after in zip(problem.harms, bare.harms, alone.harms, strict=True):
        if after.residual > before.residual + TINY:
            yield f"'{id_}': the safeguard makes '{part.id}' worse"
        if part.id not in addressed and after.residual != before.residual:
            yield f"'{id_}': the safeguard changes '{part.id}', which it does not address"


def _one_level_above_the_worst_harm(content: Content) -> Iterator[str]:
    for answers in (best_answers(content), mixed_answers(content), worst_answers(content)):
        result: Score = score(content, everything(content, answers))
        whole = LEVELS.index(result.index_level.worst)
        gravest = max((LEVELS.index(harm.level.worst) for harm in result.harms), default=0)
        if not gravest <= whole <= gravest + 1:
            yield (
                f"the measure is {LEVELS[whole]}, its worst harm {LEVELS[gravest]}: more than one"
                " level apart"
            )


LAWS: Mapping[str, Callable[[Content], Iterator[str]]] = {
    "Nothing wrong scores nothing": _nothing_wrong,
    "The worst answers reach Severe by the index alone": _worst_is_severe,
    "A worse answer never lowers anything": _worse_never_lowers,
    "Silence is no way out": _silence_is_no_way_out,
    "Padding and repeating change nothing": _padding_changes_nothing,
    "Order plays no part": _order_plays_no_part,
    "Nothing buys off a minimum condition": _conditions_stand_apart,
    "Promises keep to their place": _promises_keep_to_their_place,
    "A measure is at most one level above its worst harm": _one_level_above_the_worst_harm,
}


def _each(content: Content, place: int) -> dict[str, Grade]:
    return {
        id_: question.grades[min(place, len(question.grades) - 1)]
        for id_, question in content.questions.items()
    }


def _readings(content: Content, answers: Mapping[str, Grade]) -> Mapping[str, Reading]:
    return {
        reading.question: reading for reading in read_answers(content, everything(content, answers))
    }


def _swapped(problem: Problem, reading: Reading) -> Problem:
    """The same problem with one question read differently, which is many times faster than to read
    all of them again.
    """
    routes = tuple(
        (
            part._replace(
                readings=tuple(
                    reading if old.question == reading.question else old for old in part.readings
                )
            )
            if part.id == reading.route
            else part
        )
        for part in problem.routes
    )
    return problem._replace(routes=routes)


def _is_lower(now: Outcome, before: Outcome) -> bool:
    harms = zip(now.harms, before.harms, strict=True)
    return now.index < before.index - TINY or any(
        harm.residual < other.residual - TINY for harm, other in harms
    )


def _twin(question: Question) -> Question:
    options = {"safe": PROOF, **question.options}
    return question.model_copy(
        update={"id": f"{PROOF}_{question.id}", "red_line": None, "options": options}
    )


def _reversed(content: Content) -> Content:
    register = content.register
    turned = {
        kind: dict(reversed(getattr(register, kind).items()))
        for kind in type(register).model_fields
    }
    checklists = tuple(
        checklist.model_copy(
            update={
                "sections": tuple(
                    s.model_copy(update={"questions": s.questions[::-1]})
                    for s in reversed(checklist.sections)
                )
            }
        )
        for checklist in reversed(content.checklists)
    )
    return dataclasses.replace(
        content, register=register.model_copy(update=turned), checklists=checklists
    )


def _commitments(content: Content, status: Status) -> dict[str, Commitment]:
    promise = Commitment.model_construct(status=status, source=PROOF, verifier="somebody outside")
    return dict.fromkeys(content.register.mitigations, promise)
