"""Without its extra, the page says what to install before it fetches anything."""

import pytest

from impact_check.errors import ImpactCheckError
from impact_check.page.runtime import fetched

INSTALL = r"install it with the extra 'page', for instance: pip install 'impact-check\[page\]'"


@pytest.mark.parametrize("missing", ["deflate", "node"])
def test_what_is_missing_is_named_first(missing, tmp_path, monkeypatch):
    if missing == "deflate":
        monkeypatch.setattr("impact_check.page.runtime.find_spec", lambda name: None)
    else:
        monkeypatch.setattr("impact_check.page.runtime.find_spec", lambda name: object())
        monkeypatch.setattr("shutil.which", lambda name, path=None: None)
    with pytest.raises(ImpactCheckError, match=f"{missing} is needed.*{INSTALL}"):
        fetched(tmp_path)
    assert not list(tmp_path.iterdir())
