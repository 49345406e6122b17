"""The laws of a comparison: no side is favoured, nothing is averaged away, what is claimed follows
from the results.
"""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.comparison.compare import Entry, compare
from impact_check.core.method.breakdown import breakdown
from impact_check.core.method.ordering import order_key
from impact_check.core.method.readings import read_answers
from impact_check.core.method.scoring import score, workings
from impact_check.core.model.assessment import Answer
from impact_check.files.assessments import load_assessment
from tests import examples
from tests.core import worked_example
from tests.core.generated import assessments, cases, contents
from tests.core.pairs import pairs, worsened

DRAWS = 12
MIRROR = {"less": "more", "more": "less", "mixed": "mixed", "equal": "equal"}


def compared(content, *assessments, **kw):
    return compare(
        content,
        [Entry(f"{place}.yaml", one, **kw) for place, one in enumerate(assessments)],
        draws=DRAWS,
        ways=DRAWS,
    )


def titled(assessment, title):
    return assessment.model_copy(
        update={"measure": assessment.measure.model_copy(update={"title": title})}
    )


@given(pairs())
def test_swapping_the_files_swaps_the_labels_and_nothing_else(pair):
    content, one, other = pair
    ahead, behind = compared(content, one, other).pairs[0], compared(content, other, one).pairs[0]
    swap = {"A": "B", "B": "A", "": ""}
    ordered = bool(ahead.order.decided_by)
    assert (swap[ahead.better], ahead.claim) == (behind.better, behind.claim)
    assert ahead.order.decided_by == behind.order.decided_by
    if ordered:
        assert swap[ahead.first] == behind.first
        assert ahead.numbers.first_always == behind.numbers.first_always
        assert ahead.numbers.draws_worst == behind.numbers.draws_worst
        assert ahead.harms == behind.harms
    turned = behind.open_points.share if ordered else 1 - behind.open_points.share
    assert ahead.open_points.share == pytest.approx(turned)
    turn = 1 if ordered else -1
    for group, same in zip(ahead.people.groups, behind.people.groups, strict=True):
        assert group.at_worst == (same.at_worst if ordered else MIRROR[same.at_worst])
        for harm, other_harm in zip(group.harms, same.harms, strict=True):
            assert (harm.change.best, harm.change.worst) == (
                turn * other_harm.change.best,
                turn * other_harm.change.worst,
            )
    shares = [
        (one.numbers.draws_best.worst_first.less, one.numbers.draws_best.worst_first.more)
        for one in (ahead, behind)
    ]
    assert shares[0] == (shares[1] if ordered else shares[1][::-1])


def said(pair, made):
    """All that a comparison of two says of them."""
    return [*made.headline, made.baseline, *pair.order.why, *pair.people.says, *pair.numbers.says]


@given(pairs())
def test_38_less_harm_is_said_only_where_order_and_completions_agree(pair):
    content, one, other = pair
    made = compared(content, one, other)
    found = made.pairs[0]
    measures = {row.label: row for row in made.measures}
    told = " ".join(said(found, made))
    if found.claim == "less":
        assert found.better == found.first and found.open_points.share > 0.6
        assert not any(row.too_little_known for row in measures.values())
        assert measures[found.first].rank < measures[found.second].rank
        assert f"({found.second}) does less harm" not in told and "cannot be said" not in told
    else:
        assert found.better == "" and "does less harm than" not in told
    assert ("It cannot be said yet" in told) == (found.claim == "cannot-say")


@given(pairs())
def test_37_shares_of_completions(pair):
    content, one, other = pair
    found = compared(content, one, other).pairs[0]
    shares = found.open_points.shares
    assert shares.less + shares.more + shares.equal == pytest.approx(1.0)
    assert found.open_points.share == pytest.approx(shares.less + shares.equal / 2)
    assert compared(content, one, one).pairs[0].open_points.share == 0.5


@given(st.data())
def test_37_a_measure_that_is_nowhere_worse_has_at_least_half_of_the_completions(data):
    """Answer by answer and fact by fact: what is open is the same question in both."""
    content = data.draw(contents())
    first = data.draw(assessments(content))
    found = compared(content, first, data.draw(worsened(content, first))).pairs[0]
    share = found.open_points.share
    assert (share if found.first == "A" else 1.0 - share) >= 0.5
    if found.claim == "less":
        assert found.better == "A"


