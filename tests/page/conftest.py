"""The page, built once for all tests of it; skipped, with the reason, where it cannot be built."""

import importlib.util
import shutil

import pytest

from impact_check.errors import ImpactCheckError
from tests.page import browsers


@pytest.fixture(scope="session")
def page(tmp_path_factory):
    """The page in a folder whose name has blanks and other letters."""
    for library in ("zstandard", "websockets", "playwright"):
        if importlib.util.find_spec(library) is None:
            pytest.skip(f"{library} is not here: pip install 'impact-check[page,browser]'")
    from impact_check.page.build import build

    folder = tmp_path_factory.mktemp("page") / "a stick (E) 100% #1 ü"
    folder.mkdir()
    try:
        build(folder / "impact-check.html")
    except ImpactCheckError as error:
        if "compiling failed" in str(error):
            raise
        pytest.skip(str(error))
    return folder / "impact-check.html"


@pytest.fixture(scope="session", params=["chromium", "firefox"])
def tab(request, page, tmp_path_factory):
    """A tab of each browser with the page open and the program ready."""
    program = {"chromium": browsers.CHROMIUM, "firefox": browsers.FIREFOX}[request.param]
    if program is None or not shutil.which(program):
        pytest.skip(f"no {request.param} on this machine")
    profile = tmp_path_factory.mktemp("profile") / "p"
    started = browsers.chromium() if request.param == "chromium" else browsers.firefox(profile)
    with started as opened:
        opened.open(page)
        browsers.until(opened, "ready.then(() => true)")
        yield opened
