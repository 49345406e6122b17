"""The names of questions, choices and fields in an XLSForm; they stay the same over versions, since
exports are read back by them.
"""

from collections.abc import Mapping

NOT_KNOWN, NOT_APPLICABLE, SEVERAL = "not_known", "not_applicable", "one_of_several"
RANGE, FACT = "range", "fact_"
PARTS = ("evidence", "source", "reason", "note")
HEAD: Mapping[str, str] = {
    "ic_form": "form",
    "ic_for": "role",
    "ic_content": "content",
    "ic_round": "round",
    "ic_organisation": "organisation",
    "ic_named": "may_be_named",
    "ic_affected": "affected",
    "ic_remarks": "remarks",
}
"""Fields of a sheet, by the name of the question that asks for them."""


def part_name(question: str, part: str) -> str:
    """The name of a question that stands beside another one."""
    return f"{question}__{part}"
