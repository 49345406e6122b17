"""What law and dispute a report tells of a measure."""

from pathlib import Path
from typing import get_args

import pytest

from impact_check.core.document.blocks import Paragraph, Section
from impact_check.core.document.lines import words_of
from impact_check.core.model import law
from impact_check.core.privacy.editions import EDITIONS
from impact_check.core.report import law_messages as messages
from impact_check.core.report.for_readers import edited
from impact_check.core.report.law_messages import NO_OPINION
from impact_check.core.report.pages.build import document_of
from impact_check.core.views.law import all_law, law_found
from impact_check.files.assessments import load_assessment
from impact_check.files.content import load_content
from impact_check.files.resources import shipped


@pytest.fixture(scope="module")
def content():
    return load_content(shipped("checklists"))


def test_nothing_found_tells_nothing(content):
    found = law_found(content, routes=(), features=(), rights=(), conditions=())
    assert found == ((), (), (), ())


def test_all_law_tells_every_dispute_and_every_right_once(content):
    found = all_law(content)
    assert [one.id for one in found.disputes] == list(content.register.disputes)
    assert [one.id for one in found.rights] == list(content.register.rights)


def test_binding_norms_stand_before_guidance(content):
    for right in all_law(content).rights:
        binding = [norm.is_binding for norm in right.norms]
        assert binding == sorted(binding, reverse=True), right.id


def test_a_right_names_norms_on_what_was_found_first(content):
    (right,) = law_found(
        content, routes={"custody"}, features=(), rights=["family_life"], conditions=()
    ).rights
    assert {"custody"} <= {route for norm in right.norms for route in norm.routes}
    assert all("custody" in norm.routes for norm in right.norms)


def test_a_purchase_ban_is_told_what_its_court_case_decided(content):
    found = law_found(
        content, routes={"negotiation"}, features={"purchase_ban"}, rights=(), conditions=()
    )
    (dispute,) = found.disputes
    assert dispute.id == "ban_and_safety"
    directions = {one.direction for one in dispute.evidence}
    assert directions == {"supports", "mixed", "speaks-against"}
    assert any("M.A. and Others v. France" in norm.title for norm in dispute.norms)
    assert "Scotland" in {one.place for one in found.changes}


def sections(block):
    """Every section below a block, with its words."""
    for inner in getattr(block, "blocks", ()):
        if isinstance(inner, Section):
            yield inner
        yield from sections(inner)


@pytest.mark.parametrize("edition", ["full", "policy", "public"])
def test_reports_tell_law_and_dispute_and_that_it_is_no_opinion(content, edition):
    path = Path(__file__).parents[2] / "examples" / "purchase-ban.yaml"
    report = edited(content, load_assessment(path, content).assessment, EDITIONS[edition])
    document = document_of(report)
    found = {section.id: section for section in sections(document)}
    assert {"law", "disputed"} <= set(found)
    first = found["law"].blocks[0]
    assert isinstance(first, Paragraph)
    assert words_of(first.line) == NO_OPINION
    assert "may breach" in NO_OPINION
    told = {section.title for section in sections(found["disputed"])}
    assert "Bans on clients take away the right to safety." in told


@pytest.mark.parametrize("edition", ["brief", "consultation"])
def test_short_editions_leave_law_to_the_others(content, edition):
    path = Path(__file__).parents[2] / "examples" / "purchase-ban.yaml"
    document = document_of(
        edited(content, load_assessment(path, content).assessment, EDITIONS[edition])
    )
    assert not {"law", "disputed"} & {section.id for section in sections(document)}


def test_each_code_has_a_name():
    names = [
        (messages.KIND_NAMES, law.InstrumentKind),
        (messages.BEARS_NAMES, law.BearsOn),
        (messages.READ_NAMES, law.HowRead),
        (messages.STATE_NAMES, law.State),
        (messages.DIRECTION_NAMES, law.Direction),
        (messages.STRENGTH_NAMES, law.EvidenceStrength),
        (messages.METHOD_NAMES, law.EvidenceMethod),
    ]
    for named, codes in names:
        assert set(named) == set(get_args(codes))
