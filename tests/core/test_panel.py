"""Several assessors: laws 30 to 32 of the method, the coefficients beside the packages that define
them, who is one voice, what is contested, and what is shown of many.
"""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impact_check.core.method.readings import Reading
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.base import GRADES, LEVELS, LINE_STATUSES
from impact_check.core.model.sheet import Respondents, Sheet
from impact_check.core.panel.agreement import agreement
from impact_check.core.panel.histograms import added, classes_of, large_enough, suppressed
from impact_check.core.panel.joining import Heard, joined, panel_readings, upper_median
from impact_check.core.panel.panel import panel_of
from impact_check.core.panel.voices import from_assessment, from_sheet, voices_of
from impact_check.files.prepared import shipped_content

krippendorff = pytest.importorskip("krippendorff")
irrcac = pytest.importorskip("irrCAC.raw")
pandas = pytest.importorskip("pandas")

LINE = "consent"  # a question that decides a minimum condition


def assessment(**more):
    return Assessment.model_validate_json(json.dumps({"measure": {"title": "Posters"}, **more}))


def sheet(organisation="", affected="no", answers=None, **more):
    given = {
        id_: {"answer": told, "evidence": "documented", "source": "a report"}
        for id_, told in (answers or {}).items()
    }
    plain = {"organisation": organisation, "affected": affected, "answers": given, **more}
    return Sheet.model_validate_json(json.dumps(plain))


def panel(content, *sheets, base=None):
    base = base or assessment()
    return panel_of(content, base, [from_sheet(content, base, each) for each in sheets])


def line(found, id_="consent"):
    return next(each for each in found.score.red_lines if id_ in each.questions)


# Readings, as law 30 is about them

worst = st.integers(1, 3)


@st.composite
def heards(draw):
    """What several organisations say to one question, the affected and others."""
    top = draw(worst)
    found = []
    for _ in range(draw(st.integers(1, 7))):
        low, high = sorted(draw(st.tuples(st.integers(0, top), st.integers(0, top))))
        unproven = draw(st.booleans())
        reading = Reading("q", "r", "answered", low, high, top, unproven, not unproven)
        found.append(Heard(reading, draw(st.booleans())))
    return found


def said(many):
    return joined([{"q": told} for told in many])["q"]


@given(heards(), st.data())
def test_law_30_the_panel_is_monotone(many, data):
    place = data.draw(st.integers(0, len(many) - 1))
    reading = many[place].reading
    low = data.draw(st.integers(reading.low, reading.worst))
    high = data.draw(st.integers(max(low, reading.high), reading.worst))
    worse = [*many]
    worse[place] = many[place]._replace(reading=reading._replace(low=low, high=high))
    before, after = said(many), said(worse)
    assert (before.low, before.high) <= (after.low, after.high)
    assert before.low <= after.low
    assert before.high <= after.high


@given(heards(), heards())
def test_law_30_friends_never_push_it_below_the_view_of_the_affected(many, friends):
    theirs = [told for told in many if told.affected]
    top = many[0].reading.worst
    friendly = [
        told._replace(affected=False, reading=told.reading._replace(low=0, high=0, worst=top))
        for told in friends
    ]
    found = said([*many, *friendly])
    if theirs:
        assert found.low >= upper_median(told.reading.low for told in theirs)
        assert found.high >= upper_median(told.reading.high for told in theirs)


ids = st.sampled_from(["conflation", "consent", "firewall", "aim_migration", "aim_sex_work"])
option = st.sampled_from(["safe", "serious", "unknown"])
given_answers = st.dictionaries(ids, option, max_size=5)


@settings(max_examples=8)
@given(st.lists(given_answers, min_size=1, max_size=4), st.integers(2, 4))
def test_law_30_sheets_of_one_organisation_repeated_change_nothing(many, times):
    content = shipped_content()
    sheets = [sheet(f"O{place}", answers=told) for place, told in enumerate(many)]
    once, often = panel(content, *sheets), panel(content, *sheets, *(sheets[:1] * times))
    assert once.score == often.score
    assert (once.dissents, once.agreement) == (often.dissents, often.agreement)


@settings(max_examples=8)
@given(st.integers(1, 5), st.booleans())
def test_law_30_one_dissenting_voice_makes_a_condition_contested_not_crossed(others, affected):
    content = shipped_content()
    calm = [sheet(f"O{place}", answers={LINE: "safe"}) for place in range(others)]
    dissenting = sheet("D", "yes" if affected else "no", answers={LINE: "harmful"})
    found = panel(content, *calm, dissenting)
    assert line(found).status == "not-shown"
    assert found.contested == (line(found).id,)
    assert LINE in line(found).in_the_way
    assert found.score.level.worst == "severe"
    assert found.score.conclusion != "stop"


