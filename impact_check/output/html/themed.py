"""What a theme brings to a page: variables of the style sheet, and what stands above and below."""

from base64 import b64encode

from impact_check.core.document.theme import Logo, Theme
from impact_check.output.html.inline import shown

FROM = "From: {organisation}"
ADDED_BY = "Added by {organisation}: {text}"
LOGO_OF = "Logo of {organisation}"
FONTS = {"sans": "--serif: var(--sans);", "serif": "--sans: var(--serif);"}


def style(theme: Theme) -> str:
    """The variables that a theme sets, for screens only: on paper links have no colour."""
    light = _link(theme.colour) + FONTS.get(theme.font, "")
    dark = _link(theme.colour_on_dark)
    return (
        f"@media screen {{ :root {{ {light} }} }}\n"
        f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n"
    )


def _link(colour: str) -> str:
    return f"--link: {colour}; --accent: {colour};" if colour else ""


def above(theme: Theme) -> str:
    """The letterhead: who published the document, with their logo and a line that is said to be
    theirs.
    """
    logo = _logo(theme.logo, shown(LOGO_OF.format(organisation=theme.organisation)))
    said = f"<p>{_added(theme, theme.header)}</p>" if theme.header else ""
    name = f"<p>{shown(FROM.format(organisation=theme.organisation))}</p>"
    return f'<div class="letterhead">{logo}<div>{name}{said}</div></div>\n'


def below(theme: Theme) -> str:
    """The line at the end, said to be theirs; nothing where there is none."""
    return f"<p>{_added(theme, theme.footer)}</p>\n" if theme.footer else ""


def _added(theme: Theme, text: str) -> str:
    return shown(ADDED_BY.format(organisation=theme.organisation, text=text))


def _logo(logo: Logo | None, says: str) -> str:
    if logo is None:
        return ""
    source = f"data:image/{logo.kind};base64,{b64encode(logo.data).decode()}"
    return f'<img src="{source}" alt="{says}" width="{logo.width}" height="{logo.height}">'
