"""What is typed in the tests of `assess`."""

import pytest

from tests.walking import begun, noting_an_organisation, opening, play, typing_person


@pytest.fixture(scope="module")
def typed(content):
    opened = play(begun(content), opening(content)).walk
    extras = [
        "?",
        "9",
        "e",
        "2",
        "3",
        "Plan, p. 4",
        "1",
        "n",
        "Ask again",
        "r",
        "3",
        "b",
        "u",
        "j",
        "",
        "b",
        "z",
        "q",
    ]
    after = play(opened, extras).walk
    return [
        *opening(content),
        *extras,
        *typing_person(
            after,
            lambda step, place: (
                "-" if place.kind == "end-day" else noting_an_organisation(step, place)
            ),
        ),
    ]


@pytest.fixture(scope="module")
def played(content, typed):
    return play(begun(content), typed)