@settings(max_examples=8)
@given(st.lists(given_answers, min_size=1, max_size=4), given_answers)
def test_law_30_another_voice_that_is_worse_never_lowers_what_is_not_ruled_out(many, told):
    content = shipped_content()
    sheets = [sheet(f"O{place}", answers=answers) for place, answers in enumerate(many)]
    before = panel(content, *sheets)
    bad = sheet("bad", "yes", answers={id_: "harmful" for each in many for id_ in each})
    after = panel(content, *sheets, bad)
    assert LEVELS.index(before.score.level.worst) <= LEVELS.index(after.score.level.worst)
    for then, now in zip(before.score.red_lines, after.score.red_lines, strict=True):
        if then.id == now.id and LINE_STATUSES.index(then.status) > 0:
            assert LINE_STATUSES.index(now.status) >= 1


def test_one_voice_alone_and_two_voices_can_break_a_condition(content):
    alone = panel(content, sheet("A", answers={LINE: "harmful"}))
    two = panel(content, *(sheet(name, answers={LINE: "harmful"}) for name in "AB"))
    assert [line(found).status for found in (alone, two)] == ["not-met", "not-met"]
    assert (alone.contested, two.contested) == ((), ())


def test_the_affected_cannot_be_outvoted_but_others_can(content):
    calm = [sheet(name, answers={"aim_migration": "safe"}) for name in "ABCD"]
    told = {"aim_migration": "harmful"}

    def heard(affected):
        sheets = [*calm, sheet("S", affected, answers=told)]
        dissent = panel(content, *sheets).dissents
        base = assessment()
        voices = voices_of(from_sheet(content, base, each) for each in sheets)
        assert [each.question for each in dissent] == ["aim_migration"]
        return panel_readings(voices)["aim_migration"].low

    assert (heard("no"), heard("yes")) == (0, 3)


def test_who_gives_no_name_is_one_voice_however_many_sheets(content):
    stuffed = [sheet(answers={"aim_migration": "safe"}) for _ in range(9)]
    found = panel(content, *stuffed, sheet("A", answers={"aim_migration": "harmful"}))
    assert len(found.seats) == 2
    assert found.agreement.ratings == 2


def test_an_organisation_is_named_only_if_all_its_sheets_allow_it(content):
    told = {"aim_migration": "safe"}
    first = sheet("Red Lamp", answers=told, may_be_named="yes")
    second = sheet("red  lamp", answers=told)
    assert [seat.name for seat in panel(content, first).seats] == ["Red Lamp"]
    assert [seat.name for seat in panel(content, first, second).seats] == [""]


def test_words_are_shown_only_where_their_author_shares_them(content):
    def with_note(name, told, share):
        return Sheet.model_validate_json(
            json.dumps(
                {
                    "organisation": name,
                    "answers": {
                        "consent": {"answer": told, "note": f"{name} says", "share": share}
                    },
                }
            )
        )

    found = panel(content, with_note("A", "safe", "no"), with_note("B", "harmful", "yes"))
    assert [told.words for told in found.dissents[0].said] == ["", "B says"]


def test_what_was_taken_from_sheets_is_no_second_voice(content):
    own = {"consent": {"answer": "safe"}, "firewall": {"answer": "safe", "given_by": "authority"}}
    assert set(from_assessment(content, assessment(answers=own)).answers) == {"consent"}


def test_absent_has_no_voice_and_unknown_has(content):
    told = sheet("A", answers={"aim_migration": "safe"})
    silent, unsure = (
        sheet("B", answers={"consent": "safe"}),
        sheet("B", answers={"aim_migration": "unknown"}),
    )
    base = assessment()

    def high(*sheets):
        return panel_readings(voices_of(from_sheet(content, base, each) for each in sheets))[
            "aim_migration"
        ].high

    assert (high(told, silent), high(told, unsure)) == (0, 3)


def test_two_rounds_show_what_moved(content):
    first = sheet("A", answers={"consent": "safe", "firewall": "serious"})
    second = sheet("A", answers={"consent": "serious", "firewall": "serious"}, round=2)
    found = panel(content, first, second, sheet("B", answers={"consent": "serious"}))
    assert [(each.question, each.before.low, each.after.low) for each in found.moved] == [
        ("consent", 0, 2)
    ]
    assert found.dissents == ()


