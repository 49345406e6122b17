"""The page, built once for all tests of it; skipped, with the reason, where it cannot be built."""

import importlib.util
import os
import shutil
from pathlib import Path

import pytest

from impact_check.errors import ImpactCheckError
from tests.page import browsers


@pytest.fixture(scope="session")
def page(tmp_path_factory):
    """The page in a folder whose name has blanks and other letters; IMPACT_CHECK_PAGE names one
    that is built already.
    """
    for library in ("deflate", "websockets", "playwright"):
        if importlib.util.find_spec(library) is None:
            pytest.skip(f"{library} is not here: pip install 'impact-check[page,browser]'")
    from impact_check.page.build import build

    folder = tmp_path_factory.mktemp("page") / "a stick (E) 100% #1 ü"
    folder.mkdir()
    if built := os.environ.get("IMPACT_CHECK_PAGE"):
        return Path(shutil.copy(built, folder / "impact-check.html"))
    try:
        build(folder / "impact-check.html")
    except ImpactCheckError as error:
        if "compiling failed" in str(error):
            raise
        pytest.skip(str(error))
    return folder / "impact-check.html"


@pytest.fixture(scope="session")
def chromium():
    """Chromium, started once; a function that gives a new tab."""
    if browsers.CHROMIUM is None:
        pytest.skip("no chromium on this machine")
    with browsers.chromium() as tab:
        yield tab


@pytest.fixture(scope="session", params=["chromium", "firefox"])
def tab(request, page, tmp_path_factory):
    """A tab of each browser with the page open and the program ready."""
    if request.param == "chromium":
        yield _ready(request.getfixturevalue("chromium")(), page)
        return
    if browsers.FIREFOX is None:
        pytest.skip("no firefox on this machine")
    with browsers.firefox(tmp_path_factory.mktemp("profile") / "p") as opened:
        yield _ready(opened, page)


@pytest.fixture(scope="session")
def looked_at(page, chromium):
    """Chromium, to be looked at from all sides: a function that gives a new tab with the page open
    and ready, in a theme and of a width.
    """
    return lambda theme="light", width=1280: _ready(chromium(theme, width), page)


def _ready(opened, page):
    opened.open(page)
    browsers.until(opened, "ready.then(() => true)")
    return opened
