"""`python -m impact_check` and `impact-check`: the program, started without what takes time and is
of no use to it.

Garbage is not looked for on the way (see `cli.garbage`). Installed packages are not searched for
plug-ins that change how files are checked; what would search them, and brings mail and sockets
along, is not even loaded.
"""

import gc
import importlib
import os
import sys
from types import ModuleType
from typing import Any


class _Metadata(ModuleType):
    """`importlib.metadata`, which pydantic imports for its search for plug-ins: loaded when
    something of it is used after all. That saves 10 to 13 of some 300 ms on every command that
    reads a file (paired runs).
    """

    def entry_points(self, **wanted: str) -> Any:
        """What the module's own function gives."""
        return self._loaded().entry_points(**wanted)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._loaded(), name)

    def _loaded(self) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return importlib.import_module(self.__name__)


def main() -> None:
    """Runs the program and ends it with its exit code."""
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    sys.modules.setdefault("importlib.metadata", _Metadata("importlib.metadata"))
    from impact_check.cli.main import main as run

    run()


if __name__ == "__main__":
    main()
