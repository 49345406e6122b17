"""The stamp of content: one hash of everything in it that an answer or a score can rest on."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from impact_check.core.model.checklist import Checklist
from impact_check.core.model.register import Register


def digest_of(register: Register, checklists: tuple[Checklist, ...]) -> str:
    """`sha256:` and the hash of everything that content says of a measure, whatever the layout and
    comments of its files.
    """
    plain = {
        "register": _as_before(register.model_dump(mode="json", by_alias=True, exclude=_EXPLAINS)),
        "checklists": sorted(map(_said, checklists), key=lambda checklist: str(checklist["id"])),
    }
    canonical = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "sha256:" + hashlib.sha256(canonical.encode()).hexdigest()


# What guides those who write, and the law and evidence that reports show beside results: no answer
# and no score rests on them, so that an answered file stays valid when they are brought up to date.
_EXPLAINS: Any = {
    "terms": True,
    "instruments": True,
    "evidence": True,
    "developments": True,
    "disputes": True,
    "red_lines": {"__all__": {"beyond_law"}},
    "rights": {"__all__": {"without_law"}},
    "features": {"__all__": {"comes_as"}},
}

# Fields that came after files were stamped: content that does not use them keeps its digest.
_LATER: Mapping[str, Mapping[str, object]] = {
    "harms": {"seen_as": ""},
    "features": {"test": "", "ask_first": "no"},
    "mitigations": {"by": "", "prevents": ""},
    "sources": {"replaced_by": None, "still": ""},
}


def _said(checklist: Checklist) -> dict[str, Any]:
    """A checklist without the exceptions of its questions, which guide those who write."""
    excluded = {"sections": {"__all__": {"questions": {"__all__": {"exceptions"}}}}}
    return checklist.model_dump(mode="json", by_alias=True, exclude=excluded)


def _as_before(register: dict[str, Any]) -> dict[str, Any]:
    for kind, later in _LATER.items():
        for entry in register[kind].values():
            for name, nothing in later.items():
                if entry[name] == nothing:
                    del entry[name]
    return register
