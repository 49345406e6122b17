"""Our XLSForm in the tools of others: ODK Validate accepts it, and the ODK Web Forms engine opens
it, shows what is relevant, and sends what was answered.

Skipped, with the reason, without Java or without a folder that holds the engine:
`npm install @getodk/xforms-engine jsdom`, and its path in IMPACT_CHECK_XFORMS_ENGINE.
"""

import io
import json
import os
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from impact_check.core.model.assessment import Assessment
from impact_check.core.sheets.columns import columns_of
from impact_check.core.sheets.form import Wish, form_of
from impact_check.core.sheets.reading import sheet_from
from impact_check.core.sheets.rows import values_of
from impact_check.output.xlsform import form_xlsform

convert = pytest.importorskip("pyxform.xls2xform").convert
ENGINE = os.environ.get("IMPACT_CHECK_XFORMS_ENGINE", "")
SCRIPT = Path(__file__).parent / "xforms_engine.mjs"
needs_engine = pytest.mark.skipif(
    not (ENGINE and shutil.which("node")),
    reason="npm install @getodk/xforms-engine jsdom; its folder in IMPACT_CHECK_XFORMS_ENGINE",
)


def made(content, role, *, validate=False):
    measure = Assessment.model_validate_json(json.dumps({"measure": {"title": "Posters"}}))
    form = form_of(content, measure, Wish(role))
    workbook = io.BytesIO(form_xlsform(content, form))
    return form, convert(workbook, file_type=".xlsx", validate=validate)


@pytest.mark.skipif(not shutil.which("java"), reason="ODK Validate needs Java")
@pytest.mark.parametrize("role", ["community", "authority"])
def test_odk_validate_accepts_it(role, content):
    assert made(content, role, validate=True)[1].warnings == []


def opened(xform, folder, **answers):
    path = folder / "form.xml"
    path.write_text(xform, encoding="utf-8")
    told = json.dumps(answers)
    done = subprocess.run(
        ["node", str(SCRIPT), ENGINE, str(path), told],
        capture_output=True, text=True, encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def row_of(xml):
    """A submission as an export has it: a column for each element that holds something."""
    leaves = [each for each in ET.fromstring(xml).iter() if len(each) == 0]
    return {each.tag.rpartition("}")[2]: each.text or "" for each in leaves}


@needs_engine
def test_what_the_engine_sends_is_read_back(content, tmp_path):
    _, converted = made(content, "authority")
    seen = opened(
        converted.xform, tmp_path,
        conflation=["serious"], conflation__source=["Decree 4"],
        aim_migration=["one_of_several"], aim_migration__range=["minor", "harmful"],
        ic_organisation=["Ministry"], ic_named=["yes"],
    )  # fmt: skip
    row = row_of(seen["xml"])
    columns = columns_of(content, list(row))
    read = values_of(content, columns, list(row.values()))
    sheet = sheet_from(content, {"measure": "Posters", **read.values}).sheet
    assert read.unfit == ()
    assert (sheet.role, sheet.organisation, sheet.may_be_named) == ("authority", "Ministry", "yes")
    assert sheet.answers["conflation"].source == "Decree 4"
    assert sheet.answers["aim_migration"].answer == ("minor", "harmful")
    assert len(sheet.answers) == 2


@needs_engine
def test_a_no_to_a_fact_hides_its_questions_and_nothing_is_left_without_a_label(content, tmp_path):
    form, converted = made(content, "authority")
    needing = next(id_ for id_, facts in form.hides.items() if len(facts) == 1)
    fact = f"fact_{form.hides[needing][0]}"
    relevant = {
        told: needing
        in opened(converted.xform, tmp_path, **({fact: [told]} if told else {}))["relevant"]
        for told in ("", "yes", "not_known", "no")
    }
    assert relevant == {"": True, "yes": True, "not_known": True, "no": False}
    assert "-" not in opened(converted.xform, tmp_path)["labels"]
