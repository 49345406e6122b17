"""The laws of the method (its section 9) over generated registers and assessments; the number of
each law is in its test's name.
"""

import math

from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.method.breakdown import breakdown
from impact_check.core.method.numbers import DEFAULTS, worst_first
from impact_check.core.method.ordering import order_key
from impact_check.core.method.readings import read_answers
from impact_check.core.method.required import required_routes
from impact_check.core.method.scoring import Interval, score, workings
from impact_check.core.model.assessment import Answer, Context, Fact
from impact_check.core.model.base import CONFIDENCES, GRADES, LEVELS
from impact_check.core.model.content import Content
from tests.core import generated
from tests.core.generated import Case, cases, line_ranks, never_worse, numbers_of, words_of

SHARES = st.lists(st.floats(0, 1), max_size=8)
PROVEN = {"evidence": "documented", "source": "s"}


@given(SHARES, st.randoms())
def test_01_order_does_not_matter_to_the_last_bit(values, shuffler):
    shuffled = values[:]
    shuffler.shuffle(shuffled)
    assert worst_first(shuffled) == worst_first(values)


@given(SHARES, st.integers(0, 5))
def test_01_zeros_change_nothing(values, zeros):
    assert worst_first(values + [0.0] * zeros) == worst_first(values)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_01_at_least_the_worst_at_most_one(values):
    assert max(values) - 1e-12 <= worst_first(values) <= 1


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=8))
def test_01_no_cliffs(pairs):
    one, other = [a for a, _ in pairs], [b for _, b in pairs]
    largest = max(abs(a - b) for a, b in pairs)
    assert abs(worst_first(one) - worst_first(other)) <= 1.5 * largest + 1e-12


@given(cases(), st.data())
def test_02_a_worse_answer_never_lowers(case, data):
    id_ = data.draw(st.sampled_from(sorted(case.content.questions)))
    options = case.content.questions[id_].grades
    place = data.draw(st.integers(0, len(options) - 2))
    rest = {"evidence": data.draw(st.sampled_from(generated.EVIDENCE)), "source": "s"}
    better = case.answered(id_, answer=options[place], **rest).score
    worse = case.answered(id_, answer=options[place + 1], **rest).score
    assert never_worse(better, worse)


@given(cases(), st.data())
def test_03_unknown_is_never_better_at_worst_nor_worse_at_best(case, data):
    id_ = data.draw(st.sampled_from(sorted(case.content.questions)))
    grade = data.draw(st.sampled_from(case.content.questions[id_].grades))
    known = case.answered(id_, answer=grade, **PROVEN).score
    unknown = case.answered(id_, answer="unknown").score
    assert unknown.index.worst >= known.index.worst - 1e-9
    assert unknown.index.best <= known.index.best + 1e-9


@given(cases(), st.data())
def test_04_evidence_never_raises(case, data):
    id_ = data.draw(st.sampled_from(sorted(case.content.questions)))
    grade = data.draw(st.sampled_from(case.content.questions[id_].grades))
    without = case.answered(id_, answer=grade, evidence="none").score
    documented = case.answered(id_, answer=grade, **PROVEN).score
    corroborated = case.answered(id_, answer=grade, evidence="corroborated", source="s").score
    assert never_worse(documented, without)
    assert numbers_of(corroborated) == numbers_of(documented)


@given(cases())
def test_05_best_is_at_most_worst(case):
    result = case.score
    assert -1e-9 <= result.index.best <= result.index.worst + 1e-9 <= 100 + 1e-6
    assert LEVELS.index(result.level.best) <= LEVELS.index(result.level.worst)
    for harm in result.harms:
        assert harm.residual.best <= harm.residual.worst + 1e-9
        assert LEVELS.index(harm.level.best) <= LEVELS.index(harm.level.worst)
    assert result.evidenced <= result.completeness + 1e-12 <= 1 + 1e-9


