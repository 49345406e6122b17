"""The arithmetic step by step, each as a table worked out by hand from the method: its sections 2
to 4 and the Settled details.
"""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.method.calculation import (
    LinkValue,
    base_severity,
    combine_links,
    grade,
    kept_promise,
    outcome,
    reached_severity,
    scope_at,
    severity,
)
from impact_check.core.method.conclusion import conclusion_of
from impact_check.core.method.conditions import RedLineResult, line_status
from impact_check.core.method.numbers import DEFAULTS, Numbers, log_of_rest, whole, worst_first
from impact_check.core.method.ordering import order_key
from impact_check.core.method.problem import HarmPart, Problem, RoutePart
from impact_check.core.method.readings import (
    Promise,
    Reading,
    credited_rank,
    read_answers,
    read_commitments,
)
from impact_check.core.method.required import contradictions, not_covered, required_routes
from impact_check.core.method.scoring import (
    Certainty,
    GradeRange,
    HarmResult,
    Interval,
    LevelRange,
    level_at_least,
    score,
)
from impact_check.core.model.assessment import (
    Answer,
    Assessment,
    Assessor,
    Commitment,
    Context,
    Fact,
    Involvement,
    Measure,
)
from impact_check.core.model.base import GRADES, LEVELS
from impact_check.core.model.content import Content
from impact_check.core.model.content_files import ExtensionFile
from impact_check.core.model.register import Register
from impact_check.core.views.reasons import doubts
from tests.core.generated import CITE, checklist, question

PROVEN = {"evidence": "documented", "source": "s"}
NEAR = {"rel": 0, "abs": 1e-11}


def reading(id_="q", low=0, high=0, worst=3, *, route="r", unproven=False, evidenced=True):
    return Reading(id_, route, "answered", low, high, worst, unproven, evidenced)


def promise(target, rank, *harms):
    return Promise("m", "q", target, rank, frozenset(harms))


def harm(id_="h", scale=2, irremediability=1, heightened=(), links=((0, True),)):
    return HarmPart(id_, scale, irremediability, heightened, links)


def problem(*harms, routes=(), promises=None, scope=None, **groups):
    return Problem(routes, harms, promises or {}, groups, scope, (), frozenset())


# Steps 1 to 7


@pytest.mark.parametrize(
    ("one", "best", "worst"),
    [
        (reading(low=1, high=2), 1 / 3, 2 / 3),
        (reading(low=0, high=3), 0, 1),
        (reading(low=1, high=1, unproven=True), 1 / 3, 1 / 2),
        (reading(low=1, high=1, worst=1, unproven=True), 1 / 3, 1 / 3),
    ],
)
def test_step_1(one, best, worst):
    assert [grade(one, DEFAULTS, end) for end in ("best", "worst")] == pytest.approx(
        [best, worst], **NEAR
    )


@pytest.mark.parametrize(
    ("promises", "best", "worst"),
    [
        ([], 1, 1),
        ([promise(0, -1)], 1, 1),
        ([promise(0, 0)], 0.5, 1),
        ([promise(0, 1)], 0.25, 0.75),
        ([promise(1, 3)], 1 / 3, 0.4),
        ([promise(0, 1), promise(0, 2)], 0, 0.4),
        ([promise(0, 2), promise(0, 1)], 0, 0.4),
        ([promise(0, 3, "other")], 1, 1),
        ([promise(0, 3, "h", "other"), promise(0, -1)], 0, 0.1),
        ([promise(3, 3)], 1, 1),
    ],
)
def test_step_2(promises, best, worst):
    assert [
        kept_promise(1.0, promises, "h", DEFAULTS, end) for end in ("best", "worst")
    ] == pytest.approx([best, worst], **NEAR)
    assert kept_promise(1 / 3, [promise(2, 3)], "h", DEFAULTS, "worst") == pytest.approx(
        1 / 3, **NEAR
    )


