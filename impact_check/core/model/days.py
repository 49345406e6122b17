"""Days as files hold them: whole, by quarter, or as far as they are known."""

import re
from datetime import date
from typing import Annotated, Any, TypeAlias

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

Quarter: TypeAlias = Annotated[str, Field(pattern=r"^[0-9]{4}-Q[1-4]$")]
PartialDate: TypeAlias = Annotated[
    str, Field(pattern=r"^([0-9]{4}(-(Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?))?)?$")
]


def _written_as_day(value: Any) -> Any:
    """A day as it is written, 2026-03-01; what else can be read as one (seconds, times) is none."""
    if isinstance(value, date) or (isinstance(value, str) and _DAY.fullmatch(value)):
        return value
    raise PydanticCustomError("date_parsing", "is not a day")


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
Day: TypeAlias = Annotated[date, Field(strict=False), BeforeValidator(_written_as_day)]
