"""What a question may be about, by the words that it shares with the names of the register: a
suggestion for the person who writes a call, never a decision.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from impact_check.core.model.content import Content

STEM, SHORTEST, MOST = 6, 4, 4
ENOUGH = 0.5


def suggested(content: Content, text: str) -> tuple[str, ...]:
    """The ids of features, minimum conditions, harms, rights, groups and checklists that share rare
    words with a text, those that share most first; at most four.
    """
    names = dict(_names(content))
    spread = Counter(stem for stems in names.values() for stem in stems)
    asked = _stems(text)
    scores = {id_: sum(1 / spread[stem] for stem in stems & asked) for id_, stems in names.items()}
    ranked = sorted(names, key=lambda id_: -scores[id_])
    return tuple(id_ for id_ in ranked[:MOST] if scores[id_] >= ENOUGH)


def _names(content: Content) -> Iterator[tuple[str, frozenset[str]]]:
    kinds: tuple[Mapping[str, object], ...] = (
        content.register.red_lines,
        content.register.harms,
        content.register.features,
        content.register.rights,
        content.register.groups,
    )
    for kind in kinds:
        for id_, entry in kind.items():
            yield id_, _stems(f"{id_} {getattr(entry, 'name', '')}")
    for checklist in content.checklists:
        yield checklist.id, _stems(f"{checklist.id} {checklist.name}")


def _stems(text: str) -> frozenset[str]:
    words = re.findall(r"[a-z]+", text.casefold().replace("_", " "))
    return frozenset(word[:STEM] for word in words if len(word) > SHORTEST)
