"""A safeguard adopted in a file: only its own lines change, comments stay, and nothing is lost
without consent.
"""

import pytest

from impact_check.core.plan.adoption import adopt
from impact_check.errors import ImpactCheckError
from impact_check.files.adopting import save_adoption
from impact_check.files.assessments import load_assessment
from impact_check.files.opened import ChangedElsewhere, open_assessment
from tests import examples

HEAD = "impact_check: assessment/1\nmeasure: {title: x}  # the title\n"
NEW = "  receipts:\n    status: planned\n    owner: a role\n"
OTHER = "  # about this one\n  harm_watch: {status: planned}\n"


def adopted(path, content, id_="receipts", drop=False, **fields):
    with open_assessment(path, content) as opened:
        made = adopt(content, opened.loaded.assessment, id_, fields or {"owner": "a role"})
        save_adoption(opened, opened.loaded.document, content, made, drop_comments=drop)
    assert load_assessment(path, content).assessment == made.assessment
    return path.read_bytes().decode()


def written(tmp_path, text, name="a.yaml"):
    path = tmp_path / name
    path.write_bytes(text.encode())
    return path


PLACES = [
    (HEAD, f"{HEAD}\ncommitments:\n{NEW}"),
    (HEAD.rstrip("\n"), f"{HEAD}\ncommitments:\n{NEW}"),
    (
        f"{HEAD}commitments: {{}}   # none yet\n  # a hint\ninvolvement: []\n",
        f"{HEAD}commitments:   # none yet\n{NEW}  # a hint\ninvolvement: []\n",
    ),
    (f"{HEAD}involvement: []", f"{HEAD}involvement: []\n\ncommitments:\n{NEW}"),
    (f"{HEAD}commitments: {{}} # not commitments: {{}}\n", f"{HEAD}commitments: # not commitments: {{}}\n{NEW}"),
    (f"{HEAD}commitments:\ninvolvement: []\n", f"{HEAD}commitments:\n{NEW}involvement: []\n"),
    (f"{HEAD}commitments:\n{OTHER}# then\ninvolvement: []\n", f"{HEAD}commitments:\n{OTHER}{NEW}# then\ninvolvement: []\n"),
    (f"{HEAD}commitments:\n{OTHER}", f"{HEAD}commitments:\n{OTHER}{NEW}"),
    (f"{HEAD}commitments:\n  receipts: {{status: planned}}\n{OTHER}", f"{HEAD}commitments:\n{NEW}{OTHER}"),
    (
        f"{HEAD}commitments:\n  receipts:\n    status: planned\n    # as of May\n{OTHER}",
        f"{HEAD}commitments:\n{NEW}    # as of May\n{OTHER}",
    ),
    (
        f"{HEAD}commitments:\n harm_watch:\n  status: planned\n",
        f"{HEAD}commitments:\n harm_watch:\n  status: planned\n receipts:\n   status: planned\n   owner: a role\n",
    ),
    (
        f"{HEAD}commitments:\n    receipts:\n      status: planned\n",
        f"{HEAD}commitments:\n    receipts:\n      status: planned\n      owner: a role\n",
    ),
    (
        f"{HEAD}commitments:\n  receipts:\n    status: planned\n    note: |\n      one\n\n      - three: four\n      commitments:\n      two\n{OTHER}",
        f"{HEAD}commitments:\n{NEW}    note: |-\n      one\n\n      - three: four\n      commitments:\n      two\n{OTHER}",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after"), PLACES)
def test_only_its_own_lines_change(tmp_path, content, before, after):
    assert adopted(written(tmp_path, before), content) == after


def test_line_ends_stay(tmp_path, content):
    before, after = PLACES[6]
    assert adopted(written(tmp_path, before.replace("\n", "\r\n")), content) == after.replace(
        "\n", "\r\n"
    )


@pytest.mark.parametrize("path", examples.FILES, ids=lambda path: path.stem)
def test_every_example_takes_one_and_keeps_its_comments(tmp_path, content, path):
    before = path.read_text(encoding="utf-8")
    after = adopted(written(tmp_path, before), content)
    lines = after.splitlines()
    assert [
        line
        for line in before.splitlines()
        if line not in lines and not line.startswith("commitments:")
    ] == []
    assert len(lines) <= len(before.splitlines()) + 5


REFUSED = [
    f"{HEAD}commitments: {{harm_watch: {{status: planned}}}}\n",
    f"{HEAD}commitments:\n  receipts:\n    # why\n    status: planned\n",
    f"{HEAD}commitments:\n  receipts:\n    status: planned  # as of May\n",
    # the end of the entry is not where it seems
    f'{HEAD}commitments:\n  harm_watch:\n    status: planned\n    note: "one\n  two"\n',
    f"{HEAD}...\n",
]


@pytest.mark.parametrize("text", REFUSED)
def test_comments_go_only_with_consent(tmp_path, content, text):
    path = written(tmp_path, text)
    with pytest.raises(
        ImpactCheckError,
        match="comments of this file would be lost, so nothing was changed; add --drop-comments",
    ) as error:
        adopted(path, content)
    assert path.read_text(encoding="utf-8") == text
    assert "  receipts:\n    status: planned\n    owner: a role" in str(error.value)
    assert "#" not in adopted(path, content, drop=True)


def test_files_without_comments_and_json_are_written_whole(tmp_path, content):
    flow = written(
        tmp_path,
        "impact_check: assessment/1\nmeasure: {title: x}\ncommitments: {harm_watch: {status:"
        " planned}}\n",
    )
    assert "  receipts:\n" in adopted(flow, content)
    json = written(
        tmp_path, '{"impact_check": "assessment/1", "measure": {"title": "x"}}', "a.json"
    )
    assert '"receipts": {' in adopted(json, content)


HOSTILE = (
    "a: b",
    "# x",
    "{",
    "'",
    '"',
    "- x",
    "no",
    "2026-06-01",
    "*a",
    "&a",
    "!x",
    "=1+1",
    "é 漢",
    "a \\ b",
    "%",
    "@",
    "x: |",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_is_kept_as_text(tmp_path, content, text):
    path = written(tmp_path, PLACES[6][0])
    adopted(path, content, owner=text, source=text)
    one = load_assessment(path, content).assessment.commitments["receipts"]
    assert (one.owner, one.source) == (text, text)


def test_what_an_editor_wrote_meanwhile_is_left_alone(tmp_path, content):
    path = written(tmp_path, HEAD)
    with open_assessment(path, content) as opened:
        made = adopt(content, opened.loaded.assessment, "receipts", {"owner": "a role"})
        path.write_text(f"{HEAD}# typed in an editor\n", encoding="utf-8")
        with pytest.raises(ChangedElsewhere):
            save_adoption(opened, opened.loaded.document, content, made, drop_comments=True)
    assert path.read_text(encoding="utf-8").endswith("# typed in an editor\n")
