"""Every edition in every format: what is in it, what is never in it, and that hostile text stays
text.
"""

import json
import re
from html import unescape

import pytest

from impact_check.core.document.blocks import BoxLook, ParagraphLook
from impact_check.core.model import assessment as held
from impact_check.core.model.base import LEVELS
from impact_check.core.model.observation import Observation
from impact_check.core.privacy.allow_list import DECISIONS
from impact_check.core.privacy.editions import EDITIONS, FICTIONAL
from impact_check.core.report.for_readers import edited
from impact_check.core.words.names import LEVEL_NAMES, STANDING, WHAT_THIS_IS_NOT
from impact_check.files.assessments import load_assessment
from impact_check.output.formats import FORMATS
from tests import examples
from tests.marked import marked
from tests.output.test_escaping import Tags
from tests.reading import read

OTHERS = [name for name in EDITIONS if name != "full"]
MARK = re.compile(r"zqx([a-z_.0-9-]+?)xqz")
NOT_AT_ALL = ("context", "set_aside")


def token(path: str) -> str:
    return f"zqx{path.lower()}xqz"


@pytest.fixture(scope="session")
def plain(content):
    """An example with something in every part of it."""
    assessment = load_assessment(
        examples.FOLDER / "outreach-with-firewall.yaml", content
    ).assessment
    first = next(iter(assessment.answers))
    told = assessment.answers[first].model_copy(update={"gathered": held.Gathered(by="x")})
    step = held.Step(text="x", evidence="x")
    measure = assessment.measure.model_copy(
        update={"steps": (step,), "provisions": {"clause": "x", **assessment.measure.provisions}}
    )
    gathered = assessment.with_answer(first, told).model_copy(
        update={
            "measure": measure,
            "set_aside": {first: told},
            "observed": (
                Observation(harm="violence", seen="one-source", what="x", by="x", source="x"),
            ),
        }
    )
    assert gathered.involvement and gathered.commitments and gathered.assessors
    return gathered


@pytest.fixture(scope="session", params=["no", "yes"])
def shares(request):
    return request.param


@pytest.fixture(scope="session", params=list(EDITIONS))
def secret_report(request, shares, plain, content):
    """An edition of an assessment with a marked secret in every free-text field, none of it or all
    of it marked to be shared.
    """
    secret = marked(plain, token, share=shares, may_be_named=shares)
    if shares == "no":  # clauses of a published bill would be shown
        measure = secret.measure.model_copy(update={"published": ""})
        secret = secret.model_copy(update={"measure": measure})
    report = edited(
        content, secret, EDITIONS[request.param], file="/home/zqxfilexqz/zqxfilexqz.yaml"
    )
    return report, shares


PARTS = {
    "measure": held.Measure,
    "answers": held.Answer,
    "set_aside": held.Answer,
    "observed": Observation,
    "commitments": held.Commitment,
    "involvement": held.Involvement,
    "assessors": held.Assessor,
    "submission": held.Submission,
    "context": held.Context,
}


SHARED = frozenset(
    {
        "shared",
        "shared-name",
        "statement",
        "source",
        "reason",
        "fixed",
        "own-text",
        "named",
        "provisions",
    }
)


def allowed(path: str, edition: str, shares: str) -> bool:
    """Whether the text of a field may be in an edition: decided by its part of the assessment and
    the last name in its path.
    """
    parts = [part for part in path.split(".") if part and not part.isdigit()]
    decision = (
        next(
            (found for name in reversed(parts) if (found := DECISIONS[PARTS[parts[0]]].get(name))),
            None,
        )
        if parts[0] in PARTS
        else None
    )
    if edition == "full":
        return True
    if decision == "own-words":
        return edition == "consultation"
    if decision in ("stays", "public"):
        return True
    return shares == "yes" and decision in SHARED and parts[0] not in NOT_AT_ALL


