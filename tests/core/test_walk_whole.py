"""Whole walks, word for word: every step that is shown, what each reply to it would do, and what
comes into the file.

A file in `walks` holds what is typed (`> `), and what the walk made of it; `pytest --refresh`
writes the latter anew.
"""

from dataclasses import replace
from difflib import unified_diff
from pathlib import Path

import pytest

from impact_check.cli.walking import commands_for
from impact_check.core.advising import advice
from impact_check.core.model.assessment import Answer, Assessment, ContentStamp, Fact, Involvement
from impact_check.core.walk.common import refused as refusal
from impact_check.core.walk.dialogue import accept, begin, next_step
from impact_check.core.walk.state import Commands, Limits, Setting
from impact_check.core.walk.steps import Choose, Over, Write
from impact_check.files.assessments import assessment_text
from impact_check.front.lines import reply_of
from tests.core.walk_content import small_content

WALKS = Path(__file__).parent / "walks"
LIMITS = {
    "scan": Limits(scan=True),
    "scan-met": Limits(scan=True, show_score=True),
    "scan-two": Limits(scan=True),
    "scan-all": Limits(scan=True),
    "community": Limits(community=True),
    "community-short": Limits(community=True),
    "community-all": Limits(community=True),
    "only-money": Limits(only=frozenset({"money"}), show_score=True),
    "only-posters": Limits(only=frozenset({"posters"})),
    "open-ones": Limits(order=("who_pays", "were_heard", "raid_after")),
}
GOES_ON_FROM = {
    "outdated": "plain",
    "open-ones": "plain",
    "clash-alone": "plain",
    "edited": "clash",
    "half": "plain",
    "came-back": "evidence",
    "scan-all": "met",
    "community-all": "met",
}
MANY = 12


@pytest.fixture(scope="module")
def small():
    return small_content()


@pytest.mark.parametrize("name", sorted(path.stem for path in WALKS.glob("*.txt")))
def test_the_walk_is_the_same_word_for_word(name, small, refresh):
    path = WALKS / f"{name}.txt"
    text = path.read_text(encoding="utf-8")
    now = "\n".join(_told(name, small)) + "\n"
    if refresh:
        path.write_text(now, encoding="utf-8", newline="\n")
    assert now == text or refresh, (
        f"{path.name} is not current; run pytest --refresh and look at what changed"
    )


def _typed(name):
    lines = (WALKS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line.removeprefix("> ") for line in lines if line.startswith("> ")]


def _setting(name, content):
    file = {"scan": "a b.yaml", "met": ""}.get(name, "a.yaml")
    return Setting(
        content,
        advice(content, with_level="scan" not in name),
        LIMITS.get(name, Limits()),
        file=file,
        commands=commands_for(Path(file), "") if file else Commands(),
        today="" if name == "scan" else "2026-11-25",
    )


def _beginning(name, content):
    """The walk of this name at its beginning; some go on where another ended, in a file that was
    changed since.
    """
    if name not in GOES_ON_FROM:
        return begin(_setting(name, content))
    walk = _beginning(GOES_ON_FROM[name], content)
    for words in _typed(GOES_ON_FROM[name]):
        walk = accept(walk, reply_of(next_step(walk), words))
    return begin(_setting(name, content), _changed(name, walk.assessment))


def _changed(name, found):
    """The assessment as somebody changed it by hand."""
    answers, context = dict(found.answers), found.context
    if name == "outdated":
        answers["raid_notice"] = answers["raid_notice"].model_copy(update={"said": "Other words"})
        answers["poster_4"] = answers["poster_4"].model_copy(update={"said": ""})
        return found.model_copy(
            update={"answers": answers, "content": ContentStamp(version="6", digest="sha256:older")}
        )
    if name == "half":
        measure = found.measure.model_copy(update={"actor": "", "stage": "", "aim": ""})
        return Assessment(measure=measure)
    if name == "edited":
        own = {
            "raid": Fact(value="no", source="Its own source"),
            "poster": Fact(value="yes"),
            "gone": Fact(value="no", source="s"),
        }
        aside = {"poster_7": answers.pop("poster_7")}
        evidence = {"answer": "not-applicable", "evidence": "documented", "source": "A rule"}
        return found.model_copy(
            update={
                "answers": {
                    **answers,
                    "gone": Answer(answer="minor"),
                    "aim_known": Answer(**evidence),
                },
                "set_aside": aside,
                "context": context.model_copy(
                    update={"features": {**context.features, **own}, "source": "", "held": "yes"}
                ),
                "involvement": (Involvement(organisation="Hidden", paid="yes", agrees="no"),),
            }
        )
    return found