@pytest.mark.parametrize(
    ("one", "groups", "best", "worst"),
    [
        (harm(), {}, 0.5, 0.5),
        (harm(heightened=("ga",)), {"ga": "yes"}, 0.75, 0.75),
        (harm(heightened=("ga",)), {"ga": "no"}, 0.5, 0.5),
        (harm(heightened=("ga",)), {"ga": "unknown"}, 0.5, 0.75),
        (harm(heightened=("ga", "gb")), {"ga": "no"}, 0.5, 0.75),
        (harm(scale=4, heightened=("ga",)), {"ga": "yes"}, 1, 1),
        (harm(scale=1, irremediability=3), {}, 0.75, 0.75),
    ],
)
def test_step_5_one_person(one, groups, best, worst):
    assert [base_severity(one, problem(one, **groups), end) for end in ("best", "worst")] == [
        best,
        worst,
    ]


def test_step_5_one_group_at_a_time():
    one = harm(heightened=("ga",))
    found = [
        severity(one, problem(one, scope=1, ga=value), DEFAULTS, end, group)
        for value, end, group in (
            ("no", "worst", "ga"),
            ("yes", "best", "gb"),
            ("yes", "best", None),
        )
    ]
    assert found == [0.75, 0.5, 0.75]


@pytest.mark.parametrize(
    ("scope", "best", "worst"),
    [(None, 0.5, 0.7), (1, 0.5, 0.5), (2, 0.5 + 0.2 / 3, 0.5 + 0.2 / 3), (4, 0.7, 0.7)],
)
def test_step_5_how_many(scope, best, worst):
    one = harm()
    ends = [(end, problem(one, scope=scope)) for end in ("best", "worst")]
    assert [severity(one, of, DEFAULTS, end) for end, of in ends] == pytest.approx(
        [best, worst], **NEAR
    )
    assert [
        reached_severity(0.5, scope_at(of, end), DEFAULTS) for end, of in ends
    ] == pytest.approx([best, worst], **NEAR)


def test_step_5_other_numbers():
    one = harm()
    assert (
        severity(
            one, problem(one, scope=1), Numbers(severity_shift={"h": 0.125, "g": 0.5}), "worst"
        )
        == 0.625
    )


@pytest.mark.parametrize(
    ("after", "irremediability", "residual", "floored"),
    [
        ((0.3, 0.45), 4, 0.2525, False),
        ((0.0, 0.0), 4, 0.4 * 0.4575, True),
        ((0.0, 0.0), 3, 0.25 * 0.4575, True),
        ((0.0, 0.0), 2, 0.1 * 0.4575, True),
        ((0.0, 0.0), 1, 0.0, False),
        ((0.9, 0.45), 4, 0.4575, False),
    ],
)
def test_steps_4_and_6(after, irremediability, residual, floored):
    links = (LinkValue(0, 0.9, after[0]), LinkValue(1, 0.45, after[1]))
    made = combine_links(links, 0.5, irremediability, DEFAULTS)
    assert (made.severity, made.floored, made.links) == (0.5, floored, links)
    assert [made.inherent, made.residual] == pytest.approx([0.4575, residual], **NEAR)


TWO_ROUTES = problem(
    harm(scale=4, links=((0, True), (1, False))),
    harm("g", scale=1, links=((1, True),)),
    routes=(
        RoutePart("a", "prevention", (), (reading("q1", 3, 3), reading("q2", 1, 1))),
        RoutePart("b", "prevention", (), (reading("q3", 0, 3),)),
    ),
    promises={"q1": (promise(0, 3),)},
)


@pytest.mark.parametrize(
    ("end", "inherent", "residual", "indices"),
    [
        ("best", [0.9, 0], [0.3, 0], [90, 30]),
        ("worst", [0.915, 0.495], [0.505, 0.495], [92.9025, 58.6675]),
    ],
)
def test_steps_3_to_7(end, inherent, residual, indices):
    made = outcome(TWO_ROUTES, DEFAULTS, end)
    assert [one.inherent for one in made.harms] == pytest.approx(inherent, **NEAR)
    assert [one.residual for one in made.harms] == pytest.approx(residual, **NEAR)
    assert [made.inherent_index, made.index] == pytest.approx(indices, **NEAR)
    assert [[link.route for link in one.links] for one in made.harms] == [[0, 1], [1]]