@pytest.mark.parametrize("format_", list(FORMATS))
def test_only_what_is_allowed_reaches_a_byte(secret_report, format_):
    report, shares = secret_report
    text = read(FORMATS[format_](report, None)).replace("\\", "")
    found = set(MARK.findall(text))
    assert {one for one in found if not allowed(one, report.edition.name, shares)} == set()
    assert {".measure.title", ".measure.actor", ".measure.region"} <= found
    if report.edition.name == "full":
        assert len(found) > 60
    elif shares == "no":
        kept = {".measure.title", ".measure.actor", ".measure.region"}
        own = {
            f".submission.{name}" for name in ("who_we_are", "what_we_say", "our_evidence", "to")
        }
        assert found == (kept | own if report.edition.name == "consultation" else kept)


def test_no_day_and_no_month_is_in_an_edition_that_others_read(content, plain):
    for name in OTHERS:
        report = edited(content, plain, EDITIONS[name], day="2026-08-19")
        for write in FORMATS.values():
            text = read(write(report, None))
            typed = [
                *(str(one.due) for one in plain.commitments.values()),
                str(plain.assessed),
                "2026-08",
                "August 2026",
            ]
            assert [day for day in typed if day and day in text] == []
            assert "third quarter of 2026" in text or "2026-Q3" in text


@pytest.fixture(scope="session")
def raid(content):
    return load_assessment(examples.FOLDER / "blind-sweeps.yaml", content).assessment


@pytest.fixture(scope="session")
def raid_reports(content, raid):
    fictional = raid.model_copy(
        update={"measure": raid.measure.model_copy(update={"fictional": "yes"})}
    )
    return {name: edited(content, fictional, one) for name, one in EDITIONS.items()}


def plainly(text):
    return " ".join(unescape(re.sub(r"<[^>]+>", "", text)).replace("\\", "").split())


@pytest.mark.parametrize("name", list(EDITIONS))
@pytest.mark.parametrize("write", [FORMATS["html"], FORMATS["md"], FORMATS["docx"]])
def test_page_one_is_in_every_edition(name, write, raid_reports):
    report, text = raid_reports[name], plainly(read(write(raid_reports[name], None)))
    front = raid_reports["public" if name != "full" else "full"].front
    said = [
        front.conclusion_name,
        front.advice,
        front.open_sentence,
        front.who,
        front.when,
        front.confirmed,
        STANDING,
    ]
    said += [one.text for one in front.conditions] + [
        text for one in front.conditions for text in one.meets
    ]
    said += (
        [one.name for one in front.worst_harms]
        + [one.text for one in front.first_steps[:3]]
        + list(WHAT_THIS_IS_NOT)
    )
    said += list(report.marks)
    if name != "consultation":
        said += [*front.reasons, front.level_meaning[1:]]
    assert [one for one in said if plainly(one) not in text] == []
    assert FICTIONAL in report.marks and report.edition.mark in report.marks


LEVEL = re.compile(rf"\b({'|'.join(LEVEL_NAMES[one] for one in LEVELS)})\b")


def test_the_draft_of_a_submission_shows_no_level(raid_reports):
    report = raid_reports["consultation"]
    for format_, write in FORMATS.items():
        text = read(write(report, None)).replace("High Commissioner", "")
        assert not LEVEL.search(text) and "at worst" not in text and "at best" not in text, format_
        assert (
            '"level' not in text
            and '"index' not in text
            and '"points"' not in text
            and "ladder" not in re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL)
        )


def test_the_draft_of_a_submission_begins_with_the_collectives_own_words(content, raid):
    own = raid.submission.model_copy(update={"what_we_say": "Stop the sweeps.", "to": "The Senate"})
    report = edited(content, raid.model_copy(update={"submission": own}), EDITIONS["consultation"])
    for write in (FORMATS["html"], FORMATS["md"], FORMATS["docx"]):
        text = plainly(read(write(report, None)))
        assert (
            text.index("To: The Senate")
            < text.index("Stop the sweeps.")
            < text.index(report.conclusion_name)
        )
        assert "whom you speak for" in text
    drafts = [draft for part in report.parts for draft in part.drafts]
    assert [draft.number for draft in drafts] == list(range(1, len(drafts) + 1))
    assert [part.id for part in report.parts] == ["unacceptable", "harm", "changes", "questions"]
    said = [words for draft in drafts for words in (draft.lead, draft.text)]
    assert [words for words in said if not words.endswith((".", "?", "!")) or ".." in words] == []


