"""What went into a copy for others and what did not, as lines."""

from collections.abc import Iterator

from impact_check.core.privacy.shared_copy import SharedCopy
from impact_check.output.escaping import one_line


def sharing_lines(made: SharedCopy, out: str, *, had_comments: bool) -> Iterator[str]:
    """Where the copy is, what stays in it, and what was left out."""
    if out != "-":
        yield one_line(f"Written: {out}. It gives the same result as your file.")
    yield "It keeps:"
    yield from (f"  {one_line(line)}" for line in made.stays)
    yield "Left out:"
    yield from (f"  {one_line(line)}" for line in made.left_out)
    if had_comments:
        yield "  the comments of the file"
    if not made.left_out and not had_comments:
        yield "  nothing: there was nothing that had to stay with you"
    yield (
        "Whoever gets it sees the title and every answer. Look at the file's name too before you"
        " send it."
    )
