"""Looking back on calls: debriefs, analysis, branches, mistakes asked again, worked examples, and calls in files."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from logging import getLogger
from pathlib import Path

from simulator.domain.errors import NoSupport, NotFound
from simulator.domain.people import Person
from simulator.services.calls.asked_again import kept_answer
from simulator.services.calls.call_store import CallStore
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.views import RelatedCalls
from simulator.services.debrief import branches, grading, mistakes, scorecard, transcripts, worked_example, worked_out
from simulator.services.debrief.background import Background
from simulator.services.debrief.views import AnalysedTurn, CompareView, DebriefView, GradedFile, LearnView, WorkedView
from simulator.services.library.folder import library_in_use, open_library
from simulator.services.library.worker import Work

_log = getLogger(__name__)


class DebriefService:
    """The use cases of somebody who looks back on a call. Safe for any number of threads.

    Any method raises what the store does (StoreLocked, StoreReadOnly, StoreGone, StoreDamaged); those that take a
    `call_id` raise NotFound, NotTheirs for somebody else's call, and NoSupport for an assessment that goes on.
    """

    def __init__(self, calls: CallStore, work: Work | None = None) -> None:
        """`work`: where that is done which takes long; None: in this process."""
        self._calls, self._work = calls, work
        self._background: Background[DebriefView] = Background()

    def worked(self, who: Person, call_id: str) -> WorkedView:
        """The worked example with this id. Raises NotFound for other calls: none is explained while it goes on."""
        played = self._calls.read(who, call_id)
        if played.record.level != "worked":
            raise NotFound("worked example", call_id)
        return worked_example.example(played)

    def watched(self, who: Person, call_id: str) -> None:
        """A worked example was watched to its end."""
        self._calls.finish(self._calls.read(who, call_id), watched=True)

    def look_back(self, who: Person, call_id: str, *, at_once: bool = False) -> DebriefView:
        """The filled scorecard of a call and all that explains it.

        `at_once`: what an open call's turns were worth is worked out beside it, and until then left out: the view then
        says that it is `working`, and whoever asks again is told.
        """
        played = self._looked_back_on(who, call_id)
        related = self._calls.related_calls(played)
        if not at_once or played.record.form != "open":
            return scorecard.show(played, related)
        name = f"{call_id} {len(played.call.choices)}"
        try:
            found = self._background.found(name, self._job(played, related))
        except Exception:
            _log.exception("a debrief could not be worked out beside the app")
            return scorecard.show(played, related)
        if found is None:
            # What to work on rests on it too: told by the lines alone it would be another thing a moment later.
            return replace(scorecard.show(replace(played, at_once=True), related), working=True, priorities=())
        return scorecard.with_related(found, related)

    def _job(self, played: PlayedCall, related: RelatedCalls) -> Callable[[], DebriefView]:
        if self._work is None:
            return partial(scorecard.show, played, related)
        return partial(self._work, worked_out.look_back, self._calls.place, played.record.id)

    def _looked_back_on(self, who: Person, call_id: str) -> PlayedCall:
        """A call as it stands. Raises NoSupport for an assessment that goes on: all that is said of it helps."""
        played = self._calls.finish(self._calls.read(who, call_id))
        if played.record.level == "assessment" and not played.call.ended:
            raise NoSupport("An assessment can be looked back on once it has ended.")
        return played

    def analyse(self, who: Person, call_id: str) -> tuple[AnalysedTurn, ...]:
        """Every turn of a call, with what it was worth."""
        played = self._looked_back_on(who, call_id)
        return transcripts.analyse_call(played.library, played.analyst, played.call)

    def branch(self, who: Person, call_id: str, number: int) -> str:
        """Go on differently from turn `number` of a call, with the same customer; returns the id of the branch.

        From a finished call, or from a guided one whose last choice is taken back. Raises NoSupport otherwise.
        """
        played = self._calls.read(who, call_id)
        if not played.call.ended and played.record.level != "guided":
            raise NoSupport("A call can be gone on with differently once it has ended.")
        return self._calls.begin_branch(played, number)

    def learn(self, who: Person, call_id: str) -> LearnView:
        """The turns of a finished call that were mistakes or blunders, to be asked again."""
        return mistakes.lessons(self._looked_back_on(who, call_id))

    def answer_again(self, who: Person, call_id: str, number: int, choice: str) -> None:
        """Keep the first answer to the mistake of turn `number`, asked again; later ones change nothing.

        Raises NotFound where no such answer was asked for.
        """
        played = self._looked_back_on(who, call_id)
        answer = mistakes.answered(played, number, choice)
        self._calls.add_aid(played, kept_answer(number // 2 - 1, answer, self._calls.now()))

    def compare(self, who: Person, call_id: str) -> CompareView:
        """A call and its branches side by side; for a branch, with the call it left."""
        return branches.side_by_side(self._calls.with_branches(self._looked_back_on(who, call_id)))

    def share(self, who: Person, call_id: str) -> str:
        """The token of the permanent link to a call's scorecard."""
        return self._calls.share(self._looked_back_on(who, call_id).record.id)

    def shared(self, who: Person, token: str) -> DebriefView:
        """The debrief that was shared under a token, whoever took the call. Raises NotFound."""
        call_id = self._calls.id_shared_as(token)
        return self.look_back(self._calls.owner(call_id), call_id)


def analyse_file(who: Person, file: Path) -> tuple[AnalysedTurn, ...]:
    """Every turn of a file: a call as `simulator play --json` prints it, or an annotated transcript.

    Raises BadTranscript, and what opening the library in use raises.
    """
    return transcripts.analyse_file(open_library(library_in_use())[0], file)


def transcripts_in(who: Person, paths: Sequence[Path]) -> tuple[Path, ...]:
    """The files that are named, and all transcripts in the folders that are named."""
    return grading.transcripts_in(paths)


def grade_files(who: Person, files: Sequence[Path]) -> Iterator[GradedFile]:
    """Each transcript in its turn: graded, or what is wrong with it. Raises what opening the library in use raises."""
    return grading.grade_files(open_library(library_in_use())[0], files)


def grades_as_csv(who: Person, graded: Sequence[GradedFile]) -> str:
    """Graded transcripts as comma-separated values, a row a file and criterion."""
    return grading.as_csv(open_library(library_in_use())[0], graded)
