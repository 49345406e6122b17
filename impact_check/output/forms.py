"""Form -> text or bytes, one function a format. Adding a format is one entry in `FORM_FORMATS`."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from impact_check.core.model.content import Content
from impact_check.core.sheets.form import Form
from impact_check.output.form_html import form_html

Writer: TypeAlias = Callable[[Content, Form], str | bytes]


def form_workbook(content: Content, form: Form) -> bytes:
    """The form as an XLSForm for KoboToolbox and ODK."""
    from impact_check.output.xlsform import form_xlsform

    return form_xlsform(content, form)


FORM_FORMATS: Mapping[str, Writer] = {"html": form_html, "xlsx": form_workbook}
