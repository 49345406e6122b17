"""What answers the page: one function from a request to what is to be shown, both as JSON."""

import json
from typing import Any


def answered(request: str) -> str:
    """The reply to a request of the page."""
    return json.dumps(handle(json.loads(request)))


def handle(request: dict[str, Any]) -> dict[str, Any]:
    """The reply to a request of the page, as plain values."""
    from impact_check.files.prepared import shipped_content

    content = shipped_content()
    return {"questions": len(content.questions)}
