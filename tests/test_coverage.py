"""docs/coverage.md is what the citations say today (`--refresh` writes it anew); each page is used,
or its omission explained.
"""

from tests import coverage


def test_the_page_is_current(content, refresh):
    text = coverage.coverage(content)
    if refresh:
        coverage.PAGE.write_text(text, encoding="utf-8")
    is_current = coverage.PAGE.read_text(encoding="utf-8") == text
    assert is_current, "coverage.md is not current; run pytest --refresh and look at what changed"


def test_every_page_is_used_or_its_omission_explained(content):
    rests, omitted = coverage.cited(content), coverage.left_out()
    silent = [
        (id_, section, page)
        for id_, _, section, pages in coverage.places(content)
        for page in pages
        if not rests.get((id_, section, page)) and not omitted.get((id_, section, page))
    ]
    assert silent == []


def test_what_was_left_out_names_places_that_exist(content):
    known = {
        (id_, section, page)
        for id_, _, section, pages in coverage.places(content)
        for page in pages
    }
    known |= {(id_, "", 0) for id_, *_ in known}
    assert [place for place in coverage.left_out() if place not in known] == []
    assert all(what and why for topics in coverage.left_out().values() for what, why in topics)


def test_something_rests_on_every_page_of_the_guide(content):
    rests = coverage.cited(content)
    pages = [
        (id_, section, page)
        for id_, _, section, pages in coverage.places(content)
        if id_ == "icrse-2019"
        for page in pages
    ]
    assert len(pages) > 40
    assert [place for place in pages if not rests.get(place)] == []
