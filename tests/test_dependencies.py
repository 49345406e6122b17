"""Few dependencies: each with a reason and bounds, under a licence that lets us pass it on; and the
audit of them tells what it saw.
"""

import json
import re
import runpy
from importlib.metadata import distribution, metadata, version

import pytest
from packaging.version import Version

from tests.dependencies import PYPROJECT, TESTED, bounded, declared, installed, project

ROOT = PYPROJECT.parent
verdict = runpy.run_path(str(ROOT / ".ci" / "audit.py"))["verdict"]

COMPATIBLE = frozenset(
    [
        "MIT",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "ISC",
        "PSF-2.0",
        "Apache-2.0",
        "MIT License",
        "The MIT License (MIT)",
        "BSD License",
        "ISC License (ISCL)",
        "Apache Software License",
    ]
)


def licences(name):
    """What a package says of its licence: by SPDX, else by classifier, else by the first line of
    the licence that comes with it.
    """
    about = metadata(name)
    if about.get("License-Expression"):
        return [
            one.removeprefix("(").removesuffix(")")
            for one in about["License-Expression"].split(" AND ")
        ]
    named = [
        one.split(" :: ")[-1]
        for one in about.get_all("Classifier") or ()
        if one.startswith("License ::")
    ]
    return named or [
        path.locate().read_text(encoding="utf-8").splitlines()[0]
        for path in distribution(name).files
        if path.name.startswith("LICEN")
    ]


@pytest.mark.parametrize("name", installed("encrypt"))
def test_what_users_install_may_be_passed_on(name):
    found = licences(name)
    assert found and all(COMPATIBLE & set(one.split(" OR ")) for one in found), (name, found)


def test_every_dependency_has_a_reason_and_two_bounds():
    listed = project()["project"]
    wanted = [
        text
        for texts in (listed["dependencies"], *listed["optional-dependencies"].values())
        for text in texts
    ]
    wanted = [text for text in wanted if not text.startswith("impact-check[")]
    assert len(wanted) > 12 and len(bounded(wanted)) == len(wanted)
    lines = PYPROJECT.read_text(encoding="utf-8")
    assert [
        text
        for text in wanted
        if not re.search(rf'^    "{re.escape(text)}", +# \w', lines, re.MULTILINE)
    ] == []


def test_what_builds_the_wheel_has_the_bounds_of_what_runs_it():
    build = bounded(project()["build-system"]["requires"])
    assert len(build) == 3 and set(build) <= set(declared("test"))


@pytest.mark.parametrize("one", declared(*TESTED), ids=lambda one: one.name)
def test_what_is_tested_here_lies_within_the_bounds(one):
    assert Version(one.least) <= Version(version(one.name)) < Version(one.below)


def test_the_document_names_all_that_users_install():
    text = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `([\w.-]+)` \|", text, re.MULTILINE))
    assert {re.sub(r"[-_.]+", "-", name.lower()) for name in installed("encrypt")} <= told
    assert {one.name for one in declared("encrypt")} <= told


def audited(*packages):
    return json.dumps({"dependencies": list(packages), "fixes": []})


FINE = {"name": "rich", "version": "15.0.0", "vulns": []}
HOLE = {
    "name": "pyyaml",
    "version": "5.3",
    "vulns": [{"id": "PYSEC-1", "fix_versions": ["5.4"], "aliases": []}],
}
NOT_ASKED = {"name": "typer", "skip_reason": "not found on PyPI"}


@pytest.mark.parametrize(
    ("code", "out", "err", "may_go_on", "says"),
    [
        (0, audited(FINE), "", True, "1 packages audited, 0 known holes."),
        (1, audited(FINE, HOLE), "", False, "pyyaml 5.3: PYSEC-1, fixed in 5.4"),
        (0, audited(FINE, NOT_ASKED), "", True, "SKIPPED, because the service does not answer for them here: typer"),
        (1, audited(HOLE, NOT_ASKED), "", False, "SKIPPED"),
        (1, "", "Traceback\nConnectionError: Failed to resolve 'a host'", True, "SKIPPED: nothing was audited"),
        (2, "", "error: unrecognized arguments: --frmat", False, "unrecognized arguments"),
    ],
)  # fmt: skip
def test_the_audit_fails_for_a_hole_and_says_what_it_could_not_ask(code, out, err, may_go_on, says):
    found, said = verdict(code, out, err)
    assert (found, says in "\n".join(said)) == (may_go_on, True)
