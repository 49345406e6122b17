"""Fixtures that all tests share, and the flag that refreshes golden files."""

from functools import cache

import pytest
from hypothesis import HealthCheck, Phase, settings

from impact_check.files.content import load_shipped

settings.register_profile("steady", deadline=None, derandomize=True, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("deep", deadline=None, max_examples=2000, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "few", deadline=None, derandomize=True, max_examples=5, phases=(Phase.explicit, Phase.generate), suppress_health_check=list(HealthCheck)
)  # one mutant after another; nobody reads a smallest example
settings.load_profile("steady")


def pytest_addoption(parser):
    parser.addoption("--refresh", action="store_true", help="write golden files anew instead of comparing with them")


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: item.get_closest_marker("hypothesis") is not None)  # an example shows a fault sooner than a law


@pytest.fixture(scope="session")
def refresh(request):
    return request.config.getoption("--refresh")


@pytest.fixture(scope="session")
def content():
    """The shipped content."""
    return _shipped()


@cache  # read once, however many runs of pytest there are in one process
def _shipped():
    return load_shipped()