@given(cases())
def test_equal_assessments_tie_and_nothing_differs(case):
    made = compared(case.content, case.assessment, titled(case.assessment, "another title"))
    pair = made.pairs[0]
    assert (
        made.nothing_differs
        and pair.claim == "level"
        and [one.rank for one in made.measures] == [1, 1]
    )
    assert "Nothing that counts differs" in made.headline[0]
    assert pair.people.nobody_loses and pair.people.nobody_gains
    assert pair.numbers.first_always.in_all and pair.numbers.second_always.in_all
    assert pair.numbers.draws_worst.index.equal == pair.numbers.draws_best.worst_first.equal == 1.0
    assert not (made.answers or made.safeguards or made.context)


@given(pairs())
def test_the_order_of_files_plays_no_part_in_the_ranks(pair):
    content, one, other = pair
    third = one.model_copy(update={"answers": other.answers})
    named = [
        titled(assessment, title) for assessment, title in ((one, "x"), (other, "y"), (third, "z"))
    ]
    forwards = {row.title: row.rank for row in compared(content, *named).measures}
    backwards = {row.title: row.rank for row in compared(content, *reversed(named)).measures}
    assert forwards == backwards


@given(pairs())
def test_ranks_are_the_methods_order(pair):
    content, one, other = pair
    keys = [order_key(score(content, assessment)) for assessment in (one, other)]
    made = compared(content, one, other)
    assert [row.rank for row in made.measures] == [
        1 + sum(key < mine for key in keys) for mine in keys
    ]


@given(pairs())
def test_gains_and_losses_are_the_difference_of_the_breakdowns(pair):
    content, one, other = pair
    made = compared(content, one, other)
    found = made.pairs[0]
    by_label = dict(zip("AB", (one, other), strict=True))
    borne = []
    for label in (found.first, found.second):
        parts = breakdown(content, workings(content, by_label[label]))
        borne.append(
            {
                (group.id, harm): (value.best, value.worst)
                for group in parts.groups
                for harm, value in group.harms
            }
        )
    ups = []
    for group in found.people.groups:
        for harm in group.harms:
            first, second = (values.get((group.id, harm.id), (0.0, 0.0)) for values in borne)
            expected = [a - b for a, b in zip(first, second, strict=True)]
            assert [harm.change.best, harm.change.worst] == pytest.approx(expected, abs=1e-12)
            ups += expected
    assert {id_ for id_, _ in (*borne[0], *borne[1])} == {group.id for group in found.people.groups}
    results = [score(content, by_label[label]) for label in (found.first, found.second)]
    for ours, theirs in zip(results[0].harms, results[1].harms, strict=True):
        ups += [
            ours.residual.best - theirs.residual.best,
            ours.residual.worst - theirs.residual.worst,
        ]
    assert found.people.nobody_loses == all(round(by, 6) <= 0 for by in ups)
    assert found.people.nobody_gains == all(round(by, 6) >= 0 for by in ups)


@given(pairs())
def test_25_shares_sum_to_one_and_agree_with_dominance(pair):
    content, one, other = pair
    found = compared(content, one, other).pairs[0]
    numbers = found.numbers
    assert not (numbers.second_always.in_all and found.better)
    for end, shares in (("worst", numbers.draws_worst), ("best", numbers.draws_best)):
        for each in (shares.worst_first, shares.index):
            assert each.less + each.more + each.equal == pytest.approx(1.0)
            assert not (getattr(numbers.first_always, end) and each.more)
            assert not (getattr(numbers.second_always, end) and each.less)


@given(pairs(), st.data())
def test_an_order_that_stays_however_stays_when_open_questions_are_answered(pair, data):
    content, one, other = pair
    found = compared(content, one, other).pairs[0]
    if not found.order.however:
        return
    by_label = dict(zip("AB", (one, other), strict=True))
    keys = [
        order_key(score(content, completed(content, by_label[label], data)))
        for label in (found.first, found.second)
    ]
    assert keys[0][1:] <= keys[1][1:]


def completed(content, assessment, data):
    for reading in read_answers(content, assessment):
        if reading.is_open and not reading.custom:
            grade = data.draw(st.sampled_from(content.questions[reading.question].grades))
            assessment = assessment.with_answer(
                reading.question, Answer(answer=grade, evidence="documented", source="s")
            )
    return assessment


@given(pairs())
def test_only_what_counts_is_listed_as_different(pair):
    content, one, other = pair
    made = compared(content, one, other)
    listed = {row.id: row for row in made.answers}
    states = [
        {reading.question: reading for reading in read_answers(content, each)}
        for each in (one, other)
    ]
    for id_ in content.questions:
        readings = [each.get(id_) for each in states]
        if any(reading is None for reading in readings) and any(readings):
            assert id_ in listed and "Not asked" in {cell.answer for cell in listed[id_].cells}
        if all(readings) and (readings[0].low, readings[0].high, readings[0].unproven) != (
            readings[1].low, readings[1].high, readings[1].unproven
        ):  # fmt: skip
            assert id_ in listed


