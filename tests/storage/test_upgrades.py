"""A call outlives a new release: it is replayed with the content it was begun with, from a file of any format."""

import dataclasses
import json
import re
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from simulator.content import loader
from simulator.diagnostics.diagnostic import Diagnostic, Location
from simulator.domain.change_set import ReviewStep, Stamp
from simulator.domain.people import LOCAL
from simulator.domain.roles import ROLES
from simulator.engine.call import begin, replay, set_stage
from simulator.engine.compile import compile_call
from simulator.engine.desk import desk_after, look_up
from simulator.services import compose
from simulator.services.calls.call_store import CallStore
from simulator.services.library import folder
from simulator.storage import migrations, open_store
from simulator.storage.migrations import VERSION
from simulator.storage.tables import metadata

ROOT = Path(__file__).parents[2]
ACTS = "scorecards/acts.yaml"


def test_a_check_that_is_newer_than_a_call_does_not_end_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library, files = folder.open_library(ROOT)
    with open_store(tmp_path / "calls.db") as store:
        call = compose(CallStore(library, files, store)).taking.start(
            LOCAL, "too_many_calls", "dry_engineer", "past_due", 7
        )
        compose(CallStore(library, files, store)).taking.choose(LOCAL, call, "verify_identity", 0)

        newer = Diagnostic("R315", "error", Location("scenarios"), "This is found since today.", "Mend it.")
        monkeypatch.setattr(loader, "check_scorecards", lambda _: [newer])
        folder._loaded.cache_clear()
        assert folder.load_files(files).library is None

        mended = {**files, "scenarios/too_many_calls.yaml": files["scenarios/too_many_calls.yaml"] + "\n# mended\n"}
        monkeypatch.undo()
        today = folder.load_files(mended).library
        monkeypatch.setattr(loader, "check_scorecards", lambda _: [newer])
        assert today is not None
        service = compose(CallStore(today, mended, store))
        assert service.taking.choose(LOCAL, call, "end_call", 1).ended
        assert service.debrief.look_back(LOCAL, call).score is not None
    folder._loaded.cache_clear()


def test_a_call_begun_before_there_were_roles_goes_on_as_it_was() -> None:
    """Then the program went by names: what they meant is taken for roles, so that the same is heard, shown and said."""
    library, files = folder.open_library(ROOT)
    old = {**files, ACTS: re.sub(r"\n +(role|shows): \w+|, (role|shows): \w+", "", files[ACTS])}
    assert "role:" not in re.sub("#.*", "", old[ACTS])
    before = folder.reopen(old)
    assert folder.load_files(old).library is None
    assert before is not None
    assert before.vocabulary.lacking == ()
    # This act has come since then.
    since = {"transfer_supervisor"}
    for role in ROLES:
        known = (act for act in library.vocabulary.with_role(role) if act not in since)
        assert before.vocabulary.with_role(role) == tuple(known)
    shown = {act.id: act.shows for act in before.vocabulary.acts.values() if act.shows}
    assert shown == {
        "verify_identity": "holder",
        "check_account_status": "status",
        "search_noc": "notice",
        "review_notes": "notes",
    }
    golden = json.loads((ROOT / "tests" / "plays" / "golden" / "cancel_at_billing.json").read_text(encoding="utf-8"))
    key = (golden["scenario"], golden["persona"], golden["case"])
    call = replay(set_stage(compile_call(before, *key)), golden["seed"], golden["choices"])
    assert "calms_down" in json.dumps(golden["trace"])
    assert [entry.as_json() for entry in call.entries] == golden["trace"]


def test_a_call_begun_before_there_was_a_desk_still_has_its_account() -> None:
    """Then the program itself knew what an account holds; the words of customers and look-ups are filled as before."""
    _, files = folder.open_library(ROOT)
    old = {name: text for name, text in files.items() if name != "scorecards/desk.yaml"}
    for name in [name for name in old if name.startswith("scenarios/")]:
        text = re.sub(r"^  issue: ", "  issues: ", old[name], flags=re.MULTILINE)
        text = re.sub(r"^  signed: .*$", "  tenure_months: [20, 54]", text, flags=re.MULTILINE)
        text = re.sub(r"^(screen_pop|  reminders|  calls): .*\n", "", text, flags=re.MULTILINE)
        old[name] = re.sub(r"\{(card|charge)\}", "it", text)  # nobody spoke of these then
    assert folder.load_files(old).library is None
    before = folder.reopen(old)
    assert before is not None
    for scenario in before.scenarios.values():
        for case in scenario.cases:
            plan = compile_call(before, scenario.id, scenario.personas[0], case)
            call, state = begin(set_stage(plan), 3), desk_after(plan, 3, ())
            shown = [row for name in before.vocabulary.desk.lookups for row in look_up(plan, state, name)]
            assert {"Account holder", "Past due", "Search result", "Note"} <= {label for label, _ in shown}
            said = [call.text(choice) for choice in plan.choices.values()]
            assert not any("{" in text for text in (*said, call.entries[0].text, *(text for _, text in shown)))


