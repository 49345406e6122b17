"""The one door to shipped data: inside the package where it is installed, beside it in a
checkout.
"""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def shipped(name: str) -> Path:
    """The folder or file of shipped data with this name (`checklists`, `report_templates`,
    `examples/...`).
    """
    inside = PACKAGE / name
    return inside if inside.exists() else PACKAGE.parent / name
