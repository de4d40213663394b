"""Trying out what is written: which calls there are and how they stand, a statechart, and a call played from a state.

Everything is worked out from the files as they are at the moment; nothing that is played here is kept.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from cachetools import LRUCache

from simulator.content.loader import Loaded, library_hash
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.base import Form
from simulator.domain.errors import CallFinished, ChoiceNotOffered, NotFound, SimulatorError
from simulator.domain.library import CallKey, Library
from simulator.domain.people import Person
from simulator.domain.record import GradedCall
from simulator.engine.call import Stage
from simulator.services.authoring.diagram.conditions import plain
from simulator.services.authoring.diagram.states import Graph, graph_of_pair
from simulator.services.authoring.kept_certificates import read_certificates
from simulator.services.library.compiled import CompiledCalls
from simulator.services.library.folder import library_in_use, load_files, read_folder, sound
from simulator.services.rehearsing import matrix
from simulator.services.rehearsing.course import as_made, course_from, nearest, played, replay_course
from simulator.services.rehearsing.picture import picture_of
from simulator.services.rehearsing.placed import files_of, placed, unplaced
from simulator.services.rehearsing.proofs import Known, Proofs
from simulator.services.rehearsing.states import states_of
from simulator.services.rehearsing.views import (
    ChartPicture,
    Course,
    CoursePlayed,
    LibraryMap,
    NamedCase,
    PlacedFinding,
    ProofNow,
    Tried,
    TryView,
)

Read = Callable[[Person], tuple[Mapping[str, str], Sequence[Diagnostic]]]
"""The library as somebody sees it: texts by path inside it, and what could not be read."""
_MOST_ERRORS = 12
"""Of a broken library, on one page."""


def in_use(who: Person) -> tuple[Mapping[str, str], Sequence[Diagnostic]]:
    """The files of the library in use as they are now. Raises NotFound."""
    return read_folder(library_in_use())


class _Scene(NamedTuple):
    """A call that can be tried out: its library; the files as they are `now`, and what is wrong with those."""

    loaded: Loaded
    now: Loaded
    library: Library
    key: CallKey
    form: Form
    broken: tuple[Diagnostic, ...]
    misfit: tuple[str, ...]


class RehearsingService:
    """The use cases of somebody who tries out what they write. Safe for any number of threads.

    Raises NotFound for names the library does not have, and what reading the files does.
    """

    def __init__(
        self, graded: Callable[[], Sequence[GradedCall]], whole: Mapping[str, str], read: Read = in_use
    ) -> None:
        """`graded`: the finished calls of this machine. `whole`: files of a library known to be whole; {}: none is.

        `read` is the one place where files come from.
        """
        self._graded, self._first, self._read = graded, whole, read
        self._compiled, self._proofs = CompiledCalls(), Proofs()
        self._whole: LRUCache[str, Loaded] = LRUCache(8)
        self._cells: LRUCache[tuple[object, ...], LibraryMap] = LRUCache(4)

    def stamp(self, who: Person) -> str:
        """Another value whenever a page of this room would show something else: a file changed, a proof is done."""
        return f"{library_hash(self._read(who)[0])} {self._proofs.stamp()}"

    def library_map(self, who: Person) -> LibraryMap:
        """The whole library, persona by scenario."""
        loaded, now = self._whole_of(who)
        library, broken = _library(loaded), _errors_of(now)
        known, calls = read_certificates(library_in_use()), matrix.counted(self._graded())
        stamp = (library.hash, *(item.content for item in known.values()), *calls.items())
        found = self._cells.get(stamp)
        if found is None:
            people, scenarios = matrix.cards(loaded, library)
            found = LibraryMap(people, scenarios, matrix.cells(loaded, library, known, calls), "", ())
            self._cells[stamp] = found
        return replace(found, broken=_broken(broken), findings=_errors(broken))

    def look(self, who: Person, tried: Tried, course: Course | None = None) -> TryView:
        """A persona in a scenario, with a course played through it if there is one."""
        scene = self._scene(who, tried)
        scenario, persona = scene.library.scenarios[scene.key[0]], scene.library.personas[scene.key[1]]
        graph = graph_of_pair(persona, scenario)
        known = Known(ProofNow("none", "", (), ()), ())
        courses, shown = None, None
        if not scene.misfit:
            courses = self._compiled.courses(scene.library, scene.key, scene.form)
            if not scene.broken:
                known = self._proofs.known(who.id, scene.loaded, scene.library, scene.key, scene.form)
            shown = self._played(scene, tried.seed, course) if course else None
        found = _findings(scene, graph, known)
        picture, no_picture = _picture(graph)
        return TryView(
            scenario=scenario.id,
            scenario_title=scenario.title,
            scenario_file=f"scenarios/{scenario.id}.yaml",
            persona=persona.id,
            persona_title=persona.title,
            persona_file=f"personas/{persona.id}.yaml",
            case=scene.key[2],
            cases=tuple(NamedCase(name, case.title) for name, case in scenario.cases.items()),
            form=scene.form,
            forms=_forms(scene),
            broken=_broken(scene.broken),
            errors=_errors(scene.broken),
            misfit=scene.misfit,
            picture=picture,
            no_picture=no_picture,
            states=tuple(states_of(graph, scene.loaded.drafts, scene.key[:2], courses, found)),
            findings=tuple(item for item in found if not item.state),
            proof=known.proof,
            played=shown,
        )

    def begin_at(self, who: Person, tried: Tried, state: str) -> Course:
        """A shortest course to a state. Raises NotFound, and SimulatorError for one out of reach."""
        scene = self._playable(who, tried)
        courses = self._compiled.courses(scene.library, scene.key, scene.form)
        names = scene.library.personas[scene.key[1]].states
        if state not in names:
            raise NotFound("state", state, names)
        if state not in courses.ways:
            raise SimulatorError(f"No course leads to “{plain(state)}” in this call, so nothing can begin there.")
        return course_from(self._stage(scene), tried.seed, state, courses.ways[state])

    def resume(self, who: Person, tried: Tried, start: str, choices: Sequence[str]) -> Course:
        """A course from its choices alone, as far as they can be played today."""
        return course_from(self._stage(self._playable(who, tried)), tried.seed, start, choices)

    def choose(self, who: Person, tried: Tried, course: Course, choice: str, version: int) -> Course:
        """The course after one more choice, made when it had `version` of them; on an older screen, as it was.

        Raises ChoiceNotOffered, CallFinished.
        """
        stage = self._stage(self._playable(who, tried))
        now = replay_course(stage, tried.seed, course)
        if version != len(now.call.choices):
            return course
        if now.call.ended:
            raise CallFinished("This call")
        if stage.plan.choice(choice, now.call.position.state) is None:
            raise ChoiceNotOffered(choice, tuple(item.id for item in now.call.offered()))
        return course_from(stage, tried.seed, course.start, (*now.call.choices, choice))

    def back_to(self, who: Person, tried: Tried, course: Course, turns: int) -> Course:
        """The course as it goes now, with only its first turns."""
        made = as_made(replay_course(self._stage(self._playable(who, tried)), tried.seed, course), course.start)
        kept = max(turns, 0)
        return replace(made, choices=made.choices[:kept], states=made.states[:kept])

    def nearest(self, who: Person, tried: Tried, course: Course) -> Course:
        """A course to where this one led, keeping as much of it as can be; as it goes now where nothing leads there."""
        scene = self._playable(who, tried)
        stage, courses = self._stage(scene), self._compiled.courses(scene.library, scene.key, scene.form)
        now = replay_course(stage, tried.seed, course)
        return nearest(stage, course, now, courses) or as_made(now, course.start)

    def _played(self, scene: _Scene, seed: int, course: Course) -> CoursePlayed:
        stage = self._stage(scene)
        courses = self._compiled.courses(scene.library, scene.key, scene.form)
        return played(stage, course, replay_course(stage, seed, course), courses)

    def _stage(self, scene: _Scene) -> Stage:
        return self._compiled.walked(scene.library, scene.key, scene.form)

    def _playable(self, who: Person, tried: Tried) -> _Scene:
        scene = self._scene(who, tried)
        if scene.misfit:
            raise SimulatorError(f"These two cannot be played: {scene.misfit[0]}")
        return scene

    def _whole_of(self, who: Person) -> tuple[Loaded, Loaded]:
        """The library when it was last whole, and as it is now: the same where nothing is wrong."""
        now = load_files(*self._read(who))
        if now.library is not None:
            self._whole[who.id] = now
            return now, now
        return self._whole.get(who.id) or (load_files(self._first) if self._first else now), now

    def _scene(self, who: Person, tried: Tried) -> _Scene:
        loaded, now = self._whole_of(who)
        library = _library(loaded)
        if tried.scenario not in library.scenarios:
            raise NotFound("scenario", tried.scenario, library.scenarios)
        scenario = library.scenarios[tried.scenario]
        persona = tried.persona or scenario.personas[0]
        if persona not in {item.id for item in library.customers}:
            raise NotFound("persona", persona, [item.id for item in library.customers])
        case = tried.case or next(iter(scenario.cases))
        if case not in scenario.cases:
            raise NotFound(f"case of {scenario.id} called", case, scenario.cases)
        misfit = (
            () if persona in scenario.personas else matrix.why_not(loaded, library, scenario, library.personas[persona])
        )
        form: Form = tried.form or ("prompted" if scenario.responses else "open")
        return _Scene(loaded, now, library, (scenario.id, persona, case), form, _errors_of(now), misfit)


def open_rehearsing(who: Person) -> RehearsingService:
    """The room over the library in use, for the terminal: what was played on this machine is not asked."""
    return RehearsingService(tuple, {})


def _library(loaded: Loaded) -> Library:
    return sound(library_in_use(), loaded)


def _forms(scene: _Scene) -> tuple[Form, ...]:
    found: list[Form] = ["prompted"] if scene.library.scenarios[scene.key[0]].responses else []
    return (*found, "open") if scene.library.moves.moves else tuple(found)


def _picture(graph: Graph) -> tuple[ChartPicture | None, str]:
    try:
        return picture_of(graph), ""
    except SimulatorError as error:
        return None, str(error)


def _findings(scene: _Scene, graph: Graph, known: Known) -> tuple[PlacedFinding, ...]:
    """On the states that they are about; those of a broken library on the states that it had."""
    files = files_of(scene.loaded.drafts, *scene.key[:2])
    both = dict.fromkeys(scene.broken or (*scene.loaded.diagnostics, *known.findings))
    found = placed(graph, scene.now.drafts, (item for item in both if item.location.file in files))
    return tuple(item for item in found if item.state or not scene.broken)


def _errors_of(now: Loaded) -> tuple[Diagnostic, ...]:
    """What forbids playing; nothing where it can be played."""
    return () if now.library is not None else tuple(item for item in now.diagnostics if item.severity == "error")


def _errors(broken: Sequence[Diagnostic]) -> tuple[PlacedFinding, ...]:
    return tuple(map(unplaced, broken[:_MOST_ERRORS]))


def _broken(broken: Sequence[Diagnostic]) -> str:
    if not broken:
        return ""
    count = len(broken)
    return (
        f"The library has {count} error{'' if count == 1 else 's'} as it is now. "
        "What is shown is from when it was last whole."
    )
