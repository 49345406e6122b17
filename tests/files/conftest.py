"""Fixtures of the tests that save: an assessment, and a path where none is yet."""

import pytest

from impact_check.files.assessments import load_assessment
from tests import examples


@pytest.fixture
def one(content):
    return load_assessment(examples.FILES[0], content).assessment


@pytest.fixture
def path(tmp_path):
    return tmp_path / "a.yaml"
