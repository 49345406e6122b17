"""A card as SVG: no script, no font, no address; light, and dark where the reader asks for it."""

from collections.abc import Iterator
from itertools import pairwise

from impact_check.core.report import card_messages as messages
from impact_check.core.report.card import Card, CardHarm, card_words, harm_words
from impact_check.core.words.names import LEVEL_NAMES
from impact_check.output.card.writing import wrapped, written

WIDTH, HEIGHT, EDGE = 1200, 675, 48
LEFT, COLUMN, RIGHT = 48, 400, 500  # where the columns begin, and how wide the first is
BARS, BAR_WIDTH, ROW = 760, 300, 42  # where bars begin, how long they are, how far apart
INK, SOFT, PAPER, RULE = "#20252a", "#555e66", "#ffffff", "#a9a294"
BANDS = ("#edf1ee", "#f6eed9", "#f3dfcd", "#e9cfcd")
DARK = (
    "@media (prefers-color-scheme: dark){.paper{fill:#1b1f23}.ink{fill:#e7e4dd}.soft{fill:#aab1b7}"
    ".line{stroke:#e7e4dd}.rule{stroke:#6b747c}.on-ink{fill:#1b1f23}.b0{fill:#242b2c}"
    ".b1{fill:#353022}.b2{fill:#40301f}.b3{fill:#4a2a2b}}"
)
FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif"
HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}"'
    ' height="{height}" role="img" aria-labelledby="card-title card-desc" font-family="{font}">\n'
    '<title id="card-title">{title}</title>\n<desc id="card-desc">{desc}</desc>\n'
    "<style>{dark}</style>\n"
    '<defs><pattern id="hatched" width="7" height="7" patternUnits="userSpaceOnUse"'
    ' patternTransform="rotate(45)"><rect class="paper" width="7" height="7" fill="{paper}"/>'
    '<rect class="ink" width="3" height="7" fill="{ink}"/></pattern></defs>\n'
    '<rect class="paper" width="{width}" height="{height}" fill="{paper}"/>\n'
)
SIGNS = {  # drawn in a square of 24
    "met": '<circle class="ink" cx="12" cy="12" r="10" fill="{ink}"/>'
    '<path class="rule" d="M7 12.5l3.5 3.5L17 9" fill="none" stroke="{paper}" stroke-width="2.5"/>',
    "not-broken": '<path class="line" d="M12 3 22 21H2Z" fill="none" stroke="{ink}"'
    ' stroke-width="2"/>',
    "not-shown": '<circle class="line" cx="12" cy="12" r="9" fill="none" stroke="{ink}"'
    ' stroke-width="2" stroke-dasharray="3 3"/>',
    "not-met": '<path class="ink" d="M8 2h8l6 6v8l-6 6H8l-6-6V8Z" fill="{ink}"/>'
    '<rect class="on-ink" x="6" y="10.5" width="12" height="3" fill="{paper}"/>',
}


def card_svg(card: Card) -> str:
    """The card as one SVG file. Its title and description say in words all that it shows."""
    head = HEAD.format(
        width=WIDTH, height=HEIGHT, font=FONT, dark=DARK, ink=INK, paper=PAPER,
        title=written(card.title),
        desc=written(" ".join(f"{words.rstrip('.')}." for words in card_words(card))),
    )  # fmt: skip
    parts = (*_head(card), *_conclusion(card), *_conditions(card), *_harms(card), *_foot(card))
    return head + "\n".join(parts) + "\n</svg>\n"


def _text(
    words: str, x: float, y: float, size: int, *, soft: bool = False, bold: bool = False
) -> str:
    fill, look = (SOFT, "soft") if soft else (INK, "ink")
    weight = ' font-weight="700"' if bold else ""
    return (
        f'<text class="{look}" x="{x}" y="{y}" font-size="{size}" fill="{fill}"{weight}>'
        f"{written(words)}</text>"
    )


