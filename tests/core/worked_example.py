"""The method's worked examples, mapped from the keys of their own file to ours."""

import json
from pathlib import Path
from typing import Any

from impact_check.core.model.assessment import Assessment
from impact_check.core.model.checklist import Checklist
from impact_check.core.model.content import Content
from impact_check.core.model.register import Register

PATH = Path(__file__).parent.parent / "data" / "worked-example.json"
DATA: dict[str, Any] = json.loads(PATH.read_text(encoding="utf-8"))
NAMES = tuple(DATA["assessments"])
CITE = ({"source": "method", "section": "Worked examples"},)


def named(id_: str) -> str:
    return id_.lower().replace(" ", "_")


def content() -> Content:
    """The register of the worked examples; each option text is its class, one checklist holds all
    questions.
    """
    data = DATA["register"]
    red = {one["id"]: one["red_from"] for one in data["questions"] if one["red_from"]}
    register = Register.model_validate(
        {
            "harms": {
                one["id"]: {
                    "name": one["name"],
                    "scale": one["scale"],
                    "irremediability": one["irremediability"],
                    "why": "given",
                    "rights": tuple(named(right) for right in one["rights"]),
                    "heightened": tuple(one["heightened"]),
                    "cite": CITE,
                }
                for one in data["harms"]
            },
            "routes": {
                one["id"]: {
                    "name": one["name"],
                    "pillar": one["pillar"],
                    "features": tuple(one["features"]),
                    "groups": tuple(one["groups"]),
                    "leads_to": {
                        harm: {"strength": strength, "why": "given"}
                        for harm, strength in one["leads_to"].items()
                    },
                    "cite": CITE,
                }
                for one in data["routes"]
            },
            "red_lines": {
                id_: {"name": id_, "text": id_, "unacceptable": id_, "from": grade, "cite": CITE}
                for id_, grade in red.items()
            },
            "groups": {
                id_: {"name": id_, "text": id_, "cite": CITE}
                for id_ in ("migrant", "undocumented", "trans", "street-based")
            },
            "features": {
                id_: {"name": id_, "text": id_, "cite": CITE}
                for id_ in sorted(
                    {feature for one in data["routes"] for feature in one["features"]}
                )
            },
        }
    )
    questions = tuple(
        {
            "id": one["id"],
            "route": one["route"],
            "red_line": one["id"] if one["red_from"] else None,
            "text": one["id"],
            "options": {grade: grade for grade in ("safe", "minor", "serious", "harmful")},
            "not_applicable_if": "it is not there" if one["na_ok"] else "",
            "who_knows": ("proposer",),
            "cite": CITE,
        }
        for one in data["questions"]
    )
    sections = ({"id": "all", "title": "All", "questions": questions},)
    checklist = Checklist.model_validate(
        {"id": "all", "name": "All", "pillar": "every-measure", "text": "All", "sections": sections}
    )
    return Content(register, (checklist,))


def assessment(name: str) -> Assessment:
    """One of the worked assessments."""
    data = DATA["assessments"][name]
    commitments = {
        one["id"]: {
            "status": one["status"],
            "source": "given" if one["source"] else "",
            "verifier": "somebody else",
            "text": one["id"],
            "targets": one["targets"],
        }
        for one in data["mitigations"]
    }
    return Assessment.model_validate(
        {
            "measure": {"title": name},
            "context": {**data["context"], "source": "given"},
            "answers": {
                id_: {**one, "source": "given" if one["evidence"] != "none" else ""}
                for id_, one in data["answers"].items()
            },
            "commitments": commitments,
        }
    )
