"""What rests on which passage of the documents, as docs/coverage.md tells it: made from the
citations and from docs/left-out.yaml.
"""

from collections import defaultdict
from pathlib import Path

from impact_check.core.model.content import Content
from impact_check.core.model.register import Source
from impact_check.files.documents import read_document
from impact_check.output.escaping import markdown

DOCS = Path(__file__).parent.parent / "docs"
LEFT_OUT = DOCS / "left-out.yaml"
PAGE = DOCS / "coverage.md"
KINDS = {
    "questions": "Questions",
    "routes": "How it happens",
    "harms": "Harms",
    "red_lines": "Minimum conditions",
    "mitigations": "Safeguards",
    "cases": "What happened elsewhere",
    "groups": "Groups",
    "rights": "Rights",
    "features": "Features",
    "terms": "Criticised terms",
}
INTRODUCTION = """\
# What rests on which passage

Made from the citations by the tests (`pytest --refresh`); do not edit. For every section of the documents, page by page where there are
pages: what in the checklists and the register rests on it, and what was left out, with the reason (from [left-out.yaml](left-out.yaml)).
Pages of the guide were inferred from its table of contents and its notes; they may be off by one.
"""


def cited(content: Content) -> dict[tuple[str, str, int], dict[str, dict[str, str]]]:
    """The names of all entries by what they rest on (source, section, page or 0), then by kind and
    id.
    """
    found: dict = defaultdict(lambda: defaultdict(dict))
    for kind in KINDS:
        entries = content.questions if kind == "questions" else getattr(content.register, kind)
        for id_, entry in entries.items():
            name = (
                f'"{entry.words[0]}"'
                if kind == "terms"
                else getattr(entry, "name", "") or entry.text
            )
            for cite in entry.cite:
                found[cite.source, cite.section, cite.page or 0][kind][id_] = name
    return found


def left_out() -> dict[tuple[str, str, int], list[tuple[str, str]]]:
    """The topics that were left out and the reasons, by place; no section stands for the document
    as a whole.
    """
    found: dict = defaultdict(list)
    for one in read_document(LEFT_OUT).value:
        found[one["source"], one.get("section", ""), one.get("page", 0)].append(
            (one["what"], one["why"])
        )
    return found


def places(content: Content) -> list[tuple[str, Source, str, tuple[int, ...]]]:
    """Every section of every document that content rests on, with its pages; 0 where there are
    none.
    """
    return [
        (
            id_,
            source,
            section,
            (
                tuple(range(source.sections[section][0], source.sections[section][1] + 1))
                if source.pages == "yes"
                else (0,)
            ),
        )
        for id_, source in content.register.sources.items()
        for section in source.sections
    ]


def coverage(content: Content) -> str:
    """The whole of docs/coverage.md."""
    rests, omitted, lines, document = cited(content), left_out(), [INTRODUCTION], ""
    for id_, source, section, pages in places(content):
        if id_ != document:
            document = id_
            lines.append(
                f"## {markdown(source.short or source.title)}\n\n{markdown(source.title)}\n"
            )
            lines += _omitted(omitted[id_, "", 0])
        span = (
            f" (pages {pages[0]} to {pages[-1]})"
            if len(pages) > 1
            else f" (page {pages[0]})"
            if pages[0]
            else ""
        )
        lines.append(f"### {markdown(section)}{span}\n")
        for page in pages:
            if page and len(pages) > 1:
                lines.append(f"#### Page {page}\n")
            lines += [
                f"- **{KINDS[kind]}:** {_named(entries)}"
                for kind, entries in _in_order(rests[id_, section, page])
            ]
            lines += _omitted(omitted[id_, section, page])
    return "\n".join([*lines, *_unused_works(content)]) + "\n"


def _in_order(found: dict[str, dict[str, str]]) -> list[tuple[str, dict[str, str]]]:
    return [(kind, found[kind]) for kind in KINDS if kind in found]


def _named(entries: dict[str, str]) -> str:
    return " · ".join(f"`{id_}` {markdown(name)}" for id_, name in entries.items())


def _omitted(topics: list[tuple[str, str]]) -> list[str]:
    return [
        *(f"- **Left out:** {markdown(what)}. Why: {markdown(why)}." for what, why in topics),
        "",
    ]


def _unused_works(content: Content) -> list[str]:
    """The works of the bibliography that no entry names by their note."""
    kinds = (
        content.questions.values(),
        *(getattr(content.register, kind).values() for kind in KINDS if kind != "questions"),
    )
    named = {
        (cite.source, cite.note) for entries in kinds for entry in entries for cite in entry.cite
    }
    works = {
        id_: one for id_, one in content.register.sources.items() if one.cited_by and one.notes
    }
    unused = {
        id_: one
        for id_, one in works.items()
        if not any((one.cited_by, note) in named for note in one.notes)
    }
    lines = [
        f"- `{id_}` {markdown(one.author or one.publisher)}, note {', '.join(map(str, one.notes))}"
        for id_, one in unused.items()
    ]
    return ["## Works that the guide names and no entry cites\n", *lines, ""]
