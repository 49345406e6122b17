"""Whether a file's name and format are those that an authority accepts."""

import re

from impact_check.core.call import messages
from impact_check.core.model.call import FileRules
from impact_check.core.words.grammar import joined

OURS = ("docx", "html", "md")
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9_.-]")


def objection(rules: FileRules, name: str) -> str:
    """What an authority would object to in the name of a file, with the remedy; nothing for a name
    that it accepts.
    """
    stem, _, suffix = name.rpartition(".")
    if rules.name and stem != rules.name.removesuffix(f".{suffix}"):
        return messages.OTHER_NAME.format(name=name, wanted=f"{rules.name}.{suffix}")
    if rules.longest and len(name) > rules.longest:
        return messages.NAME_TOO_LONG.format(name=name, most=rules.longest)
    found = _NOT_PLAIN.search(name)
    if rules.plain == "yes" and found:
        return messages.NOT_PLAIN.format(name=name, sign=found.group())
    offered = [format_ for format_ in rules.formats if format_ in OURS]
    if offered and suffix not in offered:
        wanted = joined([f".{format_}" for format_ in offered], "or")
        return messages.OTHER_FORMAT.format(name=name, formats=wanted)
    return ""


def to_convert(rules: FileRules) -> tuple[str, ...]:
    """The formats that an authority takes, where this program can write none of them."""
    can = [format_ for format_ in rules.formats if format_ in OURS]
    return () if can else rules.formats
