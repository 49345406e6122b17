"""Law and evidence of the shipped register: read, dated, told with care, and crossed with what they
bear on.
"""

import json
import re
from datetime import date

import pytest

from impact_check.core.checks.crosscheck import crosscheck
from impact_check.core.review.findings import older_findings
from impact_check.files.content import load_content
from impact_check.files.resources import shipped

KINDS = ("instruments", "evidence", "developments")


@pytest.fixture(scope="module")
def content():
    return load_content(shipped("checklists"))


@pytest.mark.parametrize("kind", KINDS)
def test_every_text_has_an_address_and_a_day_on_which_it_was_read(content, kind):
    entries = getattr(content.register, kind)
    assert entries
    for id_, entry in entries.items():
        assert re.match(r"https?://[^/\s]+\.[^/\s]+", entry.url), id_
        day = date.fromisoformat(entry.read_on)
        assert date(2026, 1, 1) <= day, id_


def test_every_right_has_law_or_says_why_not(content):
    covered = {right for norm in content.register.instruments.values() for right in norm.rights}
    for id_, right in content.register.rights.items():
        assert id_ in covered or right.without_law


def test_every_condition_says_what_goes_beyond_binding_law(content):
    weighed = {line for norm in content.register.instruments.values() for line in norm.conditions}
    for id_, line in content.register.red_lines.items():
        assert line.beyond_law, id_
        assert id_ in weighed


def test_what_is_known_through_a_summary_says_so_in_its_notes(content):
    for id_, norm in content.register.instruments.items():
        if norm.read == "summary" and norm.kind in ("directive", "regulation", "treaty", "charter"):
            assert "before you rely on it" in norm.notes, id_


def test_no_text_says_that_a_measure_breaches_a_right(content):
    register = content.register.model_dump(mode="json", include={*KINDS, "disputes", "red_lines"})
    told = json.dumps(register).casefold()
    assert "breaches" not in told
    assert "violates" not in told


def test_both_sides_are_told(content):
    directions = {one.direction for one in content.register.evidence.values()}
    assert directions == {"supports", "mixed", "speaks-against"}
    for id_, dispute in content.register.disputes.items():
        if dispute.state == "disputed":
            found = {content.register.evidence[one].direction for one in dispute.evidence}
            assert {"supports", "speaks-against"} <= found | (
                {"speaks-against"} if dispute.instruments or dispute.developments else set()
            ), id_


def test_law_and_evidence_leave_the_digest_alone(content):
    """A file that was answered stays valid when law is brought up to date."""
    from impact_check.core.model.digest import digest_of

    bare = content.register.model_copy(
        update={kind: {} for kind in (*KINDS, "disputes")}
        | {
            "red_lines": {
                id_: line.model_copy(update={"beyond_law": ""})
                for id_, line in content.register.red_lines.items()
            }
        }
    )
    assert digest_of(bare, content.checklists) == digest_of(content.register, content.checklists)


def changed(content, kind, id_, **fields):
    entries = dict(getattr(content.register, kind))
    entries[id_] = entries[id_].model_copy(update=fields)
    register = content.register.model_copy(update={kind: entries})
    from dataclasses import replace

    return replace(content, register=register)


@pytest.mark.parametrize(
    ("kind", "id_", "fields", "said"),
    [
        ("instruments", "echr-5", {"rights": ("libert",)}, "did you mean 'liberty'"),
        ("instruments", "echr-5", {"conditions": {"no_consnt": "supports"}}, "no_consent"),
        (
            "instruments",
            "echr-5",
            {"rights": (), "conditions": {}, "routes": ()},
            "bears on nothing",
        ),
        ("evidence", "fosta-gao-2021", {"routes": ("evidence_los",)}, "evidence_lost"),
        ("evidence", "fosta-gao-2021", {"routes": ()}, "bears on nothing"),
        ("developments", "scotland-2026", {"features": ("purchase_bam",)}, "purchase_ban"),
        ("disputes", "fosta_effects", {"evidence": ("fosta-gao-2012",)}, "fosta-gao-2021"),
        ("disputes", "return_bans", {"developments": ("x",)}, "there is no change in law 'x'"),
        ("rights", "liberty", {"without_law": "None is known."}, "remove one of them"),
    ],
)
def test_a_reference_that_leads_nowhere_is_told(content, kind, id_, fields, said):
    found = crosscheck(changed(content, kind, id_, **fields), {})
    assert any(one.kind == kind and one.id == id_ and said in one.what for one in found), found


def test_a_right_without_law_has_to_say_why(content):
    register = content.register
    kept = {id_: norm for id_, norm in register.instruments.items() if "asylum" not in norm.rights}
    from dataclasses import replace

    bare = replace(content, register=register.model_copy(update={"instruments": kept}))
    found = [one for one in crosscheck(bare, {}) if one.kind == "rights"]
    assert [one.id for one in found] == ["asylum"]
    assert "without_law" in found[0].what


def test_a_finding_that_a_newer_one_overtakes_is_noted(content):
    assert not list(older_findings(content))
    alone = changed(content, "evidence", "adverts-killings-2019", still="")
    (note,) = older_findings(alone)
    assert (note.kind, note.id) == ("evidence", "adverts-killings-2019")
    assert "fosta-crime-2022" in note.what


def test_a_disputed_claim_that_leaves_a_newer_finding_out_is_noted(content):
    kept = ("trafficking-inflows-2013", "trafficking-laws-2013")
    (note, *_) = older_findings(
        changed(content, "disputes", "ban_lowers_trafficking", evidence=kept)
    )
    assert (note.kind, note.id) == ("disputes", "ban_lowers_trafficking")
    assert "up to 2013" in note.what
