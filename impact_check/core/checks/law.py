"""What must hold of law and evidence: every id that they name exists, every right and condition has
law or says why not, and nothing hangs in the air.
"""

from collections.abc import Iterator

from impact_check.core.checks.findings import Finding, Known, named, references
from impact_check.core.model.content import Content

_NAMES = {
    "instruments": ("rights", "routes"),
    "evidence": ("routes",),
    "developments": ("features",),
    "disputes": ("evidence", "instruments", "developments", "routes"),
}


def law_findings(content: Content, known: Known) -> Iterator[Finding]:
    """Every finding on norms, findings, changes and disputed claims."""
    register = content.register
    for kind, fields in _NAMES.items():
        for id_, entry in getattr(register, kind).items():
            for field in fields:
                yield from references(known, kind, id_, field, field, getattr(entry, field))
    for id_, norm in register.instruments.items():
        yield from named(known, "instruments", id_, "conditions", "red_lines", norm.conditions)
    for kind in ("evidence", "disputes"):
        for id_, entry in getattr(register, kind).items():
            yield from references(known, kind, id_, "conditions", "red_lines", entry.conditions)
    if register.instruments:
        yield from _without_law(content)
    yield from _in_the_air(content)


def _without_law(content: Content) -> Iterator[Finding]:
    norms = content.register.instruments.values()
    covered = {right for norm in norms for right in norm.rights}
    for id_, right in content.register.rights.items():
        if (id_ in covered) == bool(right.without_law):
            what = (
                "has law, and says in 'without_law' that it has none; remove one of them"
                if right.without_law
                else "no norm or judgment names this right; name it in one, or say in"
                " 'without_law' why there is none"
            )
            yield Finding("rights", id_, (), what)
    weighed = {condition for norm in norms for condition in norm.conditions}
    for id_, line in content.register.red_lines.items():
        if id_ not in weighed and not line.beyond_law:
            what = (
                "no norm or judgment bears on this condition; name it in one, or say in"
                " 'beyond_law' that it asks more than binding law"
            )
            yield Finding("red_lines", id_, (), what)


def _in_the_air(content: Content) -> Iterator[Finding]:
    for id_, norm in content.register.instruments.items():
        if not (norm.rights or norm.conditions or norm.routes):
            yield Finding("instruments", id_, (), _NOWHERE)
    for kind in ("evidence", "disputes"):
        for id_, entry in getattr(content.register, kind).items():
            if not (entry.routes or entry.conditions):
                yield Finding(kind, id_, (), _NOWHERE)


_NOWHERE = "bears on nothing; name a route or a condition, or remove it"
