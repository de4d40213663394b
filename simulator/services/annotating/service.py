"""Real calls: read, told apart, freed of personal data, annotated, corrected, graded, made into drills."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from simulator.domain.base import FactValue
from simulator.domain.errors import BadTranscript
from simulator.domain.library import Library
from simulator.domain.people import Person
from simulator.services.annotating import annotate, asking, transcripts
from simulator.services.annotating.agreement import agreement
from simulator.services.annotating.drafting.drafts import drafts, free_name
from simulator.services.annotating.drafting.played import play_of
from simulator.services.annotating.kept import DrillMarks, calls_in, file_name, write_beside, write_over
from simulator.services.annotating.nearest import account_of, nearest
from simulator.services.annotating.personal.kinds import MISSED
from simulator.services.annotating.reading.encoding import LARGEST
from simulator.services.annotating.reading.read import ENDINGS
from simulator.services.annotating.reading.spoken import refuse
from simulator.services.annotating.suggesting import Suggester
from simulator.services.annotating.views import (
    AccountChoice,
    ActChoice,
    Agreement,
    AnnotatedCall,
    Choices,
    Draft,
    GradedCall,
    Line,
    Refused,
)
from simulator.services.authoring.starting.trying import begun
from simulator.services.authoring.writing import write_new
from simulator.services.drilling.misses import Missed
from simulator.services.library.folder import library_in_use, load_files, open_library
from simulator.storage import default_path

__all__ = ["ENDINGS", "MISSED", "AnnotatingService", "open_annotating"]
FOLDER = "annotated"
"""Beside the calls: where what is kept of real calls lies unless the trainer says otherwise."""


class AnnotatingService:
    """The use cases of a trainer with real calls. Nothing is kept but by `keep`, `keep_drafts` and `drill`."""

    def __init__(
        self,
        library: Callable[[], Library],
        files: Callable[[], Mapping[str, str]],
        folder: Path,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`library`: the one in use, asked for at every use, and its `files`, text by path.

        `folder`: where calls are kept unless told otherwise.
        """
        self._in_use, self._files, self.folder, self._now = library, files, folder, now
        self._learned: tuple[Library, Suggester] | None = None

    @property
    def _library(self) -> Library:
        return self._in_use()

    @property
    def missed(self) -> str:
        """What the search for personal data can miss, to be said wherever something was replaced."""
        return MISSED

    @property
    def _suggester(self) -> Suggester:
        library, learned = self._library, self._learned
        if learned is None or learned[0] is not library:
            learned = self._learned = (library, Suggester(library))
        return learned[1]

    # from a file to suggestions

    def annotate(self, who: Person, name: str, content: bytes | str) -> AnnotatedCall:
        """A call from the content of a file or a pasted text, with suggestions. Raises BadTranscript."""
        return annotate.annotated(self._library, self._suggester, name, content)

    def annotate_files(self, who: Person, paths: Iterable[Path]) -> Iterator[AnnotatedCall | Refused]:
        """Each file in its turn; what cannot be used is told, and the others go on."""
        for path in paths:
            try:
                yield self.annotate(who, path.name, _content(path))
            except BadTranscript as error:
                yield Refused(str(path), error.reason)

    def files_in(self, who: Person, paths: Sequence[Path]) -> tuple[Path, ...]:
        """The files that are named, and for a folder all in it that may be calls. An empty folder stands for itself."""
        found: list[Path] = []
        for path in paths:
            found += (list(calls_in(path, ENDINGS)) or [path]) if path.is_dir() else [path]
        return tuple(found)

    # what is unsure

    def unsure(self, who: Person, call: AnnotatedCall) -> tuple[int, ...]:
        """The lines whose suggestions are unsure where that matters for the grade, from 0. Raises BadTranscript."""
        return asking.unsure(self._library, call)

    def accounts(self, who: Person, call: AnnotatedCall) -> tuple[AccountChoice, ...]:
        """The accounts that it may have been about, as the calls of this kind have them; the likeliest first."""
        like = nearest(self._library, call)
        first = account_of(call, like)
        cases = sorted(like.cases.values(), key=lambda case: case is not first)
        return tuple(AccountChoice(case.title, dict(case.facts)) for case in cases)

    # corrections

    def choices(self, who: Person) -> Choices:
        """What a line can be given, and what can be said of the whole call."""
        vocabulary = self._library.vocabulary
        return Choices(
            tuple(ActChoice(act.id, act.by, act.group, act.means) for act in vocabulary.acts.values()),
            {name: card.title for name, card in self._library.scorecards.items()},
            {name: fact.values for name, fact in vocabulary.facts.items()},
            tuple(vocabulary.outcomes),
        )

    def swap(self, who: Person, call: AnnotatedCall) -> AnnotatedCall:
        """Agent and customer the other way round, with suggestions anew."""
        return annotate.swapped(self._library, self._suggester, call)

    def resuggest(self, who: Person, call: AnnotatedCall) -> AnnotatedCall:
        """Suggestions anew, for lines that were given to the other side; corrections of lines are gone by it."""
        return annotate.suggested(self._library, self._suggester, call)

    def correct(
        self,
        who: Person,
        call: AnnotatedCall,
        lines: Sequence[Line],
        *,
        scorecard: str,
        facts: Mapping[str, FactValue],
        outcome: str | None,
    ) -> AnnotatedCall:
        """The call as a trainer has left it."""
        return replace(
            call, lines=tuple(lines), scorecard=scorecard, facts=dict(facts), outcome=outcome, corrected=True
        )

    # what comes of it

    def grade(self, who: Person, call: AnnotatedCall) -> GradedCall:
        """The call graded as `simulator grade` does it, with what each turn was worth. Raises BadTranscript."""
        return transcripts.graded(self._library, call)

    def transcript(self, who: Person, call: AnnotatedCall) -> str:
        """The call as a file that `simulator grade` and `simulator analyse` take."""
        return transcripts.as_text(call)

    def keep(self, who: Person, call: AnnotatedCall, folder: Path | None = None) -> Path:
        """Keep a call as a file: one that was corrected over an older correction, suggestions beside what is there.

        Raises SimulatorError where that cannot be written.
        """
        place, text, name = folder or self.folder, transcripts.as_text(call), f"{file_name(call.name)}.json"
        if call.corrected or call.settled:
            return write_over(place, f"{'corrected' if call.corrected else 'asked'}/{name}", text)
        return write_beside(place, f"suggested/{name}", text)

    def agreement(self, who: Person, calls: Iterable[AnnotatedCall]) -> Agreement:
        """What the suggestions of today are worth, by calls that trainers have corrected; others are passed over."""
        return agreement(transcripts.judged(call) for call in calls if call.corrected)

    def kept(self, who: Person, folder: Path | None = None) -> tuple[AnnotatedCall, ...]:
        """The corrected calls of a folder; files that cannot be used are passed over."""
        place = (folder or self.folder) / "corrected"
        found = self.annotate_files(who, calls_in(place, (".json",))) if place.is_dir() else iter(())
        return tuple(call for call in found if isinstance(call, AnnotatedCall) and call.corrected)

    def draft(self, who: Person, call: AnnotatedCall, name: str) -> tuple[Draft, ...]:
        """A persona, a scenario with a case and a play made of a call. Raises BadTranscript; NotFound: name taken."""
        chosen = free_name(self._library, call, name)
        found = drafts(self._library, call, chosen)
        whole = load_files({**self._files(), **{item.path: item.text for item in found}}).library
        return found if whole is None else (*found, play_of(whole, call, chosen))

    def keep_drafts(self, who: Person, call: AnnotatedCall, name: str, folder: Path | None = None) -> tuple[Path, ...]:
        """Write the drafts into the folder's `drafts`. Raises BadTranscript, SimulatorError."""
        place = (folder or self.folder) / "drafts"
        return tuple(write_beside(place, draft.path, draft.text) for draft in self.draft(who, call, name))

    def add_to_library(self, who: Person, call: AnnotatedCall, name: str) -> tuple[Path, ...]:
        """Write the drafts into the library in use, if it is one's own. Raises what `draft` does, AlreadyThere,
        SimulatorError; then nothing was written.
        """
        start = begun(library_in_use())
        texts = {draft.path: draft.text for draft in self.draft(who, call, name)}
        start.sound_with(texts)
        return write_new(start.root, texts)

    def drill(self, who: Person, call: AnnotatedCall, person: Person) -> tuple[str, ...]:
        """Have somebody drill what was missed in a call, from today on; returns the statements of the guide.

        Raises BadTranscript, SimulatorError.
        """
        found = transcripts.missed(self.grade(who, call).evaluation)
        DrillMarks(self.folder).add(person.id, file_name(call.name), found, self._now())
        return tuple(sorted(found & self._library.vocabulary.statements.keys()))

    def misses(self, person: str, since: datetime) -> tuple[tuple[datetime, Missed], ...]:
        """What somebody is to drill of real calls: for the drills, beside what they missed in calls of ours.

        Given as missed the day before, as the cards of a miss come the day after it: these come on the same day.
        """
        kept = DrillMarks(self.folder).since(person, since)
        return tuple((mark.at - timedelta(days=1), Missed("", mark.statements, mark.call)) for mark in kept)


def open_annotating(who: Person) -> AnnotatingService:
    """The room over the library in use and the folder beside the calls. Raises BrokenLibrary, NotFound."""
    library, files = open_library(library_in_use())
    return AnnotatingService(lambda: library, lambda: files, default_path().parent / FOLDER)


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():
            reason = "there is no call in this folder." if path.is_dir() else "there is no such file."
            raise refuse(str(path), reason)
        with path.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except OSError as error:
        raise refuse(str(path), f"it cannot be opened ({(error.strerror or 'unknown reason').lower()}).") from None
    except ValueError:
        raise refuse(str(path), "no file can be called that.") from None