def _head(card: Card) -> Iterator[str]:
    yield _text("  ·  ".join((messages.OVER, *card.marks)), EDGE, 44, 15, soft=True)
    titles = wrapped(card.title, 32, WIDTH - 2 * EDGE, 2, bold=True)
    for place, line in enumerate(titles):
        yield _text(line, EDGE, 86 + 38 * place, 32, bold=True)
    about = wrapped("  ·  ".join(card.about), 17, WIDTH - 2 * EDGE, 1)[0]
    yield _text(about, EDGE, 86 + 38 * (len(titles) - 1) + 30, 17, soft=True)
    yield f'<path class="rule" d="M{EDGE} 176H{WIDTH - EDGE}" stroke="{RULE}" stroke-width="1.5"/>'


def _conclusion(card: Card) -> Iterator[str]:
    lines = wrapped(card.conclusion_name, 28, COLUMN, 3, bold=True)
    for place, line in enumerate(lines):
        yield _text(line, LEFT, 222 + 34 * place, 28, bold=True)
    y = 222 + 34 * len(lines) + 8
    yield _text(messages.FOUND.format(level=LEVEL_NAMES[card.level.best]), LEFT, y, 20)
    if card.level.best != card.level.worst:
        words = messages.OPEN_TO.format(level=LEVEL_NAMES[card.level.worst])
        yield _text(words, LEFT, y + 28, 20)


def _conditions(card: Card) -> Iterator[str]:
    for place, sign in enumerate(card.signs):
        x, y = LEFT + 34 * (place % 11), 412 + 34 * (place // 11)
        shape = SIGNS[sign].format(ink=INK, paper=PAPER)
        yield f'<g transform="translate({x} {y})">{shape}</g>'
    below = 412 + 34 * (max(len(card.signs) - 1, 0) // 11) + 54
    for place, line in enumerate(wrapped(card.conditions, 18, COLUMN, 3)):
        yield _text(line, LEFT, below + 25 * place, 18)


def _harms(card: Card) -> Iterator[str]:
    if not card.harms:
        for place, line in enumerate(wrapped(messages.NO_HARM, 20, WIDTH - RIGHT - EDGE, 3)):
            yield _text(line, RIGHT, 222 + 28 * place, 20)
        return
    yield _text(messages.HARMS, RIGHT, 208, 17, bold=True)
    bottom = 228 + ROW * len(card.harms)
    ends = (0.0, *card.cuts, 100.0)
    for place, (start, end) in enumerate(pairwise(ends)):
        x, long = BARS + start / 100 * BAR_WIDTH, (end - start) / 100 * BAR_WIDTH
        yield (
            f'<rect class="b{place}" x="{x:.1f}" y="224" width="{long:.1f}"'
            f' height="{bottom - 228}" fill="{BANDS[place]}"/>'
        )
    for place, harm in enumerate(card.harms):
        yield from _harm(harm, 228 + ROW * place)
    if card.more:
        yield _text(card.more, RIGHT, bottom + 20, 15, soft=True)


def _harm(harm: CardHarm, top: float) -> Iterator[str]:
    lines = wrapped(harm.name, 16, BARS - RIGHT - 16, 2)
    first = top + (22 if len(lines) == 1 else 14)
    for place, line in enumerate(lines):
        yield _text(line, RIGHT, first + 18 * place, 16)
    found, open_to = (value / 100 * BAR_WIDTH for value in (harm.index.best, harm.index.worst))
    says = written(harm_words(harm))
    yield f"<g><title>{says}</title>"
    if found:
        yield (
            f'<rect class="ink" x="{BARS}" y="{top + 8}" width="{found:.1f}" height="18"'
            f' fill="{INK}"/>'
        )
    if open_to > found:
        yield (
            f'<rect class="line" x="{BARS + found:.1f}" y="{top + 8}" width="{open_to - found:.1f}"'
            f' height="18" fill="url(#hatched)" stroke="{INK}" stroke-width="1"/>'
        )
    yield "</g>"
    name = LEVEL_NAMES[harm.level.worst]
    words = f"{name}, {messages.SEEN}" if harm.is_seen else name
    yield _text(words, BARS + BAR_WIDTH + 10, top + 22, 14, soft=True)


def _foot(card: Card) -> Iterator[str]:
    yield f'<path class="rule" d="M{EDGE} 596H{WIDTH - EDGE}" stroke="{RULE}" stroke-width="1.5"/>'
    for place, line in enumerate(card.foot):
        yield _text(
            wrapped(line, 14, WIDTH - 2 * EDGE, 1)[0], EDGE, 614 + 17 * place, 14, soft=True
        )
