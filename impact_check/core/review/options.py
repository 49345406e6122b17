"""Whether the options of a question can be chosen from what a source tells: one fact each, a rung
for practice below a rule, and a way out where every measure is asked.

An exception stands in the file, with its reason, and is itself noted once nothing needs it.
"""

import re
from collections.abc import Iterator

from impact_check.core.checks.findings import Finding
from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content
from impact_check.core.review.messages import NEEDLESS, NO_PRACTICE, NO_WAY_OUT, TWO_FACTS
from impact_check.core.review.terms import unquoted

# a semicolon before "or" parts facts of one class; so does a list of nouns or verbs
_JOINT = re.compile(
    r";(?!\s+or\b)|\bbut\b|,\s+and\b|\band\s+(?:he|she|it|they|nobody|somebody|nothing|no|not|is|are"
    r"|was|were|has|have|had|can|may|must|will|there)\b",
    re.IGNORECASE,
)
_RULE = re.compile(
    r"\b(?:written|binding|published)\s+(?:rules?|orders?|policy|policies|guidance)\b"
    r"|\b(?:a|the|by)\s+(?:rule|law|clause|order)\b",
    re.IGNORECASE,
)
_PRACTICE = re.compile(r"\bpractice\b", re.IGNORECASE)


def option_notes(content: Content) -> Iterator[Finding]:
    """Every note on options that join facts, lack a rung or lack a way out, and on needless
    exceptions.
    """
    for question in content.questions.values():
        found = dict(_found(content, question))
        for kind, findings in found.items():
            if kind not in question.exceptions:
                yield from findings
        for kind in question.exceptions:
            if not found.get(kind):
                yield Finding("questions", question.id, ("exceptions", kind), NEEDLESS)


def _found(content: Content, question: Question) -> Iterator[tuple[str, tuple[Finding, ...]]]:
    yield "two-facts", tuple(_two_facts(question))
    yield "no-practice", tuple(_no_practice(question))
    yield "no-way-out", tuple(_no_way_out(content, question))


def _two_facts(question: Question) -> Iterator[Finding]:
    for grade, text in question.options.items():
        joint = _JOINT.search(unquoted(text))
        if joint:
            what = TWO_FACTS.format(joint=joint.group().strip())
            yield Finding("questions", question.id, ("options", grade), what)


def _no_practice(question: Question) -> Iterator[Finding]:
    better = [question.options[grade] for grade in ("safe", "minor") if grade in question.options]
    if _RULE.search(question.options[question.grades[0]]) and not any(
        _PRACTICE.search(text) for text in better
    ):
        yield Finding("questions", question.id, ("options",), NO_PRACTICE)


def _no_way_out(content: Content, question: Question) -> Iterator[Finding]:
    route = content.register.routes.get(question.route)
    if route and not (route.features or route.groups or question.not_applicable_if):
        yield Finding("questions", question.id, (), NO_WAY_OUT)
