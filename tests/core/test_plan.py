"""The laws of the plan over generated registers and assessments: every number that it shows is one
that scoring gives.
"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.method.scoring import score, workings
from impact_check.core.model.assessment import Commitment, Involvement
from impact_check.core.model.base import GRADES, LEVELS, STATUSES, WHENS
from impact_check.core.plan.adopted import is_overdue
from impact_check.core.plan.adoption import adopt
from impact_check.core.plan.groups import grouped
from impact_check.core.plan.plan import plan
from impact_check.core.plan.suggestions import candidates, suggestions
from impact_check.errors import ImpactCheckError
from tests.core.generated import Case, cases, never_worse

FULL = {"status": "verified", "source": "s", "verifier": "somebody independent"}
DAY = date(2026, 6, 1)


def made(case: Case, day=DAY):
    return plan(case.content, case.assessment, day=day)


def with_commitments(case: Case, commitments) -> Case:
    return case.changed(commitments=commitments)


def worst(case: Case) -> dict[str, float]:
    return {harm.id: harm.residual.worst for harm in case.score.harms}


def fixed_somewhere(case: Case, data: st.DataObject) -> Case:
    ids = sorted(case.assessment.answers)
    fixed = data.draw(st.lists(st.sampled_from(ids), unique=True)) if ids else []
    answers = {
        id_: one.model_copy(update={"fixed_by": "a law"}) if id_ in fixed else one
        for id_, one in case.assessment.answers.items()
    }
    return case.changed(answers=answers)


def matches(changes, before: dict[str, float], after: dict[str, float]) -> bool:
    """Whether the changes are the harms that differ, from and to the values given."""
    shown = {one.harm: (one.before, one.after) for one in changes}
    real = {id_: (before[id_], after[id_]) for id_ in before if before[id_] - after[id_] > 1e-9}
    return all(
        shown.get(id_, (None, None)) == pytest.approx(pair, abs=1e-9) for id_, pair in real.items()
    ) and all(before[id_] - after[id_] > -1e-9 for id_ in shown)


@given(cases())
def test_what_is_shown_if_verified_is_what_scoring_the_changed_assessment_gives(case):
    before = worst(case)
    found = {id_ for id_, value in before.items() if round(value, 6) >= 20}
    for one in made(case).suggested:
        after = worst(
            with_commitments(case, {**case.assessment.commitments, one.id: Commitment(**FULL)})
        )
        kept = [id_ for id_ in before if id_ in found]
        assert matches(
            one.if_verified, {id_: before[id_] for id_ in kept}, {id_: after[id_] for id_ in kept}
        )
        assert one.effect == pytest.approx(sum(before[id_] - after[id_] for id_ in kept), abs=1e-7)
    for one in made(case).adopted:
        lifted = case.assessment.commitments[one.id].model_copy(update=FULL)
        after = worst(with_commitments(case, {**case.assessment.commitments, one.id: lifted}))
        assert matches(one.if_verified, before, after)


@given(cases())
def test_what_an_adopted_one_changes_now_is_the_score_with_and_without_it(case):
    for one in made(case).adopted:
        rest = {id_: other for id_, other in case.assessment.commitments.items() if id_ != one.id}
        assert matches(one.now, worst(with_commitments(case, rest)), worst(case))
        assert one.changes_now and one.changes_if_verified


@given(cases())
def test_the_outlook_is_what_scoring_gives(case):
    shown = made(case)
    assert (shown.outlook[0].level, shown.outlook[0].index) == (case.score.level, case.score.index)
    lifted = {id_: one.model_copy(update=FULL) for id_, one in case.assessment.commitments.items()}
    everything = {
        **lifted,
        **{one.id: Commitment(**FULL) for one in (*shown.suggested, *shown.together)},
    }
    expected = [lifted] if lifted else []
    expected += [everything] if len(everything) > len(lifted) else []
    assert len(shown.outlook) == 1 + len(expected)
    for ahead, commitments in zip(shown.outlook[1:], expected, strict=True):
        result = with_commitments(case, commitments).score
        assert (ahead.level, ahead.conclusion) == (result.level, result.conclusion)
        assert (ahead.index.best, ahead.index.worst) == pytest.approx(
            (result.index.best, result.index.worst), abs=1e-9
        )


@given(cases())
def test_nothing_of_the_register_is_left_that_could_lower_a_harm_found(case):
    """With all candidates verified, no further safeguard of the register lowers a harm that is
    Moderate or worse today.
    """
    shown = made(case)
    found = {harm.id for harm in case.score.harms if harm.level.worst != "low"}
    everything = {
        **case.assessment.commitments,
        **{one.id: Commitment(**FULL) for one in (*shown.suggested, *shown.together)},
    }
    rest = {
        id_: Commitment(**FULL)
        for id_ in case.content.register.mitigations
        if id_ not in everything
    }
    before, after = (
        worst(with_commitments(case, one)) for one in (everything, {**everything, **rest})
    )
    assert all(after[id_] == pytest.approx(before[id_], abs=1e-9) for id_ in found)


@given(cases())
def test_suggestions_stand_in_the_order_of_their_effect(case):
    shown = made(case)
    effects = [round(one.effect, 9) for one in shown.suggested]
    assert effects == sorted(effects, reverse=True) and all(one > 0 for one in effects)
    assert all(one.effect == 0 for one in shown.together)
    assert set(shown.firm) | set(shown.uncertain) == set(shown.suggested)
    assert not {one.id for one in (*shown.suggested, *shown.together)} & set(
        case.assessment.commitments
    )
    of_worth = suggestions(case.content, case.assessment, workings(case.content, case.assessment))
    assert [one.id for one in of_worth] == [one.id for one in shown.suggested]


@given(cases())
def test_what_another_covers_adds_nothing_to_it(case):
    for one in made(case).suggested:
        for other in one.instead_of:
            first = {**case.assessment.commitments, other: Commitment(**FULL)}
            assert (
                with_commitments(case, {**first, one.id: Commitment(**FULL)}).score
                == with_commitments(case, first).score
            )


@given(cases(), st.data())
def test_adopting_never_raises_anything_and_a_firmer_status_neither(case, data):
    ids = sorted(case.content.register.mitigations)
    if not ids:
        return
    id_ = data.draw(st.sampled_from(ids))
    free = case.changed(
        commitments={one: other for one, other in case.assessment.commitments.items() if one != id_}
    )
    previous = free.score
    for status in STATUSES:
        case_now = Case(
            case.content,
            adopt(case.content, free.assessment, id_, {**FULL, "status": status}).assessment,
        )
        assert never_worse(case_now.score, previous)
        previous = case_now.score


@given(cases(), st.data())
def test_fixed_answers_are_left_alone_and_lock_harm_in(case, data):
    confirmed = (
        {"affected": "yes", "agrees": "yes"},
    )  # else no answer on involvement can be put right
    case = fixed_somewhere(
        case.changed(involvement=tuple(Involvement(**one) for one in confirmed)), data
    )
    fixed = {id_ for id_, one in case.assessment.answers.items() if one.fixed_by}
    found = candidates(case.content, case.assessment, workings(case.content, case.assessment))
    assert not {target for one in found for target in one.targets} & fixed
    shown = made(case)
    assert {one.question for one in shown.fixed} == fixed
    rest = {
        id_: {"answer": "safe", "evidence": "documented", "source": "s"}
        for id_ in case.content.questions
        if id_ not in fixed
    }
    righted = case
    for id_, fields in rest.items():
        righted = righted.answered(id_, **fields)
    if fixed:
        values = worst(righted)
        assert {one.harm for one in shown.kept} == {
            id_ for id_, value in values.items() if round(value, 6) >= 20
        }
        assert all(one.index == pytest.approx(values[one.harm], abs=1e-9) for one in shown.kept)
        assert all(
            shown.kept[i].index >= shown.kept[i + 1].index - 1e-6
            for i in range(len(shown.kept) - 1)
        )
    else:
        assert shown.kept == ()


@given(cases())
def test_the_sentence_on_the_level_is_true(case):
    shown = made(case)
    now, last = shown.outlook[0].level.worst, shown.outlook[-1].level.worst
    said = " ".join(shown.design)
    if len(shown.outlook) == 1 or now == "low":
        assert said == ""
    else:
        assert ("cannot bring the level down" in said) == (now == last)
        assert ("would bring the level" in said) == (LEVELS.index(last) < LEVELS.index(now))
        assert ("not met, and no safeguard meets one" in said) == bool(case.score.not_met)


@given(cases(), st.data())
def test_urgency_comes_first_and_groups_hold_everything_once(case, data):
    dues = st.one_of(st.just(""), st.dates(DAY - timedelta(9), DAY + timedelta(9)))
    dated = {
        id_: one.model_copy(
            update={"due": data.draw(dues), "when": data.draw(st.sampled_from(("", *WHENS)))}
        )
        for id_, one in case.assessment.commitments.items()
    }
    shown = made(with_commitments(case, dated))
    keys = [(not one.overdue, one.due or "9999") for one in shown.adopted]
    assert keys == sorted(keys)
    assert {one.id for one in shown.overdue} == {
        id_ for id_, one in dated.items() if is_overdue(one, DAY)
    }
    for by in ("when", "addressee", "owner"):
        inside = [one.id for group in grouped(shown, by) for one in group.safeguards]
        assert sorted(inside) == sorted(
            one.id for one in (*shown.adopted, *shown.suggested, *shown.together)
        )


OVERDUE = [
    ("planned", DAY - timedelta(1), True),
    ("planned", DAY, False),
    ("planned", DAY + timedelta(1), False),
    ("funded", DAY - timedelta(1), True),
    ("in-place", DAY - timedelta(1), False),
    ("verified", DAY - timedelta(400), False),
    ("planned", "", False),
]


@pytest.mark.parametrize(("status", "due", "overdue"), OVERDUE)
def test_overdue_at_the_day_itself(status, due, overdue):
    one = Commitment(status=status, due=due)
    assert is_overdue(one, DAY) == overdue
    assert not is_overdue(one, None)


def small(**commitment) -> Case:
    from impact_check.core.model.assessment import Assessment
    from impact_check.core.model.content import Content
    from impact_check.core.model.register import Register
    from tests.core import generated

    register = Register.model_validate(
        {
            "harms": {
                "h": {
                    "name": "Harm",
                    "scale": 4,
                    "irremediability": 4,
                    "why": "x",
                    "cite": generated.CITE,
                }
            },
            "routes": {
                "r": {
                    "name": "r",
                    "pillar": "protection",
                    "leads_to": {"h": {"strength": "direct", "why": "x"}},
                    "cite": generated.CITE,
                }
            },
            "mitigations": {
                "m": {
                    "text": "m",
                    "targets": {"q": "safe"},
                    "who": "the police",
                    "when": "before-launch",
                    "in_place_means": "x",
                    "verify": "x",
                    "cite": generated.CITE,
                }
            },
        }
    )
    content = Content(register, (generated.checklist((generated.question("q", "r", GRADES),)),))
    plain = {
        "measure": {"title": "x", "actor": "The actor", "stage": "running"},
        "answers": {"q": {"answer": "harmful", "evidence": "documented", "source": "s"}},
        "commitments": {"m": commitment} if commitment else {},
    }
    return Case(content, Assessment.model_validate(plain))


def test_the_floor_is_named_where_it_binds():
    (one,) = made(small()).suggested
    assert one.changes_if_verified == (
        "Harm: Severe to Moderate at worst (90 to 36; what is left cannot be undone)",
    )
    assert one.effect == pytest.approx(90 - 36)


MISSING = [
    (
        {"status": "planned"},
        "not counted: no source",
        ("putting it", "a plan does not count at all", "somebody independent"),
        "it has no source",
    ),
    (
        {"status": "planned", "source": "s"},
        "planned",
        ("putting it", "somebody independent"),
        "a plan alone does not count",
    ),
    (
        {"status": "funded", "held": "yes"},
        "funded",
        ("putting it", "somebody independent"),
        "Harm: Severe to High at worst (90 to 68)",
    ),
    (
        {"status": "in-place"},
        "funded",
        ("counts one status lower", "somebody independent"),
        "(90 to 68)",
    ),
    ({"status": "verified", "source": "s"}, "in place", ("somebody independent",), "(90 to 36)"),
    (
        {"status": "verified", "source": "s", "verifier": "the actor"},
        "in place",
        ("(the actor carries out",),
        "(90 to 36)",
    ),
    (
        {**FULL, "status": "in-place"},
        "in place",
        ("the check by somebody independent",),
        "(90 to 36)",
    ),
    ({**FULL}, "verified", (), "(90 to 36; what is left"),
]


@pytest.mark.parametrize(("commitment", "counted_as", "missing", "now"), MISSING)
def test_what_counts_and_what_is_missing(commitment, counted_as, missing, now):
    (one,) = made(small(**commitment)).adopted
    assert one.counted_as == counted_as
    assert len(one.missing) == len(missing) and all(
        says in told for says, told in zip(missing, one.missing, strict=True)
    )
    assert now in one.changes_now[0]


def test_what_belongs_before_the_launch_is_late_once_the_measure_runs():
    case = small(status="funded")
    assert made(case).adopted[0].late == "belongs before launch, but the measure is running"
    ahead = case.changed(measure=case.assessment.measure.model_copy(update={"stage": "proposed"}))
    assert made(ahead).adopted[0].late == ""
    assert made(small(status="in-place")).adopted[0].late == ""


def test_adopting_changes_only_the_fields_given():
    case = small(status="funded", owner="a role", note="kept")
    done = adopt(case.content, case.assessment, "m", {"status": "in-place", "due": "2026-06-01"})
    after = done.assessment.commitments["m"]
    assert (after.status, after.owner, after.note, after.due) == ("in-place", "a role", "kept", DAY)
    assert done.changed == ("status: in-place (was funded)", "due: 2026-06-01") and not done.is_new
    assert adopt(case.content, done.assessment, "m", {"status": "in-place"}).changed == ()
    cleared = adopt(
        case.content, done.assessment, "m", {"due": "", "owner": ""}
    ).assessment.commitments["m"]
    assert (cleared.due, cleared.owner) == ("", "")
    new = adopt(small().content, small().assessment, "m", {})
    assert new.is_new and new.assessment.commitments["m"].status == "planned"


def test_an_own_safeguard_can_be_changed_and_keeps_its_text():
    case = small()
    own = Commitment.model_validate(
        {"status": "planned", "text": "Mine", "targets": {"q": "minor"}}
    )
    case = with_commitments(case, {"mine": own})
    done = adopt(case.content, case.assessment, "mine", {"status": "funded"})
    assert done.text == "Mine" and done.assessment.commitments["mine"].targets == {"q": "minor"}


def test_a_safeguard_that_the_register_does_not_know_is_shown_and_counts_for_nothing():
    case = with_commitments(
        small(), {"gone": Commitment(status="verified", source="s", verifier="v")}
    )
    (one,) = made(case).adopted
    assert (one.text, one.changes_now) == (
        "gone",
        ("nothing: the register used here does not know it",),
    )


WRONG = [
    ("n", {}, "there is no safeguard 'n'"),
    ("m", {"status": "done"}, "use one of planned, funded, in-place, verified"),
    ("m", {"when": "soon"}, "use one of before-print"),
    ("m", {"due": "2026-02-30"}, "must be a day that exists"),
    ("m", {"due": "20260601"}, "must be a day that exists"),
    ("m", {"owner": "a\nb"}, "must be one line"),
    ("m", {"owner": "\udcff"}, "must be one line"),
    ("m", {"source": "x" * 2001}, "must be one line"),
]


@pytest.mark.parametrize(("id_", "fields", "says"), WRONG)
def test_adopting_said_wrong(id_, fields, says):
    case = small()
    with pytest.raises(ImpactCheckError, match=says):
        adopt(case.content, case.assessment, id_, fields)


def test_a_score_of_the_plan_is_the_score_of_the_assessment(content):
    from impact_check.files.assessments import load_assessment
    from tests import examples

    for path in examples.FILES:
        assessment = load_assessment(path, content).assessment
        assert plan(content, assessment).outlook[0].index == score(content, assessment).index
