"""Disks that stop, fail or lack something: fakes for what a test cannot do to a real one."""

import os
import signal

from impact_check.files.disk import LocalDisk


class PulledPlug(BaseException):
    """The program is gone: nothing that it would do afterwards happens."""


class Stopping:
    """The real disk until operation number `at`; there the error comes before or after the
    operation, once or for good.

    `half`: a write gets half of its bytes to the disk first. For good means a dead program: the
    system closes what it had open.
    """

    def __init__(self, at, error, *, after=False, for_good=False, half=False):
        self.at, self.error, self.after, self.for_good, self.half = at, error, after, for_good, half
        self.done, self.handles = [], set()

    def __getattr__(self, name):
        operation = getattr(LocalDisk(), name)

        def run(*args):
            number = len(self.done)
            self.done.append(name)
            stops = number == self.at or (
                self.for_good and self.at is not None and number > self.at
            )
            if not stops:
                return self._noted(name, args, operation(*args))
            if number == self.at and self.half and name == "write":
                operation(args[0], args[1][: len(args[1]) // 2])
            elif number == self.at and self.after:
                self._noted(name, args, operation(*args))
            if self.for_good:
                while self.handles:
                    os.close(self.handles.pop())
            raise self.error

        return run

    def _noted(self, name, args, result):
        if name in ("create", "open_lock"):
            self.handles.add(result)
        elif name == "close":
            self.handles.discard(args[0])
        return result


class Killing:
    """The real disk; at operation number `at` the program is killed for real, before or after
    it.
    """

    def __init__(self, at, *, after):
        self.at, self.after, self.done = at, after, []

    def __getattr__(self, name):
        def run(*args):
            self.done.append(name)
            here = len(self.done) - 1 == self.at
            if here and not self.after:
                os.kill(os.getpid(), signal.SIGKILL)
            result = getattr(LocalDisk(), name)(*args)
            if here:
                os.kill(os.getpid(), signal.SIGKILL)
            return result

        return run


class Lacking(LocalDisk):
    """The real disk, where the named operations always give an error."""

    def __init__(self, error, *operations):
        self.error, self.operations = error, operations

    def __getattribute__(self, name):
        if name not in ("error", "operations") and name in self.operations:
            return self._refuse
        return super().__getattribute__(name)

    def _refuse(self, *_):
        raise self.error


def names(folder):
    """The names in a folder, sorted."""
    return sorted(one.name for one in folder.iterdir())


def content_of(path):
    """The text of a file, or None where there is none."""
    return path.read_text(encoding="utf-8") if path.exists() else None