def test_steps_3_to_7_under_other_numbers():
    made = outcome(TWO_ROUTES, Numbers(next_worst=0.0, direct=0.8, contributing=0.4), "worst")
    assert [one.inherent for one in made.harms] == pytest.approx([0.8, 0.44], **NEAR)
    assert [one.residual for one in made.harms] == pytest.approx([0.4, 0.44], **NEAR)
    assert (made.inherent_index, made.index) == pytest.approx((80, 44), **NEAR)


# The numbers


@pytest.mark.parametrize(
    ("index", "level"),
    [
        (0, "low"),
        (19.9999994, "low"),
        (19.9999996, "moderate"),
        (20, "moderate"),
        (40, "high"),
        (79, "high"),
        (80, "severe"),
        (100, "severe"),
    ],
)
def test_levels(index, level):
    assert DEFAULTS.level(index) == level


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, 0),
        (1e-9, 0),
        (2e-9, 1),
        (0.6, 1),
        (19.6, 19),
        (20.4, 20),
        (39.7, 39),
        (50.4, 50),
        (50.6, 51),
        (79.9, 79),
        (99.9, 99),
        (100, 100),
        (19.9999997, 20),
        (19.9999994, 19),
    ],
)
def test_whole_numbers(value, shown):
    assert whole(value) == shown


def test_shifted_severity_stays_inside():
    numbers = Numbers(severity_shift={"up": 0.5, "down": -0.5})
    assert [
        numbers.shifted(id_, base) for id_ in ("up", "down", "other") for base in (0.25, 0.75)
    ] == [0.75, 1, 0, 0.25, 0.25, 0.75]


def test_worst_first_by_hand():
    assert worst_first([0.2, 0.5, 0.4], 0.5) == pytest.approx(1 - 0.5 * 0.8 * 0.95, **NEAR)
    assert worst_first([0.5, 0.6]) == pytest.approx(1 - 0.4 * (1 - 0.5 / 3), **NEAR)


def test_the_numbers_as_they_are_printed():
    assert DEFAULTS.as_dict() == {
        "grades": {"safe": 0, "minor": 1 / 3, "serious": 2 / 3, "harmful": 1},
        "without_evidence": 1 / 6,
        "direct": 0.9,
        "contributing": 0.45,
        "next_worst": 1 / 3,
        "reach": 0.4,
        "credit": {
            "planned": [0, 0.5],
            "funded": [0.25, 0.75],
            "in-place": [0.6, 1],
            "verified": [0.9, 1],
        },
        "floors": [0, 0.1, 0.25, 0.4],
        "cuts": [20, 40, 80],
        "edition": 2,
        "thresholds": {
            "answered_well": 0.9,
            "answered_half": 0.7,
            "proven_well": 0.6,
            "placed_from": 1 / 3,
            "seed": 2019,
            "draws": 2000,
            "robust_from": 0.9,
            "completions": 400,
            "open_up_to": 0.6,
            "firm_from": 0.9,
            "ordering_completions": 64,
            "largest_exact": 4,
            "worth_telling": 0.5,
            "worth_a_step": 0.05,
        },
    }


# What answers and safeguards count for


@pytest.mark.parametrize(
    ("fields", "rank"),
    [
        ({"status": "planned"}, -1),
        ({"status": "planned", "source": "s"}, 0),
        ({"status": "funded"}, 0),
        ({"status": "funded", "held": "yes"}, 1),
        ({"status": "in-place", "source": "s"}, 2),
        ({"status": "verified", "source": "s", "verifier": "A union"}, 3),
        ({"status": "verified", "verifier": "A union"}, 2),
        ({"status": "verified", "source": "s"}, 2),
        ({"status": "verified"}, 1),
        *(
            ({"status": "verified", "source": "s", "verifier": name}, 2)
            for name in ("THE POLICE", "a ministry", "Proposer", "actor")
        ),
        ({"status": "in-place", "source": "s", "verifier": "The police"}, 2),
    ],
)
def test_credit(fields, rank):
    assert (
        credited_rank(
            Commitment(**fields), Measure(title="x", actor="The police", proposer="A Ministry")
        )
        == rank
    )


