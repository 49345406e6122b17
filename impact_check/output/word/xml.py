"""Text in XML."""

from html import escape

from impact_check.output.escaping import xml


def shown(text: str) -> str:
    """A text between tags."""
    return escape(xml(text), quote=False)


def attribute(text: str) -> str:
    """A text in an attribute, on one line."""
    return escape(" ".join(xml(text).split()))
