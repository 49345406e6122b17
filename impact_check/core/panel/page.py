"""A panel -> its document."""

from impact_check.core.document.blocks import (
    Block,
    Document,
    Item,
    Items,
    Paragraph,
    Section,
    Title,
    items,
)
from impact_check.core.document.lines import plain, strong
from impact_check.core.model.content import Content
from impact_check.core.panel import messages
from impact_check.core.panel.panel import Panel
from impact_check.core.panel.told import Entry, Part, headline, is_for_own_eyes, parts_of


def panel_document(content: Content, panel: Panel) -> Document:
    """The document: who assessed and where they disagree first, then result, dissent, agreement."""
    title = panel.assessment.measure.title
    first: list[Block] = [Title(messages.OVER, title)]
    first += [Paragraph((strong(said),), "lead") for said in headline(panel)]
    first.append(Paragraph((plain(messages.NOT_ENOUGH),), "small"))
    return Document(
        name="panel",
        title=messages.FILE_TITLE.format(title=title),
        marks=(messages.OWN_EYES,) if is_for_own_eyes(panel) else (),
        page_one=tuple(first),
        contents=None,
        blocks=tuple(_section(part) for part in parts_of(content, panel)),
        foot=((plain(messages.MADE_WITH.format(version=content.version)),),),
    )


def _section(part: Part) -> Section:
    said: list[Block] = [Paragraph((plain(sentence),)) for sentence in part.sentences]
    if part.entries:
        said.append(Items(tuple(map(_item, part.entries)), "ruled"))
    return Section(part.id, part.title, tuple(said))


def _item(entry: Entry) -> Item:
    under = (items((plain(text),) for text in entry.under),) if entry.under else ()
    return Item((Paragraph((strong(entry.text),)), *under))
