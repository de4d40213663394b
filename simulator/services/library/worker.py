"""A process beside the app that does one piece of work after the other: `python -m simulator.services.library.worker`.

Not `multiprocessing`: its processes begin by importing the script that is running, which in a server of Streamlit's is
the page itself. What goes through the pipes is pickled by us and read by us, and nobody else can write into them.
"""

import atexit
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Lock
from typing import IO, ParamSpec, Protocol, TypeVar, cast

Given = ParamSpec("Given")
Result = TypeVar("Result")


class Work(Protocol):
    """Has a function of a module called with arguments, and gives what it returns or raises what it raises."""

    def __call__(self, job: Callable[Given, Result], *args: Given.args, **kwargs: Given.kwargs) -> Result: ...


def here(job: Callable[Given, Result], *args: Given.args, **kwargs: Given.kwargs) -> Result:
    """Work done in this process, by whoever asks."""
    return job(*args, **kwargs)


class OneProcess:
    """Work done in a process of its own, which begins with the first of it and again should it have ended."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = Lock()

    def __call__(self, job: Callable[Given, Result], *args: Given.args, **kwargs: Given.kwargs) -> Result:
        """Wait for the work before, then for this."""
        with self._lock:
            process = self._running()
            try:
                asked, answered = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
                pickle.dump((job, args, kwargs), asked)
                asked.flush()
                is_done, result = pickle.load(answered)  # noqa: S301 (our own process, at the end of our own pipe)
            except (OSError, EOFError, pickle.UnpicklingError):
                process.kill()
                raise
        if not is_done:
            raise result
        found: Result = result
        return found

    def _running(self) -> "subprocess.Popen[bytes]":
        if self._process is None or self._process.poll() is not None:
            command = [sys.executable, "-m", "simulator.services.library.worker"]
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            atexit.register(self._process.kill)
        return self._process


def serve(asked: IO[bytes], answered: IO[bytes]) -> None:
    """Do what is asked for until nobody asks any more."""
    while True:
        try:
            job, args, kwargs = pickle.load(asked)  # noqa: S301 (from the app that started us)
        except EOFError:
            return
        try:
            answer = True, job(*args, **kwargs)
        except Exception as error:
            answer = False, error
        pickle.dump(answer, answered)
        answered.flush()


def main() -> None:
    """Step back behind whoever types, and serve. What is printed goes where errors go, and not into an answer."""
    with suppress(AttributeError, OSError):
        os.nice(5)
    asked, answered = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    serve(asked, answered)


if __name__ == "__main__":
    main()
