"""A portfolio as table and CSV: every row is there, columns stand under each other, and nothing in
a title acts.
"""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_check.core.method.portfolio import not_scored, portfolio, row_of
from impact_check.core.method.scoring import score
from impact_check.core.model.assessment import Assessment, Measure
from impact_check.errors import Fault
from impact_check.files.assessments import load_assessment
from impact_check.output.escaping import one_line
from impact_check.output.portfolio import COLUMNS, UNPLACED, table_lines, table_rows
from impact_check.output.results import as_json_line
from impact_check.output.sheets import csv_lines
from impact_check.output.wrapping import columns_of
from tests import examples


@pytest.fixture(scope="module")
def row(content):
    measure = Assessment(measure=Measure(title="x", fictional="yes"))
    return row_of("a.yaml", measure, score(content, measure), 2)._replace(completeness=0.5)


def read_back(made):
    return list(
        csv.reader(
            io.StringIO("".join(csv_lines(COLUMNS, table_rows(made))), newline=""), strict=True
        )
    )


@given(st.text(), st.text())
def test_csv_reads_back_and_no_cell_is_a_formula(row, title, what):
    broken = not_scored((Fault("b.yaml", 1, 2, what),))
    head, first, last = read_back(portfolio([row._replace(title=title), broken]))
    assert tuple(head) == COLUMNS
    assert first[1].removeprefix("'") == one_line(title).removeprefix("'")
    told = dict(zip(head, last, strict=True))
    fault = one_line(f"line 1, column 2: {what}")
    assert {name: cell for name, cell in told.items() if cell} == {
        "file": "b.yaml",
        "faults": "1",
        "first_fault": fault,
    }
    for cell in (*first, *last):
        assert not cell.startswith(
            ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
        )


def test_csv_lines_end_as_the_standard_says_and_hold_full_numbers(row):
    made = portfolio([row])
    lines = list(csv_lines(COLUMNS, table_rows(made)))
    assert all(line.endswith("\r\n") and line.count("\n") == 1 for line in lines)
    values = dict(zip(COLUMNS, read_back(made)[1], strict=True))
    assert (float(values["index_worst"]), values["fictional"], values["remarks"]) == (
        row.index.worst,
        "yes",
        "2",
    )


@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=60)), min_size=1, max_size=5))
def test_columns_stand_under_each_other(row, named):
    made = portfolio([row._replace(file=f"§{file}", title=title) for file, title in named])
    _, _, _, head, *lines = (line.rstrip("\n") for line in table_lines(made))
    start = columns_of(head[: head.index("File")])
    for line, one in zip(lines, made.rows, strict=True):
        before, _, rest = line.partition(one_line(one.file))
        assert columns_of(before) == start
        assert rest.strip() == one_line(one.title)


def test_titles_are_cut_to_the_width_and_file_names_are_not(row):
    made = portfolio(
        [row._replace(title="a long title " * 20), row._replace(file="b" * 60, title="東" * 50)]
    )
    lines = list(table_lines(made, 160))[4:]
    assert all(columns_of(line.rstrip("\n")) <= 160 and line.endswith("…\n") for line in lines)
    assert "b" * 60 in lines[1]
    assert "a long title " * 19 in " ".join("".join(table_lines(made, 40)).split()) + " "


def test_a_file_that_could_not_be_scored_is_one_row(row):
    faults = tuple(Fault("bad.yaml", line, 1, f"fault {line}\x1b[31m") for line in (3, 2))
    *_, last = table_lines(portfolio([not_scored(faults), row]))
    assert last.startswith("Not scored") and last.endswith(
        "bad.yaml  line 2, column 1: fault 2[31m (and 1 more)\n"
    )


@given(st.text())
def test_a_json_line_is_one_line_for_every_reader(text):
    line = as_json_line({"title": text})
    assert line.count("\n") == 1
    assert json.loads(line) == {"title": text}
    assert not {"\u2028", "\u2029"} & set(line)


def test_a_blank_file_stands_below_a_documented_one_with_the_words_that_too_little_is_known(
    content,
):
    blank, known = (
        load_assessment(examples.FOLDER / f"{name}.yaml", content).assessment
        for name in ("toluca-raid", "blind-sweeps")
    )
    found = [row_of(name, one, score(content, one)) for name, one in (("b", blank), ("k", known))]
    lines = list(table_lines(portfolio(found)))
    places = [next(i for i, line in enumerate(lines) if text in line) for text in (
        known.measure.title[:20], UNPLACED, blank.measure.title[:20],
    )]  # fmt: skip
    assert places == sorted(places)
    told = [
        row["too_little_known"]
        for row in csv.DictReader(
            io.StringIO("".join(csv_lines(COLUMNS, table_rows(portfolio(found)))))
        )
    ]
    assert told == ["no", "yes"]
    assert UNPLACED not in "".join(table_lines(portfolio(found[1:])))
