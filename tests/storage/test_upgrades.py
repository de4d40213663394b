"""A call outlives a new release: it is replayed with the content it was begun with."""

from pathlib import Path

import pytest

from simulator.content import loader
from simulator.diagnostics.diagnostic import Diagnostic, Place
from simulator.services import shelf
from simulator.services.calls import CallService
from simulator.storage import open_store

ROOT = Path(__file__).parents[2]


def test_a_check_that_is_newer_than_a_call_does_not_end_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library, files = shelf.open_library(ROOT)
    with open_store(tmp_path / "calls.db") as store:
        call = CallService(library, files, store).start("too_many_calls", "dry_engineer", "past_due", 7)
        CallService(library, files, store).choose(call, "verify_identity", 0)

        newer = Diagnostic("R315", "error", Place("scenarios"), "This is found since today.", "Mend it.")
        monkeypatch.setattr(loader, "check_scorecards", lambda _: [newer])
        shelf._loaded.cache_clear()
        assert shelf.load_files(files).library is None

        mended = {**files, "scenarios/too_many_calls.yaml": files["scenarios/too_many_calls.yaml"] + "\n# mended\n"}
        monkeypatch.undo()
        today = shelf.load_files(mended).library
        monkeypatch.setattr(loader, "check_scorecards", lambda _: [newer])
        assert today is not None
        service = CallService(today, mended, store)
        assert service.choose(call, "end_call", 1).ended
        assert service.debrief(call).score is not None
    shelf._loaded.cache_clear()