def test_contexts_are_joined_and_contradictions_told(content):
    def whole(name, value):
        fact = {"value": value, "source": "a plan"}
        return assessment(
            context={"features": {"imagery": fact}},
            answers={"consent": {"answer": "safe"}},
            assessors=[{"organisation": name}],
        )

    base = whole("A", "no")
    parts = [from_assessment(content, each) for each in (base, whole("B", "yes"))]
    found = panel_of(content, base, parts)
    assert found.assessment.context.feature("imagery") == "yes"
    assert [(each.kind, each.id) for each in found.facts] == [("features", "imagery")]


# Published tables


tables = st.dictionaries(st.sampled_from([*GRADES, "unknown"]), st.integers(0, 60), min_size=2)


@given(tables, st.sampled_from([5, 10]))
def test_law_31_a_published_table_gives_no_small_group_away(cells, fewest):
    shown = suppressed(cells, fewest)
    if sum(cells.values()) < fewest:
        assert shown is None
        return
    hidden = [key for key, number in shown.items() if number is None]
    assert all(number is None or number >= fewest for number in shown.values())
    assert len(hidden) != 1
    assert not hidden or len(hidden) == len(cells) or sum(cells[key] for key in hidden) >= fewest
    assert all(number in (None, cells[key]) for key, number in shown.items())


counts = st.dictionaries(ids, st.dictionaries(st.sampled_from(GRADES), st.integers(0, 9)))
entries = st.lists(
    st.builds(
        Respondents,
        group=st.sampled_from(["community", "north"]),
        people=st.integers(0, 9),
        counts=counts,
    ),
    max_size=4,
)


@given(entries, entries, entries)
def test_histograms_add_in_any_order(first, second, third):
    def plain(many):
        return [
            (each.group, each.people, id_, counted, number)
            for each in many
            for id_, cells in sorted(each.counts.items())
            for counted, number in sorted(cells.items())
            if number
        ]

    left = added([*added([*first, *second]), *third])
    right = added([*first, *added([*third, *second])])
    assert plain(left) == plain(right)


def test_a_group_of_four_is_not_kept_at_all():
    entries = [Respondents(group="a", people=4), Respondents(group="b", people=5)]
    assert [each.group for each in large_enough(entries)] == ["b"]


def test_only_what_a_question_offers_is_counted(content):
    question = content.questions["consent"]
    assert classes_of(question)[: len(question.grades)] == question.grades


# Agreement, beside the packages


ratings = st.lists(
    st.lists(st.sampled_from([0, 1, 2, 3, None]), min_size=3, max_size=3), min_size=2, max_size=12
)


@given(ratings)
def test_law_32_alpha_is_that_of_the_package_krippendorff(rows):
    units = [[value for value in row if value is not None] for row in rows]
    found = agreement(units)
    values = {value for unit in units if len(unit) > 1 for value in unit}
    if found.questions == 0 or len(values) < 2:
        assert found.alpha is None
        return
    theirs = krippendorff.alpha(
        reliability_data=[
            [float("nan") if row[rater] is None else row[rater] for row in rows]
            for rater in range(3)
        ],
        level_of_measurement="ordinal",
        value_domain=[0, 1, 2, 3],
    )
    assert found.alpha == pytest.approx(theirs, abs=1e-9)


@pytest.mark.filterwarnings("ignore")
@settings(max_examples=12)
@given(ratings)
def test_law_32_ac1_and_ac2_are_those_of_irrcac(rows):
    units = [[value for value in row if value is not None] for row in rows]
    found = agreement(units)
    if found.questions == 0 or any(not unit for unit in units):
        return
    frame = pandas.DataFrame(rows, columns=["a", "b", "c"], dtype=float)
    for weights, ours in (("identity", found.ac1), ("ordinal", found.ac2)):
        made = irrcac.CAC(frame, weights=weights, categories=[0, 1, 2, 3], digits=10)
        theirs = made.gwet()["est"]
        assert ours == pytest.approx(theirs["coefficient_value"], abs=1e-8)
        if weights == "identity":
            assert found.percent == pytest.approx(theirs["pa"], abs=1e-8)


def test_the_paradox_of_high_agreement():
    units = [[0, 0]] * 48 + [[0, 3], [3, 0]]
    found = agreement(units)
    assert found.percent == 0.96
    assert found.alpha < 0
    assert found.ac2 > 0.9
    assert not found.has_shared_reading


def test_where_it_is_not_defined():
    assert agreement([]) == (None, None, None, None, 0, 0)
    same = agreement([[0, 0], [0, 0]])
    assert (same.alpha, same.all_agree, same.has_shared_reading) == (None, True, True)
