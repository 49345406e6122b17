"""Small random registers and assessments for the laws of the method, and ways to look at a
result.
"""

from dataclasses import dataclass
from itertools import combinations
from typing import Any

from hypothesis import strategies as st

from impact_check.core.draws.draws import draw_numbers
from impact_check.core.method.numbers import Numbers
from impact_check.core.method.scoring import Score, score
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import CONCLUSIONS, GRADES, LINE_STATUSES
from impact_check.core.model.checklist import Checklist
from impact_check.core.model.content import Content
from impact_check.core.model.register import Register

CITE = ({"source": "x", "section": "x"},)
FEATURES = ("fa", "fb", "fc")
GROUPS = ("ga", "gb", "gc")
PILLARS = ("prevention", "protection", "prosecution", "partnership")
EVIDENCE = ("none", "documented", "corroborated")
STATUSES = ("planned", "funded", "in-place", "verified")


def drawn_sets(harms: tuple[str, ...] | list[str], count: int, seed: int) -> list[Numbers]:
    """The method's numbers as they are drawn, set by set."""
    return [one for some in draw_numbers(harms, count, seed) for one in some.sets()]


def subset(of: tuple[str, ...], **kw: Any) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(of), unique=True, **kw).map(lambda found: tuple(sorted(found)))


@st.composite
def contents(draw: st.DrawFn) -> Content:
    """Content of 1 to 5 harms, 1 to 6 routes with 1 to 3 questions each, 0 to 3 red lines, 0 to 4
    mitigations.
    """
    harms = tuple(f"h{i}" for i in range(draw(st.integers(1, 5))))
    routes = tuple(f"r{i}" for i in range(draw(st.integers(1, 6))))
    questions: list[dict[str, Any]] = []
    for route in routes:
        for _ in range(draw(st.integers(1, 3))):
            offered = draw(
                st.sets(st.sampled_from(GRADES[1:]), min_size=1).map(lambda found: ("safe", *found))
            )
            questions.append(question(f"q{len(questions)}", route, offered, na=draw(st.booleans())))
    lines = draw(
        st.lists(st.sampled_from([one["id"] for one in questions]), unique=True, max_size=3)
    )
    red_lines = {}
    for place, id_ in enumerate(lines):
        one = next(one for one in questions if one["id"] == id_)
        line = f"l{place % 2}"
        grade = (
            red_lines[line]["from"]
            if line in red_lines
            else draw(st.sampled_from(("serious", "harmful")))
        )
        red_lines[line] = {
            "name": line,
            "text": line,
            "unacceptable": line,
            "from": grade,
            "cite": CITE,
            "needs_statement": (
                draw(st.sampled_from(("yes", "no")))
                if line not in red_lines
                else red_lines[line]["needs_statement"]
            ),
        }
        one["red_line"], one["not_applicable_if"] = line, ""
        one["options"] = {
            grade: grade
            for grade in GRADES
            if grade in one["options"] or grade == red_lines[line]["from"]
        }
    register = Register.model_validate(
        {
            "harms": {id_: draw(random_harm(id_)) for id_ in harms},
            "routes": {id_: draw(random_route(id_, harms)) for id_ in routes},
            "red_lines": red_lines,
            "mitigations": {
                f"m{i}": draw(random_mitigation(questions, harms))
                for i in range(draw(st.integers(0, 4)))
            },
            "groups": {id_: {"name": id_, "text": id_, "cite": CITE} for id_ in GROUPS},
            "features": {id_: {"name": id_, "text": id_, "cite": CITE} for id_ in FEATURES},
            "rights": {id_: {"name": id_, "text": id_, "cite": CITE} for id_ in ("ra", "rb")},
        }
    )
    return Content(register, (checklist(tuple(questions)),))


def question(id_: str, route: str, offered: tuple[str, ...], *, na: bool = False) -> dict[str, Any]:
    return {
        "id": id_,
        "route": route,
        "text": id_,
        "options": {grade: grade for grade in GRADES if grade in offered},
        "not_applicable_if": "it is not there" if na else "",
        "who_knows": ("proposer",),
        "cite": CITE,
    }


def checklist(questions: tuple[dict[str, Any], ...]) -> Checklist:
    sections = ({"id": "all", "title": "All", "questions": questions},)
    return Checklist.model_validate(
        {"id": "all", "name": "All", "pillar": "every-measure", "text": "All", "sections": sections}
    )


@st.composite
def random_harm(draw: st.DrawFn, id_: str) -> dict[str, Any]:
    return {
        "name": id_,
        "scale": draw(st.integers(1, 4)),
        "irremediability": draw(st.integers(1, 4)),
        "why": "x",
        "rights": draw(subset(("ra", "rb"), max_size=2)),
        "heightened": draw(subset(GROUPS, max_size=2)),
        "cite": CITE,
    }


@st.composite
def random_route(draw: st.DrawFn, id_: str, harms: tuple[str, ...]) -> dict[str, Any]:
    fed = draw(subset(harms, min_size=1, max_size=3))
    links = {
        one: {"strength": draw(st.sampled_from(("direct", "contributing"))), "why": "x"}
        for one in fed
    }
    return {
        "name": id_,
        "pillar": draw(st.sampled_from(PILLARS)),
        "features": draw(subset(FEATURES, max_size=2)),
        "groups": draw(subset(GROUPS, max_size=2)),
        "leads_to": links,
        "cite": CITE,
    }


