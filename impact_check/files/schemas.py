"""The JSON Schema of each kind of file, for editors."""

from typing import Any

from pydantic import BaseModel

from impact_check.core.model.assessment import AssessmentFile
from impact_check.core.model.base import Frozen
from impact_check.core.model.checklist import ChecklistFile, ExtensionFile
from impact_check.core.model.register import ContentFile, RegisterFile

MODELS: dict[str, type[BaseModel]] = {
    "assessment": AssessmentFile,
    "checklist": ChecklistFile,
    "register": RegisterFile,
    "extension": ExtensionFile,
    "content": ContentFile,
}


def schema_of(kind: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a kind of file."""
    for model in Frozen.__subclasses__():
        # Pydantic before 2.13 cannot write a default whose model nobody has used yet
        model.model_rebuild()
    schema = MODELS[kind].model_json_schema(by_alias=True)
    if kind == "checklist":
        # A checklist may give source and section once for all its questions.
        schema["$defs"]["Citation"].pop("required", None)
        schema["$defs"]["Question"]["required"].remove("cite")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": f"impact-check {kind}",
    }