def small(*, line="no", **questions):
    """Content of one route `r` of a harm, and one, `s`, that a feature or a group must open;
    `questions` as (route, red line or not).
    """
    asked = [
        question(id_, route, GRADES, na=not is_red) | ({"red_line": "l"} if is_red else {})
        for id_, (route, is_red) in questions.items()
    ]
    named = {"name": "x", "text": "x", "cite": CITE}
    fed = {
        "leads_to": {"h": {"strength": "direct", "why": "x"}},
        "pillar": "prevention",
        "name": "x",
        "cite": CITE,
    }
    register = Register.model_validate(
        {
            "harms": {
                "h": {
                    "name": "x",
                    "scale": 2,
                    "irremediability": 2,
                    "why": "x",
                    "rights": (),
                    "cite": CITE,
                }
            },
            "routes": {
                "r": fed,
                "s": {**fed, "features": ("fa", "fb")},
                "t": {**fed, "groups": ("ga",)},
            },
            "red_lines": {
                "l": {**named, "unacceptable": "x", "from": "serious", "needs_statement": line}
            },
            "features": {"fa": named, "fb": named, "fc": named},
            "groups": {"ga": named, "gb": named},
            "mitigations": {
                "m": {
                    "text": "x",
                    "targets": {"q1": "minor"},
                    "who": "x",
                    "when": "before-launch",
                    "in_place_means": "x",
                    "verify": "x",
                    "cite": CITE,
                }
            },
        }
    )
    return Content(register, (checklist(tuple(asked)),))


def assessed(answers=None, **fields):
    return Assessment(measure=Measure(title="x"), answers=answers or {}, **fields)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (None, ("unanswered", 0, 3, False, False)),
        (Answer(answer="unknown", **PROVEN), ("unknown", 0, 3, False, False)),
        (Answer(answer="minor"), ("answered", 1, 1, True, False)),
        (Answer(answer="minor", source="s"), ("answered", 1, 1, True, False)),
        (Answer(answer="minor", evidence="documented"), ("answered", 1, 1, True, False)),
        (Answer(answer="minor", **PROVEN), ("answered", 1, 1, False, True)),
        (
            Answer(answer="minor", evidence="corroborated", held="yes"),
            ("answered", 1, 1, False, True),
        ),
        (
            Answer(answer="not-applicable", reason="x", **PROVEN),
            ("not-applicable", 0, 0, False, True),
        ),
        (Answer(answer="not-applicable", **PROVEN), ("not-earned", 0, 3, False, False)),
        (Answer(answer="not-applicable", reason="x"), ("not-earned", 0, 3, False, False)),
    ],
)
def test_how_an_answer_is_read(answer, expected):
    (one,) = read_answers(small(q1=("r", False)), assessed({"q1": answer} if answer else {}))
    assert (one.state, one.low, one.high, one.unproven, one.evidenced) == expected
    assert (one.question, one.route, one.worst, one.custom) == ("q1", "r", 3, False)
    assert one.counts == (one.state != "not-applicable")
    assert one.is_open == (one.state in ("unanswered", "unknown", "not-earned"))


OURS, THEIRS = {"affected": "yes", "agrees": "yes"}, {"affected": "no", "agrees": "yes"}


@pytest.mark.parametrize(
    ("line", "involved", "evidenced"),
    [
        ("no", [], True),
        ("yes", [], False),
        ("yes", [OURS], True),
        ("yes", [THEIRS], False),
        ("yes", [{"affected": "yes"}], False),
    ],
)
def test_evidence_on_involvement_needs_a_statement(line, involved, evidenced):
    content = small(line=line, q1=("r", True), q2=("r", False))
    proven = {id_: Answer(answer="safe", **PROVEN) for id_ in ("q1", "q2")}
    found = read_answers(
        content, assessed(proven, involvement=tuple(Involvement(**one) for one in involved))
    )
    assert [one.evidenced for one in found] == [evidenced, True]