def _told(name, content):
    walk, seen = _beginning(name, content), set()
    for words in _typed(name):
        step = next_step(walk)
        yield from _shown(walk, step)
        if walk.place.kind not in seen:
            seen.add(walk.place.kind)
            yield from _elsewhere(walk, step)
        yield f"> {words}"
        after = accept(walk, reply_of(step, words))
        yield from _difference(walk, after)
        yield ""
        walk = after
    yield from _shown(walk, next_step(walk))
    yield f"Done: {', '.join(sorted(walk.done))}. List: {walk.list_to}."
    yield from _text(walk.assessment)


def _shown(walk, step):
    yield f"[{_place(walk)}] {type(step).__name__}"
    yield from (f"  told: {line.words}" for line in step.told)
    yield f"  head: {' | '.join(step.head)}"
    yield f"  text: {getattr(step, 'text', '')}"
    yield from (f"  {line.shape}: {line.words}" for line in step.about)
    if isinstance(step, Choose):
        yield from (
            f"  {option.key}. {option.text}{f' (under {option.group})' if option.group else ''}"
            for option in step.options
        )
        yield (
            f"  now: {step.now}; marks: {' '.join(step.marks)}; {'brief' if step.brief else 'full'}"
        )
    if isinstance(step, Write):
        yield f"  offered: {step.offered}"
    yield f"  return: {step.on_return}; keys: {' '.join(one.key for one in step.commands)}"


def _elsewhere(walk, step):
    """What each other reply would do."""
    if isinstance(step, Over):
        return
    keys = [option.key for option in step.options] if isinstance(step, Choose) else []
    keys = keys if len(keys) < MANY else [*keys[:4], *keys[-4:]]
    words = (
        ["-", "7", "2026-03-01", "Some words"]
        if isinstance(step, Write)
        else ["0", "99", "x", "d", "m", "1 y", "99 n"]
    )
    refused = []
    past = [str(len(step.options) + 1)] if isinstance(step, Choose) else []
    for typed in [*keys, *past, *words, "", *(one.key for one in step.commands)]:
        after = accept(walk, reply_of(step, typed))
        if after == refusal(replace(walk, told=())):
            refused.append(f"({typed})")
            continue
        told = " / ".join(line.words for line in after.told)
        yield f"  ({typed}) -> {_place(after)}{' ' if after.told else ''}{told}"
        yield from (f"      {line}" for line in _difference(walk, after))
    yield f"  {' '.join(refused)} -> {refusal(walk).told[-1].words}"


def _place(walk):
    return " ".join(part for part in (walk.place.kind, walk.place.id, walk.place.chosen) if part)


def _difference(walk, after):
    before, now = (_text(one.assessment) for one in (walk, after))
    yield from (
        line
        for line in unified_diff(before, now, n=0, lineterm="")
        if not line.startswith(("---", "+++", "@@"))
    )
    for name in (
        "kept",
        "announced",
        "drafts",
        "wants_evidence",
        "last_source",
        "aside",
        "reminded",
    ):
        if getattr(walk, name) != getattr(after, name):
            value = getattr(after, name)
            yield f"  {name}: {sorted(value) if isinstance(value, frozenset) else value}"

    if walk.done - after.done:
        yield f"  asked again: {sorted(walk.done - after.done)}"


def _text(assessment):
    if not assessment.measure.title:
        return []
    return assessment_text(assessment).splitlines()
