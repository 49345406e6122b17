"""A blank assessment: everything that can be filled in, with comments that say what belongs
there.
"""

import json
from collections.abc import Iterator, Mapping
from textwrap import wrap
from types import MappingProxyType
from typing import NamedTuple

from impact_check.core.model.checklist import Checklist, Question
from impact_check.core.model.content import Content
from impact_check.core.views.feature_list import ENOUGH_FOR_NO
from impact_check.core.words.grammar import joined
from impact_check.core.words.names import WHO_NAMES
from impact_check.output.escaping import one_line

WIDTH = 96

_HEAD = """\
impact_check: assessment/1
# A blank assessment. Lines that begin with # are comments. Leave a field empty if you do not know.
# Check it at any time with: impact-check lint THIS-FILE      See the result with: impact-check score THIS-FILE
#
# Never write here: names, addresses, numbers or profile links of people; who works with or rents to whom; how people stay safe.

content: {{version: "{version}", digest: "{digest}"}}

measure:
  title: {title}
  actor:                # who carries it out (a role or an organisation)
  proposer:             # who proposes it, if somebody else
  region:               # country or region
  stage:                # idea, proposed, adopted, running or ended
  # comes_as: print     # print (a campaign), order (of an authority) or law; else its features tell
  date:                 # of the decision, if known: 2026, 2026-03 or 2026-03-01
  fictional: no
  description:
  aim:
  steps: []             # how it should work, step by step: - {{text: "...", evidence: "..."}}
  success:              # how success is counted
  safeguards: []        # safeguards that are already part of the measure: told, never counted against harm
  # published, if everybody can read its text: title and address; reports for others then show its clauses
  published: {published}
  # provisions: clauses or pages that answers can name: {{clause_4: "Staff must report to the police"}}
  provisions: {provisions}
  fixed: []             # what a mandate or a law has already decided

assessed:               # the day, for instance 2026-03-01

context:
  source:               # the plan, bill or description that all the no's below rest on; a no without any source counts as unknown
  scope: unknown        # 1 single persons, 2 dozens, 3 hundreds or a whole area, 4 a whole community or country
"""

_TAIL = """
commitments: {}         # safeguards that are promised, by their id:
  # receipts: {status: planned, owner: "", addressee: "", due: 2026-06-01, when: before-launch, source: "", verifier: ""}
  # status: planned, funded, in-place or verified (verified needs a verifier who is not the proposer)

involvement: []         # a line for each organisation, named only by consent; affected: led by affected people
  # - {organisation: "", may_be_named: no, affected: yes, stage: idea, could_change: yes, paid: yes, agrees: unknown, words: ""}

assessors: []           # - {organisation: "", affected: no, may_be_named: no}
"""

_ANSWERS = """
# The answers. Take away the # before a question to answer it. What you leave commented out counts as unknown.
#   answer      one of the words before the options, or unknown, or not-applicable (then also: reason)
#   evidence    none, documented (one source that can be checked) or corroborated (a second, independent one)
#   source      where it stands; or held: yes if the source exists but cannot be disclosed
answers:
"""


class OfMeasure(NamedTuple):
    """What is known of a measure before anybody fills it in: its title, where it is published, and
    its clauses by id.
    """

    title: str = ""
    published: str = ""
    clauses: Mapping[str, str] = MappingProxyType({})


UNKNOWN = OfMeasure()


def blank_assessment(
    content: Content, checklists: tuple[Checklist, ...], known: OfMeasure = UNKNOWN
) -> str:
    """The text of a blank assessment with the questions of these checklists."""
    return "\n".join(_lines(content, checklists, known)) + "\n"


def clause_lines(clauses: Mapping[str, str], indent: str = "    ") -> Iterator[str]:
    """The clauses as lines of YAML."""
    yield from (f"{indent}{id_}: {_quoted(text)}" for id_, text in clauses.items())


def _quoted(text: str) -> str:
    """A text as YAML and JSON both read it."""
    return json.dumps(text, ensure_ascii=False)


def _provisions(known: OfMeasure) -> str:
    return "\n" + "\n".join(clause_lines(known.clauses)) if known.clauses else "{}"


def _lines(content: Content, checklists: tuple[Checklist, ...], known: OfMeasure) -> Iterator[str]:
    yield _HEAD.format(
        version=content.version,
        digest=content.digest,
        title=_quoted(known.title) if known.title else "A measure without a title yet",
        published=_quoted(known.published) if known.published else "",
        provisions=_provisions(known),
    ).rstrip("\n")
    for kind, about in (
        ("features", "What is part of the measure: yes, no or unknown."),
        ("groups", "Whom it reaches: yes, no or unknown."),
    ):
        yield f"  {kind}:             # {about}"
        if kind == "features":
            yield from _comment("    # ", ENOUGH_FOR_NO)
        for id_, entry in getattr(content.register, kind).items():
            yield from _comment("    # ", f"{entry.name}: {entry.text}")
            if kind == "features" and entry.test:
                yield from _comment("    # ", entry.test)
            yield f"    {id_}: unknown"
    yield _ANSWERS.rstrip("\n")
    for checklist in checklists:
        yield ""
        yield f"  # ===== {one_line(checklist.name)} ({checklist.id}) ====="
        for question in checklist.questions:
            yield from _question(content, question)
    yield _TAIL.rstrip("\n")


def _question(content: Content, question: Question) -> Iterator[str]:
    yield "  #"
    yield from _comment("  # ", question.text)
    features = content.route_of(question.id).features
    if features:
        yield from _comment(
            "  #   ",
            "(asked if:"
            f" {joined([content.register.features[id_].name for id_ in features]).replace(' and ', ' or ')})",
        )
    for grade in question.grades:
        yield from _comment("  #   ", f"{grade}: {question.options[grade]}", "  #       ")
    if question.may_not_apply:
        yield from _comment("  #   ", f"not-applicable: {question.not_applicable_if}", "  #       ")
    yield from _comment(
        "  #   ", f"(who can know: {joined([WHO_NAMES[who] for who in question.who_knows])})"
    )
    yield f'  # {question.id}: {{answer: unknown, evidence: none, source: "", note: ""}}'


def _comment(first: str, words: str, then: str = "") -> list[str]:
    return wrap(
        one_line(words),
        WIDTH,
        initial_indent=first,
        subsequent_indent=then or first,
        break_long_words=False,
    )