@given(cases(), st.data())
def test_06_answering_what_is_open_stays_inside_the_interval(case, data):
    before, closed = case.score, case
    for reading in read_answers(case.content, case.assessment):
        if reading.is_open:
            grade = data.draw(st.sampled_from(case.content.questions[reading.question].grades))
            closed = closed.answered(reading.question, answer=grade, **PROVEN)
    after = closed.score
    assert before.index.best - 1e-9 <= after.index.best
    assert after.index.worst <= before.index.worst + 1e-9


@given(cases())
def test_06_both_ends_are_attained_by_answers(case):
    """With a known context the ends of the open questions are what the best and the worst answers
    give.
    """
    known = {
        kind: {id_: Fact(value="yes") for id_ in getattr(case.content.register, kind)}
        for kind in ("features", "groups")
    }
    case = case.changed(context=Context(**known, scope=2), commitments={})
    readings = [one for one in read_answers(case.content, case.assessment) if one.is_open]
    best = worst = case
    for reading in readings:
        grades = case.content.questions[reading.question].grades
        best = best.answered(reading.question, answer=grades[0], **PROVEN)
        worst = worst.answered(reading.question, answer=grades[-1], **PROVEN)
    assert best.score.index.best == case.score.index.best
    assert worst.score.index.worst == case.score.index.worst


@given(cases(), st.randoms())
def test_07_order_in_the_files_plays_no_part(case, shuffler):
    def shuffled(mapping):
        items = list(mapping.items())
        shuffler.shuffle(items)
        return dict(items)

    register = case.content.register
    kinds = {kind: shuffled(getattr(register, kind)) for kind in type(register).model_fields}
    questions = [one.model_dump(by_alias=True) for one in case.content.questions.values()]
    shuffler.shuffle(questions)
    content = Content(register.model_copy(update=kinds), (generated.checklist(tuple(questions)),))
    assessment = case.assessment.model_copy(
        update={
            name: shuffled(getattr(case.assessment, name)) for name in ("answers", "commitments")
        }
    )
    one, other = score(case.content, case.assessment), score(content, assessment)
    assert one == other
    made, remade = workings(case.content, case.assessment), workings(content, assessment)
    assert breakdown(case.content, made) == breakdown(content, remade)


def with_question(content: Content, route: str, offered: tuple[str, ...]) -> Content:
    questions = [one.model_dump(by_alias=True) for one in content.questions.values()]
    added = generated.question("q_added", route, offered)
    return Content(content.register, (generated.checklist((*questions, added)),))


@given(cases(), st.data())
def test_08_adding_a_question_never_lowers(case, data):
    route = data.draw(st.sampled_from(sorted(case.content.register.routes)))
    content = with_question(case.content, route, GRADES)
    grade = data.draw(st.sampled_from((*GRADES, None)))
    more = Case(content, case.assessment)
    more = more.answered("q_added", answer=grade, **PROVEN) if grade else more
    if grade is None or route in required_routes(case.content, case.assessment.context):
        assert more.score.index.worst >= case.score.index.worst - 1e-9


@given(cases(), st.data())
def test_08_an_unanswered_custom_question_changes_nothing(case, data):
    route = data.draw(st.sampled_from(sorted(case.content.register.routes)))
    extended = extension(case.content, route)
    assert score(extended, case.assessment) == case.score
    answered = Case(extended, case.assessment).answered("own_q", answer="harmful", **PROVEN).score
    assert never_worse(case.score, answered)


def extension(content: Content, route: str) -> Content:
    from impact_check.core.model.content_files import ExtensionFile

    own = generated.question("own_q", route, GRADES)
    data = {"impact_check": "extension/1", "prefix": "own", "name": "Own", "questions": (own,)}
    return content.with_extension(ExtensionFile.model_validate(data))


@given(cases(), st.data())
def test_09_padding_with_safe_answers_changes_nothing(case, data):
    route = data.draw(st.sampled_from(sorted(case.content.register.routes)))
    padded = (
        Case(extension(case.content, route), case.assessment)
        .answered("own_q", answer="safe", **PROVEN)
        .score
    )
    if route in required_routes(case.content, case.assessment.context):
        assert padded == case.score
    else:
        assert numbers_of(padded) == numbers_of(case.score)
        assert padded.contradictions != case.score.contradictions


