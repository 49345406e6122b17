"""Every place of the method that the program cites is there to be read in docs/method.md."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
METHOD = (ROOT / "docs" / "method.md").read_text(encoding="utf-8")


def sections() -> dict[int, str]:
    """The text of each numbered section."""
    parts = re.split(r"^## (\d+)\. ", METHOD, flags=re.MULTILINE)
    return {int(number): body for number, body in zip(parts[1::2], parts[2::2], strict=True)}


def numbered(body: str) -> set[int]:
    """The numbers of the points or laws of a section."""
    return {int(one) for one in re.findall(r"^(\d+)\. ", body, re.MULTILINE)}


POINTS, LAWS, STEPS = (numbered(sections()[number]) for number in (6, 9, 3))


def unresolved(text: str) -> list[str]:
    """What a text cites of the method that docs/method.md does not hold."""
    flat = re.sub(r"\s*\n\s*(?:#\s)?", " ", text)
    found = []
    for told in re.findall(r"\b[Mm]ethod(?:\.md)?,? (?:sections?|section|laws?|points?) [^.;():]*|"
                           r"\b[Mm]ethod,? \d[^;():]*", flat):  # fmt: skip
        named = [
            (kind, int(number))
            for kind, numbers in re.findall(
                r"(section|law|point|step)s? ((?:\d+(?:,? and |, | to )?)+)", told
            )
            for number in re.findall(r"\d+", numbers)
        ]
        known = {"section": set(sections()), "law": LAWS, "point": POINTS, "step": STEPS}
        missing = [f"{kind} {number}" for kind, number in named if number not in known[kind]]
        if missing or not named:
            found.append(f"{told.strip()}: {', '.join(missing) or 'names no section'}")
    return found


def test_the_method_is_numbered_without_gaps():
    assert list(sections()) == list(range(1, 16))
    assert set(range(1, 14)) == POINTS
    assert set(range(1, 40)) == LAWS
    assert "### Settled details" in sections()[2]


@pytest.mark.parametrize(
    "path", sorted((ROOT / "impact_check").rglob("*.py")), ids=lambda path: path.name
)
def test_every_place_that_the_program_cites_is_there(path):
    assert unresolved(path.read_text(encoding="utf-8")) == []


def test_a_place_that_is_not_there_is_found():
    assert unresolved("(method, section 6,\n    point 14)") == [
        "method, section 6, point 14: point 14"
    ]
    assert unresolved("as the method, law 40, says") == ["method, law 40, says: law 40"]
    assert unresolved("(method, 6.3 to 6.5)") == ["method, 6.3 to 6.5: names no section"]
    assert unresolved("(method, sections 3 and 4)") == []