@pytest.mark.parametrize("name", list(EDITIONS))
@pytest.mark.parametrize(
    "bad",
    [
        "<img src=x onerror=alert(1)>|{{7*7}}\n# h\n[a](javascript:x)\u202e",
        "</style><script>x</script>\n- a\n|b|\n</section>",
    ],
)
def test_hostile_text_stays_text(name, bad, plain, content):
    report = edited(
        content,
        marked(plain, lambda path: bad, share="yes", may_be_named="yes"),
        EDITIONS[name],
        file="x.yaml",
    )
    html, text = FORMATS["html"](report, None), FORMATS["md"](report, None)
    tags = Tags()
    tags.feed(html)
    assert not tags.found & {"img", "script"} and not [
        one for one, _ in tags.attributes if one.startswith("on")
    ]
    assert "\u202e" not in html + text and "49|" not in html
    assert html.count("</style>") == 1
    bare = re.sub(r"\\.", "", text)
    assert "<img" not in bare and "<script" not in bare and "](javascript" not in bare
    assert "\n# h" not in text and "\n- a" not in text
    columns = None
    for line in text.splitlines():
        cells = len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else None
        assert None in (columns, cells) or columns == cells, line[:200]
        columns = cells


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings(inner)


@pytest.mark.parametrize("name", OTHERS)
def test_json_of_an_edition_says_what_its_page_says_and_no_more(name, raid_reports):
    values = json.loads(FORMATS["json"](raid_reports[name], None))
    shown = plainly(FORMATS["html"](raid_reports[name], None))
    names_of_blocks = {*ParagraphLook.__args__, *BoxLook.__args__}
    codes = {sign for found in signs(values) for sign in found}
    for words in strings(values):
        told = " ".join(words.split())
        assert told in shown or told in names_of_blocks | codes | ids(values), told
    assert values["page_one"] and values["rest"]


def signs(value):
    if isinstance(value, dict):
        yield from [value["signs"], value.get("links", [])] if "signs" in value else []
        yield value.get("links", [])
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from signs(inner)


def ids(value):
    return {words for words in strings(value) if re.fullmatch(r"[a-z][a-z0-9_-]*", words)}


@pytest.mark.parametrize("name", OTHERS)
def test_json_of_an_edition_does_not_tell_a_testimony_from_another_source(name, content, raid):
    texts = []
    for kind in ("testimony", "expert"):
        answers = {
            id_: answer.model_copy(
                update={"kind": kind, "evidence": "documented", "source": "told by Zqx"}
            )
            for id_, answer in raid.answers.items()
        }
        told = raid.model_copy(update={"answers": answers})
        texts.append(FORMATS["json"](edited(content, told, EDITIONS[name]), None))
    assert texts[0] == texts[1]


def test_baseline_is_never_zero(raid_reports):
    text = FORMATS["md"](raid_reports["policy"], None)
    assert "| Baseline: today's law and practice | not assessed | not assessed |" in text
    report = text.partition("## Summary")[2].partition("\n## Annex")[0]
    numbers = [int(number) for number in re.findall(r"(?m)^(\d+)\. ", report)]
    assert numbers == list(range(1, len(numbers) + 1)) and len(numbers) > 15


@pytest.mark.parametrize("path", examples.FILES, ids=lambda path: path.stem)
def test_nothing_is_cut_without_a_word(path, content):
    assessment = load_assessment(path, content).assessment
    whole = edited(content, assessment, EDITIONS["policy"])
    policy = FORMATS["md"](whole, None)
    told = sum(
        f"({asked.id})" in policy or f"`{asked.id}`" in policy for asked in whole.open_questions
    )
    more = re.search(r"(?m)^(\S+) more open questions? stands? in the public edition", policy)
    assert bool(more) == (len(whole.open_questions) > 8) and (
        more or told >= len(whole.open_questions)
    )
    draft = edited(content, assessment, EDITIONS["consultation"])
    shown = FORMATS["md"](draft, None)
    assert sum(part.left_out > 0 for part in draft.parts) == shown.count("left out of this draft")