def test_a_library_that_declares_a_role_means_what_it_says() -> None:
    _, files = folder.open_library(ROOT)
    later = folder.reopen({**files, ACTS: files[ACTS].replace("    role: breach\n", "")})
    assert later is not None
    assert later.vocabulary.with_role("breach") == ()
    assert later.vocabulary.lacking == ("breach",)


def test_a_call_of_format_1_is_still_there_and_reads_as_practice(place: Path, samples) -> None:
    with open_store(samples.version_1(place)) as store:
        record = store.call("first")
        assert (record.level, record.types_first, record.parent, record.fork) == ("practice", False, None, 0)
        assert record.choices == ("greet", "end_call")
        assert record.started_at == samples.now
        assert store.calls() == ((record, samples.finish()),)
        assert store.library("hash-1") == samples.files
        assert (store.call_with_support("first").aids, store.branches("first")) == ((), ())


def test_a_call_of_format_1_can_be_branched_helped_and_shared(place: Path, samples) -> None:
    with open_store(samples.version_1(place)) as store:
        branch = samples.call("again", minutes=9, choices=("greet",), level="guided", parent="first", fork=1)
        store.add_call(branch)
        assert store.branches("first") == ((branch, None),)
        assert store.add_aid("first", samples.aid())
        assert store.shared(store.share("first", "link", samples.now)) == "first"


def test_everything_kept_in_format_2_is_still_there(place: Path, samples) -> None:
    with open_store(samples.version_2(place)) as store:
        branch = samples.call(
            "again", minutes=9, choices=("greet",), level="guided", types_first=True, parent="first", fork=1
        )
        first = samples.call(choices=("greet", "end_call"))
        first = dataclasses.replace(first, ended_at=samples.finish().ended_at)
        assert store.calls() == ((branch, None), (first, samples.finish()))
        assert store.call_with_support("again") == (branch, (samples.aid(0, "typed", text="Good morning, „Ana“"),))
        assert store.branches("first") == ((branch, None),)
        assert store.shared("link") == "first"
        assert store.library("hash-1") == samples.files


def test_a_call_from_before_there_were_open_ones_reads_as_prompted(place: Path, samples) -> None:
    with open_store(samples.version_3(place)) as store:
        assert [record.form for record, _ in store.calls()] == ["prompted", "prompted"]
        assert [call.form for call in store.graded_calls()] == ["prompted"]
        store.add_call(samples.call("open", minutes=20, form="open"))
        assert store.call("open").form == "open"


def test_calls_from_before_there_were_several_people_belong_to_the_first_one(place: Path, samples) -> None:
    with open_store(samples.version_3(place)) as store:
        assert {record.person for record, _ in store.calls()} == {"local"}
        assert store.calls(person="local") == store.calls()
        assert store.calls(person="somebody") == ()
        store.people.rename("local", "Dana")
        assert [(kept.person.name, kept.calls) for kept in store.people.all()] == [("Dana", 2)]


def test_a_file_from_before_there_were_reviews_keeps_all_and_takes_them(place: Path, samples) -> None:
    with open_store(samples.version_3(place)) as store:
        assert store.change_sets.all("a library") == ()
        asked = ReviewStep("asked", LOCAL.id, "Dana", samples.now, Stamp("before", "after"), "Kinder")
        signed = ReviewStep("signed", "lee", "Lee", samples.now, Stamp("before", "after"))
        assert [store.change_sets.begin(library, asked) for library in ("a library", "another", "a library")] == [
            1,
            1,
            2,
        ]
        assert [store.change_sets.add("a library", 1, 1, step) for step in (signed, asked)] == [True, False]
    with open_store(place) as again:
        assert [one.steps for one in again.change_sets.all("a library")] == [(asked,), (asked, signed)]
        assert len(again.calls()) == 2
        kept = again.people.kept_besides("lee")["reviews"]
        assert [(row["kind"], row["name"]) for row in kept] == [("signed", "Lee")]