def test_what_safeguards_promise():
    content = small(q1=("r", False), q2=("r", False))
    own = Commitment(
        status="funded",
        source="s",
        text="x",
        targets={"q2": "safe", "q1": "serious", "gone": "safe"},
        harms=("h",),
    )
    unknown = Commitment(status="verified", source="s")
    assert read_commitments(
        content,
        assessed(commitments={"own": own, "gone": unknown, "m": Commitment(status="planned")}),
    ) == (
        Promise("m", "q1", 1, -1, frozenset()),
        Promise("own", "q1", 2, 1, frozenset({"h"})),
        Promise("own", "q2", 0, 1, frozenset({"h"})),
    )


# What is asked


SOURCED_NO, BARE_NO = Fact(value="no", source="s"), Fact(value="no")


@pytest.mark.parametrize(
    ("context", "routes"),
    [
        (Context(), "rst"),
        (Context(features={"fa": SOURCED_NO}), "rst"),
        (Context(features={"fa": SOURCED_NO, "fb": SOURCED_NO}), "rt"),
        (Context(features={"fa": SOURCED_NO, "fb": BARE_NO}), "rst"),
        (Context(features={"fa": BARE_NO, "fb": BARE_NO}, source="s"), "rt"),
        (Context(features={"fa": BARE_NO, "fb": BARE_NO}, held="yes"), "rt"),
        (Context(groups={"ga": SOURCED_NO}), "rs"),
        (Context(groups={"ga": Fact(value="no", held="yes"), "gb": Fact(value="yes")}), "rs"),
        (Context(groups={"ga": Fact(value="yes", source="s")}, source="s"), "rst"),
    ],
)
def test_what_is_asked(context, routes):
    content = small(q1=("r", False), q2=("s", False), q3=("t", False))
    assert sorted(required_routes(content, context)) == list(routes)
    answers = {id_: Answer(answer="safe") for id_ in ("q1", "q2", "q3", "gone")}
    assert contradictions(content, assessed(answers, context=context)) == tuple(
        id_ for id_, route in (("q1", "r"), ("q2", "s"), ("q3", "t")) if route not in routes
    )


def test_a_route_that_no_question_tests_is_not_asked():
    assert required_routes(small(q1=("r", False), q2=("s", False)), Context()) == {"r", "s"}


def test_features_that_open_nothing():
    content = small(q1=("r", False), q2=("s", False))
    features = {"fc": "yes", "fa": "yes", "gone": "yes", "fb": "no", "also_gone": "no"}
    assert not_covered(content, Context.model_validate({"features": features})) == ("fc", "gone")


@pytest.mark.parametrize(
    ("features", "conclusion"), [({"fa": "yes"}, "monitor"), ({"fc": "yes"}, "not-shown-safe")]
)
def test_a_feature_that_opens_nothing_is_not_shown_safe(features, conclusion):
    answers = {id_: Answer(answer="safe", **PROVEN) for id_ in ("q1", "q2")}
    result = score(
        small(q1=("r", False), q2=("s", False)),
        assessed(answers, context=Context.model_validate({"features": features})),
    )
    assert (result.conclusion, bool(result.not_covered)) == (conclusion, conclusion != "monitor")


def test_harms_of_a_result():
    promised = {"m": Commitment(status="verified", source="s", verifier="A union")}
    result = score(
        small(q1=("r", False)),
        assessed({"q1": Answer(answer="harmful", **PROVEN)}, commitments=promised),
    )
    (one,) = result.harms
    assert [one.inherent.best, one.inherent.worst] == pytest.approx([45, 63], **NEAR)
    assert [one.residual.best, one.residual.worst] == pytest.approx([15, 63 * 0.4], **NEAR)
    assert (one.id, one.level, one.floored) == ("h", LevelRange("low", "moderate"), False)
    assert [result.inherent_index.best, result.inherent_index.worst] == pytest.approx(
        [45, 63], **NEAR
    )


def test_a_result_under_other_numbers():
    answered = assessed({"q1": Answer(answer="harmful", **PROVEN)}, context=Context(scope=1))
    result = score(small(q1=("r", False)), answered, Numbers(direct=0.5, cuts=(10.0, 20.0, 25.0)))
    assert (result.index, result.index_level) == (Interval(25, 25), LevelRange("severe", "severe"))