CONTENT = worked_example.content()
A, B, C = (worked_example.assessment(name) for name in worked_example.NAMES)


def test_without_a_baseline_todays_law_and_practice_is_not_assessed():
    assert compared(CONTENT, A, B).baseline.startswith("Today's law and practice: not assessed.")
    entries = [Entry("a", A), Entry("b", B, is_baseline=True)]
    made = compare(CONTENT, entries, draws=DRAWS)
    assert "Today's law and practice is" in made.baseline and "not assessed" not in made.baseline
    assert "A does more harm than that." in made.baseline


def test_harms_stand_worst_first():
    rows = compared(CONTENT, A, B, C).harms
    tops = [max(round(cell.index.worst, 6) for cell in row.cells) for row in rows]
    assert tops == sorted(tops, reverse=True)


def test_the_sentence_on_numbers_is_the_share_of_draws():
    pair = compare(CONTENT, [Entry("a", A), Entry("b", C)], draws=200).pairs[0]
    shares, told = pair.numbers.draws_worst.worst_first, " ".join(pair.numbers.says)
    assert (shares.less, shares.more) == (1.0, 0.0)
    assert (
        f"{pair.first} comes out lower in every draw" in told
        or f"no harm is greater in {pair.first}" in told
    )


def test_a_made_up_measure_is_said_to_be_made_up():
    made_up = A.model_copy(update={"measure": A.measure.model_copy(update={"fictional": "yes"})})
    made = compared(CONTENT, made_up, B)
    assert [one.fictional for one in made.measures] == [True, False]
    assert any("fictional" in remark for remark in made.remarks)


def test_other_content_is_said():
    stamped = A.model_copy(
        update={
            "content": A.content.model_copy(update={"version": "2025.1", "digest": "sha256:00"})
        }
    )
    assert any(
        "different content" in one and "2025.1" in one
        for one in compared(CONTENT, stamped, B).remarks
    )
    assert not any("content" in one for one in compared(CONTENT, A, B).remarks)


def test_measures_of_different_kinds_say_that_questions_differ():
    made = compared(CONTENT, A, B)
    assert any("not asked the same questions" in one for one in made.remarks)
    assert not any("not asked the same" in one for one in compared(CONTENT, A, A).remarks)


def test_what_is_said_of_any_two_examples_never_contradicts_itself(content):
    files = sorted(examples.FOLDER.glob("*.yaml"))
    entries = [Entry(path.name, load_assessment(path, content).assessment) for path in files]
    made = compare(content, entries, draws=2)
    measures = {row.label: row for row in made.measures}
    claims = dict.fromkeys(("less", "level", "cannot-say"), 0)
    for pair in made.pairs:
        claims[pair.claim] += 1
        told = " ".join(said(pair, made._replace(headline=(), baseline="")))
        told += " ".join(pair.open_points.says)
        first, second = measures[pair.first], measures[pair.second]
        assert "does less harm" not in told  # said in the headline alone, where it is claimed
        if pair.claim == "less":
            assert not first.too_little_known and not second.too_little_known
            assert pair.open_points.share > 0.6 and "do not agree" not in told
        else:
            assert not pair.order.however_says and "is firm" not in told
        if first.too_little_known or second.too_little_known:
            assert pair.claim == "cannot-say" and "Too little is known" in told
    assert claims["less"] and claims["cannot-say"]
    blank = measures[next(row.label for row in made.measures if row.file == "toluca-raid.yaml")]
    assert blank.too_little_known
    assert all(row.rank < blank.rank for row in made.measures if not row.too_little_known)


def test_a_file_without_a_digest_is_not_said_to_be_of_other_content():
    """The shipped examples name the version of their content only."""
    content = replace(CONTENT, version="7", digest="sha256:11")
    stamp = A.content.model_copy(update={"version": "7", "digest": "sha256:11"})
    with_digest = A.model_copy(update={"content": stamp})
    without = B.model_copy(update={"content": stamp.model_copy(update={"digest": ""})})
    assert not any("content" in one for one in compared(content, with_digest, without).remarks)
    old = B.model_copy(update={"content": stamp.model_copy(update={"digest": "sha256:00"})})
    assert any("different content" in one for one in compared(content, with_digest, old).remarks)
    assert any("different content" in one for one in compared(content, old, without).remarks)
    assert any("other content" in one for one in compared(content, old, old).remarks)
