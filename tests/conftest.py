"""Fixtures that all tests share, and the flag that refreshes golden files."""

import pytest
from hypothesis import HealthCheck, settings

from impact_check.files.content import load_shipped

settings.register_profile("steady", deadline=None, derandomize=True, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("deep", deadline=None, max_examples=2000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")


def pytest_addoption(parser):
    parser.addoption("--refresh", action="store_true", help="write golden files anew instead of comparing with them")


@pytest.fixture(scope="session")
def refresh(request):
    return request.config.getoption("--refresh")


@pytest.fixture(scope="session")
def content():
    """The shipped content."""
    return load_shipped()
