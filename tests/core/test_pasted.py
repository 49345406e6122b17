"""A sheet as pasted text: what mail programs do to it, half a paste, and everything back."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.model.answer import Answer
from impact_check.core.model.sheet import SheetFile
from impact_check.core.sheets.pasted import block_of, blocks_in, checksum, holds_block
from impact_check.core.sheets.reading import sheet_from
from impact_check.files.prepared import shipped_content

words = st.text(string.ascii_letters + string.digits + " .,;:'\"\u201c\u2019äéß[]()>", max_size=60)
one_line = words.map(lambda text: " ".join(text.split()))


answered = st.tuples(
    st.integers(0, 10_000),
    st.integers(0, 3),
    st.integers(0, 3),
    st.booleans(),
    st.sampled_from(["none", "documented", "corroborated"]),
    one_line,
    one_line,
)


def sheet_of(content, drawn, head):
    """A sheet with answers that its questions offer."""
    ids, answers = sorted(content.questions), {}
    for number, one_end, other_end, is_known, evidence, source, note in drawn:
        id_ = ids[number % len(ids)]
        grades = content.questions[id_].grades
        low, high = sorted((one_end % len(grades), other_end % len(grades)))
        known = grades[low] if low == high else (grades[low], grades[high])
        told = known if is_known else "unknown"
        answers[id_] = Answer(answer=told, evidence=evidence, source=source, note=note)
    role, organisation, round_, remarks = head
    return SheetFile(
        impact_check="sheet/1",
        measure="Posters",
        form="abc123",
        content=content.version,
        role=role,
        organisation=organisation,
        round=round_,
        answers=answers,
        remarks=remarks,
    )


roles = st.sampled_from(["community", "authority", "proposer", "colleague"])
heads = st.tuples(roles, one_line, st.integers(1, 9), one_line)


def read(content, text):
    (block,) = blocks_in(text)
    arrived = sheet_from(content, block.values)
    return arrived, block.remarks


def same(arrived, sheet):
    return arrived.sheet.model_dump() == {
        name: value
        for name, value in sheet.model_dump().items()
        if name not in ("impact_check", "measure", "form", "content")
    }


@given(st.lists(answered, max_size=6), heads)
def test_everything_comes_back(drawn, head):
    content = shipped_content()
    sheet = sheet_of(content, drawn, head)
    arrived, remarks = read(content, f"Hello,\n{block_of(sheet)}Best wishes")
    assert same(arrived, sheet)
    assert (remarks, arrived.misfits) == ((), ())


@pytest.fixture
def sheet(content):
    return SheetFile(
        impact_check="sheet/1",
        measure="Poster campaign \u201cOpen your eyes\u201d",
        answers={
            "conflation": Answer(
                answer=("minor", "serious"),
                evidence="documented",
                source="A long source with a name that mail programs will break, p. 2, note 17",
                note="And a note that is quite long too, so that it does not stay on one line",
            ),
            "aim_migration": Answer(answer="safe", share="yes"),
        },
    )


def broken_at_sixty(text):
    lines = []
    for line in text.splitlines():
        while len(line) > 60:
            cut = line.rindex(" ", 0, 60)
            lines.append(line[:cut])
            line = line[cut + 1 :]  # noqa: PLW2901
        lines.append(line)
    return "\n".join(lines)


@pytest.mark.parametrize(
    "sent",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "".join(f"> > {line}\n" for line in text.splitlines()),
        broken_at_sixty,
        lambda text: text.replace("\n", "\n\n"),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: f"\ufeff  {text}",
    ],
    ids=["windows", "quoted", "broken", "spaced", "no-break", "marked"],
)
def test_what_mail_programs_do_to_it_changes_nothing(content, sheet, sent):
    arrived, remarks = read(content, sent(block_of(sheet)))
    assert same(arrived, sheet)
    assert remarks == ()


def test_half_a_paste_is_told_and_what_is_there_is_taken(content, sheet):
    half = block_of(sheet).partition("[aim_migration]")[0]
    arrived, remarks = read(content, half)
    assert set(arrived.sheet.answers) == {"conflation"}
    ((line, what),) = remarks
    assert line == len(half.splitlines())
    assert "the end of the pasted text is missing" in what
    assert "one answer" in what


def test_a_line_that_is_missing_is_told(content, sheet):
    lines = block_of(sheet).splitlines()
    without = "\n".join(line for line in lines if "note:" not in line)
    assert "not as it was sent" in read(content, without)[1][0][1]


def test_markup_that_eats_signs_of_an_id_is_forgiven(content, sheet):
    eaten = block_of(sheet).replace("[aim_migration]", "[aimmigration]")
    assert "aim_migration" in read(content, eaten)[0].sheet.answers


def test_several_in_one_text_are_several_sheets(content, sheet):
    assert len(list(blocks_in(block_of(sheet) + "\nFrom: B\n" + block_of(sheet)))) == 2
    assert not holds_block("IMPACT-CHECK is good")


def test_the_sum_is_that_of_fnv():
    assert checksum("") == "811c9dc5"
    assert checksum("A-b C\n1!") == checksum("abc1")
    assert checksum("foobar") == "bf9cf968"  # from the list of its authors
