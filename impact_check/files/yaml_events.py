"""The events of a YAML text, and in plain words what keeps the parser from going on."""

from collections.abc import Iterator
from typing import Any

import yaml

from impact_check.errors import short
from impact_check.files.scalars import Stopped


def events(text: str, loader: Any) -> Iterator[Any]:
    """The events of a text as a loader of PyYAML reads it; Stopped where it cannot go on."""
    parser = loader(text)
    try:
        yield from iter(parser.get_event, None)
    except yaml.MarkedYAMLError as error:
        raise _stopped(error, text) from None
    except (ValueError, OverflowError):  # the parser in Python on '\UFFFFFFFF'
        mark = parser.get_mark()
        raise Stopped(
            mark.line + 1,
            mark.column + 1,
            "is a character that does not exist; check the number behind the backslash",
        ) from None
    finally:
        parser.dispose()


def _open_bracket(text: str) -> Any:
    """Where the innermost bracket starts that is still open at the end; the parser itself tells it
    only after a value.
    """
    opened = []
    for token in yaml.scan(text, Loader=yaml.SafeLoader):
        if isinstance(token, yaml.FlowSequenceStartToken | yaml.FlowMappingStartToken):
            opened.append(token.start_mark)
        elif isinstance(token, yaml.FlowSequenceEndToken | yaml.FlowMappingEndToken):
            opened.pop()
    return opened[-1]


def _stopped(error: yaml.MarkedYAMLError, text: str) -> Stopped:
    """What the parser says, in plain words where people often make the mistake."""
    context, problem = error.context or "", error.problem or ""
    start, mark = error.context_mark or error.problem_mark, error.problem_mark or error.context_mark
    found = text[mark.index : mark.index + 1] if mark else ""
    if "unexpected end of stream" in problem:
        mark, what = (
            start,
            "is a quote that is never closed; add the second one where the text ends",
        )
    elif "a flow" in context and "stream end" in problem:
        mark, what = _open_bracket(text), "is a bracket that is never closed; add the second one"
    elif found == "\t":
        what = "is a tab, where YAML has spaces; type spaces, or put the text in quotes"
    elif found == "?" and "a flow" in context:
        what = "is a '?' in a text without quotes between brackets; put the text in quotes"
    elif "mapping values" in problem:
        what = (
            "is a colon that YAML takes for the end of a name; put the text in quotes, or check the"
            " indentation"
        )
    elif "cannot start any token" in problem:
        what = f"is '{short(found)}', with which no text can begin; put the text in quotes"
    else:
        reason = short(f"{context} {problem}".strip(), 150)
        what = f"is not valid YAML here ({reason}); check indentation, colons and quotes"
    return Stopped(mark.line + 1 if mark else 1, mark.column + 1 if mark else 1, what)
