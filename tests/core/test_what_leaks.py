"""What a hostile reader could learn from what others may see: names by a side door, sources that
nobody published, and what stands alone.
"""

from dataclasses import replace

import pytest

from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import Assessment
from impact_check.core.model.content_files import ExtensionFile
from impact_check.core.privacy.editions import what_stays
from impact_check.core.privacy.redaction import redacted

PRIVATE = "Zzyzx Diaries 2024"


def assessment(**parts):
    """An assessment with these parts."""
    return Assessment.model_validate({"measure": {"title": "x"}, **parts})


def organisation(**fields):
    """An assessment with one organisation that took part and shares its entry."""
    entry = {"organisation": "Red Lamp", "led_by": "Ana Zzyzx", "chosen_by": "Zzyzx Council",
             "paid_by": "Zzyzx Fund", "words": "Red Lamp says no to zzyzx fund.", "share": "yes",
             "affected": "yes", **fields}  # fmt: skip
    return assessment(involvement=(entry,))


@pytest.fixture
def received(content):
    """The content with an extension of somebody else that names private sources."""
    given = ExtensionFile.model_validate(
        {
            "impact_check": "extension/1",
            "name": "Ours",
            "prefix": "zz",
            "sources": {
                "zz_diaries": {"title": PRIVATE, "kind": "organisation"},
                "zz_told": {"title": "Zzyzx told us", "kind": "testimony"},
            },
        }
    )
    return content.with_extension(given)


def test_words_can_be_shared_without_anything_that_names(content):
    kept = redacted(content, organisation()).assessment.involvement[0]
    assert (kept.organisation, kept.led_by, kept.chosen_by, kept.paid_by) == ("", "", "", "")
    assert kept.words == "[name left out] says no to [name left out]."


def test_who_may_be_named_and_shares_is_shown_whole(content):
    given = organisation(may_be_named="yes")
    assert redacted(content, given).assessment.involvement == given.involvement


def test_a_received_extension_does_not_make_sources_public(received):
    answer = {"answer": "safe", "evidence": "documented", "source": f"{PRIVATE}, p. 3"}
    given = assessment(answers={"consent": answer})
    kept = redacted(received, given).assessment.answers["consent"]
    assert (kept.source, kept.held) == ("", "yes")
    confirmed = replace(received, has_public_sources=True)
    kept = redacted(confirmed, given).assessment
    assert kept.answers["consent"].source == f"{PRIVATE}, p. 3"
    assert f"sources: {PRIVATE}, p. 3" in what_stays(confirmed, kept)


def test_a_source_that_is_testimony_is_never_public(received):
    answer = {"answer": "safe", "evidence": "documented", "source": "Zzyzx told us"}
    confirmed = replace(received, has_public_sources=True)
    kept = redacted(confirmed, assessment(answers={"consent": answer})).assessment
    assert kept.answers["consent"].source == ""


def test_own_content_is_not_public_either(content):
    own = replace(content, is_shipped=False)
    answer = {"answer": "safe", "evidence": "documented", "source": "ICRSE 2019, p. 3"}
    given = assessment(answers={"consent": answer})
    assert redacted(content, given).assessment.answers["consent"].source == "ICRSE 2019, p. 3"
    assert redacted(own, given).assessment.answers["consent"].source == ""


def test_two_versions_do_not_tell_which_answer_gained_a_testimony(content):
    document = {"answer": "safe", "evidence": "documented", "source": "a file", "kind": "document"}
    told = {**document, "kind": "testimony", "source": "told by Ana",
            "gathered": {"by": "Ana", "consent": "yes", "how_many": "5-9"}}  # fmt: skip
    before = redacted(content, assessment(answers={"consent": document})).assessment
    after = redacted(content, assessment(answers={"consent": told})).assessment
    assert before == after


def test_testimony_that_names_a_public_document_is_held_back(content):
    told = {"answer": "safe", "evidence": "documented", "kind": "testimony",
            "source": "ICRSE 2019, p. 3"}  # fmt: skip
    kept = redacted(content, assessment(answers={"consent": told})).assessment.answers["consent"]
    assert (kept.source, kept.held, kept.kind) == ("", "yes", "")


def test_no_group_stands_out_by_a_private_source(content):
    groups = {id_: {"value": "no"} for id_ in list(content.register.groups)[:4]}
    first = next(iter(groups))
    given = assessment(context={"groups": {**groups, first: {"value": "no", "source": PRIVATE}}})
    kept = redacted(content, given).assessment
    assert {fact.held for fact in kept.context.groups.values()} == {"no"}
    assert kept.context.held == "yes"
    assert score(content, kept) == score(content, given)
    plain = assessment(context={"held": "yes", "groups": {first: {"value": "no"}}})
    own = assessment(context={"groups": {first: {"value": "no", "source": PRIVATE}}})
    assert redacted(content, plain).assessment == redacted(content, own).assessment


def test_what_was_set_aside_is_counted_and_not_shown(content):
    given = assessment(set_aside={"consent": {"answer": "harmful"}})
    found = redacted(content, given)
    assert not found.assessment.set_aside
    assert "one answer that was set aside" in found.left_out
