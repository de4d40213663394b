"""What can go wrong for a user. The text of every error is one or two sentences with what to do."""

from collections.abc import Iterable
from typing import ClassVar
from unicodedata import category

from simulator.domain.nearest import nearest


class SimulatorError(Exception):
    """Anything a front shows as a sentence rather than as a traceback."""

    exit_code: ClassVar[int] = 2


def shorten(name: str, longest: int = 80) -> str:
    """A name as a sentence can carry it, on one line and in one colour: files and addresses may hold anything.

    What cannot be printed (control characters, halves of letters) stands as an escape.
    """
    shown = name if len(name) <= longest else f"{name[:longest]}…"
    return "".join(sign if _can_be_shown(sign) else sign.encode("unicode_escape").decode() for sign in shown)


def _can_be_shown(sign: str) -> bool:
    return sign.isprintable() or category(sign) == "Zs"


def _hint(name: str, known: tuple[str, ...]) -> str:
    meant = nearest(name.lower(), known)
    if meant is not None:
        return f" Did you mean '{meant}'?"
    if not known:
        return ""
    shown = ", ".join(known[:8])
    return f" Choose from: {shown}{', …' if len(known) > 8 else ''}."


class NotFound(SimulatorError):
    """A name that stands for nothing: a scenario, persona, case, call, scorecard."""

    def __init__(self, kind: str, name: str, known: Iterable[str] = ()) -> None:
        self.kind, self.name, self.known = kind, name, tuple(known)
        super().__init__(f"There is no {kind} '{shorten(name)}'.{_hint(name, self.known)}")


class Retired(SimulatorError):
    """A scenario or persona that is no longer offered for new calls. `title` is its own."""

    def __init__(self, title: str) -> None:
        super().__init__(
            f"{shorten(title)} is retired: it is not offered for new calls any more. "
            "Calls that were taken with it are as they were. Choose another one."
        )


class ChoiceNotOffered(SimulatorError):
    """A choice that is not open at this point of the call."""

    def __init__(self, choice: str, offered: Iterable[str] = (), turn: int | None = None) -> None:
        self.choice, self.offered, self.turn = choice, tuple(offered), turn
        when = "now" if turn is None else f"as choice {turn}"
        super().__init__(f"'{shorten(choice)}' is not offered {when}.{_hint(choice, self.offered)}")


class CallFinished(SimulatorError):
    """A choice for a call that has ended."""

    def __init__(self, call: str) -> None:
        self.call = call
        super().__init__("This call has ended. Read its debrief, or start a new call.")


class CallMovedOn(SimulatorError):
    """Something said or chosen on a screen that is no longer that of the call. Nothing is changed by it.

    `typed`: it was said in words of one's own, and these stay in the field.
    """

    def __init__(self, call: str, *, typed: bool = True) -> None:
        self.call = call
        super().__init__(
            "This call has gone on since, in another window, so that was not said. Your words are still here: "
            "look at what was said last, then say them if they still fit."
            if typed
            else "This call has gone on since, in another window, so your choice was not taken. Look at "
            "what was said last, then go on from here."
        )


class BrokenLibrary(SimulatorError):
    """Content with errors in it: it can be checked, but not played."""

    exit_code = 1

    def __init__(self, place: str, errors: int, first: str = "") -> None:
        self.place, self.errors, self.first = place, errors, first
        count = "an error" if errors == 1 else f"{errors} errors"
        detail = f" The first: {first}" if first else ""
        super().__init__(
            f"The content in {place} has {count}, so it cannot be played; `simulator check` lists what to fix.{detail}"
        )


class BadTranscript(SimulatorError):
    """A transcript, or a call in a file, that cannot be used as it is written. `reason` says why, in sentences."""

    def __init__(self, file: str, reason: str) -> None:
        self.file, self.reason = file, reason
        super().__init__(f"{shorten(file, 1000)} cannot be used: {reason}")


class StoreProblem(SimulatorError):
    """The file that keeps the calls cannot be used. Nothing already in it is lost."""

    def __init__(self, place: str, message: str) -> None:
        self.place = place
        super().__init__(message)


class StoreLocked(StoreProblem):
    """Another program holds the file for longer than we are willing to wait."""

    def __init__(self, place: str) -> None:
        super().__init__(
            place,
            f"The calls in {place} are in use by another program, so nothing was saved: "
            "close that program or wait for it, then try again.",
        )


class StoreReadOnly(StoreProblem):
    """The file or its folder may not be written."""

    def __init__(self, place: str) -> None:
        super().__init__(
            place,
            f"The calls in {place} cannot be written, so nothing was saved: "
            "allow writing there and free some space, or set SIMULATOR_DATA to another folder.",
        )


class BackupFailed(StoreProblem):
    """A copy of the calls could not be written."""

    def __init__(self, place: str) -> None:
        super().__init__(
            place,
            f"No backup could be written to {place}: name a file that is not there yet, where you may write and "
            "there is room.",
        )


class StoreTooNew(StoreProblem):
    """The file was written by a later release than this one."""

    def __init__(self, place: str, found: int, understood: int) -> None:
        self.found, self.understood = found, understood
        super().__init__(
            place,
            f"The calls in {place} were saved by a newer call simulator (format {found}, "
            f"this one knows {understood}) and were left as they are: install the newer one, "
            "or set SIMULATOR_DATA to another folder.",
        )


class StoreDamaged(StoreProblem):
    """The file is not one of ours, or no longer readable as one."""

    def __init__(self, place: str) -> None:
        super().__init__(
            place,
            f"{place} is not a readable file of calls and was left as it is: restore it from "
            "a backup, or move it away and a new one is made.",
        )


class CallDamaged(StoreDamaged):
    """One call, or the content it was played with, is no longer readable in a file that is otherwise fine."""

    def __init__(self, place: str) -> None:
        StoreProblem.__init__(
            self,
            place,
            f"This call can no longer be read, because what {place} holds of it is damaged. "
            "Your other calls are not touched by that; a backup of the file may still have it.",
        )


class StoreGone(StoreProblem):
    """The file went away while the simulator was running."""

    def __init__(self, place: str) -> None:
        super().__init__(
            place,
            f"{place} was moved or deleted while in use, so nothing was saved: put it back, "
            "or start the simulator again to begin a new one.",
        )


class NoSupport(SimulatorError):
    """Help that this kind of call does not give."""


class BadTurn(SimulatorError):
    """A turn of an open call that cannot be taken as it is. Nothing is changed by it. `turn`: which, from 1."""

    def __init__(self, reason: str, turn: int | None = None) -> None:
        self.reason, self.turn = reason, turn
        super().__init__(reason if turn is None else f"Turn {turn} cannot be taken: {reason}")
