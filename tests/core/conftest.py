"""Fixtures of the tests of the walk."""

import pytest

from tests.walking import begun, opening, play


@pytest.fixture(scope="module")
def opened(content):
    """A walk after the opening, at its first question."""
    return play(begun(content), opening(content)).walk
