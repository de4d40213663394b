"""What holds for every test: none reads or fills the cache of whoever runs it, and what one process found, others read."""

import gc
import os
import shutil
import sys
import tempfile

import pytest

# A machine may forbid it; then each of the dozens of processes that tests start compiles the program again.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False


def pytest_configure(config: pytest.Config) -> None:
    """One cache for this run, its workers and the processes they start, empty at first and gone afterwards.

    The whole library, its tagger and its deck are worked out once for all of them; the key of what is kept changes
    with the library and with the program. A test that is about the cache names a folder of its own.
    """
    if hasattr(config, "workerinput"):
        return
    folder = tempfile.mkdtemp(prefix="call-simulator-tests-")
    os.environ["SIMULATOR_CACHE"] = folder
    if config.getoption("numprocesses", None):
        # Each processor has a worker: a second thread for every product of matrices only stands in another one's way.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))


def pytest_collection_finish() -> None:
    """What is there by now stays to the end: looking through all of it again and again took a sixth of the time."""
    gc.freeze()
    gc.set_threshold(50_000)
