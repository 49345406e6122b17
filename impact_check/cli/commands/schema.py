"""`schema`: the JSON Schema of a kind of file, for editors."""

from typing import Annotated, Literal

import typer

from impact_check.cli.console import emit

Kind = Annotated[
    Literal["assessment", "checklist", "register", "extension", "content", "scenario", "call"],
    typer.Argument(help="The kind of file."),
]


def schema(kind: Kind) -> None:
    """Print the JSON Schema of a kind of file, for editors.

    That of an assessment lists the ids of the shipped content, for completion.

    Example: impact-check schema assessment > assessment.schema.json
    """
    from impact_check.files.prepared import shipped_content
    from impact_check.files.schemas import schema_of
    from impact_check.output.results import as_json

    emit(as_json(schema_of(kind, shipped_content())))
