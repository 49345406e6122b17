"""The laws of what is known and what is open (method, laws 34 to 36 and 39) over generated
registers and assessments; the number of each law is in its test's name.
"""

from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.method.conclusion import is_bad, is_grave
from impact_check.core.method.readings import read_answers
from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import Answer, Assessment
from impact_check.core.model.base import CONCLUSIONS, LEVELS
from impact_check.core.model.content import Content
from impact_check.core.model.register import Register
from tests.core.generated import CITE, cases, checklist, line_ranks, question

PROVEN = {"evidence": "documented", "source": "s"}
SMALL = ("safe", "minor")
NOT_SHOWN = CONCLUSIONS.index("not-shown-safe")
LINKS = 5  # from the sixth way on, small gaps can add up to High


def rank(result):
    return CONCLUSIONS.index(result.conclusion)


def small_gaps(case, draw):
    """The case with safe and minor answers only, with and without proof, and all else open."""
    asked = [
        (id_, [grade for grade in asked.grades if grade in SMALL])
        for id_, asked in case.content.questions.items()
    ]
    answers = {
        id_: Answer(
            answer=draw(st.sampled_from(offered)),
            evidence=draw(st.sampled_from(("none", "documented"))),
            source="s",
        )
        for id_, offered in asked
        if draw(st.booleans())
    }
    return case.changed(answers=answers)


@given(cases(), st.data())
def test_34_a_range_counts_as_its_best_option_at_best_and_its_worst_at_worst(case, data):
    id_ = data.draw(st.sampled_from(sorted(case.content.questions)))
    offered = case.content.questions[id_].grades
    first, last = sorted(
        data.draw(
            st.lists(st.sampled_from(range(len(offered))), min_size=2, max_size=2, unique=True)
        )
    )
    proof = data.draw(st.sampled_from(({}, PROVEN)))
    found = case.answered(id_, answer=(offered[first], offered[last]), **proof).score
    if last - first + 1 == len(offered):
        assert found == case.answered(id_, answer="unknown").score
        return
    best, worst = (case.answered(id_, answer=offered[end], **proof).score for end in (first, last))
    assert found.index == (best.index.best, worst.index.worst)
    assert [harm.residual for harm in found.harms] == [
        (low.residual.best, high.residual.worst)
        for low, high in zip(best.harms, worst.harms, strict=True)
    ]
    lines = line_ranks(found)
    assert all(
        line_ranks(best)[id_] <= rank <= line_ranks(worst)[id_] for id_, rank in lines.items()
    )


@given(cases(), st.data())
def test_34_narrowing_keeps_the_new_interval_inside_the_old(case, data):
    id_ = data.draw(st.sampled_from(sorted(case.content.questions)))
    offered = case.content.questions[id_].grades
    place = st.integers(0, len(offered) - 1)
    ends = sorted(data.draw(st.lists(place, min_size=2, max_size=2)))
    first, last = ends[0], ends[1]
    inner = sorted(data.draw(st.lists(st.integers(first, last), min_size=2, max_size=2)))
    wide, narrow = (
        case.answered(id_, answer=_between(offered, *ends), **PROVEN).score
        for ends in ((first, last), inner)
    )
    assert wide.index.best - 1e-9 <= narrow.index.best
    assert narrow.index.worst <= wide.index.worst + 1e-9
    for harm, was in zip(narrow.harms, wide.harms, strict=True):
        assert was.residual.best - 1e-9 <= harm.residual.best
        assert harm.residual.worst <= was.residual.worst + 1e-9
    assert wide.completeness <= narrow.completeness + 1e-9


def _between(offered, first, last):
    return offered[first] if first == last else (offered[first], offered[last])


@given(cases(), st.data())
def test_35_what_is_known_to_be_a_small_gap_at_most_never_asks_for_more_than_proof(case, data):
    assert rank(small_gaps(case, data.draw).score) <= NOT_SHOWN


@given(cases(), st.data())
def test_36_a_documented_safe_or_minor_answer_never_makes_what_is_small_graver(case, data):
    before = small_gaps(case, data.draw)
    opened = [
        reading.question
        for reading in read_answers(before.content, before.assessment)
        if reading.is_open
    ]
    if not opened:
        return
    id_ = data.draw(st.sampled_from(sorted(opened)))
    offered = [grade for grade in case.content.questions[id_].grades if grade in SMALL]
    after = before.answered(id_, answer=data.draw(st.sampled_from(offered)), **PROVEN)
    assert rank(after.score) <= rank(before.score)
    assert_small_gaps_stay_small(after)


def assert_small_gaps_stay_small(case):
    links = {id_: len(found) for id_, found in case.content.links_of_harm.items()}
    for harm in case.score.harms:
        assert links[harm.id] > LINKS or not is_grave(harm.level.best)


@given(cases(), st.data())
def test_36_beside_bad_answers_it_makes_a_conclusion_graver_only_with_a_bad_answer_behind_the_harm(
    case, data
):
    opened = [one.question for one in read_answers(case.content, case.assessment) if one.is_open]
    if not opened:
        return
    id_ = data.draw(st.sampled_from(sorted(opened)))
    offered = [grade for grade in case.content.questions[id_].grades if grade in SMALL]
    after = case.answered(id_, answer=data.draw(st.sampled_from(offered)), **PROVEN).score
    if rank(after) > rank(case.score):
        raised = {harm.id for harm in after.harms if harm.asks_for_redesign}
        was = {harm.id: harm for harm in case.score.harms}
        assert after.conclusion == "redesign" and raised
        assert all(is_bad(was[id_].behind.best) for id_ in raised)


def six_ways():
    """A harm to life with six direct ways, each with one question."""
    ways = [f"r{place}" for place in range(6)]
    named = {"name": "x", "cite": CITE}
    harm = {**named, "scale": 4, "irremediability": 4, "why": "x", "rights": ()}
    fed = {"h": {"strength": "direct", "why": "x"}}
    register = Register.model_validate(
        {
            "harms": {"h": harm},
            "routes": {id_: {**named, "pillar": "protection", "leads_to": fed} for id_ in ways},
        }
    )
    asked = tuple(question(f"q_{id_}", id_, ("safe", "minor", "serious")) for id_ in ways)
    return Content(register, (checklist(asked),))


def test_six_small_gaps_reach_high_and_still_ask_for_no_redesign():
    content = six_ways()
    gaps = {id_: Answer(answer="minor", **PROVEN) for id_ in content.questions}
    measure = Assessment.model_validate({"measure": {"title": "x"}, "answers": gaps})
    small = score(content, measure)
    assert (small.level.best, small.conclusion) == ("high", "not-shown-safe")
    assert not small.harms[0].asks_for_redesign
    bad = score(content, measure.with_answer("q_r0", Answer(answer="serious", **PROVEN)))
    assert bad.conclusion == "redesign"
    assert LEVELS.index(bad.harms[0].level.best) >= LEVELS.index("high")
