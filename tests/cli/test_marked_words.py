"""What every command makes for others, in every format it has, of a file with a marked word in each
free text, in its name and in the ids of its own: without `share: yes` none of them is in it.
"""

import io
import re
import zipfile
from itertools import product

import pytest
from typer.testing import CliRunner

from impact_check.cli.main import app
from impact_check.core.model.answer import Answer
from impact_check.core.model.assessment import Commitment, Gathered, Step, Submission
from impact_check.core.model.observation import Observation
from impact_check.core.model.sheet import Respondents, Sheet
from impact_check.files.assessments import assessment_text, load_assessment
from tests import examples
from tests.marked import marked

MARK = re.compile(r"zqx([a-z_.0-9-]*?)xqz")
OWN_ID = "zqxown-idxqz"
ALWAYS = {".measure.title", ".measure.actor", ".measure.region"}
OWN_WORDS = {".submission." + name for name in ("who_we_are", "what_we_say", "our_evidence", "to")}
CALL = """impact_check: call/1
title: Views on the bill
authority: The committee
questions:
  - {number: "1", text: "What does the bill do to you?"}
"""


def token(path: str) -> str:
    return f"zqx{path.lower()}xqz"


def of(assessment):
    """The assessment with something in each of its parts, and ids of its own."""
    first = next(iter(assessment.answers))
    told = assessment.answers[first].model_copy(
        update={
            "gathered": Gathered(by="x", consent="yes", how_many="5-9"),
            "kind": "testimony",
            "evidence": "documented",
            "provision": (OWN_ID,),
            "fixed_by": "x",
            "reason": "x",
        }
    )
    sheet = Sheet(organisation="x", affected="yes", role="community", remarks="x",
                  answers={first: Answer(answer="harmful", note="x", source="x")})  # fmt: skip
    own = Commitment(status="planned", owner="x", text="x", targets={first: "safe"}, note="x",
                     addressee="x", verifier="x", source="x", due="2026-06-01")  # fmt: skip
    return assessment.with_answer(first, told).model_copy(
        update={
            "measure": assessment.measure.model_copy(
                update={
                    "steps": (Step(text="x", evidence="x"),),
                    "provisions": {OWN_ID: "x", **assessment.measure.provisions},
                    "fixed": ("x",),
                    "stage": "running",
                }
            ),
            "submission": Submission(who_we_are="x", what_we_say="x", our_evidence="x", to="x"),
            "set_aside": {first: told, OWN_ID: told},
            "observed": (
                Observation(harm="violence", seen="one-source", what="x", by="x", source="x"),
            ),
            "commitments": {**assessment.commitments, OWN_ID: own},
            "sheets": (sheet, sheet.model_copy(update={"role": "colleague"})),
            "respondents": (Respondents(group=OWN_ID, people=40, counts={first: {"safe": 40}}),),
        }
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("marked")
    plain = of(load_assessment(examples.FOLDER / "outreach-with-firewall.yaml", content).assessment)
    for name in ("zqxfirstxqz", "zqxotherxqz", "zqxbasexqz"):
        secret = marked(plain, token, share="no", may_be_named="no")
        measure = secret.measure.model_copy(update={"published": ""})
        promised = {  # the register owns the texts of its own
            id_: one.model_copy(update={} if one.targets else {"text": ""})
            for id_, one in secret.commitments.items()
        }
        changed = {"measure": measure, "commitments": promised}
        text = assessment_text(secret.model_copy(update=changed))
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    (folder / "call.yaml").write_text(CALL, encoding="utf-8")
    return folder


FILE, OTHER, BASE = "zqxfirstxqz.yaml", "zqxotherxqz.yaml", "zqxbasexqz.yaml"
TABLES = ("csv", "xlsx", "ics")  # these, and an answer to a call, name no measure
TEXTS = ("md", "html", "docx", "json")
EXPORTS = [
    *(
        (("report", FILE, "--edition", edition), suffix)
        for edition, suffix in product(("brief", "policy", "public", "consultation"), TEXTS)
    ),
    *(
        (("report", FILE, "--edition", "consultation", "--call", "call.yaml"), s)
        for s in ("md", "json")
    ),
    *(
        (("report", FILE, "--edition", "policy", "--baseline", BASE, "--variant", OTHER, *only), s)
        for only, suffixes in (((), TEXTS), (("--only", "amendments"), ("md", "docx", "xlsx")))
        for s in suffixes
    ),
    *(
        (("compare", FILE, OTHER, "--edition", edition), suffix)
        for edition, suffix in [*product(("policy",), (*TEXTS, "xlsx")), ("public", "json")]
    ),
    *((("card", FILE), suffix) for suffix in ("svg", "html")),
    *((("review", FILE, OTHER, "--edition", "public"), suffix) for suffix in (*TEXTS, "ics")),
    (("review", FILE, OTHER), "ics"),
    *((("plan", FILE, "--edition", "public"), suffix) for suffix in (*TEXTS, "csv", "xlsx")),
    *((("share", FILE), suffix) for suffix in ("yaml", "json")),
    *(
        (("form", FILE, "--for", asked), suffix)
        for asked, suffix in product(("community", "authority", "colleague"), ("html", "xlsx"))
    ),
]


def words_of(data: bytes) -> str:
    """The text of a file, of a packed one of all its parts with their names."""
    if data[:2] != b"PK":
        return data.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return "\n".join(
            f"{name}\n{package.read(name).decode('utf-8', 'replace')}"
            for name in package.namelist()
        )


@pytest.mark.parametrize(
    ("arguments", "suffix"), EXPORTS, ids=lambda part: part if isinstance(part, str) else part[0]
)
def test_nothing_that_nobody_shared_is_in_what_is_made_for_others(
    arguments, suffix, folder, tmp_path, monkeypatch
):
    monkeypatch.chdir(folder)
    out = tmp_path / f"made.{suffix}"
    done = CliRunner().invoke(app, [*arguments, "-o", str(out)])
    assert done.exit_code == 0, done.output
    allowed = ALWAYS | (OWN_WORDS if "consultation" in arguments else set())
    plain = re.sub(r"\\(?=[_.-])|<[^>]*>(?=[_.-])", "", words_of(out.read_bytes())).lower()
    assert set(MARK.findall(plain)) - allowed == set()
    assert suffix in TABLES or "--call" in arguments or ".measure.title" in MARK.findall(plain)
