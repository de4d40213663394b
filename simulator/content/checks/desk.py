"""Is the desk sound: does every look-up show something, and is everything that is named on it there?"""

from collections.abc import Iterable, Mapping

from simulator.content.assembly.desk_file import DESK_FILE
from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.content.checks.references import act, facts, unknown
from simulator.content.checks.unfilled import check_placeholders
from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Findings, meant
from simulator.domain.base import FactValue
from simulator.domain.desk import DRAWN_FROM, KINDS, TODAY, AccountField, Asking, Desk, LookUp, Sort, Way
from simulator.domain.placeholders import PLACEHOLDERS, fillable
from simulator.domain.scenario import Scenario
from simulator.domain.vocabulary import Act, Fact, Vocabulary

ACTS = "scorecards/acts.yaml"
_NUMBERS: tuple[Sort, ...] = ("number", "amount")
_TAKEN = ("company", TODAY, "note", *(item.name for item in PLACEHOLDERS))


def check_desk(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Findings:
    """Findings R302 to R304, R314, R317, R321, R324, R327 to R329, S518, S522: the desk and what speaks of it."""
    document = drafts.documents.get(f"scorecards/{DESK_FILE}")
    if document is not None:
        yield from _Desk(document, vocabulary).findings()
    yield from _shown(drafts, vocabulary, has_file=document is not None)
    for name, scenario in drafts.scenarios.items():
        yield from _scenario(drafts.document("scenario", name), vocabulary, scenario)


class _Desk:
    """The file of the desk."""

    def __init__(self, document: Document, vocabulary: Vocabulary) -> None:
        self.document, self.vocabulary, self.desk = document, vocabulary, vocabulary.desk

    def findings(self) -> Findings:
        if self.desk.begins is not None:
            yield from self._field(("begins",), self.desk.begins, self.desk.account, ("date",))
        for name, field in self.desk.account.items():
            yield from self._account(name, field)
        for name, found in self.desk.lookups.items():
            yield from self._rows(("lookups", name), found)
        for name, settlement in self.desk.settles.items():
            yield from self._settles(name)
            yield from self._rows(("settles", name), settlement)
            yield from self._facts(("settles", name, "sets"), settlement.sets)
            if settlement.asks is not None:
                yield from self._asks(("settles", name, "asks"), settlement.asks)
            if settlement.installments is not None:
                place: KeyPath = ("settles", name, "installments", "of")
                yield from self._field(place, settlement.installments.of, self.desk.account, ("amount",))

    def _account(self, name: str, field: AccountField) -> Findings:
        path: KeyPath = ("account", name)
        if name in _TAKEN or name in self.vocabulary.company.departments:
            message = f"A field of the account cannot be called `{name}`: that stands for something else already."
            yield self.document.finding("R317", path, message, "Give the field another name.", key=True)
        places: list[KeyPath] = [(*path, "when", at) for at in range(len(field.when))]
        for place, way in zip((*places, path), field.ways, strict=True):
            yield from self._way(name, field, place, way)
        for place, other in zip(places, field.when, strict=True):
            yield from self._facts((*place, "if"), other.facts)

    def _way(self, name: str, field: AccountField, path: KeyPath, way: Way) -> Findings:
        if way.kind is None:
            return
        if KINDS[way.kind] != field.sort:
            message = f"`{name}` is {_a(KINDS[way.kind])} here, and {_a(field.sort)} elsewhere."
            fix = "Let every way come to the same: a number, an amount, a date or a text."
            yield self.document.finding("S522", (*path, way.kind), message, fix, key=True)
        above = {key: self.desk.account[key] for key in _above(self.desk, name)}
        wanted = _NUMBERS if way.product or way.total else ("date",)
        for used in dict.fromkeys(way.names):
            yield from self._field((*path, "of" if way.of == used else way.kind), used, above, wanted)
        if DRAWN_FROM.get(way.kind) == "range":
            yield from _lowest_first(self.document, (*path, way.kind), way.kind, getattr(way, way.kind))
        for text in way.texts:
            known = fillable(self.vocabulary, name)
            yield from check_placeholders(self.vocabulary, self.document, (*path, way.kind), text, known=known)

    def _field(self, path: KeyPath, name: str, known: Mapping[str, AccountField], wanted: tuple[Sort, ...]) -> Findings:
        """R329 for a name at `path` that is no field above, or one that holds something else."""
        sort: Sort | None = "date" if name == TODAY else known[name].sort if name in known else None
        if sort in wanted or (name in known and not known[name].means):
            return
        fields = [key for key, field in known.items() if field.sort in wanted]
        names = [*fields, *((TODAY,) if "date" in wanted else ())]
        what = " or ".join(_a(item) for item in wanted)
        if sort is None:
            message = f"No field of the account further up is called `{name}`."
        else:
            message = f"`{name}` is {_a(sort)}, and here stands {what}."
        listed = f"Possible: {', '.join(names)}." if names else f"Add a field above that is {what}."
        yield self.document.finding("R329", path, message, meant(name, names, listed))

    def _facts(self, path: KeyPath, given: Mapping[str, FactValue]) -> Findings:
        """R303 and R304 for what is neither a fact nor a mark of the desk."""
        marks = {name: Fact(id=name, values=(True, False), means=means) for name, means in self.desk.marks.items()}
        known = self.vocabulary.model_copy(update={"facts": {**self.vocabulary.facts, **marks}})
        yield from facts(known, self.document, path, given)

    def _rows(self, path: KeyPath, shown: LookUp) -> Findings:
        for at, row in enumerate(shown.rows):
            here: KeyPath = (*path, "rows", at)
            texts = [((*here, "text"), row.text)]
            texts += [((*here, "when", index, "text"), other.text) for index, other in enumerate(row.when)]
            for place, text in texts:
                if text is not None:
                    yield from check_placeholders(self.vocabulary, self.document, place, text, ("note",))
            for index, other in enumerate(row.when):
                yield from self._facts((*here, "when", index, "if"), other.facts)
            if row.on is not None:
                yield from self._field((*here, "on"), row.on, self.desk.account, ("date",))

    def _asks(self, path: KeyPath, asked: Asking) -> Findings:
        texts: list[tuple[KeyPath, str | None]] = [((*path, "text"), asked.text)]
        texts += [((*path, "when", at, "text"), other.text) for at, other in enumerate(asked.when)]
        for place, text in texts:
            if text is not None:
                yield from check_placeholders(self.vocabulary, self.document, place, text)
        for at, other in enumerate(asked.when):
            yield from self._facts((*path, "when", at, "if"), other.facts)

    def _settles(self, name: str) -> Findings:
        path: KeyPath = ("settles", name)
        found = self.vocabulary.acts.get(name)
        if found is None or found.by != "trainee":
            yield from act(self.vocabulary, self.document, path, name, by="trainee", key=True)
        elif found.role != "payment" or not found.is_action:
            message = f"`{name}` settles nothing: it is no action of the role `payment`."
            fix = "Name one that is, or give the act that role and a `label` in acts.yaml."
            yield self.document.finding("R324", path, message, fix, key=True)


def _above(desk: Desk, name: str) -> tuple[str, ...]:
    names = tuple(desk.account)
    return names[: names.index(name)]


def _a(sort: Sort) -> str:
    return f"{'an' if sort == 'amount' else 'a'} {sort}"


def _lowest_first(document: Document, path: KeyPath, name: str, given: Iterable[int | str]) -> Findings:
    low, high = given
    if isinstance(low, int) and isinstance(high, int) and (low > high or low < 0):
        message = f"`{name}` goes from {low} to {high}."
        yield document.finding("S518", path, message, "Write the lowest first, then the highest.")


def _shown(drafts: ResolvedDrafts, vocabulary: Vocabulary, *, has_file: bool) -> Findings:
    """What actions show is on the desk, and what looks something up or settles something shows it."""
    document = drafts.documents[ACTS]
    for item in vocabulary.acts.values():
        path: KeyPath = (item.by, item.group, item.id)
        if item.shows is not None and has_file and item.shows not in vocabulary.desk.lookups:
            yield unknown(document, "R327", (*path, "shows"), "look-up", item.shows, vocabulary.desk.lookups)
        elif item.is_action and (why := _shows_nothing(vocabulary, item, has_file=has_file)) is not None:
            yield document.finding("R328", path, *why, key=True, warn=True)


def _shows_nothing(vocabulary: Vocabulary, item: Act, *, has_file: bool) -> tuple[str, str] | None:
    """What is wrong with an action that leaves nothing on the screen though its role says it should, and what to do."""
    if item.shows is not None and not has_file:
        fix = "Add that file, and say there what stands on the screen."
        return f"`{item.id}` shows nothing: the library has no scorecards/{DESK_FILE}.", fix
    if item.role == "lookup" and item.shows is None:
        fix = f"Add `shows: ...`, and under that name in scorecards/{DESK_FILE} what stands there."
        return f"`{item.id}` looks something up and shows nothing.", fix
    if item.role == "payment" and has_file and item.id not in vocabulary.desk.settles:
        fix = f"Add it under `settles` in scorecards/{DESK_FILE}."
        return f"`{item.id}` settles something, and the screen shows nothing of it.", fix
    return None


def _scenario(document: Document, vocabulary: Vocabulary, scenario: Scenario) -> Findings:
    for label, text in scenario.screen_pop.items():
        yield from check_placeholders(vocabulary, document, ("screen_pop", label), text)
    for name, given in scenario.account.items():
        field, path = vocabulary.desk.account.get(name), ("account", name)
        if field is None:
            yield unknown(document, "R329", path, "field of the account", name, vocabulary.desk.account, key=True)
            continue
        if not field.means:
            continue  # it could not be read, so nobody knows what it holds
        texts = isinstance(given[0], str)
        wanted = "texts" if field.kind is None else DRAWN_FROM.get(field.kind)
        if wanted != ("texts" if texts else "range"):
            message = f"`{name}` cannot be drawn from {'texts' if texts else 'two numbers'}."
            fix = {"texts": "Write texts to draw from.", "range": "Write the lowest and the highest: `[45, 190]`."}
            worked_out = f"It is worked out in scorecards/{DESK_FILE}: give the fields that it comes from."
            yield document.finding("S522", path, message, fix.get(wanted or "", worked_out))
        elif not texts:
            yield from _lowest_first(document, path, name, given)
