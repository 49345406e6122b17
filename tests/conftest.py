"""Fixtures that all tests share, and the flag that refreshes golden files."""

import signal
from functools import cache

import pytest
from hypothesis import HealthCheck, Phase, settings

from impact_check.files.content import load_shipped

settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "deep", deadline=None, max_examples=2000, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "few",
    deadline=None,
    derandomize=True,
    max_examples=5,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)  # one mutant after another; nobody reads a smallest example
settings.load_profile("steady")


def pytest_addoption(parser):
    parser.addoption(
        "--refresh",
        action="store_true",
        help="write golden files anew instead of comparing with them",
    )


# What takes long for what it tells: programs that are started, browsers, whole walks and drawings
_SLOW = (
    "tests/cli/",
    "tests/page/",
    "tests/hostile/",
    "tests/fuzz/",
    "tests/test_",
    "tests/files/test_encryption",
    "tests/files/test_locking",
    "tests/files/test_places",
    "tests/files/test_prepared",
    "tests/output/test_browser",
    "tests/output/test_word",
    "tests/output/test_editions",
    "tests/core/test_walk_whole",
    "tests/core/test_stress",
    "tests/core/test_comparing",
    "tests/core/test_report_pages",
    "tests/core/test_content_acceptance",
)
_QUICK_ALL_THE_SAME = ("tests/cli/test_commands", "tests/test_docs", "tests/test_citations")


def _is_quick(item):
    name = item.nodeid
    is_law = getattr(item.obj, "is_hypothesis_test", False)  # its marker comes later than we do
    return name.startswith(_QUICK_ALL_THE_SAME) or not (is_law or name.startswith(_SLOW))


def pytest_collection_modifyitems(items):
    for item in items:
        if _is_quick(item):
            item.add_marker("quick")
    items.sort(
        key=lambda item: item.get_closest_marker("hypothesis") is not None
    )  # an example shows a fault sooner than a law


@pytest.fixture(scope="session", autouse=True)
def _hang_ups_end_programs():
    """Programs that tests start are not told to outlive their window, even where the tests
    themselves were (nohup).
    """
    hang_up = getattr(signal, "SIGHUP", None)
    before = signal.signal(hang_up, signal.SIG_DFL) if hang_up else None
    yield
    if hang_up:
        signal.signal(hang_up, before)


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