@given(cases(), st.data())
def test_10_repeating_a_question_changes_nothing(case, data):
    id_ = data.draw(st.sampled_from(sorted(case.content.questions)))
    one = case.content.questions[id_]
    copy = {**one.model_dump(by_alias=True), "id": "q_again", "red_line": None}
    questions = [each.model_dump(by_alias=True) for each in case.content.questions.values()]
    register = case.content.register
    promised = {
        name: each.model_copy(
            update={
                "targets": {
                    **each.targets,
                    **({"q_again": each.targets[id_]} if id_ in each.targets else {}),
                }
            }
        )
        for name, each in register.mitigations.items()
    }
    content = Content(
        register.model_copy(update={"mitigations": promised}),
        (generated.checklist((*questions, copy)),),
    )
    twice = Case(content, case.assessment)
    if id_ in case.assessment.answers and not needs_statement(case, id_):
        fields = case.assessment.answers[id_].model_dump()
        if one.red_line is not None and fields["answer"] == "not-applicable":
            fields["answer"] = "unknown"
        twice = twice.answered("q_again", **fields)
    if id_ in case.assessment.answers and needs_statement(case, id_):
        return
    assert numbers_of(twice.score) == numbers_of(case.score)


def needs_statement(case: Case, id_: str) -> bool:
    line = case.content.questions[id_].red_line
    return line is not None and case.content.register.red_lines[line].needs_statement == "yes"


@given(cases(), st.data())
def test_11_a_documented_no_drops_the_route_and_a_bare_no_does_not(case, data):
    feature = data.draw(st.sampled_from(generated.FEATURES))
    only = [
        id_ for id_, route in case.content.register.routes.items() if route.features == (feature,)
    ]
    answers = {
        id_: one
        for id_, one in case.assessment.answers.items()
        if case.content.questions[id_].route not in only
    }
    context = case.assessment.context.model_copy(update={"source": "", "held": "no"})

    def with_feature(fact):
        features = {**context.features, feature: fact}
        return case.changed(
            answers=answers, context=context.model_copy(update={"features": features})
        )

    documented, bare, unknown = (
        with_feature(one)
        for one in (Fact(value="no", source="s"), Fact(value="no"), Fact(value="unknown"))
    )
    assert not set(only) & required_routes(case.content, documented.assessment.context)
    assert numbers_of(bare.score) == numbers_of(unknown.score)
    assert never_worse(documented.score, bare.score) or documented.score.not_covered


@given(cases(), st.data())
def test_12_an_unearned_not_applicable_equals_unknown(case, data):
    id_ = data.draw(st.sampled_from(sorted(case.content.questions)))
    unknown = case.answered(id_, answer="unknown").score
    bare = case.answered(id_, answer="not-applicable", reason="because").score
    assert (numbers_of(bare), words_of(bare)) == (numbers_of(unknown), words_of(unknown))
    earned = case.answered(id_, answer="not-applicable", reason="because", **PROVEN).score
    if case.content.questions[id_].red_line is not None:
        assert (numbers_of(earned), line_ranks(earned)) == (
            numbers_of(unknown),
            line_ranks(unknown),
        )
    else:
        assert never_worse(earned, unknown)


@given(cases(), st.data())
def test_13_leaving_a_question_unasked_never_helps_the_worst_case(case, data):
    if not case.assessment.answers:
        return
    id_ = data.draw(st.sampled_from(sorted(case.assessment.answers)))
    rest = {other: one for other, one in case.assessment.answers.items() if other != id_}
    if case.content.questions[id_].route in required_routes(case.content, case.assessment.context):
        assert case.changed(answers=rest).score.index.worst >= case.score.index.worst - 1e-9