# The words of a result


@pytest.mark.parametrize(
    ("low", "high", "evidenced", "status"),
    [
        (2, 2, True, "not-met"),
        (3, 3, False, "not-met"),
        (2, 3, True, "not-met"),
        (1, 1, True, "met"),
        (1, 1, False, "not-shown"),
        (0, 2, True, "not-shown"),
        (0, 3, False, "not-shown"),
    ],
)
def test_one_question_of_a_condition(low, high, evidenced, status):
    assert line_status(reading(low=low, high=high, evidenced=evidenced), 2) == status


@pytest.mark.parametrize(
    ("first", "second", "status", "in_the_way", "conclusion", "level"),
    [
        ("safe", "minor", "met", (), "mitigate", ("low", "moderate")),
        ("unknown", "safe", "not-shown", ("q1",), "not-shown-safe", ("low", "severe")),
        ("serious", "unknown", "not-met", ("q1", "q2"), "stop", ("severe", "severe")),
        ("unknown", "serious", "not-met", ("q1", "q2"), "stop", ("severe", "severe")),
    ],
)
def test_the_worst_question_decides_a_condition(
    first, second, status, in_the_way, conclusion, level
):
    answers = {"q2": Answer(answer=second, **PROVEN), "q1": Answer(answer=first, **PROVEN)}
    result = score(small(q1=("r", True), q2=("r", True)), assessed(answers))
    broken_by = tuple(id_ for id_, answer in answers.items() if answer.answer == "serious")
    expected = RedLineResult("l", status, ("q1", "q2"), in_the_way, broken_by=broken_by)
    assert result.red_lines == (expected,)
    assert result.conclusion == conclusion
    assert (result.level.best, result.level.worst) == level


@pytest.mark.parametrize(
    ("statuses", "redesign", "worst", "uncovered", "conclusion"),
    [
        ([], False, "low", False, "monitor"),
        (["met"], False, "moderate", False, "mitigate"),
        (["met"], False, "moderate", False, "mitigate"),
        ([], False, "low", True, "not-shown-safe"),
        (["met", "not-shown"], False, "low", False, "not-shown-safe"),
        ([], False, "high", False, "not-shown-safe"),
        ([], False, "severe", False, "not-shown-safe"),
        (["not-shown"], True, "high", True, "redesign"),
        ([], True, "severe", False, "redesign"),
        ([], False, "severe", False, "not-shown-safe"),
        (["not-shown", "not-met"], False, "low", False, "stop"),
        (["not-met"], True, "severe", True, "stop"),
    ],
)
def test_conclusions(statuses, redesign, worst, uncovered, conclusion):
    found = conclusion_of(statuses, redesign=redesign, worst=worst, uncovered=uncovered)
    assert found == conclusion


@pytest.mark.parametrize(
    ("level", "behind", "asks"),
    [
        (("high", "severe"), ("serious", "harmful"), True),
        (("severe", "severe"), ("harmful", "harmful"), True),
        (("high", "severe"), ("minor", "harmful"), False),
        (("severe", "severe"), ("minor", "minor"), False),
        (("moderate", "severe"), ("harmful", "harmful"), False),
    ],
)
def test_a_harm_asks_for_redesign_if_it_is_grave_for_certain_and_a_known_answer_bad(
    level, behind, asks
):
    harm = HarmResult(
        "h", Interval(1, 2), Interval(1, 2), LevelRange(*level), False, GradeRange(*behind)
    )
    assert harm.asks_for_redesign is asks
    assert harm.turned_out("best").asks_for_redesign is asks


def test_a_harm_may_ask_for_redesign_once_all_has_turned_out_badly():
    harm = HarmResult(
        "h",
        Interval(1, 2),
        Interval(30, 70),
        LevelRange("moderate", "high"),
        False,
        GradeRange("minor", "harmful"),
    )
    assert not harm.asks_for_redesign
    assert harm.turned_out("worst").asks_for_redesign
    assert harm.turned_out("worst").residual == (70, 70)
    assert harm.turned_out("best").level == ("moderate", "moderate")


