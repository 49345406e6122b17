"""Did you mean: the known word nearest to one that is not known."""

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?`, or what is known where nothing is near and the list is short; else
    nothing.
    """
    words = sorted(set(known))
    near = get_close_matches(word[:100], words, n=1, cutoff=0.6)
    if near:
        return f"; did you mean '{near[0]}'?"
    if 0 < len(words) <= 8:
        return f"; use one of {', '.join(words)}"
    return ""
