"""A form as one small HTML page: plain script, no request, nothing stored; it opens from a file."""

import json
from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from hashlib import sha256

from impact_check.core.model.checklist import Question
from impact_check.core.model.content import Content
from impact_check.core.sheets import form_messages as words
from impact_check.core.sheets.form import Form, Part
from impact_check.core.words.names import STAGE_NAMES
from impact_check.files.resources import shipped
from impact_check.output.html.inline import shown

POLICY = (
    "default-src 'none'; script-src 'sha256-{script}'; style-src 'sha256-{style}'; base-uri 'none';"
    " form-action 'none'"
)

_FRAME = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
<form id="form" autocomplete="off" novalidate>
{body}
</form>
</main>
<footer class="foot"><p>{foot}</p></footer>
<script type="application/json" id="about">{about}</script>
<script>{script}</script>
</body>
</html>
"""


def form_html(content: Content, form: Form) -> str:
    """The page for whoever fills the form in; what comes back is a sheet as JSON, or a block of
    text.
    """
    script, style = _asset("form.js"), _asset("form.css")
    return _FRAME.format(
        language=words.LANGUAGE,
        policy=POLICY.format(script=_hash(script), style=_hash(style)),
        title=words.FILE_TITLE,
        style=style,
        body="\n".join(_body(content, form)),
        foot=shown(words.MADE_WITH.format(version=form.content)),
        about=_about(form),
        script=script,
    )


@cache
def _asset(name: str) -> str:
    return (shipped("report_templates") / "form" / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()


def _about(form: Form) -> str:
    """What the script has to know, as JSON that cannot end the element it stands in."""
    values = {
        "measure": form.measure.title,
        "form": form.mark,
        "content": form.content,
        "role": form.role,
        "round": form.round,
        "words": {
            "counted": words.COUNTED,
            "saved": words.SAVED,
            "copied": words.COPIED,
            "selected": words.SELECTED,
            "not_ours": words.NOT_OURS,
            "opened": words.OPENED,
            "file": words.FILE_NAME,
        },
    }
    return json.dumps(values).replace("<", "\\u003c")


def _body(content: Content, form: Form) -> Iterator[str]:
    yield f"<h1>{shown(words.TITLE.format(title=form.measure.title))}</h1>"
    yield _measure(form)
    yield f"<p>{shown(words.WHY_YOU[form.role])}</p>"
    if form.round > 1:
        yield f"<p><strong>{words.ROUND.format(number=form.round)}</strong></p>"
    yield f'<section class="box" aria-labelledby="before"><h2 id="before">{words.BEFORE}</h2>'
    yield f"<p><strong>{shown(words.NEVER_WRITE)}</strong></p>"
    yield f"<p>{shown(words.NOT_KNOWN_IS_FINE)}</p><p>{shown(words.NOTHING_SENT)}</p></section>"
    yield f'<noscript><p class="box">{shown(words.NO_SCRIPT)}</p></noscript>'
    yield from _about_you(form)
    if form.features:
        yield f"<h2>{words.FACTS}</h2>"
        yield from (_fact(content, id_) for id_ in form.features)
    for part in form.parts:
        yield from _part(form, part)
    yield from _beside()
    yield from _end()


def _measure(form: Form) -> str:
    measure = form.measure
    told = (
        (words.WHO, measure.actor),
        (words.WHERE, measure.region),
        (words.STAGE, STAGE_NAMES[measure.stage] if measure.stage else ""),
    )
    rows = "".join(f"<dt>{name}</dt><dd>{shown(text)}</dd>" for name, text in told if text)
    description = "".join(f"<p>{shown(text)}</p>" for text in form.description.split("\n") if text)
    return f"{f'<dl>{rows}</dl>' if rows else ''}{description}"


def _about_you(form: Form) -> Iterator[str]:
    yield f"<h2>{words.ABOUT_YOU}</h2>"
    yield _text("organisation", words.ORGANISATION)
    yield _tick("named", words.MAY_BE_NAMED)
    if form.role in ("community", "colleague"):
        yield _tick("affected", words.LED_BY_AFFECTED)


def _fact(content: Content, id_: str) -> str:
    feature = content.register.features[id_]
    options = (("yes", words.YES), ("no", words.NO), ("unknown", words.NOT_KNOWN))
    radios = "".join(_radio(f"f-{id_}", value, text) for value, text in options)
    test = f'<p class="small">{shown(feature.test)}</p>' if feature.test else ""
    return (
        f'<fieldset data-fact="{shown(id_)}"><legend>{shown(feature.text)}</legend>'
        f"{test}{radios}</fieldset>"
    )


def _part(form: Form, part: Part) -> Iterator[str]:
    yield f"<h2>{shown(part.title)}</h2>"
    if part.heavy:
        yield f"<p>{shown(words.HEAVY.format(heavy=part.heavy))}</p>"
    for question in part.questions:
        yield from _question(form, question)


def _question(form: Form, question: Question) -> Iterator[str]:
    id_ = shown(question.id)
    needs = shown(" ".join(form.hides.get(question.id, ())))
    needed = f' data-needs="{needs}"' if needs else ""
    yield f'<fieldset data-question="{id_}"{needed}>'
    yield f"<legend>{shown(question.text)}</legend>"
    if question.help:
        yield f"<details><summary>{words.WHY}</summary><p>{shown(question.help)}</p></details>"
    name = f"q-{id_}"
    for place, grade in enumerate(question.grades, 1):
        yield _radio(name, grade, f"{place}. {question.options[grade]}")
    yield _radio(name, "unknown", words.NOT_KNOWN)
    if question.may_not_apply:
        text = words.NOT_APPLICABLE.format(condition=question.not_applicable_if)
        yield _radio(name, "not-applicable", text)
        yield f'<div data-part="reasons" hidden>{_text("reason", words.REASON)}</div>'
    yield f'<details data-part="more"><summary>{words.MORE}</summary></details>'
    yield f'<p class="id">{id_}</p></fieldset>'


def _beside() -> Iterator[str]:
    """What a question says when it is opened: once here, put there by the script, so that the page
    is small and quick. A range has the places of the options.
    """
    ends = "".join(
        f'<label>{label}<select data-part="{part}"><option value=""></option></select></label>'
        for part, label in (("best", words.AT_BEST), ("worst", words.AT_WORST))
    )
    yield '<template id="beside">'
    yield f'<div data-part="range"><p>{words.RANGE}</p>{ends}</div>'
    yield from _rests_on()
    yield f'<button type="button" class="clear">{words.CLEAR}</button></template>'


def _rests_on() -> Iterator[str]:
    options = "".join(
        f'<option value="{value}">{shown(text)}</option>' for value, text in words.EVIDENCE_OPTIONS
    )
    yield f'<label>{words.EVIDENCE}<select data-part="evidence">{options}</select></label>'
    yield _text("source", words.SOURCE)
    yield _tick("held", words.HELD)
    yield _area("note", words.NOTE)
    yield _tick("share", words.SHARE)


def _end() -> Iterator[str]:
    yield f'<div id="ends" hidden>{_area("remarks", words.REMARKS)}'
    yield f"<h2>{words.SEND_BACK}</h2><p>{shown(words.HOW_TO_SEND)}</p>"
    yield f'<label class="small">{words.OPEN_AGAIN} <input type="file" id="open"></label>'
    yield f'<div id="texts" hidden><label for="text">{words.TEXT_LABEL}</label>'
    yield '<textarea id="text" rows="10" readonly spellcheck="false"></textarea>'
    yield f'<button type="button" id="copy">{words.COPY}</button></div>'
    yield '<div class="send"><span id="count"></span> '
    yield f'<button type="button" class="main" id="save">{words.SAVE}</button>'
    yield f'<button type="button" id="make">{words.MAKE_TEXT}</button>'
    yield '<p id="status" role="status"></p></div></div>'


def _radio(name: str, value: str, text: str) -> str:
    return (
        f'<label class="option"><input type="radio" name="{name}" value="{value}">'
        f"<span>{shown(text)}</span></label>"
    )


def _tick(part: str, text: str) -> str:
    return (
        f'<label class="option"><input type="checkbox" data-part="{part}">'
        f"<span>{shown(text)}</span></label>"
    )


def _text(part: str, text: str) -> str:
    return f'<label>{shown(text)}<input type="text" data-part="{part}"></label>'


def _area(part: str, text: str) -> str:
    return f'<label>{shown(text)}<textarea data-part="{part}" rows="2"></textarea></label>'