PARTLY, EVIDENCE, NOBODY = (
    "only {} % of what matters is answered",
    "only {} % of what matters is answered with evidence",
    "nobody who is",
)


@pytest.mark.parametrize(
    ("answered", "proven", "affected", "level", "reasons"),
    [
        (20, 20, True, "high", []),
        (18, 12, True, "high", []),
        (17, 12, True, "moderate", [PARTLY.format(85)]),
        (14, 12, True, "moderate", [PARTLY.format(70)]),
        (13, 12, True, "low", [PARTLY.format(65)]),
        (20, 11, True, "moderate", [EVIDENCE.format(55)]),
        (20, 20, False, "moderate", [NOBODY]),
        (17, 0, True, "low", [PARTLY.format(85), EVIDENCE.format(0)]),
        (17, 17, False, "low", [PARTLY.format(85), NOBODY]),
        (13, 0, True, "very low", [PARTLY.format(65), EVIDENCE.format(0)]),
        (0, 0, False, "very low", [PARTLY.format(0), EVIDENCE.format(0), NOBODY]),
    ],
)
def test_certainty(answered, proven, affected, level, reasons):
    content = small(**{f"q{place}": ("r", False) for place in range(20)})
    answers = {
        f"q{place}": Answer(answer="safe", **(PROVEN if place < proven else {}))
        for place in range(answered)
    }
    result = score(
        content, assessed(answers, assessors=(Assessor(affected="yes" if affected else "no"),))
    )
    assert (result.completeness, result.evidenced) == pytest.approx(
        (answered / 20, proven / 20), **NEAR
    )
    assert result.certainty.level == level
    assert len(doubts(result.certainty)) == len(reasons)
    assert all(
        found.startswith(start)
        for found, start in zip(doubts(result.certainty), reasons, strict=True)
    )


def test_shares_are_whole_where_nothing_is_asked():
    nothing = Context(groups={"ga": SOURCED_NO})
    result = score(
        small(q1=("t", False)), assessed(context=nothing, assessors=(Assessor(affected="yes"),))
    )
    assert (result.completeness, result.evidenced, result.certainty) == (
        1,
        1,
        Certainty("high", ()),
    )


def test_added_questions_do_not_count_as_asked():
    added = (question("own_q", "r", GRADES), question("own_alone", "s", GRADES))
    extension = ExtensionFile.model_validate(
        {"impact_check": "extension/1", "prefix": "own", "name": "Own", "questions": added}
    )
    content = small(q1=("r", False), q2=("r", False)).with_extension(extension)
    result = score(
        content, assessed({"own_q": Answer(answer="safe", **PROVEN), "q1": Answer(answer="safe")})
    )
    assert (result.completeness, result.evidenced) == (0.5, 0)


def test_the_key_of_the_order():
    level = LevelRange("low", "low")
    harms = [(1.5000004, 2.0000004), (3, 5.0000006), (0, 7)]
    lines = ("met", "not-met", "not-shown", "not-shown")
    result = score(small(q1=("r", False)), assessed())._replace(
        conclusion="stop",
        completeness=1.0,
        red_lines=tuple(
            RedLineResult(str(place), status, (), ()) for place, status in enumerate(lines)
        ),
        harms=tuple(
            HarmResult(str(place), Interval(9, 9), Interval(*ends), level, False)
            for place, ends in enumerate(harms)
        ),
    )
    assert order_key(result) == (False, 4, 1, (0, 0, 0), 4.5, 2, (7, 5.000001, 2))


def test_levels_are_compared_by_their_place():
    assert [[level_at_least(level, threshold) for threshold in LEVELS] for level in LEVELS] == [
        [True, False, False, False],
        [True, True, False, False],
        [True, True, True, False],
        [True, True, True, True],
    ]


@given(st.floats(0, 1 - 1e-15))
def test_the_logarithm_of_what_a_share_leaves(share):
    assert log_of_rest(share) == pytest.approx(-math.log1p(-share), rel=1e-14, abs=1e-300)
