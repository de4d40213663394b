"""Take a sheet in: look at what it changes, check the library as it would become, then write all of it or nothing."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import NamedTemporaryFile

from simulator.content.editing.edits import EditRefused, edited
from simulator.content.reading.reader import Document
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.errors import SimulatorError
from simulator.services.authoring.check import check_files
from simulator.services.authoring.sheet.columns import COLUMNS
from simulator.services.authoring.sheet.returned import compared, edits_of
from simulator.services.authoring.sheet.sentences import sheet
from simulator.services.authoring.sheet.table import BadSheet, rows_of
from simulator.services.authoring.sheet.written import documents_of
from simulator.services.authoring.views import Returned
from simulator.services.library.folder import open_library


def take_in(root: Path, scenario: str, file: str, content: bytes) -> Returned:
    """Compare a sheet with the library it was written from. Nothing is written. Raises NotFound, BadSheet."""
    library, files = open_library(root)
    documents = documents_of(library, files, scenario) if scenario in library.scenarios else {}
    found = sheet(library, scenario, documents)
    result = compared(found, rows_of(file, content, COLUMNS), documents)
    changed: dict[str, tuple[str, str]] = {}
    for name, edits in edits_of(result, documents).items():
        before = (root / name).read_bytes().decode("utf-8")
        try:
            changed[name] = (before, edited(before, edits))
        except EditRefused as refused:
            raise BadSheet([f"{file}: this cannot be written into {name}. {refused}"]) from None
    return Returned(root, scenario, tuple(result.changes), changed, _findings(root, files, changed, documents))


def _findings(
    root: Path, files: Mapping[str, str], changed: Mapping[str, tuple[str, str]], documents: Mapping[str, Document]
) -> tuple[Diagnostic, ...]:
    if not changed:
        return ()
    before = {(item.code, item.location.file, item.message) for item in check_files(root, files).diagnostics}
    after = check_files(root, {**files, **{name: new.replace("\r\n", "\n") for name, (_, new) in changed.items()}})
    return tuple(item for item in after.diagnostics if (item.code, item.location.file, item.message) not in before)


def write(returned: Returned) -> tuple[str, ...]:
    """Write what a sheet changes, all files or none; returns them. Raises SimulatorError, with nothing changed."""
    if returned.errors:
        raise SimulatorError("The library would have errors with this sheet, so nothing was written.")
    ready: list[tuple[Path, Path]] = []
    try:
        for name, (before, new) in returned.files.items():
            path = returned.root / name
            if path.read_bytes() != before.encode("utf-8"):
                raise SimulatorError(
                    f"{name} was changed in the meantime, so nothing was written. Take the sheet in again."
                )
            with NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".tmp", delete=False) as file:
                ready.append((Path(file.name), path))
                file.write(new.encode("utf-8"))
            Path(file.name).chmod(path.stat().st_mode)
        done: list[tuple[Path, bytes]] = []
        for made, path in ready:
            kept = path.read_bytes()
            try:
                made.replace(path)
            except OSError:
                for changed, content in done:
                    changed.write_bytes(content)
                raise
            done.append((path, kept))
    except OSError as error:
        raise SimulatorError(f"The library cannot be written: {error.strerror}. Nothing was changed.") from None
    finally:
        for made, _ in ready:
            if made.exists():
                made.unlink()
    return tuple(returned.files)