def test_what_a_window_of_the_release_before_begins_is_prompted(place: Path, samples) -> None:
    window = sqlite3.connect(samples.version_3(place), isolation_level=None)
    with open_store(place) as store:
        window.execute(
            "INSERT INTO calls SELECT 'late', library, scenario, persona, case_id, seed, started_at FROM calls LIMIT 1"
        )
        columns = "(call_id, level, recall, parent, fork)"
        window.execute(f"INSERT INTO attempts {columns} VALUES ('late', 'practice', 0, NULL, 0)")
        window.close()
        assert store.call("late").form == "prompted"


def test_a_call_of_format_2_goes_on(place: Path, samples) -> None:
    with open_store(samples.version_2(place)) as store:
        assert store.append("again", 1, "end_call", samples.now, samples.finish())
        assert not store.append("again", 1, "argue", samples.now)
        assert store.add_aid("again", samples.aid(1, "principle"))
        assert store.share("first", "link-2", samples.now) == "link"
        assert store.entry("again")[1] == samples.finish()


@pytest.mark.parametrize("released", ["version_1", "version_2", "version_3"])
def test_a_file_of_an_earlier_format_becomes_the_same_as_a_new_one(
    place: Path, tmp_path: Path, request, released
) -> None:
    open_store(getattr(request.getfixturevalue("samples"), released)(place)).close()
    open_store(tmp_path / "new.db").close()
    upgraded, new = (_shape(path) for path in (place, tmp_path / "new.db"))
    assert upgraded == new
    assert set(metadata.tables) <= {name for _, name in upgraded["columns"]}


def test_the_migrations_make_the_tables_that_the_program_uses(place: Path) -> None:
    open_store(place).close()
    engine = create_engine(f"sqlite:///{place}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, metadata) == []
        assert context.get_current_revision() == str(VERSION)
    engine.dispose()


def test_every_version_of_the_tables_has_one_migration() -> None:
    config = Config()
    config.set_main_option("path_separator", "os")
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    steps = [step.revision for step in ScriptDirectory.from_config(config).walk_revisions()]
    assert steps == [str(number) for number in range(VERSION, 0, -1)]


@pytest.mark.parametrize("released", ["version_1", "version_2", "version_3"])
def test_an_upgraded_file_is_not_touched_when_it_is_opened_again(place: Path, samples, released: str) -> None:
    open_store(getattr(samples, released)(place)).close()
    before = place.read_bytes()
    with open_store(place) as again:
        assert again.calls()
    assert place.read_bytes() == before


@pytest.mark.parametrize("released", ["version_1", "version_2", "version_3"])
def test_a_window_of_the_old_release_goes_on_beside_the_new_one(place: Path, samples, released: str) -> None:
    window = sqlite3.connect(getattr(samples, released)(place), isolation_level=None)
    assert window.execute("SELECT count(*) FROM choices WHERE call_id = 'first'").fetchone() == (2,)
    with open_store(place) as store:
        window.execute(
            "INSERT INTO calls SELECT 'late', library, scenario, persona, case_id, seed, started_at FROM calls LIMIT 1"
        )
        window.execute("INSERT INTO choices VALUES ('late', 0, 'greet', '2026-11-02 09:31:00.000000')")
        window.close()
        assert store.call("late") == samples.call("late", choices=("greet",))


def _shape(place: Path) -> dict[str, Any]:
    """All that decides how a file is used, whoever wrote the words that made it."""
    file = sqlite3.connect(place)
    names = [name for (name,) in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    shape: dict[str, Any] = {
        pragma: [(row, name) for name in names for row in sorted(file.execute(f"PRAGMA {pragma}({name})").fetchall())]
        for pragma in ("foreign_key_list", "index_list")
    }
    shape["columns"] = [(row, name) for name in names for row in file.execute(f"PRAGMA table_info({name})")]
    shape["header"] = [file.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")]
    shape["journal"] = file.execute("PRAGMA journal_mode").fetchone()
    file.close()
    return shape