@given(cases(), st.data())
def test_14_a_safeguard_never_raises_and_a_firmer_status_neither(case, data):
    from impact_check.core.model.assessment import Commitment

    bare = case.changed(commitments={}).score
    assert [round(one, 9) for one in (bare.index.best, bare.index.worst)] == [
        round(one, 9) for one in (case.score.inherent_index.best, case.score.inherent_index.worst)
    ]
    if not case.content.register.mitigations:
        return
    id_ = data.draw(st.sampled_from(sorted(case.content.register.mitigations)))
    others = {other: one for other, one in case.assessment.commitments.items() if other != id_}
    before = case.changed(commitments=others).score
    for status in generated.STATUSES:
        one = Commitment(status=status, source="s", verifier="somebody else")
        after = case.changed(commitments={**others, id_: one}).score
        assert never_worse(after, before)
        before = after


@given(cases())
def test_15_planned_safeguards_do_not_move_the_worst_case(case):
    planned = {
        id_: one.model_copy(update={"status": "planned", "source": "s"})
        for id_, one in case.assessment.commitments.items()
    }
    assert (
        case.changed(commitments=planned).score.index.worst
        == case.changed(commitments={}).score.index.worst
    )


@given(cases())
def test_16_a_safeguard_changes_no_harm_that_it_does_not_address(case):
    for id_ in case.assessment.commitments:
        mitigation = case.content.register.mitigations[id_]
        fed = {
            harm
            for question in mitigation.targets
            for harm in case.content.route_of(question).leads_to
        }
        addressed = fed & set(mitigation.harms) if mitigation.harms else fed
        without = {other: one for other, one in case.assessment.commitments.items() if other != id_}
        for one, other in zip(
            case.score.harms, case.changed(commitments=without).score.harms, strict=True
        ):
            assert one.id in addressed or one.residual == other.residual


@given(cases())
def test_17_never_below_the_floor(case):
    firm = {"status": "verified", "source": "s", "verifier": "somebody else"}
    best = {id_: one.model_copy(update=firm) for id_, one in case.assessment.commitments.items()}
    for harm in case.changed(commitments=best).score.harms:
        floor = DEFAULTS.floors[case.content.register.harms[harm.id].irremediability - 1]
        assert harm.residual.worst >= floor * harm.inherent.worst - 1e-9
        assert harm.residual.best >= floor * harm.inherent.best - 1e-9


@given(cases(), st.data())
def test_18_red_lines(case, data):
    carriers = [one for one in case.content.questions.values() if one.red_line is not None]
    if not carriers:
        return
    one = data.draw(st.sampled_from(carriers))
    line = case.content.register.red_lines[one.red_line]
    perfect = case
    for id_, question in case.content.questions.items():
        perfect = perfect.answered(id_, answer=question.grades[0], **PROVEN)
    perfect = perfect.changed(involvement=case.assessment.involvement[:0])
    crossed = perfect.answered(one.id, answer=line.from_grade, **PROVEN).score
    assert crossed.conclusion == "stop"
    assert (crossed.level.best, crossed.level.worst) == ("severe", "severe")
    for fields in (
        {"answer": "unknown"},
        {"answer": "safe", "evidence": "none"},
        {"answer": "not-applicable", "reason": "x", **PROVEN},
    ):
        result = perfect.answered(one.id, **fields).score
        assert line_ranks(result)[one.red_line] == 1
        assert result.conclusion == "not-shown-safe"
    if line.needs_statement == "no":
        alone = [each for each in carriers if each.red_line == one.red_line]
        assert all(
            each.id == one.id or line_ranks(perfect.score)[one.red_line] == 0 for each in alone
        )


@given(cases())
def test_19_the_measure_is_at_most_one_level_above_its_worst_harm(case):
    result = case.score
    worst = max(LEVELS.index(harm.level.worst) for harm in result.harms)
    assert worst <= LEVELS.index(result.index_level.worst) <= worst + 1


@given(cases())
def test_19_contributing_routes_alone_never_make_a_harm_severe(case):
    register = case.content.register
    direct = {
        harm
        for route in case.content.asked_routes.values()
        for harm, link in route.leads_to.items()
        if link.strength == "direct"
    }
    for harm in case.score.harms:
        assert harm.id in direct or harm.level.worst != "severe"
    assert set(register.harms) >= direct


