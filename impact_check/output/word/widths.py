"""How wide the columns of a table are, so that no word in them is broken where there is room."""

from collections.abc import Iterator, Sequence

from impact_check.core.document.lines import words_of
from impact_check.core.document.tables import Row, Table

MARGIN = 170  # twentieths of a point that a cell leaves free at both sides together
LETTER = 120  # a strong letter of the tables' size in a wide font
FIGURE, NUMBER = 2900, 1200
TURNED_HEAD = 2600


def widths(made: Table, total: int) -> tuple[int, ...]:
    """The widths of the columns in twentieths of a point; together `total`."""
    places = range(len(made.columns))
    texts = [[made.columns[place].title, *_texts(made, place)] for place in places]
    if any(column.kind == "turned" for column in made.columns):
        return _matrix(made, texts, total)
    least = [_least(made.columns[place].kind, texts[place]) for place in places]
    volume = [_volume(made.columns[place].kind, texts[place]) for place in places]
    left = max(total - sum(least), 0)
    found = [
        width + round(left * share / (sum(volume) or 1))
        for width, share in zip(least, volume, strict=True)
    ]
    return _fitted(found, total)


def _least(kind: str, texts: Sequence[str]) -> int:
    if kind == "figure":
        return FIGURE
    longest = max((len(word) for said in texts for word in said.split()), default=0)
    return max(min(longest, 22) * LETTER + MARGIN, NUMBER if kind == "number" else 0)


def _volume(kind: str, texts: Sequence[str]) -> float:
    """What a column takes of the room that is left: more where more is said."""
    return 0.0 if kind in ("figure", "number") else float(max(map(len, texts), default=0) ** 0.7)


def _matrix(made: Table, texts: Sequence[Sequence[str]], total: int) -> tuple[int, ...]:
    """Narrow columns of one width for the turned titles; the others share what is left."""
    turned = [column.kind == "turned" for column in made.columns]
    narrow = min((total - TURNED_HEAD) // max(sum(turned), 1), 900)
    rest = total - narrow * sum(turned)
    share = [
        0 if is_turned else max(map(len, said)) ** 0.7
        for is_turned, said in zip(turned, texts, strict=True)
    ]
    found = [
        narrow if is_turned else round(rest * part / (sum(share) or 1))
        for is_turned, part in zip(turned, share, strict=True)
    ]
    return _fitted(found, total)


def _fitted(found: Sequence[int], total: int) -> tuple[int, ...]:
    """The widths brought to the total, what is over or missing taken by each by its share."""
    scaled = [width * total // sum(found) for width in found]
    scaled[0] += total - sum(scaled)
    return tuple(scaled)


def _texts(made: Table, place: int) -> Iterator[str]:
    for group in made.groups:
        for row in group.rows:
            yield _text(row, place)


def _text(row: Row, place: int) -> str:
    if place == 0:
        return words_of(row.head)
    cell = row.cells[place - 1]
    return max(words_of(cell.line), words_of(cell.under), key=len)