@st.composite
def random_mitigation(
    draw: st.DrawFn, questions: list[dict[str, Any]], harms: tuple[str, ...]
) -> dict[str, Any]:
    ids = tuple(one["id"] for one in questions)
    targets = {
        id_: draw(st.sampled_from(GRADES[:3])) for id_ in draw(subset(ids, min_size=1, max_size=2))
    }
    return {
        "text": "x",
        "targets": targets,
        "harms": draw(subset(harms, max_size=1)),
        "who": "x",
        "when": "before-launch",
        "in_place_means": "x",
        "verify": "x",
        "cite": CITE,
    }


FACTS = st.builds(
    lambda value, source: {"value": value, "source": source},
    st.sampled_from(("yes", "no", "unknown")),
    st.sampled_from(("", "s")),
)


@st.composite
def answers(draw: st.DrawFn, content: Content, id_: str) -> dict[str, Any]:
    """Any answer to a question, a range of its options too, earned or not, with or without
    source.
    """
    offered = content.questions[id_].grades
    word = draw(st.sampled_from((*offered, *combinations(offered, 2), "unknown", "not-applicable")))
    return {
        "answer": word,
        "reason": draw(st.sampled_from(("", "because"))),
        "evidence": draw(st.sampled_from(EVIDENCE)),
        "source": draw(st.sampled_from(("", "s"))),
        "held": draw(st.sampled_from(("no", "yes"))),
    }


@st.composite
def assessments(draw: st.DrawFn, content: Content) -> Assessment:
    """An assessment that fits the content: any context, any answers, any promises."""
    answered = draw(subset(tuple(content.questions)))
    promised = (
        draw(subset(tuple(content.register.mitigations))) if content.register.mitigations else ()
    )
    return Assessment.model_validate(
        {
            "measure": {"title": "x", "actor": "the actor"},
            "context": {
                "source": draw(st.sampled_from(("", "s"))),
                "features": {id_: draw(FACTS) for id_ in draw(subset(FEATURES))},
                "groups": {id_: draw(FACTS) for id_ in draw(subset(GROUPS))},
                "scope": draw(st.sampled_from((1, 2, 3, 4, "unknown"))),
            },
            "answers": {id_: draw(answers(content, id_)) for id_ in answered},
            "commitments": {id_: draw(commitment()) for id_ in promised},
            "involvement": draw(
                st.sampled_from(
                    (
                        (),
                        ({"affected": "yes", "agrees": "yes"},),
                        ({"affected": "no", "agrees": "yes"},),
                    )
                )
            ),
            "assessors": draw(st.sampled_from(((), ({"affected": "yes"},)))),
        }
    )


@st.composite
def commitment(draw: st.DrawFn) -> dict[str, Any]:
    return {
        "status": draw(st.sampled_from(STATUSES)), "source": draw(st.sampled_from(("", "s"))),
        "verifier": draw(st.sampled_from(("", "the actor", "somebody else"))),
    }  # fmt: skip


@dataclass(frozen=True)
class Case:
    """Content with an assessment of it."""

    content: Content
    assessment: Assessment

    @property
    def score(self) -> Score:
        return score(self.content, self.assessment)

    def changed(self, **fields: Any) -> "Case":
        return Case(self.content, self.assessment.model_copy(update=fields))

    def answered(self, id_: str, **fields: Any) -> "Case":
        from impact_check.core.model.assessment import Answer

        return Case(self.content, self.assessment.with_answer(id_, Answer(**fields)))


@st.composite
def cases(draw: st.DrawFn) -> Case:
    content = draw(contents())
    return Case(content, draw(assessments(content)))


def numbers_of(result: Score) -> list[float]:
    """Everything of a score that can only get worse upwards, as numbers: used to say `never better`
    and `never worse`.
    """
    found = [result.index.best, result.index.worst]
    for harm_result in result.harms:
        found += [harm_result.residual.best, harm_result.residual.worst]
    return [round(one, 9) for one in found]


def words_of(result: Score) -> list[int]:
    """Levels and conclusion as ranks."""
    levels = ("low", "moderate", "high", "severe")
    ranks = [
        levels.index(one)
        for one in (
            result.level.best,
            result.level.worst,
            result.index_level.best,
            result.index_level.worst,
        )
    ]
    return [*ranks, CONCLUSIONS.index(result.conclusion)]


def line_ranks(result: Score) -> dict[str, int]:
    return {line.id: LINE_STATUSES.index(line.status) for line in result.red_lines}


def never_worse(after: Score, before: Score) -> bool:
    """Index, level, conclusion, every harm and every red line of `after` are at most as bad as
    those of `before`.
    """
    numbers = all(
        one <= other + 1e-9
        for one, other in zip(numbers_of(after), numbers_of(before), strict=True)
    )
    words = all(one <= other for one, other in zip(words_of(after), words_of(before), strict=True))
    lines = line_ranks(before)
    return (
        numbers
        and words
        and all(rank <= lines.get(id_, rank) for id_, rank in line_ranks(after).items())
    )