@given(cases())
def test_20_no_part_is_above_the_whole(case):
    made = workings(case.content, case.assessment)
    parts, whole = breakdown(case.content, made), case.score.index
    for one in (*parts.groups, *parts.rights, *parts.pillars):
        assert one.index.best <= one.index.worst + 1e-9
        assert one.index.worst <= whole.worst + 1e-9
        assert one.index.best <= whole.best + 1e-9


@given(cases())
def test_21_points_add_up_to_the_index(case):
    made = workings(case.content, case.assessment)
    points = breakdown(case.content, made).points
    assert math.isclose(
        math.fsum(one.points for one in points), case.score.index.worst, abs_tol=1e-9
    )
    readings = {one.question: one for one in read_answers(case.content, case.assessment)}
    for one in points:
        reading = readings[one.question]
        assert one.points >= 0
        assert reading.high > 0 or reading.unproven or reading.is_open or one.points < 1e-12
        assert one.harm in case.content.route_of(one.question).leads_to


@given(cases())
def test_22_unknown_context_never_lowers_the_worst_nor_raises_the_best(case):
    result = case.score
    blank = case.changed(context=Context()).score
    assert blank.index.worst >= result.index.worst - 1e-9
    assert (
        blank.index.best <= result.index.best + 1e-9
        or result.contradictions == ()
        or blank.index.best <= result.index.best + 1e-9
    )


@given(cases(), st.integers(1, 3))
def test_22_larger_scope_never_lowers(case, scope):
    def scoped(value):
        return case.changed(
            context=case.assessment.context.model_copy(update={"scope": value})
        ).score

    assert never_worse(scoped(scope), scoped(scope + 1))


@given(cases())
def test_23_a_short_checklist_and_one_that_asks_everything_agree(case):
    """Writing `unknown` at every question that is asked gives the same result as leaving them
    out.
    """
    full = case
    for reading in read_answers(case.content, case.assessment):
        if reading.state == "unanswered":
            full = full.answered(reading.question, answer="unknown")
    assert full.score == case.score


@given(cases())
def test_29_certainty_only_rates_down(case):
    result = case.score
    assert CONFIDENCES.index(result.certainty.level) <= CONFIDENCES.index("high")
    assert (result.certainty.level == "high") == (not result.certainty.doubts)
    unsure = case.changed(answers={}, assessors=(), involvement=()).score
    assert CONFIDENCES.index(unsure.certainty.level) <= CONFIDENCES.index(result.certainty.level)


@given(cases())
def test_ordering_never_uses_the_index(case):
    result = case.score
    key = order_key(result)
    assert key.conclusion == ("monitor", "mitigate", "not-shown-safe", "redesign", "stop").index(
        result.conclusion
    )
    assert order_key(result._replace(index=Interval(1.0, 2.0))) == key


@given(cases(), st.data())
def test_33_no_free_move_gets_below_an_honest_bad_answer(case, data):
    """However a bad answer is hidden for free, the worst level does not fall and the conclusion
    stays at not shown safe or worse.
    """
    asked = [
        one
        for one in read_answers(case.content, case.assessment)
        if one.state == "answered" and not one.custom
    ]
    if not asked:
        return
    hidden = data.draw(st.sampled_from(asked))
    honest = case.score
    rest = {id_: one for id_, one in case.assessment.answers.items() if id_ != hidden.question}
    moves = {
        "blank": case.changed(answers=rest),
        "unknown": case.answered(hidden.question, answer="unknown"),
        "bare n/a": case.answered(hidden.question, answer="not-applicable", reason="because"),
    }
    in_route = case.content.questions[hidden.question].route in required_routes(
        case.content, case.assessment.context
    )
    for name, moved in moves.items():
        if name == "blank" and not in_route:
            continue
        result = moved.score
        assert LEVELS.index(result.level.worst) >= LEVELS.index(honest.level.worst), name
        assert result.conclusion != "monitor" or honest.conclusion == "monitor", name


def test_the_answer_model_is_what_the_laws_are_about():
    assert set(Answer.model_fields) >= {"answer", "evidence", "source", "held", "reason"}
