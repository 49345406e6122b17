"""Forgetting: nothing typed stays where it should go, what is kept stays, and the result never
looks better for it.
"""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import Assessment
from impact_check.core.privacy.forgetting import PARTS, forgotten, parts_named
from impact_check.errors import ImpactCheckError
from impact_check.files.assessments import assessment_text, load_assessment
from tests import examples
from tests.core.generated import cases, line_ranks

SECRETS = {
    "notes": "secret-note",
    "sources": "secret-source",
    "reasons": "secret-reason",
    "testimony": "secret-testimony",
    "owners": "secret-owner",
    "involvement": "secret-organisation",
    "assessors": "secret-assessor",
    "submission": "secret-submission",
    "set-aside": "secret-aside",
    "sheets": "secret-sheet",
}


def full():
    """An assessment with a secret in every field that is to be forgotten."""
    note, source, reason, testimony, owner, organisation, assessor, submission, aside, sheet = (
        SECRETS.values()
    )
    answer = {
        "answer": "safe",
        "evidence": "documented",
        "kind": "testimony",
        "note": note,
        "source": source,
        "fixed_by": reason,
    }
    return Assessment.model_validate_json(
        json.dumps(
            {
                "measure": {"title": "x", "steps": [{"text": "a step", "evidence": source}]},
                "context": {
                    "source": source,
                    "features": {"imagery": {"value": "no", "source": source}},
                },
                "answers": {
                    "consent": {
                        **answer,
                        "said": "secret-said",
                        "gathered": {"by": testimony, "consent": "yes"},
                    },
                    "firewall": {
                        "answer": "not-applicable",
                        "reason": reason,
                        "evidence": "documented",
                        "source": source,
                    },
                    "conflation": {"answer": "safe", "evidence": "documented", "held": "yes"},
                },
                "set_aside": {"aim_migration": {"answer": "safe", "source": aside}},
                "commitments": {
                    "own": {
                        "status": "planned",
                        "text": "a promise",
                        "owner": owner,
                        "addressee": owner,
                        "verifier": owner,
                        "source": source,
                    },
                },
                "involvement": [
                    {
                        "organisation": organisation,
                        "words": organisation,
                        "led_by": organisation,
                        "affected": "yes",
                    }
                ],
                "observed": [
                    {"harm": "violence", "seen": "one-source", "what": note, "source": source}
                ],
                "submission": {"who_we_are": submission, "what_we_say": submission},
                "assessors": [{"organisation": assessor}],
                "sheets": [{"organisation": sheet, "answers": {"consent": {"answer": "safe"}}}],
            }
        )
    )


def test_every_secret_goes_and_is_counted(content):
    assert all(one in assessment_text(full()) for one in SECRETS.values())
    found = forgotten(content, full())
    assert "secret" not in assessment_text(found.assessment)
    assert len(found.removed) == len(PARTS)
    answers = found.assessment.answers
    assert (answers["consent"].answer, answers["consent"].evidence, answers["consent"].kind) == (
        "safe",
        "none",
        "",
    )
    assert answers["conflation"].evidence == "documented"
    assert found.assessment.commitments["own"].text == "a promise"
    assert found.assessment.affected_took_part


@pytest.mark.parametrize("part", PARTS)
def test_what_is_kept_stays_and_nothing_else(content, part):
    text = assessment_text(forgotten(content, full(), frozenset([part])).assessment)
    assert {one for one, secret in SECRETS.items() if secret in text} == (
        {part} if part != "set-aside" else set()
    )
    kept = forgotten(content, full(), frozenset([part])).assessment
    assert bool(kept.set_aside) == (part == "set-aside")


def test_what_is_set_aside_and_kept_is_kept_whole_only_with_its_parts(content):
    kept = forgotten(content, full(), frozenset(["set-aside", "sources"])).assessment
    assert kept.set_aside == full().set_aside


def test_twice_is_once(content):
    once = forgotten(content, full()).assessment
    again = forgotten(content, once)
    assert (again.assessment, again.removed) == (once, ())


@given(cases(), st.sets(st.sampled_from(PARTS)))
def test_never_better_at_worst(case, keep):
    before, after = (
        case.score,
        score(case.content, forgotten(case.content, case.assessment, frozenset(keep)).assessment),
    )
    assert after.index.worst >= before.index.worst - 1e-9
    lines = line_ranks(after)
    assert all(lines[id_] >= rank for id_, rank in line_ranks(before).items() if id_ in lines)


def test_of_every_example_only_options_stay(content):
    for path in examples.FILES:
        before = load_assessment(path, content).assessment
        after = forgotten(content, before).assessment
        assert {id_: one.answer for id_, one in after.answers.items()} == {
            id_: one.answer for id_, one in before.answers.items()
        }
        assert {(one.note, one.source, one.reason) for one in after.answers.values()} == {
            ("", "", "")
        }


def test_a_part_that_does_not_exist():
    with pytest.raises(ImpactCheckError, match="did you mean 'notes'"):
        parts_named(["note"])
