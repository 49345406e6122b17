"""Every promise of the fuzzer's targets, for a bounded number of made-up and mutated files."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.mutations import mutated
from tests.fuzz.targets import EXAMPLES, TARGETS, loaded

COSTLY = {"reports": 8, "assessments": 60, "content": 40, "lint": 40}


@pytest.mark.parametrize("name", TARGETS)
def test_holds_whatever_the_bytes(name):
    @settings(max_examples=COSTLY.get(name, 150))
    @given(st.binary(max_size=64))
    def holds(data):
        TARGETS[name](data)

    holds()


def test_mutations_are_mostly_still_assessments():
    """Else the targets would test the refusals alone."""
    data = [
        bytes([number, *divmod(number * 911 % 65536, 256), number % 8, 0, number])
        for number in range(40)
    ]
    assert sum(loaded(mutated(one, EXAMPLES)) is not None for one in data) > 10
